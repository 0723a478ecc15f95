package io.github.ilacs.examples.national;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.html.BarDrawing;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.Rationale.Reasons;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All authorities of a record as a page of HTML. The table is whole without its script, which only
 * sorts and filters it.
 */
public final class NationalHtml {

  private NationalHtml() {}

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      String asOf,
      String origin,
      RecordEnd end,
      String order,
      int number,
      List<Row> rows,
      List<Count> pathways,
      List<Count> states,
      List<Figure> figures,
      List<Expected> expected,
      String aboutExpected,
      List<Without> without,
      List<String> unusable,
      List<Answered> readings,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {

    boolean hasExpected() {
      return !expected.isEmpty();
    }

    boolean hasUnusable() {
      return !unusable.isEmpty();
    }

    boolean hasWithout() {
      return !without.isEmpty();
    }
  }

  /**
   * A row of the table.
   *
   * @param turn its place in the order of who is next
   * @param windowStart the first day of the window, for sorting; empty for none
   * @param windowNote what stands beside the window
   */
  record Row(
      int turn,
      String name,
      String urn,
      String pathway,
      String window,
      String windowStart,
      String windowNote,
      String state,
      String stateInWords,
      String daysLeft,
      String already,
      String call,
      String callDay) {}

  /** How many authorities there are of one kind. */
  record Count(String label, long number) {}

  /** How many inspections to expect in a month. */
  record Expected(String month, String number, String band) {}

  /** Authorities without a window, and why. */
  record Without(List<String> authorities, Reasons why) {}

  /**
   * The page.
   *
   * @param national the authorities
   * @return the page
   */
  public static String of(National national) {
    LocalDate asOf = national.asOf();
    Rationale rationale = new Rationale();
    List<Row> rows = new ArrayList<>();
    for (National.Entry entry : national.entries()) {
      rows.add(row(rows.size() + 1, entry, national.already(entry)));
    }
    List<Without> without = new ArrayList<>();
    national
        .withoutWindow()
        .forEach(
            (reason, authorities) ->
                without.add(
                    new Without(
                        authorities.stream().map(Object::toString).toList(),
                        rationale.reasons(List.of(reason)))));
    ExpectedInspections expected = national.expected();
    List<Answered> readings = rationale.answered(readings(national).toList());
    return HtmlTemplate.fill(
        "national",
        new View(
            HtmlTemplate.Head.of(
                "All authorities as of " + Text.plainDay(asOf),
                HtmlTemplate.resource(NationalHtml.class, "national.js")),
            Text.day(asOf),
            national.origin(),
            national.recordEnd(),
            National.ORDER,
            rows.size(),
            rows,
            national.byPathway().entrySet().stream()
                .map(count -> new Count(Text.capitalised(count.getKey()), count.getValue()))
                .toList(),
            national.byState().entrySet().stream()
                .map(count -> new Count(Text.capitalised(count.getKey().label()), count.getValue()))
                .toList(),
            expected.hasAny() ? List.of(figure(expected)) : List.of(),
            expected.hasAny()
                ? expected.months().stream().map(NationalHtml::expected).toList()
                : List.of(),
            expected.about().text(),
            without,
            national.unusable().stream().map(Object::toString).toList(),
            readings,
            rationale.meanings(),
            rationale.sources()));
  }

  private static Stream<Answer> readings(National national) {
    return Stream.concat(
        national.readings().stream(),
        Stream.of(national.expected())
            .filter(ExpectedInspections::hasAny)
            .map(ExpectedInspections::about));
  }

  private static Figure figure(ExpectedInspections expected) {
    String title = "Inspections to be expected in each month";
    String description =
        "One bar for each of "
            + expected.months().size()
            + " months, as long as there are inspections to be expected. The table below says the"
            + " same, with the band.";
    List<BarDrawing.Bar> bars =
        expected.months().stream()
            .map(
                month ->
                    new BarDrawing.Bar(
                        Text.shortMonth(month.month().getMonth()) + " " + month.month().getYear(),
                        month.expected(),
                        ExpectedInspections.numberAndBand(month),
                        true))
            .toList();
    return BarDrawing.figure("expected", title, description, bars);
  }

  private static Expected expected(ExpectedMonth month) {
    return new Expected(
        Text.month(month.month()),
        ExpectedInspections.number(month),
        ExpectedInspections.band(month));
  }

  private static Row row(int turn, National.Entry entry, Optional<Double> already) {
    Optional<Schedule> schedule = entry.schedule();
    return new Row(
        turn,
        entry.authority().name(),
        entry.authority().urn(),
        entry.pathway().map(pathway -> Text.capitalised(pathway.label())).orElse("Not planned"),
        entry.window().map(Text::daysInWords).orElse("None"),
        entry.window().map(window -> window.start().toString()).orElse(""),
        entry
            .whyNoWindow()
            .map(Reason::sentence)
            .or(() -> schedule.flatMap(NationalHtml::movedOn))
            .orElse(entry.problem()),
        Text.capitalised(entry.state().label()),
        Text.capitalised(
            schedule
                .map(planned -> planned.nextInspection().state().toString())
                .orElse(entry.state().label())),
        entry.daysLeft().map(String::valueOf).orElse(""),
        already.map(OutlookText::percent).orElse(""),
        entry.nextCall().map(Text::day).orElse(""),
        entry.nextCall().map(LocalDate::toString).orElse(""));
  }

  private static Optional<String> movedOn(Schedule schedule) {
    Optional<DateWindow> moved = schedule.nextInspection().adjustedWindow();
    return moved.map(days -> "Moved on for the suspension: " + Text.daysInWords(days));
  }
}
