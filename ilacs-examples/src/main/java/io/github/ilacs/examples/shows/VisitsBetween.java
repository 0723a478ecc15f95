package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.shows.Panel.Column;
import io.github.ilacs.examples.shows.Panel.Heads;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.shows.Panel.Row;
import io.github.ilacs.examples.shows.Panel.Things;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How many visits came between two inspections, beside what the rule says. */
final class VisitsBetween {

  private static final String FIRST = "Grade of the first inspection";
  private static final Things PAIRS = new Things("pair of inspections", "pairs of inspections");

  private static final List<String> NUMBERS = List.of("None", "One", "Two", "Three or more");

  private final Published published;

  private VisitsBetween(Published published) {
    this.published = published;
  }

  /** A grade, and how many visits came after it. */
  private record Counted(Optional<Grade> grade, int visits) {}

  static Shown of(Published published) {
    return new VisitsBetween(published).shown();
  }

  private Shown shown() {
    List<Pair> pairs = Pair.underIlacs(published);
    List<Pair> sound =
        pairs.stream()
            .filter(pair -> !pair.mayLack(Gap.Kind.FOCUSED_VISITS))
            .filter(pair -> Pair.grade(pair.earlier()).isPresent())
            .toList();
    List<Pair> since = sound.stream().filter(VisitsBetween::isSinceTheSuspension).toList();
    List<Pair> before = sound.stream().filter(pair -> !isSinceTheSuspension(pair)).toList();
    List<Counted> waiting = waiting();
    LeftOut leftOut =
        new LeftOut()
            .add(
                pairs.size() - sound.size(),
                "Pairs of inspections",
                "the first gave no overall grade, or the record may lack a visit between them")
            .add(
                count(waiting, one -> one.grade().isEmpty()),
                "Waiting authorities",
                "the last inspection gave no overall grade, as since April 2026, or we could not read"
                    + " its report");
    return new Shown(
        "visits-between",
        "Visits between two inspections",
        "How many visits an authority had between one inspection and the next, focused visits and joint"
            + " targeted area inspections counted together. Beside it stands the number that rule"
            + " V-COUNT gives for the grade of the first inspection. That rule is our own count of"
            + " this record: only for requires improvement is there a number of Ofsted's, up to two"
            + " (V-1).",
        List.of(
            panel(
                "visits-since-2021",
                "First inspection ended on or after "
                    + Text.plainDay(PublishedRecord.AFTER_THE_SUSPENSION),
                FIRST,
                PAIRS,
                since.stream().map(VisitsBetween::counted).toList(),
                mayBeMissing(since)),
            panel(
                "visits-before-2021",
                "First inspection ended before June 2021",
                FIRST,
                PAIRS,
                before.stream().map(VisitsBetween::counted).toList(),
                " The interim visits of September 2020 to May 2021 are counted (V-INTERIM)."),
            panel(
                "visits-so-far",
                "Still waiting for the next inspection: visits so far",
                "Grade of the last inspection",
                new Things("authority", "authorities"),
                waiting.stream().filter(one -> one.grade().isPresent()).toList(),
                " The others may still have a visit before the next inspection.")),
        leftOut.lines(),
        "Take each ILACS row of inspections.csv and the next ILACS row of the same authority, and"
            + " count the rows of focused_visits.csv and jtais.csv of that authority that began after"
            + " the end_date of the first and before the start_date of the second. A joint inspection"
            + " without a start_date counts by its published_date; the grade is the column overall of"
            + " the first.",
        List.of(Rules.V_COUNT, Rules.V_1, Rules.V_INTERIM, Rules.J_9));
  }

  private static boolean isSinceTheSuspension(Pair pair) {
    return !pair.earlier().lastDay().isBefore(PublishedRecord.AFTER_THE_SUSPENSION);
  }

  private static Counted counted(Pair pair) {
    return new Counted(Pair.grade(pair.earlier()), pair.visitsBetween());
  }

  private String mayBeMissing(List<Pair> pairs) {
    long unseen =
        pairs.stream()
            .filter(pair -> pair.later().firstDay().isAfter(published.visitsTo()))
            .count();
    return unseen == 0
        ? ""
        : " In "
            + unseen
            + " of them the next inspection began after "
            + Text.plainDay(published.visitsTo())
            + ", the last visit known, so a later visit may be missing.";
  }

  /** The authorities since their last inspection. */
  private List<Counted> waiting() {
    List<Counted> waiting = new ArrayList<>();
    for (InspectionHistory history : published.histories()) {
      history.inspections().stream()
          .filter(one -> one.framework() == Framework.ILACS)
          .reduce((earlier, later) -> later)
          .filter(last -> !isTorn(history, last))
          .ifPresent(last -> waiting.add(waiting(history, last)));
    }
    return waiting;
  }

  private boolean isTorn(InspectionHistory history, Inspection last) {
    return last.lastDay().isBefore(history.firstDayThatCounts(published.asOf()));
  }

  private static Counted waiting(InspectionHistory history, Inspection last) {
    boolean mayLackOne =
        Pair.mayLack(history, Gap.Kind.INSPECTION, last.lastDay(), LocalDate.MAX)
            || Pair.mayLack(history, Gap.Kind.FOCUSED_VISITS, last.lastDay(), LocalDate.MAX);
    return new Counted(
        mayLackOne ? Optional.empty() : Pair.grade(last),
        Pair.visits(history, last.lastDay(), LocalDate.MAX));
  }

  private static Panel panel(
      String id, String title, String rowsAre, Things things, List<Counted> counted, String more) {
    List<Row> rows = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      rows.add(row(grade, counted.stream().filter(one -> one.grade().equals(of(grade))).toList()));
    }
    int asTheRuleSays =
        rows.stream().filter(row -> row.marked() >= 0).mapToInt(row -> marked(row)).sum();
    return new Panel(
        id,
        title,
        Look.GRID,
        counted.size(),
        things,
        asTheRuleSays + " of " + counted.size() + " had the number that the rule says." + more,
        new Heads(
            rowsAre,
            NUMBERS.stream().map(VisitsBetween::column).toList(),
            "The rule says",
            "the number that the rule says"),
        rows,
        List.of());
  }

  private static Optional<Grade> of(Grade grade) {
    return Optional.of(grade);
  }

  private static int marked(Row row) {
    return row.counts().get(row.marked());
  }

  private static Column column(String number) {
    return new Column(number, number.equals(NUMBERS.get(NUMBERS.size() - 1)) ? "Three+" : number);
  }

  private static Row row(Grade grade, List<Counted> counted) {
    List<Integer> counts =
        IntStream.range(0, NUMBERS.size())
            .mapToObj(
                number ->
                    count(counted, one -> Math.min(one.visits(), NUMBERS.size() - 1) == number))
            .toList();
    int usual = usual(grade);
    return new Row(Grades.label(grade), counts, usual, Text.uncapitalised(NUMBERS.get(usual)));
  }

  private static int count(List<Counted> counted, Predicate<Counted> condition) {
    return (int) counted.stream().filter(condition).count();
  }

  private static int usual(Grade grade) {
    Figures figures = Timeline.england().figures();
    FigureSeries series =
        switch (grade) {
          case OUTSTANDING, GOOD -> figures.visitsAfterGood();
          case REQUIRES_IMPROVEMENT -> figures.visitsAfterRequiresImprovement();
          case INADEQUATE -> figures.visitsAfterInadequate();
        };
    return series.on(PublishedRecord.AFTER_THE_SUSPENSION).orElseThrow().value();
  }
}
