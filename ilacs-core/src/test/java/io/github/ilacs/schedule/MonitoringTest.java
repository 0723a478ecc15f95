package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.monitoring;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.open;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.sif;
import static io.github.ilacs.schedule.ItemKind.MONITORING_VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules P-IN-17, P-IN-18, P-IN-RHYTHM, P-IN-MV2 to P-IN-MV5, P-IN-DFE and P-IN-TIME. */
class MonitoringTest {

  private static final Inspection INADEQUATE =
      judged(InspectionType.STANDARD, "2022-07-11/2022-07-22", "2022-09-21", Grade.INADEQUATE);

  private static final Inspection SIF_INADEQUATE =
      sif("2016-01-11/2016-02-04", "2016-04-04", Grade.INADEQUATE);

  @Test
  @DisplayName("P-IN-RHYTHM, P-IN-MV5: the first visit came 4 to 9 months after the report")
  void first() {
    ScheduleItem first = only(schedule("2022-10-01", INADEQUATE), MONITORING_VISIT);
    // 21 September 2022 and 3.5 x 30.4375 = 106.5 days, 9.5 x 30.4375 = 289.2 days
    assertThat(first.when()).contains(days("2023-01-05/2023-07-08"));
    assertThat(first.force()).isEqualTo(Force.PRACTICE);
    assertThat(first.state()).isEqualTo(ItemState.FUTURE);
    assertThat(first.title()).contains("1st");
    assertThat(first.cause()).contains(day("2022-09-21"));
    assertThat(rules(first.reasons())).containsExactly("P-IN-RHYTHM", "P-IN-MV5", "P-IN-MV4");
  }

  @Test
  @DisplayName("P-IN-DFE: the Department sends an adviser")
  void adviser() {
    ScheduleItem adviser = only(schedule("2026-09-21", INADEQUATE), ItemKind.ADVISER);

    assertThat(adviser.when()).isEmpty();
    assertThat(adviser.force()).isEqualTo(Force.PRACTICE);
    assertThat(rules(adviser.reasons())).containsExactly("P-IN-DFE");
  }

  @Test
  @DisplayName("P-IN-DFE: nor is one said where nobody was found inadequate")
  void noAdviser() {
    Schedule told =
        schedule(
            "2022-10-01",
            judged(InspectionType.SHORT, "2022-07-11/2022-07-15", "2022-09-21", Grade.GOOD),
            new OfstedDecision.OnPathway(
                day("2022-09-28"), Pathway.MONITORING, "letter of 28 September 2022"));

    assertThat(told.pathway()).isEqualTo(Pathway.MONITORING);
    assertThat(told.items(ItemKind.ADVISER)).isEmpty();
  }

  @Test
  @DisplayName("before the report nothing of it is known")
  void notWhileAwaiting() {
    assertThat(schedule("2022-09-20", INADEQUATE).items(MONITORING_VISIT)).isEmpty();
    assertThat(schedule("2022-09-21", INADEQUATE).items(MONITORING_VISIT)).hasSize(1);
  }

  @ParameterizedTest(name = "last one ended {0}: {1}, on a working day {2}")
  @CsvSource({
    "2018-02-08, 2018-05-08, 2018-05-08",
    "2018-02-10, 2018-05-10, 2018-05-10",
    "2018-03-14, 2018-06-14, 2018-06-14",
    // Saturday, and Sunday
    "2018-02-12, 2018-05-12, 2018-05-14",
    "2018-02-13, 2018-05-13, 2018-05-14",
    // the bank holiday of 7 May 2018
    "2018-02-07, 2018-05-07, 2018-05-08",
    // a month that is too short
    "2017-11-30, 2018-02-28, 2018-02-28",
  })
  @DisplayName("P-IN-17: every three months until August 2018, counted from the last one")
  void quarterly(LocalDate last, String due, String adjusted) {
    Activity visit = monitoring(last.minusDays(1) + "/" + last);
    ScheduleItem next = only(schedule("2018-03-15", SIF_INADEQUATE, visit), MONITORING_VISIT);
    assertThat(next.when()).contains(days(due));
    assertThat(next.adjusted())
        .isEqualTo(due.equals(adjusted) ? Optional.empty() : Optional.of(days(adjusted)));
    assertThat(next.lastDay()).contains(day(adjusted));
    assertThat(next.cause()).contains(last);
    assertThat(next.title()).contains("2nd");
    assertThat(next.force()).isEqualTo(Force.FRAMEWORK);
    assertThat(rules(next.reasons())).contains("P-IN-17", "P-IN-MV3");
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2018-05-11, FUTURE",
    "2018-05-12, DUE",
    "2018-05-13, DUE",
    "2018-05-14, DUE",
    "2018-05-15, OVERDUE",
  })
  @DisplayName("its state turns on the working day, 14 May 2018 for Saturday the 12th")
  void states(String asOf, ItemState state) {
    Schedule schedule = schedule(asOf, SIF_INADEQUATE, monitoring("2018-02-11/2018-02-12"));
    assertThat(only(schedule, MONITORING_VISIT).state()).isEqualTo(state);
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2023-02-24, FUTURE",
    "2023-02-25, DUE",
    "2023-05-28, DUE",
    // Nobody says that it is late.
    "2023-05-29, PASSED",
  })
  @DisplayName("P-IN-RHYTHM: since September 2018 when others were visited, 4 to 6 months after")
  void rhythm(String asOf, ItemState state) {
    ScheduleItem next =
        only(schedule(asOf, INADEQUATE, monitoring("2022-11-10/2022-11-11")), MONITORING_VISIT);

    // 11 November 2022 and 3.5 x 30.4375 = 106.5 days, 6.5 x 30.4375 = 197.8 days
    assertThat(next.when()).contains(days("2023-02-25/2023-05-28"));
    assertThat(next.state()).isEqualTo(state);
    assertThat(next.force()).isEqualTo(Force.PRACTICE);
    assertThat(next.title()).contains("2nd");
    assertThat(rules(next.reasons())).containsExactly("P-IN-RHYTHM", "P-IN-MV4");
    assertThat(sentences(next.reasons())).contains("when others were visited, and no rule");
  }

  @Test
  @DisplayName("the last one counts, and one before the last inspection does not")
  void sinceTheInspection() {
    Schedule schedule =
        schedule(
            "2023-06-01",
            monitoring("2022-05-10/2022-05-11"),
            INADEQUATE,
            monitoring("2022-12-06/2022-12-07"),
            monitoring("2023-03-07/2023-03-08"));
    ScheduleItem next = only(schedule, MONITORING_VISIT);
    assertThat(next.title()).contains("3rd");
    assertThat(next.cause()).contains(day("2023-03-08"));
    assertThat(
            only(
                    schedule("2022-10-01", monitoring("2022-05-10/2022-05-11"), INADEQUATE),
                    MONITORING_VISIT)
                .title())
        .contains("1st");
  }

  @ParameterizedTest(name = "as of {0} after {1} visits: a next one {2}")
  @CsvSource({
    "2018-08-31, 5, true",
    "2018-08-31, 6, false",
    "2018-08-31, 7, false",
    // no maximum is sourced since September 2018
    "2018-09-01, 5, true",
    "2018-09-01, 6, true",
    "2018-09-01, 7, true",
  })
  @DisplayName("P-IN-18: up to six before the re-inspection, in the first edition")
  void atMostSix(String asOf, int made, boolean another) {
    List<Activity> activities = new ArrayList<>(List.of(SIF_INADEQUATE));
    LocalDate first = day("2016-08-09");
    for (int i = 0; i < made; i++) {
      LocalDate visit = first.plusMonths(3L * i);
      activities.add(monitoring(visit + "/" + visit.plusDays(1)));
    }
    Schedule schedule = schedule(asOf, activities.toArray(new Activity[0]));
    assertThat(schedule.pathway()).isEqualTo(Pathway.MONITORING);
    List<ScheduleItem> next = open(schedule, MONITORING_VISIT);
    assertThat(next).hasSize(another ? 1 : 0);
    if (another) {
      assertThat(sentences(next.get(0).reasons()).contains("up to 6"))
          .isEqualTo(asOf.equals("2018-08-31"));
      assertThat(rules(next.get(0).reasons()))
          .contains(asOf.equals("2018-08-31") ? "P-IN-17" : "P-IN-RHYTHM");
    }
  }

  @ParameterizedTest(name = "the {0} visit to come is the {1}")
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "21, 21st"
  })
  void ordinals(int number, String ordinal) {
    List<Activity> activities = new ArrayList<>(List.of(INADEQUATE));
    for (int i = 1; i < number; i++) {
      LocalDate visit = day("2022-10-04").plusWeeks(2L * i);
      activities.add(monitoring(visit + "/" + visit.plusDays(1)));
    }
    Schedule schedule = schedule("2024-01-01", activities.toArray(new Activity[0]));
    assertThat(only(schedule, MONITORING_VISIT).title()).endsWith("the " + ordinal);
  }

  @Test
  @DisplayName("V-5, P-GO: no monitoring on any other pathway")
  void onlyWhileInadequate() {
    for (Grade grade : List.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT)) {
      Inspection better =
          judged(InspectionType.STANDARD, "2022-07-11/2022-07-22", "2022-09-21", grade);
      assertThat(schedule("2022-12-01", better).items(MONITORING_VISIT)).isEmpty();
    }
  }

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2018-01-01, SIF, OTHER, P-IN-17",
    "2018-08-31, SIF, OTHER, P-IN-17",
    "2018-09-01, ILACS, STANDARD, P-IN-18",
    "2022-12-31, ILACS, STANDARD, P-IN-18",
    "2023-01-01, ILACS, STANDARD, L-REINSPECTION",
    "2026-11-22, ILACS, STANDARD, L-REINSPECTION",
  })
  @DisplayName("P-IN-18: re-inspected under the SIF until 31 August 2018, by a standard one since")
  void reinspection(String asOf, Framework framework, InspectionType type, String rule) {
    NextInspection next = schedule(asOf, SIF_INADEQUATE).nextInspection();
    assertThat(next.framework()).isEqualTo(framework);
    assertThat(next.type()).contains(type);
    assertThat(next.window()).as("no source gives one").isEmpty();
    assertThat(rules(next.typeReasons())).endsWith(rule);
    assertThat(next.typeReasons().get(next.typeReasons().size() - 1).sentence())
        .contains(framework == Framework.SIF ? "made under the SIF" : "a standard inspection");
    assertThat(next.nextPossibleStart()).as("nobody says when the call can come").isEmpty();
    assertThat(next.callReasons()).isEmpty();
    assertThat(next.calls().isPresent()).isEqualTo(framework == Framework.ILACS);
    assertThat(only(schedule(asOf, SIF_INADEQUATE), ItemKind.INSPECTION).title())
        .contains(framework == Framework.SIF ? "under the SIF" : "standard inspection");
  }

  @Test
  @DisplayName("P-IN-TIME: the re-inspection is expected 33.7 to 43.6 months after the report")
  void observedInterval() {
    ScheduleItem item = only(schedule("2022-10-01", INADEQUATE), ItemKind.INSPECTION);
    // 21 September 2022 and 33.65 x 30.4375 = 1024.2 days, 43.65 x 30.4375 = 1328.6 days
    assertThat(item.when()).contains(days("2025-07-11/2026-05-12"));
    assertThat(item.force()).isEqualTo(Force.PRACTICE);
    assertThat(item.evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(rules(item.reasons())).contains("P-IN-TIME");
  }

  @Test
  @DisplayName("P-IN-TIME: past the interval seen it is not late, because no source sets a day")
  void pastTheObservedInterval() {
    Schedule schedule = schedule("2026-11-22", INADEQUATE, monitoring("2026-10-06/2026-10-07"));
    ScheduleItem item = only(schedule, ItemKind.INSPECTION);
    assertThat(item.lastDay().orElseThrow()).isBefore(day("2026-11-22"));
    assertThat(item.state()).isEqualTo(ItemState.PASSED);
    assertThat(schedule.nextDue().orElseThrow().kind()).isEqualTo(MONITORING_VISIT);
  }

  @Test
  @DisplayName("L-TOLD, L-KNOWN: told before the report, there is no day of publication to count")
  void toldBeforeTheReport() {
    OfstedDecision told =
        new OfstedDecision.OnPathway(
            day("2022-08-01"), Pathway.MONITORING, "letter of 1 August 2022");
    Schedule before = schedule("2022-09-20", INADEQUATE, told);
    assertThat(before.pathway()).isEqualTo(Pathway.MONITORING);
    assertThat(before.nextInspection().observedInterval()).isEmpty();
    assertThat(rules(before.nextInspection().windowReasons())).containsExactly("P-IN-TIME");
    assertThat(schedule("2022-09-21", INADEQUATE, told).nextInspection().observedInterval())
        .isPresent();
  }

  @Test
  @DisplayName("L-GAP: where visits may be missing, neither number nor day of the next is given")
  void gaps() {
    Activity made = monitoring("2022-12-06/2022-12-07");
    Gap missing = Gap.monitoringVisits("the file has no monitoring visits");
    ScheduleItem next = only(schedule("2023-01-01", INADEQUATE, made, missing), MONITORING_VISIT);
    assertThat(next.when()).isEmpty();
    assertThat(next.state()).isEqualTo(ItemState.FUTURE);
    assertThat(next.cause()).contains(day("2022-07-22"));
    assertThat(next.title()).contains("not on record").doesNotContain("2nd");
    assertThat(rules(next.reasons()))
        .containsExactly("P-IN-RHYTHM", "L-GAP", "P-IN-MV5", "P-IN-MV4");
    assertThat(sentences(next.reasons())).contains("the file has no monitoring visits");
  }

  @Test
  @DisplayName("L-GAP: missing focused visits hide no monitoring visit")
  void otherGaps() {
    Activity made = monitoring("2022-12-06/2022-12-07");
    Gap missing = Gap.focusedVisits("the file has no focused visits");
    assertThat(schedule("2023-01-01", INADEQUATE, made, missing).items(MONITORING_VISIT))
        .isEqualTo(schedule("2023-01-01", INADEQUATE, made).items(MONITORING_VISIT));
  }
}
