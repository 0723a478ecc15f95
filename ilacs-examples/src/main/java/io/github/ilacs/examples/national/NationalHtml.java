package io.github.ilacs.examples.national;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.html.BarDrawing;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.Place;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.Rationale.Reasons;
import io.github.ilacs.examples.html.Strip;
import io.github.ilacs.examples.html.UnusableRows;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.GradeText;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The authorities of a record as a page of HTML. The table is whole without its script, which only
 * sorts and filters it.
 */
public final class NationalHtml {

  /** How far the strips of the table reach back from the day asked, and ahead of it. */
  private static final int MONTHS_BACK = 12;

  private static final int MONTHS_AHEAD = 48;

  private NationalHtml() {}

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      Place place,
      String asOf,
      String origin,
      String selection,
      List<String> selectionLines,
      RecordEnd end,
      String number,
      List<Row> rows,
      List<Counts> counts,
      Strip axis,
      List<Expected> expected,
      List<Without> without,
      UnusableRows unusable,
      List<Answered> readings,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {

    boolean hasWithout() {
      return !without.isEmpty();
    }
  }

  /**
   * A row of the table.
   *
   * @param turn its place in the order of who is next
   * @param address where its own page is; empty for a page that stands alone
   * @param gradeGroup the grade in the words of the filter
   * @param windowStart the first day of the window, for sorting; empty for none
   * @param windowNote what stands beside the window
   * @param likelyDay the likely date, for sorting; empty for none
   */
  record Row(
      int turn,
      String name,
      String urn,
      String address,
      String region,
      String grade,
      String gradeGroup,
      String pathway,
      String window,
      String windowStart,
      String windowNote,
      String state,
      String stateInWords,
      String likely,
      String likelyDay,
      String likelyRange,
      String already,
      String call,
      String callDay,
      Strip strip) {}

  /**
   * How many authorities there are of each kind, in one respect.
   *
   * @param respect the respect, for example {@code Grade}
   * @param id how the filter calls it
   */
  record Counts(String respect, String id, List<Count> counts) {

    static Counts of(String respect, Map<String, Long> numbers) {
      return new Counts(
          respect,
          Text.uncapitalised(respect),
          numbers.entrySet().stream()
              .map(count -> new Count(Text.capitalised(count.getKey()), count.getValue()))
              .toList());
    }
  }

  /** How many authorities there are of one kind. */
  record Count(String label, long number) {}

  /** How many inspections, or visits, to expect in each month. */
  record Expected(
      String id, String heading, String about, List<Figure> figures, List<InMonth> months) {}

  /** How many to expect in a month. */
  record InMonth(String month, String number, String band) {}

  /** Authorities without a window, and why. */
  record Without(List<String> authorities, Reasons why) {}

  /**
   * The page, as it stands alone.
   *
   * @param national the authorities
   * @return the page
   */
  public static String of(National national) {
    return of(national, Place.ALONE);
  }

  /**
   * The page, as it stands in a site.
   *
   * @param national the authorities
   * @param place where it stands
   * @return the page
   */
  public static String of(National national, Place place) {
    LocalDate asOf = national.asOf();
    Rationale rationale = new Rationale();
    List<Counts> counts = counts(national);
    // Where it is the same for all, the title says it.
    boolean hasRegions = !national.byRegion().isEmpty();
    List<Row> rows = new ArrayList<>();
    for (National.Entry entry : national.entries()) {
      rows.add(row(rows.size() + 1, entry, hasRegions ? entry.region() : "", national, place));
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
    List<Answered> readings = rationale.answered(readings(national).toList());
    return HtmlTemplate.fill(
        "national",
        new View(
            HtmlTemplate.Head.of(
                national.selection().title() + " as of " + Text.plainDay(asOf),
                HtmlTemplate.resource(NationalHtml.class, "national.js")),
            place,
            Text.plainDay(asOf),
            national.origin(),
            national.selection().title(),
            national.selection().lines(),
            national.recordEnd(),
            Text.authorities(rows.size()),
            rows,
            counts,
            strip(asOf),
            national.allExpected().stream().map(NationalHtml::expected).toList(),
            without,
            UnusableRows.of(national.unusable().stream()),
            readings,
            rationale.meanings(),
            rationale.sources()));
  }

  private static List<Counts> counts(National national) {
    return Stream.of(
            Counts.of("Grade", national.byGrade()),
            Counts.of("Pathway", national.byPathway()),
            Counts.of("State", national.byStateLabel()),
            Counts.of("Region", national.byRegion()))
        .filter(counts -> !counts.counts().isEmpty())
        .toList();
  }

  private static Strip strip(LocalDate asOf) {
    return new Strip(
        DateWindow.of(
            asOf.minusMonths(MONTHS_BACK).withDayOfMonth(1), asOf.plusMonths(MONTHS_AHEAD)),
        asOf);
  }

  private static Stream<Answer> readings(National national) {
    return Stream.concat(
        national.readings().stream(), national.allExpected().stream().map(ExpectedByMonth::about));
  }

  private static Expected expected(ExpectedByMonth expected) {
    String heading = Text.capitalised(expected.what()) + " to be expected";
    String id = "expected-" + expected.what();
    return new Expected(
        id,
        heading,
        expected.about().text(),
        List.of(figure(id, heading + " in each month", expected)),
        expected.months().stream()
            .map(
                month ->
                    new InMonth(
                        Text.month(month.month()),
                        ExpectedByMonth.number(month),
                        ExpectedByMonth.band(month)))
            .toList());
  }

  private static Figure figure(String id, String title, ExpectedByMonth expected) {
    String description =
        "One bar for each of "
            + expected.months().size()
            + " months, as long as there are "
            + expected.what()
            + " to be expected. The table below says the"
            + " same, with the band.";
    List<BarDrawing.Bar> bars =
        expected.months().stream()
            .map(
                month ->
                    new BarDrawing.Bar(
                        Text.shortMonth(month.month()),
                        month.expected(),
                        ExpectedByMonth.numberAndBand(month),
                        true))
            .toList();
    return BarDrawing.figure(id, title, description, bars);
  }

  private static Row row(
      int turn, National.Entry entry, String region, National national, Place place) {
    Optional<Schedule> schedule = entry.schedule();
    Optional<LocalDate> likely = national.likelyDate(entry);
    return new Row(
        turn,
        entry.authority().name(),
        entry.authority().urn(),
        place.addressOf(entry.authority()),
        region,
        entry
            .last()
            .filter(last -> !last.judgements().isEmpty())
            .map(GradeText::withMonth)
            .orElse(""),
        Text.capitalised(entry.gradeGroup()),
        entry.pathway().map(pathway -> Text.capitalised(pathway.label())).orElse("Not planned"),
        entry.window().map(Text::shortDays).orElse("None"),
        entry.window().map(window -> window.start().toString()).orElse(""),
        seen(entry)
            .map(days -> "Others in this position: " + Text.shortDays(days))
            .or(() -> schedule.flatMap(NationalHtml::movedOn))
            .orElse(entry.problem()),
        Text.capitalised(entry.state().label()),
        Text.capitalised(
            schedule
                .map(planned -> Text.of(planned.nextInspection().state()))
                .orElse(entry.state().label())),
        likely.map(Text::shortDay).orElse(""),
        likely.map(LocalDate::toString).orElse(""),
        national.likely(entry).map(Text::shortDays).orElse(""),
        national
            .already(entry)
            .filter(OutlookText::isWorthSaying)
            .map(OutlookText::percent)
            .orElse(""),
        entry.nextCall().map(Text::shortDay).orElse(""),
        entry.nextCall().map(LocalDate::toString).orElse(""),
        strip(entry, national));
  }

  private static Strip strip(National.Entry entry, National national) {
    Strip strip = strip(national.asOf());
    entry.window().ifPresent(window -> strip.bar(window, "window", false));
    seen(entry).ifPresent(days -> strip.bar(days, "seen", false));
    national.likely(entry).ifPresent(range -> strip.bar(range, "likely", true));
    national.likelyDate(entry).ifPresent(day -> strip.bar(DateWindow.of(day), "middle", true));
    return strip;
  }

  /** When others were inspected in the position of an authority that has no window. */
  private static Optional<DateWindow> seen(National.Entry entry) {
    return entry
        .schedule()
        .filter(planned -> planned.nextInspection().window().isEmpty())
        .flatMap(planned -> planned.nextInspection().observedInterval());
  }

  private static Optional<String> movedOn(Schedule schedule) {
    Optional<DateWindow> moved = schedule.nextInspection().adjustedWindow();
    return moved.map(days -> "If the suspension moves it: " + Text.shortDays(days));
  }
}
