package io.github.ilacs.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.cli.PageChecks;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WindowState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalCommandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String GOOD = ",good,good,good,good,good,";

  @TempDir private Path temp;

  private static String inspection(int urn, String name, String start, String end) {
    return urn + "," + name + ",ILACS,short," + start + "," + end + "," + GOOD;
  }

  /** One authority in each of the places of the order, and two in some. */
  private RecordFolder everyState() {
    return new RecordFolder(temp)
        .inspections(
            "9,Unknown,ILACS,short,soon,,,,,,,,",
            "8,Inadequate,ILACS,standard,2024-05-20,2024-05-31,2024-07-12,inadequate,inadequate,"
                + "inadequate,good,good,",
            inspection(6, "Future", "2025-03-10", "2025-03-14"),
            inspection(5, "Next", "2024-05-20", "2024-05-24"),
            inspection(4, "Open", "2023-09-11", "2023-09-15"),
            inspection(3, "Open First", "2023-06-12", "2023-06-16"),
            inspection(2, "Later", "2023-01-16", "2023-01-20"),
            "1,Late,ILACS,short,2022-05-16,2022-05-20,,good,good,good,,,good",
            "0,,ILACS,short,2022-05-16,2022-05-20,,good,good,good,,,good")
        .visits("7,Newshire,2024-05-15,2024-05-16,2024-06-16,topic,false,,");
  }

  private static Program national(Path record, String... more) {
    List<String> arguments = new ArrayList<>(List.of("national", "--record", record.toString()));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray(new String[0]));
  }

  private static void checkPage(Program run) {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    assertThat(run.out()).doesNotContain("\u001B", "null", "{}", "Optional");
    PageChecks.checkThatEverySourceIsListed(run);
  }

  // What it says

  @Test
  void whoIsNextComesFirst() {
    Program run = national(everyState().path(), "--as-of", "2026-11-22");

    checkPage(run);
    assertThat(run.lines().get(0)).isEqualTo("All authorities, as of Sunday 22 November 2026");
    assertThat(String.join("\n", run.section("WHO IS NEXT")))
        .containsSubsequence(
            "Open First ",
            "Open ",
            "Next ",
            "Future ",
            "Late ",
            "Later ",
            "Newshire ",
            "Inadequate ",
            "Unknown ");
  }

  @Test
  void eachRowHasItsWindowItsStateAndTheDaysLeft() {
    String table =
        String.join(
            "\n", national(everyState().path(), "--as-of", "2026-11-22").section("WHO IS NEXT"));

    // Windows of 30 to 42 months after the last day on site, counted by hand.
    assertThat(table)
        // Later than 117 days: L-STALE.
        .containsPattern("Late +short +2024-11-20 to 2025-11-20 record +-367 +>99% +2026-11-23\n")
        .containsPattern("Later +short +2025-07-20 to 2026-07-20 record +-125 +\\d+% +2026-11-23\n")
        .containsPattern(
            "Open First +short +2025-12-16 to 2026-12-16 open +24 +\\d+% +2026-11-23\n")
        .containsPattern("Open +short +2026-03-15 to 2027-03-15 open +113 +\\d+% +2026-11-23\n")
        .containsPattern(
            "Next +short +2026-11-24 to 2027-11-24 not yet open +367 +<?\\d+% +2026-11-23\n")
        .containsPattern("Newshire +standard +none +no window +- +- +2026-11-23\n")
        .containsPattern("Inadequate +monitoring +none +no window +- +<?\\d+% +-\n")
        .containsPattern("Unknown +undetermined +none +no window +- +- +-$");
  }

  @Test
  void theNumbersAddUp() {
    Program run = national(everyState().path(), "--as-of", "2026-11-22");

    assertThat(run.section("BY PATHWAY"))
        .extracting(line -> line.strip().replaceAll(" {2,}", ": "))
        .containsExactly(
            "short inspection: 6",
            "standard inspection: 1",
            "monitoring and re-inspection: 1",
            "awaiting the report: 0",
            "undetermined: 1");
    assertThat(run.section("BY STATE"))
        .extracting(line -> line.strip().replaceAll(" {2,}", ": "))
        .containsExactly(
            "overdue: 0",
            "past one window: 0",
            "open: 2",
            "not yet open: 2",
            "on site: 0",
            "record behind: 2",
            "told, not on record: 0",
            "no window: 3");
  }

  @Test
  void whoHasNoWindowIsListedWithTheReason() {
    String section =
        String.join(
                " ",
                national(everyState().path(), "--as-of", "2026-11-22")
                    .section("WITHOUT A WINDOW, AND WHY"))
            .replaceAll("\\s+", " ");

    assertThat(section)
        .contains("Newshire (URN 7) - Without a previous inspection on record there is no window.")
        .contains("Inadequate (URN 8) - No source gives a window for an inadequate authority.")
        .contains("Unknown (URN 9) - ")
        .contains("inspections.csv line 2 could not be used: start_date: 'soon' is not a date");
  }

  @Test
  void rowsThatCannotBeUsedAreReported() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,ILACS,short,soon,,,,,,,,",
                // Judgements of another edition: refused with the history of its authority.
                "2,y,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,,,good",
                "no urn,z,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD)
            .visits()
            .path();

    Program run = national(record, "--as-of", "2026-11-22");

    checkPage(run);
    assertThat(run.err().lines()).hasSize(4).first().isEqualTo("3 rows could not be used");
    assertThat(run.err())
        .contains(
            "inspections.csv line 2 (x): ", "line 3 (y): ", "line 4 (z): 'no urn' is not a URN");
    assertThat(run.out()).contains("  X ", "  Y ").doesNotContain("  Z ");
  }

  @Test
  void theAnchorMovesTheWindows() {
    Path record =
        new RecordFolder(temp)
            .inspections("1,Isle,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD)
            .visits()
            .path();

    assertThat(national(record, "--as-of", "2026-11-22", "--anchor", "published").out())
        .contains("2027-01-12 to 2028-01-12")
        .containsPattern("counted from the publication of the\\s+report");
    assertThat(national(record, "--as-of", "2026-11-22", "--anchor", "start").out())
        .contains("2026-11-20 to 2027-11-20");
  }

  @Test
  void anAuthorityThatCannotBePlannedIsListedWithTheReason() {
    LocalAuthority sound = new LocalAuthority("1", "Sound");
    LocalAuthority broken = new LocalAuthority("2", "Broken");
    InspectionHistory history =
        InspectionHistory.of(sound, TwoAuthorities.nottinghamshire().inspections().get(2));

    National national =
        National.of(
            List.of(broken, sound),
            authority -> {
              if (authority.equals(broken)) {
                throw new IllegalArgumentException("the record contradicts itself");
              }
              return new AuthorityRecord("a test", history, List.of());
            },
            List.of(),
            Anchor.LAST_DAY_ON_SITE,
            DAY,
            () -> {});

    assertThat(national.entries())
        .extracting(entry -> entry.authority().name())
        .containsExactly("Sound", "Broken");
    assertThat(national.entries().get(1).problem()).isEqualTo("the record contradicts itself");
    assertThat(national.byState())
        .containsEntry(National.State.NOT_PLANNED, 1L)
        .containsEntry(National.State.NOT_YET_OPEN, 1L);
    assertThat(national.byPathway()).containsEntry("not planned", 1L);
    assertThat(NationalHtml.of(national))
        .contains("<bdi>Broken</bdi>", "the record contradicts itself");
  }

  // What is to be expected

  @Test
  void theMonthsAddUpTheOutlooks() throws IOException {
    Path record = everyState().path();
    PublishedRecord published = PublishedRecord.read(record);
    double[] sums = new double[24];
    int counted = 0;
    for (LocalAuthority authority : published.authorities()) {
      Outlook outlook =
          OutlookModel.england()
              .outlook(
                  Scheduler.england()
                      .schedule(published.history(authority, Timeline.england()).history(), DAY));
      counted += outlook.days().isEmpty() ? 0 : 1;
      for (int i = 0; i < sums.length; i++) {
        YearMonth month = YearMonth.from(DAY).plusMonths(i);
        sums[i] +=
            outlook.probabilityBy(month.atEndOfMonth())
                - outlook.probabilityBy(month.atDay(1).minusDays(1));
      }
    }

    List<String> lines = national(record, "--as-of", DAY.toString()).lines();
    Path file = Files.createTempDirectory("national").resolve("page.html");
    national(record, "--as-of", DAY.toString(), "--html", file.toString());
    String page = Files.readString(file);

    assertThat(counted).isPositive();
    assertThat(String.join(" ", lines).replaceAll("\\s+", " "))
        .contains("The next inspection of each of " + counted + " authorities");
    int from = lines.indexOf("INSPECTIONS TO BE EXPECTED IN EACH MONTH") + 1;
    for (int i = 0; i < sums.length; i++) {
      String month = Text.month(YearMonth.from(DAY).plusMonths(i));
      String number = String.format(Locale.ROOT, "%.1f", sums[i]);
      assertThat(lines.get(from + i)).matches("  " + month + " +" + number + " \\(\\d.*\\)");
      assertThat(page)
          .contains(
              month
                  + "</th><td role=\"cell\"><span class=\"label\" aria-hidden=\"true\">Expected </span>"
                  + number);
    }
  }

  // What is asked wrongly

  @Test
  void beforeTheFrameworkNothingCanBeSaid() {
    assertThat(national(everyState().path(), "--as-of", "2017-12-31").refusal())
        .contains("2017-12-31", "2018-01-01");
  }

  @Test
  void aRecordThatIsNotThereIsAUsersError() {
    assertThat(national(temp.resolve("nowhere")).refusal()).contains("nowhere");
  }

  @Test
  void aRecordWithoutAuthoritiesIsRefused() {
    Path record = new RecordFolder(temp).inspections().visits().path();
    Program run = national(record, "--as-of", "2026-11-22");

    assertThat(run.refusal()).contains("there are no rows in inspections.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001B[31mred", "a\u202Eb", "\"a\nOVERDUE\"", "a\uD83Db", "a\tb", "a\u2028b"})
  void whatWouldSteerATerminalDoesNotReachIt(String hostile) {
    Path record =
        new RecordFolder(temp)
            .inspections(
                inspection(1, hostile, "2024-05-20", "2024-05-24"),
                "2," + hostile + ",ILACS,short," + hostile + ",,,,,,,,")
            .visits()
            .path();

    Program run = national(record, "--as-of", "2026-11-22");

    String written = run.out() + run.err();
    Program.checkSteersNothing(written);
    assertThat(written).doesNotContain("\nOVERDUE");
  }

  @Test
  void namesWithoutEndStayInTheirColumn() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                inspection(1, "w".repeat(300), "2024-05-20", "2024-05-24"),
                inspection(2, "west ".repeat(60) + "shire", "2024-05-20", "2024-05-24"),
                inspection(3, "\uD83D\uDE00".repeat(50), "2024-05-20", "2024-05-24"))
            .visits()
            .path();

    Program run = national(record, "--as-of", "2026-11-22");

    List<String> table = run.section("WHO IS NEXT");
    assertThat(table)
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100))
        .filteredOn(line -> line.contains("2026-11-24 to 2027-11-24"))
        .hasSize(3);
  }

  // The page

  @Test
  void theFileIsWrittenAndTheTextIsNot() throws IOException {
    Path file = temp.resolve("national.html");
    Program run = national(everyState().path(), "--as-of", "2026-11-22", "--html", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).first().isEqualTo("wrote " + file);
    String page = Files.readString(file);
    List<String> names =
        Pattern.compile("<tr role=\"row\" data-name=\"([^\"]*) [0-9]+\"")
            .matcher(page)
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(names)
        .containsExactly(
            "Open First",
            "Open",
            "Next",
            "Future",
            "Late",
            "Later",
            "Newshire",
            "Inadequate",
            "Unknown");
    assertThat(page).contains("Rows that could not be used", "inspections.csv line 2");
  }

  // The whole record

  @Test
  void theWholeRecordIsInOrderAndComplete() throws IOException {
    for (Path path : TestRecord.all()) {
      PublishedRecord record = PublishedRecord.read(path);
      for (LocalDate day : List.of(DAY, LocalDate.of(2018, 1, 1), LocalDate.of(2021, 3, 1))) {
        Program run = national(path, "--as-of", day.toString());
        checkPage(run);
        checkOrder(record, day);
        checkNumbers(run, record, day);
      }
    }
  }

  /** The order again, from the schedules themselves. */
  private static void checkOrder(PublishedRecord record, LocalDate day) {
    List<Schedule> schedules =
        record.authorities().stream()
            .map(
                authority ->
                    Scheduler.england()
                        .schedule(record.history(authority, Timeline.england()).history(), day))
            .sorted(
                Comparator.comparingInt(NationalCommandTest::group)
                    .thenComparingLong(NationalCommandTest::key)
                    .thenComparing(schedule -> schedule.authority().name())
                    .thenComparing(schedule -> schedule.authority().urn()))
            .toList();
    National national =
        National.of(
            record.authorities(),
            authority -> record.history(authority, Timeline.england()),
            record.unusable(),
            Anchor.LAST_DAY_ON_SITE,
            day,
            () -> {});

    assertThat(national.entries())
        .extracting(National.Entry::authority)
        .containsExactlyElementsOf(schedules.stream().map(Schedule::authority).toList());
  }

  private static int group(Schedule schedule) {
    return List.of(
            WindowState.Kind.OVERDUE,
            WindowState.Kind.PAST_ONE_WINDOW,
            WindowState.Kind.OPEN,
            WindowState.Kind.NOT_YET_OPEN,
            WindowState.Kind.BEGUN,
            WindowState.Kind.RECORD_BEHIND,
            WindowState.Kind.NOT_ON_RECORD,
            WindowState.Kind.NO_WINDOW)
        .indexOf(schedule.nextInspection().state().kind());
  }

  /** Days overdue count down, days to the end or to the start of a window up. */
  private static long key(Schedule schedule) {
    long days = schedule.nextInspection().state().days();
    return switch (schedule.nextInspection().state().kind()) {
      case OVERDUE, PAST_ONE_WINDOW, RECORD_BEHIND -> -days;
      case OPEN, NOT_YET_OPEN -> days;
      case BEGUN, NOT_ON_RECORD -> Long.MAX_VALUE;
      case NO_WINDOW ->
          schedule
              .nextInspection()
              .nextPossibleStart()
              .map(PossibleStart::call)
              .or(() -> schedule.nextInspection().observedInterval().map(DateWindow::start))
              .map(LocalDate::toEpochDay)
              .orElse(Long.MAX_VALUE);
    };
  }

  private static void checkNumbers(Program run, PublishedRecord record, LocalDate day) {
    List<Pathway> pathways =
        record.authorities().stream()
            .map(
                authority ->
                    Scheduler.england()
                        .schedule(record.history(authority, Timeline.england()).history(), day)
                        .pathway())
            .toList();
    for (Pathway pathway : Pathway.values()) {
      long number = pathways.stream().filter(pathway::equals).count();
      assertThat(run.section("BY PATHWAY"))
          .anyMatch(line -> line.matches(" +" + pathway.label() + " +" + number));
    }
    assertThat(
            Pattern.compile("(?m)^  .*?([0-9]+)$")
                .matcher(String.join("\n", run.section("BY STATE")))
                .results()
                .map((MatchResult number) -> number.group(1))
                .mapToInt(Integer::parseInt)
                .sum())
        .isEqualTo(record.authorities().size());
  }
}
