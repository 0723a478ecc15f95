package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.schedule.Facts.jtaiOn;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.monitoring;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.sif;
import static io.github.ilacs.schedule.Facts.visit;
import static io.github.ilacs.schedule.Facts.visitOn;
import static io.github.ilacs.schedule.ItemKind.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules R-INSP-A to C, R-FV-A to D and R-EXT-1: the typical day of what is not out yet. */
class PublicationTest {

  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource({
    "2019-10-03, ''",
    "2019-10-04, FUTURE",
    "2019-11-03, FUTURE",
    "2019-11-04, ''",
  })
  @DisplayName("R-INSP-A: Leicestershire 2019, out on the typical day")
  void whileItIsAwaited(String asOf, String state) {
    Inspection leicestershire =
        judged(InspectionType.STANDARD, "2019-09-23/2019-10-04", "2019-11-04", Grade.GOOD);
    Schedule schedule = schedule(asOf, leicestershire);
    assertThat(schedule.items(PUBLICATION)).hasSize(state.isEmpty() ? 0 : 1);
    if (!state.isEmpty()) {
      ScheduleItem item = only(schedule, PUBLICATION);
      assertThat(item.when()).contains(days("2019-11-04"));
      assertThat(item.state().name()).isEqualTo(state);
      assertThat(item.force()).isEqualTo(Force.PRACTICE);
      assertThat(item.evidence()).isEqualTo(Evidence.OBSERVED);
      assertThat(item.cause()).contains(day("2019-10-04"));
      assertThat(rules(item.reasons())).containsExactly("R-INSP-A", "R-EXT-1");
    }
  }

  @Test
  @DisplayName("R-EXT-1: late is not overdue, because it was never due")
  void late() {
    // Wolverhampton, whose report came out on 18 June 2026, 95 working days after Friday, 30
    // January: 27 of them, five weeks and two days, are 10 March.
    Inspection wolverhampton =
        judged(InspectionType.SHORT, "2026-01-26/2026-01-30", "2026-06-18", Grade.GOOD);
    assertThat(only(schedule("2026-03-10", wolverhampton), PUBLICATION).when())
        .contains(days("2026-03-10"));
    assertThat(only(schedule("2026-03-10", wolverhampton), PUBLICATION).state())
        .isEqualTo(ItemState.FUTURE);
    for (String asOf : List.of("2026-03-11", "2026-06-17")) {
      assertThat(only(schedule(asOf, wolverhampton), PUBLICATION).state())
          .isEqualTo(ItemState.PASSED);
    }
  }

  @Test
  @DisplayName("R-FV-C: Leicestershire's letter of 16 June 2023")
  void letter() {
    assertThat(
            only(
                    schedule(
                        "2023-05-20",
                        visitOn("2023-05-11/2023-05-12").published(day("2023-06-16")).build()),
                    PUBLICATION)
                .when())
        .contains(days("2023-06-16"));
    assertThat(schedule("2023-05-20", visit("2023-05-11/2023-05-12")).items(PUBLICATION)).isEmpty();
  }

  @Test
  @DisplayName("nothing typical was measured of reports under the SIF")
  void sifReport() {
    assertThat(
            schedule("2018-07-10", sif("2018-06-11/2018-07-05", "2018-08-24", Grade.INADEQUATE))
                .items(PUBLICATION))
        .isEmpty();
  }

  @Test
  @DisplayName("a report that is out is not awaited, though its day is not on record")
  void outOnAnUnknownDay() {
    Inspection graded = judged("2024-09-30/2024-10-11", Grade.GOOD).build();
    assertThat(schedule("2024-10-12", graded).items(PUBLICATION)).isEmpty();
  }

  @Test
  @DisplayName("J-CLOCK, P-IN-LETTER: the letters of joint inspections and of monitoring visits")
  void otherLetters() {
    JointTargetedAreaInspection jtai =
        jtaiOn("2024-06-17/2024-06-21").published(day("2024-07-26")).build();
    MonitoringVisit monitoring =
        MonitoringVisit.builder()
            .onSite(day("2024-02-21"), day("2024-02-22"))
            .published(day("2024-03-28"))
            .build();
    ScheduleItem jointLetter = only(schedule("2024-07-01", jtai), PUBLICATION);
    // Friday 21 June 2024: six weeks and four working days, to Thursday 8 August
    assertThat(jointLetter.when()).contains(days("2024-08-08"));
    assertThat(rules(jointLetter.reasons())).containsExactly("J-CLOCK");
    assertThat(schedule("2024-07-26", jtai).items(PUBLICATION)).isEmpty();
    Inspection inadequate =
        judged(InspectionType.STANDARD, "2023-05-15/2023-05-26", "2023-07-10", Grade.INADEQUATE);
    ScheduleItem letter = only(schedule("2024-03-01", inadequate, monitoring), PUBLICATION);
    // Thursday 22 February 2024: 24 working days, to Wednesday 27 March
    assertThat(letter.when()).contains(days("2024-03-27"));
    assertThat(rules(letter.reasons())).containsExactly("R-FV-C", "P-IN-LETTER", "P-IN-MV5");
    assertThat(schedule("2024-03-28", inadequate, monitoring).items(PUBLICATION)).isEmpty();
  }

  @Test
  @DisplayName("P-IN-LETTER: a typical letter of one's own keeps its rule after a monitoring visit")
  void letterOfOnesOwn() {
    Rule own =
        Rule.of(
            "OWN-1",
            "We plan with it.",
            Evidence.INFERRED,
            new Source("PAPER", "Our paper", "November 2026", Reliability.C));
    Scheduler england = Scheduler.england();
    Figures figures = england.timeline().figures();
    Scheduler changed =
        england.with(
            england
                .timeline()
                .with(
                    figures.toBuilder()
                        .typicalLetter(
                            FigureSeries.unknown().from(day("2023-01-01"), new Figure(10, own)))
                        .build()));
    Inspection inadequate =
        judged(InspectionType.STANDARD, "2023-05-15/2023-05-26", "2023-07-10", Grade.INADEQUATE);
    Schedule schedule =
        changed.schedule(
            Histories.history(
                inadequate,
                monitoring("2023-11-14/2023-11-15"),
                monitoring("2024-02-21/2024-02-22")),
            day("2024-03-01"));

    ScheduleItem letter = only(schedule, PUBLICATION);
    // Thursday 22 February 2024, and two weeks
    assertThat(letter.when()).contains(days("2024-03-07"));
    assertThat(rules(letter.reasons())).containsExactly("OWN-1", "P-IN-LETTER");
    assertThat(letter.reasons().get(0).sentence()).contains("Typically 10 working days");
    assertThat(letter.evidence()).isEqualTo(Evidence.INFERRED);
  }
}
