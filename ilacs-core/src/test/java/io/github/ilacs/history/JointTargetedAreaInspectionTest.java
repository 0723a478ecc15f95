package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.judgement.Grade.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.history.JointTargetedAreaInspection.Partner;
import io.github.ilacs.judgement.Strength;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointTargetedAreaInspectionTest {

  private static JointTargetedAreaInspection.Builder jtai() {
    return JointTargetedAreaInspection.builder().onSite(day("2024-06-17"), day("2024-06-21"));
  }

  @Test
  @DisplayName("J-6: findings, areas for priority action among them, and no grade")
  void keepsWhatItWasGiven() {
    Strength strength = Strength.of("The partners know their area.");

    JointTargetedAreaInspection made =
        jtai()
            .theme("front door")
            .addPartners(Partner.OFSTED, Partner.CQC, Partner.HMICFRS)
            .published(day("2024-07-26"))
            .found(strength)
            .found(PRIORITY_ACTION)
            .build();

    assertThat(made.onSite()).hasToString("2024-06-17/2024-06-21");
    assertThat(made.theme()).contains("front door");
    assertThat(made.findings()).containsExactly(strength, PRIORITY_ACTION);
    assertThat(made.hasAreaForPriorityAction()).isTrue();
    assertThat(jtai().found(strength).build().hasAreaForPriorityAction()).isFalse();
    assertThat(made.findingsCountFrom()).isEqualTo(day("2024-07-26"));
  }

  @Test
  @DisplayName("J-7: a written statement is owed only where it was asked for")
  void asksForNoStatementUnlessSaid() {
    assertThat(jtai().build().asksForWrittenStatement()).isFalse();
    assertThat(jtai().asksForWrittenStatement(true).build().asksForWrittenStatement()).isTrue();
  }

  @Test
  @DisplayName("J-1: Ofsted, the CQC, HMICFRS, and HMI Probation in some themes")
  void partners() {
    assertThat(Partner.values())
        .extracting(Partner::label)
        .containsExactly(
            "Ofsted",
            "Care Quality Commission",
            "HM Inspectorate of Constabulary and Fire & Rescue Services",
            "HM Inspectorate of Probation");
  }

  @Test
  @DisplayName("J-STATEMENT: a letter that names a day for the statement asks for one")
  void theLetterNamesTheDayForTheStatement() {
    JointTargetedAreaInspection made =
        jtai().published(day("2024-07-26")).statementDue(day("2024-11-04")).build();

    assertThat(made.asksForWrittenStatement()).isTrue();
    assertThat(made.statementDue()).contains(day("2024-11-04"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> jtai().published(day("2024-07-26")).statementDue(day("2024-07-25")).build())
        .withMessageContaining("2024-07-25")
        .withMessageContaining("2024-07-26");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> jtai().asksForWrittenStatement(false).statementDue(day("2024-11-04")).build())
        .withMessageContaining("2024-11-04");
  }

  @Test
  void theLetterAloneMayBeKnown() {
    JointTargetedAreaInspection made =
        JointTargetedAreaInspection.builder().published(day("2026-02-12")).build();

    assertThat(made.hasDaysOnSite()).isFalse();
    assertThat(made.day()).isEqualTo(day("2026-02-12"));
    assertThat(made.tookPlaceBy()).isEqualTo(day("2026-02-12"));
    assertThat(made.inWords()).isEqualTo("joint targeted area inspection before 2026-02-12");
    assertThat(made)
        .isNotEqualTo(
            JointTargetedAreaInspection.builder()
                .onSite(day("2026-02-12"), day("2026-02-12"))
                .published(day("2026-02-12"))
                .build());
    assertThat(jtai().build().hasDaysOnSite()).isTrue();
  }

  @Test
  void withoutTheLetterBothDaysAreNeeded() {
    for (JointTargetedAreaInspection.Builder less :
        List.of(
            JointTargetedAreaInspection.builder(),
            JointTargetedAreaInspection.builder().firstDay(day("2024-06-17")),
            JointTargetedAreaInspection.builder()
                .lastDay(day("2024-06-21"))
                .published(day("2024-07-26")))) {
      assertThatIllegalStateException()
          .isThrownBy(less::build)
          .withMessageContaining("needs its first and its last day on site");
    }
  }

  @Test
  @DisplayName("V-1: one without days on site counts by its letter, and takes nobody's days")
  void theLetterCounts() {
    JointTargetedAreaInspection undated =
        JointTargetedAreaInspection.builder().published(day("2026-02-12")).build();
    InspectionHistory history =
        Histories.history(
            undated, FocusedVisit.builder().onSite(day("2026-02-11"), day("2026-02-12")).build());

    assertThat(history.knownOn(day("2026-02-11")).jointInspectionsSince()).isEmpty();
    assertThat(history.knownOn(day("2026-02-12")).jointInspectionsSince()).containsExactly(undated);
  }

  @Test
  @DisplayName("V-1: one counts that began after the last inspection and had ended")
  void whichOnesCount() {
    JointTargetedAreaInspection before =
        JointTargetedAreaInspection.builder().published(day("2024-05-24")).build();
    JointTargetedAreaInspection letter =
        JointTargetedAreaInspection.builder().published(day("2024-05-25")).build();
    InspectionHistory history =
        Histories.history(
            Histories.inspection("2024-05-20", "2024-05-24", GOOD), before, jtai().build(), letter);

    // On its last day the inspection is over, and what came out on that day is not since.
    assertThat(history.knownOn(day("2024-05-24")).jointInspectionsSince()).isEmpty();
    assertThat(history.knownOn(day("2024-06-20")).jointInspectionsSince()).containsExactly(letter);
    assertThat(history.knownOn(day("2024-06-21")).jointInspectionsSince())
        .containsExactly(letter, jtai().build());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> history.knownOn(day("2024-06-21")).jointInspectionsSince().remove(0));
  }

  @Test
  @DisplayName("J-STATEMENT: what is owed keeps the day that the letter names")
  void whatIsOwedKeepsTheDay() {
    JointTargetedAreaInspection asks =
        jtai().published(day("2024-07-26")).asksForWrittenStatement(true).build();
    JointTargetedAreaInspection names =
        jtai().published(day("2024-07-26")).statementDue(day("2024-10-30")).build();

    for (JointTargetedAreaInspection joint : List.of(asks, names)) {
      List<OwedDuty> duties = Histories.history(joint).knownOn(day("2024-08-01")).duties();
      assertThat(duties).hasSize(1);
      assertThat(duties.get(0).duty()).isEqualTo(Duty.JTAI_STATEMENT);
      assertThat(duties.get(0).activity()).isEqualTo(joint);
      assertThat(duties.get(0).arises()).isEqualTo(day("2024-07-26"));
      assertThat(duties.get(0).within().orElseThrow().value()).isEqualTo(70);
      assertThat(duties.get(0).named()).isEqualTo(joint.statementDue());
    }
    assertThat(Histories.history(jtai().build()).knownOn(day("2024-08-01")).duties()).isEmpty();
  }

  @Test
  @DisplayName(
      "J-7, J-STATEMENT: before the regulations a statement is owed if a letter names a day")
  void beforeTheRegulations() {
    JointTargetedAreaInspection.Builder early =
        JointTargetedAreaInspection.builder()
            .onSite(day("2015-09-14"), day("2015-09-18"))
            .published(day("2015-11-06"));

    assertThat(
            Histories.history(early.asksForWrittenStatement(true).build())
                .knownOn(day("2018-06-01"))
                .duties())
        .isEmpty();
    List<OwedDuty> named =
        Histories.history(early.statementDue(day("2016-02-01")).build())
            .knownOn(day("2018-06-01"))
            .duties();
    assertThat(named).hasSize(1);
    assertThat(named.get(0).within()).isEmpty();
    assertThat(named.get(0).named()).contains(day("2016-02-01"));
  }

  @Test
  @DisplayName("J-STATEMENT: the day of the letter itself may be the day for the statement")
  void dueOnTheDayOfTheLetter() {
    assertThat(
            jtai()
                .published(day("2024-07-26"))
                .statementDue(day("2024-07-26"))
                .build()
                .statementDue())
        .contains(day("2024-07-26"));
  }

  @Test
  void aLetterBeforeTheEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> jtai().published(day("2024-06-20")).build())
        .withMessageContaining("was published on 2024-06-20, before its last day on site");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> jtai().received(day("2024-06-20")).build())
        .withMessageContaining("was received on 2024-06-20, before its last day on site");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> jtai().lastDay(day("2024-06-14")).build())
        .withMessage(
            "joint targeted area inspection of 2024-06-17 ends on 2024-06-14, before it starts");
  }
}
