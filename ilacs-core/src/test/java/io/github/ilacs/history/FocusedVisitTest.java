package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.Strength;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FocusedVisitTest {

  private static FocusedVisit.Builder visit() {
    return FocusedVisit.builder().onSite(day("2023-05-11"), day("2023-05-12"));
  }

  @Test
  @DisplayName("F-1: there is nowhere to put a grade, and nowhere to read one")
  void noGrade() {
    List<Type> types = new ArrayList<>();
    for (Class<?> type : List.of(FocusedVisit.class, FocusedVisit.Builder.class)) {
      for (Method method : type.getMethods()) {
        types.add(method.getGenericReturnType());
        types.addAll(List.of(method.getGenericParameterTypes()));
      }
    }

    assertThat(types)
        .extracting(Type::getTypeName)
        .contains("java.util.List<io.github.ilacs.judgement.Finding>")
        .noneMatch(name -> name.contains("Grade"))
        .noneMatch(name -> name.matches(".*\\bJudgements?\\b.*"))
        .noneMatch(name -> name.contains("JudgementArea"));
  }

  @Test
  void keepsWhatItWasGiven() {
    Strength strength = Strength.of("Stable teams.");
    AreaForImprovement improvement = AreaForImprovement.of("Supervision.");

    FocusedVisit made =
        visit()
            .published(day("2023-06-16"))
            .topic("front door")
            .topic("care leavers")
            .found(strength)
            .found(improvement)
            .build();

    assertThat(made.firstDay()).isEqualTo(day("2023-05-11"));
    assertThat(made.lastDay()).isEqualTo(day("2023-05-12"));
    assertThat(made.published()).contains(day("2023-06-16"));
    assertThat(made.topics()).containsExactly("front door", "care leavers");
    assertThat(made.findings()).containsExactly(strength, improvement);
    assertThat(made.hasAreaForPriorityAction()).isFalse();
    assertThat(made.findingsCountFrom()).isEqualTo(day("2023-06-16"));
    assertThat(made.day()).isEqualTo(day("2023-05-11"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> made.findings().remove(0));
  }

  @Test
  void aVisitOfOneDayHasOneDay() {
    assertThat(FocusedVisit.builder().onSite(day("2023-05-11")).build().onSite())
        .hasToString("2023-05-11/2023-05-11");
  }

  @Test
  @DisplayName("F-2: one area for priority action among the findings is enough")
  void priorityAction() {
    assertThat(visit().build().hasAreaForPriorityAction()).isFalse();
    assertThat(visit().found(PRIORITY_ACTION).build().hasAreaForPriorityAction()).isTrue();
    assertThat(
            visit()
                .found(Strength.of("Stable teams."))
                .found(PRIORITY_ACTION)
                .build()
                .hasAreaForPriorityAction())
        .isTrue();
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().lastDay(day("2023-05-10")).build())
        .withMessage("focused visit of 2023-05-11 ends on 2023-05-10, before it starts");
  }

  @Test
  void aLetterBeforeTheEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().published(day("2023-05-11")).build())
        .withMessage(
            "focused visit of 2023-05-11 was published on 2023-05-11, before its last day on site,"
                + " 2023-05-12");
    assertThat(visit().published(day("2023-05-12")).build().findingsCountFrom())
        .isEqualTo(day("2023-05-12"));
  }

  @Test
  void aMissingDayIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FocusedVisit.builder().topic("front door").build())
        .withMessageContaining("firstDay");
  }
}
