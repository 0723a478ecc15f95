package io.github.ilacs.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Finds weekdays. The JDK's adjusters do the same, but the first of them that a program uses costs
 * it more time than the whole of its first schedule.
 */
final class Weekdays {

  private Weekdays() {}

  /** The first such weekday on or after a day. */
  static LocalDate onOrAfter(LocalDate day, DayOfWeek weekday) {
    return day.plusDays(Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7));
  }

  /** The first such weekday after a day. */
  static LocalDate after(LocalDate day, DayOfWeek weekday) {
    return onOrAfter(day.plusDays(1), weekday);
  }

  /** The last such weekday of the month in which a day lies. */
  static LocalDate lastOfMonth(LocalDate day, DayOfWeek weekday) {
    return onOrAfter(day.withDayOfMonth(day.lengthOfMonth() - 6), weekday);
  }
}
