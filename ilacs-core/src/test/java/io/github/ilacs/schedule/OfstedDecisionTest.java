package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.monitoring;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.open;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule L-TOLD: what Ofsted has said wins, until it has taken place. */
class OfstedDecisionTest {

  private static final String LETTER = "letter of 3 March 2025";

  private static final Inspection GOOD =
      judged(InspectionType.SHORT, "2022-06-13/2022-06-17", "2022-07-29", Grade.GOOD);

  private static OfstedDecision told(String told, Subject subject, String days) {
    return new OfstedDecision.OnDate(day(told), subject, days(days), LETTER);
  }

  @ParameterizedTest(name = "as of {0}: {1} {2}")
  @CsvSource({
    "2025-03-02, 2024-12-17/2025-12-17, DUE",
    "2025-03-03, 2025-04-28/2025-05-02, FUTURE",
    "2025-04-27, 2025-04-28/2025-05-02, FUTURE",
    "2025-04-28, 2025-04-28/2025-05-02, PASSED",
    "2025-05-02, 2025-04-28/2025-05-02, PASSED",
    "2025-05-03, 2025-04-28/2025-05-02, PASSED",
  })
  @DisplayName("the days of the next inspection win over its window")
  void inspection(String asOf, String when, ItemState state) {
    Schedule schedule =
        schedule(asOf, GOOD, told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02"));
    ScheduleItem item = only(schedule, ItemKind.INSPECTION);
    assertThat(item.when()).contains(days(when));
    assertThat(item.state()).isEqualTo(state);
    if (asOf.compareTo("2025-03-03") >= 0) {
      assertThat(rules(item.reasons())).startsWith("L-TOLD");
      assertThat(sentences(item.reasons())).contains("3 March 2025").contains(LETTER);
    }
  }

  @Test
  @DisplayName("it is gone once the inspection has taken place")
  void inspectionTakenPlace() {
    Activity told = told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02");
    Inspection next = awaiting(InspectionType.SHORT, "2025-04-28/2025-05-02");
    assertThat(only(schedule("2025-05-01", GOOD, told, next), ItemKind.INSPECTION).when())
        .contains(DateWindow.from(day("2025-04-28")));
    Schedule after = schedule("2025-05-02", GOOD, told, next);
    assertThat(only(after, ItemKind.INSPECTION).when()).contains(days("2027-11-02/2028-11-02"));
    assertThat(after.items(ItemKind.INSPECTION)).hasSize(3);
  }

  @Test
  @DisplayName("the day told last counts, and only one that was told by the day asked")
  void theLastOne() {
    Activity first = told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02");
    Activity second = told("2025-04-01", Subject.INSPECTION, "2025-06-09/2025-06-13");
    assertThat(only(schedule("2025-03-31", GOOD, first, second), ItemKind.INSPECTION).when())
        .contains(days("2025-04-28/2025-05-02"));
    assertThat(only(schedule("2025-04-01", GOOD, first, second), ItemKind.INSPECTION).when())
        .contains(days("2025-06-09/2025-06-13"));
  }

  @Test
  @DisplayName("told on the very day on which it takes place")
  void toldOnTheDay() {
    Activity told = told("2025-06-02", Subject.SELF_EVALUATION, "2025-06-02/2025-06-30");
    ScheduleItem next =
        only(
            schedule("2025-07-01", told, new SelfEvaluation(day("2025-06-02"))),
            ItemKind.SELF_EVALUATION);
    assertThat(next.when()).contains(days("2026-06-02"));
    Activity inspection = told("2025-06-09", Subject.INSPECTION, "2025-06-09/2025-06-13");
    Schedule after =
        schedule(
            "2025-06-13",
            GOOD,
            inspection,
            awaiting(InspectionType.SHORT, "2025-06-09/2025-06-13"));
    assertThat(only(after, ItemKind.INSPECTION).when()).contains(days("2027-12-13/2028-12-13"));
  }

  @Test
  @DisplayName("it is gone too where the inspection came on other days than those told")
  void inspectionOnOtherDays() {
    Activity told = told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02");
    for (String days : List.of("2025-03-31/2025-04-04", "2025-06-09/2025-06-13")) {
      Schedule after = schedule("2025-06-16", GOOD, told, awaiting(InspectionType.SHORT, days));
      assertThat(rules(only(after, ItemKind.INSPECTION).reasons())).doesNotContain("L-TOLD");
    }
  }

  @Test
  @DisplayName("L-GAP: with a gap in the record the days told stand, and are the only start")
  void toldInAnIncompleteRecord() {
    NextInspection next =
        schedule(
                "2025-03-03",
                GOOD,
                Gap.inspection("a report of unknown day"),
                told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02"))
            .nextInspection();
    assertThat(next.window()).contains(days("2025-04-28/2025-05-02"));
    assertThat(next.possibleStarts().map(PossibleStart::firstDay))
        .containsExactly(day("2025-04-28"));
    assertThat(next.possibleStartsLeft()).isEqualTo(1);
  }

  @Test
  @DisplayName("L-GAP: days told, then a gap: they stay, nothing is overdue, the last gap is said")
  void toldThenAGap() {
    Schedule schedule =
        schedule(
            "2025-07-20",
            GOOD,
            told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02"),
            Gap.inspection(day("2025-03-20"), "the first of two rows"),
            Gap.inspection(day("2025-06-16"), "the second of two rows"));
    NextInspection next = schedule.nextInspection();

    assertThat(schedule.pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(sentences(schedule.decision().reasons())).contains("the second of two rows");
    assertThat(next.window()).contains(days("2025-04-28/2025-05-02"));
    assertThat(next.state()).hasToString("told for 28 April 2025 to 2 May 2025, not on record");
    assertThat(next.nextPossibleStart()).isEmpty();
    assertThat(schedule.items()).noneMatch(item -> item.state() == ItemState.OVERDUE);
    assertThat(schedule.visits()).isEmpty();
  }

  @ParameterizedTest(name = "as of {0}: {1}, {2}")
  @CsvSource({
    "2025-04-20, opens in 8 days, 2025-04-28",
    "2025-04-22, opens in 6 days, 2025-04-28",
    "2025-04-27, opens in 1 day, 2025-04-28",
    "2025-04-28, 'told for 28 April 2025 to 2 May 2025, not on record', ",
    "2025-05-02, 'told for 28 April 2025 to 2 May 2025, not on record', ",
    "2025-08-01, 'told for 28 April 2025 to 2 May 2025, not on record', ",
  })
  @DisplayName("a week that was told is the start until it begins; then no call is named")
  void aToldWeek(String asOf, String state, @Nullable String start) {
    NextInspection next =
        schedule(asOf, GOOD, told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02"))
            .nextInspection();
    List<LocalDate> starts = start == null ? List.of() : List.of(day(start));

    assertThat(next.windowBasis()).isEqualTo(WindowBasis.TOLD);
    assertThat(next.state()).hasToString(state);
    assertThat(next.possibleStarts().map(PossibleStart::firstDay)).isEqualTo(starts);
    assertThat(next.possibleStartsLeft()).isEqualTo(starts.size());
    assertThat(next.nextPossibleStart().map(PossibleStart::firstDay).stream().toList())
        .isEqualTo(starts);
    // The Monday before is Easter Monday, so the call usually comes on Tuesday 22 April.
    boolean canBeCalled = !day(asOf).isAfter(day("2025-04-22"));
    assertThat(next.nextCall().stream().toList())
        .isEqualTo(canBeCalled ? List.of(day("2025-04-22")) : List.of());
    assertThat(
            schedule(asOf, GOOD, told("2025-03-03", Subject.INSPECTION, "2025-04-28/2025-05-02"))
                .summary()
                .contains("Earliest call"))
        .isEqualTo(canBeCalled);
    assertThat(next.lastPossibleStart()).isEqualTo(next.nextPossibleStart());
    assertThat(next.possibleStarts(day("2026-01-01")).map(PossibleStart::firstDay))
        .isEqualTo(starts);
    assertThat(next.isOpen(day("2025-04-29"))).isFalse();
  }

  @ParameterizedTest(name = "as of {0}: {1}, {2}")
  @CsvSource({
    "2025-06-01, opens in 1 day, 2025-06-09 2025-06-16 2025-06-23 2025-06-30",
    "2025-06-02, 'open, closes in 28 days', 2025-06-09 2025-06-16 2025-06-23 2025-06-30",
    "2025-06-10, 'open, closes in 20 days', 2025-06-23 2025-06-30",
    "2025-06-30, 'open, closes today', ''",
    "2025-07-01, 'told for 2 June 2025 to 30 June 2025, not on record', ''",
  })
  @DisplayName("in a longer time that was told the starts are those inside it")
  void aToldMonth(String asOf, String state, String mondays) {
    NextInspection next =
        schedule(asOf, GOOD, told("2025-03-03", Subject.INSPECTION, "2025-06-02/2025-06-30"))
            .nextInspection();
    List<PossibleStart> starts = next.possibleStarts().toList();

    assertThat(next.state()).hasToString(state);
    assertThat(starts)
        .extracting(start -> start.firstDay().toString())
        .isEqualTo(mondays.isEmpty() ? List.of() : List.of(mondays.split(" ", -1)));
    assertThat(next.possibleStartsLeft()).isEqualTo(starts.size());
    assertThat(next.nextPossibleStart()).isEqualTo(starts.stream().findFirst());
    assertThat(next.lastPossibleStart())
        .isEqualTo(
            starts.isEmpty() ? Optional.empty() : Optional.of(starts.get(starts.size() - 1)));
  }

  @Test
  @DisplayName("L-PREDECESSOR: what a predecessor was told binds no new authority")
  void toldToAPredecessor() {
    Activity[] told = {
      new OfstedDecision.OnPathway(day("2023-02-01"), Pathway.MONITORING, LETTER),
      told("2023-02-01", Subject.INSPECTION, "2023-05-08/2023-05-12"),
      new OfstedDecision.Deferral(day("2023-02-02"), days("2023-06-01/2023-12-31"), LETTER)
    };
    Schedule formed =
        Scheduler.england()
            .schedule(
                history(told).with(Reorganisation.newAuthority(day("2023-04-01"))),
                day("2023-04-15"));
    Schedule kept =
        Scheduler.england()
            .schedule(
                history(told).with(Reorganisation.keepingPathway(day("2023-04-01"))),
                day("2023-04-15"));

    assertThat(formed.pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(rules(formed.decision().reasons())).containsExactly("O-1", "L-PREDECESSOR");
    assertThat(formed.nextInspection().windowBasis()).isEqualTo(WindowBasis.OBSERVED);
    assertThat(formed.items(ItemKind.SUSPENSION)).isEmpty();
    assertThat(kept.pathway()).isEqualTo(Pathway.MONITORING);
    assertThat(kept.nextInspection().windowBasis()).isEqualTo(WindowBasis.TOLD);
    assertThat(kept.items(ItemKind.SUSPENSION)).hasSize(1);
  }

  @Test
  @DisplayName("L-KNOWN: an inspection that is on site has begun, and what follows waits for it")
  void onSite() {
    Inspection next = awaiting(InspectionType.STANDARD, "2027-01-18/2027-01-29");
    FocusedVisit visit = Facts.visit("2024-03-05/2024-03-06");
    Schedule schedule = schedule("2027-01-20", GOOD, visit, next);

    assertThat(schedule.pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(schedule.nextInspection().begun()).contains(day("2027-01-18"));
    assertThat(schedule.nextInspection().type()).contains(InspectionType.STANDARD);
    assertThat(schedule.nextInspection().state()).hasToString("begun 2 days ago");
    assertThat(schedule.nextInspection().nextPossibleStart()).isEmpty();
    assertThat(schedule.nextInspection().possibleStarts()).isEmpty();
    assertThat(rules(schedule.nextInspection().typeReasons())).containsExactly("L-KNOWN");
    assertThat(only(schedule, ItemKind.INSPECTION).title())
        .isEqualTo("Inspection on site since 2027-01-18");
    assertThat(only(schedule, ItemKind.INSPECTION).state()).isEqualTo(ItemState.DUE);
    assertThat(schedule.visits().orElseThrow().left()).contains(0);
    assertThat(schedule.readiness(day("2028-01-01")))
        .noneMatch(ready -> ready.what().contains("call"));
    assertThat(schedule("2027-01-18", GOOD, visit, next).readiness(day("2028-01-01")))
        .noneMatch(ready -> ready.what().contains("window"));
    assertThat(schedule("2027-01-17", GOOD, visit, next).nextInspection().begun()).isEmpty();
    assertThat(schedule("2027-01-29", GOOD, visit, next).nextInspection().begun()).isEmpty();
  }

  @Test
  @DisplayName("the day of the next meeting, told at this one, is still to come")
  void toldAtTheLastMeeting() {
    Activity told = told("2025-06-02", Subject.ANNUAL_ENGAGEMENT_MEETING, "2026-05-18");
    Schedule schedule =
        schedule("2025-06-03", new AnnualEngagementMeeting(day("2025-06-02")), told);
    ScheduleItem next = only(schedule, ItemKind.ANNUAL_ENGAGEMENT_MEETING);
    assertThat(next.when()).contains(days("2026-05-18"));
    assertThat(rules(next.reasons())).contains("L-TOLD");
  }

  @Test
  @DisplayName("a focused visit: its day stands beside how many are left")
  void focusedVisit() {
    Activity told = told("2025-03-03", Subject.FOCUSED_VISIT, "2025-03-18/2025-03-19");
    Schedule schedule = schedule("2025-03-03", GOOD, told);
    assertThat(open(schedule, ItemKind.FOCUSED_VISIT))
        .filteredOn(item -> item.when().isPresent())
        .singleElement()
        .satisfies(item -> assertThat(item.when()).contains(days("2025-03-18/2025-03-19")));
    assertThat(schedule.visits().orElseThrow().left()).contains(1);
    Schedule after = schedule("2025-03-19", GOOD, told, visit("2025-03-18/2025-03-19"));
    assertThat(open(after, ItemKind.FOCUSED_VISIT))
        .filteredOn(item -> item.when().isPresent())
        .isEmpty();
    assertThat(after.visits().orElseThrow().left()).contains(0);
  }

  @Test
  @DisplayName("a JTAI has no other item, and one that has taken place closes it")
  void jtai() {
    Activity told = told("2025-03-03", Subject.JTAI, "2025-03-17/2025-03-21");
    assertThat(only(schedule("2025-03-10", GOOD, told), ItemKind.JTAI).when())
        .contains(days("2025-03-17/2025-03-21"));
    assertThat(
            open(
                schedule("2025-03-21", GOOD, told, Facts.jtaiOn("2025-03-17/2025-03-21").build()),
                ItemKind.JTAI))
        .isEmpty();
  }

  @Test
  @DisplayName("the day of the next monitoring visit wins over when others were visited")
  void monitoringVisit() {
    Inspection inadequate =
        judged(InspectionType.STANDARD, "2024-01-15/2024-01-26", "2024-03-08", Grade.INADEQUATE);
    Activity last = monitoring("2024-12-03/2024-12-04");
    Activity told = told("2025-01-20", Subject.MONITORING_VISIT, "2025-04-01/2025-04-02");
    assertThat(
            only(schedule("2025-01-19", inadequate, last, told), ItemKind.MONITORING_VISIT).when())
        // 4 December 2024 and 3.5 to 6.5 x 30.4375 days
        .contains(days("2025-03-20/2025-06-20"));
    assertThat(
            only(schedule("2025-01-20", inadequate, last, told), ItemKind.MONITORING_VISIT).when())
        .contains(days("2025-04-01/2025-04-02"));
    assertThat(
            only(
                    schedule(
                        "2025-04-02", inadequate, last, told, monitoring("2025-04-01/2025-04-02")),
                    ItemKind.MONITORING_VISIT)
                .when())
        .contains(days("2025-07-17/2025-10-17"));
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  @DisplayName("each subject has its kind of item, with the day and the reason")
  void subjects(Subject subject) {
    Schedule schedule = schedule("2025-03-03", GOOD, told("2025-03-03", subject, "2025-04-28"));
    List<ScheduleItem> told =
        schedule.items().stream().filter(item -> rules(item.reasons()).contains("L-TOLD")).toList();
    assertThat(told)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.when()).contains(days("2025-04-28"));
              assertThat(item.cause()).contains(day("2025-03-03"));
              assertThat(item.title()).contains(subject.label());
              assertThat(item.kind().name()).isEqualTo(subject.name());
            });
  }

  @Test
  @DisplayName("a pathway holds until the next inspection has taken place")
  void pathway() {
    Activity told =
        new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.STANDARD_INSPECTION, LETTER);
    assertThat(schedule("2025-03-02", GOOD, told).pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    Schedule schedule = schedule("2025-03-03", GOOD, told);
    assertThat(schedule.pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(schedule.nextInspection().type()).contains(InspectionType.STANDARD);
    assertThat(schedule.nextInspection().window()).contains(days("2024-12-17/2025-12-17"));
    Inspection next =
        judged(InspectionType.STANDARD, "2025-06-09/2025-06-20", "2025-07-29", Grade.GOOD);
    assertThat(schedule("2025-07-29", GOOD, told, next).pathway())
        .isEqualTo(Pathway.SHORT_INSPECTION);
  }

  @Test
  void whatCannotBeToldIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told("2025-03-03", Subject.INSPECTION, "2025-03-02/2025-03-07"))
        .withMessageContaining("2025-03-03")
        .withMessageContaining("2025-03-02");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OfstedDecision.OnDate(
                    day("2025-03-03"), Subject.JTAI, days("2025-03-17/2025-03-21"), " "))
        .withMessageContaining("2025-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OfstedDecision.Deferral(day("2025-03-03"), days("2025-03-17/2025-03-21"), ""));
    for (Pathway pathway : List.of(Pathway.AWAITING_REPORT, Pathway.UNDETERMINED)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new OfstedDecision.OnPathway(day("2025-03-03"), pathway, LETTER))
          .withMessageContaining("2025-03-03");
    }
  }
}
