package io.github.ilacs.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.MAY;

import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The bank holidays of England in one year: the general rule (H-1 to H-3), then what moved (H-5).
 */
final class EnglishBankHolidays {

  private EnglishBankHolidays() {}

  /** The bank holidays of a year by their date, in order; the caller may change the map. */
  static NavigableMap<LocalDate, BankHoliday> in(int year) {
    NavigableMap<LocalDate, BankHoliday> days = new TreeMap<>();
    for (BankHoliday day : byGeneralRule(year)) {
      days.put(day.date(), day);
    }
    MovedDays.applyTo(days, year);
    return days;
  }

  private static List<BankHoliday> byGeneralRule(int year) {
    LocalDate easterSunday = Easter.sunday(year);
    LocalDate may = LocalDate.of(year, MAY, 1);
    LocalDate august = LocalDate.of(year, AUGUST, 1);
    List<BankHoliday> days = new ArrayList<>();
    days.add(newYearsDay(year));
    days.add(new BankHoliday(easterSunday.minusDays(2), "Good Friday", Rules.H_2));
    days.add(new BankHoliday(easterSunday.plusDays(1), "Easter Monday", Rules.H_1));
    days.add(new BankHoliday(Weekdays.onOrAfter(may, MONDAY), "Early May bank holiday", Rules.H_3));
    days.add(new BankHoliday(Weekdays.lastOfMonth(may, MONDAY), "Spring bank holiday", Rules.H_1));
    days.add(
        new BankHoliday(Weekdays.lastOfMonth(august, MONDAY), "Summer bank holiday", Rules.H_1));
    days.addAll(christmasAndBoxingDay(year));
    return days;
  }

  private static BankHoliday newYearsDay(int year) {
    LocalDate day = LocalDate.of(year, JANUARY, 1);
    return WorkingYear.isWeekday(day)
        ? new BankHoliday(day, "New Year's Day", Rules.H_3)
        : new BankHoliday(
            Weekdays.after(day, MONDAY), "New Year's Day (substitute day)", Rules.H_3);
  }

  // Spelt out for each weekday, as the rule behind a substitute differs: 27 December rests on the
  // Act if 25 or 26 December is a Sunday (H-1), 28 December always on a proclamation (H-3).
  private static List<BankHoliday> christmasAndBoxingDay(int year) {
    LocalDate december25 = LocalDate.of(year, DECEMBER, 25);
    LocalDate december26 = LocalDate.of(year, DECEMBER, 26);
    LocalDate december27 = LocalDate.of(year, DECEMBER, 27);
    LocalDate december28 = LocalDate.of(year, DECEMBER, 28);
    return switch (december25.getDayOfWeek()) {
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY ->
          List.of(
              new BankHoliday(december25, "Christmas Day", Rules.H_2),
              new BankHoliday(december26, "Boxing Day", Rules.H_1));
      case FRIDAY ->
          List.of(
              new BankHoliday(december25, "Christmas Day", Rules.H_2),
              new BankHoliday(december28, "Boxing Day (substitute day)", Rules.H_3));
      case SATURDAY ->
          List.of(
              new BankHoliday(december27, "Christmas Day (substitute day)", Rules.H_1),
              new BankHoliday(december28, "Boxing Day (substitute day)", Rules.H_3));
      case SUNDAY ->
          List.of(
              new BankHoliday(december26, "Boxing Day", Rules.H_1),
              new BankHoliday(december27, "Christmas Day (substitute day)", Rules.H_1));
    };
  }
}
