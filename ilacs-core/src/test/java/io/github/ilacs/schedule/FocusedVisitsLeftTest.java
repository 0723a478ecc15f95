package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.PRIORITY_ACTION;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.jtaiOn;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.open;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.visit;
import static io.github.ilacs.schedule.Facts.visitOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules V-1 to V-5, J-9 and L-INTERIM. */
class FocusedVisitsLeftTest {

  private static final List<String> VISITS =
      List.of("2022-10-04/2022-10-05", "2023-05-09/2023-05-10", "2024-02-06/2024-02-07");

  private static Inspection inspection(Grade grade) {
    return judged(InspectionType.STANDARD, "2022-03-07/2022-03-18", "2022-05-03", grade);
  }

  private static FocusedVisitsLeft left(String asOf, List<Activity> activities) {
    return schedule(asOf, activities.toArray(new Activity[0])).focusedVisitsLeft().orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1} visits and {2} JTAIs leave {3}")
  @CsvSource({
    "REQUIRES_IMPROVEMENT, 0, 0, 2",
    "REQUIRES_IMPROVEMENT, 1, 0, 1",
    "REQUIRES_IMPROVEMENT, 2, 0, 0",
    "REQUIRES_IMPROVEMENT, 3, 0, 0",
    "REQUIRES_IMPROVEMENT, 0, 1, 1",
    "REQUIRES_IMPROVEMENT, 1, 1, 0",
    "REQUIRES_IMPROVEMENT, 2, 1, 0",
    // a JTAI stands in for one of them, and a second one does not for the other
    "REQUIRES_IMPROVEMENT, 0, 2, 1",
    "GOOD, 0, 0, 2",
    "GOOD, 1, 0, 1",
    "GOOD, 2, 0, 0",
    "GOOD, 3, 1, 0",
    "OUTSTANDING, 0, 0, 2",
    "OUTSTANDING, 1, 1, 0",
    // V-5: none is expected while inadequate
    "INADEQUATE, 0, 0, 0",
    "INADEQUATE, 1, 0, 0",
    "INADEQUATE, 0, 1, 0",
  })
  @DisplayName("V-1, V-3, V-5, J-9: how many are left")
  void table(Grade grade, int visits, int jtais, int left) {
    List<Activity> activities = new ArrayList<>(List.of(inspection(grade)));
    for (int i = 0; i < visits; i++) {
      activities.add(visit(VISITS.get(i)));
    }
    for (int i = 0; i < jtais; i++) {
      activities.add(jtaiOn(i == 0 ? "2023-09-18/2023-09-22" : "2024-09-16/2024-09-20").build());
    }
    FocusedVisitsLeft counted = left("2024-11-01", activities);
    assertThat(counted.left()).isEqualTo(left);
    assertThat(counted.made()).isEqualTo(visits);
    assertThat(counted.jtaiStandsIn()).isEqualTo(jtais > 0);
    assertThat(rules(counted.reasons()))
        .contains(grade == Grade.INADEQUATE ? "V-5" : "V-1")
        .satisfies(ids -> assertThat(ids.contains("J-9")).isEqualTo(jtais > 0));
    Schedule schedule = schedule("2024-11-01", activities.toArray(new Activity[0]));
    assertThat(open(schedule, ItemKind.FOCUSED_VISIT)).hasSize(left > 0 ? 1 : 0);
  }

  @ParameterizedTest(name = "as of {0}: {1} made, {2} left")
  @CsvSource({
    "2022-10-04, 0, 2",
    "2022-10-05, 1, 1",
    "2023-05-09, 1, 1",
    "2023-05-10, 2, 0",
    "2024-02-07, 3, 0",
  })
  @DisplayName("L-KNOWN: a visit counts from its last day on site")
  void fromItsLastDay(String asOf, int made, int left) {
    List<Activity> activities = new ArrayList<>(List.of(inspection(Grade.GOOD)));
    VISITS.forEach(days -> activities.add(visit(days)));
    FocusedVisitsLeft counted = left(asOf, activities);
    assertThat(counted.made()).isEqualTo(made);
    assertThat(counted.left()).isEqualTo(left);
  }

  @Test
  @DisplayName("V-1: visits before the last inspection do not count, and it starts afresh")
  void beforeTheLastInspection() {
    List<Activity> activities =
        List.of(
            visit("2021-10-05/2021-10-06"),
            visit("2021-12-07/2021-12-08"),
            jtaiOn("2022-01-24/2022-01-28").build(),
            inspection(Grade.GOOD));
    assertThat(left("2022-03-17", activities).left()).isZero();
    FocusedVisitsLeft after = left("2022-03-18", activities);
    assertThat(after.made()).isZero();
    assertThat(after.jtaiStandsIn()).isFalse();
    assertThat(after.left()).isEqualTo(2);
  }

  @ParameterizedTest(name = "a visit from {0} counts: {1}")
  @CsvSource({
    "2020-03-04, 2020-03-05, true",
    "2020-09-29, 2020-10-01, false",
    "2020-12-08, 2020-12-09, false",
    "2021-05-26, 2021-05-27, false",
    "2021-06-08, 2021-06-09, true",
  })
  @DisplayName("L-INTERIM, C-3, C-6: the interim visits of September 2020 to May 2021")
  void interim(String first, String last, boolean counts) {
    Inspection before =
        judged(InspectionType.STANDARD, "2019-09-23/2019-10-04", "2019-11-04", Grade.GOOD);
    FocusedVisitsLeft counted = left("2021-09-01", List.of(before, visit(first + "/" + last)));
    assertThat(counted.made()).isEqualTo(counts ? 1 : 0);
    assertThat(counted.left()).isEqualTo(counts ? 1 : 2);
    assertThat(rules(counted.reasons()).contains("L-INTERIM")).isEqualTo(!counts);
  }

  @Test
  @DisplayName("L-INTERIM: an interim visit and one that counts are told apart")
  void interimBesideOrdinary() {
    Inspection before =
        judged(InspectionType.STANDARD, "2019-09-23/2019-10-04", "2019-11-04", Grade.GOOD);
    FocusedVisitsLeft counted =
        left(
            "2021-09-01",
            List.of(before, visit("2020-09-29/2020-10-01"), visit("2021-06-08/2021-06-09")));
    assertThat(counted.made()).isEqualTo(1);
    assertThat(counted.left()).isEqualTo(1);
    assertThat(sentences(counted.reasons()))
        .contains("1 since the last one count")
        .contains("count towards nothing: 1 since the last inspection");
  }

  @Test
  @DisplayName("V-3, V-4: what is usual by grade is OBSERVED, and V-2b is told beside V-1")
  void whatIsUsual() {
    assertThat(usual(Grade.GOOD, "V-3").evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(usual(Grade.REQUIRES_IMPROVEMENT, "V-4").evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(rules(left("2023-01-01", List.of(inspection(Grade.GOOD))).reasons()))
        .contains("V-2b")
        .doesNotContain("V-4");
  }

  private static Reason usual(Grade grade, String rule) {
    return left("2023-01-01", List.of(inspection(grade))).reasons().stream()
        .filter(reason -> reason.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("F-9: after an area for priority action the answer says what Ofsted considers")
  void afterAPriorityAction() {
    Activity visit =
        visitOn("2022-10-04/2022-10-05")
            .published(day("2022-11-09"))
            .found(PRIORITY_ACTION)
            .build();
    assertThat(rules(left("2022-11-08", List.of(inspection(Grade.GOOD), visit)).reasons()))
        .doesNotContain("F-9");
    FocusedVisitsLeft after = left("2022-11-09", List.of(inspection(Grade.GOOD), visit));
    assertThat(rules(after.reasons())).contains("F-9");
    assertThat(after.left()).isEqualTo(1);
  }

  @Test
  @DisplayName("F-9: after any other letter Ofsted considers nothing of the kind")
  void withoutAPriorityAction() {
    Activity visit = visitOn("2022-10-04/2022-10-05").published(day("2022-11-09")).build();
    assertThat(rules(left("2022-11-09", List.of(inspection(Grade.GOOD), visit)).reasons()))
        .doesNotContain("F-9");
  }

  @Test
  @DisplayName("L-AWAIT: they are counted from an inspection whose report is awaited")
  void whileAwaiting() {
    Schedule schedule =
        schedule(
            "2022-04-01",
            visit("2021-10-05/2021-10-06"),
            awaiting(InspectionType.STANDARD, "2022-03-07/2022-03-18"));
    assertThat(schedule.pathway()).isEqualTo(Pathway.AWAITING_REPORT);
    assertThat(schedule.focusedVisitsLeft().orElseThrow().made()).isZero();
    assertThat(rules(schedule.focusedVisitsLeft().orElseThrow().reasons()))
        .as("what is usual depends on a grade that is not out")
        .doesNotContain("V-3", "V-4");
  }

  @Test
  @DisplayName("L-TOLD: an authority that Ofsted moves out of monitoring has visits again")
  void told() {
    List<Activity> activities =
        List.of(
            inspection(Grade.INADEQUATE),
            new OfstedDecision.OnPathway(
                day("2023-01-16"), Pathway.STANDARD_INSPECTION, "letter of 16 January 2023"));
    assertThat(left("2023-01-15", activities).left()).isZero();
    assertThat(left("2023-01-16", activities).left()).isEqualTo(2);
  }

  @Test
  @DisplayName("L-GAP: unknown where visits may be missing from the record")
  void gaps() {
    Inspection inspection = inspection(Grade.GOOD);
    assertThat(number("2023-01-01", inspection, Gap.focusedVisits("none is on record"))).isEmpty();
    Gap dated = Gap.focusedVisits(day("2022-12-01"), "a letter is mentioned");
    assertThat(number("2022-11-30", inspection, dated)).contains(2);
    assertThat(number("2022-12-01", inspection, dated)).isEmpty();
    assertThat(number("2023-12-01", inspection, dated)).isEmpty();
    assertThat(number("2023-01-01", inspection, Gap.monitoringVisits("none is on record")))
        .contains(2);
    // A gap before the last inspection hides nothing that counts.
    assertThat(
            number(
                "2023-01-01", inspection, Gap.focusedVisits(day("2022-02-01"), "a letter is lost")))
        .contains(2);
  }

  @Test
  @DisplayName("L-GAP: unknown where the inspection from which to count is")
  void undetermined() {
    assertThat(number("2023-01-01", inspection(Grade.GOOD), Gap.inspection("of unknown day")))
        .isEmpty();
    Inspection earlier =
        Inspection.builder()
            .framework(Framework.EARLIER)
            .onSite(day("2011-05-09"), day("2011-05-20"))
            .build();
    assertThat(number("2023-01-01", earlier)).isEmpty();
  }

  private static Optional<Integer> number(String asOf, Activity... activities) {
    Schedule schedule = schedule(asOf, activities);
    if (schedule.focusedVisitsLeft().isEmpty()) {
      assertThat(open(schedule, ItemKind.FOCUSED_VISIT)).isEmpty();
    }
    return schedule.focusedVisitsLeft().map(FocusedVisitsLeft::left);
  }

  @Test
  @DisplayName("the item says how many, and has no day, because none is sourced")
  void item() {
    ScheduleItem two =
        Facts.only(schedule("2022-06-01", inspection(Grade.GOOD)), ItemKind.FOCUSED_VISIT);
    assertThat(two.title()).contains("2 more focused visits");
    assertThat(two.when()).isEmpty();
    assertThat(two.state()).isEqualTo(ItemState.FUTURE);
    assertThat(two.cause()).contains(day("2022-03-18"));
    ScheduleItem one =
        Facts.only(
            schedule("2023-01-01", inspection(Grade.GOOD), visit(VISITS.get(0))),
            ItemKind.FOCUSED_VISIT);
    assertThat(one.title()).contains("one more focused visit");
    assertThat(sentences(one.reasons())).contains("1 since the last one");
  }

  @Test
  @DisplayName("L-UNKNOWN: on a record that ends, one may have been made that it does not know")
  void unlessMadeSince() {
    InspectionHistory history = Facts.history(inspection(Grade.GOOD), visit(VISITS.get(0)));
    Optional<LocalDate> letters = Optional.of(day("2023-01-27"));
    Optional<LocalDate> reports = Optional.of(day("2023-06-20"));

    // Ten weeks before 27 January 2023 is 18 November 2022.
    ScheduleItem one = item(history.knownTo(new KnownTo(reports, letters, Optional.empty())));
    assertThat(one.title())
        .isEqualTo(
            "Up to one more focused visit before the next inspection, unless made since December"
                + " 2022");
    assertThat(sentences(one.reasons()))
        .contains("1 since the last one")
        .contains("letters of visits were known that had been published by 27 January 2023")
        .contains("began from 18 November 2022 on");
    assertThat(rules(one.reasons())).contains("V-1", "L-UNKNOWN");
    // Where reports alone may be missing, no visit is.
    ScheduleItem complete =
        item(history.knownTo(new KnownTo(reports, Optional.empty(), Optional.empty())));
    assertThat(complete.title())
        .isEqualTo("Up to one more focused visit before the next inspection");
    assertThat(item(history).title()).isEqualTo(complete.title());
    assertThat(rules(item(history).reasons())).doesNotContain("L-UNKNOWN");
    assertThat(
            item(Facts.history(inspection(Grade.GOOD))
                    .knownTo(new KnownTo(Optional.empty(), Optional.empty(), letters)))
                .title())
        .isEqualTo(
            "Up to 2 more focused visits before the next inspection, unless made since December"
                + " 2022");
  }

  private static ScheduleItem item(InspectionHistory history) {
    return Facts.only(
        Scheduler.england().schedule(history, day("2023-03-01")), ItemKind.FOCUSED_VISIT);
  }

  @ParameterizedTest(name = "{0} made, {1} left")
  @CsvSource({"-1, 2", "1, -1"})
  void thereAreNoFewerThanNone(int made, int left) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FocusedVisitsLeft(made, false, left, List.of(Reason.of(Rules.V_1))))
        .withMessageContaining(made + " visits made and " + left + " left");
  }

  @Test
  void noNumberWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FocusedVisitsLeft(0, false, 2, List.of()));
    assertThat(new FocusedVisitsLeft(0, false, 0, List.of(Reason.of(Rules.V_5))).left()).isZero();
  }
}
