package io.github.ilacs.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one year (F-15), counted once so that nobody has to walk over them again.
 *
 * <p>Every date that is asked about must be of this year.
 */
final class WorkingYear {

  private static final int WEEKDAYS_IN_52_WEEKS = 52 * 5;

  private final NavigableMap<LocalDate, BankHoliday> bankHolidays;
  private final LocalDate[] workingDays;
  private final short[] workingDaysUpTo;
  private final short[] bankHolidaysUpTo;

  /** Makes the table of a year from its bank holidays, which nobody may change any more. */
  WorkingYear(int year, NavigableMap<LocalDate, BankHoliday> bankHolidays) {
    List<LocalDate> working = new ArrayList<>(WEEKDAYS_IN_52_WEEKS + 2);
    short[] workingUpTo = new short[13 * 32];
    short[] holidaysUpTo = new short[13 * 32];
    short holidays = 0;
    LocalDate day = LocalDate.of(year, 1, 1);
    for (; day.getYear() == year; day = day.plusDays(1)) {
      // The slot before the first of a month belongs to no day: it carries the counts across.
      workingUpTo[slot(day) - 1] = (short) working.size();
      holidaysUpTo[slot(day) - 1] = holidays;
      if (bankHolidays.containsKey(day)) {
        holidays++;
      } else if (isWeekday(day)) {
        working.add(day);
      }
      workingUpTo[slot(day)] = (short) working.size();
      holidaysUpTo[slot(day)] = holidays;
    }
    this.bankHolidays = bankHolidays;
    this.workingDays = working.toArray(new LocalDate[0]);
    this.workingDaysUpTo = workingUpTo;
    this.bankHolidaysUpTo = holidaysUpTo;
  }

  /** The number of working days in a year, for one that is only passed over and needs no table. */
  static int sizeOf(int year, NavigableMap<LocalDate, BankHoliday> bankHolidays) {
    int size = WEEKDAYS_IN_52_WEEKS;
    LocalDate day = LocalDate.ofYearDay(year, 52 * 7 + 1);
    for (; day.getYear() == year; day = day.plusDays(1)) {
      size += isWeekday(day) ? 1 : 0;
    }
    for (LocalDate holiday : bankHolidays.keySet()) {
      size -= isWeekday(holiday) ? 1 : 0;
    }
    return size;
  }

  /** The number of working days in this year. */
  int size() {
    return workingDays.length;
  }

  /** The first working day of the year for 1, the last for its {@linkplain #sizeOf size}. */
  LocalDate workingDay(int nth) {
    return workingDays[nth - 1];
  }

  /** The number of working days from 1 January to the date, the date included. */
  int workingDaysUpTo(LocalDate date) {
    return workingDaysUpTo[slot(date)];
  }

  /** The number of working days from 1 January to the date, the date not included. */
  int workingDaysBefore(LocalDate date) {
    return workingDaysUpTo[slot(date) - 1];
  }

  /** Whether the date is a working day. */
  boolean isWorkingDay(LocalDate date) {
    return workingDaysUpTo(date) > workingDaysBefore(date);
  }

  /** Whether there is a bank holiday from one date to another, both included. */
  boolean hasBankHoliday(LocalDate first, LocalDate last) {
    return bankHolidaysUpTo[slot(last)] > bankHolidaysUpTo[slot(first) - 1];
  }

  /** The bank holiday on the date, or null. */
  @Nullable BankHoliday bankHoliday(LocalDate date) {
    return bankHolidays.get(date);
  }

  // Neither the day of the year nor the epoch day: a LocalDate would have to compute them, but it
  // holds its month and its day.
  private static int slot(LocalDate date) {
    return date.getMonthValue() * 32 + date.getDayOfMonth();
  }

  /** Whether a date is neither a Saturday nor a Sunday. */
  static boolean isWeekday(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != SATURDAY && day != SUNDAY;
  }
}
