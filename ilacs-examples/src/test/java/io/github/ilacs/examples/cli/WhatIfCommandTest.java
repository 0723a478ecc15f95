package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTest {

  private static final String DAY = "2026-11-22";
  private static final String GOOD =
      "leaders=good,help-and-protection=good,in-care=good,care-leavers=good";
  private static final Pattern CHANGE = Pattern.compile("(.+): (.+) -> (.+)");

  private static Program whatIf(String authority, String asOf, String... more) {
    List<String> arguments = new ArrayList<>(List.of("what-if", authority, "--as-of", asOf));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray(new String[0]));
  }

  private static Program judged(String authority, String judgements, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--judgements", judgements));
    arguments.addAll(List.of(more));
    return whatIf(authority, DAY, arguments.toArray(new String[0]));
  }

  /** The two columns below the heads, by name. */
  private static Map<String, List<String>> sideBySide(Program run) {
    PageChecks.check(run);
    PageChecks.checkThatEverySourceIsListed(run);
    Map<String, List<String>> facts = new LinkedHashMap<>();
    String name = "";
    for (String line : run.section("SIDE BY SIDE")) {
      String padded = String.format("%-80s", line);
      String first = padded.substring(2, 22).strip();
      name = first.isEmpty() ? name : first;
      List<String> before = facts.getOrDefault(name, List.of("", ""));
      facts.put(
          name,
          List.of(
              (before.get(0) + " " + padded.substring(23, 51).strip()).strip(),
              (before.get(1) + " " + padded.substring(52).strip()).strip()));
    }
    return facts;
  }

  /** What stands over the right column: the second of the two heads above the first heading. */
  private static String headOfTheRightColumn(Program run) {
    run.answer();
    List<String> lines = run.lines();
    int end = lines.indexOf("SIDE BY SIDE") - 1;
    int start = lines.subList(0, end).lastIndexOf("") + 1;
    return lines.subList(start, end).stream()
        .map(line -> String.format("%-80s", line).substring(52).strip())
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static String before(Map<String, List<String>> facts, String name) {
    return facts.getOrDefault(name, List.of("", "")).get(0);
  }

  private static String after(Map<String, List<String>> facts, String name) {
    return facts.getOrDefault(name, List.of("", "")).get(1);
  }

  /** What changes, by name: before and after. */
  private static Map<String, List<String>> changes(Program run) {
    Map<String, List<String>> changes = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : run.section("WHAT CHANGES")) {
      if (line.startsWith("    ")) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
      } else {
        lines.add(line.strip());
      }
    }
    for (String line : lines) {
      Matcher change = CHANGE.matcher(WrittenDays.inIsoForm(line));
      assertThat(change.matches()).as(line).isTrue();
      assertThat(changes.put(change.group(1), List.of(change.group(2), change.group(3))))
          .as("once: %s", line)
          .isNull();
    }
    return changes;
  }

  // The edition of April 2026: four judgements, and no overall one

  @ParameterizedTest
  @CsvSource({
    // Leaders, help and protection, in care, care leavers; G good or better, R, I inadequate.
    "GGGG, short inspection",
    "OOOO, short inspection",
    "GRGG, short inspection",
    "GGRG, short inspection",
    "OGGR, short inspection",
    "GRRG, standard inspection",
    "GRRR, standard inspection",
    "RGGG, standard inspection",
    "ROOO, standard inspection",
    "RRRR, standard inspection",
    "GIGG, monitoring and re-inspection",
    "OGIO, monitoring and re-inspection",
    "GGGI, monitoring and re-inspection",
    "IGGI, monitoring and re-inspection",
    "IIII, monitoring and re-inspection",
    "IGGG, standard inspection",
    "IRRR, standard inspection",
    "IOOO, standard inspection",
  })
  void thePathwayAfterEachOutcome(String letters, String pathway) {
    for (String authority : List.of("Leicestershire", "Nottinghamshire")) {
      Map<String, List<String>> facts = sideBySide(judged(authority, judgements(letters)));

      // Both were good or better overall, and keep that pathway until their next inspection.
      assertThat(facts.get("Pathway")).containsExactly("short inspection", pathway);
      assertThat(after(facts, "Next inspection"))
          .isEqualTo(
              pathway.equals("short inspection") ? "short inspection" : "standard inspection");
      assertThat(after(facts, "Visits left"))
          .isEqualTo(
              pathway.startsWith("monitoring")
                  ? "0"
                  : pathway.equals("short inspection") ? "1" : "2");
    }
  }

  private static String judgements(String letters) {
    String[] areas = {"leaders", "help-and-protection", "in-care", "care-leavers"};
    List<String> judgements = new ArrayList<>();
    for (int i = 0; i < areas.length; i++) {
      judgements.add(
          areas[i]
              + "="
              + switch (letters.charAt(i)) {
                case 'O' -> "outstanding";
                case 'G' -> "good";
                case 'R' -> "requires-improvement";
                default -> "inadequate";
              });
    }
    return String.join(",", judgements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IGGG", "IRGG", "IOOO"})
  void inadequateLeadersAloneAreAmbiguousAndThePageSaysSo(String letters) {
    Program run = judged("Leicestershire", judgements(letters));

    assertThat(run.unwrapped("REASONS, AFTER"))
        .contains("The other reading would be: monitoring and re-inspection. [")
        .contains(", inferred: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GGGG", "GIGG", "IIGG", "RRRR"})
  void nothingElseIsAmbiguous(String letters) {
    assertThat(judged("Leicestershire", judgements(letters)).answer())
        .doesNotContain("other reading would be");
  }

  @Test
  void anInadequatePracticeJudgementSinceApril2026IsAReading() {
    assertThat(judged("Leicestershire", judgements("GIGG")).unwrapped("REASONS, AFTER"))
        .contains("L-INADEQUATE-26, inferred");
  }

  // Days

  @Test
  void theFirstPossibleInspectionWhereNoDayIsGiven() {
    // From Sunday 22 November 2026: called on the 23rd, on site from the 30th to 4 December.
    Program run = judged("Leicestershire", GOOD);
    Map<String, List<String>> facts = sideBySide(run);

    assertThat(run.unwrapped())
        .contains("As it is on 22 November 2026")
        .contains("As it would be on 4 December 2026")
        .contains("short inspection, 30 November to 4 December 2026");
    // 30 and 42 months after 3 May 2024, and after 4 December 2026.
    assertThat(facts.get("Window"))
        .containsExactly("3 November 2026 to 3 November 2027", "4 June 2029 to 4 June 2030");
    assertThat(before(facts, "State")).startsWith("Open");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-11, 11 December 2026, 11 June 2029 to 11 June 2030",
    "2027-02-05, 5 February 2027, 5 August 2029 to 5 August 2030",
    "2027-03-19, 19 March 2027, 19 September 2029 to 19 September 2030",
  })
  void theDayGivenIsTheLastOneOnSiteAndTheSecondScheduleIsAsOfIt(
      String on, String inWords, String window) {
    Program run = judged("Nottinghamshire", GOOD, "--on", on);

    assertThat(headOfTheRightColumn(run)).isEqualTo("As it would be on " + inWords);
    assertThat(sideBySide(run).get("Window"))
        .containsExactly("24 November 2026 to 24 November 2027", window);
  }

  @Test
  void theAnchorCountsForBothSchedules() {
    Map<String, List<String>> facts =
        sideBySide(judged("Leicestershire", GOOD, "--on", "2026-12-04", "--anchor", "start"));

    // 30 and 42 months after 22 April 2024, and after Monday 30 November 2026.
    assertThat(facts.get("Window"))
        .containsExactly("22 October 2026 to 22 October 2027", "30 May 2029 to 30 May 2030");
  }

  @Test
  void theDayOfTheFirstScheduleMayBeTheDayOfTheOutcome() {
    assertThat(judged("Leicestershire", GOOD, "--on", DAY).exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-08-13, August",
    "2026-12-25, Christmas Day",
    "2027-02-06, is not a Monday",
    "2027-03-26, Good Friday",
  })
  void daysThatTheCalendarRuleCallsImpossibleAreSaidToBeSo(String on, String why) {
    Program run = judged("Leicestershire", GOOD, "--on", on);

    PageChecks.check(run);
    assertThat(run.unwrapped())
        .contains("The calendar rule speaks against these days")
        .contains(why);
    assertThat(judged("Leicestershire", GOOD, "--on", "2027-02-05").answer())
        .doesNotContain("calendar rule speaks against");
  }

  @Test
  void somethingHasToBeSupposed() {
    Program run = Program.run("what-if", "Leicestershire");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ilacs: what-if needs one of (--judgements=AREA=GRADE[,AREA=GRADE...] |"
                + " --priority-action) (see ilacs help what-if)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-21", "2018-01-01", "2025-01-01"})
  void whatHasBeenIsNoWhatIf(String on) {
    assertThat(whatIf("Leicestershire", DAY, "--priority-action", "--on", on).refusal())
        .contains(on, DAY);
    assertThat(whatIf("Leicestershire", DAY, "--on", on, "--judgements", GOOD).exitCode())
        .isEqualTo(1);
  }

  // Before 1 April 2026: five judgements

  @ParameterizedTest
  @CsvSource({
    "outstanding, short inspection, 1",
    "good, short inspection, 1",
    "requires-improvement, standard inspection, 2",
    "inadequate, monitoring and re-inspection, 0",
  })
  void beforeApril2026OverallEffectivenessDecides(String overall, String pathway, String visits) {
    Program run =
        whatIf(
            "Leicestershire",
            "2025-09-01",
            "--on",
            "2025-10-10",
            "--judgements",
            GOOD + ",overall=" + overall);

    Map<String, List<String>> facts = sideBySide(run);
    assertThat(facts.get("Pathway")).containsExactly("short inspection", pathway);
    assertThat(after(facts, "Visits left")).isEqualTo(visits);
    assertThat(run.unwrapped()).contains("As it would be on 10 October 2025");
  }

  @Test
  void theKeysAreThoseOfTheEditionOfTheDay() {
    assertThat(
            whatIf("Leicestershire", "2025-09-01", "--on", "2025-10-10", "--judgements", GOOD)
                .refusal())
        .contains("overall", "leaders", "help-and-protection", "in-care", "care-leavers");
    // Asked in 2025 about a day in 2027.
    assertThat(
            whatIf("Leicestershire", "2025-09-01", "--on", "2027-02-05", "--judgements", GOOD)
                .exitCode())
        .isZero();
    // Asked on a day in 2022, about a day in 2022: care leavers are judged with children in care.
    assertThat(
            whatIf("Nottinghamshire", "2022-09-01", "--on", "2022-10-14", "--judgements", GOOD)
                .refusal())
        .contains("in-care-and-care-leavers", "overall");
    assertThat(
            whatIf(
                    "Nottinghamshire",
                    "2022-09-01",
                    "--on",
                    "2022-10-14",
                    "--judgements",
                    "leaders=good,help-and-protection=good,in-care-and-care-leavers=good,overall=good")
                .exitCode())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"good, short inspection", "requires-improvement, standard inspection"})
  void theReportThatIsAwaitedIsTheNextOutcome(String overall, String pathway) {
    // On site from 23 September to 4 October 2019, the report came on 4 November.
    Program run =
        whatIf(
            "Leicestershire",
            "2019-10-10",
            "--judgements",
            "leaders=good,help-and-protection=good,in-care-and-care-leavers=good,overall="
                + overall);

    Map<String, List<String>> facts = sideBySide(run);
    assertThat(before(facts, "Pathway")).startsWith("awaiting");
    assertThat(after(facts, "Pathway")).isEqualTo(pathway);
    assertThat(facts.get("Window"))
        .containsExactly("4 April 2022 to 4 April 2023", "4 April 2022 to 4 April 2023");
  }

  // What cannot be judged so

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "leaders=good,help-and-protection=good,in-care=good | care-leavers is missing",
        "leaders=good | help-and-protection, in-care, care-leavers are missing",
        "leaders=good,help-and-protection=good,in-care=good,care-leavers=good,overall=good | "
            + "'overall' is not a judgement area",
        "leaders=good,help-and-protection=good,in-care-and-care-leavers=good | "
            + "'in-care-and-care-leavers' is not a judgement area",
        "leader=good,help-and-protection=good,in-care=good,care-leavers=good | "
            + "'leader' is not a judgement area",
        "leaders=good,leaders=good,help-and-protection=good,in-care=good,care-leavers=good | "
            + "is judged twice",
        "leaders,help-and-protection=good,in-care=good,care-leavers=good | "
            + "'leaders' is not a judgement;",
        "=good,help-and-protection=good,in-care=good,care-leavers=good | "
            + "'' is not a judgement area",
        "\"\" | '' is not a judgement;",
        "leaders=good,,help-and-protection=good,in-care=good,care-leavers=good | "
            + "'' is not a judgement;",
      })
  void aMissingForeignOrRepeatedKeyIsRefusedWithTheList(String judgements, String why) {
    assertThat(judged("Leicestershire", judgements).refusal())
        .contains(why)
        .contains("leaders, help-and-protection, in-care, care-leavers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fine", "", "4", "good better", "satisfactory", "good=good", "gut"})
  void anUnknownGradeIsRefusedWithTheList(String grade) {
    assertThat(
            judged(
                    "Leicestershire",
                    "leaders=" + grade + ",help-and-protection=good,in-care=good,care-leavers=good")
                .refusal())
        .contains("'" + grade + "'")
        .contains("outstanding, good, requires-improvement, inadequate");
  }

  @Test
  void judgementsMayBeGivenOneByOne() {
    Program apart =
        whatIf(
            "Leicestershire",
            DAY,
            "--judgements",
            "leaders=good",
            "--judgements",
            "help-and-protection=good,in-care=good",
            "--judgements",
            "care-leavers=good");

    assertThat(apart.answer()).isEqualTo(judged("Leicestershire", GOOD).answer());
  }

  @Test
  void anUnknownAuthorityIsAUsersError() {
    assertThat(judged("Narnia", GOOD).refusal()).contains("Narnia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what-if",
        "what-if Leicestershire",
        "what-if Leicestershire --judgements",
        "what-if Leicestershire --judgements leaders=good --priority-action",
        "what-if Leicestershire --on 2027-02-05",
        "what-if Leicestershire --priority-action --on",
        "what-if Leicestershire --priority-action --on 2027-02-30",
        "what-if --priority-action",
      })
  void wrongUsage(String arguments) {
    assertThat(Program.run(arguments.split(" ")).wrongUsage()).endsWith("(see ilacs help what-if)");
  }

  // An area for priority action

  @Test
  void afterAnAreaForPriorityActionAStandardInspectionIsTheDefault() {
    Program run = whatIf("Nottinghamshire", DAY, "--priority-action", "--on", "2027-02-03");

    Map<String, List<String>> facts = sideBySide(run);
    assertThat(facts.get("Pathway")).containsExactly("short inspection", "standard inspection");
    // The window is that of the inspection before; a visit moves nothing.
    assertThat(facts.get("Window"))
        .containsExactly(
            "24 November 2026 to 24 November 2027", "24 November 2026 to 24 November 2027");
    assertThat(facts.get("Visits left")).containsExactly("0", "0");
    // No letter has come yet, so no deadline has a day.
    assertThat(changes(run)).containsKey("Pathway").doesNotContainKeys("Window", "Visits left");
    assertThat(changes(run).entrySet())
        .filteredOn(change -> change.getKey().toLowerCase(Locale.ROOT).contains("action plan"))
        .hasSize(2)
        .allSatisfy(change -> assertThat(change.getValue()).containsExactly("none", "no set date"));
    assertThat(run.unwrapped("REASONS, AFTER")).contains("L-APA, inferred");
  }

  @Test
  void aVisitDoesNotWaitForTheWindowOfTheInspection() {
    // The window opens in November 2026; visits come between inspections.
    Program run = whatIf("Nottinghamshire", "2024-09-10", "--priority-action");

    Matcher day =
        Pattern.compile("As it would be on ([0-9-]{10})")
            .matcher(WrittenDays.inIsoForm(headOfTheRightColumn(run)));
    assertThat(day.find()).isTrue();
    assertThat(LocalDate.parse(day.group(1)))
        .isBetween(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 10, 10));
  }

  // Against the library

  @ParameterizedTest
  @CsvSource({
    "Leicestershire, GGGG, 2026-12-04",
    "Leicestershire, RRGG, 2027-01-22",
    "Leicestershire, IIII, 2027-01-22",
    "Nottinghamshire, GRGG, 2026-12-04",
    "Nottinghamshire, IGGG, 2027-03-19",
    "Nottinghamshire, GGIG, 2026-12-11",
  })
  void whatChangesAgreesWithTheTwoSchedulesOfTheLibrary(
      String authority, String letters, String on) {
    LocalDate lastDay = LocalDate.parse(on);
    Inspection.Builder inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(lastDay.minusDays(4), lastDay);
    for (String judgement : judgements(letters).split(",", -1)) {
      String[] parts = judgement.split("=", -1);
      inspection.judged(area(parts[0]), Grade.parse(parts[1]));
    }

    compare(
        judged(authority, judgements(letters), "--on", on), authority, inspection.build(), lastDay);
  }

  @ParameterizedTest
  @CsvSource({"Leicestershire, 2026-12-02", "Nottinghamshire, 2027-03-10"})
  void soItDoesAfterAnAreaForPriorityAction(String authority, String on) {
    LocalDate day = LocalDate.parse(on);
    compare(
        whatIf(authority, DAY, "--priority-action", "--on", on),
        authority,
        FocusedVisit.builder().onSite(day).found(AreaForPriorityAction.of("workload")).build(),
        day);
  }

  private static JudgementArea area(String id) {
    return switch (id) {
      case "leaders" -> JudgementArea.IMPACT_OF_LEADERS;
      case "help-and-protection" -> JudgementArea.HELP_AND_PROTECTION;
      case "in-care" -> JudgementArea.CHILDREN_IN_CARE;
      default -> JudgementArea.CARE_LEAVERS;
    };
  }

  private static void compare(
      Program run, String authority, OnSiteActivity outcome, LocalDate counts) {
    InspectionHistory history = TestRecord.history(authority);
    Schedule before = Scheduler.england().schedule(history, LocalDate.parse(DAY));
    Schedule after = Scheduler.england().schedule(history.with(outcome), counts);
    Map<String, List<String>> expected = new TreeMap<>();
    put(expected, "Pathway", before.pathway().label(), after.pathway().label());
    put(
        expected,
        "Type of the next inspection",
        before.nextInspection().type().orElseThrow().label(),
        after.nextInspection().type().orElseThrow().label());
    put(expected, "Window", window(before), window(after));
    put(expected, "Visits left", visitsLeft(before), visitsLeft(after));
    Map<String, String> open = open(before);
    Map<String, String> openAfter = open(after);
    for (String title : open.keySet()) {
      put(expected, title, open.get(title), openAfter.getOrDefault(title, "none"));
    }
    for (String title : openAfter.keySet()) {
      put(expected, title, open.getOrDefault(title, "none"), openAfter.get(title));
    }

    PageChecks.check(run);
    assertThat(normalised(changes(run))).isEqualTo(normalised(expected));
    Map<String, List<String>> facts = sideBySide(run);
    assertThat(facts.get("Pathway"))
        .containsExactly(before.pathway().label(), after.pathway().label());
  }

  private static void put(
      Map<String, List<String>> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.put(what, List.of(before, after));
    }
  }

  private static String visitsLeft(Schedule schedule) {
    return schedule.visits().flatMap(Visits::left).map(left -> left + "").orElse("not known");
  }

  private static String window(Schedule schedule) {
    return schedule.nextInspection().window().map(Object::toString).orElse("none");
  }

  /** What is not done, without the inspection and the visits, which stand above. */
  private static Map<String, String> open(Schedule schedule) {
    Map<String, String> open = new TreeMap<>();
    for (ScheduleItem item : schedule.items()) {
      if (item.state() != ItemState.DONE
          && item.kind() != ItemKind.INSPECTION
          && item.kind() != ItemKind.FOCUSED_VISIT) {
        Optional<LocalDate> day = item.lastDay();
        open.put(item.title(), day.map(LocalDate::toString).orElse("no set date"));
      }
    }
    return open;
  }

  private static Map<String, List<String>> normalised(Map<String, List<String>> changes) {
    Map<String, List<String>> normalised = new TreeMap<>();
    changes.forEach(
        (what, values) ->
            normalised.put(
                what, values.stream().map(value -> value.replace(" to ", "/")).toList()));
    return normalised;
  }

  // What is known of the days without inspection

  @Test
  void theSuspensionSpeaksAgainstTheDaysThatAreSupposed() {
    Program run =
        whatIf(
            "Nottinghamshire",
            "2020-04-01",
            "--on",
            "2020-06-12",
            "--judgements",
            "overall=good,leaders=good,help-and-protection=good,in-care-and-care-leavers=good");

    assertThat(run.unwrapped()).contains("The calendar rule speaks against these days");
    assertThat(run.unwrapped()).contains("suspen");
  }

  @Test
  void noVisitIsSupposedInTheSuspension() {
    // Nobody knew when it would end.
    assertThat(whatIf("Nottinghamshire", "2020-04-01", "--priority-action").refusal())
        .contains("no possible day is known; give one with --on");
    // It ended on Sunday 27 June 2021: a call on Monday the 28th is for Monday 5 July.
    assertThat(whatIf("Nottinghamshire", "2021-06-28", "--priority-action").unwrapped())
        .contains("Supposed: a focused visit, 5 July 2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A Saturday, a Sunday, the Good Friday and the Easter Monday of 2027, Christmas Day.
        "2027-02-06",
        "2027-02-07",
        "2027-03-26",
        "2027-03-29",
        "2027-12-25",
      })
  void theObstaclesOfAVisitAreThoseOfItsTimetable(String day) {
    Program timetable =
        Program.run("timetable", "--type", "focused-visit", "--on-site", day, "--json");
    Program supposed = whatIf("Nottinghamshire", DAY, "--priority-action", "--on", day, "--json");

    JsonNode obstacles = supposed.json().get("obstacles");
    assertThat(obstacles).isNotEmpty().isEqualTo(timetable.json().get("warnings"));
    assertThat(obstacles.get(0).get("sentence").asText())
        .contains("would be a day on site and is not a working day");
    assertThat(whatIf("Nottinghamshire", DAY, "--priority-action", "--on", day).unwrapped())
        .contains("The calendar rule speaks against these days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-05", "2027-03-25", "2027-03-30"})
  void aVisitOfOneWorkingDayHasNoObstacleAfterIt(String day) {
    // A Friday, the Thursday before Easter and the Tuesday after it.
    assertThat(
            WrittenDays.inIsoForm(
                whatIf("Nottinghamshire", DAY, "--priority-action", "--on", day).unwrapped()))
        .contains("Supposed: a focused visit, " + day)
        .doesNotContain("The calendar rule speaks against");
  }

  // An inspection that is on site

  @Test
  void whatIsSupposedIsTheOutcomeOfTheInspectionOnSite(@TempDir Path temp) {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "1,x,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,",
                "1,x,ILACS,short,2026-11-16,2026-11-20,2026-11-25,,good,good,good,good,")
            .visits()
            .path();
    String[] supposed = {"--record", record.toString(), "--judgements", GOOD};

    assertThat(whatIf("1", "2026-11-18", supposed).unwrapped())
        .contains("Supposed: a short inspection, 16 to 20 November 2026")
        .doesNotContain("The calendar rule speaks against");
  }

  @Test
  void aReinspectionUnderTheSifIsNotSupposed(@TempDir Path temp) {
    Path record =
        new RecordFolder(temp)
            .inspections("1,x,SIF,other,2017-01-09,2017-02-02,2017-03-31,inadequate,,,,,")
            .visits()
            .path();

    Program run =
        whatIf(
            "1",
            "2018-06-01",
            "--record",
            record.toString(),
            "--judgements",
            "overall=good,leaders=good,help-and-protection=good,in-care-and-care-leavers=good");

    assertThat(run.refusal()).contains("re-inspection under the SIF");
  }
}
