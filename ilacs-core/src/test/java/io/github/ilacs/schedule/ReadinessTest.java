package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.visitOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** For each day from the day asked on, what the authority must have ready, in order. */
class ReadinessTest {

  private static final Activity[] NOTTINGHAMSHIRE = {
    judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD),
    new SelfEvaluation(day("2026-05-11")),
    new AnnualEngagementMeeting(day("2025-12-12")),
    visitOn("2026-09-15/2026-09-16")
        .received(day("2026-10-12"))
        .published(day("2026-10-15"))
        .found(PRIORITY_ACTION)
        .build()
  };

  private static Schedule asOf(String day, Activity... more) {
    return schedule(
        day, Stream.concat(Stream.of(NOTTINGHAMSHIRE), Stream.of(more)).toArray(Activity[]::new));
  }

  private static List<String> lines(Schedule schedule, String until) {
    return schedule.readiness(day(until)).stream()
        .map(readiness -> readiness.day() + " " + readiness.what())
        .toList();
  }

  @Test
  @DisplayName("a winter, by hand")
  void aWinter() {
    // The plan: 70 working days after Monday, 12 October 2026 are 14 weeks, and 25 and 28 December
    // and 1 January: Thursday, 21 January 2027. The draft, four weeks, was due on 9 November. The
    // meeting of 12 December 2025, a Friday, comes on Saturday, the 12th, so Monday, the 14th. The
    // inspection is standard after the area for priority action: its first Monday whose call is
    // still to come on 22 November 2026, a Sunday, is 30 November, called on the 23rd.
    assertThat(lines(asOf("2026-11-22"), "2027-02-01"))
        .hasSize(4)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith("2026-11-23 From this day on the call can come");
              assertThat(lines.get(0)).endsWith("the first day on site can be 30 November 2026.");
              assertThat(lines.get(1)).startsWith("2026-11-24 The usual window");
              assertThat(lines.get(2)).startsWith("2026-12-14 Annual engagement meeting");
              assertThat(lines.get(3)).startsWith("2027-01-21 Action plan");
            });
  }

  @Test
  @DisplayName("in order, inside the days asked, each with its reason")
  void inOrder() {
    for (String until : List.of("2026-12-14", "2027-11-24", "2030-01-01")) {
      List<Readiness> days = asOf("2026-11-22").readiness(day(until));
      assertThat(days).extracting(Readiness::day).isNotEmpty().isSorted();
      assertThat(days)
          .allSatisfy(
              readiness -> {
                assertThat(readiness.day()).isBetween(day("2026-11-22"), day(until));
                assertThat(readiness.reasons()).isNotEmpty();
              });
    }
  }

  @Test
  @DisplayName("the ends are included, and a shorter diary is the beginning of a longer one")
  void ends() {
    Schedule schedule = asOf("2026-12-14");
    assertThat(lines(schedule, "2026-12-14"))
        .anyMatch(line -> line.startsWith("2026-12-14 Annual engagement meeting"));
    List<Readiness> whole = schedule.readiness(day("2027-06-30"));
    for (LocalDate until = day("2026-12-14");
        until.isBefore(day("2027-06-30"));
        until = until.plusDays(1)) {
      LocalDate last = until;
      assertThat(schedule.readiness(until))
          .isEqualTo(whole.stream().filter(r -> !r.day().isAfter(last)).toList());
    }
    assertThat(schedule.readiness(day("2026-12-13"))).isEmpty();
  }

  @Test
  @DisplayName("what is done or past is not in it")
  void done() {
    assertThat(
            lines(
                asOf("2026-12-01", DutyDone.of(day("2026-11-30"), Duty.ACTION_PLAN)), "2027-02-01"))
        .noneMatch(line -> line.contains("ction plan"));
    assertThat(lines(asOf("2027-01-22"), "2027-02-01"))
        .noneMatch(line -> line.contains("ction plan"));
  }

  @Test
  @DisplayName("I-1: what must be ready for the call, and the last day on which it can come")
  void call() {
    Readiness first =
        asOf("2026-11-22").readiness(day("2027-11-24")).stream()
            .filter(readiness -> readiness.what().contains("call can come"))
            .findFirst()
            .orElseThrow();
    assertThat(first.what())
        .contains("child-level data", "audits", "performance and management information");
    assertThat(rules(first.reasons())).contains("I-1", "L-CALL", "L-QUIET");
    // The last Monday of the window is 22 November 2027: called on Monday, the 15th.
    assertThat(lines(asOf("2026-11-22"), "2027-11-24"))
        .anyMatch(line -> line.startsWith("2027-11-15 The last day in the window"));
  }

  @Test
  @DisplayName("L-TOLD: where Ofsted has set the days, the one call is the one before them")
  void told() {
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2026-11-20"),
            Subject.INSPECTION,
            days("2027-01-18/2027-01-29"),
            "message of 20 November 2026");
    List<String> lines = lines(asOf("2026-11-22", told), "2027-11-24");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("2027-01-18 ") && line.endsWith("it begins."))
        .filteredOn(line -> line.contains("call can come"))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("2027-01-11 "));
  }

  @Test
  @DisplayName("L-TOLD: after days that were told and are not on record no call is named")
  void toldAndNotKept() {
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2026-10-01"),
            Subject.INSPECTION,
            days("2026-11-09/2026-11-20"),
            "message of 1 October 2026");
    assertThat(lines(asOf("2026-11-22", told), "2027-11-24"))
        .noneMatch(line -> line.contains("call can come"));
  }

  @Test
  @DisplayName("C-8: the usual window stands, and not the one moved on for the suspension")
  void theWindowThatStays() {
    Schedule schedule =
        schedule(
            "2021-09-01",
            judged(InspectionType.STANDARD, "2019-09-23/2019-10-04", "2019-11-04", Grade.GOOD));
    assertThat(lines(schedule, "2025-01-01"))
        .anyMatch(line -> line.startsWith("2022-04-04 The usual window") && line.contains("opens"))
        .anyMatch(line -> line.startsWith("2023-04-04 The usual window") && line.contains("ends"))
        .noneMatch(line -> line.startsWith("2023-07-16"));
  }

  @Test
  @DisplayName("P-IN-TIME: when others were inspected is called no window, and brings no call")
  void observedInterval() {
    Schedule schedule =
        schedule(
            "2024-10-01",
            judged(
                InspectionType.STANDARD, "2024-05-13/2024-05-24", "2024-07-12", Grade.INADEQUATE));
    // The interval itself is that of SchedulerTest: 2 May 2027 to 2 March 2028.
    assertThat(lines(schedule, "2030-01-01"))
        .anyMatch(
            line ->
                line.startsWith(
                    "2027-05-02 When others were inspected, which is no window: the first day"))
        .anyMatch(
            line ->
                line.startsWith(
                    "2028-03-02 When others were inspected, which is no window: the last day"))
        .noneMatch(line -> line.contains("usual window") || line.contains("call can come"));
  }

  @Test
  @DisplayName("N-DEF2: the first and the last day of a deferral")
  void deferral() {
    OfstedDecision deferral =
        new OfstedDecision.Deferral(
            day("2026-11-20"), days("2026-12-07/2027-01-29"), "letter of 20 November 2026");
    assertThat(lines(asOf("2026-11-22", deferral), "2027-02-01"))
        .filteredOn(line -> line.contains("No routine inspection"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("2026-12-07").endsWith("it begins."),
            last -> assertThat(last).startsWith("2027-01-29").endsWith("its last day."));
  }

  @Test
  void nothingIsAskedForWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Readiness(day("2026-11-23"), "Action plan.", List.of()))
        .withMessageContaining("Action plan.");
  }
}
