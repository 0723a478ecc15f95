package io.github.ilacs.examples.benchmark;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The questions that everybody asks of a calendar: ours, two libraries, and a loop by hand. */
@State(Scope.Thread)
public class WorkingDayBenchmark {

  /** What the action plan has: the longest period that the framework counts in working days. */
  private static final int DAYS = 70;

  private static final int INPUTS = 1024;

  private final WorkingDayCalendar ilacs = WorkingDayCalendar.england();
  private final com.opengamma.strata.basics.date.HolidayCalendar strata =
      HolidayCalendarIds.GBLO.resolve(ReferenceData.standard());
  private final HolidayManager jollyday =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Set<LocalDate> holidays =
      ilacs
          .bankHolidays(DateWindow.parse("2010-01-01/2039-12-31"))
          .map(BankHoliday::date)
          .collect(Collectors.toCollection(HashSet::new));

  private final LocalDate[] from = new LocalDate[INPUTS];
  private final LocalDate[] to = new LocalDate[INPUTS];

  // We leave the first day out and take the last one in; others do it the other way round, and are
  // asked about the days after.
  private final LocalDate[] dayAfterFrom = new LocalDate[INPUTS];
  private final LocalDate[] dayAfterTo = new LocalDate[INPUTS];
  private final RandomOrder order = new RandomOrder(INPUTS);

  /** Days as a caller has them: from the first inspections until well after the next ones. */
  public WorkingDayBenchmark() {
    Random random = new Random(6);
    for (int i = 0; i < INPUTS; i++) {
      from[i] = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(12 * 365));
      to[i] = from[i].plusDays(random.nextInt(4 * 365));
      dayAfterFrom[i] = from[i].plusDays(1);
      dayAfterTo[i] = to[i].plusDays(1);
      requireSameAnswers(i);
    }
  }

  private void requireSameAnswers(int i) {
    LocalDate later = ilacs.plusWorkingDays(from[i], DAYS);
    int between = ilacs.workingDaysBetween(from[i], to[i]);
    boolean isWorkingDay = ilacs.isWorkingDay(from[i]);
    if (!later.equals(strata.shift(from[i], DAYS))
        || between != strata.daysBetween(dayAfterFrom[i], dayAfterTo[i])
        || isWorkingDay != strata.isBusinessDay(from[i])) {
      throw new IllegalStateException("Strata differs from " + from[i] + " to " + to[i]);
    }
    for (Predicate<LocalDate> isHoliday :
        List.<Predicate<LocalDate>>of(this::isInSet, this::isInJollyday)) {
      if (!later.equals(plus(from[i], isHoliday))
          || between != between(dayAfterFrom[i], dayAfterTo[i], isHoliday)
          || isWorkingDay != isWorkingDay(from[i], isHoliday)) {
        throw new IllegalStateException("the loops differ from " + from[i] + " to " + to[i]);
      }
    }
  }

  /** Ours: 70 working days on. */
  @Benchmark
  public LocalDate plusIlacs() {
    return ilacs.plusWorkingDays(from[order.next()], DAYS);
  }

  /** Strata: 70 working days on. */
  @Benchmark
  public LocalDate plusStrata() {
    return strata.shift(from[order.next()], DAYS);
  }

  /** By hand: 70 working days on. */
  @Benchmark
  public LocalDate plusHashSet() {
    return plus(from[order.next()], this::isInSet);
  }

  /** Jollyday: 70 working days on. */
  @Benchmark
  public LocalDate plusJollyday() {
    return plus(from[order.next()], this::isInJollyday);
  }

  /** Ours: working days between two days. */
  @Benchmark
  public int betweenIlacs() {
    int i = order.next();
    return ilacs.workingDaysBetween(from[i], to[i]);
  }

  /** Strata: working days between two days. */
  @Benchmark
  public int betweenStrata() {
    int i = order.next();
    return strata.daysBetween(dayAfterFrom[i], dayAfterTo[i]);
  }

  /** By hand: working days between two days. */
  @Benchmark
  public int betweenHashSet() {
    int i = order.next();
    return between(dayAfterFrom[i], dayAfterTo[i], this::isInSet);
  }

  /** Jollyday: working days between two days. */
  @Benchmark
  public int betweenJollyday() {
    int i = order.next();
    return between(dayAfterFrom[i], dayAfterTo[i], this::isInJollyday);
  }

  /** Ours: is it a working day? */
  @Benchmark
  public boolean isWorkingDayIlacs() {
    return ilacs.isWorkingDay(from[order.next()]);
  }

  /** Strata: is it a working day? */
  @Benchmark
  public boolean isWorkingDayStrata() {
    return strata.isBusinessDay(from[order.next()]);
  }

  /** By hand: is it a working day? */
  @Benchmark
  public boolean isWorkingDayHashSet() {
    return isWorkingDay(from[order.next()], this::isInSet);
  }

  /** Jollyday: is it a working day? */
  @Benchmark
  public boolean isWorkingDayJollyday() {
    return isWorkingDay(from[order.next()], this::isInJollyday);
  }

  private boolean isInSet(LocalDate day) {
    return holidays.contains(day);
  }

  private boolean isInJollyday(LocalDate day) {
    return jollyday.isHoliday(day, "eng");
  }

  private static boolean isWorkingDay(LocalDate day, Predicate<LocalDate> isHoliday) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday.test(day);
  }

  private static LocalDate plus(LocalDate from, Predicate<LocalDate> isHoliday) {
    LocalDate day = from;
    for (int left = DAYS; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day, isHoliday) ? 1 : 0;
    }
    return day;
  }

  private static int between(LocalDate from, LocalDate to, Predicate<LocalDate> isHoliday) {
    int days = 0;
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
      days += isWorkingDay(day, isHoliday) ? 1 : 0;
    }
    return days;
  }
}
