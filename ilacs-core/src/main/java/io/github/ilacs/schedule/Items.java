package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
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
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the items of one schedule. */
final class Items {

  private static final List<Reason> NOTIFICATION = List.of(Reason.of(Rules.F_8));

  private static final Reason NO_LIMIT = Reason.of(Rules.R_EXT_1);

  /** What takes place every year, and why: with one on record to count from, and without. */
  private record Annual(
      Subject subject, String title, List<Reason> reasons, List<Reason> reasonsWithoutLast) {

    static Annual of(Subject subject, String title, List<Reason> reasons) {
      Reason noLast =
          Reason.of(
              Rules.L_ANNUAL,
              "Every year; none is on record from which to count, and no day is sourced.");
      return new Annual(subject, title, reasons, ScheduleItem.reasons(noLast, reasons));
    }
  }

  private static final Annual SELF_EVALUATION =
      Annual.of(
          Subject.SELF_EVALUATION,
          "Self-evaluation",
          List.of(
              Reason.of(Rules.S_ANNUAL),
              Reason.of(Rules.A_1),
              Reason.of(Rules.A_2),
              Reason.of(Rules.A_7)));

  private static final Annual MEETING =
      Annual.of(
          Subject.ANNUAL_ENGAGEMENT_MEETING,
          "Annual engagement meeting",
          List.of(Reason.of(Rules.A_3), Reason.of(Rules.A_4), Reason.of(Rules.A_5)));

  /** Its title, put together once for each type. */
  private static final Map<InspectionType, String> NEXT_INSPECTION = titlesOfNextInspection();

  private final InspectionHistory history;
  private final LocalDate asOf;
  private final Edition edition;
  private final Figures figures;
  private final WorkingDayCalendar workingDays;
  private final PathwayDecision decision;
  private final NextInspection next;
  private final List<Suspension> closures;

  /**
   * The last day of the previous inspection or, without one, the day from which anything counts.
   */
  private final LocalDate since;

  private final LocalDate countsFrom;
  private final @Nullable LocalDate previousEnded;
  private final @Nullable FocusedVisitsLeft focusedVisitsLeft;
  private final List<ScheduleItem> items;

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
    // Few activities have two duties.
    this.items = new ArrayList<>(3 * history.activities().size());
    Optional<Inspection> previous = decision.previous();
    this.previousEnded = previous.isPresent() ? previous.get().lastDay() : null;
    this.countsFrom = history.countsFrom(asOf);
    this.since = previousEnded == null ? countsFrom : previousEnded;
    this.focusedVisitsLeft = countFocusedVisitsLeft();
  }

  // By index: every schedule goes through its history here, and an iterator is not free.
  List<ScheduleItem> inOrderOfDate() {
    List<Activity> activities = history.activities();
    for (int i = 0; i < activities.size(); i++) {
      if (hasTakenPlace(activities.get(i))) {
        addWhatIsDone(activities.get(i));
      }
    }
    List<Inspection> inspections = history.inspections();
    for (int i = 0; i < inspections.size(); i++) {
      if (isReportAwaited(inspections.get(i))) {
        addPublication(inspections.get(i), figures.typicalReport());
      }
    }
    List<FocusedVisit> visits = history.focusedVisits();
    for (int i = 0; i < visits.size(); i++) {
      if (isToBePublished(visits.get(i))) {
        addPublication(visits.get(i), figures.typicalLetter());
      }
      addNotification(visits.get(i));
    }
    Duties.addTo(items, history, asOf, workingDays);
    addNextInspection();
    addFocusedVisits();
    addMonitoring();
    addAnnualCycle();
    addToldDays();
    addClosures();
    items.sort(ScheduleItem.IN_ORDER_OF_DATE);
    return items;
  }

  /** How many focused visits may still come; null where the record is not enough to tell. */
  @Nullable FocusedVisitsLeft focusedVisitsLeft() {
    return focusedVisitsLeft;
  }

  private @Nullable FocusedVisitsLeft countFocusedVisitsLeft() {
    if (decision.pathway() == Pathway.UNDETERMINED || gapSince(Gap.Kind.FOCUSED_VISITS) != null) {
      return null;
    }
    int made = 0;
    int interim = 0;
    boolean priorityAction = false;
    boolean jtai = false;
    List<FocusedVisit> visits = history.focusedVisits();
    for (int i = 0; i < visits.size(); i++) {
      FocusedVisit visit = visits.get(i);
      if (isSince(visit)) {
        if (figures.isInterim(visit.firstDay())) {
          interim++;
        } else {
          made++;
        }
        priorityAction |= isKnownPriorityAction(visit);
      }
    }
    for (JointTargetedAreaInspection joint : history.jointInspections()) {
      jtai |= isSince(joint);
    }
    boolean inadequate = decision.pathway() == Pathway.MONITORING;
    int most = inadequate ? 0 : edition.focusedVisits().value();
    List<Reason> reasons = new ArrayList<>(3);
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
    if (interim > 0) {
      reasons.add(
          Reason.of(
              Rules.L_INTERIM,
              "Interim visits of 2020-21 count towards nothing: {} since the last inspection.",
              interim));
    }
    if (decision.pathway() == Pathway.SHORT_INSPECTION) {
      reasons.add(Reason.of(Rules.V_3));
    } else if (decision.pathway() == Pathway.STANDARD_INSPECTION) {
      reasons.add(Reason.of(Rules.V_4));
    }
    if (priorityAction) {
      reasons.add(Reason.of(Rules.F_9));
    }
    return new FocusedVisitsLeft(made, jtai, Math.max(0, most - made - (jtai ? 1 : 0)), reasons);
  }

  private void addWhatIsDone(Activity activity) {
    ItemKind kind = ItemKind.of(activity);
    if (kind == null) {
      return;
    }
    DateWindow days =
        activity instanceof OnSiteActivity onSite ? onSite.onSite() : DateWindow.of(activity.day());
    items.add(
        ScheduleItem.builder()
            .kind(kind)
            .force(Force.FRAMEWORK)
            .title("", activity)
            .when(days)
            .state(ItemState.DONE)
            .reasons(
                List.of(
                    new Reason(
                        Rules.L_KNOWN,
                        "On record as having taken place by {}.",
                        List.of(days.end()))))
            .build());
  }

  private boolean hasTakenPlace(Activity activity) {
    return !activity.tookPlaceBy().isAfter(asOf);
  }

  /** The typical day of a report or a letter that is not out yet. */
  private void addPublication(OnSiteActivity activity, FigureSeries days) {
    Optional<Figure> typical = days.on(activity.lastDay());
    if (typical.isEmpty()) {
      return;
    }
    Figure figure = typical.get();
    LocalDate lastDay = activity.lastDay();
    LocalDate day = workingDays.plusWorkingDays(lastDay, figure.value());
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.PUBLICATION)
            .force(Force.PRACTICE)
            .title("Typical day of publication after the ", activity)
            .when(DateWindow.of(day))
            .state(asOf.isAfter(day) ? ItemState.PASSED : ItemState.FUTURE)
            .cause(lastDay)
            .reasons(
                List.of(
                    Reason.of(
                        figure.rule(),
                        "Typically {} working days after the last day on site, {}; never a due"
                            + " date.",
                        figure.value(),
                        lastDay),
                    NO_LIMIT))
            .build());
  }

  /** What is typical was measured of ILACS reports alone. */
  private boolean isReportAwaited(Inspection inspection) {
    return inspection.framework() == Framework.ILACS
        && hasTakenPlace(inspection)
        && !inspection.isReportedBy(asOf);
  }

  private boolean isToBePublished(OnSiteActivity activity) {
    // Of what has taken place, only the publication can be still to come.
    return hasTakenPlace(activity) && activity.findingsCountFrom().isAfter(asOf);
  }

  private void addNotification(FocusedVisit visit) {
    if (visit.hasAreaForPriorityAction()
        && !visit.lastDay().isBefore(countsFrom)
        && !Duties.countsFrom(visit).isAfter(asOf)
        && figures.actionPlan().on(Duties.dayOfLetter(visit)).isPresent()) {
      items.add(
          ScheduleItem.builder()
              .kind(ItemKind.NOTIFICATION_OF_DFE)
              .title("Department for Education notified after the ", visit)
              .whenKnown(Duties.isDated(visit) ? DateWindow.of(Duties.countsFrom(visit)) : null)
              .state(ItemState.PASSED)
              .force(Force.FRAMEWORK)
              .cause(visit.lastDay())
              .reasons(NOTIFICATION)
              .build());
    }
  }

  private void addNextInspection() {
    boolean hasWindow = next.window().isPresent();
    DateWindow when = (hasWindow ? next.window() : next.observedInterval()).orElse(null);
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.INSPECTION)
            .force(hasWindow ? Force.FRAMEWORK : Force.PRACTICE)
            .title(titleOfNextInspection())
            .whenKnown(when)
            .adjusted(next.adjustedWindow())
            .state(stateOfNextInspection(when, hasWindow))
            .causeKnown(causeOfNextInspection())
            .reasons(next.windowReasons())
            .build());
  }

  private static Map<InspectionType, String> titlesOfNextInspection() {
    Map<InspectionType, String> titles = new EnumMap<>(InspectionType.class);
    for (InspectionType type : InspectionType.values()) {
      titles.put(type, "Next inspection: " + type.label());
    }
    return Map.copyOf(titles);
  }

  private String titleOfNextInspection() {
    if (next.framework() == Framework.SIF) {
      return "Re-inspection under the SIF";
    }
    Optional<InspectionType> type = next.type();
    return type.isPresent()
        ? Objects.requireNonNull(NEXT_INSPECTION.get(type.get()))
        : "Next inspection: type open";
  }

  private ItemState stateOfNextInspection(@Nullable DateWindow when, boolean hasWindow) {
    ItemState state = when == null ? ItemState.FUTURE : stateOf(when);
    // Past what was only ever seen, it is not late.
    return state == ItemState.OVERDUE && !hasWindow ? ItemState.PASSED : state;
  }

  private @Nullable LocalDate causeOfNextInspection() {
    OnDate told = ToldDays.of(history, Subject.INSPECTION, asOf);
    if (told != null) {
      return told.told();
    }
    if (previousEnded != null) {
      return previousEnded;
    }
    Optional<Reorganisation> newAuthority = history.newAuthorityBy(asOf);
    return newAuthority.isPresent() ? newAuthority.get().vesting() : null;
  }

  private void addFocusedVisits() {
    if (focusedVisitsLeft == null || focusedVisitsLeft.left() == 0) {
      return;
    }
    int left = focusedVisitsLeft.left();
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.FOCUSED_VISIT)
            .force(Force.FRAMEWORK)
            .title(
                left == 1
                    ? "Up to one more focused visit before the next inspection"
                    : "Up to " + left + " more focused visits before the next inspection")
            .state(ItemState.FUTURE)
            .causeKnown(previousEnded)
            .reasons(focusedVisitsLeft.reasons())
            .build());
  }

  private void addMonitoring() {
    if (decision.pathway() != Pathway.MONITORING
        || ToldDays.of(history, Subject.MONITORING_VISIT, asOf) != null) {
      return;
    }
    List<MonitoringVisit> made = since(MonitoringVisit.class);
    Optional<Figure> most = figures.monitoringVisits().on(asOf);
    Optional<Figure> interval = figures.monitoringInterval().on(asOf);
    if (interval.isEmpty() || (most.isPresent() && made.size() >= most.get().value())) {
      return;
    }
    Figure months = interval.get();
    Gap gap = gapSince(Gap.Kind.MONITORING_VISITS);
    ScheduleItem.Builder item =
        ScheduleItem.builder()
            .kind(ItemKind.MONITORING_VISIT)
            .force(Force.FRAMEWORK)
            .title(
                gap != null
                    ? "Next monitoring visit; how many there have been is not on record"
                    : "Next monitoring visit, the " + ordinal(made.size() + 1));
    List<Reason> reasons = new ArrayList<>();
    if (gap != null) {
      item.state(ItemState.FUTURE).causeKnown(previousEnded);
      reasons.add(
          Reason.of(
              months.rule(),
              "Monitoring visits come about every {} months while an authority is inadequate.",
              months.value()));
      reasons.add(Reason.of(Rules.L_GAP, "The record is incomplete: {}.", gap.explanation()));
    } else if (made.isEmpty()) {
      item.state(ItemState.FUTURE).causeKnown(previousEnded);
      reasons.add(
          Reason.of(
              months.rule(),
              "Monitoring visits come about every {} months while an authority is inadequate. No"
                  + " source says when the first one comes.",
              months.value()));
    } else {
      LocalDate last = made.get(made.size() - 1).lastDay();
      LocalDate due = last.plusMonths(months.value());
      item.cause(last).when(DateWindow.of(due)).adjustedKnown(adjusted(due)).state(stateOf(due));
      reasons.add(
          Reason.of(
              months.rule(),
              "Monitoring visits come about every {} months: {} months after the last one, which"
                  + " ended on {}.",
              months.value(),
              months.value(),
              last));
      reasons.add(Reason.of(Rules.P_IN_MV3));
    }
    if (most.isPresent()) {
      reasons.add(
          Reason.of(
              most.get().rule(),
              "There are up to {} of them before the re-inspection.",
              most.get().value()));
    }
    reasons.add(Reason.of(Rules.P_IN_MV4));
    items.add(item.reasons(reasons).build());
  }

  private void addAnnualCycle() {
    addAnnual(SELF_EVALUATION, last(SelfEvaluation.class));
    addAnnual(meeting(), last(AnnualEngagementMeeting.class));
  }

  private Annual meeting() {
    List<String> enquiries = figures.keyLinesOfEnquiry().get(asOf.getYear());
    if (enquiries == null) {
      return MEETING;
    }
    List<Reason> reasons = new ArrayList<>(MEETING.reasons());
    reasons.add(
        Reason.of(
            figures.keyLinesOfEnquiryRule(),
            "The key lines of enquiry of {} are: {}.",
            asOf.getYear(),
            String.join("; ", enquiries)));
    return Annual.of(MEETING.subject(), MEETING.title(), reasons);
  }

  private void addAnnual(Annual annual, @Nullable LocalDate last) {
    OnDate told = ToldDays.of(history, annual.subject(), asOf);
    if (told != null) {
      items.add(toldItem(told, annual.reasons()));
      return;
    }
    Optional<Figure> cycle = last == null ? Optional.empty() : figures.annualCycle().on(last);
    ScheduleItem.Builder item =
        ScheduleItem.builder()
            .kind(ItemKind.of(annual.subject()))
            .title(annual.title())
            .force(Force.FRAMEWORK)
            .causeKnown(last);
    if (last == null || cycle.isEmpty()) {
      items.add(item.state(ItemState.DUE).reasons(annual.reasonsWithoutLast()).build());
      return;
    }
    LocalDate due = last.plusMonths(cycle.get().value());
    Reason counted =
        Reason.of(
            cycle.get().rule(),
            "Every year: {} months after the last one on record, {}. No day is sourced.",
            cycle.get().value(),
            last);
    items.add(
        item.when(DateWindow.of(due))
            .adjustedKnown(adjusted(due))
            .state(stateOf(due))
            .reasons(ScheduleItem.reasons(counted, annual.reasons()))
            .build());
  }

  /**
   * What Ofsted has set a day for, until it has taken place. The next inspection and the annual
   * cycle have items of their own, with the days that were told.
   */
  private void addToldDays() {
    addToldDays(Subject.FOCUSED_VISIT);
    addToldDays(Subject.MONITORING_VISIT);
    addToldDays(Subject.JTAI);
  }

  private void addToldDays(Subject subject) {
    OnDate told = ToldDays.of(history, subject, asOf);
    if (told != null) {
      items.add(toldItem(told, List.of()));
    }
  }

  private ScheduleItem toldItem(OnDate told, List<Reason> furtherReasons) {
    return ScheduleItem.builder()
        .kind(ItemKind.of(told.subject()))
        .force(Force.FRAMEWORK)
        .title("Told by Ofsted: " + told.subject().label())
        .when(told.days())
        .state(stateOf(told.days()))
        .cause(told.told())
        .reasons(ScheduleItem.reasons(ToldDays.reason(told), furtherReasons))
        .build();
  }

  private void addClosures() {
    for (int i = 0; i < closures.size(); i++) {
      Suspension closure = closures.get(i);
      if (closure.days().end().isBefore(asOf)) {
        continue;
      }
      items.add(
          ScheduleItem.builder()
              .kind(ItemKind.SUSPENSION)
              .force(Force.FRAMEWORK)
              .title("No routine inspection: " + closure.name())
              .when(closure.days())
              .state(stateOf(closure.days()))
              .reasons(List.of(Reason.of(closure.rule())))
              .build());
    }
  }

  private @Nullable Gap gapSince(Gap.Kind kind) {
    for (Gap gap : history.gaps()) {
      if (gap.kind() == kind && gap.by().isAfter(since) && gap.isKnownOn(asOf)) {
        return gap;
      }
    }
    return null;
  }

  private <A extends OnSiteActivity> List<A> since(Class<A> kind) {
    List<A> since = new ArrayList<>();
    for (Activity activity : history.activities()) {
      if (kind.isInstance(activity) && isSince(kind.cast(activity))) {
        since.add(kind.cast(activity));
      }
    }
    return since;
  }

  private boolean isSince(OnSiteActivity activity) {
    return activity.firstDay().isAfter(since) && hasTakenPlace(activity);
  }

  private boolean isKnownPriorityAction(FocusedVisit visit) {
    return visit.hasAreaForPriorityAction() && !visit.findingsCountFrom().isAfter(asOf);
  }

  private @Nullable LocalDate last(Class<? extends Activity> kind) {
    List<Activity> activities = history.activities();
    for (int i = activities.size() - 1; i >= 0; i--) {
      LocalDate day = activities.get(i).day();
      if (kind.isInstance(activities.get(i)) && !day.isAfter(asOf)) {
        return day.isBefore(countsFrom) ? null : day;
      }
    }
    return null;
  }

  private ItemState stateOf(DateWindow days) {
    if (asOf.isBefore(days.start())) {
      return ItemState.FUTURE;
    }
    return asOf.isAfter(days.end()) ? ItemState.OVERDUE : ItemState.DUE;
  }

  private ItemState stateOf(LocalDate due) {
    return stateOf(DateWindow.of(due, workingDays.workingDayOnOrAfter(due)));
  }

  private @Nullable DateWindow adjusted(LocalDate due) {
    LocalDate workingDay = workingDays.workingDayOnOrAfter(due);
    return workingDay.equals(due) ? null : DateWindow.of(workingDay);
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
