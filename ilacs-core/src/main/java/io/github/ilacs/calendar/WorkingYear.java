package io.github.ilacs.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one year (F-15), counted once so that nobody has to walk over them again.
 *
 * <p>Every date that is asked about must be of this year.
 */
final class WorkingYear {

  private static final int WEEKDAYS_IN_52_WEEKS = 52 * 5;

  private final ImmutableMap<LocalDate, BankHoliday> bankHolidays;
  private final LocalDate[] workingDays;
  private final short[] workingDaysUpTo;

  private WorkingYear(
      ImmutableMap<LocalDate, BankHoliday> bankHolidays,
      LocalDate[] workingDays,
      short[] workingDaysUpTo) {
    this.bankHolidays = bankHolidays;
    this.workingDays = workingDays;
    this.workingDaysUpTo = workingDaysUpTo;
  }

  /** Makes the table of a year from its bank holidays. */
  static WorkingYear of(int year, Map<LocalDate, BankHoliday> bankHolidays) {
    ImmutableMap<LocalDate, BankHoliday> holidays = ImmutableMap.copyOf(bankHolidays);
    List<LocalDate> workingDays = new ArrayList<>(WEEKDAYS_IN_52_WEEKS + 2);
    short[] workingDaysUpTo = new short[13 * 32];
    LocalDate day = LocalDate.of(year, 1, 1);
    for (; day.getYear() == year; day = day.plusDays(1)) {
      // The slot before the first of a month belongs to no day: it carries the count across.
      workingDaysUpTo[slot(day) - 1] = (short) workingDays.size();
      if (isWeekday(day) && !holidays.containsKey(day)) {
        workingDays.add(day);
      }
      workingDaysUpTo[slot(day)] = (short) workingDays.size();
    }
    return new WorkingYear(holidays, workingDays.toArray(LocalDate[]::new), workingDaysUpTo);
  }

  /** The number of working days in a year, for one that is only passed over and needs no table. */
  static int sizeOf(int year, Map<LocalDate, BankHoliday> bankHolidays) {
    int size = WEEKDAYS_IN_52_WEEKS;
    for (int dayOfYear = 52 * 7 + 1; dayOfYear <= Year.of(year).length(); dayOfYear++) {
      size += isWeekday(LocalDate.ofYearDay(year, dayOfYear)) ? 1 : 0;
    }
    for (LocalDate holiday : bankHolidays.keySet()) {
      size -= isWeekday(holiday) ? 1 : 0;
    }
    return size;
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
