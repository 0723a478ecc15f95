package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.open;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.ItemKind.ANNUAL_ENGAGEMENT_LETTER;
import static io.github.ilacs.schedule.ItemKind.ANNUAL_ENGAGEMENT_MEETING;
import static io.github.ilacs.schedule.ItemKind.SELF_EVALUATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and L-ANNUAL. */
class AnnualCycleTest {

  private static final Rule OURS =
      Rule.of(
          "X-1",
          "Our region looks at other lines.",
          Evidence.STATED,
          new Source("REGION", "A letter of the region", "1 March 2027", Reliability.B));

  @ParameterizedTest(name = "after {0}: {1}, on a working day {2}")
  @CsvSource({
    "2025-05-20, 2026-05-20, 2026-05-20",
    // 29 February
    "2024-02-29, 2025-02-28, 2025-02-28",
    "2023-02-28, 2024-02-28, 2024-02-28",
    // Saturday, Sunday
    "2024-05-24, 2025-05-24, 2025-05-27",
    "2025-06-14, 2026-06-14, 2026-06-15",
    // Christmas Day 2026 is a Friday, and Monday, the 28th, a substitute day
    "2025-12-25, 2026-12-25, 2026-12-29",
    // 29 March 2024, Good Friday
    "2023-03-29, 2024-03-29, 2024-04-02",
  })
  @DisplayName("L-ANNUAL: twelve months after the last one")
  void twelveMonths(LocalDate last, String due, String adjusted) {
    Schedule schedule =
        schedule(last.toString(), new SelfEvaluation(last), new AnnualEngagementMeeting(last));
    for (ItemKind kind : List.of(SELF_EVALUATION, ANNUAL_ENGAGEMENT_MEETING)) {
      ScheduleItem next = only(schedule, kind);
      assertThat(next.when()).contains(days(due));
      assertThat(next.adjusted())
          .isEqualTo(due.equals(adjusted) ? Optional.empty() : Optional.of(days(adjusted)));
      assertThat(next.cause()).contains(last);
      assertThat(next.evidence()).isEqualTo(Evidence.INFERRED);
      assertThat(rules(next.reasons())).startsWith("L-ANNUAL");
    }
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2025-05-23, FUTURE",
    "2025-05-24, DUE",
    "2025-05-27, DUE",
    "2025-05-28, OVERDUE",
  })
  @DisplayName("24 May 2025 is a Saturday, and the Monday after it a bank holiday")
  void states(String asOf, ItemState state) {
    Schedule schedule = schedule(asOf, new AnnualEngagementMeeting(day("2024-05-24")));
    assertThat(only(schedule, ANNUAL_ENGAGEMENT_MEETING).state()).isEqualTo(state);
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({"2025-05-23, FUTURE", "2025-05-24, FUTURE", "2025-05-25, PASSED"})
  @DisplayName("A-9: the self-evaluation is voluntary, and never due or overdue")
  void voluntary(String asOf, ItemState state) {
    ScheduleItem next =
        only(schedule(asOf, new SelfEvaluation(day("2024-05-24"))), SELF_EVALUATION);

    assertThat(next.state()).isEqualTo(state);
    assertThat(next.force()).isEqualTo(Force.PRACTICE);
    assertThat(rules(next.reasons())).startsWith("L-ANNUAL", "A-9");
  }

  @Test
  @DisplayName("A-7: undated where none is on record")
  void undated() {
    Schedule schedule = schedule("2025-01-01", new SelfEvaluation(day("2025-01-02")));
    for (ItemKind kind : List.of(SELF_EVALUATION, ANNUAL_ENGAGEMENT_MEETING)) {
      ScheduleItem item = only(schedule, kind);
      assertThat(item.when()).isEmpty();
      assertThat(item.cause()).isEmpty();
      assertThat(item.state()).isEqualTo(ItemState.FUTURE);
    }
  }

  @Test
  @DisplayName("the last one known on the day counts, and each of the two has its own")
  void theLastOne() {
    Schedule schedule =
        schedule(
            "2025-07-01",
            new SelfEvaluation(day("2024-05-01")),
            new SelfEvaluation(day("2025-05-06")),
            new SelfEvaluation(day("2025-07-02")),
            new AnnualEngagementMeeting(day("2024-06-12")));
    assertThat(only(schedule, SELF_EVALUATION).when()).contains(days("2026-05-06"));
    assertThat(only(schedule, ANNUAL_ENGAGEMENT_MEETING).when()).contains(days("2025-06-12"));
    assertThat(only(schedule, ANNUAL_ENGAGEMENT_MEETING).state()).isEqualTo(ItemState.OVERDUE);
    assertThat(schedule.items(SELF_EVALUATION)).hasSize(3);
  }

  @Test
  @DisplayName("A-1: the three questions; A-2, A-7: no template, no deadline")
  void questions() {
    ScheduleItem item = only(schedule("2025-01-01"), SELF_EVALUATION);
    assertThat(rules(item.reasons())).contains("A-1", "A-2", "A-7");
    assertThat(sentences(item.reasons()))
        .containsIgnoringCase("quality and impact of social work practice")
        .containsIgnoringCase("how do you know")
        .containsIgnoringCase("next 12 months");
  }

  @Test
  @DisplayName("A-3, A-4: who attends and what is on the agenda")
  void agenda() {
    ScheduleItem item = only(schedule("2025-01-01"), ANNUAL_ENGAGEMENT_MEETING);
    assertThat(rules(item.reasons())).contains("A-3", "A-4", "A-5");
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2023-12-31, false",
    "2024-01-01, true",
    "2024-12-31, true",
    "2025-01-01, false",
    "2026-11-22, false",
  })
  @DisplayName("A-6: the key lines of enquiry of 2024, and of no other year")
  void keyLines(String asOf, boolean known) {
    ScheduleItem meeting = only(schedule(asOf), ANNUAL_ENGAGEMENT_MEETING);
    assertThat(rules(meeting.reasons()).contains("A-6")).isEqualTo(known);
    if (known) {
      assertThat(sentences(meeting.reasons()))
          .containsIgnoringCase("placement sufficiency")
          .containsIgnoringCase("workforce capacity and planning")
          .containsIgnoringCase("impact and response to regulation")
          .containsIgnoringCase("safeguarding children not attending school")
          .containsIgnoringCase("stable homes, built on love");
    }
    assertThat(rules(only(schedule(asOf), SELF_EVALUATION).reasons())).doesNotContain("A-6");
  }

  @Test
  @DisplayName("A-6: a caller adds the lines of another year")
  void ownKeyLines() {
    Timeline ours =
        Timeline.england()
            .with(
                Timeline.england().figures().toBuilder()
                    .putKeyLinesOfEnquiry(2027, List.of("Family hubs", "Kinship care"))
                    .build());
    Schedule schedule = Scheduler.england().with(ours).schedule(history(), day("2027-05-01"));
    assertThat(sentences(only(schedule, ANNUAL_ENGAGEMENT_MEETING).reasons()))
        .contains("Family hubs; Kinship care");
    // The timeline that it was made from does not change.
    assertThat(sentences(only(schedule("2027-05-01"), ANNUAL_ENGAGEMENT_MEETING).reasons()))
        .doesNotContain("Family hubs");
  }

  @Test
  @DisplayName("a caller changes the cycle, with a rule of their own")
  void ownCycle() {
    Timeline ours =
        Timeline.england()
            .with(
                Timeline.england().figures().toBuilder()
                    .annualCycle(
                        FigureSeries.unknown().from(day("2018-01-01"), new Figure(6, OURS)))
                    .build());
    Schedule schedule =
        Scheduler.england()
            .with(ours)
            .schedule(history(new SelfEvaluation(day("2025-08-31"))), day("2025-09-01"));
    ScheduleItem item = only(schedule, SELF_EVALUATION);
    assertThat(item.when()).contains(days("2026-02-28"));
    assertThat(item.adjusted()).contains(days("2026-03-02"));
    assertThat(rules(item.reasons())).startsWith("X-1");
  }

  @Test
  @DisplayName("L-TOLD: the day that Ofsted has set wins, until it has taken place")
  void told() {
    SelfEvaluation last = new SelfEvaluation(day("2024-05-06"));
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2025-02-03"),
            Subject.SELF_EVALUATION,
            days("2025-06-16"),
            "message of 3 February 2025");
    assertThat(only(schedule("2025-02-02", last, told), SELF_EVALUATION).when())
        .contains(days("2025-05-06"));
    ScheduleItem item = only(schedule("2025-02-03", last, told), SELF_EVALUATION);
    assertThat(item.when()).contains(days("2025-06-16"));
    assertThat(rules(item.reasons())).contains("L-TOLD");
    assertThat(item.cause()).contains(day("2025-02-03"));
    Schedule after = schedule("2025-06-16", last, told, new SelfEvaluation(day("2025-06-16")));
    assertThat(only(after, SELF_EVALUATION).when()).contains(days("2026-06-16"));
    assertThat(open(after, ANNUAL_ENGAGEMENT_MEETING)).hasSize(1);
  }

  @ParameterizedTest(name = "held on {0}, as of {1}: by {2}, {3}")
  @CsvSource({
    "2026-03-02, 2026-03-02, 2026-04-02, DUE",
    "2026-03-02, 2026-04-02, 2026-04-02, DUE",
    // Nobody but Ofsted owes it: it is never overdue.
    "2026-03-02, 2026-04-03, 2026-04-02, PASSED",
    "2026-03-02, 2029-03-02, 2026-04-02, PASSED",
    // A calendar month after 31 January ends with February.
    "2026-01-31, 2026-02-28, 2026-02-28, DUE",
    "2026-01-31, 2026-03-01, 2026-02-28, PASSED",
    // The last day is a Sunday: the count is of days, and no working day is meant.
    "2026-02-22, 2026-03-23, 2026-03-22, PASSED",
    "2018-01-01, 2018-01-15, 2018-02-01, DUE",
  })
  @DisplayName("A-8: Ofsted writes within a month of the meeting")
  void letter(LocalDate held, String asOf, String by, ItemState state) {
    ScheduleItem letter =
        only(schedule(asOf, new AnnualEngagementMeeting(held)), ANNUAL_ENGAGEMENT_LETTER);
    assertThat(letter.title()).isEqualTo("Letter after the annual engagement meeting");
    assertThat(letter.when()).contains(days(by));
    assertThat(letter.adjusted()).isEmpty();
    assertThat(letter.state()).isEqualTo(state);
    assertThat(letter.cause()).contains(held);
    assertThat(letter.evidence()).isEqualTo(Evidence.STATED);
    assertThat(rules(letter.reasons())).containsExactly("A-8");
    assertThat(sentences(letter.reasons()).contains("Whether the letter came is not on record"))
        .isEqualTo(state == ItemState.PASSED);
  }

  @ParameterizedTest(name = "received on {0}, as of {1}: waited for {2}")
  @CsvSource({
    // Before the meeting: it came after an earlier one.
    "2026-03-01, 2026-03-20, true",
    "2026-03-02, 2026-03-20, false",
    "2026-03-20, 2026-03-20, false",
    // Not known yet.
    "2026-03-21, 2026-03-20, true",
    // Late, and there all the same.
    "2026-06-01, 2026-06-01, false",
  })
  @DisplayName("A-8: a letter on or after the meeting is the one that was waited for")
  void letterReceived(LocalDate received, String asOf, boolean isWaitedFor) {
    Schedule schedule =
        schedule(
            asOf,
            new AnnualEngagementMeeting(day("2026-03-02")),
            new AnnualEngagementLetter(received));
    assertThat(open(schedule, ANNUAL_ENGAGEMENT_LETTER)).hasSize(isWaitedFor ? 1 : 0);
    boolean isKnown = !received.isAfter(day(asOf));
    assertThat(
            schedule.items(ANNUAL_ENGAGEMENT_LETTER).stream()
                .filter(item -> item.state() == ItemState.DONE)
                .map(ScheduleItem::when))
        .isEqualTo(isKnown ? List.of(Optional.of(days(received.toString()))) : List.of());
  }

  @Test
  @DisplayName("A-8: no letter without a meeting on record, before 2018, or of a predecessor's")
  void noLetter() {
    assertThat(schedule("2026-03-20").items(ANNUAL_ENGAGEMENT_LETTER)).isEmpty();
    assertThat(
            schedule("2026-03-01", new AnnualEngagementMeeting(day("2026-03-02")))
                .items(ANNUAL_ENGAGEMENT_LETTER))
        .isEmpty();
    assertThat(
            schedule("2018-01-02", new AnnualEngagementMeeting(day("2017-12-31")))
                .items(ANNUAL_ENGAGEMENT_LETTER))
        .isEmpty();
  }

  @Test
  @DisplayName("A-8: each meeting has its letter; the last meeting on record is the one waited for")
  void theNextMeetingHasItsOwnLetter() {
    Schedule schedule =
        schedule(
            "2027-03-10",
            new AnnualEngagementMeeting(day("2026-03-02")),
            new AnnualEngagementLetter(day("2026-03-27")),
            new AnnualEngagementMeeting(day("2027-03-01")));
    ScheduleItem next = only(schedule, ANNUAL_ENGAGEMENT_LETTER);
    assertThat(next.when()).contains(days("2027-04-01"));
    assertThat(next.state()).isEqualTo(ItemState.DUE);
    assertThat(schedule.items(ANNUAL_ENGAGEMENT_LETTER)).hasSize(2);
  }

  @Test
  @DisplayName("A-8: a caller changes the month, with a rule of their own")
  void ownMonth() {
    Timeline ours =
        Timeline.england()
            .with(
                Timeline.england().figures().toBuilder()
                    .engagementLetter(
                        FigureSeries.unknown().from(day("2018-01-01"), new Figure(2, OURS)))
                    .build());
    Schedule schedule =
        Scheduler.england()
            .with(ours)
            .schedule(history(new AnnualEngagementMeeting(day("2026-12-31"))), day("2027-01-05"));
    ScheduleItem letter = only(schedule, ANNUAL_ENGAGEMENT_LETTER);
    assertThat(letter.when()).contains(days("2027-02-28"));
    assertThat(rules(letter.reasons())).containsExactly("X-1");
  }
}
