package io.github.ilacs.calendar;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of England, as SI 2007/462 defines them (F-15): every day but Saturday, Sunday,
 * Good Friday, Christmas Day and the bank holidays.
 *
 * <p>The bank holidays are made from the rule, for every year of the {@link #coverage()}: New
 * Year's Day, Good Friday, Easter Monday, the first and the last Monday in May, the last Monday in
 * August, Christmas Day and Boxing Day (H-1, H-2, H-3), with the days that were moved or held once
 * (H-5). A holiday that falls on a weekend is listed by its substitute day alone, the next free
 * weekday, as gov.uk lists it: 26 December 2026 is a Saturday, and the bank holiday is Monday, 28
 * December (H-4).
 *
 * <p>The future can bring more. A day that has been announced since this release is added by {@link
 * #withBankHoliday}, and one that has been moved away is removed by {@link #withoutBankHolidays}:
 *
 * <pre>{@code
 * WorkingDayCalendar calendar =
 *     WorkingDayCalendar.england()
 *         .withoutBankHolidays(springMonday)
 *         .withBankHoliday(jubileeDay, "Spring bank holiday");
 * }</pre>
 *
 * <p>A date outside the coverage is refused with a {@link DateTimeException}, never guessed at; so
 * is a result that would lie outside it.
 *
 * <p>A calendar is immutable, can be used by many threads, and works out a year when it is first
 * asked about it: make one and keep it. Two calendars are equal if they have the same extra and the
 * same cancelled days.
 */
public final class WorkingDayCalendar implements JsonByModule {

  // The first year with an early May bank holiday (H-3), and the last with a four-digit ISO form.
  private static final int FIRST_YEAR = 1978;
  private static final int LAST_YEAR = 9999;

  private static final DateWindow COVERAGE =
      DateWindow.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));

  // Both in order, and each day once.
  private final List<BankHoliday> extra;
  private final List<LocalDate> cancelled;

  // Both arrays only remember what follows from the two fields above, so threads that race for an
  // element write the same answer, and what is written cannot change. A year that is merely passed
  // over is remembered by its size, as the way to the year 9999 would otherwise leave eight
  // thousand tables behind.
  private final @Nullable WorkingYear[] years = new WorkingYear[LAST_YEAR - FIRST_YEAR + 1];
  private final short[] sizes = new short[LAST_YEAR - FIRST_YEAR + 1];

  /** The years of which the working days have been counted, without a gap; null for none yet. */
  private volatile @Nullable CountedYears counted;

  private WorkingDayCalendar(
      NavigableMap<LocalDate, BankHoliday> extra, NavigableSet<LocalDate> cancelled) {
    this.extra = List.copyOf(extra.values());
    this.cancelled = List.copyOf(cancelled);
  }

  /**
   * The calendar of England, with every bank holiday that was known when this release was made.
   * Each call makes a new calendar, which works out a year when you first ask for it. So make one
   * and keep it.
   *
   * @return a calendar without extra and without cancelled days
   */
  public static WorkingDayCalendar england() {
    return new WorkingDayCalendar(new TreeMap<>(), new TreeSet<>());
  }

  /**
   * This calendar with one more bank holiday, for which the caller gives no source (rule
   * L-HOLIDAY). For the rest it is like {@link #withBankHolidays}, which takes one with a rule of
   * its own.
   *
   * @param date the day itself: where a holiday falls on a weekend, its substitute day
   * @param name what it is called; not blank
   * @return a calendar with this bank holiday
   * @throws IllegalArgumentException if the name is blank; the message has the day
   * @throws DateTimeException if the day lies outside the {@link #coverage()}; the message has both
   */
  public WorkingDayCalendar withBankHoliday(LocalDate date, String name) {
    return withBankHolidays(new BankHoliday(date, name, Rules.L_HOLIDAY));
  }

  /**
   * This calendar with further bank holidays. If a day is a bank holiday already, the new one
   * replaces it, so you may add a day that a later release knows as well. If you add two for the
   * same day, the later one counts. A bank holiday on a Saturday or Sunday has a name but takes no
   * working day away: add its substitute day.
   *
   * @param days the bank holidays to add
   * @return a calendar with these bank holidays
   * @throws DateTimeException if a day lies outside the {@link #coverage()}; the message has both
   */
  public WorkingDayCalendar withBankHolidays(BankHoliday... days) {
    Objects.requireNonNull(days, "days");
    NavigableMap<LocalDate, BankHoliday> newExtra = extraByDay();
    NavigableSet<LocalDate> newCancelled = new TreeSet<>(cancelled);
    for (BankHoliday day : days) {
      Objects.requireNonNull(day, "day");
      requireCovered(day.date());
      newExtra.put(day.date(), day);
      newCancelled.remove(day.date());
    }
    return new WorkingDayCalendar(newExtra, newCancelled);
  }

  /**
   * This calendar without some of its bank holidays: each becomes a working day, unless it is a
   * Saturday or Sunday. Cancelling a day that you added removes it again. You may also cancel a day
   * of the general rule that was held on another day (H-5). That changes nothing, so you may cancel
   * a day that a later release has moved.
   *
   * @param dates the days to cancel
   * @return a calendar without these bank holidays
   * @throws IllegalArgumentException if a day is no bank holiday; the message has the day
   * @throws DateTimeException if a day lies outside the {@link #coverage()}; the message has both
   */
  public WorkingDayCalendar withoutBankHolidays(LocalDate... dates) {
    Objects.requireNonNull(dates, "dates");
    NavigableMap<LocalDate, BankHoliday> newExtra = extraByDay();
    NavigableSet<LocalDate> newCancelled = new TreeSet<>(cancelled);
    for (LocalDate date : dates) {
      if (bankHoliday(date).isEmpty() && !MovedDays.isMovedAway(date)) {
        throw new IllegalArgumentException(date + " is no bank holiday and cannot be cancelled");
      }
      newExtra.remove(date);
      if (EnglishBankHolidays.in(date.getYear()).containsKey(date) || MovedDays.isMovedAway(date)) {
        newCancelled.add(date);
      }
    }
    return new WorkingDayCalendar(newExtra, newCancelled);
  }

  /**
   * The bank holidays that were added.
   *
   * @return the bank holidays in order
   */
  public List<BankHoliday> extra() {
    return extra;
  }

  /**
   * The bank holidays that were taken away with {@link #withoutBankHolidays}.
   *
   * @return the days in order
   */
  public List<LocalDate> cancelled() {
    return cancelled;
  }

  /**
   * The days this calendar answers for, from 1 January 1978 to 31 December 9999, both included. It
   * begins with the first year that had today's eight bank holidays (H-3).
   *
   * @return the window, both ends included
   */
  public DateWindow coverage() {
    return COVERAGE;
  }

  /**
   * Whether a day is a working day (F-15).
   *
   * @param date the day
   * @return whether it is neither a Saturday, a Sunday nor a bank holiday
   * @throws DateTimeException if the date lies outside the {@link #coverage()}; the message has
   *     both
   */
  public boolean isWorkingDay(LocalDate date) {
    return yearOf(date).isWorkingDay(date);
  }

  /**
   * The bank holiday that falls on a day, with the rule that makes it one (H-1, H-2, H-3 or H-5, or
   * the caller's own for an extra day).
   *
   * @param date the day
   * @return the bank holiday; empty if the day is not one; that says nothing about weekends
   * @throws DateTimeException if the date lies outside the {@link #coverage()}; the message has
   *     both
   */
  public Optional<BankHoliday> bankHoliday(LocalDate date) {
    return Optional.ofNullable(yearOf(date).bankHoliday(date));
  }

  /**
   * Whether there is a bank holiday in a window, both its ends included.
   *
   * @param window the window
   * @return whether at least one of its days is a bank holiday, weekends included
   * @throws DateTimeException if an end lies outside the {@link #coverage()}; the message has both
   */
  public boolean hasBankHoliday(DateWindow window) {
    requireCovered(window);
    LocalDate from = window.start();
    for (int year = from.getYear(); year < window.end().getYear(); year++) {
      if (year(year).hasBankHoliday(from, LocalDate.of(year, Month.DECEMBER, 31))) {
        return true;
      }
      from = LocalDate.of(year + 1, Month.JANUARY, 1);
    }
    return year(from.getYear()).hasBankHoliday(from, window.end());
  }

  /**
   * Goes a number of working days forward or back. The date itself is day 0 and is not counted,
   * whether it is a working day or not: one working day after a Friday is the Monday, and so it is
   * after the Saturday and the Sunday; one working day before any of Saturday, Sunday and Monday is
   * the Friday.
   *
   * @param date the day from which to count
   * @param n the number of working days; negative to go back, 0 for the date itself, even if it is
   *     no working day
   * @return the n-th working day after the date, or before it where {@code n} is negative
   * @throws DateTimeException if the date or the result lies outside the {@link #coverage()}; the
   *     message has the date, the number and the range
   */
  public LocalDate plusWorkingDays(LocalDate date, int n) {
    WorkingYear itsYear = yearOf(date);
    if (n == 0) {
      return date;
    }
    // The place of the wanted day among the working days of a year: at first of the date's own,
    // where 0 is the last working day of the year before, then of the year in which it lies.
    long nth =
        (long) n + (n > 0 ? itsYear.workingDaysUpTo(date) : itsYear.workingDaysBefore(date) + 1);
    if (1 <= nth && nth <= itsYear.size()) {
      return itsYear.workingDay((int) nth);
    }
    int year = date.getYear();
    while (nth > sizeOf(year)) {
      nth -= sizeOf(year);
      year++;
      requireCovered(year, date, n);
    }
    while (nth < 1) {
      year--;
      requireCovered(year, date, n);
      nth += sizeOf(year);
    }
    return year(year).workingDay((int) nth);
  }

  /**
   * Counts the working days from one day to another, <b>the start excluded and the end
   * included</b>. Where the end is before the start, the result is minus the number of working days
   * from the end, included, to the start, excluded.
   *
   * <p>It is the inverse of {@link #plusWorkingDays}: {@code workingDaysBetween(d,
   * plusWorkingDays(d, n))} is {@code n} for every day and number. So the two directions differ if
   * an end is not a working day: from Friday to Saturday there are 0, from Saturday to Friday −1.
   *
   * @param start the day from which to count, never counted itself
   * @param end the day to which to count, counted if it is a working day
   * @return the number of working days, negative if the end is before the start
   * @throws DateTimeException if a date lies outside the {@link #coverage()}; the message has both
   */
  public int workingDaysBetween(LocalDate start, LocalDate end) {
    WorkingYear startYear = yearOf(Objects.requireNonNull(start, "start"));
    WorkingYear endYear = yearOf(Objects.requireNonNull(end, "end"));
    return end.isBefore(start)
        ? endYear.workingDaysBefore(end)
            - startYear.workingDaysBefore(start)
            - sizeOfYears(end.getYear(), start.getYear())
        : endYear.workingDaysUpTo(end)
            - startYear.workingDaysUpTo(start)
            + sizeOfYears(start.getYear(), end.getYear());
  }

  /**
   * The day itself if it is a working day, otherwise the first working day after it.
   *
   * @param date the day
   * @return the first working day that is not before the date
   * @throws DateTimeException if the date or the result lies outside the {@link #coverage()}; the
   *     message has the date and the range
   */
  public LocalDate workingDayOnOrAfter(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
  }

  /**
   * The day itself if it is a working day, otherwise the last working day before it.
   *
   * @param date the day
   * @return the last working day that is not after the date
   * @throws DateTimeException if the date or the result lies outside the {@link #coverage()}; the
   *     message has the date and the range
   */
  public LocalDate workingDayOnOrBefore(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, -1);
  }

  /**
   * The working days of a window, both its ends included.
   *
   * @param window the window
   * @return the working days in order, none if it has none
   * @throws DateTimeException if an end lies outside the {@link #coverage()}; the message has both
   */
  public Stream<LocalDate> workingDays(DateWindow window) {
    requireCovered(window);
    return window.days().filter(this::isWorkingDay);
  }

  /**
   * The bank holidays in a window, both its ends included.
   *
   * @param window the window
   * @return the bank holidays in order, none if it has none
   * @throws DateTimeException if an end lies outside the {@link #coverage()}; the message has both
   */
  public Stream<BankHoliday> bankHolidays(DateWindow window) {
    requireCovered(window);
    return IntStream.rangeClosed(window.start().getYear(), window.end().getYear())
        .mapToObj(this::bankHolidaysIn)
        .flatMap(year -> year.values().stream())
        .filter(day -> window.contains(day.date()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingDayCalendar calendar
        && extra.equals(calendar.extra)
        && cancelled.equals(calendar.cancelled);
  }

  @Override
  public int hashCode() {
    return Objects.hash(extra, cancelled);
  }

  /** Its extra and cancelled days, for example {@code England, cancelled [2030-05-27]}. */
  @Override
  public String toString() {
    return "England"
        + (extra.isEmpty() ? "" : ", extra " + extra)
        + (cancelled.isEmpty() ? "" : ", cancelled " + cancelled);
  }

  private WorkingYear yearOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    int index = date.getYear() - FIRST_YEAR;
    // Asked of the array, so that it need not be asked again by the virtual machine.
    if (index < 0 || index >= years.length) {
      throw outside(date);
    }
    WorkingYear known = years[index];
    return known != null ? known : makeYear(date.getYear());
  }

  private WorkingYear year(int year) {
    WorkingYear known = years[year - FIRST_YEAR];
    return known != null ? known : makeYear(year);
  }

  private WorkingYear makeYear(int year) {
    WorkingYear made = new WorkingYear(year, bankHolidaysIn(year));
    years[year - FIRST_YEAR] = made;
    return made;
  }

  private int sizeOf(int year) {
    int known = sizes[year - FIRST_YEAR];
    return known != 0 ? known : countSizeOf(year);
  }

  private int countSizeOf(int year) {
    int counted = WorkingYear.sizeOf(year, bankHolidaysIn(year));
    sizes[year - FIRST_YEAR] = (short) counted;
    return counted;
  }

  private int sizeOfYears(int from, int toExclusive) {
    CountedYears known = counted;
    if (known == null || !known.contains(from, toExclusive)) {
      if (from == toExclusive) {
        return 0;
      }
      known = CountedYears.of(known, from, toExclusive, this::sizeOf);
      counted = known;
    }
    return known.before(toExclusive) - known.before(from);
  }

  private NavigableMap<LocalDate, BankHoliday> bankHolidaysIn(int year) {
    NavigableMap<LocalDate, BankHoliday> days = EnglishBankHolidays.in(year);
    days.keySet().removeAll(cancelled);
    for (BankHoliday day : extra) {
      if (day.date().getYear() == year) {
        days.put(day.date(), day);
      }
    }
    return days;
  }

  private NavigableMap<LocalDate, BankHoliday> extraByDay() {
    NavigableMap<LocalDate, BankHoliday> days = new TreeMap<>();
    for (BankHoliday day : extra) {
      days.put(day.date(), day);
    }
    return days;
  }

  private static void requireCovered(DateWindow window) {
    Objects.requireNonNull(window, "window");
    requireCovered(window.start());
    requireCovered(window.end());
  }

  private static void requireCovered(LocalDate date) {
    Objects.requireNonNull(date, "date");
    if (!isCovered(date.getYear())) {
      throw outside(date);
    }
  }

  private static DateTimeException outside(LocalDate date) {
    return new DateTimeException(date + " lies outside the calendar's range " + COVERAGE);
  }

  private static void requireCovered(int year, LocalDate date, int n) {
    if (!isCovered(year)) {
      throw new DateTimeException(
          n + " working days from " + date + " lies outside the calendar's range " + COVERAGE);
    }
  }

  private static boolean isCovered(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }
}
