package io.github.ilacs.examples;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.PossibleStart;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan of one authority, laid out for a director to read. */
final class PlanPage {

  private final Page page;
  private final AuthorityRecord record;
  private final Schedule schedule;
  private final NextInspection next;

  PlanPage(Page page, AuthorityRecord record, Schedule schedule) {
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
      if (countsFrom(activity).isAfter(schedule.asOf())) {
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

  private static LocalDate countsFrom(Activity activity) {
    return activity instanceof OnSiteActivity onSite ? onSite.lastDay() : activity.day();
  }

  private String inWords(Activity activity) {
    if (activity instanceof Inspection inspection) {
      return days(inspection) + "  " + kind(inspection) + ", " + outcome(inspection);
    }
    if (activity instanceof FocusedVisit visit) {
      return days(visit) + "  focused visit, " + outcome(visit);
    }
    OfstedDecision decision = (OfstedDecision) activity;
    return decision.told()
        + "  told by Ofsted: "
        + decision.pathway().label()
        + " ("
        + decision.document()
        + ")";
  }

  private static String days(OnSiteActivity activity) {
    return activity.firstDay().equals(activity.lastDay())
        ? activity.firstDay().toString()
        : activity.firstDay() + " to " + activity.lastDay();
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
    schedule.decision().reasons().forEach(page::reason);
    schedule
        .decision()
        .otherReading()
        .ifPresent(
            other ->
                page.reason(
                    Reason.of(
                        schedule.decision().reasons().get(0).rule(),
                        "The other reading would be: {}.",
                        other.label())));
  }

  private void printNextInspection() {
    page.heading("Next inspection");
    page.answer("Type", type(), schedule.decision().reasons().get(0).rule());
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
    if (window.isPresent()) {
      page.answer("Window", dates(window.get()), edition.windowOpens().rule(), Rules.W_1);
      page.answer("State", Text.capitalised(next.state().toString()), edition.windowOpens().rule());
      page.answer("Other anchors", otherAnchors(), Rules.L_ANCHOR, Rules.W_2);
    } else if (next.observedInterval().isPresent()) {
      page.answer("Window", "None is given by any source for an inadequate authority", Rules.W_1);
      page.answer(
          "Seen in the record",
          dates(next.observedInterval().get()),
          edition.observedReinspection().rule());
    } else {
      page.answer("Window", "None", next.windowReasons().get(0).rule());
      if (!otherAnchors().isEmpty()) {
        page.answer("Other anchors", otherAnchors(), Rules.L_ANCHOR, Rules.W_2);
      }
    }
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
    boolean overdue = next.state().kind() == WindowState.Kind.OVERDUE;
    boolean inWindow = next.window().isEmpty() || last.isPresent();
    page.answer(
        "Next possible call",
        inWords(first.get())
            + (inWindow || overdue ? "" : "; no possible call day is left in the window"),
        Rules.L_CALL,
        Rules.L_QUIET);
    first.get().reasons().forEach(page::reason);
    if (last.isPresent()) {
      page.answer("Last possible call", inWords(last.get()), Rules.L_CALL, Rules.L_QUIET);
      last.get().reasons().forEach(page::reason);
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
