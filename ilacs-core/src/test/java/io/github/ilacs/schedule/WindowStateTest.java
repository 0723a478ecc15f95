package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowStateTest {

  @ParameterizedTest(name = "W-1, W-4: on {0} {1} by {2}: {3}")
  @CsvSource({
    "2026-11-22, NOT_YET_OPEN, 2, opens in 2 days",
    "2026-11-23, NOT_YET_OPEN, 1, opens in 1 day",
    "2026-11-24, OPEN, 365, 'open, closes in 365 days'",
    "2027-11-22, OPEN, 2, 'open, closes in 2 days'",
    "2027-11-23, OPEN, 1, 'open, closes in 1 day'",
    "2027-11-24, OPEN, 0, 'open, closes today'",
    "2027-11-25, OVERDUE, 1, overdue by 1 day",
    "2027-12-25, OVERDUE, 31, overdue by 31 days",
  })
  void eachSideOfEachEnd(LocalDate asOf, WindowState.Kind kind, long days, String words) {
    WindowState state = WindowState.of(DateWindow.parse("2026-11-24/2027-11-24"), asOf);

    assertThat(state)
        .isEqualTo(new WindowState(kind, days, Optional.empty(), Optional.empty()))
        .hasToString(words);
  }

  @Test
  @DisplayName("L-FIRST: no window")
  void noWindow() {
    assertThat(WindowState.NO_WINDOW)
        .isEqualTo(
            new WindowState(WindowState.Kind.NO_WINDOW, 0, Optional.empty(), Optional.empty()))
        .hasToString("no window");
  }

  @Test
  void aWindowOfOneDay() {
    DateWindow window = DateWindow.of(day("2026-11-24"), day("2026-11-24"));

    assertThat(WindowState.of(window, day("2026-11-23"))).hasToString("opens in 1 day");
    assertThat(WindowState.of(window, day("2026-11-24"))).hasToString("open, closes today");
    assertThat(WindowState.of(window, day("2026-11-25"))).hasToString("overdue by 1 day");
  }

  @Test
  void negativeDaysAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WindowState(WindowState.Kind.OVERDUE, -1, Optional.empty(), Optional.empty()))
        .withMessageContaining("OVERDUE")
        .withMessageContaining("-1");
  }
}
