package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.rule.Rules;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void isNotNegative() {
    assertThat(new Figure(0, Rules.V_1).value()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure(-1, Rules.V_1))
        .withMessage("a figure of the framework is not negative, but V-1 has -1");
  }

  @Test
  void isItsNumberAndItsRule() {
    Figure figure = new Figure(30, Rules.W_1);

    assertThat(figure)
        .isEqualTo(new Figure(30, Rules.W_1))
        .hasSameHashCodeAs(new Figure(30, Rules.W_1))
        .isNotEqualTo(new Figure(31, Rules.W_1))
        .doesNotHaveSameHashCodeAs(new Figure(31, Rules.W_1))
        .isNotEqualTo(new Figure(30, Rules.W_4))
        .doesNotHaveSameHashCodeAs(new Figure(30, Rules.W_4))
        .isNotEqualTo(Rules.W_1);
  }
}
