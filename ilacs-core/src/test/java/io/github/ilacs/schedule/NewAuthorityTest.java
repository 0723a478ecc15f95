package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules O-1 to O-3. */
class NewAuthorityTest {

  private static final Inspection PREDECESSOR =
      judged(InspectionType.SHORT, "2022-06-13/2022-06-17", "2022-07-29", Grade.OUTSTANDING);

  private static final Reorganisation FORMED =
      Reorganisation.newAuthority(day("2023-04-01"), EXAMPLESHIRE);

  @Test
  @DisplayName("O-1: the first inspection is standard and has no window")
  void firstInspection() {
    Schedule before = schedule("2023-03-31", PREDECESSOR, FORMED);
    assertThat(before.pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(before.nextInspection().window()).contains(days("2024-12-17/2025-12-17"));
    Schedule schedule = schedule("2023-04-01", PREDECESSOR, FORMED);
    assertThat(schedule.pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(rules(schedule.decision().reasons())).contains("O-1");
    NextInspection next = schedule.nextInspection();
    assertThat(next.type()).contains(InspectionType.STANDARD);
    assertThat(next.window()).isEmpty();
    assertThat(next.adjustedWindow()).isEmpty();
    assertThat(next.state()).isEqualTo(WindowState.NO_WINDOW);
    ScheduleItem item = only(schedule, ItemKind.INSPECTION);
    assertThat(item.force()).isEqualTo(Force.PRACTICE);
    assertThat(item.evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(rules(item.reasons())).contains("O-1");
  }

  /** O-1 names them: 13 to 32 months after vesting, in whole months. */
  @ParameterizedTest(name = "vested {0}, inspected {1}")
  @CsvSource({
    // Westmorland & Furness, the shortest, and Cumberland
    "2023-04-01, 2024-04-22",
    "2023-04-01, 2024-10-07",
    // North and West Northamptonshire: a Monday of October 2022
    "2021-04-01, 2022-10-03",
    // Dorset: a Monday of September 2021
    "2019-04-01, 2021-09-13",
    // BCP, the longest: a Monday of December 2021
    "2019-04-01, 2021-12-06",
  })
  @DisplayName("O-1: every case that was observed lies in the observed interval")
  void observed(LocalDate vested, LocalDate inspected) {
    DateWindow observed =
        schedule(vested.toString(), Reorganisation.newAuthority(vested, EXAMPLESHIRE))
            .nextInspection()
            .observedInterval()
            .orElseThrow();
    assertThat(observed.contains(inspected)).as("%s in %s", inspected, observed).isTrue();
    assertThat(observed.start()).isAfterOrEqualTo(vested.plusMonths(12));
    assertThat(observed.end()).isBeforeOrEqualTo(vested.plusMonths(33));
  }

  @Test
  @DisplayName("O-1: what happened to the predecessors does not count")
  void predecessors() {
    Schedule schedule = schedule("2023-05-01", PREDECESSOR, visit("2022-11-08/2022-11-09"), FORMED);
    assertThat(schedule.decision().previous()).isEmpty();
    assertThat(schedule.visits().orElseThrow().made()).isZero();
    assertThat(schedule.visits().orElseThrow().expected()).isEmpty();
    // O-2: a focused visit before any grade
    Schedule visited =
        schedule(
            "2024-01-01",
            PREDECESSOR,
            visit("2022-11-08/2022-11-09"),
            FORMED,
            visit("2023-11-07/2023-11-08"));
    assertThat(visited.visits().orElseThrow().made()).isEqualTo(1);
  }

  @Test
  @DisplayName("O-1, R-LA-PUB, R-PLAN: nor does it owe what they owed")
  void whatPredecessorsOwed() {
    Schedule before = schedule("2023-03-31", PREDECESSOR, FORMED);
    assertThat(before.items(ItemKind.PUBLISH_REPORT)).hasSize(1);
    assertThat(before.items(ItemKind.ACTION_PLAN)).hasSize(1);
    Schedule since = schedule("2023-04-01", PREDECESSOR, FORMED);
    assertThat(since.items(ItemKind.PUBLISH_REPORT)).isEmpty();
    assertThat(since.items(ItemKind.ACTION_PLAN)).isEmpty();
  }

  @Test
  @DisplayName("O-1, L-ANNUAL: its year begins with a self-evaluation and a meeting of its own")
  void annualCycleOfPredecessors() {
    SelfEvaluation before = new SelfEvaluation(day("2023-03-31"));
    SelfEvaluation own = new SelfEvaluation(day("2023-04-01"));
    assertThat(only(schedule("2023-05-01", before), ItemKind.SELF_EVALUATION).when())
        .contains(days("2024-03-31"));
    assertThat(only(schedule("2023-05-01", before, FORMED), ItemKind.SELF_EVALUATION).when())
        .isEmpty();
    assertThat(only(schedule("2023-05-01", before, FORMED, own), ItemKind.SELF_EVALUATION).when())
        .contains(days("2024-04-01"));
  }

  @Test
  @DisplayName("O-1: nor is it warned of what is odd about their inspections")
  void oddPredecessors() {
    // Inspected in August, which the record has never seen (L-QUIET).
    Inspection odd =
        judged(InspectionType.SHORT, "2022-08-08/2022-08-12", "2022-09-23", Grade.GOOD);
    assertThat(rules(schedule("2023-03-31", odd, FORMED).warnings())).containsExactly("L-QUIET");
    assertThat(schedule("2023-04-01", odd, FORMED).warnings()).isEmpty();
  }

  @Test
  @DisplayName("O-1: the interval seen is said in the whole months in which it was measured")
  void observedInWords() {
    assertThat(
            sentences(schedule("2023-04-01", PREDECESSOR, FORMED).nextInspection().windowReasons()))
        .contains("from 13 to 32 months");
  }

  @Test
  @DisplayName("once it has been inspected it is an authority like any other")
  void afterTheFirst() {
    Inspection first =
        judged(InspectionType.STANDARD, "2024-04-22/2024-05-03", "2024-07-12", Grade.GOOD);
    Schedule schedule = schedule("2024-07-12", PREDECESSOR, FORMED, first);
    assertThat(schedule.pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(schedule.nextInspection().window()).contains(days("2026-11-03/2027-11-03"));
    assertThat(schedule.nextInspection().observedInterval()).isEmpty();
  }

  @Test
  @DisplayName("O-3: one that keeps its pathway goes on, with a reason more")
  void keepsPathway() {
    Reorganisation kept = Reorganisation.keepingPathway(day("2023-04-01"), EXAMPLESHIRE);
    Schedule without = schedule("2023-05-01", PREDECESSOR, visit("2022-11-08/2022-11-09"));
    Schedule with = schedule("2023-05-01", PREDECESSOR, visit("2022-11-08/2022-11-09"), kept);
    assertThat(with.pathway()).isEqualTo(without.pathway());
    assertThat(with.items()).isEqualTo(without.items());
    assertThat(with.visits()).isEqualTo(without.visits());
    assertThat(with.nextInspection().window()).isEqualTo(without.nextInspection().window());
    assertThat(with.nextInspection().nextPossibleStart())
        .isEqualTo(without.nextInspection().nextPossibleStart());
    assertThat(rules(with.decision().reasons())).contains("O-3");
    assertThat(rules(without.decision().reasons())).doesNotContain("O-3");
    assertThat(new WhatIf(without, with).differences()).isEmpty();
    assertThat(schedule("2023-03-31", PREDECESSOR, kept))
        .isEqualTo(schedule("2023-03-31", PREDECESSOR));
  }
}
