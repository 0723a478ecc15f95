package io.github.ilacs.calls;

import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * The calendar rule, in other words than the library's: bank holidays from a list, until 2028 as
 * gov.uk prints it, and the quiet parts of the year by month and day. A day that the list does not
 * reach is refused.
 */
public final class CalendarRule {

  private static final String BANK_HOLIDAYS =
      """
      2017: 12-25 12-26
      2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
      2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
      2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
      2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
      2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
      2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
      2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
      2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
      2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
      2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
      2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
      2029: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
      2030: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
      2031: 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26
      2032: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
      2033: 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27
      2034: 01-02
      """;

  private static final Set<LocalDate> HOLIDAYS = holidays();

  private static final LocalDate FIRST_LISTED = LocalDate.of(2017, 12, 25);
  private static final LocalDate LAST_LISTED = LocalDate.of(2034, 3, 31);

  private CalendarRule() {}

  /** The Monday before, or the first working day after it where that is a bank holiday. */
  public static LocalDate call(LocalDate monday) {
    LocalDate call = monday.minusDays(7);
    while (isHoliday(call)
        || call.getDayOfWeek() == DayOfWeek.SATURDAY
        || call.getDayOfWeek() == DayOfWeek.SUNDAY) {
      call = call.plusDays(1);
    }
    return call;
  }

  /** How many days the edition in force plans; {@code EnglishEditionsTest} types the numbers. */
  public static int plannedDays(LocalDate first, InspectionType type) {
    return Timeline.england().editionOn(first).plannedDays(type).value();
  }

  public static boolean isPossible(LocalDate first, InspectionType type) {
    return isPossible(first, plannedDays(first, type));
  }

  public static boolean isPossible(LocalDate first, int plannedDays) {
    boolean possible = first.getDayOfWeek() == DayOfWeek.MONDAY && !isChristmas(call(first));
    for (int i = 0; i < plannedDays; i++) {
      LocalDate onSite = first.plusDays(i);
      possible =
          possible
              && onSite.getMonth() != Month.AUGUST
              && !isChristmas(onSite)
              && !isHoliday(onSite);
    }
    return possible;
  }

  private static boolean isHoliday(LocalDate day) {
    if (day.isBefore(FIRST_LISTED) || day.isAfter(LAST_LISTED)) {
      throw new IllegalArgumentException("no bank holidays are listed around " + day);
    }
    return HOLIDAYS.contains(day);
  }

  private static boolean isChristmas(LocalDate day) {
    return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 23)
        || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1);
  }

  private static Set<LocalDate> holidays() {
    Set<LocalDate> days = new TreeSet<>();
    for (String line : BANK_HOLIDAYS.lines().toList()) {
      String year = line.substring(0, 4);
      for (String day : line.substring(6).split(" ", -1)) {
        days.add(LocalDate.parse(year + "-" + day));
      }
    }
    return days;
  }
}
