package io.github.ilacs.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whether a start is possible and what stands against it are two ways to the same answer. */
class CallCalendarProperties {

  /** N-2, L-CALL, L-QUIET: a start is possible exactly if nothing stands against it. */
  @Property
  void aStartIsPossibleExactlyIfNothingStandsAgainstIt(
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate day,
      @ForAll InspectionType type,
      @ForAll boolean onAMonday,
      @ForAll @IntRange(min = -20, max = 20) int holiday,
      @ForAll @IntRange(min = -20, max = 20) int closed) {
    LocalDate first = onAMonday ? day.minusDays(day.getDayOfWeek().getValue() - 1L) : day;
    if (first.isBefore(LocalDate.of(2018, 1, 1))) {
      first = first.plusWeeks(1);
    }
    WorkingDayCalendar workingDays =
        WorkingDayCalendar.england()
            .withBankHolidays(new BankHoliday(first.plusDays(holiday), "an extra day", Rules.H_5));
    DateWindow closure = DateWindow.of(first.plusDays(closed), first.plusDays(closed + 2L));
    CallCalendar calls =
        CallCalendar.of(Timeline.england(), workingDays)
            .with(List.of(new Suspension("a deferral", closure, Rules.N_DEF2)));

    assertThat(calls.isPossible(first, type)).isEqualTo(calls.obstacles(first, type).isEmpty());
  }
}
