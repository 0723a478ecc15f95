package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuspensionTest {

  private static final DateWindow DAYS = DateWindow.parse("2020-03-17/2021-06-27");

  @Test
  @DisplayName("C-1, L-KNOWN: until its end is known a suspension has none")
  void anEndThatIsNotKnownYet() {
    Suspension pandemic =
        new Suspension("the pandemic", DAYS, Optional.of(LocalDate.of(2021, 3, 4)), Rules.C_8);
    Suspension strike = new Suspension("a strike", DAYS, Rules.C_8);

    assertThat(pandemic.asKnownOn(LocalDate.of(2021, 3, 3)))
        .isEqualTo(
            new Suspension("the pandemic", DateWindow.from(LocalDate.of(2020, 3, 17)), Rules.C_8));
    assertThat(pandemic.asKnownOn(LocalDate.of(2021, 3, 4))).isEqualTo(pandemic);
    assertThat(strike.asKnownOn(LocalDate.of(2020, 3, 17))).isEqualTo(strike);
  }
}
