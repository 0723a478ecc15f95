package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.Judgements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

  private static Inspection.Builder sif() {
    return Inspection.builder()
        .framework(Framework.SIF)
        .onSite(day("2016-11-14"), day("2016-12-08"));
  }

  @Test
  void keepsWhatItWasGiven() {
    Inspection inspection =
        sif().published(day("2017-02-13")).judged(OVERALL_EFFECTIVENESS, GOOD).build();

    assertThat(inspection.framework()).isEqualTo(Framework.SIF);
    assertThat(inspection.type()).isEqualTo(InspectionType.OTHER);
    assertThat(inspection.firstDay()).isEqualTo(day("2016-11-14"));
    assertThat(inspection.lastDay()).isEqualTo(day("2016-12-08"));
    assertThat(inspection.published()).contains(day("2017-02-13"));
    assertThat(inspection.judgements())
        .isEqualTo(Judgements.of(new Judgement(OVERALL_EFFECTIVENESS, GOOD)));
    assertThat(inspection.day()).isEqualTo(day("2016-11-14"));
  }

  @Test
  @DisplayName("L-AWAIT: findings count from publication, or from the last day on site without one")
  void findingsCountFrom() {
    assertThat(sif().published(day("2017-02-13")).build().findingsCountFrom())
        .isEqualTo(day("2017-02-13"));
    assertThat(sif().build().findingsCountFrom()).isEqualTo(day("2016-12-08"));
    assertThat(sif().build().published()).isEmpty();
    assertThat(sif().build().judgements()).isEqualTo(Judgements.none());
  }

  @Test
  @DisplayName("L-AWAIT: reported from its publication on; under ILACS never without judgements")
  void isReportedBy() {
    Inspection sif = sif().published(day("2017-02-13")).build();
    assertThat(sif.isReportedBy(day("2017-02-12"))).isFalse();
    assertThat(sif.isReportedBy(day("2017-02-13"))).isTrue();

    Inspection ilacs =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(day("2024-05-20"), day("2024-05-24"))
            .build();
    assertThat(ilacs.isReportedBy(day("2030-01-01"))).isFalse();
  }

  @Test
  @DisplayName("N-11: an ILACS inspection is given its type, which is never derived from the dates")
  void aForgottenTypeIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Inspection.builder()
                    .framework(Framework.ILACS)
                    .lastDay(day("2024-05-24"))
                    .firstDay(day("2024-05-20"))
                    .build())
        .withMessageContaining("2024-05-20")
        .withMessageContaining("short inspection, standard inspection, or other inspection");
    assertThat(sif().build().type()).isEqualTo(InspectionType.OTHER);
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Inspection.builder()
                    .framework(Framework.ILACS)
                    .type(InspectionType.STANDARD)
                    .onSite(day("2024-05-20"), day("2024-05-19"))
                    .build())
        .withMessage("standard inspection of 2024-05-20 ends on 2024-05-19, before it starts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sif().onSite(day("2016-12-08"), day("2016-11-14")).build())
        .withMessage("inspection under the SIF of 2016-12-08 ends on 2016-11-14, before it starts");
  }

  @Test
  void oneDayOnSiteAndPublicationOnTheLastDayAreAllowed() {
    Inspection inspection =
        sif().onSite(day("2016-11-14"), day("2016-11-14")).published(day("2016-11-14")).build();

    assertThat(inspection.findingsCountFrom()).isEqualTo(day("2016-11-14"));
  }

  @Test
  void publicationBeforeTheEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sif().published(day("2016-12-07")).build())
        .withMessage(
            "inspection under the SIF of 2016-11-14 was published on 2016-12-07, before its last day on"
                + " site, 2016-12-08");
  }

  @Test
  @DisplayName("R-PREPUB: the authority has the report after the last day on site, not before")
  void receiptBeforeTheEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sif().received(day("2016-12-07")).build())
        .withMessage(
            "inspection under the SIF of 2016-11-14 was received on 2016-12-07, before its last day on"
                + " site, 2016-12-08");
    assertThat(sif().received(day("2016-12-08")).build().received()).contains(day("2016-12-08"));
  }

  @Test
  @DisplayName("G-J-2018: the SIF carries an overall grade alone")
  void sifCarriesAnOverallGradeAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> sif().judged(OVERALL_EFFECTIVENESS, GOOD).judged(CARE_LEAVERS, GOOD).build())
        .withMessageContaining("SIF inspection of 2016-11-14")
        .withMessageContaining("care-leavers=good")
        .withMessageContaining("overall grade alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sif().framework(Framework.EARLIER).judged(CARE_LEAVERS, GOOD).build())
        .withMessageContaining("earlier framework inspection of 2016-11-14");
  }

  @ParameterizedTest
  @CsvSource({"SIF, SHORT", "SIF, STANDARD", "EARLIER, SHORT", "EARLIER, STANDARD"})
  @DisplayName("P-GO, P-RI: only ILACS has short and standard inspections")
  void onlyIlacsHasTypes(Framework framework, InspectionType type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sif().framework(framework).type(type).build())
        .withMessageContaining(framework.label() + " inspection of 2016-11-14")
        .withMessageContaining(type.label());
    assertThat(sif().framework(framework).type(InspectionType.OTHER).build().framework())
        .isEqualTo(framework);
  }

  @Test
  void anAreaJudgedTwiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                sif()
                    .judged(OVERALL_EFFECTIVENESS, GOOD)
                    .judged(OVERALL_EFFECTIVENESS, INADEQUATE)
                    .build())
        .withMessage("overall is judged twice in [overall=good, overall=inadequate]");
  }

  @Test
  void aBuilderCanBuildAgain() {
    Inspection.Builder builder = sif().judged(OVERALL_EFFECTIVENESS, GOOD);
    Inspection first = builder.build();

    assertThat(builder.build()).isEqualTo(first);
    assertThat(builder.published(day("2017-02-13")).build().judgements())
        .isEqualTo(first.judgements());
  }

  @Test
  void aMissingPartIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Inspection.builder().framework(Framework.SIF).build())
        .withMessageContaining("firstDay")
        .withMessageContaining("lastDay");
    assertThatIllegalStateException()
        .isThrownBy(() -> Inspection.builder().onSite(day("2024-05-20"), day("2024-05-24")).build())
        .withMessageContaining("framework");
  }

  @Test
  void isCalledByItsType() {
    for (InspectionType type : InspectionType.values()) {
      assertThat(
              Inspection.builder()
                  .framework(Framework.ILACS)
                  .type(type)
                  .onSite(day("2024-05-20"), day("2024-05-24"))
                  .build()
                  .label())
          .isEqualTo(
              switch (type) {
                case SHORT -> "short inspection";
                case STANDARD -> "standard inspection";
                case OTHER -> "inspection";
              });
    }
  }

  @Test
  void isAValue() {
    assertThat(sif().build()).isEqualTo(sif().build()).hasSameHashCodeAs(sif().build());
    assertThat(sif().build()).isNotEqualTo(sif().published(day("2017-02-13")).build());
  }
}
