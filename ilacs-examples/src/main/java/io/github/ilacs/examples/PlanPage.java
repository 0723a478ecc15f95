package io.github.ilacs.examples;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.FocusedVisitsLeft;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.PossibleStart;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan of one authority, laid out for a director to read. */
final class PlanPage {

  private static final Comparator<ScheduleItem> OVERDUE_FIRST =
      Comparator.comparing((ScheduleItem item) -> item.state() != ItemState.OVERDUE)
          .thenComparing(item -> item.when().orElseThrow().end());

  private final Page page;
  private final AuthorityRecord record;
  private final Schedule schedule;
  private final NextInspection next;
  private final boolean all;

  PlanPage(Page page, AuthorityRecord record, Schedule schedule, boolean all) {
    this.all = all;
    this.page = page;
    this.record = record;
    this.schedule = schedule;
    this.next = schedule.nextInspection();
  }

  void print() {
    page.title(schedule.authority() + ", as of " + Text.day(schedule.asOf()));
    printHistory();
    printUnusableRows();
    printEdition();
    printPathway();
    printNextInspection();
    printFocusedVisits();
    printItems();
    printWarnings();
    printWhatInspectorsDo();
    page.sources();
  }

  private void printHistory() {
    page.heading("What has happened");
    page.line("From " + record.origin() + ".");
    int later = 0;
    boolean any = false;
    for (Activity activity : record.history().activities()) {
      if (activity instanceof Gap) {
        continue;
      }
      if (activity.tookPlaceBy().isAfter(schedule.asOf())) {
        later++;
      } else {
        any = true;
        page.line(inWords(activity));
      }
    }
    if (!any) {
      page.line("Nothing on record by this day.");
    }
    Set<Gap> ofRows =
        record.unusable().stream().flatMap(row -> row.gap().stream()).collect(Collectors.toSet());
    record.history().activities(Gap.class).stream()
        .filter(gap -> !ofRows.contains(gap))
        .forEach(gap -> page.line("Not known: " + gap.explanation() + "."));
    if (later > 0) {
      page.reason(
          Reason.of(
              Rules.L_KNOWN,
              "On record after this day, and not counted on it: {}.",
              later == 1 ? "1 activity" : later + " activities"));
    }
  }

  private String inWords(Activity activity) {
    if (activity instanceof Inspection inspection) {
      return days(inspection) + "  " + kind(inspection) + ", " + outcome(inspection);
    } else if (activity instanceof FocusedVisit visit) {
      return days(visit) + "  focused visit, " + outcome(visit);
    } else if (activity instanceof MonitoringVisit visit) {
      return days(visit) + "  monitoring visit, " + report("letter", visit);
    } else if (activity instanceof JointTargetedAreaInspection jtai) {
      return days(jtai) + "  joint targeted area inspection, " + report("letter", jtai);
    } else if (activity instanceof SelfEvaluation evaluation) {
      return evaluation.shared() + "  self-evaluation shared";
    } else if (activity instanceof AnnualEngagementMeeting meeting) {
      return meeting.held() + "  annual engagement meeting";
    } else if (activity instanceof DutyDone done) {
      return done.on() + "  done: " + done.duty().label();
    } else if (activity instanceof Reorganisation reorganisation) {
      return reorganisation.vesting()
          + (reorganisation.keepsPathway() ? "  reorganised" : "  formed as a new authority");
    } else if (activity instanceof OfstedDecision decision) {
      return decision.told()
          + "  told by Ofsted: "
          + told(decision)
          + " ("
          + decision.document()
          + ")";
    }
    throw new IllegalArgumentException("not something that has happened: " + activity);
  }

  private static String told(OfstedDecision decision) {
    if (decision instanceof OfstedDecision.OnPathway onPathway) {
      return onPathway.pathway().label();
    } else if (decision instanceof OfstedDecision.OnDate onDate) {
      return onDate.subject().label() + " " + ItemText.days(onDate.days());
    }
    OfstedDecision.Deferral deferral = (OfstedDecision.Deferral) decision;
    return "no inspection " + ItemText.days(deferral.days());
  }

  private static String days(OnSiteActivity activity) {
    return ItemText.days(activity.onSite());
  }

  private static String kind(Inspection inspection) {
    if (inspection.framework() != Framework.ILACS) {
      return inspection.framework() == Framework.SIF
          ? "inspection under the SIF"
          : "inspection under an earlier framework";
    }
    return inspection.type() == InspectionType.OTHER
        ? "inspection, neither short nor standard"
        : inspection.type().label();
  }

  private String outcome(Inspection inspection) {
    return report("report", inspection)
        + (isOut(inspection) && !inspection.judgements().isEmpty()
            ? ": " + inspection.judgements().stream().map(PlanPage::inWords).collect(commas())
            : "");
  }

  private String outcome(FocusedVisit visit) {
    return report("letter", visit)
        + (isOut(visit) && visit.hasAreaForPriorityAction()
            ? ", with an area for priority action"
            : "")
        + (visit.topics().isEmpty() ? "" : ": " + String.join("; ", visit.topics()));
  }

  private String report(String name, OnSiteActivity activity) {
    if (!isOut(activity)) {
      return name + " not out on this day";
    }
    return activity
        .published()
        .map(day -> name + " " + day)
        .orElse("day of the " + name + " not on record");
  }

  private boolean isOut(OnSiteActivity activity) {
    return !activity.findingsCountFrom().isAfter(schedule.asOf());
  }

  private static String inWords(Judgement judgement) {
    return inWords(judgement.area()) + " " + judgement.grade().label();
  }

  private static String inWords(JudgementArea area) {
    return area.id().replace('-', ' ');
  }

  private void printUnusableRows() {
    if (record.unusable().isEmpty()) {
      return;
    }
    page.heading("What could not be used, and what that means");
    Map<Reason, List<UnusableRow>> byMeaning = new LinkedHashMap<>();
    for (UnusableRow row : record.unusable()) {
      byMeaning.computeIfAbsent(meaning(row), meaning -> new ArrayList<>()).add(row);
    }
    byMeaning.forEach(
        (meaning, rows) -> {
          rows.forEach(row -> page.line(row.place() + ": " + row.reason()));
          page.reason(meaning);
        });
  }

  private Reason meaning(UnusableRow row) {
    Optional<Gap> missing = row.gap();
    if (missing.isEmpty()) {
      return Reason.of(Rules.L_GAP, "Nothing is missing from the history because of this.");
    }
    Gap gap = missing.get();
    Optional<LocalDate> lastInspection = lastInspection();
    if (gap.isDated() && gap.by().isAfter(schedule.asOf())) {
      return Reason.of(
          Rules.L_KNOWN, "This is known from a later day only and does not count here.");
    }
    if (lastInspection.isPresent() && !gap.by().isAfter(lastInspection.get())) {
      return Reason.of(
          Rules.L_GAP,
          "This lies before the last inspection, which ended on {}, so the pathway and the window do"
              + " not depend on it.",
          lastInspection.get());
    }
    return switch (gap.kind()) {
      case INSPECTION ->
          Reason.of(
              Rules.L_GAP,
              schedule.pathway() == Pathway.UNDETERMINED
                  ? "This may be the last inspection, so neither the pathway nor the window can be"
                      + " given."
                  : "This may be the last inspection, so no window can be given.");
      case FOCUSED_VISITS ->
          Reason.of(
              Rules.L_GAP,
              "{} a focused visit since the last inspection; had it found an area for priority"
                  + " action, the next inspection would be a standard one.",
              gap.isDated() && lastInspection.isPresent() ? "This is" : "This may be");
      case MONITORING_VISITS ->
          Reason.of(Rules.L_GAP, "This leaves open how many monitoring visits there have been.");
    };
  }

  /**
   * The last day of the last inspection that could be used, even where another may have come later.
   */
  private Optional<LocalDate> lastInspection() {
    return record.history().inspections().stream()
        .filter(inspection -> inspection.framework() != Framework.EARLIER)
        .map(Inspection::lastDay)
        .filter(day -> !day.isAfter(schedule.asOf()))
        .reduce((earlier, later) -> later);
  }

  private void printEdition() {
    Edition edition = schedule.edition();
    page.heading("Edition in force");
    page.answer(
        "Edition",
        Text.capitalised(edition.name())
            + ", in force from "
            + Text.day(edition.effectiveFrom())
            + ".",
        edition.effectiveFromRule());
    page.answer(
        "It judges",
        edition.areas().stream().map(PlanPage::inWords).collect(commas()) + ".",
        edition.areasRule());
  }

  private void printPathway() {
    page.heading("Pathway: " + schedule.pathway().label());
    page.decision(schedule.decision());
  }

  private void printNextInspection() {
    page.heading("Next inspection");
    // Every rule of the decision: the first alone may be the one that another overrides.
    page.answer(
        "Type",
        type(),
        schedule.decision().reasons().stream().map(Reason::rule).distinct().toArray(Rule[]::new));
    printWindow();
    printCalls();
    page.blank();
    Set<Reason> said = new LinkedHashSet<>(next.reasons());
    schedule.decision().reasons().forEach(said::remove);
    said.forEach(page::reason);
  }

  private String type() {
    if (next.framework() == Framework.SIF) {
      return "Re-inspection under the SIF";
    }
    return next.type()
        .map(
            type ->
                Text.capitalised(type.label())
                    + (type == InspectionType.SHORT ? ", one week on site" : ", two weeks on site"))
        .orElse(
            schedule.pathway() == Pathway.AWAITING_REPORT
                ? "Open until the report is out"
                : "Cannot be told from this record");
  }

  private void printWindow() {
    Edition edition = schedule.edition();
    Optional<DateWindow> window = next.window();
    if (window.isPresent() && isTold()) {
      page.answer("Told by Ofsted", dates(window.get()), Rules.L_TOLD);
      page.answer("State", Text.capitalised(next.state().toString()), Rules.L_TOLD);
    } else if (window.isPresent()) {
      page.answer("Window", dates(window.get()), edition.windowOpens().rule(), Rules.W_1);
      next.adjustedWindow()
          .ifPresent(
              moved ->
                  page.answer(
                      "Moved on", dates(moved) + " for the suspension", Rules.L_SUSPENSION));
      page.answer("State", state(), edition.windowOpens().rule(), Rules.W_4);
      page.answer("Other anchors", otherAnchors(), Rules.L_ANCHOR, Rules.W_2);
    } else if (next.observedInterval().isPresent()) {
      page.answer("Window", "None is given by any source", Rules.W_1);
      page.answer(
          "Seen in the record",
          dates(next.observedInterval().get()),
          next.windowReasons().get(0).rule());
    } else {
      page.answer("Window", "None", next.windowReasons().get(0).rule());
      if (!otherAnchors().isEmpty()) {
        page.answer("Other anchors", otherAnchors(), Rules.L_ANCHOR, Rules.W_2);
      }
    }
  }

  private boolean isTold() {
    return next.windowReasons().get(0).rule().equals(Rules.L_TOLD);
  }

  private String state() {
    String state = Text.capitalised(next.state().toString());
    if (next.state().kind() != WindowState.Kind.OVERDUE) {
      return state;
    }
    boolean inMoved =
        next.adjustedWindow().filter(moved -> moved.contains(schedule.asOf())).isPresent();
    return state
        + (inMoved
            ? ", but inside the window moved on for the suspension"
            : "; the end of the window is no limit");
  }

  private String otherAnchors() {
    List<String> others = new ArrayList<>();
    for (Anchor anchor : Anchor.values()) {
      if (anchor != next.anchor()) {
        next.window(anchor)
            .ifPresent(window -> others.add(Text.shortName(anchor) + " " + dates(window)));
      }
    }
    return String.join("; ", others);
  }

  private void printCalls() {
    Optional<PossibleStart> first = next.nextPossibleStart();
    Optional<PossibleStart> last = next.lastPossibleStart();
    if (first.isEmpty()) {
      return;
    }
    if (next.window().isEmpty() && next.observedInterval().isPresent()) {
      page.answer(
          "First call seen",
          inWords(first.get()) + ", the first in that interval; no source rules out an earlier one",
          next.windowReasons().get(0).rule(),
          Rules.L_CALL,
          Rules.L_QUIET);
      page.reasons(first.get().reasons());
      return;
    }
    boolean overdue = next.state().kind() == WindowState.Kind.OVERDUE;
    boolean inWindow = next.window().isEmpty() || last.isPresent();
    page.answer(
        "Next possible call",
        inWords(first.get())
            + (inWindow || overdue ? "" : "; no possible call day is left in the window"),
        Rules.L_CALL,
        Rules.L_QUIET);
    page.reasons(first.get().reasons());
    if (last.isPresent()) {
      page.answer("Last possible call", inWords(last.get()), Rules.L_CALL, Rules.L_QUIET);
      page.reasons(last.get().reasons());
      page.answer(
          "Call days left",
          next.possibleStartsLeft()
              + " in the window"
              + (next.type().isEmpty() ? ", if the inspection is a short one" : ""),
          Rules.L_QUIET);
    } else if (overdue) {
      page.answer("Last possible call", "None: the end of the window is no limit", Rules.W_4);
    }
  }

  private void printFocusedVisits() {
    page.heading("Focused visits");
    Optional<FocusedVisitsLeft> visits = schedule.focusedVisitsLeft();
    if (visits.isEmpty()) {
      page.answer("Left", "Not known: the record is incomplete", Rules.L_GAP);
      return;
    }
    page.answer(
        "Left",
        visits.get().left() == 0
            ? "None expected before the next inspection"
            : "Up to " + visits.get().left() + " before the next inspection",
        visits.get().reasons().get(0).rule());
    page.reasons(visits.get().reasons());
  }

  private void printItems() {
    List<ScheduleItem> shown =
        schedule.items().stream().filter(item -> all || isWorthShowing(item)).toList();
    printSection(
        "Suspended or deferred",
        shown.stream().filter(item -> isOpen(item) && item.kind() == ItemKind.SUSPENSION).toList());
    List<ScheduleItem> dated =
        shown.stream()
            .filter(item -> isOpen(item) && item.when().isPresent())
            .filter(item -> item.kind() != ItemKind.SUSPENSION)
            .sorted(OVERDUE_FIRST)
            .toList();
    page.heading("What is due, the nearest first");
    dated.forEach(this::printItem);
    page.heading("What is due without a day, because none is sourced");
    shown.stream()
        .filter(item -> isOpen(item) && item.lastDay().isEmpty())
        .forEach(this::printItem);
    printSection(
        "What had its day, and whether it was done is not on record",
        shown.stream().filter(item -> item.state() == ItemState.PASSED).toList());
    printSection(
        "What is done", shown.stream().filter(item -> item.state() == ItemState.DONE).toList());
  }

  private void printSection(String heading, List<ScheduleItem> section) {
    if (!section.isEmpty()) {
      page.heading(heading);
      section.forEach(this::printItem);
    }
  }

  private static boolean isOpen(ScheduleItem item) {
    return item.state() != ItemState.DONE && item.state() != ItemState.PASSED;
  }

  /** What is done is history; what has passed since the last inspection may still matter. */
  private boolean isWorthShowing(ScheduleItem item) {
    return switch (item.state()) {
      case DONE -> false;
      case PASSED -> {
        LocalDate since =
            schedule.decision().previous().map(Inspection::lastDay).orElse(LocalDate.MIN);
        yield item.cause().filter(cause -> !cause.isBefore(since)).isPresent();
      }
      case FUTURE, DUE, OVERDUE -> true;
    };
  }

  private void printItem(ScheduleItem item) {
    page.item(ItemText.of(item));
    page.reasons(item.reasons());
  }

  private void printWarnings() {
    if (schedule.warnings().isEmpty()) {
      return;
    }
    page.heading("Worth a second look: never seen in the record, and no error");
    page.reasons(schedule.warnings());
  }

  private void printWhatInspectorsDo() {
    page.heading("What inspectors look at and do");
    List<Rule> rules = new ArrayList<>(List.of(Rules.S_SYSTEM, Rules.I_1));
    if (next.type().filter(type -> type == InspectionType.STANDARD).isPresent()) {
      rules.add(Rules.S_STANDARD);
    }
    rules.addAll(
        List.of(
            Rules.S_EVIDENCE,
            Rules.S_CHILDREN,
            Rules.S_PRACTITIONERS,
            Rules.S_CARERS,
            Rules.S_PREPARE));
    page.reasons(rules.stream().map(rule -> Reason.of(rule)).toList());
  }

  private static String inWords(PossibleStart start) {
    return Text.day(start.call()) + ", on site from " + Text.day(start.firstDay());
  }

  private static String dates(DateWindow window) {
    return window.start() + " to " + window.end();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
