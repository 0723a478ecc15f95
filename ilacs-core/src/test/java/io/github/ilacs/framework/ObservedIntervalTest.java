package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ilacs.rule.Rules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedIntervalTest {

  /**
   * By hand: 33.7 months of 30.4375 days are 1,025.74 days, so 1,026; 43.6 are 1,327.08, so 1,327.
   */
  @ParameterizedTest(name = "P-IN-TIME: after {0}, from {1} to {2}")
  @CsvSource({
    // Three years are 1,096 days here (29 February 2028): 70 days less, and 231 days more.
    "2026-08-03, 2029-05-25, 2030-03-22",
    // Here too (29 February 2024).
    "2023-01-31, 2025-11-22, 2026-09-19",
  })
  void daysAfter(LocalDate published, LocalDate from, LocalDate to) {
    ObservedInterval observed = new ObservedInterval(33.7, 43.6, Rules.P_IN_TIME);

    assertThat(observed.after(published).start()).isEqualTo(from);
    assertThat(observed.after(published).end()).isEqualTo(to);
  }

  @Test
  @DisplayName("P-IN-TIME: the shortest on record, Solihull, 13 January 2023 to 3 November 2025")
  void agreesWithTheShortestOnRecord() {
    ObservedInterval observed = new ObservedInterval(33.7, 43.6, Rules.P_IN_TIME);

    assertThat(observed.after(LocalDate.of(2023, 1, 13)).start())
        // 33.7 is rounded: a tenth of a month is three days.
        .isBetween(LocalDate.of(2025, 11, 2), LocalDate.of(2025, 11, 4));
  }

  /** Against decimal arithmetic. */
  @Property
  void countsMonthsOfThirtyAndSevenSixteenthsDays(
      @ForAll @IntRange(max = 1000) int tenths, @ForAll @IntRange(max = 200) int more) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    ObservedInterval observed =
        new ObservedInterval(tenths / 10.0, (tenths + more) / 10.0, Rules.P_IN_TIME);

    assertThat(observed.after(day).start()).isEqualTo(day.plusDays(days(tenths)));
    assertThat(observed.after(day).end()).isEqualTo(day.plusDays(days(tenths + more)));
  }

  private static long days(int tenthsOfMonths) {
    return new BigDecimal("30.4375")
        .multiply(BigDecimal.valueOf(tenthsOfMonths, 1))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @Test
  void anIntervalMayBeAPoint() {
    assertThat(new ObservedInterval(0, 0, Rules.P_IN_TIME).after(LocalDate.EPOCH))
        .hasToString("1970-01-01/1970-01-01");
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "-0.1, 1", "NaN, 1", "1, NaN"})
  void anythingElseIsRefusedWithBothEnds(double shortest, double longest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObservedInterval(shortest, longest, Rules.P_IN_TIME))
        .withMessage(
            "an observed interval goes from the shortest to the longest, not from "
                + shortest
                + " to "
                + longest
                + " months");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tested
  void theRuleIsNeeded() {
    assertThatNullPointerException()
        .isThrownBy(() -> new ObservedInterval(1, 2, null))
        .withMessage("rule");
  }
}
