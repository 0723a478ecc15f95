package io.github.ilacs.examples.shows;

import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.shows.Panel.Heads;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.shows.Panel.Things;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the letter of a joint inspection comes, and by when it wants the statement. */
final class JointStatements {

  private static final WorkingDayCalendar WORKING_DAYS = WorkingDayCalendar.england();

  private final List<JointTargetedAreaInspection> all;
  private final Figures figures = Timeline.england().figures();

  private JointStatements(Published published) {
    this.all = published.all(JointTargetedAreaInspection.class).toList();
  }

  static Shown of(Published published) {
    return new JointStatements(published).shown();
  }

  private Shown shown() {
    List<JointTargetedAreaInspection> since =
        all.stream()
            .filter(one -> !one.firstDay().isBefore(PublishedRecord.STATEMENTS_FROM))
            .filter(one -> one.published().isPresent())
            .toList();
    List<JointTargetedAreaInspection> onSite =
        since.stream().filter(JointTargetedAreaInspection::hasDaysOnSite).toList();
    List<JointTargetedAreaInspection> due =
        since.stream().filter(one -> one.statementDue().isPresent()).toList();
    List<Panel> panels = new ArrayList<>(List.of(statements(due)));
    figures.typicalJointLetter().entries().forEach(entry -> panels.add(letters(entry, onSite)));
    return new Shown(
        "joint-inspections",
        "Joint targeted area inspections: letter and statement",
        "The letter names the day by which the written statement of proposed action is due: 70 working"
            + " days after the letter by the rule, the day of the letter not counted. Then how long"
            + " the letter itself took.",
        panels,
        leftOut(since, onSite, due),
        "Take the rows of jtais.csv with a start_date in 2018 or later, and count the working days of"
            + " England from the day after published_date up to statement_due; a due day that is no"
            + " working day counts as the working day before it. For the letter count from the day"
            + " after end_date up to published_date.",
        List.of(Rules.J_STATEMENT, Rules.J_CLOCK));
  }

  private List<String> leftOut(
      List<JointTargetedAreaInspection> since,
      List<JointTargetedAreaInspection> onSite,
      List<JointTargetedAreaInspection> due) {
    return new LeftOut()
        .add(
            "When a statement was sent or published",
            "the record does not hold it, so we cannot show how long authorities took")
        .add(
            all.size() - since.size(),
            "Joint inspections before 2018, or without the day of the letter",
            "only since 2018 every letter has named a day for the statement")
        .add(
            since.size() - due.size(),
            "Letters in the first picture",
            "the record has no day for the statement")
        .add(
            since.size() - onSite.size(),
            "Letters in the time that they took",
            "the record has no days on site")
        .lines();
  }

  private Panel statements(List<JointTargetedAreaInspection> due) {
    LocalDate first = PublishedRecord.STATEMENTS_FROM;
    int rule = figures.jtaiStatement().on(first).orElseThrow().value();
    List<Integer> days =
        due.stream()
            .map(
                one ->
                    WORKING_DAYS.workingDaysBetween(
                        one.published().orElseThrow(), one.statementDue().orElseThrow()))
            .toList();
    long exact = days.stream().filter(day -> day == rule).count();
    Spread spread = Spread.of(days.stream().mapToDouble(Integer::doubleValue), "working days");
    return new Panel(
        "statement-due",
        "The day that the letter names for the statement",
        Look.BARS,
        due.size(),
        Things.of("letter"),
        exact
            + " of "
            + due.size()
            + " name exactly the working day "
            + rule
            + " after the letter.",
        Heads.of("Working days after the letter", "Letters"),
        Offsets.aroundDay(rule, days),
        spread.measures());
  }

  private static Panel letters(FigureSeries.Entry entry, List<JointTargetedAreaInspection> onSite) {
    List<Integer> days =
        onSite.stream()
            .filter(one -> entry.period().contains(one.lastDay()))
            .map(
                one ->
                    WORKING_DAYS.workingDaysBetween(one.lastDay(), one.published().orElseThrow()))
            .toList();
    Spread spread = Spread.of(days.stream().mapToDouble(Integer::doubleValue), "working days");
    return new Panel(
        "joint-letter-" + entry.period().start().getYear(),
        "Letters about joint inspections that ended "
            + (entry.period().hasEnd()
                ? "from " + Text.days(entry.period())
                : "on or after " + Text.plainDay(entry.period().start())),
        Look.BARS,
        days.size(),
        Things.of("letter"),
        spread.isEmpty() ? "" : "They came " + spread.inWords() + ".",
        Heads.of("Working days", "Letters"),
        Offsets.sinceUsualDay(entry.figure().value(), days),
        spread.measures());
  }
}
