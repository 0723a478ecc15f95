package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.PageChecks;
import io.github.ilacs.examples.cli.PageChecks.Entry;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PlanCommandTest {

  private static final String DAY = "2026-11-22";

  static final String DUE = "DUE, SOONEST FIRST";
  static final String UNDATED = "DUE, BUT NO DATE IS SET";
  static final String PASSED = "DEADLINES THAT HAVE PASSED (WE DO NOT KNOW WHETHER THEY WERE MET)";
  static final String SUSPENDED = "SUSPENDED OR DEFERRED";
  static final String DONE = "DONE";

  static final String HISTORY = "HISTORY";
  static final String EDITION = "EDITION IN FORCE";
  static final String INSPECTORS = "WHAT INSPECTORS LOOK AT AND DO";

  private static final String GRADES_2018 = ",good,good,good,,,good";
  private static final String GRADES_2023 = ",good,good,good,good,good,";

  @TempDir private Path temp;

  private static Program plan(String authority, String... more) {
    List<String> arguments = new ArrayList<>(List.of("plan", authority, "--all"));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray(new String[0]));
  }

  private Program planOf(String authority, String day, String... inspections) {
    Path record = new RecordFolder(temp).inspections(inspections).visits().path();
    return plan(authority, "--as-of", day, "--record", record.toString());
  }

  private static String inspection(int urn, String name) {
    return urn + "," + name + ",ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GRADES_2023;
  }

  /**
   * What holds of every plan that says everything: the layout, the width, and that each statement
   * of the answer says where it comes from.
   */
  public static void checkPage(Program run) {
    checkPage(
        run,
        HISTORY,
        EDITION,
        "PATHWAY",
        "NEXT INSPECTION",
        "VISITS BEFORE THE NEXT INSPECTION",
        DUE,
        UNDATED,
        INSPECTORS,
        PageChecks.SOURCES);
  }

  /** What holds of every plan with its reasons: the same, without what is not about the answer. */
  public static void checkReasons(Program run) {
    checkPage(
        run,
        "PATHWAY",
        "NEXT INSPECTION",
        "VISITS BEFORE THE NEXT INSPECTION",
        DUE,
        UNDATED,
        PageChecks.SOURCES);
    assertThat(run.lines()).doesNotContain(HISTORY, EDITION, DONE, INSPECTORS);
  }

  private static void checkPage(Program run, String... required) {
    run.answer();
    List<String> headings =
        run.lines().stream()
            .skip(1)
            .filter(line -> !line.isEmpty() && !line.startsWith(" "))
            .map(line -> line.replaceFirst(":.*", ""))
            .toList();
    assertThat(headings).containsSubsequence(required);
    // A name can be as long as it likes; what comes below it is said under one heading.
    assertThat(headings.subList(headings.indexOf(required[0]), headings.size()))
        .doesNotHaveDuplicates();
    PageChecks.check(run);
    for (String section : List.of(SUSPENDED, DUE, UNDATED, PASSED, DONE)) {
      if (run.lines().contains(section)) {
        checkItems(section, PageChecks.entries(run.section(section)));
      }
    }
    for (String heading : run.lines()) {
      if (heading.equals(EDITION)
          || heading.startsWith("PATHWAY: ")
          || heading.equals("NEXT INSPECTION")
          || heading.equals("VISITS BEFORE THE NEXT INSPECTION")) {
        checkThatEveryStatementIsCited(run.section(heading));
      }
    }
    PageChecks.checkThatEverySourceIsListed(run);
  }

  /** Items of a section: each cited, in order of their last day, with a day where they say so. */
  private static void checkItems(String section, List<Entry> items) {
    PageChecks.checkCited(items);
    List<LocalDate> last = new ArrayList<>();
    List<Boolean> overdue = new ArrayList<>();
    for (Entry item : items) {
      assertThat(item.title()).endsWith(")");
      boolean undated = item.title().startsWith("No date  ");
      if (section.equals(DUE)) {
        assertThat(undated).as(item.title()).isFalse();
      } else if (section.equals(UNDATED)) {
        assertThat(undated).as(item.title()).isTrue();
      }
      last.add(undated ? LocalDate.MAX : lastDay(item));
      overdue.add(item.title().contains("(overdue, "));
    }
    // What is overdue is nearest of all.
    assertThat(overdue).isSortedAccordingTo(Comparator.reverseOrder());
    List<LocalDate> late = last.subList(0, (int) overdue.stream().filter(o -> o).count());
    assertThat(late).isSorted();
    late.clear();
    assertThat(last).as("%s, the nearest first: %s", section, items).isSorted();
  }

  /** The last of the days with which an item begins; none of what stands beside them. */
  private static LocalDate lastDay(Entry item) {
    Matcher day =
        Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
            .matcher(item.title().substring(0, item.title().indexOf("  ")).split(",", -1)[0]);
    LocalDate last = LocalDate.MIN;
    while (day.find()) {
      last = LocalDate.parse(day.group());
    }
    return last;
  }

  private static void checkThatEveryStatementIsCited(List<String> section) {
    assertThat(section).isNotEmpty();
    String statement = "";
    boolean cited = true;
    for (String line : section) {
      boolean citation = line.strip().startsWith("[");
      // A statement starts at the second column, with a label or with a dash; the rest is deeper.
      boolean starts = !citation && line.startsWith("  ") && line.charAt(2) != ' ';
      if (starts) {
        assertThat(cited).as("cited: %s", statement).isTrue();
        statement = line;
        // What stands in full above is cited there, which PageChecks holds the page to.
        cited = line.startsWith("  - See above: ");
      } else if (citation) {
        cited = true;
      }
    }
    assertThat(cited).as("cited: %s", statement).isTrue();
  }

  // Two authorities

  @Test
  void nottinghamshireExpectsAShortInspectionInTwoDays() {
    Program run = plan("Nottinghamshire", "--as-of", DAY);

    checkPage(run);
    assertThat(run.lines())
        .startsWith(
            "Nottinghamshire: good (inspected 20 to 24 May 2024)", "As of 22 November 2026");
    assertThat(run.out()).contains("PATHWAY: SHORT INSPECTION\n");
    String next = String.join("\n", run.section("NEXT INSPECTION"));
    assertThat(next)
        .containsPattern("Window +24 November 2026 to 24 November 2027\n")
        .containsPattern("State +Opens in 2 days\n")
        .containsPattern("Type +Short inspection");
    // The window is open from Tuesday 24 November, so the first Monday in it is the 30th. The last
    // one by 24 November 2027 is the 22nd.
    assertThat(next)
        .containsPattern(
            "Next possible call +Monday 23 November 2026, on site from Monday 30\\s+November 2026\n")
        .containsPattern(
            "Last possible call +Monday 15 November 2027, on site from Monday 22\\s+November 2027\\.");
  }

  @Test
  void leicestershireExpectsAShortInspectionAndTheWindowIsOpen() {
    Program run = plan("Leicestershire", "--as-of", DAY);

    checkPage(run);
    assertThat(run.out()).contains("PATHWAY: SHORT INSPECTION\n");
    assertThat(String.join("\n", run.section("NEXT INSPECTION")))
        .containsPattern("Window +3 November 2026 to 3 November 2027\n")
        .containsPattern("State +Open")
        .containsPattern("Next possible call +Monday 23 November 2026");
  }

  @ParameterizedTest
  @CsvSource({
    // 30 and 42 months from 20 May 2024, 24 May 2024 and 12 July 2024.
    "end, 24 November 2026 to 24 November 2027,"
        + " first day on site: 20 November 2026 to 20 November 2027,"
        + " publication of the report: 12 January 2027 to 12 January 2028",
    "start, 20 November 2026 to 20 November 2027,"
        + " last day on site: 24 November 2026 to 24 November 2027,"
        + " publication of the report: 12 January 2027 to 12 January 2028",
    "published, 12 January 2027 to 12 January 2028,"
        + " last day on site: 24 November 2026 to 24 November 2027,"
        + " first day on site: 20 November 2026 to 20 November 2027",
  })
  void theWindowIsCountedFromTheAnchorAndTheOthersStandBesideIt(
      String anchor, String window, String other, String another) {
    Program run = plan("Nottinghamshire", "--as-of", DAY, "--anchor", anchor);

    checkPage(run);
    assertThat(run.out()).containsPattern("\n  Window +" + window + "\n");
    assertThat(run.unwrapped())
        .contains("Counted otherwise from the " + other + "; from the " + another + " [L-ANCHOR, ");
  }

  @Test
  void whatHappenedIsToldInBrief() {
    assertThat(String.join("\n", plan("80534", "--as-of", DAY).section(HISTORY)))
        .contains("11 May to 4 June 2015", "SIF", "20 July 2015")
        .contains("30 to 31 January 2018", "focused visit", "22 February 2018")
        .contains("7 to 18 October 2019", "standard")
        .contains("20 to 24 May 2024", "short", "12 July 2024", "outstanding")
        .contains("26 November 2025", "12 January 2026");
  }

  @Test
  void anyPastDayCanBeAskedAgain() {
    Program run = plan("Leicestershire", "--as-of", "2019-10-10");

    checkPage(run);
    // The inspection has ended, its report is not out: the pathway is open, the window runs.
    assertThat(run.out()).contains("PATHWAY: AWAITING");
    assertThat(run.out()).containsPattern("\n  Window +4 April 2022 to 4 April 2023\n");
    assertThat(run.section(HISTORY).toString()).doesNotContain("January 2022");
    assertThat(plan("Leicestershire", "--as-of", "2019-10-03").out())
        .contains("PATHWAY: STANDARD INSPECTION");
    assertThat(plan("Leicestershire", "--as-of", "2019-11-04").out())
        .contains("PATHWAY: STANDARD INSPECTION");
  }

  @Test
  void anOverdueAuthorityHasANextCallAndNoLastOne() {
    // 42 months after 18 October 2019 is 18 April 2023; from there it is 12, 31 and 5 days.
    Program run = plan("Nottinghamshire", "--as-of", "2023-06-05");

    checkPage(run);
    assertThat(run.unwrapped())
        .contains(
            "Past the window counted from the last day on site, inside the one counted from the"
                + " report");
    assertThat(run.out()).containsPattern("Next possible call +Monday 5 June 2023");
    assertThat(run.out()).doesNotContainPattern("Last possible call +[A-Z][a-z]+day");
  }

  @Test
  void beforeTheFrameworkNothingCanBeSaid() {
    assertThat(plan("Leicestershire", "--as-of", "2017-12-31").refusal())
        .contains("2017-12-31", "2018-01-01");
    assertThat(plan("Leicestershire", "--as-of", "0001-01-01").refusal())
        .contains("0001-01-01", "2018-01-01");
    checkPage(plan("Leicestershire", "--as-of", "2018-01-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2199-12-31", "9999-09-30"})
  void aDayFarOutIsAnswered(String day) {
    checkPage(plan("Leicestershire", "--as-of", day));
  }

  @Test
  void inColourTheTextIsTheSame() {
    Program plain = plan("Leicestershire", "--as-of", DAY);
    Program coloured = Program.runInColour("plan", "Leicestershire", "--all", "--as-of", DAY);

    assertThat(coloured.out()).contains("\u001B[");
    assertThat(coloured.plain()).isEqualTo(plain.out());
    assertThat(coloured.out().lines())
        .allSatisfy(
            line -> assertThat(line.contains("\u001B[")).isEqualTo(line.endsWith("\u001B[0m")));
  }

  // Which authority

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leicestershire",
        "leicestershire",
        "LEICESTERSHIRE",
        " Leicestershire ",
        "leicestersh",
        "Leicestershire County Council",
        "80483",
        "E10000018",
        "855"
      })
  void anAuthorityIsFoundByNamePartAndUrn(String wanted) {
    assertThat(plan(wanted, "--as-of", DAY).answer()).startsWith("Leicestershire: ");
  }

  @ParameterizedTest
  @CsvSource({
    "derby, Derby",
    "DERBYSHIRE, Derbyshire",
    "derbys, Derbyshire",
    "stoke on trent, Stoke-on-Trent",
    "Stoke-on-Trent, Stoke-on-Trent",
    "telford & wrekin, Telford and Wrekin",
    "telford and wrekin, Telford and Wrekin",
    "90002, Derbyshire",
    "HELENS, St Helens",
  })
  void anExactNameWinsElseAUniquePartIsEnough(String wanted, String found) {
    assertThat(
            planOf(
                    wanted,
                    DAY,
                    inspection(90001, "derby"),
                    inspection(90002, "derbyshire"),
                    inspection(90003, "stoke-on-trent"),
                    inspection(90004, "telford and wrekin"),
                    inspection(90005, "st helens"))
                .answer())
        .startsWith(found + ": ");
  }

  @Test
  void severalCandidatesAreListed() {
    assertThat(planOf("derb", DAY, inspection(1, "derby"), inspection(2, "derbyshire")).refusal())
        .contains("derb", "Derby (URN 1)", "Derbyshire (URN 2)");
    assertThat(plan("leic").refusal())
        .contains("'leic' is more than one", "Leicester (URN 80482)", "Leicestershire (URN 80483)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Narnia", "", " ", "8048", "80483x", "Leicestershire!", "E09999999"})
  void anUnknownAuthorityIsAUsersError(String wanted) {
    assertThat(plan(wanted).refusal()).contains("'" + wanted + "'");
  }

  @Test
  void aRecordWithoutAuthoritiesSaysSo() {
    assertThat(planOf("Rutland", DAY).refusal())
        .isEqualTo(
            "ilacs: there are no rows in inspections.csv and focused_visits.csv; write one for each"
                + " inspection");
  }

  // What the pathways look like

  @Test
  void anInadequateAuthorityGetsTheObservedIntervalAndNoWindow() {
    Program run =
        planOf(
            "x",
            DAY,
            "1,x,ILACS,standard,2024-05-20,2024-05-31,2024-07-12,inadequate,inadequate,inadequate,"
                + "good,good,");

    checkPage(run);
    assertThat(run.out()).contains("PATHWAY: MONITORING");
    assertThat(run.unwrapped()).contains("P-IN-TIME, observed");
    assertThat(run.out()).doesNotContainPattern("Window +[0-9]");
    // 33.7 and 43.6 months after 12 July 2024.
    assertThat(run.out())
        .containsPattern("[0-9]{1,2} May 2027 to [0-9]{1,2} (February|March) 2028");
  }

  @Test
  void leadersAloneInadequateIsAReadingAndTheOtherOneIsNamed() {
    Program run =
        planOf(
            "x",
            DAY,
            "1,x,ILACS,standard,2026-05-11,2026-05-22,2026-07-07,,inadequate,good,good,good,");

    checkPage(run);
    assertThat(run.unwrapped()).contains("our reading").containsIgnoringCase("other reading");
    assertThat(run.unwrapped()).contains("inferred");
  }

  @Test
  void aFirstInspectionHasNoWindow() {
    Path record =
        new RecordFolder(temp)
            .inspections()
            .visits("1,newshire,2024-05-15,2024-05-16,2024-06-16,topic,false,,")
            .path();

    Program run = plan("newshire", "--as-of", DAY, "--record", record.toString());

    checkPage(run);
    assertThat(run.out()).contains("PATHWAY: STANDARD INSPECTION");
    assertThat(run.out()).doesNotContainPattern("Window +[0-9]");
  }

  @Test
  void anAreaForPriorityActionMeansStandard() {
    Path record =
        new RecordFolder(temp)
            .inspections(inspection(1, "x"))
            .visits("1,x,2025-05-14,2025-05-15,2025-06-16,topic,true,70,20")
            .path();

    Program run = plan("x", "--as-of", DAY, "--record", record.toString());

    checkPage(run);
    assertThat(run.out()).contains("PATHWAY: STANDARD INSPECTION");
    assertThat(run.unwrapped()).contains("L-APA, inferred");
  }

  // Rows that could not be used

  @Test
  void eachUnusableRowIsShownWithWhatItMeans() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,SIF,other,2015-02-31,2015-03-20,2015-05-01,good,,,,,",
                "1,x,ILACS,short,2019-06-03,2019-06-07,2019-07-08" + GRADES_2018,
                "1,x,ILACS,short,2024-05-20,2024-05-24,2024-07-12,fine,good,good,good,good,",
                "1,x,ILACS,short,2027-05-17,2027-05-21,2027-07-12,,ok,good,good,good,",
                "1,x,other,other,2013-02-31,2013-03-01,2013-04-01,,,,,,",
                "2,y,ILACS,short,soon,,,,,,,,")
            .visits("1,x,2025-05-14,2025-05-15,2025-06-16,topic,perhaps,,")
            .path();

    Program run = plan("x", "--as-of", DAY, "--record", record.toString());

    checkPage(run);
    String section = run.unwrapped("WHAT WE COULD NOT USE, AND WHAT THAT MEANS");
    assertThat(meaningOf(section, "inspections.csv line 2")).contains("before the last inspection");
    assertThat(meaningOf(section, "inspections.csv line 4")).contains("may be the last inspection");
    assertThat(meaningOf(section, "inspections.csv line 5")).contains("does not count");
    assertThat(meaningOf(section, "inspections.csv line 6")).contains("Nothing is missing");
    assertThat(meaningOf(section, "focused_visits.csv line 2"))
        .contains("area for priority action");
    assertThat(section).doesNotContain("line 7");
    assertThat(run.out()).contains("PATHWAY: UNDETERMINED");
    assertThat(run.out()).doesNotContainPattern("Window +[0-9]");
  }

  /** The first meaning that stands after a row. */
  private static String meaningOf(String section, String row) {
    assertThat(section).contains(row + ": ");
    String after = section.substring(section.indexOf(row + ": "));
    int meaning = after.indexOf(" - ");
    return after.substring(meaning, after.indexOf('[', meaning));
  }

  @Test
  void aRowBeforeTheLastInspectionDoesNotTouchThePlan() {
    Program with =
        planOf(
            "x",
            DAY,
            "1,x,SIF,other,2015-02-31,2015-03-20,2015-05-01,good,,,,,",
            inspection(1, "x"));

    checkPage(with);
    assertThat(with.out()).containsPattern("Window +24 November 2026 to 24 November 2027\n");
    assertThat(with.unwrapped()).contains("before the last inspection");
  }

  @Test
  void anUnusableRowThatMayBeAVisitIsNoCertainty() {
    Path record =
        new RecordFolder(temp).inspections(inspection(1, "x")).visits("1,x,,,,topic,true,,").path();

    Program run = plan("x", "--as-of", DAY, "--record", record.toString());

    checkPage(run);
    // Not even the year is known, so it can't be called a visit since the last inspection.
    assertThat(run.unwrapped())
        .contains("This may be a focused visit since the last inspection")
        .doesNotContain("This is a focused visit since");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "requires_improvement", "inadequate"})
  void aRecordWithoutVisitsSaysSoWhateverThePathway(String overall) {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,ILACS,short,2024-05-20,2024-05-24,2024-07-12,"
                    + overall
                    + ",good,good,good,good,")
            .path();

    Program run = plan("x", "--as-of", DAY, "--record", record.toString());

    checkPage(run);
    assertThat(run.unwrapped(HISTORY)).contains("inspections.csv holds no focused visits");
  }

  // What a file may hold

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[31mred\u001B[0m",
        "a\u202Eb",
        "a\u2066b",
        "a\u0007b",
        "a\u009B31mb",
        "a\u2028b",
        "\"a\nb\"",
        "\"a\r\nPATHWAY: SHORT INSPECTION\"",
        "a\u200Fb",
        "a\uD83Db",
        "a\tb",
      })
  void whatWouldSteerATerminalDoesNotReachIt(String hostile) {
    Path record =
        new RecordFolder(temp)
            .inspections(
                inspection(90001, hostile),
                "90001,x,ILACS,short,2025-05-12," + hostile + ",,good,,,,,")
            .visits("90001,x,2025-05-14,2025-05-15,2025-06-16," + hostile + ",false,,")
            .path();
    for (Program run :
        List.of(
            plan("90001", "--as-of", DAY, "--record", record.toString()),
            plan("nobody", "--as-of", DAY, "--record", record.toString()),
            Program.run("backtest", "--record", record.toString()))) {
      String written = run.out() + run.err();
      Program.checkSteersNothing(written);
      assertThat(written).doesNotContain("\nPATHWAY: SHORT");
    }
  }

  @Test
  void aNameWithoutEndStaysWithinThePage() {
    Path record =
        new RecordFolder(temp)
            .inspections(inspection(1, "west ".repeat(60) + "shire"))
            .visits("1,x,2025-05-14,2025-05-15,2025-06-16," + "topic ".repeat(200) + ",false,,")
            .path();

    checkPage(plan("1", "--as-of", DAY, "--record", record.toString()));
  }

  @Test
  void dollarsAndBracesInAValueAreLetters() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                inspection(1, "$1 \\x {} %s %n"), "1,x,ILACS,short,$0 {} %s \\,,,good,,,,,")
            .visits("1,x,2025-05-14,2025-05-15,2025-06-16,$1 \\ {brace} %d,false,,")
            .path();

    Program run = plan("1", "--as-of", DAY, "--record", record.toString());

    assertThat(run.answer()).startsWith("$1 \\x {} %s %n: ");
    assertThat(run.unwrapped()).contains("$1 \\ {brace} %d").contains("$0 {} %s \\");
  }
}
