package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How long something took in the published record. It says what has happened. It is not a rule.
 *
 * @param cases which cases it was seen in, to follow "those", for example {@code found inadequate
 *     under the SIF}
 * @param shortestMonths the shortest interval seen, in months of 30.4375 days
 * @param longestMonths the longest interval seen, in months of 30.4375 days
 * @param precision how exactly the two are known: to a tenth of a month, or to a whole month
 * @param rule where it comes from
 */
public record ObservedInterval(
    String cases, double shortestMonths, double longestMonths, double precision, Rule rule)
    implements JsonByModule {

  /** The length of a month in the measurements of the record: a quarter of 1,461 days by twelve. */
  private static final double DAYS_IN_A_MONTH = 365.25 / 12;

  /**
   * Checks the parts.
   *
   * @param cases which cases it was seen in, to follow "those", for example {@code found inadequate
   *     under the SIF}
   * @param shortestMonths the shortest interval seen, in months of 30.4375 days
   * @param longestMonths the longest interval seen, in months of 30.4375 days
   * @param precision how exactly the two are known: to a tenth of a month, or to a whole month
   * @param rule where it comes from
   * @throws NullPointerException if the cases or the rule are null
   * @throws IllegalArgumentException unless zero ≤ shortest ≤ longest and the precision is
   *     positive, all of them finite
   */
  public ObservedInterval {
    Objects.requireNonNull(cases, "cases");
    Objects.requireNonNull(rule, "rule");
    if (!(precision > 0 && Double.isFinite(precision))) {
      throw new IllegalArgumentException(
          "an observed interval is known to some part of a month, not to " + precision);
    }
    boolean isInOrder = 0 <= shortestMonths && shortestMonths <= longestMonths;
    if (!isInOrder || !Double.isFinite(longestMonths)) {
      throw new IllegalArgumentException(
          "an observed interval goes from the shortest to the longest, not from "
              + shortestMonths
              + " to "
              + longestMonths
              + " months");
    }
  }

  /**
   * The days that lie as long after a day as the shortest to the longest interval seen. They
   * include every day that rounding may have hidden.
   *
   * @param day the day from which to count
   * @return from the shortest to the longest interval after the day, both included
   */
  public DateWindow after(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return DateWindow.of(
        day.plusDays(
            (long) Math.floor(Math.max(0, shortestMonths - precision / 2) * DAYS_IN_A_MONTH)),
        day.plusDays((long) Math.ceil((longestMonths + precision / 2) * DAYS_IN_A_MONTH)));
  }
}
