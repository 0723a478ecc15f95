package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.shows.Panel.Heads;
import io.github.ilacs.examples.shows.Panel.Look;
import io.github.ilacs.examples.shows.Panel.Row;
import io.github.ilacs.examples.shows.Panel.Things;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.outlook.VisitOrder;
import io.github.ilacs.outlook.VisitWait;
import io.github.ilacs.outlook.Wait;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How long authorities wait for a visit and for an inspection. The waits are those to which the
 * outlook is fitted, {@link VisitWait} and {@link Wait}.
 */
final class Waits {

  private static final int MONTHS_IN_A_ROW = 3;

  /** Nobody has waited so long; whoever asks about a far day gets no rows without end. */
  private static final int LAST_ROW = 60;

  private static final String MONTHS = "months";

  private final Published published;

  private Waits(Published published) {
    this.published = published;
  }

  /**
   * A wait.
   *
   * @param inspection from which it is counted
   * @param months how long it has lasted
   * @param isOver whether what was awaited came
   * @param isCut whether the next inspection came first, so that a visit can come no more
   */
  private record Waited(Inspection inspection, double months, boolean isOver, boolean isCut) {}

  static Shown of(Published published) {
    return new Waits(published).shown();
  }

  private Shown shown() {
    List<VisitWait> visits =
        published.histories().stream()
            .flatMap(history -> VisitWait.of(history, published.visitsTo()).stream())
            .toList();
    List<Waited> inspections =
        published.histories().stream()
            .flatMap(history -> Wait.of(history, published.inspectionsTo()).stream())
            .map(wait -> new Waited(wait.inspection(), wait.months(), wait.isOver(), false))
            .toList();
    List<Panel> panels = new ArrayList<>();
    for (VisitOrder order : VisitOrder.values()) {
      panels.add(visitPanel(order, visits));
    }
    panels.add(
        bars(
            "wait-inspection",
            "The next inspection",
            inspections,
            published.inspectionsTo(),
            "Inspected again"));
    panels.add(byGrade(inspections));
    return new Shown(
        "waits",
        "How long authorities wait",
        "Months of 30.4375 days from the last day on site of an inspection to the first day of what came"
            + " next. Those who still wait are counted with the months they have waited so far, in the"
            + " hollow part of each bar: who has waited less than others took may yet take longer, so"
            + " the middle of those that are over is too early for all.",
        panels,
        leftOut(visits, inspections),
        "Take the ILACS rows of inspections.csv that ended on or after 1 June 2021, and count the"
            + " days from end_date to the next start_date: of the next inspection, or of the first"
            + " and second row of focused_visits.csv and jtais.csv in between. Divide by 30.4375;"
            + " where nothing came, count to "
            + Text.plainDay(published.visitsTo())
            + " for visits and to "
            + Text.plainDay(published.inspectionsTo())
            + " for inspections, the days up to which they are seen.",
        List.of(Rules.V_WHEN, Rules.L_WAIT, Rules.L_UNKNOWN));
  }

  private Panel visitPanel(VisitOrder order, List<VisitWait> visits) {
    List<Waited> waits =
        visits.stream()
            .filter(wait -> wait.order() == order)
            .map(
                wait ->
                    new Waited(
                        wait.inspection(),
                        wait.months(),
                        wait.isOver(),
                        !wait.isOver() && wait.until().isBefore(published.visitsTo())))
            .toList();
    return bars(
        "wait-visit-" + order.name().toLowerCase(Locale.ROOT),
        Text.capitalised(order.label()),
        waits,
        published.visitsTo(),
        "Visit came");
  }

  private static Panel bars(
      String id, String title, List<Waited> waits, LocalDate seenTo, String came) {
    List<Row> rows = new ArrayList<>();
    int first = (int) waits.stream().mapToDouble(Waited::months).min().orElse(0);
    int last = (int) waits.stream().mapToDouble(Waited::months).max().orElse(-1);
    for (int from = rowOf(first); from <= rowOf(last); from += MONTHS_IN_A_ROW) {
      int start = from;
      List<Waited> here =
          waits.stream().filter(wait -> rowOf((int) wait.months()) == start).toList();
      rows.add(
          Row.of(
              from == LAST_ROW
                  ? LAST_ROW + " or more"
                  : from + " to under " + (from + MONTHS_IN_A_ROW),
              List.of(count(here, Waited::isOver), count(here, wait -> !wait.isOver()))));
    }
    Spread over = spread(waits);
    return new Panel(
        id,
        title,
        Look.BARS,
        waits.size(),
        Things.of("wait"),
        summary(waits, over, seenTo),
        Heads.of("Months", came, "Not yet"),
        rows,
        over.measures());
  }

  private static int rowOf(int months) {
    return Math.min(LAST_ROW, Math.floorDiv(months, MONTHS_IN_A_ROW) * MONTHS_IN_A_ROW);
  }

  private static String summary(List<Waited> waits, Spread over, LocalDate seenTo) {
    int cut = count(waits, Waited::isCut);
    int waiting = waits.size() - over.size() - cut;
    return over.size()
        + (waits.size() == 1 ? " of " : " of the ")
        + Text.counted(waits.size(), "wait")
        + (over.size() == 1 || waits.size() == 1 ? " was over by " : " were over by ")
        + Text.plainDay(seenTo)
        + (over.isEmpty() ? "" : ", " + over.inWords())
        + ". "
        + waiting
        + (waiting == 1 ? " was still waiting." : " were still waiting.")
        + (cut == 0
            ? ""
            : " In " + cut + " the next inspection came first, without this visit on record.");
  }

  private static Spread spread(List<Waited> waits) {
    return Spread.of(waits.stream().filter(Waited::isOver).mapToDouble(Waited::months), MONTHS);
  }

  private static Panel byGrade(List<Waited> waits) {
    List<Row> rows = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      rows.add(gradeRow(Grades.label(grade), of(waits, Optional.of(grade))));
    }
    List<Waited> none = of(waits, Optional.empty());
    if (!none.isEmpty()) {
      rows.add(gradeRow("No overall grade", none));
    }
    return new Panel(
        "wait-inspection-by-grade",
        "The next inspection, by the grade before",
        Look.TABLE,
        waits.size(),
        Things.of("wait"),
        "",
        Heads.of("Grade before", "Inspected again", "Not yet")
            .withNote("Months of those inspected again"),
        rows,
        List.of());
  }

  private static List<Waited> of(List<Waited> waits, Optional<Grade> grade) {
    return waits.stream().filter(wait -> Pair.grade(wait.inspection()).equals(grade)).toList();
  }

  private static Row gradeRow(String label, List<Waited> waits) {
    Spread over = spread(waits);
    return new Row(
        label,
        List.of(over.size(), waits.size() - over.size()),
        -1,
        over.isEmpty() ? "" : Text.capitalised(over.inWords()));
  }

  private List<String> leftOut(List<VisitWait> visits, List<Waited> inspections) {
    List<Inspection> all =
        published
            .all(Inspection.class)
            .filter(inspection -> inspection.framework() == Framework.ILACS)
            .toList();
    List<Inspection> since =
        all.stream()
            .filter(one -> !one.lastDay().isBefore(PublishedRecord.AFTER_THE_SUSPENSION))
            .toList();
    long withVisits = visits.stream().map(VisitWait::inspection).distinct().count();
    return new LeftOut()
        .add(
            all.size() - since.size(),
            "Inspections that ended before June 2021",
            "the suspension of 2020-21 broke the wait")
        .add(
            since.size() - withVisits,
            "Inspections in the waits for a visit",
            "no visit is expected after inadequate, the inspection ended after "
                + Text.plainDay(published.visitsTo())
                + ", or the record may lack a visit")
        .add(
            since.size() - inspections.size(),
            "Inspections in the waits for an inspection",
            "the report came out after "
                + Text.plainDay(published.inspectionsTo())
                + ", or the record may lack the next inspection")
        .lines();
  }

  private static int count(List<Waited> waits, Predicate<Waited> condition) {
    return (int) waits.stream().filter(condition).count();
  }
}
