package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.jtaiOn;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.sif;
import static io.github.ilacs.schedule.Facts.visitOn;
import static io.github.ilacs.schedule.ItemKind.ACTION_PLAN;
import static io.github.ilacs.schedule.ItemKind.DRAFT_ACTION_PLAN;
import static io.github.ilacs.schedule.ItemKind.JTAI_STATEMENT;
import static io.github.ilacs.schedule.ItemKind.NOTIFICATION_OF_DFE;
import static io.github.ilacs.schedule.ItemKind.PUBLISH_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.history.ActionPlanRequest;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules F-5 to F-12, F-15, R-LA-PUB, R-PLAN, R-STAT, J-7, J-STATEMENT and L-RECEIPT. */
class DeadlinesTest {

  private static FocusedVisit priorityAction(LocalDate received) {
    return FocusedVisit.builder()
        .onSite(received.minusDays(28), received.minusDays(27))
        .received(received)
        .found(PRIORITY_ACTION)
        .build();
  }

  @Nested
  @DisplayName("the literal table, 20, 30 and 70 working days after receipt (F-6, R-LA-PUB, J-7)")
  class Table {

    /**
     * Counted on paper from gov.uk's lists of bank holidays, and checked with a script of its own
     * that has nothing of this library. The day of receipt is day 0. The periods are those of the
     * editions up to that of April 2026.
     */
    @ParameterizedTest(name = "received {0}: draft {1}, publish {2}, plan {3}")
    @CsvSource({
      // the first days of the duty
      "2018-08-08, 2018-09-06, 2018-09-20, 2018-11-15",
      // Christmas 2018: 25 and 26 December, 1 January
      "2018-11-23, 2018-12-21, 2019-01-09, 2019-03-06",
      "2018-12-14, 2019-01-16, 2019-01-30, 2019-03-27",
      "2018-12-24, 2019-01-24, 2019-02-07, 2019-04-04",
      "2018-12-25, 2019-01-24, 2019-02-07, 2019-04-04",
      // Easter 2019: 19 and 22 April; then 6 and 27 May
      "2019-03-01, 2019-03-29, 2019-04-12, 2019-06-13",
      "2019-04-05, 2019-05-08, 2019-05-22, 2019-07-18",
      "2019-04-18, 2019-05-21, 2019-06-05, 2019-07-31",
      "2019-04-19, 2019-05-21, 2019-06-05, 2019-07-31",
      // 8 May 2020, a Friday, in the place of Monday, 4 May
      "2020-03-20, 2020-04-21, 2020-05-05, 2020-07-02",
      "2020-04-24, 2020-05-26, 2020-06-09, 2020-08-04",
      "2020-05-07, 2020-06-08, 2020-06-22, 2020-08-17",
      "2020-05-08, 2020-06-08, 2020-06-22, 2020-08-17",
      // Easter 2021: 2 and 5 April
      "2021-02-26, 2021-03-26, 2021-04-13, 2021-06-10",
      // Christmas 2021 on a Saturday: 27 and 28 December, 3 January
      "2021-11-26, 2021-12-24, 2022-01-12, 2022-03-09",
      "2021-12-17, 2022-01-19, 2022-02-02, 2022-03-30",
      "2021-12-24, 2022-01-26, 2022-02-09, 2022-04-06",
      "2021-12-25, 2022-01-26, 2022-02-09, 2022-04-06",
      // 2 and 3 June 2022 in the place of Monday, 30 May
      "2022-04-14, 2022-05-17, 2022-05-31, 2022-07-28",
      "2022-05-20, 2022-06-21, 2022-07-05, 2022-08-31",
      "2022-06-01, 2022-07-01, 2022-07-15, 2022-09-12",
      "2022-06-02, 2022-07-01, 2022-07-15, 2022-09-12",
      // 19 September 2022
      "2022-08-19, 2022-09-20, 2022-10-04, 2022-11-29",
      "2022-09-16, 2022-10-17, 2022-10-31, 2022-12-28",
      "2022-09-19, 2022-10-17, 2022-10-31, 2022-12-28",
      // Christmas 2022 on a Sunday: 26 and 27 December, 2 January
      "2022-12-09, 2023-01-11, 2023-01-25, 2023-03-22",
      "2022-12-23, 2023-01-25, 2023-02-08, 2023-04-05",
      "2022-12-24, 2023-01-25, 2023-02-08, 2023-04-05",
      // 8 May 2023 beside Monday, 1 May
      "2023-03-24, 2023-04-25, 2023-05-11, 2023-07-07",
      "2023-04-06, 2023-05-10, 2023-05-24, 2023-07-20",
      "2023-05-05, 2023-06-06, 2023-06-20, 2023-08-15",
      "2023-05-08, 2023-06-06, 2023-06-20, 2023-08-15",
      // Easter 2024: 29 March and 1 April
      "2024-02-29, 2024-03-28, 2024-04-15, 2024-06-12",
      "2024-03-15, 2024-04-16, 2024-04-30, 2024-06-27",
      "2024-03-28, 2024-04-29, 2024-05-14, 2024-07-10",
      "2024-03-30, 2024-04-29, 2024-05-14, 2024-07-10",
      // an ordinary summer: 26 August 2024 alone
      "2024-07-12, 2024-08-09, 2024-08-23, 2024-10-21",
      // Boxing Day 2026 on a Saturday: 28 December
      "2026-11-20, 2026-12-18, 2027-01-06, 2027-03-03",
      // Easter 2027: 26 and 29 March
      "2027-03-25, 2027-04-26, 2027-05-11, 2027-07-07",
      // Christmas 2027: 27 and 28 December, 3 January 2028
      "2027-11-26, 2027-12-24, 2028-01-12, 2028-03-08",
      "2027-12-10, 2028-01-12, 2028-01-26, 2028-03-22",
      "2027-12-24, 2028-01-26, 2028-02-09, 2028-04-05",
      "2027-12-25, 2028-01-26, 2028-02-09, 2028-04-05",
    })
    void agrees(LocalDate received, String draft, String publish, String plan) {
      Schedule visited = schedule(received, priorityAction(received));
      assertThat(only(visited, DRAFT_ACTION_PLAN).when()).contains(days(draft));
      assertThat(only(visited, ACTION_PLAN).when()).contains(days(plan));
      String onSite = received.minusDays(60) + "/" + received.minusDays(49);
      Schedule inspected =
          schedule(received, judgedGood(onSite).published(received).received(received).build());
      assertThat(only(inspected, PUBLISH_REPORT).when()).contains(days(publish));
      Schedule together =
          schedule(
              received, jtaiOn(onSite).received(received).asksForWrittenStatement(true).build());
      assertThat(only(together, JTAI_STATEMENT).when()).contains(days(plan));
    }

    private static Schedule schedule(LocalDate asOf, Activity activity) {
      return Scheduler.england()
          .with(Timelines.UP_TO_APRIL_2026)
          .schedule(
              InspectionHistory.of(Timelines.UP_TO_APRIL_2026, EXAMPLESHIRE, List.of(activity)),
              asOf);
    }

    private static Inspection.Builder judgedGood(String onSite) {
      Inspection.Builder inspection =
          Inspection.builder()
              .framework(Framework.ILACS)
              .type(InspectionType.STANDARD)
              .onSite(days(onSite).start(), days(onSite).end());
      Timelines.UP_TO_APRIL_2026
          .editionOn(days(onSite).start())
          .areas()
          .forEach(area -> inspection.judged(area, Grade.GOOD));
      return inspection;
    }
  }

  @Nested
  @DisplayName("from receipt, else from publication, else from no day (L-RECEIPT)")
  class Counted {

    @Test
    void receiptWinsOverPublication() {
      Activity visit =
          visitOn("2025-11-04/2025-11-05")
              .received(day("2025-12-01"))
              .published(day("2025-12-03"))
              .found(PRIORITY_ACTION)
              .build();
      // 1 December 2025, a Monday: 18 working days to Christmas Eve, 29 and 30 December
      ScheduleItem draft = only(schedule("2026-01-01", visit), DRAFT_ACTION_PLAN);
      assertThat(draft.when()).contains(days("2025-12-31"));
      assertThat(sentences(draft.reasons())).contains("received on 1 December 2025");
      assertThat(rules(draft.reasons())).contains("F-6").doesNotContain("L-RECEIPT");
      assertThat(draft.evidence()).isEqualTo(Evidence.OBSERVED);
      assertThat(draft.cause()).contains(day("2025-12-01"));
    }

    @Test
    void publicationStandsInAndTheAnswerSaysSo() {
      Activity visit =
          visitOn("2025-11-04/2025-11-05")
              .published(day("2025-12-03"))
              .found(PRIORITY_ACTION)
              .build();
      ScheduleItem draft = only(schedule("2026-01-01", visit), DRAFT_ACTION_PLAN);
      assertThat(draft.when()).contains(days("2026-01-05"));
      assertThat(sentences(draft.reasons()))
          .contains("counted from publication on 3 December 2025")
          .contains("at the latest");
      assertThat(rules(draft.reasons())).contains("F-6", "L-RECEIPT");
      assertThat(draft.evidence()).isEqualTo(Evidence.INFERRED);
    }

    @Test
    void withNeitherThereIsADutyWithoutADay() {
      Activity visit = visitOn("2025-11-04/2025-11-05").found(PRIORITY_ACTION).build();
      for (ItemKind kind : new ItemKind[] {DRAFT_ACTION_PLAN, ACTION_PLAN}) {
        ScheduleItem item = only(schedule("2026-06-01", visit), kind);
        assertThat(item.when()).isEmpty();
        assertThat(item.state()).isEqualTo(ItemState.DUE);
        assertThat(sentences(item.reasons())).contains("neither");
      }
      assertThat(schedule("2026-06-01", visit).items(NOTIFICATION_OF_DFE))
          .singleElement()
          .satisfies(notified -> assertThat(notified.when()).isEmpty());
    }

    @Test
    void nothingIsOwedBeforeTheLetterIsKnown() {
      Activity visit =
          visitOn("2025-11-04/2025-11-05")
              .received(day("2025-12-01"))
              .published(day("2025-12-03"))
              .found(PRIORITY_ACTION)
              .build();
      Schedule before = schedule("2025-11-30", visit);
      assertThat(before.items(ACTION_PLAN)).isEmpty();
      assertThat(before.items(DRAFT_ACTION_PLAN)).isEmpty();
      assertThat(before.items(NOTIFICATION_OF_DFE)).isEmpty();
      assertThat(schedule("2025-12-01", visit).items(ACTION_PLAN)).hasSize(1);
    }

    @Test
    void withoutAnAreaForPriorityActionNothingIsOwed() {
      Activity visit =
          visitOn("2025-11-04/2025-11-05")
              .published(day("2025-12-03"))
              .found(AreaForImprovement.of("The quality of plans."))
              .build();
      Schedule after = schedule("2025-12-10", visit);
      assertThat(after.items(ACTION_PLAN)).isEmpty();
      assertThat(after.items(DRAFT_ACTION_PLAN)).isEmpty();
      assertThat(after.items(NOTIFICATION_OF_DFE)).isEmpty();
    }
  }

  @Nested
  @DisplayName("the duty to plan begins with letters of 8 August 2018 (F-5)")
  class Beginning {

    @ParameterizedTest(name = "letter of {0}: {1}")
    @CsvSource({
      "2018-03-22, false",
      "2018-08-07, false",
      "2018-08-08, true",
      "2018-08-09, true",
    })
    void byTheDayOfTheLetter(LocalDate letter, boolean owed) {
      FocusedVisit published =
          visitOn("2018-02-27/2018-02-28").published(letter).found(PRIORITY_ACTION).build();
      Schedule schedule = schedule("2018-08-20", published);
      assertThat(schedule.items(ACTION_PLAN)).hasSize(owed ? 1 : 0);
      assertThat(schedule.items(DRAFT_ACTION_PLAN)).hasSize(owed ? 1 : 0);
      // F-8: St Helens in August 2018 is the first letter that says so
      assertThat(schedule.items(NOTIFICATION_OF_DFE)).hasSize(owed ? 1 : 0);
    }

    @Test
    @DisplayName("F-12: St Helens, whose letter of 8 August was received on the 7th")
    void stHelens() {
      FocusedVisit stHelens =
          visitOn("2018-07-10/2018-07-11")
              .received(day("2018-08-07"))
              .published(day("2018-08-08"))
              .found(PRIORITY_ACTION)
              .build();
      Schedule schedule = schedule("2018-08-08", stHelens);
      // Statutory counting from 7 August; the letter itself allowed until 10 September and 3
      // December, which are 23 and 83 working days: the exception that it is.
      assertThat(only(schedule, DRAFT_ACTION_PLAN).when()).contains(days("2018-09-05"));
      assertThat(only(schedule, ACTION_PLAN).when()).contains(days("2018-11-14"));
    }
  }

  @Nested
  @DisplayName("how binding it is, and how well it is known")
  class Forces {

    private final Schedule visited = schedule("2024-03-28", priorityAction(day("2024-03-28")));

    @Test
    @DisplayName("F-6: the early draft is asked for and not required")
    void draft() {
      ScheduleItem draft = only(visited, DRAFT_ACTION_PLAN);
      assertThat(draft.force()).isEqualTo(Force.PRACTICE);
      assertThat(draft.evidence())
          .as("F-7: its own words are not on record")
          .isEqualTo(Evidence.OBSERVED);
      assertThat(sentences(draft.reasons())).contains("asked for");
    }

    @Test
    @DisplayName("F-6, F-7: the plan is required, as most letters have it")
    void plan() {
      ScheduleItem plan = only(visited, ACTION_PLAN);
      assertThat(plan.force()).isEqualTo(Force.FRAMEWORK);
      assertThat(rules(plan.reasons())).containsExactly("F-6", "F-7");
      assertThat(plan.title()).contains("focused visit of 2024-02-29 to 2024-03-01");
    }

    @Test
    @DisplayName(
        "F-8: where the plan is owed the Department is notified, also by a letter without its day")
    void notifiedWithThePlan() {
      FocusedVisit visit =
          visitOn("2018-08-06/2018-08-07")
              .received(day("2018-08-08"))
              .found(PRIORITY_ACTION)
              .build();

      assertThat(schedule("2018-09-03", visit).items(ACTION_PLAN)).hasSize(1);
      ScheduleItem notified = only(schedule("2018-09-03", visit), NOTIFICATION_OF_DFE);
      assertThat(notified.when()).contains(days("2018-08-08"));
      assertThat(notified.state()).isEqualTo(ItemState.PASSED);
      // Before the letter came nobody had been notified by it.
      assertThat(schedule("2018-08-07", visit).items(NOTIFICATION_OF_DFE)).isEmpty();
    }

    @Test
    @DisplayName("F-6: a plan without its day stays due when a later letter asks for another")
    void aLaterLetterReplacesNothing() {
      FocusedVisit undated = visitOn("2023-05-09/2023-05-10").found(PRIORITY_ACTION).build();
      FocusedVisit later =
          visitOn("2023-10-10/2023-10-11")
              .published(day("2023-11-24"))
              .found(PRIORITY_ACTION)
              .build();

      assertThat(schedule("2023-12-01", undated, later).items(ACTION_PLAN))
          .extracting(ScheduleItem::state)
          .containsExactlyInAnyOrder(ItemState.DUE, ItemState.DUE);
    }

    @Test
    @DisplayName("F-8: the Department for Education is notified")
    void departmentForEducation() {
      ScheduleItem notified = visited.items(NOTIFICATION_OF_DFE).get(0);
      assertThat(notified.when()).contains(days("2024-03-28"));
      assertThat(rules(notified.reasons())).containsExactly("F-8");
      assertThat(notified.state()).isEqualTo(ItemState.DONE);
    }

    @ParameterizedTest(name = "a visit on {0}: {1}")
    @CsvSource({"2020-09-30, PASSED", "2020-10-01, DONE"})
    @DisplayName("F-8: letters on visits from October 2020 say that the Department was notified")
    void notifiedByTheLetter(LocalDate onSite, ItemState state) {
      FocusedVisit visit =
          visitOn(onSite + "/" + onSite)
              .published(day("2020-11-27"))
              .found(PRIORITY_ACTION)
              .actionPlanRequest(ActionPlanRequest.NONE)
              .build();
      Schedule schedule = schedule("2020-12-01", visit);

      assertThat(schedule.items(NOTIFICATION_OF_DFE))
          .extracting(ScheduleItem::state)
          .containsExactly(state);
      assertThat(schedule.items(ACTION_PLAN)).as("the letter asks for none").isEmpty();
    }

    @Test
    @DisplayName(
        "F-7: a letter's own number wins, and without it the answer says what is not known")
    void theLettersOwnWords() {
      FocusedVisit asking =
          visitOn("2024-02-29/2024-03-01")
              .received(day("2024-03-28"))
              .found(PRIORITY_ACTION)
              .actionPlanRequest(ActionPlanRequest.within(15))
              .build();
      ScheduleItem plan = only(schedule("2024-04-02", asking), ACTION_PLAN);

      // Good Friday and Easter Monday on the way: 15 working days after Thursday 28 March 2024.
      assertThat(plan.when()).contains(days("2024-04-22"));
      assertThat(rules(plan.reasons())).containsExactly("F-7", "F-7");
      assertThat(plan.evidence()).isEqualTo(Evidence.OBSERVED);
      assertThat(plan.reasons().get(1).sentence())
          .isEqualTo("The letter itself asks for the action plan.");
      assertThat(schedule("2024-04-02", asking).items(DRAFT_ACTION_PLAN)).isEmpty();
      assertThat(only(visited, ACTION_PLAN).reasons().get(1).sentence())
          .startsWith("What the letter itself says is not on record");
    }

    @Test
    @DisplayName("R-LA-PUB, R-PLAN: every graded report, good or inadequate")
    void report() {
      for (Grade grade : Grade.values()) {
        Schedule schedule =
            schedule(
                "2024-07-12",
                judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", grade));
        ScheduleItem publish = only(schedule, PUBLISH_REPORT);
        assertThat(publish.force()).isEqualTo(Force.STATUTE);
        // 30 working days after Friday, 12 July 2024: six weeks without a bank holiday
        assertThat(publish.when()).contains(days("2024-08-23"));
        assertThat(rules(publish.reasons())).startsWith("R-LA-PUB");
        ScheduleItem plan = only(schedule, ACTION_PLAN);
        assertThat(plan.force()).isEqualTo(Force.FRAMEWORK);
        // 14 weeks after 12 July 2024 and a day for 26 August
        assertThat(plan.when()).contains(days("2024-10-21"));
        assertThat(plan.state()).isEqualTo(ItemState.DUE);
        assertThat(rules(plan.reasons()))
            .containsExactly("R-PLAN", "R-STAT", "L-S136", "L-RECEIPT", "R-RECEIPT");
      }
    }

    @Test
    @DisplayName("R-PLAN: Stockton's report of 9 May 2023 asks for its plan by 16 August 2023")
    void stockton() {
      Inspection inspection =
          judged(
              InspectionType.STANDARD,
              "2023-03-06/2023-03-17",
              "2023-05-09",
              Grade.REQUIRES_IMPROVEMENT);

      assertThat(only(schedule("2023-06-01", inspection), ACTION_PLAN).when())
          .contains(days("2023-08-16"));
    }

    @ParameterizedTest(name = "a report of {0}: {1}")
    @CsvSource({"2018-12-31, ''", "2019-01-01, 2019-04-09"})
    @DisplayName("R-PLAN: nothing is known of reports of 2018")
    void reportsOf2018(String published, String due) {
      Inspection inspection =
          judged(InspectionType.SHORT, "2018-11-19/2018-11-23", published, Grade.GOOD);

      assertThat(
              schedule("2019-01-02", inspection).items(ACTION_PLAN).stream()
                  .map(plan -> plan.lastDay().orElseThrow().toString())
                  .findFirst()
                  .orElse(""))
          .isEqualTo(due);
    }

    @Test
    @DisplayName("R-LA-PUB, L-S136: that the statute asks for it is a reading")
    void reportReceived() {
      Inspection inspection =
          judged("2024-05-20/2024-05-24", Grade.GOOD)
              .received(day("2024-07-10"))
              .published(day("2024-07-12"))
              .build();
      ScheduleItem publish = only(schedule("2024-07-12", inspection), PUBLISH_REPORT);
      assertThat(publish.evidence()).isEqualTo(Evidence.INFERRED);
      assertThat(rules(publish.reasons())).containsExactly("R-LA-PUB", "L-S136");
      assertThat(publish.when()).contains(days("2024-08-21"));
    }

    @Test
    @DisplayName("J-7: a written statement only where it is asked for")
    void jtai() {
      assertThat(
              schedule("2024-08-01", jtaiOn("2024-06-17/2024-06-21").build()).items(JTAI_STATEMENT))
          .isEmpty();
      Schedule asked =
          schedule(
              "2024-08-01",
              jtaiOn("2024-06-17/2024-06-21")
                  .published(day("2024-07-26"))
                  .asksForWrittenStatement(true)
                  .build());
      ScheduleItem statement = only(asked, JTAI_STATEMENT);
      // 26 July 2024, a Friday: 14 weeks, and 26 August on the way
      assertThat(statement.when()).contains(days("2024-11-04"));
      assertThat(statement.force()).isEqualTo(Force.STATUTE);
      assertThat(rules(statement.reasons())).containsExactly("J-STATEMENT");
      assertThat(asked.items(ACTION_PLAN)).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
      "2024-07-26, DUE",
      "2024-10-30, DUE",
      "2024-10-31, PASSED",
      // 70 working days would have been 4 November.
      "2024-11-04, PASSED",
    })
    @DisplayName("J-STATEMENT: the day that the letter names wins over any count")
    void theDayThatTheLetterNames(String asOf, ItemState state) {
      ScheduleItem statement =
          only(
              schedule(
                  asOf,
                  jtaiOn("2024-06-17/2024-06-21")
                      .published(day("2024-07-26"))
                      .statementDue(day("2024-10-30"))
                      .build()),
              JTAI_STATEMENT);

      assertThat(statement.when()).contains(days("2024-10-30"));
      assertThat(statement.state()).isEqualTo(state);
      assertThat(statement.cause()).contains(day("2024-07-26"));
      assertThat(rules(statement.reasons())).containsExactly("J-STATEMENT");
      assertThat(statement.reasons().get(0).sentence()).contains("names 30 October 2024");
    }

    @Test
    @DisplayName("J-STATEMENT: the day is known, though neither receipt nor publication is")
    void theDayAloneIsKnown() {
      ScheduleItem statement =
          only(
              schedule(
                  "2024-08-01",
                  jtaiOn("2024-06-17/2024-06-21").statementDue(day("2024-10-30")).build()),
              JTAI_STATEMENT);

      assertThat(statement.when()).contains(days("2024-10-30"));
      assertThat(statement.state()).isEqualTo(ItemState.DUE);
    }

    @ParameterizedTest(name = "received {0}, published {1}: {2}")
    @CsvSource({
      "2015-11-05, 2015-11-06, false",
      "2015-11-06, 2015-11-09, true",
    })
    @DisplayName("J-7, J-STATEMENT: SI 2015/1792 is in force from 9 November 2015")
    void jtaiByLetter(LocalDate received, LocalDate published, boolean owed) {
      Schedule asked =
          schedule(
              "2018-06-01",
              jtaiOn("2015-09-14/2015-09-18")
                  .received(received)
                  .published(published)
                  .asksForWrittenStatement(true)
                  .build());
      assertThat(asked.items(JTAI_STATEMENT)).hasSize(owed ? 1 : 0);
    }

    @Test
    @DisplayName("ED-01: what came before the SIF has no consequence")
    void earlier() {
      Inspection earlier =
          Inspection.builder()
              .framework(Framework.EARLIER)
              .onSite(day("2011-05-09"), day("2011-05-20"))
              .published(day("2011-06-20"))
              .build();
      Schedule schedule =
          schedule("2018-06-01", earlier, sif("2015-05-11/2015-06-04", "2015-07-20", Grade.GOOD));
      assertThat(schedule.items(PUBLISH_REPORT)).hasSize(1);
      assertThat(schedule.items(ACTION_PLAN)).as("R-PLAN is of ILACS reports").isEmpty();
    }

    @Test
    @DisplayName("ED-01: nor has it where it has an overall grade")
    void gradedBeforeTheSif() {
      Inspection earlier =
          Inspection.builder()
              .framework(Framework.EARLIER)
              .onSite(day("2011-05-09"), day("2011-05-20"))
              .published(day("2011-06-20"))
              .judged(OVERALL_EFFECTIVENESS, Grade.GOOD)
              .build();
      Schedule schedule = schedule("2018-06-01", earlier);
      assertThat(schedule.items(PUBLISH_REPORT)).isEmpty();
      assertThat(schedule.items(ACTION_PLAN)).isEmpty();
    }

    @Test
    @DisplayName("nothing is owed for a report that is not out")
    void notOut() {
      Schedule schedule =
          schedule("2024-06-01", Facts.awaiting(InspectionType.SHORT, "2024-05-20/2024-05-24"));
      assertThat(schedule.items(PUBLISH_REPORT)).isEmpty();
      assertThat(schedule.items(ACTION_PLAN)).isEmpty();
    }
  }

  @Nested
  @DisplayName("due, passed, done")
  class States {

    private final FocusedVisit visit = priorityAction(day("2024-03-28"));

    @ParameterizedTest(name = "plan of 10 July 2024 as of {0}: {1}")
    @CsvSource({
      "2024-03-28, DUE",
      "2024-07-09, DUE",
      "2024-07-10, DUE",
      "2024-07-11, PASSED",
      "2026-11-22, PASSED",
    })
    void dueOnItsLastDay(String asOf, ItemState state) {
      assertThat(schedule(asOf, visit).items(ACTION_PLAN))
          .singleElement()
          .satisfies(item -> assertThat(item.state()).isEqualTo(state));
    }

    @Test
    void doneFromTheDayItWasDone() {
      DutyDone done = DutyDone.of(day("2024-06-03"), Duty.ACTION_PLAN);
      assertThat(state("2024-06-02", ACTION_PLAN, visit, done)).contains(ItemState.DUE);
      assertThat(state("2024-06-03", ACTION_PLAN, visit, done)).contains(ItemState.DONE);
      assertThat(state("2025-06-03", ACTION_PLAN, visit, done)).contains(ItemState.DONE);
      assertThat(state("2024-04-01", DRAFT_ACTION_PLAN, visit, done)).contains(ItemState.DUE);
      assertThat(state("2025-06-03", DRAFT_ACTION_PLAN, visit, done)).contains(ItemState.PASSED);
    }

    @Test
    void doneLateIsDoneAllTheSame() {
      DutyDone done = DutyDone.of(day("2024-09-02"), Duty.ACTION_PLAN);
      assertThat(state("2024-09-01", ACTION_PLAN, visit, done)).contains(ItemState.PASSED);
      assertThat(state("2024-09-02", ACTION_PLAN, visit, done)).contains(ItemState.DONE);
    }

    @Test
    void doneBeforeItWasOwedClosesNothing() {
      DutyDone done = DutyDone.of(day("2024-03-27"), Duty.ACTION_PLAN);
      assertThat(state("2024-06-03", ACTION_PLAN, visit, done)).contains(ItemState.DUE);
      DutyDone onTheDay = DutyDone.of(day("2024-03-28"), Duty.ACTION_PLAN);
      assertThat(state("2024-06-03", ACTION_PLAN, visit, onTheDay)).contains(ItemState.DONE);
    }

    @Test
    void ofTwoDutiesOfOneKindTheOldestThatIsOpenIsClosed() {
      FocusedVisit first =
          visitOn("2019-03-05/2019-03-06")
              .received(day("2019-05-08"))
              .found(PRIORITY_ACTION)
              .build();
      FocusedVisit second =
          visitOn("2019-10-08/2019-10-09")
              .received(day("2019-11-20"))
              .found(PRIORITY_ACTION)
              .build();
      Schedule schedule =
          schedule("2020-02-03", first, second, DutyDone.of(day("2019-12-02"), Duty.ACTION_PLAN));
      assertThat(schedule.items(ACTION_PLAN))
          .extracting(ScheduleItem::cause, ScheduleItem::state)
          .containsExactlyInAnyOrder(
              tuple(Optional.of(day("2019-05-08")), ItemState.DONE),
              tuple(Optional.of(day("2019-11-20")), ItemState.DUE));
      assertThat(
              schedule(
                      "2020-02-03",
                      first,
                      second,
                      DutyDone.of(day("2019-12-02"), Duty.ACTION_PLAN, second))
                  .items(ACTION_PLAN))
          .extracting(ScheduleItem::cause, ScheduleItem::state)
          .containsExactlyInAnyOrder(
              tuple(Optional.of(day("2019-05-08")), ItemState.PASSED),
              tuple(Optional.of(day("2019-11-20")), ItemState.DONE));
      Schedule late =
          schedule(
              "2020-02-03",
              first,
              second,
              DutyDone.of(day("2019-12-02"), Duty.ACTION_PLAN),
              DutyDone.of(day("2019-12-03"), Duty.ACTION_PLAN));
      assertThat(late.items(ACTION_PLAN))
          .extracting(ScheduleItem::state)
          .containsExactly(ItemState.DONE, ItemState.DONE);
      Schedule both =
          schedule(
              "2020-02-03",
              first,
              second,
              DutyDone.of(day("2019-07-01"), Duty.ACTION_PLAN),
              DutyDone.of(day("2019-12-02"), Duty.ACTION_PLAN));
      assertThat(both.items(ACTION_PLAN))
          .extracting(ScheduleItem::state)
          .containsExactly(ItemState.DONE, ItemState.DONE);
    }

    @Test
    @DisplayName("R-PLAN, F-6: the plan of a letter leaves that of a report as it was")
    void anotherPlanChangesNothing() {
      Inspection report =
          judged(InspectionType.SHORT, "2022-06-13/2022-06-17", "2022-07-29", Grade.GOOD);
      FocusedVisit letter = priorityAction(day("2024-03-28"));
      DutyDone done = DutyDone.of(day("2024-06-03"), Duty.ACTION_PLAN);

      assertThat(schedule("2024-06-03", report, letter, done).items(ACTION_PLAN))
          .extracting(ScheduleItem::cause, ScheduleItem::state)
          .containsExactlyInAnyOrder(
              tuple(Optional.of(day("2022-07-29")), ItemState.PASSED),
              tuple(Optional.of(day("2024-03-28")), ItemState.DONE));
    }

    private Optional<ItemState> state(String asOf, ItemKind kind, Activity... activities) {
      return schedule(asOf, activities).items(kind).stream().map(ScheduleItem::state).findFirst();
    }
  }
}
