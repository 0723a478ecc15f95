package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.pathway.PathwayDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every item of a schedule is made from.
 *
 * @param unknownTime the time in which something may have come that the record does not know; null
 *     where the history is complete to the day asked
 * @param visits the visits made, expected and left; null where the record is not enough to count
 *     them
 */
record Situation(
    KnownHistory known,
    WorkingDayCalendar workingDays,
    PathwayDecision decision,
    NextInspection next,
    List<Suspension> suspensions,
    @Nullable UnknownTime unknownTime,
    @Nullable Visits visits) {

  LocalDate asOf() {
    return known.asOf();
  }

  Figures figures() {
    return known.history().timeline().figures();
  }

  /** The last day on site of the inspection from which everything counts. */
  Optional<LocalDate> previousEnded() {
    return decision.previous().isPresent()
        ? Optional.of(decision.previous().get().lastDay())
        : Optional.empty();
  }

  ItemState stateOf(DateWindow days) {
    if (asOf().isBefore(days.start())) {
      return ItemState.FUTURE;
    }
    return asOf().isAfter(days.end()) ? ItemState.OVERDUE : ItemState.DUE;
  }

  /** The state of what is due by a day, or by the working day after it. */
  ItemState stateOf(LocalDate due) {
    return stateOf(DateWindow.of(due, workingDays.workingDayOnOrAfter(due)));
  }

  /** The working day after a day; empty where it is one itself. */
  Optional<DateWindow> adjusted(LocalDate due) {
    LocalDate workingDay = workingDays.workingDayOnOrAfter(due);
    return workingDay.equals(due) ? Optional.empty() : Optional.of(DateWindow.of(workingDay));
  }
}
