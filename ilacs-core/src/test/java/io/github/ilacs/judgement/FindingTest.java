package io.github.ilacs.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  @Test
  @DisplayName("F-1: strengths, areas for improvement and areas for priority action, no others")
  void theThreeKinds() {
    assertThat(Finding.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(
            Strength.class, AreaForImprovement.class, AreaForPriorityAction.class);
  }

  @Test
  @DisplayName("F-1: a finding has no place for a grade")
  void noGrade() {
    for (Class<?> kind : Finding.class.getPermittedSubclasses()) {
      assertThat(Arrays.stream(kind.getMethods()).map(Method::getGenericReturnType))
          .noneMatch(type -> type.getTypeName().contains("Grade"))
          .noneMatch(type -> type.getTypeName().contains("Judgement"));
    }
  }

  @Test
  @DisplayName("F-2: the examples of a systemic failure, and another serious weakness")
  void weaknesses() {
    assertThat(SeriousWeakness.values())
        .extracting(SeriousWeakness::label)
        .containsExactly(
            "unallocated cases",
            "shortfall in capacity",
            "deficient management oversight",
            "other serious weakness");
  }

  @Test
  void eachKeepsItsText() {
    assertThat(Strength.of("Stable teams.")).isEqualTo(new Strength("Stable teams."));
    assertThat(Strength.of("Stable teams.").text()).isEqualTo("Stable teams.");
    assertThat(AreaForImprovement.of("Supervision.").text()).isEqualTo("Supervision.");
    AreaForPriorityAction known =
        AreaForPriorityAction.of("140 cases.", SeriousWeakness.UNALLOCATED_CASES);
    assertThat(known.text()).isEqualTo("140 cases.");
    assertThat(known.weakness()).contains(SeriousWeakness.UNALLOCATED_CASES);
    AreaForPriorityAction unknown = AreaForPriorityAction.of("The front door.");
    assertThat(unknown.text()).isEqualTo("The front door.");
    assertThat(unknown.weakness()).isEmpty();
    assertThat(unknown).isEqualTo(new AreaForPriorityAction("The front door.", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void aBlankTextIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Strength.of(text))
        .withMessage("a strength needs a text, but has '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaForImprovement.of(text))
        .withMessage("an area for improvement needs a text, but has '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaForPriorityAction.of(text))
        .withMessage("an area for priority action needs a text, but has '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaForPriorityAction.of(text, SeriousWeakness.OTHER));
  }
}
