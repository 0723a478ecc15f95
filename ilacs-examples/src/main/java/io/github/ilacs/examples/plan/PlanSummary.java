package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.GradeText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan in a dozen lines: what a person wants to know first. What each line rests on is in the
 * {@link Plan}, and a form that shows the summary says how to see it.
 */
final class PlanSummary {

  /** As many of what is due as a person can act on. */
  private static final int MOST_DUE = 3;

  private static final String GRADE = "Grade";
  private static final String BEFORE_THEN = "Before then";

  /** What stands above what is due. */
  static final String DUE_NEXT = "Due next";

  private final Plan plan;
  private final Schedule schedule;
  private final NextInspection next;

  private PlanSummary(Plan plan) {
    this.plan = plan;
    this.schedule = plan.schedule();
    this.next = schedule.nextInspection();
  }

  /**
   * A labelled line of the summary. A terminal shows it as one text; a page shows the answer large
   * and the note below it.
   *
   * @param label what was asked, in a word or two
   * @param answer the answer
   * @param separator what stands between the answer and the note in one text
   * @param note what else there is to say about it; empty for nothing
   */
  record Line(String label, String answer, String separator, String note) {

    static Line of(String label, String answer) {
      return new Line(label, answer, "", "");
    }

    /** The answer and the note as one text. */
    String text() {
      return note.isEmpty() ? answer : answer + separator + note;
    }
  }

  /** Whose plan it is, and how the authority stands. */
  static String title(Plan plan) {
    Line standing = standing(plan);
    return plan.schedule().authority().name()
        + ": "
        + (plan.schedule().pathway() == Pathway.UNDETERMINED ? "pathway " : "")
        + standing.answer()
        + (standing.note().isEmpty() ? "" : " (" + standing.note() + ")");
  }

  /** The grade, or why there is none, and when the authority was inspected. */
  static Line standing(Plan plan) {
    return new PlanSummary(plan).standing();
  }

  /** When the next inspection comes, and what comes before it. */
  static List<Line> answers(Plan plan) {
    return new PlanSummary(plan).answers();
  }

  /**
   * What is due next, the days as the answer and what is due as the note: first what has a day,
   * then what has none. One line where nothing is due.
   */
  static List<Line> due(Plan plan) {
    return new PlanSummary(plan).due();
  }

  /**
   * All lines, in the order in which they are said.
   *
   * @param plan the plan
   * @param howToSee how to see the rows that could not be used
   */
  static List<Line> lines(Plan plan, String howToSee) {
    PlanSummary summary = new PlanSummary(plan);
    List<Line> dated = summary.dated();
    // A screen has no room for both; what has a day goes first.
    return Stream.of(
            summary.answers(), dated.isEmpty() ? summary.due() : dated, summary.known(howToSee))
        .flatMap(List::stream)
        .toList();
  }

  private Line standing() {
    Optional<Inspection> last = schedule.decision().previous();
    if (schedule.pathway() == Pathway.UNDETERMINED) {
      return Line.of("Pathway", "not known, because the record is incomplete");
    } else if (last.isEmpty()) {
      return Line.of(GRADE, "not inspected yet");
    }
    return new Line(
        GRADE,
        schedule.pathway() == Pathway.AWAITING_REPORT
            ? "report not published yet"
            : GradeText.inShort(last.get()),
        ", ",
        "inspected " + Text.days(DateWindow.of(last.get().firstDay(), last.get().lastDay())));
  }

  private List<Line> answers() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Next inspection", plan.nextInspection().type().text()));
    if (schedule.pathway() == Pathway.UNDETERMINED) {
      lines.add(Line.of("Why", whyUndetermined()));
    }
    addWindow(lines);
    addCalledAlready(lines);
    addCall(lines);
    addLikely(lines);
    addVisits(lines);
    return lines;
  }

  private String whyUndetermined() {
    return schedule.decision().reasons().get(0).sentence();
  }

  private void addWindow(List<Line> lines) {
    NextInspectionAnswer said = plan.nextInspection();
    Optional<String> state = said.state().map(Answer::text);
    if (next.begun().isPresent()) {
      lines.add(Line.of("State", state.orElseThrow()));
      return;
    }
    for (Answer window : said.window()) {
      boolean hasState = state.isPresent() && window.equals(said.window().get(0));
      lines.add(
          new Line(
              window.label(),
              window.text(),
              separator(),
              hasState ? Text.uncapitalised(state.get()) : ""));
    }
  }

  /** A state of one clause follows a comma, a longer one a colon. */
  private String separator() {
    return switch (next.state().kind()) {
      case NOT_YET_OPEN -> ", ";
      default -> ": ";
    };
  }

  private void addCall(List<Line> lines) {
    PossibleCalls.next(next)
        .ifPresent(
            start ->
                lines.add(
                    new Line(
                        "Earliest call",
                        Text.plainDay(start.call()),
                        ", ",
                        "on site from " + Text.plainDay(start.firstDay()))));
    PossibleCalls calls = plan.calls();
    if (calls.isAfterWindow()) {
      lines.add(new Line("Possible calls", calls.inWords(), ", ", PossibleCalls.HORIZON));
    }
  }

  /** It comes before the days of a call, because it says how far to trust them. */
  private void addCalledAlready(List<Line> lines) {
    already()
        .ifPresent(
            text ->
                lines.add(
                    new Line(OutlookText.CALLED_ALREADY, text, "; ", OutlookText.NOT_SHOWN_YET)));
  }

  private Optional<String> already() {
    return OutlookText.chanceCalled(plan.outlook())
        .filter(text -> OutlookText.isWorthSaying(plan.outlook().already()));
  }

  private void addLikely(List<Line> lines) {
    Optional<DateWindow> range = plan.outlook().interval();
    Optional<LocalDate> middle =
        plan.outlook().median().map(OutlookDay::start).map(start -> start.firstDay());
    if (range.isPresent() && middle.isPresent()) {
      lines.add(
          new Line(
              OutlookText.LIKELY_DATE,
              Text.plainDay(middle.get()) + (already().isPresent() ? " if not called yet" : ""),
              "; ",
              eightInTen(range.get())
                  // Beside it stands when others in this position were inspected.
                  + (next.observedInterval().isPresent() ? ", counting all grades" : "")));
    }
  }

  private static String eightInTen(DateWindow days) {
    return "8 in 10 come from " + Text.days(days);
  }

  private void addVisits(List<Line> lines) {
    if (schedule.pathway() == Pathway.MONITORING) {
      plan.items().stream()
          .filter(item -> item.item().kind() == ItemKind.MONITORING_VISIT && item.isOpen())
          .findFirst()
          .ifPresent(
              visit ->
                  lines.add(new Line(BEFORE_THEN, "Monitoring visits", ", ", monitored(visit))));
      return;
    }
    if (schedule.visits().isEmpty() && schedule.pathway() != Pathway.UNDETERMINED) {
      lines.add(Line.of(BEFORE_THEN, "The visits are not known, because the record is incomplete"));
    }
    schedule
        .visits()
        .ifPresent(
            visits ->
                lines.add(
                    new Line(BEFORE_THEN, Plan.visitsLeft(visits, schedule), "; ", whenVisited())));
  }

  /** A range holds where the visit has not been made, and is no answer where it probably has. */
  private String whenVisited() {
    return OutlookText.probablyMade(plan.visitOutlook())
        .or(() -> plan.visitOutlook().interval().map(PlanSummary::eightInTen))
        .orElse("");
  }

  /** When the next monitoring visit comes or, where nobody knows how many came, how often. */
  private static String monitored(PlanItem visit) {
    if (visit.when().isPresent()) {
      return "the next about " + Text.days(visit.when().get());
    } else if (visit.item().force() != Force.PRACTICE) {
      return "";
    }
    Figures figures = Timeline.england().figures();
    return "usually the first "
        + months(figures.observedFirstMonitoringVisit())
        + " after the report, then one about every "
        + months(figures.observedNextMonitoringVisit());
  }

  private static String months(ObservedInterval seen) {
    return Math.round(seen.shortestMonths())
        + " to "
        + Math.round(seen.longestMonths())
        + " months";
  }

  private List<Line> due() {
    List<Line> lines = dated();
    String undated =
        plan.dueWithoutDay().stream()
            .filter(item -> isSomethingToDo(item.item().kind()))
            .limit(MOST_DUE - lines.size())
            .map(item -> Text.uncapitalised(ItemText.title(item.item())))
            .collect(Collectors.joining(", "));
    if (lines.isEmpty() || !undated.isEmpty()) {
      lines.add(
          new Line(
              lines.isEmpty() ? DUE_NEXT : "",
              undated.isEmpty() ? "Nothing with a set date" : "No set date",
              ": ",
              undated));
    }
    return lines;
  }

  /** What is due next on a day that is set. */
  private List<Line> dated() {
    List<Line> lines = new ArrayList<>();
    for (PlanItem item :
        plan.due().stream().filter(due -> !due.isNextInspection()).limit(MOST_DUE).toList()) {
      lines.add(
          new Line(
              lines.isEmpty() ? DUE_NEXT : "",
              Text.days(item.when().orElseThrow()),
              ": ",
              ItemText.title(item.item())
                  + (item.tag().isEmpty() || item.standing() == Standing.DUE
                      ? ""
                      : " (" + Text.uncapitalised(item.tag()) + ")")));
    }
    return lines;
  }

  /** The next inspection and visits have lines of their own, and an adviser is sent. */
  private static boolean isSomethingToDo(ItemKind kind) {
    return switch (kind) {
      case INSPECTION, FOCUSED_VISIT, MONITORING_VISIT, ADVISER -> false;
      default -> true;
    };
  }

  private List<Line> known(String howToSee) {
    List<Line> lines = new ArrayList<>();
    schedule
        .unknownTime()
        .ifPresent(unknown -> lines.add(Line.of("Known to", knownTo(unknown.knownTo()))));
    if (!plan.missing().rows().isEmpty()) {
      lines.add(new Line("Not used", plan.missing().inShort(), ": ", howToSee));
    }
    plan.later().map(Reason::sentence).ifPresent(later -> lines.add(Line.of("Later", later)));
    return lines;
  }

  private static String knownTo(KnownTo known) {
    return String.join(
        ", ",
        Stream.of(
                known.reports().map(day -> "reports published to " + Text.plainDay(day)),
                known.focusedVisitLetters().map(day -> "letters to " + Text.plainDay(day)),
                known.jointInspectionLetters().map(day -> "JTAI letters to " + Text.plainDay(day)))
            .flatMap(Optional::stream)
            .toList());
  }
}
