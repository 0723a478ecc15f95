package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.PageChecks.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected days come from the catalogue, from the published letters, or were counted by hand. */
class TimetableCommandTest {

  private static final String IMPOSSIBLE = "THE CALENDAR RULE SPEAKS AGAINST THESE DAYS";

  private static Program timetable(String type, String option, String day) {
    return Program.run("timetable", "--type", type, option, day);
  }

  /** The steps of a right page. */
  private static List<Entry> steps(Program run) {
    PageChecks.check(run);
    PageChecks.checkThatEverySourceIsListed(run);
    List<Entry> steps = PageChecks.entries(run.section("STEPS"));
    PageChecks.checkCited(steps);
    assertThat(steps).isNotEmpty();
    return steps;
  }

  private static Entry step(List<Entry> steps, String part) {
    return steps.stream()
        .filter(step -> step.title().contains(part))
        .reduce(
            (one, other) -> {
              throw new AssertionError(part + " is in two steps: " + one + ", " + other);
            })
        .orElseThrow(() -> new AssertionError(part + " is in none of " + steps));
  }

  private static String title(Program run) {
    return run.lines().get(0);
  }

  // Inspections

  @ParameterizedTest
  @CsvSource({
    // Bath and North East Somerset: called on 2 June 2025, on site from 9 to 13 June (N-3).
    "--call, 2025-06-02",
    "--on-site, 2025-06-09",
  })
  void bathAndNorthEastSomersetIn2025(String option, String day) {
    Program run = timetable("short", option, day);
    List<Entry> steps = steps(run);

    assertThat(title(run))
        .isEqualTo("Short inspection, on site from Monday 9 June 2025 to Friday 13 June 2025");
    assertThat(run.lines()).doesNotContain(IMPOSSIBLE);
    assertThat(step(steps, "phones the director").title()).startsWith("2025-06-02  ");
    assertThat(step(steps, "shares child-level data").title())
        .startsWith("2025-06-02 to 2025-06-08  ")
        .contains("audits", "performance and management information");
    assertThat(step(steps, "read off site").ids()).contains("I-1", "N-3");
    Entry onSite = step(steps, "Inspectors on site");
    assertThat(onSite.title()).startsWith("2025-06-09 to 2025-06-13  ").contains("one week");
    assertThat(onSite.ids()).contains("N-11", "N-15");
    // 27 working days after 13 June 2025 (R-INSP-C): 20 to 11 July, the 27th on 22 July.
    assertThat(step(steps, "Typical day of the report").title()).startsWith("2025-07-22  ");
    assertThat(step(steps, "Typical day of the report").ids()).startsWith("R-INSP-C");
  }

  @ParameterizedTest
  @CsvSource({
    // Wokingham: three weeks, on site from 6 to 17 March 2023 (N-4).
    "--on-site, 2023-03-06",
    "--call, 2023-02-27",
  })
  void wokinghamIn2023(String option, String day) {
    Program run = timetable("standard", option, day);
    List<Entry> steps = steps(run);

    assertThat(title(run))
        .isEqualTo("Standard inspection, on site from Monday 6 March 2023 to Friday 17 March 2023");
    assertThat(run.lines()).doesNotContain(IMPOSSIBLE);
    assertThat(step(steps, "phones the director").title()).startsWith("2023-02-27  ");
    assertThat(step(steps, "read off site").title()).startsWith("2023-02-27 to 2023-03-05  ");
    assertThat(step(steps, "read off site").ids()).contains("N-4");
    assertThat(step(steps, "Inspectors on site").title())
        .startsWith("2023-03-06 to 2023-03-17  ")
        .contains("two weeks");
    // 18 working days (R-DRAFT-1) over Easter, 7 and 10 April: 14 by 6 April, the 18th on the 14th.
    assertThat(step(steps, "The draft of the report").title()).startsWith("2023-04-14  ");
    // 30 (R-INSP-B) over 1 May as well: 28 by 28 April, the 30th on 3 May.
    assertThat(step(steps, "Typical day of the report").title()).startsWith("2023-05-03  ");
    assertThat(step(steps, "Typical day of the report").ids()).startsWith("R-INSP-B");
    // N-15 is of 2024.
    assertThat(step(steps, "Inspectors on site").ids()).doesNotContain("N-15");
  }

  @Test
  void oxfordshireIn2018() {
    // N-3: the call on a Monday, on site on Monday 16 April 2018.
    List<Entry> steps = steps(timetable("short", "--on-site", "2018-04-16"));

    assertThat(step(steps, "phones the director").title()).startsWith("2018-04-09  ");
    // 21 working days after 20 April 2018 (R-INSP-A), without 7 May: 19 by 18 May.
    assertThat(step(steps, "Typical day of the report").title()).startsWith("2018-05-22  ");
    assertThat(step(steps, "Typical day of the report").ids()).startsWith("R-INSP-A");
  }

  @ParameterizedTest
  @CsvSource({
    // N-12b names these Mondays after a bank holiday; the call is the first working day after it.
    "2019-04-29, 2019-04-23",
    "2022-05-09, 2022-05-03",
    "2025-05-12, 2025-05-06",
    "2026-05-11, 2026-05-05",
  })
  void theCallComesAfterTheBankHoliday(String firstDay, String call) {
    for (String type : List.of("short", "standard")) {
      Program run = timetable(type, "--on-site", firstDay);

      assertThat(step(steps(run), "phones the director").title()).startsWith(call + "  ");
      assertThat(timetable(type, "--call", call).answer()).isEqualTo(run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "standard"})
  void theAuthorityOwesTwoThingsAndNeitherHasADay(String type) {
    List<Entry> steps = steps(timetable(type, "--call", "2026-11-16"));

    assertThat(step(steps, "publishes the report").title())
        .startsWith("No date  ")
        .contains("30 working days", "of receiving it", "required by statute");
    assertThat(step(steps, "publishes the report").ids()).containsExactly("R-LA-PUB", "L-S136");
    assertThat(step(steps, "an action plan").title())
        .startsWith("No date  ")
        .contains("70 working days", "of receiving the report", "set by the framework");
    assertThat(step(steps, "an action plan").ids()).containsExactly("R-PLAN", "R-STAT", "L-S136");
  }

  @ParameterizedTest
  @CsvSource({
    "short, 2018-04-16",
    "standard, 2019-09-23",
    "standard, 2023-03-06",
    "short, 2025-06-09",
    "standard, 2026-11-16",
  })
  void whatIsTypicalIsObservedAndNeverDue(String type, String firstDay) {
    Entry typical =
        step(steps(timetable(type, "--on-site", firstDay)), "Typical day of the report");

    assertThat(typical.title()).contains("practice, not required");
    assertThat(typical.statements().get(0).text()).contains("Typical", "never a due date");
    assertThat(typical.statements().get(0).citation()).contains(", observed: ");
  }

  @ParameterizedTest
  @CsvSource({
    // Between the periods of R-INSP-A, B and C nothing is known, so no day is made up.
    "2021-05-10",
    "2024-03-11",
    "2024-05-20",
  })
  void whereNoTypicalDayIsKnownThereIsNone(String firstDay) {
    assertThat(steps(timetable("short", "--on-site", firstDay)))
        .noneMatch(step -> step.title().contains("Typical"));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-10, R-DRAFT-0, false",
    "2021-09-20, R-DRAFT-1, true",
    "2024-03-18, R-DRAFT-1, true",
    "2024-06-10, R-DRAFT-2, false",
  })
  void theDraftIsToldAsFarAsItIsSourced(String firstDay, String rule, boolean hasDraftDay) {
    List<Entry> steps = steps(timetable("short", "--on-site", firstDay));

    assertThat(step(steps, "comments on the draft").title())
        .startsWith("No date  ")
        .contains("5 working days");
    assertThat(step(steps, "comments on the draft").ids()).contains(rule);
    assertThat(steps.stream().anyMatch(s -> s.title().contains("The draft of the report")))
        .isEqualTo(hasDraftDay);
  }

  @Test
  @DisplayName("R-ELECT: no report from 6 November to 12 December 2019")
  void aReportBeforeAGeneralElectionCanComeLater() {
    // 21 working days after 11 October 2019 (R-INSP-A).
    Entry typical =
        step(steps(timetable("short", "--on-site", "2019-10-07")), "Typical day of the report");

    assertThat(typical.title()).startsWith("2019-11-11  ");
    assertThat(typical.ids()).contains("R-ELECT");
  }

  @Test
  @DisplayName("R-ELECT: no letter for about four weeks before 6 May 2027 where the area votes")
  void aLetterBeforeLocalElectionsCanComeLater() {
    List<String> visit = List.of("timetable", "--type", "focused-visit", "--on-site", "2027-03-16");
    Program votes =
        Program.run(
            Stream.concat(
                    visit.stream(),
                    Stream.of("--local-election", "2027-05-06", "--local-election=2025-05-01"))
                .toArray(String[]::new));
    Program doesNot = Program.run(visit.toArray(String[]::new));

    // 21 working days after 17 March 2027 (R-FV-D), without 26 and 29 March: 20 by 16 April.
    Entry typical = step(steps(votes), "Typical day of the letter");
    assertThat(typical.title()).startsWith("2027-04-19  ");
    assertThat(typical.ids()).contains("R-ELECT");
    assertThat(votes.unwrapped())
        .contains("no letter from about 8 April 2027 to 6 May 2027, before the local elections");
    assertThat(step(steps(doesNot), "Typical day of the letter").title())
        .isEqualTo(typical.title());
    assertThat(doesNot.out()).doesNotContain("R-ELECT");
  }

  @Test
  void aStandardInspectionAlsoShowsWhatItFocusesOn() {
    Entry standard =
        step(steps(timetable("standard", "--on-site", "2026-11-16")), "Inspectors on site");
    Entry shortOne =
        step(steps(timetable("short", "--on-site", "2026-11-16")), "Inspectors on site");

    List<String> both = List.of("S-EVIDENCE", "S-CHILDREN", "S-PRACTITIONERS", "S-CARERS");
    assertThat(standard.ids()).contains("N-11", "S-STANDARD").containsAll(both);
    assertThat(shortOne.ids()).contains("N-11").containsAll(both).doesNotContain("S-STANDARD");
  }

  // Days that the calendar rule calls impossible

  @ParameterizedTest
  @CsvSource({
    "short, --call, 2026-07-27, August",
    "standard, --on-site, 2026-07-27, August",
    "short, --call, 2026-12-14, Christmas Day",
    "standard, --on-site, 2026-12-14, 23 December",
    "short, --on-site, 2025-05-26, Spring bank holiday",
    "standard, --on-site, 2025-05-19, Spring bank holiday",
    "short, --call, 2023-05-02, coronation",
    "short, --on-site, 2026-12-09, is not a Monday",
    // The call itself falls between 23 December and 1 January.
    "short, --call, 2025-12-29, The call would come on 29 December 2025",
    "short, --on-site, 2020-06-15, suspension",
    "standard, --call, 2021-06-07, suspension",
  })
  void anImpossibleWeekIsSaidToBeOne(String type, String option, String day, String why) {
    Program run = timetable(type, option, day);

    steps(run);
    assertThat(run.unwrapped(IMPOSSIBLE)).contains(why);
  }

  @ParameterizedTest
  @CsvSource({
    "short, --on-site, 2025-05-19",
    "short, --call, 2026-07-20",
    "standard, --on-site, 2026-07-20",
    "standard, --on-site, 2026-12-07",
    "short, --on-site, 2026-12-14",
    "short, --on-site, 2027-01-18",
    "short, --on-site, 2021-06-28",
    "standard, --on-site, 2026-09-07",
  })
  void aPossibleWeekIsNot(String type, String option, String day) {
    Program run = timetable(type, option, day);

    steps(run);
    assertThat(run.lines()).doesNotContain(IMPOSSIBLE);
  }

  @Test
  void aStartEarlyInJanuaryIsPossibleAndWasNeverSeen() {
    Program run = timetable("short", "--on-site", "2023-01-09");

    steps(run);
    assertThat(run.unwrapped()).contains("2 to 11 January").contains("[L-JANUARY, ");
  }

  @Test
  void aCallOnAnotherDayThanExpectedIsSaid() {
    Program run = timetable("short", "--call", "2025-06-06");

    assertThat(title(run)).contains("Monday 9 June 2025");
    assertThat(run.unwrapped(IMPOSSIBLE)).contains("2 June 2025", "6 June 2025", "L-CALL");
  }

  // Calls that nobody makes

  @ParameterizedTest
  @CsvSource({
    "2025-05-31, weekend",
    "2025-06-01, weekend",
    "2026-01-01, New Year",
    "2026-04-03, Good Friday",
    "2026-04-06, Easter Monday",
    "2026-05-04, Early May",
    "2026-05-25, Spring bank holiday",
    "2026-08-31, Summer bank holiday",
    "2025-12-25, Christmas Day",
    "2025-12-26, Boxing Day",
    // H-4 and H-5.
    "2027-12-27, Christmas Day",
    "2027-12-28, Boxing Day",
    "2028-01-03, New Year",
    "2022-06-02, Spring bank holiday",
    "2022-06-03, Jubilee",
    "2022-09-19, Funeral",
    "2023-05-08, Coronation",
    "2020-05-08, Early May",
  })
  void aCallOnAWeekendOrABankHolidayIsRefusedWithTheDayAndItsName(String day, String name) {
    for (String type : List.of("short", "standard", "focused-visit", "jtai")) {
      assertThat(timetable(type, "--call", day).refusal()).contains(day).containsIgnoringCase(name);
    }
  }

  // Focused visits

  @ParameterizedTest
  @CsvSource({
    // Nottinghamshire's and Leicestershire's visits: by the record the letters came on these days.
    "2018-01-30, 2018-01-31, 2018-02-22, R-FV-A",
    "2018-10-10, 2018-10-11, 2018-11-02, R-FV-A",
    "2022-01-26, 2022-01-27, 2022-03-02, R-FV-C",
    "2022-04-26, 2022-04-27, 2022-06-01, R-FV-C",
    "2023-05-11, 2023-05-12, 2023-06-16, R-FV-C",
  })
  void theTypicalLetterCameOnThatDay(String first, String last, String letter, String rule) {
    List<Entry> steps = steps(timetable("focused-visit", "--on-site", first));

    Entry typical = step(steps, "Typical day of the letter");
    assertThat(typical.title())
        .startsWith(letter + "  ")
        .contains("findings", "without a grade", "practice, not required");
    assertThat(typical.ids()).startsWith(rule);
    assertThat(step(steps, "Inspectors on site").title()).startsWith(first + " to " + last + "  ");
  }

  @ParameterizedTest
  @CsvSource({
    // Five days of notice (N-6), ten in autumn 2020 (N-7).
    "2018-01-23, 2018-01-30, N-6",
    "2018-10-03, 2018-10-10, N-6",
    "2020-10-05, 2020-10-19, N-7",
  })
  void theNoticeOfAVisitWhereItIsSourced(String call, String firstDay, String rule) {
    Program called = timetable("focused-visit", "--call", call);

    Entry step = step(steps(called), "The call");
    assertThat(step.title()).startsWith(call + "  ");
    // That the days are working days is a reading of its own.
    assertThat(step.ids()).containsExactly(rule, "L-FV-NOTICE");
    assertThat(step(steps(called), "Inspectors on site").title()).startsWith(firstDay + " to ");
    assertThat(timetable("focused-visit", "--on-site", firstDay).answer()).isEqualTo(called.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12-07", "2021-03-02", "2022-04-19", "2025-05-28", "2026-11-23"})
  void whereTheNoticeIsNotSourcedTheDayOnSiteIsAskedFor(String day) {
    assertThat(timetable("focused-visit", "--call", day).refusal())
        .contains(day, "not sourced", "first day on site");
    List<Entry> steps = steps(timetable("focused-visit", "--on-site", day));
    assertThat(step(steps, "The call").title()).startsWith("No date  ").contains("not sourced");
    assertThat(step(steps, "The call").ids()).contains("N-8");
  }

  @Test
  void aVisitShowsItsTopicsTeamAndWhatFollowsFromAnAreaForPriorityAction() {
    List<Entry> steps = steps(timetable("focused-visit", "--on-site", "2025-05-28"));

    Entry onSite = step(steps, "Inspectors on site");
    assertThat(onSite.ids()).contains("N-13", "N-14", "V-6", "G-FV-TOPICS");
    assertThat(onSite.statements().toString())
        .contains("front door", "care leavers", "placement decision-making for older children");
    Entry plan = step(steps, "area for priority action");
    assertThat(plan.title()).startsWith("No date  ").contains("70 working days");
    assertThat(plan.ids()).contains("F-6", "F-8", "L-APA");
    assertThat(plan.statements().toString()).contains("20 working days");
  }

  @Test
  void beforeAugust2018AVisitLedToNoActionPlan() {
    // F-5.
    assertThat(steps(timetable("focused-visit", "--on-site", "2018-04-25")))
        .noneMatch(step -> step.title().contains("action plan"));
    assertThat(steps(timetable("focused-visit", "--on-site", "2018-10-10")))
        .anyMatch(step -> step.title().contains("action plan"));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-26, weekend", "2025-05-26, Spring bank holiday", "2023-05-07, coronation"})
  void aVisitOnADayThatIsNoWorkingDayIsSaidToBeImpossible(String day, String why) {
    Program run = timetable("focused-visit", "--on-site", day);

    steps(run);
    assertThat(run.unwrapped(IMPOSSIBLE)).contains(why);
  }

  // Joint targeted area inspections

  @ParameterizedTest
  @CsvSource({"--call, 2024-06-03", "--on-site, 2024-06-17"})
  void aJtaiTakesThreeWeeks(String option, String day) {
    // The notification on Monday 3 June is day 1 (J-2); ten working days end on Friday 14 June.
    Program run = timetable("jtai", option, day);
    List<Entry> steps = steps(run);

    assertThat(run.unwrapped())
        .startsWith(
            "Joint targeted area inspection, on site from Monday 17 June 2024 to Friday 21 June"
                + " 2024 ");
    assertThat(run.lines()).doesNotContain(IMPOSSIBLE);
    assertThat(step(steps, "Notification").title()).startsWith("2024-06-03  ").contains("day 1");
    assertThat(step(steps, "Notification").ids()).contains("J-2", "J-1");
    assertThat(step(steps, "Week 1").title()).startsWith("2024-06-03 to 2024-06-09  ");
    assertThat(step(steps, "Week 2").title())
        .startsWith("2024-06-10 to 2024-06-16  ")
        .contains("audit");
    assertThat(step(steps, "Week 3").title()).startsWith("2024-06-17 to 2024-06-21  ");
    assertThat(step(steps, "Week 3").ids()).contains("J-3", "J-4");
    assertThat(step(steps, "letter of findings").title())
        .startsWith("No date  ")
        .contains("without a grade");
    assertThat(step(steps, "written statement").title())
        .startsWith("No date  ")
        .contains("the day that the letter names", "70 working days", "required by statute");
    assertThat(step(steps, "written statement").ids()).containsExactly("J-STATEMENT", "J-7");
  }

  // Usage

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timetable",
        "timetable --type short",
        "timetable --call 2026-11-23",
        "timetable --type short --call 2026-11-23 --on-site 2026-11-30",
        "timetable --type short --call",
        "timetable --type short --call soon",
        "timetable --type short --on-site 2026-02-30",
        "timetable --type long --call 2026-11-23",
        "timetable --type SHORT,standard --call 2026-11-23",
        "timetable --type monitoring-visit --on-site 2026-11-23",
        "timetable Leicestershire --type short --call 2026-11-23",
      })
  void wrongUsage(String arguments) {
    assertThat(Program.run(arguments.split(" ")).wrongUsage())
        .endsWith("(see ilacs help timetable)");
  }

  @Test
  void anUnknownTypeIsAnsweredWithTheList() {
    assertThat(timetable("long", "--call", "2026-11-23").err())
        .contains("long", "short", "standard", "focused-visit", "jtai");
  }

  @ParameterizedTest
  @CsvSource({
    "short, --call, 2017-12-04, no edition of the framework is in force on 2017-1",
    "standard, --on-site, 2017-11-06, no edition of the framework is in force on 2017-1",
    "focused-visit, --on-site, 2017-11-07, 2017-11-07",
    "jtai, --on-site, 2014-06-16, the notice of a JTAI on site from 2014-06-16 is not sourced",
    // Ten working days before it are 31 March, a day before the first notice that is sourced.
    "jtai, --on-site, 2022-04-14, the notice of a JTAI on site from 2022-04-14 is not sourced",
    "jtai, --call, 2022-03-31, the notice of a JTAI notified on 2022-03-31 is not sourced",
    "short, --on-site, 9999-12-27, outside the calendar's range",
  })
  void daysOutsideWhatIsKnownAreRefused(String type, String option, String day, String why) {
    assertThat(timetable(type, option, day).refusal()).contains(why);
  }

  @Test
  void aDayThatNobodyWritesWithFourDigitsIsWrongUsage() {
    assertThat(timetable("short", "--call", "+999999999-12-31").wrongUsage())
        .contains("'+999999999-12-31' is too far away; write a day to 9999-12-31, as 2026-11-22");
  }
}
