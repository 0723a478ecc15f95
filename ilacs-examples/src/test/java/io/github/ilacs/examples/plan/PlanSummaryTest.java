package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer in brief, and that nothing of the long one is lost or said twice. */
class PlanSummaryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final PublishedRecord ENGLAND = PublishedRecord.england();

  private static final String KNOWN_TO =
      "reports published to 20 August 2026, letters to 27 January 2026, JTAI letters to 18 May 2026";

  /** S-ANNUAL: every year, and no source gives a day. */
  private static final String ANNUAL = "No set date: self-evaluation, annual engagement meeting";

  private static Stream<AuthorityRecord> records() {
    return ENGLAND.authorities().parallelStream()
        .map(authority -> ENGLAND.history(authority, Timeline.england()));
  }

  private static String text(Plan plan, PlanPage.Detail detail) {
    return Page.text(false, 80, page -> PlanPage.print(page, plan, detail));
  }

  // Every authority

  /** The day of the other tests, and the first of every third month from 2019 to 2027. */
  private static List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>(List.of(DAY));
    for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() < 2028; day = day.plusMonths(3)) {
      days.add(day);
    }
    return days;
  }

  @Test
  void itFitsAScreenWhoeverIsAskedAboutAndWhenever() {
    assertThat(days()).hasSize(1 + 9 * 4);
    List<String> wrong =
        records()
            .flatMap(
                record ->
                    days().stream()
                        .flatMap(
                            day ->
                                wrong(text(Plans.of(record, day, false), PlanPage.Detail.ANSWER))
                                    .map(
                                        what ->
                                            record.history().authority().name()
                                                + " on "
                                                + day
                                                + ": "
                                                + what)))
            .toList();

    assertThat(wrong).isEmpty();
  }

  private static Stream<String> wrong(String text) {
    List<String> lines = text.lines().toList();
    return Stream.of(
            lines.stream().filter(line -> line.length() > 80).map(line -> "too wide: " + line),
            lines.stream()
                .filter(line -> line.matches(".*[0-9]{4}-[0-9]{2}-[0-9]{2}.*"))
                .map(line -> "a day for machines: " + line),
            lines.stream()
                .filter(line -> line.matches(".*(\\bnull\\b|\\{}|Optional|  - |\\[[A-Z]).*"))
                .map(line -> "not for a summary: " + line),
            Stream.of(lines.size())
                .filter(size -> size > mostLines(lines))
                .map(size -> size + " lines:\n" + text))
        .flatMap(line -> line);
  }

  /** A window that the suspension of 2020 may have moved takes a few more, and is long gone. */
  private static int mostLines(List<String> lines) {
    return lines.stream().anyMatch(line -> line.startsWith("Moved window ")) ? 25 : 20;
  }

  // Five of them. The days and grades are those of the record, the rest was counted by hand.

  /** What stands beside each label, unwrapped. */
  private static Map<String, String> summary(String authority) {
    Map<String, String> summary = new LinkedHashMap<>();
    String label = "";
    List<String> lines =
        Program.run("plan", authority, "--as-of", DAY.toString()).answer().lines().toList();
    List<String> below = lines.subList(lines.indexOf("") + 1, lines.lastIndexOf(""));
    summary.put("", String.join(" ", lines.subList(0, lines.indexOf("As of 25 November 2026"))));
    for (String line : below) {
      assertThat(line.charAt(16)).as(line).isEqualTo(' ');
      String here = line.substring(0, 16).strip();
      label = here.isEmpty() ? label : here;
      summary.merge(label, line.substring(17), (before, more) -> before + " " + more);
    }
    return summary;
  }

  /** The estimate is the library's own; here it is only said. */
  private static String likely(String authority) {
    Outlook outlook =
        OutlookModel.england()
            .outlook(Scheduler.england().schedule(TestRecord.history(authority), DAY));
    return Text.plainDay(outlook.median().orElseThrow().start().firstDay())
        + (outlook.already() < 0.01 ? "" : " if not called yet")
        + "; 8 in 10 come from "
        + Text.days(outlook.interval().orElseThrow());
  }

  /** Outstanding, on site to 4 July 2025, and no visit since. */
  @Test
  void leeds() {
    assertThat(summary("Leeds"))
        .containsExactlyEntriesOf(
            inOrder(
                "",
                "Leeds: outstanding (inspected 30 June to 4 July 2025)",
                "Next inspection",
                "Short inspection, one week on site",
                // 30 and 42 months after 4 July 2025; 365 days to 25 November 2027, and 40.
                "Window",
                "4 January 2028 to 4 January 2029, opens in 405 days",
                // L-CALL: Monday 3 January 2028 is a bank holiday in lieu.
                "Earliest call",
                "4 January 2028, on site from 10 January 2028",
                "Likely date",
                likely("Leeds"),
                // V-COUNT; the range is worked out outside this library (VisitOutlookFormsTest).
                "Before then",
                "1 focused visit or JTAI, unless made since December 2025; 8 in 10 come from 11"
                    + " January to 1 October 2027",
                // The statement after the JTAI of 2024 was due on 23 August 2024.
                "Due next",
                ANNUAL,
                "Known to",
                KNOWN_TO));
  }

  /** Required improvement in all, on site to 3 February 2023; a JTAI in 2024, a visit in 2025. */
  @Test
  void rochdale() {
    assertThat(summary("Rochdale"))
        .containsExactlyEntriesOf(
            inOrder(
                "",
                "Rochdale: requires improvement to be good (inspected 23 January to 3 February"
                    + " 2023)",
                "Next inspection",
                "Standard inspection, two weeks on site",
                // 28 days of August, 30, 31 and 25.
                "Window",
                "3 August 2025 to 3 August 2026: past its usual window by 114 days; the window is"
                    + " not a deadline",
                "Called already",
                "94% chance, so it has probably been called; this record would not show it yet",
                // 25 November 2026 is a Wednesday.
                "Earliest call",
                "30 November 2026, on site from 7 December 2026",
                // PlanHtmlTest counts them.
                "Possible calls",
                "13, the last on 12 April 2027, where the likely range ends",
                "Likely date",
                likely("Rochdale"),
                "Before then",
                "No visit is expected",
                "Due next",
                ANNUAL,
                "Known to",
                KNOWN_TO));
  }

  /** Leaders and help and protection inadequate by the report of 3 August 2026. */
  @Test
  void trafford() {
    Map<String, String> summary = summary("Trafford");

    // P-IN-TIME: 33.7 and 43.6 months after the report.
    assertThat(summary.remove("Likely period"))
        .matches("2[0-9] May 2029 to 2[0-9] March 2030, based on other inadequate authorities");
    assertThat(summary)
        .containsExactlyEntriesOf(
            inOrder(
                "",
                "Trafford: leaders, help and protection inadequate (inspected 8 to 19 June 2026)",
                "Next inspection",
                "Standard inspection, two weeks on site",
                "Window",
                "No source gives one",
                "Likely date",
                likely("Trafford") + ", counting all grades",
                "Before then",
                // P-IN-RHYTHM; the visits themselves are not on record.
                "Monitoring visits, usually the first 4 to 9 months after the report, then one about"
                    + " every 4 to 6 months",
                // 70 working days after the report ended on 10 November 2026.
                "Due next",
                ANNUAL,
                "Known to",
                KNOWN_TO));
  }

  /** Outstanding, on site to 28 April 2023, report on 14 June; a visit in July 2025. */
  @Test
  void lincolnshire() {
    assertThat(summary("Lincolnshire"))
        .containsExactlyEntriesOf(
            inOrder(
                "",
                "Lincolnshire: outstanding (inspected 24 to 28 April 2023)",
                "Next inspection",
                "Short inspection, one week on site",
                // From the report it is 14 December 2025 to 14 December 2026.
                "Window",
                "28 October 2025 to 28 October 2026: past the window counted from the last day on"
                    + " site, inside the one counted from the report",
                "Called already",
                "83% chance, so it has probably been called; this record would not show it yet",
                "Earliest call",
                "30 November 2026, on site from 7 December 2026",
                // A week on site: the 14th of December is possible too, and so is the 15th of
                // March.
                "Possible calls",
                "15, the last on 12 April 2027, where the likely range ends",
                "Likely date",
                likely("Lincolnshire"),
                "Before then",
                "No visit is expected",
                "Due next",
                ANNUAL,
                "Known to",
                KNOWN_TO));
  }

  /** A report of 25 August 2026 is there, and its grades are not on record. */
  @Test
  void dudley() {
    assertThat(summary("Dudley"))
        .containsExactlyEntriesOf(
            inOrder(
                "",
                "Dudley: pathway not known, because the record is incomplete",
                "Next inspection",
                "Cannot be told from this record",
                "Why",
                "The record is incomplete: a report of 25 August 2026 has been published; its grades"
                    + " are not in this record. It may be the last inspection, so nothing can be"
                    + " counted from the last one that is known.",
                "Window",
                "Cannot be told",
                "Due next",
                ANNUAL,
                "Known to",
                KNOWN_TO,
                "Not used",
                "1 row could not be used: see --why"));
  }

  private static Map<String, String> inOrder(String... labelsAndTexts) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < labelsAndTexts.length; i += 2) {
      map.put(labelsAndTexts[i], labelsAndTexts[i + 1]);
    }
    return map;
  }

  @Test
  void itSaysHowToSeeMore() {
    for (String authority : List.of("Leeds", "Dudley")) {
      assertThat(Program.run("plan", authority, "--as-of", DAY.toString()).answer())
          .endsWith(
              """

              Estimates, not rules. Add --why for reasons and sources, --all for everything.
              """);
    }
  }

  // The long answers

  @ParameterizedTest
  @EnumSource(names = {"REASONS", "ALL"})
  void everyReasonOfTheScheduleIsSaidOnce(PlanPage.Detail detail) {
    List<String> wrong =
        records()
            .flatMap(
                record ->
                    Stream.of(DAY, LocalDate.of(2021, 3, 1), LocalDate.of(2024, 7, 15))
                        .flatMap(day -> notOnce(record, day, detail)))
            .toList();

    assertThat(wrong).isEmpty();
  }

  private static Stream<String> notOnce(
      AuthorityRecord record, LocalDate day, PlanPage.Detail detail) {
    boolean all = detail == PlanPage.Detail.ALL;
    Plan plan = Plans.of(record, day, all);
    String page = text(plan, detail).replaceAll("\\s+", " ");
    return reasons(plan.schedule(), all ? plan.schedule().items() : shown(plan)).stream()
        .filter(reason -> times(page, reason) != 1)
        .map(
            reason ->
                record.history().authority().name()
                    + " on "
                    + day
                    + " says "
                    + times(page, reason)
                    + " times: "
                    + reason);
  }

  private static List<ScheduleItem> shown(Plan plan) {
    return plan.items().stream().map(PlanItem::item).toList();
  }

  private static int times(String page, Reason reason) {
    return page.split(
                Pattern.quote(" - " + reason.sentence() + " [" + reason.rule().id() + ", "), -1)
            .length
        - 1;
  }

  private static Set<Reason> reasons(Schedule schedule, List<ScheduleItem> items) {
    Set<Reason> reasons = new LinkedHashSet<>(schedule.decision().reasons());
    reasons.addAll(schedule.nextInspection().reasons());
    schedule.visits().map(Visits::reasons).ifPresent(reasons::addAll);
    items.forEach(item -> reasons.addAll(item.reasons()));
    reasons.addAll(schedule.warnings());
    return reasons;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leeds", "Rochdale", "Trafford", "Lincolnshire", "Dudley"})
  void allHasWhateverTheReasonsHave(String authority) {
    String[] both = {"plan", authority, "--as-of", DAY.toString(), "--why", "--all"};
    Program reasons = Program.run("plan", authority, "--as-of", DAY.toString(), "--why");
    Program everything = Program.run("plan", authority, "--as-of", DAY.toString(), "--all");

    assertThat(Program.run(both)).isEqualTo(everything);
    PlanCommandTest.checkPage(everything);
    PlanCommandTest.checkReasons(reasons);
    assertThat(everything.lines()).startsWith(reasons.lines().get(0));
    assertThat(everything.out().lines().map(String::strip).toList())
        .containsAll(
            reasons.lines().stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("- See above: "))
                .toList());
  }

  /** Good, on site to 5 July 2024, no visit on record since, and letters known to January 2026. */
  @Test
  void aVisitThatHasProbablyBeenMadeHasNoRange() {
    assertThat(summary("Cornwall"))
        .containsEntry(
            "Before then",
            "1 focused visit or JTAI, unless made since December 2025; "
                + chance("Cornwall")
                + " chance, so it has probably been made");
  }

  private static String chance(String authority) {
    double already =
        VisitModel.england()
            .outlook(Scheduler.england().schedule(TestRecord.history(authority), DAY))
            .already();
    return Math.round(100 * already) + "%";
  }
}
