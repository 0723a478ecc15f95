package io.github.ilacs.schedule;

import java.time.LocalDate;

/** Months counted on the fingers: a year, a month and a day, and no calendar of anybody's. */
final class PlainMonths {

  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private PlainMonths() {}

  /** A number of calendar months later, on the same day of the month or on its last. */
  static LocalDate after(LocalDate day, int months) {
    int year = day.getYear();
    int month = day.getMonthValue();
    for (int i = 0; i < months; i++) {
      year += month == 12 ? 1 : 0;
      month = month == 12 ? 1 : month + 1;
    }
    return LocalDate.of(year, month, Math.min(day.getDayOfMonth(), length(year, month)));
  }

  /** How many days a month of the Gregorian calendar has. */
  static int length(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : LENGTHS[month - 1];
  }
}
