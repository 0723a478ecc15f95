package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static io.github.ilacs.rule.Reasons.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.Judgements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByGradeUnderSifTest {

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource({
    "OUTSTANDING, SHORT_INSPECTION, outstanding",
    "GOOD, SHORT_INSPECTION, good",
    "REQUIRES_IMPROVEMENT, STANDARD_INSPECTION, requires improvement to be good",
    "INADEQUATE, MONITORING, inadequate",
  })
  @DisplayName("L-SIF-GRADE: the overall grade under the SIF decides, and leaves no doubt")
  void theOverallGradeDecides(Grade overall, Pathway pathway, String words) {
    PathwayCriteria.Result result =
        PathwayCriteria.byGradeUnderSif()
            .test(Judgements.of(new Judgement(OVERALL_EFFECTIVENESS, overall)));

    assertThat(result.pathway()).isEqualTo(pathway);
    assertThat(result.otherReading()).isEmpty();
    assertThat(rules(result.reasons())).containsExactly("L-SIF-GRADE");
    assertThat(result.reasons().get(0).sentence())
        .startsWith("The last inspection was made under the SIF and judged overall effectiveness ")
        .contains("effectiveness " + words + ".")
        .contains("until the first ILACS inspection.");
  }

  @Test
  @DisplayName("L-SIF-GRADE: without an overall grade there is no test")
  void anOverallGradeIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PathwayCriteria.byGradeUnderSif()
                    .test(Judgements.of(new Judgement(IMPACT_OF_LEADERS, Grade.GOOD))))
        .withMessageContaining("needs overall effectiveness");
  }
}
