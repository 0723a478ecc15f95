package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.junit.jupiter.params.provider.ValueSource;

class ObservedIntervalTest {

  private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");

  /**
   * By hand: what is rounded to 33.7 months is at least 33.65, which are 1,024.22 days, so from
   * 1,024; what is rounded to 43.6 is at most 43.65, which are 1,328.60 days, so to 1,329.
   */
  @ParameterizedTest(name = "P-IN-TIME: after {0}, from {1} to {2}")
  @CsvSource({
    // Three years are 1,096 days here (29 February 2028): 72 days less, and 233 days more.
    "2026-08-03, 2029-05-23, 2030-03-24",
    // Here too (29 February 2024).
    "2023-01-31, 2025-11-20, 2026-09-21",
  })
  void daysAfter(LocalDate published, LocalDate from, LocalDate to) {
    ObservedInterval observed = new ObservedInterval("seen", 33.7, 43.6, 0.1, Rules.P_IN_TIME);

    assertThat(observed.after(published).start()).isEqualTo(from);
    assertThat(observed.after(published).end()).isEqualTo(to);
  }

  @Test
  @DisplayName("P-IN-TIME: the shortest on record, Solihull, 13 January 2023 to 3 November 2025")
  void agreesWithTheShortestOnRecord() {
    ObservedInterval observed = new ObservedInterval("seen", 33.7, 43.6, 0.1, Rules.P_IN_TIME);

    // 33.7 is rounded, and the case that was rounded to it has to lie in the interval.
    assertThat(observed.after(LocalDate.of(2023, 1, 13)).contains(LocalDate.of(2025, 11, 3)))
        .isTrue();
    assertThat(observed.after(LocalDate.of(2023, 1, 13)).contains(LocalDate.of(2025, 11, 1)))
        .isFalse();
  }

  /** Against decimal arithmetic. */
  @Property
  void countsMonthsOfThirtyAndSevenSixteenthsDays(
      @ForAll @IntRange(max = 1000) int tenths, @ForAll @IntRange(max = 200) int more) {
    LocalDate day = LocalDate.of(2026, 1, 1);
    ObservedInterval observed =
        new ObservedInterval("seen", tenths / 10.0, (tenths + more) / 10.0, 0.1, Rules.P_IN_TIME);

    BigDecimal shortest = new BigDecimal(tenths).movePointLeft(1).subtract(HALF_A_TENTH);
    BigDecimal longest = new BigDecimal(tenths + more).movePointLeft(1).add(HALF_A_TENTH);
    assertThat(observed.after(day).start())
        .isEqualTo(day.plusDays(Math.max(0, days(shortest, RoundingMode.FLOOR))));
    assertThat(observed.after(day).end())
        .isEqualTo(day.plusDays(days(longest, RoundingMode.CEILING)));
  }

  private static long days(BigDecimal months, RoundingMode rounding) {
    return new BigDecimal("30.4375").multiply(months).setScale(0, rounding).longValueExact();
  }

  @Test
  void anIntervalMayBeAPoint() {
    assertThat(new ObservedInterval("seen", 0, 0, 0.1, Rules.P_IN_TIME).after(LocalDate.EPOCH))
        .hasToString("1970-01-01/1970-01-03");
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "-0.1, 1", "NaN, 1", "1, NaN", "1, Infinity"})
  void anythingElseIsRefusedWithBothEnds(double shortest, double longest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObservedInterval("seen", shortest, longest, 0.1, Rules.P_IN_TIME))
        .withMessage(
            "an observed interval goes from the shortest to the longest, not from "
                + shortest
                + " to "
                + longest
                + " months");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, Double.NaN})
  void aPrecisionThatIsNoPartOfAMonthIsRefused(double precision) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ObservedInterval("seen", 1, 2, precision, Rules.P_IN_TIME))
        .withMessageEndingWith("not to " + precision);
  }
}
