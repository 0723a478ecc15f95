package io.github.ilacs.examples.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What this package counts in days and months. */
final class Days {

  /** Since when routine inspections were suspended. */
  static final LocalDate PAUSE = LocalDate.of(2020, 3, 17);

  /** The first day under the framework of April 2026. */
  static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

  private static final double DAYS_OF_A_MONTH = 30.4375;

  private Days() {}

  /** From the one day to the other in months of 30.4375 days. */
  static double months(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_OF_A_MONTH;
  }

  /** Six months before the anniversary of three years. */
  static LocalDate windowStart(LocalDate anchor) {
    return anchor.plusMonths(30);
  }

  /** Six months after the anniversary of three years. */
  static LocalDate windowEnd(LocalDate anchor) {
    return anchor.plusMonths(42);
  }

  /** Whether the day lies between two days, both included. */
  static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
