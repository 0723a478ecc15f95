package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.history.JointTargetedAreaInspection.Partner;
import io.github.ilacs.judgement.Strength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointTargetedAreaInspectionTest {

  private static JointTargetedAreaInspection.Builder jtai() {
    return JointTargetedAreaInspection.builder().onSite(day("2024-06-17"), day("2024-06-21"));
  }

  @Test
  @DisplayName("J-6: findings, areas for priority action among them, and no grade")
  void keepsWhatItWasGiven() {
    Strength strength = new Strength("The partners know their area.");

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
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> jtai().lastDay(day("2024-06-14")).build())
        .withMessage(
            "joint targeted area inspection of 2024-06-17 ends on 2024-06-14, before it starts");
  }
}
