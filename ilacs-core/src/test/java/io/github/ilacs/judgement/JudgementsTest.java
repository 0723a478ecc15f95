package io.github.ilacs.judgement;

import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.judgement.JudgementArea.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final Judgements SOME =
      Judgements.of(
          new Judgement(IMPACT_OF_LEADERS, GOOD),
          new Judgement(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT),
          new Judgement(CHILDREN_IN_CARE, OUTSTANDING),
          new Judgement(CARE_LEAVERS, OUTSTANDING));

  @Test
  void givesTheGradeOfAnArea() {
    assertThat(SOME.grade(HELP_AND_PROTECTION)).contains(REQUIRES_IMPROVEMENT);
    assertThat(SOME.grade(CARE_LEAVERS)).contains(OUTSTANDING);
    assertThat(SOME.grade(OVERALL_EFFECTIVENESS)).isEmpty();
  }

  @Test
  void givesTheGradesOfARole() {
    assertThat(SOME.grades(Role.LEADERS)).containsExactly(GOOD);
    assertThat(SOME.grades(Role.PRACTICE))
        .containsExactly(REQUIRES_IMPROVEMENT, OUTSTANDING, OUTSTANDING);
    assertThat(SOME.grades(Role.OVERALL)).isEmpty();
  }

  @Test
  void keepsTheOrderInWhichTheyWereGiven() {
    assertThat(SOME.areas())
        .containsExactly(IMPACT_OF_LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE, CARE_LEAVERS);
    assertThat(SOME.stream()).startsWith(new Judgement(IMPACT_OF_LEADERS, GOOD)).hasSize(4);
    assertThat(SOME)
        .hasToString(
            "leaders=good, help-and-protection=requires improvement to be good,"
                + " in-care=outstanding, care-leavers=outstanding");
  }

  @Test
  void equalWhateverTheOrder() {
    Judgement a = new Judgement(IMPACT_OF_LEADERS, GOOD);
    Judgement b = new Judgement(CARE_LEAVERS, INADEQUATE);

    assertThat(Judgements.of(a, b))
        .isEqualTo(Judgements.of(List.of(b, a)))
        .hasSameHashCodeAs(Judgements.of(b, a))
        .isNotEqualTo(Judgements.of(a))
        .isNotEqualTo(Judgements.of(a, new Judgement(CARE_LEAVERS, GOOD)))
        .isNotEqualTo(List.of(a, b))
        .doesNotHaveSameHashCodeAs(Judgements.of(a));
  }

  @Test
  void noneIsEmptyAndEqualsASetOfNothing() {
    assertThat(Judgements.none().isEmpty()).isTrue();
    assertThat(Judgements.none().areas()).isEmpty();
    assertThat(Judgements.none().stream()).isEmpty();
    assertThat(Judgements.of(List.of())).isEqualTo(Judgements.none());
    assertThat(Judgements.none()).hasToString("");
    assertThat(SOME.isEmpty()).isFalse();
  }

  @Test
  void anAreaJudgedTwiceIsRefusedWithBothGrades() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Judgements.of(
                    new Judgement(CHILDREN_IN_CARE, GOOD),
                    new Judgement(CARE_LEAVERS, GOOD),
                    new Judgement(CHILDREN_IN_CARE, INADEQUATE)))
        .withMessage(
            "in-care is judged twice in [in-care=good, care-leavers=good, in-care=inadequate]");
  }

  @Test
  void anAreaJudgedTwiceWithTheSameGradeIsRefusedToo() {
    Judgement once = new Judgement(CHILDREN_IN_CARE, GOOD);
    assertThatIllegalArgumentException().isThrownBy(() -> Judgements.of(once, once));
  }

  @Test
  void whatIsHandedOutCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> SOME.areas().remove(CARE_LEAVERS));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> SOME.grades(Role.PRACTICE).add(GOOD));
  }

  @Test
  void aJudgementIsPrintedAsItsAreaAndItsGrade() {
    assertThat(new Judgement(CARE_LEAVERS, REQUIRES_IMPROVEMENT))
        .hasToString("care-leavers=requires improvement to be good");
  }
}
