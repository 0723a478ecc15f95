package io.github.ilacs.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of counting working days (F-15), whatever the day and the number: plus and between are
 * inverse and additive and agree with walking, a week is five working days, and an extra or a
 * cancelled day (H-5) changes its day alone. Which days are worked is in {@link BankHolidaysTest}
 * and {@link StrataTest}.
 */
class WorkingDayCalendarProperties {

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.england();

  @Property
  void betweenIsTheInverseOfPlus(
      @ForAll(supplier = Dates.Covered.class) LocalDate date,
      @ForAll(supplier = Dates.WorkingDays.class) int n) {
    LocalDate result = plus(date, n);

    assertThat(ENGLAND.workingDaysBetween(date, result)).isEqualTo(n);
    assertThat(result.compareTo(date)).matches(order -> Integer.signum(order) == Integer.signum(n));
    assertThat(n == 0 || ENGLAND.isWorkingDay(result)).isTrue();
  }

  @Property
  void plusIsTheInverseOfBetweenForWorkingDays(
      @ForAll(supplier = Dates.Covered.class) LocalDate start,
      @ForAll(supplier = Dates.Covered.class) LocalDate end) {
    Assume.that(ENGLAND.isWorkingDay(end));

    assertThat(ENGLAND.plusWorkingDays(start, ENGLAND.workingDaysBetween(start, end)))
        .isEqualTo(end);
  }

  @Property
  void stepsInOneDirectionAddUp(
      @ForAll(supplier = Dates.Covered.class) LocalDate date,
      @ForAll @IntRange(max = 5_000) int first,
      @ForAll @IntRange(max = 5_000) int second,
      @ForAll boolean back) {
    int a = back ? -first : first;
    int b = back ? -second : second;

    assertThat(plus(plus(date, a), b)).isEqualTo(plus(date, a + b));
  }

  @Property
  void plusAgreesWithWalking(
      @ForAll(supplier = Dates.Covered.class) LocalDate date,
      @ForAll @IntRange(min = -600, max = 600) int n) {
    LocalDate result = plus(date, n);

    LocalDate day = date;
    for (int left = Math.abs(n); left > 0; left -= ENGLAND.isWorkingDay(day) ? 1 : 0) {
      day = day.plusDays(Integer.signum(n));
    }
    assertThat(result).isEqualTo(day);
  }

  @Property
  void betweenAgreesWithWalking(@ForAll(supplier = Dates.CoveredWindow.class) DateWindow window) {
    LocalDate start = window.start();
    LocalDate end = window.end();
    int startExcluded = 0;
    for (LocalDate day = end; day.isAfter(start); day = day.minusDays(1)) {
      startExcluded += ENGLAND.isWorkingDay(day) ? 1 : 0;
    }
    int endExcluded = 0;
    for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
      endExcluded += ENGLAND.isWorkingDay(day) ? 1 : 0;
    }

    assertThat(ENGLAND.workingDaysBetween(start, end)).isEqualTo(startExcluded);
    assertThat(ENGLAND.workingDaysBetween(end, start)).isEqualTo(-endExcluded);
  }

  @Property
  void betweenAddsUpOverAnyDayOnTheWay(
      @ForAll(supplier = Dates.Covered.class) LocalDate a,
      @ForAll(supplier = Dates.Covered.class) LocalDate b,
      @ForAll(supplier = Dates.Covered.class) LocalDate c) {
    List<LocalDate> days = List.of(a, b, c).stream().sorted().toList();

    assertThat(
            ENGLAND.workingDaysBetween(days.get(0), days.get(1))
                + ENGLAND.workingDaysBetween(days.get(1), days.get(2)))
        .isEqualTo(ENGLAND.workingDaysBetween(days.get(0), days.get(2)));
  }

  /** F-15, N-3: five working days lead to the same day of the next week. */
  @Property
  void fiveWorkingDaysAreSevenDaysUnlessABankHolidayIntervenes(
      @ForAll(supplier = Dates.Covered.class) LocalDate date) {
    // Two weeks, since at Christmas the fifth working day lies in the week after the next.
    Assume.that(ENGLAND.isWorkingDay(date) && date.isBefore(Dates.LAST.minusDays(14)));
    LocalDate weekLater = date.plusDays(7);
    boolean undisturbed = ENGLAND.bankHolidays(DateWindow.of(date, weekLater)).findAny().isEmpty();

    if (undisturbed) {
      assertThat(ENGLAND.plusWorkingDays(date, 5)).isEqualTo(weekLater);
    } else {
      assertThat(ENGLAND.plusWorkingDays(date, 5)).isAfter(weekLater);
    }
  }

  /** F-15. */
  @Property
  void aDayIsWorkedUnlessItIsAWeekendOrABankHoliday(
      @ForAll(supplier = Dates.Covered.class) LocalDate date) {
    assertThat(ENGLAND.isWorkingDay(date))
        .isEqualTo(!isWeekend(date) && ENGLAND.bankHoliday(date).isEmpty());
  }

  @Property
  void theNearestWorkingDayIsWorkedAndNoneIsNearer(
      @ForAll(supplier = Dates.Recent.class) LocalDate date) {
    LocalDate before = ENGLAND.workingDayOnOrBefore(date);
    LocalDate after = ENGLAND.workingDayOnOrAfter(date);

    assertThat(ENGLAND.isWorkingDay(before)).isTrue();
    assertThat(ENGLAND.isWorkingDay(after)).isTrue();
    assertThat(ENGLAND.workingDays(DateWindow.of(before, after)).distinct())
        .containsOnly(before, after);
    assertThat(before).isBeforeOrEqualTo(date);
    assertThat(after).isAfterOrEqualTo(date);
  }

  @Property
  void theStreamsAgreeWithTheirDays(
      @ForAll(supplier = Dates.CoveredWindow.class) DateWindow window) {
    assertThat(ENGLAND.workingDays(window))
        .containsExactlyElementsOf(window.days().filter(ENGLAND::isWorkingDay).toList());
    assertThat(ENGLAND.bankHolidays(window))
        .containsExactlyElementsOf(
            window.days().map(ENGLAND::bankHoliday).flatMap(Optional::stream).toList());
    assertThat(ENGLAND.hasBankHoliday(window))
        .isEqualTo(window.days().anyMatch(day -> ENGLAND.bankHoliday(day).isPresent()));
  }

  /** H-5: a day that is announced. */
  @Property
  void anExtraDayChangesItsDayAlone(
      @ForAll(supplier = Dates.Recent.class) LocalDate date,
      @ForAll(supplier = Dates.Recent.class) LocalDate other) {
    BankHoliday extra = new BankHoliday(date, "Announced", Dates.ANNOUNCED);
    WorkingDayCalendar calendar = ENGLAND.withBankHolidays(extra);
    int lost = ENGLAND.isWorkingDay(date) ? 1 : 0;

    assertThat(calendar.bankHoliday(date)).contains(extra);
    assertThat(calendar.isWorkingDay(date)).isFalse();
    assertThat(calendar.withBankHolidays(extra)).isEqualTo(calendar);
    assertAgreesExceptOn(date, other, calendar, -lost);
  }

  /** H-5: a day that is moved away. */
  @Property
  void aCancelledDayChangesItsDayAlone(
      @ForAll(supplier = Dates.Recent.class) LocalDate somewhere,
      @ForAll(supplier = Dates.Recent.class) LocalDate other) {
    LocalDate date =
        ENGLAND
            .bankHolidays(DateWindow.of(somewhere, somewhere.plusYears(1)))
            .findFirst()
            .orElseThrow()
            .date();
    WorkingDayCalendar calendar = ENGLAND.withoutBankHolidays(date);

    assertThat(calendar.bankHoliday(date)).isEmpty();
    assertThat(calendar.isWorkingDay(date)).isTrue();
    assertAgreesExceptOn(date, other, calendar, 1);
  }

  // Counts across years first, when they are known by their size alone and have no table yet.
  private static void assertAgreesExceptOn(
      LocalDate date, LocalDate other, WorkingDayCalendar calendar, int change) {
    LocalDate start = date.minusYears(10);
    LocalDate end = date.plusYears(10);
    assertThat(calendar.workingDaysBetween(start, end))
        .isEqualTo(ENGLAND.workingDaysBetween(start, end) + change);
    DateWindow year = DateWindow.of(date.minusYears(1), date.plusYears(1));
    assertThat(year.days().filter(day -> !day.equals(date)))
        .allMatch(day -> calendar.isWorkingDay(day) == ENGLAND.isWorkingDay(day))
        .allMatch(day -> calendar.bankHoliday(day).equals(ENGLAND.bankHoliday(day)));
    if (!other.equals(date)) {
      assertThat(calendar.isWorkingDay(other)).isEqualTo(ENGLAND.isWorkingDay(other));
    }
  }

  // A result outside the calendar's range has tests of its own.
  private static LocalDate plus(LocalDate date, int n) {
    try {
      return ENGLAND.plusWorkingDays(date, n);
    } catch (DateTimeException e) {
      Assume.that(false);
      throw e;
    }
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == SATURDAY || date.getDayOfWeek() == SUNDAY;
  }
}
