package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

  @Test
  @DisplayName("H-1, H-2: Easter agrees with another algorithm in every year of the calendar")
  void agreesWithAnIndependentAlgorithm() {
    for (int year = 1978; year <= 9999; year++) {
      assertThat(Easter.sunday(year)).isEqualTo(anonymousGregorian(year));
    }
  }

  // Both ends of what is possible, both exceptions to the epact, and years known to everybody.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2019-04-21", "2024-03-31", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19",
        "2285-03-22", "2299-04-16"
      })
  @DisplayName("H-1, H-2: Easter Sundays from the printed tables")
  void knownYears(LocalDate easter) {
    assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
  }

  /**
   * The algorithm of an anonymous correspondent of "Nature" (20 April 1876), as in J. Meeus,
   * "Astronomical Algorithms", chapter 8: no epact, no full moon and no java.time in it.
   */
  private static LocalDate anonymousGregorian(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
