package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.PageChecks;
import io.github.ilacs.examples.cli.PageChecks.Entry;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.cli.WrittenDays;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due, what has passed and what is done. Every date was counted by hand. */
class PlanItemsTest {

  private static final String DAY = "2026-11-22";

  @TempDir private Path temp;

  private static Program plan(String authority, String asOf, String... more) {
    boolean all = List.of(more).contains("--all");
    List<String> arguments = new ArrayList<>(List.of("plan", authority, "--as-of", asOf));
    if (!all) {
      arguments.add("--why");
    }
    arguments.addAll(List.of(more));
    Program run = Program.run(arguments.toArray(new String[0]));
    if (all) {
      PlanCommandTest.checkPage(run);
    } else {
      PlanCommandTest.checkReasons(run);
    }
    return run;
  }

  private static Program planOfRecord(String authority, String asOf, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--record", TestRecord.folder().toString()));
    return plan(authority, asOf, arguments.toArray(new String[0]));
  }

  private static List<Entry> items(Program run, String section) {
    return run.lines().contains(section) ? PageChecks.entries(run.section(section)) : List.of();
  }

  private static List<String> titles(Program run, String section) {
    return items(run, section).stream().map(Entry::title).toList();
  }

  private static Entry item(Program run, String section, String part) {
    List<Entry> found =
        items(run, section).stream().filter(item -> item.title().contains(part)).toList();
    assertThat(found).as("%s in %s", part, run.out()).hasSize(1);
    return found.get(0);
  }

  // Two authorities

  @Test
  void leicestershireHasItsInspectionAheadAndTheRestHasNoDay() {
    Program run = plan("Leicestershire", DAY);

    assertThat(titles(run, PlanCommandTest.DUE))
        .singleElement()
        .asString()
        .startsWith("2026-11-03 to 2027-11-03  ")
        .contains("short inspection");
    assertThat(titles(run, PlanCommandTest.UNDATED)).hasSize(2);
    // V-COUNT: its JTAI, of which the letter alone is known, is the one of a good authority.
    assertThat(run.unwrapped("VISITS BEFORE THE NEXT INSPECTION"))
        .contains("1 joint targeted area inspection", "None expected", "V-COUNT");
    assertThat(item(run, PlanCommandTest.UNDATED, "Self-evaluation").ids())
        .contains("A-1", "L-ANNUAL");
    assertThat(item(run, PlanCommandTest.UNDATED, "Annual engagement meeting").ids())
        .contains("A-3", "A-4", "L-ANNUAL");
    // 70 working days after the letter of 12 February 2026 (J-STATEMENT). What the report of July
    // 2024 asked for had its day more than a year ago.
    assertThat(titles(run, PlanCommandTest.PASSED))
        .singleElement()
        .asString()
        .startsWith("2026-05-27  ")
        .contains("required by statute");
    assertThat(run.lines()).doesNotContain(PlanCommandTest.DONE);
  }

  @Test
  void theThreeQuestionsOfTheSelfEvaluationAreAsked() {
    assertThat(plan("Leicestershire", DAY).unwrapped())
        .contains("what do you know about the quality and impact of social work practice")
        .contains("how do you know it")
        .contains("the plans for the next 12 months");
  }

  @Test
  void theKeyLinesOfEnquiryOf2024AreThoseOf2024Alone() {
    assertThat(plan("Leicestershire", "2024-03-01").unwrapped())
        .contains("Placement sufficiency", "not attending school", "A-6, stated");
    assertThat(plan("Leicestershire", "2025-03-01").unwrapped())
        .doesNotContain("Placement sufficiency");
  }

  @Test
  void allAddsWhatIsDoneAndWhatHasLongPassed() {
    Program run = plan("Leicestershire", DAY, "--all");

    assertThat(titles(run, PlanCommandTest.DONE)).hasSize(7);
    assertThat(items(run, PlanCommandTest.DONE).stream().map(Entry::day))
        .containsExactly(
            "2016-11-14",
            "2018-10-10",
            "2019-09-23",
            "2022-01-26",
            "2023-05-11",
            "2024-04-22",
            "2026-02-12");
    // 30 working days after 13 February 2017, 4 November 2019 and 12 July 2024, 70 after the last
    // two of them, and 70 after the letter of 12 February 2026.
    assertThat(
            items(run, PlanCommandTest.PASSED).stream()
                .filter(item -> !item.title().startsWith("No date"))
                .map(Entry::day))
        .containsExactly(
            "2017-03-27", "2019-12-16", "2020-02-13", "2024-08-23", "2024-10-21", "2026-05-27");
    Program without = plan("Leicestershire", DAY);
    assertThat(titles(run, PlanCommandTest.DUE)).isEqualTo(titles(without, PlanCommandTest.DUE));
    assertThat(titles(run, PlanCommandTest.UNDATED))
        .isEqualTo(titles(without, PlanCommandTest.UNDATED));
  }

  @Test
  void nothingIsDoneThatHadNotHappenedOnTheDay() {
    assertThat(
            items(plan("Leicestershire", "2022-01-26", "--all"), PlanCommandTest.DONE).stream()
                .map(Entry::day))
        .containsExactly("2016-11-14", "2018-10-10", "2019-09-23");
    assertThat(
            items(plan("Leicestershire", "2022-01-27", "--all"), PlanCommandTest.DONE).stream()
                .map(Entry::day))
        .contains("2022-01-26");
  }

  @Test
  void theReportOfADayOnlyIsDueAndThenPassed() {
    assertThat(
            item(plan("Nottinghamshire", "2024-08-23"), PlanCommandTest.DUE, "Publish the").day())
        .isEqualTo("2024-08-23");
    assertThat(titles(plan("Nottinghamshire", "2024-08-24"), PlanCommandTest.DUE))
        .noneMatch(title -> title.contains("Publish the"));
    assertThat(titles(plan("Nottinghamshire", "2024-07-11"), PlanCommandTest.DUE))
        .noneMatch(title -> title.contains("Publish the"));
  }

  @ParameterizedTest
  @CsvSource({
    // 27 working days after 24 May 2024 and 21 after 26 November 2025 (two bank holidays): typical.
    // The first ended in the gap between the periods of R-INSP-B and C, so it has no typical day.
    "Nottinghamshire, 2024-06-10, ",
    "Nottinghamshire, 2025-12-01, 2025-12-29",
    "Leicestershire, 2022-02-01, 2022-03-02",
    "Leicestershire, 2019-10-10, 2019-11-04",
  })
  void theTypicalDayOfAReportThatIsAwaited(String authority, String asOf, String typical) {
    List<Entry> awaited =
        items(plan(authority, asOf), PlanCommandTest.DUE).stream()
            .filter(item -> item.title().contains("Typical day"))
            .toList();

    if (typical == null) {
      assertThat(awaited).isEmpty();
    } else {
      assertThat(awaited).extracting(Entry::day).containsExactly(typical);
      assertThat(awaited.get(0).title()).contains("practice, not required");
    }
  }

  // Areas for priority action

  @ParameterizedTest
  @CsvSource({
    // The day of the letter, which is day 0, and 20 and 70 working days after it.
    "St Helens, 2018-08-08, 2018-09-06, 2018-11-15",
    "Durham, 2021-08-23, 2021-09-21, 2021-11-30",
    "Halton, 2021-11-17, 2021-12-15, 2022-02-28",
    "South Gloucestershire, 2021-12-14, 2022-01-14, 2022-03-25",
    "Plymouth, 2023-01-30, 2023-02-27, 2023-05-12",
    "Peterborough, 2023-05-09, 2023-06-07, 2023-08-16",
  })
  void theDraftAndTheActionPlanAfterAnAreaForPriorityAction(
      String authority, String letter, String draft, String plan) {
    Program run = planOfRecord(authority, letter);

    Entry draftItem = item(run, PlanCommandTest.DUE, "Early draft of the action plan");
    assertThat(draftItem.day()).isEqualTo(draft);
    // Asked for, not required (F-6).
    assertThat(draftItem.title()).contains("practice, not required");
    Entry planItem = item(run, PlanCommandTest.DUE, "  Action plan");
    assertThat(planItem.day()).isEqualTo(plan);
    assertThat(planItem.ids())
        .contains("L-RECEIPT", letter.compareTo("2019-03-04") < 0 ? "F-5" : "F-6");
    assertThat(planItem.statements().toString() + draftItem.statements())
        .contains("counted from publication", "at the latest");
    assertThat(planOfRecord(authority, letter, "--all").unwrapped()).contains("[F-8, stated");
    assertThat(run.out()).contains("PATHWAY: STANDARD INSPECTION");

    // The dates do not move; the day after the last one they have passed.
    Program onTheDay = planOfRecord(authority, plan);
    assertThat(item(onTheDay, PlanCommandTest.DUE, "  Action plan").day()).isEqualTo(plan);
    assertThat(item(onTheDay, PlanCommandTest.PASSED, "Early draft").day()).isEqualTo(draft);
    Program before = planOfRecord(authority, LocalDate.parse(letter).minusDays(1) + "");
    assertThat(before.out()).doesNotContainIgnoringCase("action plan after the focused visit");
  }

  @Test
  void hackneysLetterAsksForAPlanAndForNoDraft() {
    Program run = planOfRecord("Hackney", "2019-03-04");

    // 70 working days after 4 March 2019, and F-7: its own words.
    assertThat(item(run, PlanCommandTest.DUE, "  Action plan").day()).isEqualTo("2019-06-14");
    assertThat(run.out()).doesNotContainIgnoringCase("early draft of the action plan after");
  }

  @ParameterizedTest
  @CsvSource({
    "North Somerset, 2019-05-08, 2019-03-19",
    "North East Lincolnshire, 2019-12-18, 2019-10-22",
    "Nottingham, 2020-02-27, 2020-02-04",
    "Dudley, 2020-11-27, 2020-10-13",
    "'Bournemouth, Christchurch and Poole', 2020-11-27, 2020-10-13",
    "Sefton, 2021-05-10, 2021-03-10",
    "Southampton, 2021-06-18, 2021-05-05",
  })
  void aLetterThatAsksForNoPlanBringsNone(String authority, String letter, String visit) {
    // F-7: the words are absent from these letters.
    Program run = planOfRecord(authority, letter, "--all");

    assertThat(WrittenDays.inIsoForm(run.unwrapped()))
        .contains(visit, "with an area for priority action")
        .doesNotContainIgnoringCase("action plan after the focused visit of " + visit);
  }

  @ParameterizedTest
  @CsvSource({"Wakefield, 2018-03-22", "Swindon, 2018-05-18"})
  void beforeAugust2018NoPlanIsOwed(String authority, String letter) {
    // F-5.
    Program run = planOfRecord(authority, letter, "--all");

    assertThat(run.unwrapped()).contains("with an area for priority action");
    assertThat(run.unwrapped()).doesNotContainIgnoringCase("action plan after the focused visit");
  }

  @Test
  void theAreaForPriorityActionIsAmongWhatTheTypeRestsOn() {
    // Good overall alone leads to a short inspection, so it cannot be all that is cited.
    Program run = planOfRecord("Peterborough", "2023-05-20");
    List<String> next = run.section("NEXT INSPECTION");

    assertThat(next.get(0)).contains("Standard inspection");
    assertThat(String.join(" ", next.subList(0, next.indexOf(window(next)))))
        .contains("[L-APA, inferred");
  }

  private static String window(List<String> section) {
    return section.stream().filter(line -> line.startsWith("  Window")).findFirst().orElseThrow();
  }

  // The suspension

  @Test
  void theSuspensionIsShownBesideTheWindowAndMovesNothing() {
    // 30 and 42 months after 4 October 2019; 468 days later, as many as from 17 March 2020 to 27
    // June 2021.
    Program run = plan("Leicestershire", "2021-09-01");

    checkSuspension(run, "2022-04-04 to 2023-04-04", "2023-07-16 to 2024-07-15");
    assertThat(run.unwrapped()).contains("State Opens in");
    checkSuspension(
        plan("Leicestershire", "2021-06-28"),
        "2022-04-04 to 2023-04-04",
        "2023-07-16 to 2024-07-15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-03-17", "2021-03-01", "2021-06-26"})
  void whileTheSuspensionLastsNothingIsMovedOnAndNoCallIsPossible(String day) {
    Program run = plan("Leicestershire", day);

    assertThat(window(run.section("NEXT INSPECTION"))).endsWith(" 4 April 2022 to 4 April 2023");
    assertThat(run.unwrapped())
        .contains("No routine inspection from 17 March 2020 on; when that ends is not known")
        .doesNotContain("Moved window", "the suspension moves it", "possible call")
        .doesNotContain("27 June 2021", "2021-06-27", "28 June 2021");
  }

  @Test
  void aWindowThatEndsInTheSuspensionIsMovedOnByTheDaysBeforeItsEnd() {
    // 30 and 42 months after 24 November 2017; 434 days from 17 March 2020 to 24 May 2021.
    checkSuspension(
        planOfRecord("Norfolk", "2021-09-01"),
        "2020-05-24 to 2021-05-24",
        "2021-08-01 to 2022-08-01");
  }

  private static void checkSuspension(Program run, String window, String moved) {
    assertThat(WrittenDays.inIsoForm(window(run.section("NEXT INSPECTION"))))
        .endsWith("  " + window);
    assertThat(WrittenDays.inIsoForm(run.unwrapped()))
        .contains("Moved window " + moved + ", if the suspension moves it");
    assertThat(run.unwrapped())
        .contains("17 March 2020 to 27 June 2021", "No rule that we know moves the window");
    assertThat(item(run, PlanCommandTest.DUE, "Next inspection").title())
        .contains(window + ", if the suspension moves it: " + moved + "  ");
  }

  @Test
  void whileItLastsTheSuspensionIsOnThePage() {
    Program run = planOfRecord("Norfolk", "2021-03-01");

    assertThat(item(run, PlanCommandTest.SUSPENDED, "No routine inspection").title())
        .startsWith("from 2020-03-17  No routine inspection: the suspension of routine inspection");
    assertThat(planOfRecord("Norfolk", "2021-09-01").out())
        .doesNotContain(": No routine inspection");
    assertThat(planOfRecord("Norfolk", "2020-03-16").out())
        .doesNotContain("No routine inspection", "27 June 2021");
  }

  // Inadequate authorities

  @Test
  void anInadequateAuthorityHasMonitoringVisitsAndAnObservedInterval() {
    // Bradford, report of 31 January 2023: on site again from 33.7 to 43.6 months after it.
    Program run = planOfRecord("Bradford", "2023-06-01");

    assertThat(run.out()).contains("PATHWAY: MONITORING AND RE-INSPECTION");
    assertThat(window(run.section("NEXT INSPECTION"))).endsWith("No source gives one");
    Entry next = item(run, PlanCommandTest.DUE, "Next inspection");
    // 33 months are 31 October 2025 and 34 are 30 November; 43 and 44 are 31 August and 30
    // September 2026.
    assertThat(next.title())
        .containsPattern("^2025-11-\\d\\d to 2026-09-\\d\\d ")
        .contains("standard inspection", "practice, not required");
    assertThat(next.ids()).contains("P-IN-TIME");
    Entry monitoring = item(run, PlanCommandTest.UNDATED, "monitoring visit");
    assertThat(monitoring.statements().toString())
        // The record holds none, so neither the next day nor its number is made up.
        .contains("about every 4 to 6 months", "no monitoring visits")
        .doesNotContain("up to 6");
    assertThat(monitoring.title()).doesNotContain("1st");
    assertThat(monitoring.ids()).contains("P-IN-MV4");
    assertThat(run.unwrapped("VISITS BEFORE THE NEXT INSPECTION")).contains("None expected");
  }

  @Test
  void upToSixMonitoringVisitsUnderTheFirstEditionAndAReinspectionUnderTheSif() {
    // Wakefield was found inadequate on 17 July 2018.
    Program run = planOfRecord("Wakefield", "2018-08-01");

    assertThat(run.unwrapped()).contains("Re-inspection under the SIF");
    assertThat(item(run, PlanCommandTest.UNDATED, "monitoring visit").statements().toString())
        .contains("up to 6");
    Program later = planOfRecord("Wakefield", "2018-09-01");
    assertThat(later.unwrapped()).doesNotContain("Re-inspection under the SIF");
    assertThat(item(later, PlanCommandTest.UNDATED, "monitoring visit").statements().toString())
        .doesNotContain("up to 6");
  }

  @Test
  void theInterimVisitCounts() {
    Program run = planOfRecord("Gloucestershire", "2021-03-01");

    assertThat(run.unwrapped("VISITS BEFORE THE NEXT INSPECTION"))
        .contains("1 focused visit", "V-INTERIM");
  }

  // What is unusual

  @Test
  void whatWasNeverSeenIsUnusualAndNoError() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                // An inadequate practice judgement without overall inadequate (G-OE-1).
                "1,x,ILACS,standard,2019-09-23,2019-10-04,2019-11-04,good,good,inadequate,,,good",
                // Outstanding overall with leaders good.
                "2,y,ILACS,standard,2019-09-23,2019-10-04,2019-11-04,outstanding,good,good,,,good",
                // A short one after requires improvement.
                "3,z,ILACS,standard,2019-09-23,2019-10-04,2019-11-04,requires_improvement,good,"
                    + "good,,,good",
                "3,z,ILACS,short,2023-09-25,2023-09-29,2023-11-13,good,good,good,good,good,",
                // A start on a Tuesday.
                "4,w,ILACS,short,2023-09-26,2023-09-29,2023-11-13,good,good,good,good,good,")
            .visits()
            .path();

    for (String urn : List.of("1", "2", "3", "4")) {
      Program run = plan(urn, DAY, "--record", record.toString());

      assertThat(run.unwrapped("UNUSUAL, BUT NOT WRONG"))
          .as(urn)
          .contains("The inspection of ", ", observed: ");
    }
  }

  @Test
  void whatIsUsualIsNotSaidToBeUnusual() {
    for (String authority : List.of("Leicestershire", "Nottinghamshire")) {
      assertThat(plan(authority, DAY).out()).doesNotContain("UNUSUAL");
    }
  }

  @Test
  void theTypeOfTheNextInspectionDecidesWhatInspectorsLookAt() {
    assertThat(plan("Leicestershire", DAY, "--all").unwrapped(PlanCommandTest.INSPECTORS))
        .contains("S-EVIDENCE", "S-CHILDREN", "S-PRACTITIONERS", "S-CARERS")
        .doesNotContain("S-STANDARD");
    assertThat(plan("Leicestershire", "2020-01-10", "--all").unwrapped(PlanCommandTest.INSPECTORS))
        .contains("S-STANDARD");
  }

  @Test
  void anInspectionPastWhatWasEverSeenIsStillToCome() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,ILACS,standard,2022-11-21,2022-12-02,2023-01-31,inadequate,inadequate,"
                    + "inadequate,,,inadequate")
            .visits()
            .path();

    Program run = plan("1", "2026-11-22", "--record", record.toString());

    assertThat(run.unwrapped(PlanCommandTest.DUE))
        .contains("Next inspection: standard inspection (its date has passed");
    assertThat(run.out().split("Next inspection: standard inspection", -1)).hasSize(2);
  }
}
