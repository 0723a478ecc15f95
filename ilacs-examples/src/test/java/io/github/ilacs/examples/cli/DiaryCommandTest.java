package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.PageChecks.Entry;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.history.LocalAuthority;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryCommandTest {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private static Program diary(String authority, String asOf, String until, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("diary", authority, "--as-of", asOf, "--until", until));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray(new String[0]));
  }

  /** The entries of a right page, in order and within the days. */
  private static List<Entry> entries(Program run, String asOf, String until) {
    PageChecks.check(run);
    // The first lines are the title.
    List<Entry> entries =
        PageChecks.entries(
                PageChecks.body(run).stream()
                    .dropWhile(line -> !line.startsWith(" ") && !line.isEmpty())
                    .takeWhile(line -> !line.startsWith("WHAT WE COULD NOT USE"))
                    .toList())
            .stream()
            .filter(entry -> !entry.title().endsWith("could not be used: see the end."))
            .filter(entry -> !entry.title().startsWith("Nothing with a day"))
            .filter(entry -> !entry.title().startsWith("The record knows what was published"))
            .filter(entry -> !entry.title().startsWith("Reports are "))
            .filter(entry -> !entry.title().startsWith("Not known: "))
            .filter(entry -> !entry.title().startsWith("The call may have come already: "))
            .toList();
    PageChecks.checkCited(entries);
    List<LocalDate> days = entries.stream().map(DiaryCommandTest::day).toList();
    assertThat(days).isSorted();
    assertThat(days)
        .allSatisfy(
            day -> assertThat(day).isBetween(LocalDate.parse(asOf), LocalDate.parse(until)));
    if (!entries.isEmpty()) {
      PageChecks.checkThatEverySourceIsListed(run);
    }
    return entries;
  }

  /** The day before the colon, which is right only with the right weekday. */
  private static LocalDate day(Entry entry) {
    return LocalDate.parse(entry.title().substring(0, entry.title().indexOf(':')), DAY);
  }

  @Test
  void leicestershireUntilTheEndOfItsWindow() {
    Program run = diary("Leicestershire", "2026-11-22", "2027-12-31");
    List<Entry> entries = entries(run, "2026-11-22", "2027-12-31");

    assertThat(run.unwrapped())
        .startsWith(
            "Leicestershire (URN 80483), diary from Sunday 22 November 2026 to Friday 31 December"
                + " 2027 ");
    // The first Monday, the last one whose next Monday is in the window, the end of the window.
    assertThat(entries.stream().map(DiaryCommandTest::day))
        .containsExactly(
            LocalDate.of(2026, 11, 23), LocalDate.of(2027, 10, 25), LocalDate.of(2027, 11, 3));
    assertThat(entries.get(0).title())
        .contains("child-level data", "audits", "performance and management information")
        .endsWith("the first day on site can be 30 November 2026.");
    assertThat(entries.get(0).ids()).contains("I-1", "L-CALL");
  }

  @Test
  void theReportOfNottinghamshireIsToBePublished() {
    // 30 working days after 12 July 2024; no bank holiday lies between.
    assertThat(
            entries(
                diary("Nottinghamshire", "2024-07-15", "2024-12-31"), "2024-07-15", "2024-12-31"))
        .filteredOn(entry -> day(entry).equals(LocalDate.of(2024, 8, 23)))
        .singleElement()
        .satisfies(entry -> assertThat(entry.title()).containsIgnoringCase("publish the report"))
        .satisfies(entry -> assertThat(entry.ids()).contains("R-LA-PUB", "L-RECEIPT"));
  }

  @Test
  void bothDaysCount() {
    assertThat(
            entries(
                diary("Nottinghamshire", "2024-08-23", "2024-08-23"), "2024-08-23", "2024-08-23"))
        .hasSize(1);
    assertThat(
            entries(
                diary("Nottinghamshire", "2024-08-24", "2024-08-31"), "2024-08-24", "2024-08-31"))
        .isEmpty();
    assertThat(
            entries(
                diary("Nottinghamshire", "2024-08-01", "2024-08-22"), "2024-08-01", "2024-08-22"))
        .isEmpty();
  }

  @Test
  void anEmptyDiarySaysSo() {
    Program run = diary("Nottinghamshire", "2026-11-22", "2026-11-22");

    assertThat(entries(run, "2026-11-22", "2026-11-22")).isEmpty();
    assertThat(run.unwrapped()).contains("Nothing with a day of its own");
    assertThat(run.lines()).doesNotContain(PageChecks.SOURCES);
  }

  @Test
  void aLongerDiaryBeginsLikeAShorterOne() {
    List<Entry> shorter =
        entries(diary("Leicestershire", "2026-11-22", "2027-10-31"), "2026-11-22", "2027-10-31");
    List<Entry> longer =
        entries(diary("Leicestershire", "2026-11-22", "2029-01-01"), "2026-11-22", "2029-01-01");

    assertThat(longer.subList(0, shorter.size())).isEqualTo(shorter);
    assertThat(longer).hasSizeGreaterThan(shorter.size());
  }

  @ParameterizedTest
  @CsvSource({
    // Counted by hand from the day of the letter: 20 and 70 working days.
    "Peterborough, 2023-05-10, 2023-06-07, 2023-08-16",
    "South Gloucestershire, 2021-12-15, 2022-01-14, 2022-03-25",
    "Halton, 2021-11-18, 2021-12-15, 2022-02-28",
    "Plymouth, 2023-01-31, 2023-02-27, 2023-05-12",
  })
  void theDeadlinesAfterAnAreaForPriorityAction(
      String authority, String asOf, String draft, String plan) {
    String record = TestRecord.folder().toString();

    List<Entry> entries =
        entries(diary(authority, asOf, "2023-12-31", "--record", record), asOf, "2023-12-31");

    assertThat(entries)
        .filteredOn(entry -> entry.title().contains("action plan"))
        .extracting(entry -> day(entry).toString())
        .contains(draft);
    assertThat(entries)
        .filteredOn(entry -> entry.title().matches(".*: Action plan.*"))
        .extracting(entry -> day(entry).toString())
        .containsExactly(plan);
  }

  /** From two of four days each, in turn. */
  @Test
  void everyAuthorityOfTheRecordHasARightDiary() {
    List<String> days = List.of("2018-01-01", "2020-05-01", "2023-01-31", "2026-11-22");
    int authorities = 0;
    for (Path path : TestRecord.all()) {
      PublishedRecord record = PublishedRecord.read(path);
      for (LocalAuthority authority : record.authorities()) {
        if (!record.used().containsKey(authority.urn())) {
          // Every row was refused, and so is an answer.
          continue;
        }
        int first = authorities++ % 2;
        for (String asOf : List.of(days.get(first), days.get(first + 2))) {
          String until = LocalDate.parse(asOf).plusYears(4).toString();
          entries(diary(authority.urn(), asOf, until, "--record", path.toString()), asOf, until);
        }
      }
    }
  }

  @Test
  void nothingBeforeTheDayAsked() {
    assertThat(diary("Leicestershire", "2026-11-22", "2026-11-21").refusal())
        .contains("21 November 2026", "22 November 2026");
    assertThat(diary("Leicestershire", "2017-12-31", "2018-12-31").refusal())
        .contains("2017-12-31", "2018-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diary Leicestershire",
        "diary Leicestershire --as-of 2026-11-22",
        "diary --until 2027-11-22 --as-of 2026-11-22",
        "diary Leicestershire --until",
        "diary Leicestershire --until 31/11/2027",
        "diary Leicestershire --until 2027-02-29",
      })
  void wrongUsage(String arguments) {
    assertThat(Program.run(arguments.split(" ")).wrongUsage()).endsWith("(see ilacs help diary)");
  }
}
