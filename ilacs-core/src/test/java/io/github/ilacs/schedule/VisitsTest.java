package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.jtaiOn;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.open;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.visit;
import static io.github.ilacs.schedule.Facts.visitOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.framework.Force;
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
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
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

/** Rules V-COUNT, V-1, V-5, V-INTERIM and L-VISITS. */
class VisitsTest {

  private static final List<String> VISITS =
      List.of("2022-10-04/2022-10-05", "2023-05-09/2023-05-10", "2024-02-06/2024-02-07");

  private static final Inspection BEFORE_THE_SUSPENSION =
      judged(
          InspectionType.STANDARD,
          "2019-09-23/2019-10-04",
          "2019-11-04",
          Grade.REQUIRES_IMPROVEMENT);

  private static Inspection inspection(Grade grade) {
    return judged(InspectionType.STANDARD, "2022-03-07/2022-03-18", "2022-05-03", grade);
  }

  private static Visits visits(String asOf, List<Activity> activities) {
    return schedule(asOf, activities.toArray(new Activity[0])).visits().orElseThrow();
  }

  @ParameterizedTest(
      name = "{0}: {1} visits and {2} JTAIs, {3} expected, {4} left, {5} more than expected")
  @CsvSource({
    "OUTSTANDING, 0, 0, 1, 1, 0",
    "OUTSTANDING, 1, 0, 1, 0, 0",
    "OUTSTANDING, 0, 1, 1, 0, 0",
    "GOOD, 0, 0, 1, 1, 0",
    "GOOD, 1, 0, 1, 0, 0",
    "GOOD, 0, 1, 1, 0, 0",
    // Shropshire and Sunderland had two, and that is no error
    "GOOD, 2, 0, 1, 0, 1",
    "GOOD, 1, 1, 1, 0, 1",
    "GOOD, 3, 1, 1, 0, 3",
    "REQUIRES_IMPROVEMENT, 0, 0, 2, 2, 0",
    "REQUIRES_IMPROVEMENT, 1, 0, 2, 1, 0",
    "REQUIRES_IMPROVEMENT, 2, 0, 2, 0, 0",
    "REQUIRES_IMPROVEMENT, 0, 1, 2, 1, 0",
    "REQUIRES_IMPROVEMENT, 1, 1, 2, 0, 0",
    "REQUIRES_IMPROVEMENT, 0, 2, 2, 0, 0",
    "REQUIRES_IMPROVEMENT, 3, 0, 2, 0, 1",
    "INADEQUATE, 0, 0, 0, 0, 0",
    "INADEQUATE, 1, 0, 0, 0, 1",
    "INADEQUATE, 0, 1, 0, 0, 1",
  })
  @DisplayName("V-COUNT: by the grade, focused visits and JTAIs counted together")
  void table(Grade grade, int focused, int jtais, int expected, int left, int more) {
    List<Activity> activities = new ArrayList<>(List.of(inspection(grade)));
    for (int i = 0; i < focused; i++) {
      activities.add(visit(VISITS.get(i)));
    }
    for (int i = 0; i < jtais; i++) {
      activities.add(jtaiOn(i == 0 ? "2023-09-18/2023-09-22" : "2024-09-16/2024-09-20").build());
    }
    Visits counted = visits("2024-11-01", activities);
    assertThat(counted.expected()).contains(expected);
    assertThat(counted.left()).contains(left);
    assertThat(counted.focusedVisits()).isEqualTo(focused);
    assertThat(counted.jointInspections()).isEqualTo(jtais);
    assertThat(counted.made()).isEqualTo(focused + jtais);
    assertThat(counted.moreThanExpected()).isEqualTo(more);
    assertThat(rules(counted.reasons()))
        .contains("V-COUNT")
        .doesNotContain("V-1", "L-VISITS", "J-9", "V-INTERIM");
    assertThat(rules(counted.reasons()).contains("V-5")).isEqualTo(grade == Grade.INADEQUATE);
    assertThat(sentences(counted.reasons()).contains("more than usual and no error"))
        .isEqualTo(more > 0);
    Schedule schedule = schedule("2024-11-01", activities.toArray(new Activity[0]));
    assertThat(open(schedule, ItemKind.FOCUSED_VISIT)).hasSize(left > 0 ? 1 : 0);
    assertThat(schedule.warnings()).isEmpty();
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
    List<Activity> activities = new ArrayList<>(List.of(inspection(Grade.REQUIRES_IMPROVEMENT)));
    VISITS.forEach(days -> activities.add(visit(days)));
    Visits counted = visits(asOf, activities);
    assertThat(counted.made()).isEqualTo(made);
    assertThat(counted.left()).contains(left);
  }

  @Test
  @DisplayName("V-COUNT: visits before the last inspection do not count, and it starts afresh")
  void beforeTheLastInspection() {
    List<Activity> activities =
        List.of(
            judged(
                InspectionType.STANDARD,
                "2018-09-17/2018-09-28",
                "2018-11-01",
                Grade.REQUIRES_IMPROVEMENT),
            visit("2021-10-05/2021-10-06"),
            jtaiOn("2022-01-24/2022-01-28").build(),
            inspection(Grade.GOOD));
    assertThat(visits("2022-03-06", activities).left()).contains(0);
    Visits after = visits("2022-05-03", activities);
    assertThat(after.made()).isZero();
    assertThat(after.left()).contains(1);
  }

  @ParameterizedTest(name = "a visit from {0}: interim {2}")
  @CsvSource({
    "2020-03-04, 2020-03-05, false",
    "2020-09-29, 2020-10-01, true",
    "2020-12-08, 2020-12-09, true",
    "2021-05-26, 2021-05-27, true",
    "2021-06-08, 2021-06-09, false",
  })
  @DisplayName("V-INTERIM: the visits of September 2020 to May 2021 count, and the answer says so")
  void interim(String first, String last, boolean interim) {
    Visits counted =
        visits("2021-09-01", List.of(BEFORE_THE_SUSPENSION, visit(first + "/" + last)));
    assertThat(counted.made()).isEqualTo(1);
    assertThat(counted.left()).contains(1);
    assertThat(rules(counted.reasons()).contains("V-INTERIM")).isEqualTo(interim);
  }

  @Test
  @DisplayName("V-INTERIM: of two visits the answer says how many were interim ones")
  void interimBesideOrdinary() {
    Visits counted =
        visits(
            "2021-09-01",
            List.of(
                BEFORE_THE_SUSPENSION,
                visit("2020-09-29/2020-10-01"),
                visit("2021-06-08/2021-06-09")));
    assertThat(counted.made()).isEqualTo(2);
    assertThat(counted.left()).contains(0);
    assertThat(sentences(counted.reasons()))
        .contains("the record has 2 since 4 October 2019.")
        .contains("count like any other: 1 since the last inspection");
  }

  @ParameterizedTest(name = "{0} under the SIF: {1}")
  @CsvSource({
    "OUTSTANDING, , L-VISITS",
    "GOOD, , L-VISITS",
    "REQUIRES_IMPROVEMENT, 2, V-1",
    "INADEQUATE, , L-VISITS",
  })
  @DisplayName("V-1: after an inspection under the SIF there is a number for one grade alone")
  void afterTheSif(Grade grade, Integer expected, String rule) {
    Visits counted =
        visits(
            "2019-01-15",
            List.of(
                sif(grade),
                visit("2018-10-09/2018-10-10"),
                jtaiOn("2018-11-12/2018-11-16").build()));
    assertThat(counted.expected()).isEqualTo(Optional.ofNullable(expected));
    assertThat(counted.left()).isEqualTo(Optional.ofNullable(expected).map(two -> 0));
    assertThat(counted.made()).isEqualTo(2);
    assertThat(counted.moreThanExpected()).isZero();
    assertThat(rules(counted.reasons())).contains(rule).doesNotContain("V-COUNT");
    assertThat(rules(counted.reasons()).contains("J-9")).isEqualTo(expected != null);
    assertThat(sentences(counted.reasons()))
        .contains(
            expected == null
                ? "the record has 2 since 26 May 2016"
                : "2 on record since 26 May 2016");
    assertThat(open(schedule("2019-01-15", sif(grade)), ItemKind.FOCUSED_VISIT))
        .hasSize(expected == null ? 0 : 1);
  }

  private static Inspection sif(Grade grade) {
    return Facts.sif("2016-05-03/2016-05-26", "2016-07-12", grade);
  }

  @ParameterizedTest(name = "leaders {0}, help {1}, care {2}, care leavers {3}: {4} expected")
  @CsvSource({
    "GOOD, GOOD, OUTSTANDING, REQUIRES_IMPROVEMENT, 1, V-COUNT;L-VISITS, good or outstanding",
    "GOOD, GOOD, REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, 2, V-COUNT;L-VISITS, requires improvement",
    "REQUIRES_IMPROVEMENT, GOOD, GOOD, GOOD, 2, V-COUNT;L-VISITS, requires improvement",
    "GOOD, INADEQUATE, GOOD, GOOD, 0, V-COUNT;V-5;L-VISITS, inadequate",
    // G-OE-2: leaders alone, which the sources leave open
    "INADEQUATE, GOOD, GOOD, GOOD, 2, V-COUNT;L-VISITS;L-LEADERS-26, requires improvement",
  })
  @DisplayName("L-VISITS: without an overall grade, by the test that decides the pathway")
  void withoutAnOverallGrade(
      Grade leaders, Grade help, Grade care, Grade leavers, int expected, String ids, String as) {
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.STANDARD)
            .onSite(day("2026-05-11"), day("2026-05-22"))
            .published(day("2026-07-01"))
            .judgements(
                Judgements.of(
                    new Judgement(JudgementArea.IMPACT_OF_LEADERS, leaders),
                    new Judgement(JudgementArea.HELP_AND_PROTECTION, help),
                    new Judgement(JudgementArea.CHILDREN_IN_CARE, care),
                    new Judgement(JudgementArea.CARE_LEAVERS, leavers)))
            .build();
    Visits counted = visits("2026-09-01", List.of(inspection));
    assertThat(counted.expected()).contains(expected);
    assertThat(rules(counted.reasons())).containsExactly(ids.split(";"));
    assertThat(sentences(counted.reasons())).contains("Here it counts as " + as + ",");
  }

  @Test
  @DisplayName("L-APA: after an area for priority action the answer says what Ofsted considers")
  void afterAPriorityAction() {
    Activity visit =
        visitOn("2022-10-04/2022-10-05")
            .published(day("2022-11-09"))
            .found(PRIORITY_ACTION)
            .build();
    assertThat(rules(visits("2022-11-08", List.of(inspection(Grade.GOOD), visit)).reasons()))
        .doesNotContain("L-APA");
    Visits after = visits("2022-11-09", List.of(inspection(Grade.GOOD), visit));
    assertThat(rules(after.reasons())).contains("L-APA");
    assertThat(after.left()).contains(0);
    assertThat(sentences(after.reasons())).contains("not by the pathway");
  }

  @Test
  @DisplayName("F-9: after any other letter Ofsted considers nothing of the kind")
  void withoutAPriorityAction() {
    Activity visit = visitOn("2022-10-04/2022-10-05").published(day("2022-11-09")).build();
    assertThat(rules(visits("2022-11-09", List.of(inspection(Grade.GOOD), visit)).reasons()))
        .doesNotContain("L-APA");
  }

  @Test
  @DisplayName("L-AWAIT: they are counted from an inspection whose report is awaited, to no number")
  void whileAwaiting() {
    Schedule schedule =
        schedule(
            "2022-04-01",
            visit("2021-10-05/2021-10-06"),
            awaiting(InspectionType.STANDARD, "2022-03-07/2022-03-18"));
    assertThat(schedule.pathway()).isEqualTo(Pathway.AWAITING_REPORT);
    Visits counted = schedule.visits().orElseThrow();
    assertThat(counted.made()).isZero();
    assertThat(counted.expected()).isEmpty();
    assertThat(counted.left()).isEmpty();
    assertThat(rules(counted.reasons())).containsExactly("L-AWAIT");
    assertThat(open(schedule, ItemKind.FOCUSED_VISIT)).isEmpty();
    // The grade counts from the day of the report, 3 May 2022.
    List<Activity> judged = List.of(inspection(Grade.GOOD));
    assertThat(visits("2022-05-02", judged).expected()).isEmpty();
    assertThat(visits("2022-05-03", judged).expected()).contains(1);
  }

  @Test
  @DisplayName("L-VISITS: the grade counts, and not the pathway that Ofsted has told")
  void told() {
    List<Activity> activities =
        List.of(
            inspection(Grade.INADEQUATE),
            new OfstedDecision.OnPathway(
                day("2023-01-16"), Pathway.STANDARD_INSPECTION, "letter of 16 January 2023"));
    assertThat(rules(visits("2023-01-15", activities).reasons())).doesNotContain("L-VISITS");
    Visits after = visits("2023-01-16", activities);
    assertThat(after.expected()).contains(0);
    assertThat(rules(after.reasons())).contains("V-COUNT", "L-VISITS");
  }

  @Test
  @DisplayName("L-VISITS: no number before the first inspection of an authority")
  void notYetInspected() {
    Visits counted = visits("2023-01-15", List.of(visit(VISITS.get(0))));
    assertThat(counted.made()).isEqualTo(1);
    assertThat(counted.expected()).isEmpty();
    assertThat(rules(counted.reasons())).containsExactly("L-VISITS");
  }

  @Test
  @DisplayName("L-KNOWN: none is left once the next inspection is on site")
  void inProgress() {
    Visits counted =
        visits(
            "2025-04-29",
            List.of(
                inspection(Grade.REQUIRES_IMPROVEMENT),
                awaiting(InspectionType.STANDARD, "2025-04-28/2025-05-09")));
    assertThat(counted.expected()).contains(2);
    assertThat(counted.left()).contains(0);
    assertThat(rules(counted.reasons())).contains("L-KNOWN");
  }

  @Test
  @DisplayName("L-GAP: unknown where visits may be missing from the record")
  void gaps() {
    Inspection inspection = inspection(Grade.GOOD);
    assertThat(number("2023-01-01", inspection, Gap.focusedVisits("none is on record"))).isEmpty();
    Gap dated = Gap.focusedVisits(day("2022-12-01"), "a letter is mentioned");
    assertThat(number("2022-11-30", inspection, dated)).contains(1);
    assertThat(number("2022-12-01", inspection, dated)).isEmpty();
    assertThat(number("2023-12-01", inspection, dated)).isEmpty();
    assertThat(number("2023-01-01", inspection, Gap.monitoringVisits("none is on record")))
        .contains(1);
    // A gap before the last inspection hides nothing that counts.
    assertThat(
            number(
                "2023-01-01", inspection, Gap.focusedVisits(day("2022-02-01"), "a letter is lost")))
        .contains(1);
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
    if (schedule.visits().isEmpty()) {
      assertThat(open(schedule, ItemKind.FOCUSED_VISIT)).isEmpty();
    }
    return schedule.visits().flatMap(Visits::left);
  }

  @Test
  @DisplayName("the item says how many, and has no day, because none is sourced")
  void item() {
    Inspection inspection = inspection(Grade.REQUIRES_IMPROVEMENT);
    ScheduleItem two = Facts.only(schedule("2022-06-01", inspection), ItemKind.FOCUSED_VISIT);
    assertThat(two.title())
        .isEqualTo(
            "2 more focused visits or joint targeted area inspections before the next inspection");
    assertThat(two.when()).isEmpty();
    assertThat(two.state()).isEqualTo(ItemState.FUTURE);
    assertThat(two.force()).isEqualTo(Force.PRACTICE);
    assertThat(two.evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(two.cause()).contains(day("2022-03-18"));
    ScheduleItem one =
        Facts.only(
            schedule("2023-01-01", inspection, visit(VISITS.get(0))), ItemKind.FOCUSED_VISIT);
    assertThat(one.title())
        .isEqualTo(
            "One more focused visit or joint targeted area inspection before the next inspection");
    assertThat(sentences(one.reasons()))
        .contains(
            "After requires improvement the usual number of focused visits and joint targeted area"
                + " inspections together, before the next inspection, is 2; the record has 1 since 18 March 2022.");
  }

  @Test
  @DisplayName("L-UNKNOWN: on a record that ends, one may have been made that it does not know")
  void unlessMadeSince() {
    InspectionHistory history = history(inspection(Grade.GOOD));
    Optional<LocalDate> letters = Optional.of(day("2023-01-27"));
    Optional<LocalDate> reports = Optional.of(day("2023-06-20"));

    // Ten weeks before 27 January 2023 is 18 November 2022.
    ScheduleItem one = item(history.knownTo(new KnownTo(reports, letters, Optional.empty())));
    assertThat(one.title())
        .isEqualTo(
            "One more focused visit or joint targeted area inspection before the next inspection,"
                + " unless made since December 2022");
    assertThat(sentences(one.reasons()))
        .contains("the record has 0 since")
        .contains("letters of visits were known that had been published by 27 January 2023")
        .contains("began from 18 November 2022 on");
    assertThat(rules(one.reasons())).contains("V-COUNT", "L-UNKNOWN");
    // Where reports alone may be missing, no visit is.
    ScheduleItem complete =
        item(history.knownTo(new KnownTo(reports, Optional.empty(), Optional.empty())));
    assertThat(complete.title())
        .isEqualTo(
            "One more focused visit or joint targeted area inspection before the next inspection");
    assertThat(item(history).title()).isEqualTo(complete.title());
    assertThat(rules(item(history).reasons())).doesNotContain("L-UNKNOWN");
    // A letter of a joint inspection may be missing as well.
    assertThat(
            item(history.knownTo(new KnownTo(Optional.empty(), Optional.empty(), letters))).title())
        .isEqualTo(one.title());
  }

  private static ScheduleItem item(InspectionHistory history) {
    return Facts.only(
        Scheduler.england().schedule(history, day("2023-03-01")), ItemKind.FOCUSED_VISIT);
  }

  @ParameterizedTest(name = "{0} and {1} made, {2} expected, {3} left")
  @CsvSource({"-1, 0, 2, 2", "0, -1, 2, 2", "0, 0, 1, 2", "0, 0, 2, -1", "0, 0, 2, ", "0, 0, , 2"})
  void whatCannotBe(int focused, int joint, Integer expected, Integer left) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Visits(
                    focused,
                    joint,
                    Optional.empty(),
                    Optional.ofNullable(expected),
                    Optional.ofNullable(left),
                    List.of(Reason.of(Rules.V_COUNT))))
        .withMessageContaining(
            focused + " focused visits and " + joint + " joint inspections made, ");
  }

  @Test
  void noNumberWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Visits(0, 0, Optional.empty(), Optional.of(2), Optional.of(2), List.of()));
    assertThat(
            new Visits(
                    0,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Reason.of(Rules.L_VISITS)))
                .left())
        .isEmpty();
  }
}
