package io.github.ilacs.examples.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class AttemptTest {

  @Test
  void anAnswerIsAskedOn() {
    Attempt<Integer> answer = Attempt.of(() -> "abc").then(String::length);

    assertThat(answer.value()).contains(3);
    assertThat(answer.problem()).isEmpty();
  }

  @Test
  void whatContradictsItselfIsAProblem() {
    Attempt<String> refused =
        Attempt.of(
            () -> {
              throw new IllegalArgumentException("two inspections on one day");
            });

    assertThat(refused.value()).isEmpty();
    assertThat(refused.problem()).isEqualTo("two inspections on one day");
    assertThat(refused.then(String::length).value()).isEmpty();
    assertThat(refused.then(String::length).problem()).isEqualTo("two inspections on one day");
    assertThat(
            Attempt.of(() -> "abc")
                .then(
                    text -> {
                      throw new DateTimeException("no edition is in force");
                    })
                .problem())
        .isEqualTo("no edition is in force");
  }

  @Test
  void aFaultOfTheProgramIsNone() {
    assertThatThrownBy(
            () ->
                Attempt.of(
                    () -> {
                      throw new IllegalStateException("a fault");
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}
