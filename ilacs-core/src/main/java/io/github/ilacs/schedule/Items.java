package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the items of one schedule. */
final class Items {

  private static final Comparator<ScheduleItem> IN_ORDER_OF_DATE =
      Comparator.comparing((ScheduleItem item) -> item.lastDay().orElse(LocalDate.MAX))
          .thenComparing(ScheduleItem::kind)
          .thenComparing(ScheduleItem::title);

  private final InspectionHistory history;
  private final LocalDate asOf;
  private final Edition edition;
  private final Figures figures;
  private final WorkingDayCalendar workingDays;
  private final PathwayDecision decision;
  private final NextInspection next;
  private final List<Suspension> closures;
  private final Optional<FocusedVisitsLeft> focusedVisitsLeft;
  private final List<ScheduleItem> items = new ArrayList<>();

  Items(
      InspectionHistory history,
      LocalDate asOf,
      Edition edition,
      WorkingDayCalendar workingDays,
      PathwayDecision decision,
      NextInspection next,
      List<Suspension> closures) {
    this.history = history;
    this.asOf = asOf;
    this.edition = edition;
    this.figures = history.timeline().figures();
    this.workingDays = workingDays;
    this.decision = decision;
    this.next = next;
    this.closures = closures;
    this.focusedVisitsLeft = countFocusedVisitsLeft();
  }

  List<ScheduleItem> inOrderOfDate() {
    addWhatIsDone();
    addPublications();
    items.addAll(new Duties(history, asOf, workingDays).items());
    addNextInspection();
    addFocusedVisits();
    addMonitoring();
    addAnnualCycle();
    addToldDays();
    addClosures();
    items.sort(IN_ORDER_OF_DATE);
    return List.copyOf(items);
  }

  /** How many focused visits may still come; empty where the record is not enough to tell. */
  Optional<FocusedVisitsLeft> focusedVisitsLeft() {
    return focusedVisitsLeft;
  }

  private Optional<FocusedVisitsLeft> countFocusedVisitsLeft() {
    LocalDate since = sinceLastInspection();
    if (decision.pathway() == Pathway.UNDETERMINED
        || gapSince(Gap.Kind.FOCUSED_VISITS, since).isPresent()) {
      return Optional.empty();
    }
    List<FocusedVisit> all = since(FocusedVisit.class, since);
    int made = (int) all.stream().filter(visit -> !figures.isInterim(visit.firstDay())).count();
    boolean jtai = !since(JointTargetedAreaInspection.class, since).isEmpty();
    boolean inadequate = decision.pathway() == Pathway.MONITORING;
    int most = inadequate ? 0 : edition.focusedVisits().value();
    List<Reason> reasons = new ArrayList<>();
    if (inadequate) {
      reasons.add(Reason.of(Rules.V_5));
    } else {
      reasons.add(
          Reason.of(
              edition.focusedVisits().rule(),
              "Up to {} focused visits come between two inspections, and {} since the last one"
                  + " count.",
              most,
              made));
      reasons.add(Reason.of(Rules.V_2B));
    }
    if (jtai) {
      reasons.add(
          Reason.of(Rules.J_9, "A joint targeted area inspection stands in for one of them."));
    }
    if (made < all.size()) {
      reasons.add(
          Reason.of(
              Rules.L_INTERIM,
              "Interim visits of 2020-21 count towards nothing: {} since the last inspection.",
              all.size() - made));
    }
    if (decision.pathway() == Pathway.SHORT_INSPECTION) {
      reasons.add(Reason.of(Rules.V_3));
    } else if (decision.pathway() == Pathway.STANDARD_INSPECTION) {
      reasons.add(Reason.of(Rules.V_4));
    }
    if (all.stream().anyMatch(this::isKnownPriorityAction)) {
      reasons.add(Reason.of(Rules.F_9));
    }
    return Optional.of(
        new FocusedVisitsLeft(made, jtai, Math.max(0, most - made - (jtai ? 1 : 0)), reasons));
  }

  private void addWhatIsDone() {
    for (Activity activity : history.activities()) {
      Optional<ItemKind> kind = doneKind(activity);
      if (kind.isEmpty() || hasNotHappened(activity)) {
        continue;
      }
      DateWindow days =
          activity instanceof OnSiteActivity onSite
              ? onSite.onSite()
              : DateWindow.of(activity.day());
      items.add(
          new ScheduleItem.Builder()
              .kind(kind.get())
              .title(Wording.of(activity))
              .when(days)
              .state(ItemState.DONE)
              .force(Force.FRAMEWORK)
              .addReasons(
                  Reason.of(Rules.L_KNOWN, "On record as having taken place by {}.", days.end()))
              .build());
    }
  }

  private boolean hasNotHappened(Activity activity) {
    return activity.tookPlaceBy().isAfter(asOf);
  }

  private static Optional<ItemKind> doneKind(Activity activity) {
    if (activity instanceof Inspection) {
      return Optional.of(ItemKind.INSPECTION);
    } else if (activity instanceof FocusedVisit) {
      return Optional.of(ItemKind.FOCUSED_VISIT);
    } else if (activity instanceof JointTargetedAreaInspection) {
      return Optional.of(ItemKind.JTAI);
    } else if (activity instanceof MonitoringVisit) {
      return Optional.of(ItemKind.MONITORING_VISIT);
    } else if (activity instanceof SelfEvaluation) {
      return Optional.of(ItemKind.SELF_EVALUATION);
    } else if (activity instanceof AnnualEngagementMeeting) {
      return Optional.of(ItemKind.ANNUAL_ENGAGEMENT_MEETING);
    }
    // A duty done shows in the state of the duty; the others are not things that take place.
    return Optional.empty();
  }

  /** The typical day of a report or a letter that is not out yet. */
  private void addPublications() {
    for (OnSiteActivity activity : history.activities(OnSiteActivity.class)) {
      boolean awaited =
          activity.published().isPresent()
              ? activity.published().get().isAfter(asOf)
              : activity instanceof Inspection inspection && inspection.judgements().isEmpty();
      // What is typical was measured of ILACS reports alone.
      boolean underAnother =
          activity instanceof Inspection inspection && inspection.framework() != Framework.ILACS;
      if (hasNotHappened(activity) || !awaited || underAnother) {
        continue;
      }
      Optional<Figure> typical =
          activity instanceof Inspection
              ? figures.typicalReport().on(activity.lastDay())
              : activity instanceof FocusedVisit
                  ? figures.typicalLetter().on(activity.lastDay())
                  : Optional.empty();
      typical.ifPresent(
          figure -> {
            LocalDate day = workingDays.plusWorkingDays(activity.lastDay(), figure.value());
            items.add(
                new ScheduleItem.Builder()
                    .kind(ItemKind.PUBLICATION)
                    .title("Typical day of publication after the " + Wording.lower(activity))
                    .when(DateWindow.of(day))
                    .state(asOf.isAfter(day) ? ItemState.PASSED : ItemState.FUTURE)
                    .force(Force.PRACTICE)
                    .cause(activity.lastDay())
                    .addReasons(
                        Reason.of(
                            figure.rule(),
                            "Typically {} working days after the last day on site, {}; never a due"
                                + " date.",
                            figure.value(),
                            activity.lastDay()),
                        Reason.of(Rules.R_EXT_1))
                    .build());
          });
    }
  }

  private void addNextInspection() {
    String title = "Next inspection: " + next.type().map(InspectionType::label).orElse("type open");
    if (next.framework() == Framework.SIF) {
      title = "Re-inspection under the SIF";
    }
    Optional<DateWindow> when = next.window().or(next::observedInterval);
    items.add(
        new ScheduleItem.Builder()
            .kind(ItemKind.INSPECTION)
            .title(title)
            .when(when)
            .adjusted(next.adjustedWindow())
            .state(stateOfNextInspection(when))
            .force(next.window().isPresent() ? Force.FRAMEWORK : Force.PRACTICE)
            .cause(
                ToldDays.of(history, OfstedDecision.Subject.INSPECTION, asOf)
                    .map(OfstedDecision::told)
                    .or(() -> decision.previous().map(Inspection::lastDay))
                    .or(() -> history.newAuthorityBy(asOf).map(Reorganisation::vesting)))
            .reasons(next.windowReasons())
            .build());
  }

  private ItemState stateOfNextInspection(Optional<DateWindow> when) {
    ItemState state = when.map(this::stateOf).orElse(ItemState.FUTURE);
    // Past what was only ever seen, it is not late.
    return state == ItemState.OVERDUE && next.window().isEmpty() ? ItemState.PASSED : state;
  }

  private void addFocusedVisits() {
    focusedVisitsLeft
        .filter(visits -> visits.left() > 0)
        .ifPresent(
            visits ->
                items.add(
                    new ScheduleItem.Builder()
                        .kind(ItemKind.FOCUSED_VISIT)
                        .title(
                            visits.left() == 1
                                ? "Up to one more focused visit before the next inspection"
                                : "Up to "
                                    + visits.left()
                                    + " more focused visits before the next inspection")
                        .state(ItemState.FUTURE)
                        .force(Force.FRAMEWORK)
                        .cause(decision.previous().map(Inspection::lastDay))
                        .reasons(visits.reasons())
                        .build()));
  }

  private void addMonitoring() {
    if (decision.pathway() != Pathway.MONITORING
        || ToldDays.of(history, OfstedDecision.Subject.MONITORING_VISIT, asOf).isPresent()) {
      return;
    }
    List<MonitoringVisit> made = since(MonitoringVisit.class, sinceLastInspection());
    Optional<Figure> most = figures.monitoringVisits().on(asOf);
    Optional<Figure> interval = figures.monitoringInterval().on(asOf);
    if (interval.isEmpty() || most.filter(figure -> made.size() >= figure.value()).isPresent()) {
      return;
    }
    Optional<Gap> gap = gapSince(Gap.Kind.MONITORING_VISITS, sinceLastInspection());
    ScheduleItem.Builder item =
        new ScheduleItem.Builder()
            .kind(ItemKind.MONITORING_VISIT)
            .title(
                gap.isPresent()
                    ? "Next monitoring visit; how many there have been is not on record"
                    : "Next monitoring visit, the " + ordinal(made.size() + 1))
            .force(Force.FRAMEWORK);
    if (gap.isPresent()) {
      item.state(ItemState.FUTURE)
          .cause(decision.previous().map(Inspection::lastDay))
          .addReasons(
              Reason.of(
                  interval.get().rule(),
                  "Monitoring visits come about every {} months while an authority is inadequate.",
                  interval.get().value()),
              Reason.of(Rules.L_GAP, "The record is incomplete: {}.", gap.get().explanation()));
    } else if (made.isEmpty()) {
      item.state(ItemState.FUTURE)
          .cause(decision.previous().map(Inspection::lastDay))
          .addReasons(
              Reason.of(
                  interval.get().rule(),
                  "Monitoring visits come about every {} months while an authority is inadequate. No"
                      + " source says when the first one comes.",
                  interval.get().value()));
    } else {
      LocalDate last = made.get(made.size() - 1).lastDay();
      LocalDate due = last.plusMonths(interval.get().value());
      item.cause(last)
          .when(DateWindow.of(due))
          .adjusted(adjusted(due))
          .state(stateOf(due))
          .addReasons(
              Reason.of(
                  interval.get().rule(),
                  "Monitoring visits come about every {} months: {} months after the last one, which"
                      + " ended on {}.",
                  interval.get().value(),
                  interval.get().value(),
                  last),
              Reason.of(Rules.P_IN_MV3));
    }
    most.ifPresent(
        figure ->
            item.addReasons(
                Reason.of(
                    figure.rule(),
                    "There are up to {} of them before the re-inspection.",
                    figure.value())));
    items.add(item.addReasons(Reason.of(Rules.P_IN_MV4)).build());
  }

  private void addAnnualCycle() {
    addAnnual(
        ItemKind.SELF_EVALUATION,
        OfstedDecision.Subject.SELF_EVALUATION,
        "Self-evaluation",
        last(SelfEvaluation.class),
        List.of(
            Reason.of(Rules.S_ANNUAL),
            Reason.of(Rules.A_1),
            Reason.of(Rules.A_2),
            Reason.of(Rules.A_7)));
    List<Reason> meeting =
        new ArrayList<>(List.of(Reason.of(Rules.A_3), Reason.of(Rules.A_4), Reason.of(Rules.A_5)));
    List<String> enquiries = figures.keyLinesOfEnquiry().get(asOf.getYear());
    if (enquiries != null) {
      meeting.add(
          Reason.of(
              figures.keyLinesOfEnquiryRule(),
              "The key lines of enquiry of {} are: {}.",
              asOf.getYear(),
              String.join("; ", enquiries)));
    }
    addAnnual(
        ItemKind.ANNUAL_ENGAGEMENT_MEETING,
        OfstedDecision.Subject.ANNUAL_ENGAGEMENT_MEETING,
        "Annual engagement meeting",
        last(AnnualEngagementMeeting.class),
        meeting);
  }

  private void addAnnual(
      ItemKind kind,
      OfstedDecision.Subject subject,
      String title,
      Optional<LocalDate> last,
      List<Reason> reasons) {
    Optional<OfstedDecision.OnDate> told = ToldDays.of(history, subject, asOf);
    if (told.isPresent()) {
      items.add(toldItem(told.get()).addAllReasons(reasons).build());
      return;
    }
    ScheduleItem.Builder item =
        new ScheduleItem.Builder().kind(kind).title(title).force(Force.FRAMEWORK).cause(last);
    Optional<Figure> cycle = last.flatMap(figures.annualCycle()::on);
    if (cycle.isPresent()) {
      LocalDate due = last.get().plusMonths(cycle.get().value());
      item.when(DateWindow.of(due))
          .adjusted(adjusted(due))
          .state(stateOf(due))
          .addReasons(
              Reason.of(
                  cycle.get().rule(),
                  "Every year: {} months after the last one on record, {}. No day is sourced.",
                  cycle.get().value(),
                  last.get()));
    } else {
      item.state(ItemState.DUE)
          .addReasons(
              Reason.of(
                  Rules.L_ANNUAL,
                  "Every year; none is on record from which to count, and no day is sourced."));
    }
    items.add(item.addAllReasons(reasons).build());
  }

  /**
   * What Ofsted has set a day for, until it has taken place. The next inspection and the annual
   * cycle have items of their own, with the days that were told.
   */
  private void addToldDays() {
    for (OfstedDecision.Subject subject :
        List.of(
            OfstedDecision.Subject.FOCUSED_VISIT,
            OfstedDecision.Subject.MONITORING_VISIT,
            OfstedDecision.Subject.JTAI)) {
      ToldDays.of(history, subject, asOf).ifPresent(told -> items.add(toldItem(told).build()));
    }
  }

  private ScheduleItem.Builder toldItem(OfstedDecision.OnDate told) {
    return new ScheduleItem.Builder()
        .kind(kind(told.subject()))
        .title("Told by Ofsted: " + told.subject().label())
        .when(told.days())
        .state(stateOf(told.days()))
        .force(Force.FRAMEWORK)
        .cause(told.told())
        .addReasons(ToldDays.reason(told));
  }

  private static ItemKind kind(OfstedDecision.Subject subject) {
    return switch (subject) {
      case INSPECTION -> ItemKind.INSPECTION;
      case FOCUSED_VISIT -> ItemKind.FOCUSED_VISIT;
      case MONITORING_VISIT -> ItemKind.MONITORING_VISIT;
      case JTAI -> ItemKind.JTAI;
      case ANNUAL_ENGAGEMENT_MEETING -> ItemKind.ANNUAL_ENGAGEMENT_MEETING;
      case SELF_EVALUATION -> ItemKind.SELF_EVALUATION;
    };
  }

  private void addClosures() {
    for (Suspension closure : closures) {
      if (closure.days().end().isBefore(asOf)) {
        continue;
      }
      items.add(
          new ScheduleItem.Builder()
              .kind(ItemKind.SUSPENSION)
              .title("No routine inspection: " + closure.name())
              .when(closure.days())
              .state(closure.days().contains(asOf) ? ItemState.DUE : ItemState.FUTURE)
              .force(Force.FRAMEWORK)
              .addReasons(Reason.of(closure.rule()))
              .build());
    }
  }

  private Optional<Gap> gapSince(Gap.Kind kind, LocalDate day) {
    return history.activities(Gap.class).stream()
        .filter(gap -> gap.kind() == kind && gap.by().isAfter(day))
        .filter(gap -> gap.isKnownOn(asOf))
        .findFirst();
  }

  private LocalDate sinceLastInspection() {
    return decision.previous().map(Inspection::lastDay).orElseGet(() -> history.countsFrom(asOf));
  }

  private <A extends OnSiteActivity> List<A> since(Class<A> kind, LocalDate day) {
    return history.activities(kind).stream()
        .filter(activity -> activity.firstDay().isAfter(day))
        .filter(activity -> !hasNotHappened(activity))
        .toList();
  }

  private boolean isKnownPriorityAction(FocusedVisit visit) {
    return visit.hasAreaForPriorityAction() && !visit.findingsCountFrom().isAfter(asOf);
  }

  private <A extends Activity> Optional<LocalDate> last(Class<A> kind) {
    return history.activities(kind).stream()
        .map(Activity::day)
        .filter(day -> !day.isAfter(asOf) && !day.isBefore(history.countsFrom(asOf)))
        .reduce((earlier, later) -> later);
  }

  private ItemState stateOf(DateWindow days) {
    return switch (WindowState.of(days, asOf).kind()) {
      case NOT_YET_OPEN, NO_WINDOW -> ItemState.FUTURE;
      case OPEN -> ItemState.DUE;
      case OVERDUE -> ItemState.OVERDUE;
    };
  }

  private ItemState stateOf(LocalDate due) {
    return stateOf(DateWindow.of(due, workingDays.workingDayOnOrAfter(due)));
  }

  private Optional<DateWindow> adjusted(LocalDate due) {
    LocalDate workingDay = workingDays.workingDayOnOrAfter(due);
    return workingDay.equals(due) ? Optional.empty() : Optional.of(DateWindow.of(workingDay));
  }

  private static String ordinal(int n) {
    String ending =
        n % 100 / 10 == 1
            ? "th"
            : switch (n % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return n + ending;
  }
}
