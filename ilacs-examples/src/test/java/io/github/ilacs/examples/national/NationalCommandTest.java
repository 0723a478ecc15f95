package io.github.ilacs.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.cli.PageChecks;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.outlook.VisitWeek;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WindowState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    List<String> arguments =
        new ArrayList<>(List.of("national", "--why", "--record", record.toString()));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray(new String[0]));
  }

  private static void checkPage(Program run) {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    assertThat(run.out()).doesNotContain("\u001B", "null", "{}", "Optional");
    PageChecks.checkThatEverySourceIsListed(run);
  }

  // What it says

  @Test
  void whoIsNextComesFirst() {
    Program run = national(everyState().path(), "--as-of", "2026-11-22");

    checkPage(run);
    assertThat(run.lines().get(0)).isEqualTo("All authorities, as of 22 November 2026");
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
    String[] arguments = {
      "national", "--record", everyState().path().toString(), "--as-of", "2026-11-22"
    };
    String table =
        String.join("\n", Program.runOnColumns(120, arguments).section("WHO IS NEXT")) + "\n";

    // Windows of 30 to 42 months after the last day on site, counted by hand.
    assertThat(table)
        // Later than 117 days: L-STALE.
        .containsPattern(
            "Late +short +20 Nov 2024 to 20 Nov 2025 record behind +>99% +23 Nov 2026 +-\n")
        .containsPattern(
            "Later +short +20 Jul 2025 to 20 Jul 2026 record behind +\\d+% +23 Nov 2026 +" + LIKELY)
        .containsPattern(
            "Open First +short +16 Dec 2025 to 16 Dec 2026 open +\\d+% +23 Nov 2026 +" + LIKELY)
        .containsPattern(
            "Open +short +15 Mar 2026 to 15 Mar 2027 open +\\d+% +23 Nov 2026 +" + LIKELY)
        .containsPattern(
            "Next +short +24 Nov 2026 to 24 Nov 2027 not yet open +<?\\d+% +23 Nov 2026 +" + LIKELY)
        .containsPattern("Newshire +standard +none +no window +- +23 Nov 2026 +-\n")
        .containsPattern("Inadequate +monitoring +none +no window +<?\\d+% +- +" + LIKELY)
        .containsPattern("Unknown +not known +none +no window +- +- +-\n");
  }

  private static final String LIKELY = "[A-Z][a-z]{2} \\d{4} to [A-Z][a-z]{2} \\d{4}\n";

  /** A screen shows as many of the columns as it has room for, and drops none in between. */
  @ParameterizedTest
  @CsvSource({
    "79, Authority Next Window State",
    "80, Authority Next Window State",
    "99, Authority Next Window State",
    "100, Authority Next Window State Called Next call",
    "119, Authority Next Window State Called Next call",
    "120, Authority Next Window State Called Next call Likely (8 in 10)",
    "500, Authority Next Window State Called Next call Likely (8 in 10)",
  })
  void aWiderScreenHasMoreColumns(int columns, String headings) {
    Program run =
        Program.runOnColumns(
            columns,
            "national",
            "--record",
            everyState().path().toString(),
            "--as-of",
            "2026-11-22");

    assertThat(run.section("WHO IS NEXT").get(0).strip().replaceAll(" +", " ")).isEqualTo(headings);
    assertThat(run.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.max(80, columns)));
  }

  @Test
  void theDaysLeftAreInTheDocument() {
    JsonNode document = national(everyState().path(), "--as-of", "2026-11-22", "--json").json();

    // From 22 November 2026 to the last days of the windows above.
    assertThat(document.get("authorities"))
        .extracting(
            entry ->
                entry.get("authority").get("name").textValue()
                    + " "
                    + (entry.has("daysLeft") ? entry.get("daysLeft").asText() : "none"))
        .contains(
            "Late -367",
            "Later -125",
            "Open First 24",
            "Open 113",
            "Next 367",
            "Newshire none",
            "Inadequate none",
            "Unknown none");
  }

  /** Without --why there is the answer, and how to see what it rests on. */
  @Test
  void theReasonsAreShownWhereTheyAreAskedFor() {
    Path record = everyState().path();
    String[] arguments = {"national", "--record", record.toString(), "--as-of", "2026-11-22"};
    Program answer = Program.run(arguments);
    Program why = national(record, "--as-of", "2026-11-22");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).doesNotContain("[", "observed", "null");
    assertThat(answer.lines())
        .doesNotContain("HOW TO READ IT", "AUTHORITIES WITHOUT A WINDOW", PageChecks.SOURCES)
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
    assertThat(answer.unwrapped())
        .endsWith(
            "Estimates are not rules. Add --why for what the columns mean, for reasons and for"
                + " sources. ");
    assertThat(why.lines())
        .contains("HOW TO READ IT", "AUTHORITIES WITHOUT A WINDOW", PageChecks.SOURCES);
    assertThat(why.section("WHO IS NEXT")).isEqualTo(answer.section("WHO IS NEXT"));
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
            "past its window: 0",
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
    assertThat(
            national(everyState().path(), "--as-of", "2026-11-22")
                .unwrapped("AUTHORITIES WITHOUT A WINDOW"))
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

    assertThat(national(record, "--as-of", "2026-11-22", "--anchor", "published").unwrapped())
        .contains("12 Jan 2027 to 12 Jan 2028")
        .contains("counted from the publication of the report");
    assertThat(national(record, "--as-of", "2026-11-22", "--anchor", "start").out())
        .contains("20 Nov 2026 to 20 Nov 2027");
  }

  @Test
  void anAuthorityThatCannotBePlannedIsListedWithTheReason() {
    LocalAuthority sound = new LocalAuthority("1", "Sound");
    LocalAuthority broken = new LocalAuthority("2", "Broken");
    InspectionHistory history =
        InspectionHistory.of(sound, TwoAuthorities.nottinghamshire().inspections().get(2));

    National national =
        National.of(
            Selection.all(List.of(broken, sound)),
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

    Program run = national(record, "--as-of", DAY.toString());
    List<String> lines = run.section("EXPECTED INSPECTIONS BY MONTH");
    String page = page(record);

    assertThat(counted).isPositive();
    assertThat(run.unwrapped())
        .contains("The next inspection of each of " + counted + " authorities");
    for (int i = 0; i < sums.length; i++) {
      String month = Text.month(YearMonth.from(DAY).plusMonths(i));
      String number = String.format(Locale.ROOT, "%.1f", sums[i]);
      assertThat(lines.get(i)).matches("  " + month + " +" + number + " \\(\\d.*\\)");
      assertThat(page)
          .contains(
              month
                  + "</th><td role=\"cell\"><span class=\"label\" aria-hidden=\"true\">Expected </span>"
                  + number);
    }
  }

  private String page(Path record) throws IOException {
    Path file = temp.resolve("page.html");
    national(record, "--as-of", DAY.toString(), "--html", file.toString());
    return Files.readString(file);
  }

  @Test
  void theMonthsAddUpTheVisits() throws IOException {
    Path record = everyState().path();
    PublishedRecord published = PublishedRecord.read(record);
    double[] sums = new double[24];
    double already = 0;
    int counted = 0;
    for (LocalAuthority authority : published.authorities()) {
      VisitOutlook outlook =
          VisitModel.england()
              .outlook(
                  Scheduler.england()
                      .schedule(published.history(authority, Timeline.england()).history(), DAY));
      counted += outlook.kind() == Outlook.Kind.ESTIMATED ? 1 : 0;
      already += outlook.already();
      for (VisitWeek week : outlook.weeks()) {
        // What began in the week of the day asked, before it, counts in the month of that day.
        LocalDate begins = week.monday().isBefore(DAY) ? DAY : week.monday();
        int i = (int) ChronoUnit.MONTHS.between(YearMonth.from(DAY), YearMonth.from(begins));
        if (i < sums.length) {
          sums[i] += week.probability();
        }
      }
    }

    Program run = national(record, "--as-of", DAY.toString());
    String page = page(record);
    String section = page.substring(page.indexOf("<section aria-labelledby=\"expected-visits-"));
    JsonNode json =
        national(record, "--as-of", DAY.toString(), "--json").json().get("expectedVisits");

    // The six that were good; of two of them the letters to June 2024 leave nearly nothing to come.
    assertThat(counted).isEqualTo(6);
    assertThat(run.unwrapped())
        .contains(
            "The next visit of each of 6 authorities",
            String.format(Locale.ROOT, "About %.1f have been made already", already));
    assertThat(json.get("authorities").intValue()).isEqualTo(6);
    assertThat(json.get("already").doubleValue())
        .isBetween(5.0, 6.0)
        .isCloseTo(already, within(1e-9));
    List<String> lines = run.section("EXPECTED VISITS BY MONTH");
    for (int i = 0; i < sums.length; i++) {
      YearMonth month = YearMonth.from(DAY).plusMonths(i);
      String number = String.format(Locale.ROOT, "%.1f", sums[i]);
      assertThat(lines.get(i)).matches("  " + Text.month(month) + " +" + number + " \\(\\d.*\\)");
      assertThat(section)
          .contains(
              Text.month(month)
                  + "</th><td role=\"cell\"><span class=\"label\" aria-hidden=\"true\">Expected"
                  + " </span>"
                  + number);
      assertThat(json.get("months").get(i).get("month").textValue()).isEqualTo(month.toString());
      assertThat(json.get("months").get(i).get("expected").doubleValue())
          .isCloseTo(sums[i], within(1e-9));
    }
  }

  /** Added up outside this library, from the files of the record and what V-WHEN says. */
  @Test
  void theVisitsOfEnglandAreExpected() {
    Program run = Program.run("national", "--as-of", "2026-11-25", "--why");

    assertThat(run.section("EXPECTED VISITS BY MONTH"))
        .extracting(line -> line.strip().replaceAll(" +", " ").replaceAll(" \\(.*", ""))
        .startsWith(
            "November 2026 2.1",
            "December 2026 1.2",
            "January 2027 3.5",
            "February 2027 4.2",
            "March 2027 4.9",
            "April 2027 3.6",
            "May 2027 4.3",
            "June 2027 3.3",
            "July 2027 3.2",
            "August 2027 0.3",
            "September 2027 3.6");
    assertThat(run.unwrapped())
        .contains(
            "The next visit of each of 102 authorities",
            "We count as if no inspection came first.",
            "About 48.6 have been made already, without this record knowing.");
  }

  /**
   * A visit counts in the month of its Monday, and that of the week of the day asked in the month
   * of that day: 1 December 2026 is a Tuesday.
   */
  @Test
  void theWeekOfTheDayAskedIsNotLost() {
    Path record = everyState().path();
    Program run = national(record, "--as-of", "2026-12-01");
    PublishedRecord published = PublishedRecord.read(record);
    double december = 0;
    double firstWeek = 0;
    for (LocalAuthority authority : published.authorities()) {
      for (VisitWeek week :
          VisitModel.england()
              .outlook(
                  Scheduler.england()
                      .schedule(
                          published.history(authority, Timeline.england()).history(),
                          LocalDate.of(2026, 12, 1)))
              .weeks()) {
        if (week.monday().equals(LocalDate.of(2026, 11, 30))) {
          firstWeek += week.probability();
        }
        if (!week.monday().isAfter(LocalDate.of(2026, 12, 31))) {
          december += week.probability();
        }
      }
    }

    assertThat(firstWeek).isPositive();
    assertThat(run.section("EXPECTED VISITS BY MONTH").get(0)).startsWith("  December 2026 ");
    assertThat(
            national(record, "--as-of", "2026-12-01", "--json")
                .json()
                .get("expectedVisits")
                .get("months")
                .get(0)
                .get("expected")
                .doubleValue())
        .isCloseTo(december, within(1e-9));
    assertThat(run.section("EXPECTED INSPECTIONS BY MONTH").get(0)).startsWith("  December 2026 ");
  }

  @Test
  void whereNoneIsExpectedNothingIsSaid() {
    Path record =
        new RecordFolder(temp)
            .inspections("9,Unknown,ILACS,short,soon,,,,,,,,")
            .visits("7,Newshire,2024-05-15,2024-05-16,2024-06-16,topic,false,,")
            .path();

    assertThat(national(record, "--as-of", "2026-11-22").out())
        .doesNotContain("EXPECTED", "Expected");
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
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80))
        .filteredOn(line -> line.contains("24 Nov 2026 to 24 Nov 2027"))
        .hasSize(3);
  }

  // The page

  @Test
  void thePageHasTheSameOrder() throws IOException {
    String page = page(everyState().path());
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
            Selection.all(record.authorities()),
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
              .nextCall()
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

  @Test
  void aRecordThatHasMoreOfOneIsNamedOnce(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.csv"),
            "urn,date,what\n80454,2026-10-15,annual engagement meeting\n");

    assertThat(
            Program.runAt(
                    "2026-11-25T09:00:00Z",
                    "national",
                    "--only=Cornwall",
                    "--only=Devon",
                    "--own=" + own)
                .unwrapped())
        .contains(
            "From Ofsted's published reports and letters (Open Government Licence v3.0), and from"
                + " own.csv.");
  }
}
