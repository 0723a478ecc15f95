package io.github.ilacs.framework;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How long something took in the published record. It says what has happened, and is no rule for
 * what will.
 *
 * @param shortestMonths the shortest interval seen, in months of 30.4375 days
 * @param longestMonths the longest interval seen, in months of 30.4375 days
 * @param rule where it comes from
 */
public record ObservedInterval(double shortestMonths, double longestMonths, Rule rule) {

  /** The length of a month in the measurements of the record: a quarter of 1,461 days by twelve. */
  private static final double DAYS_IN_A_MONTH = 365.25 / 12;

  /**
   * Checks the parts.
   *
   * @throws NullPointerException if the rule is null
   * @throws IllegalArgumentException unless zero ≤ shortest ≤ longest
   */
  public ObservedInterval {
    Objects.requireNonNull(rule, "rule");
    if (!(0 <= shortestMonths && shortestMonths <= longestMonths)) {
      throw new IllegalArgumentException(
          "an observed interval goes from the shortest to the longest, not from "
              + shortestMonths
              + " to "
              + longestMonths
              + " months");
    }
  }

  /**
   * The days that lie as far after a day as what was seen.
   *
   * @param day the day from which to count
   * @return from the shortest to the longest interval after the day, both included, to the nearest
   *     day
   */
  public DateWindow after(LocalDate day) {
    return DateWindow.of(
        day.plusDays(Math.round(shortestMonths * DAYS_IN_A_MONTH)),
        day.plusDays(Math.round(longestMonths * DAYS_IN_A_MONTH)));
  }
}
