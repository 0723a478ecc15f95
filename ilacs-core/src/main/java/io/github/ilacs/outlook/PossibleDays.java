package io.github.ilacs.outlook;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.InspectionType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The possible days of a calendar, worked out year by year as they are asked for. */
final class PossibleDays {

  private static final Period LAST_STRETCH = Period.ofWeeks(1);

  private final CallCalendar calls;
  private final InspectionType type;
  private final LocalDate earliest;
  private final List<Day> days = new ArrayList<>();
  private LocalDate next;
  private Period stretch = Period.ofYears(1);

  PossibleDays(CallCalendar calls, InspectionType type, LocalDate earliest) {
    this.calls = calls;
    this.type = type;
    this.earliest = earliest;
    this.next = earliest;
  }

  /**
   * A possible day.
   *
   * @param start the first day on site with its call
   * @param isAtAnEdge whether it lies at the edge of a quiet part of the year (L-EDGES)
   */
  record Day(PossibleStart start, boolean isAtAnEdge) {}

  boolean areOf(CallCalendar otherCalls, InspectionType otherType) {
    return type == otherType && calls.equals(otherCalls);
  }

  /** The place of the first day whose call comes on a day or later, sought up to an end. */
  int firstCalledFrom(LocalDate asOf, LocalDate end) {
    int i = 0;
    while (get(i, end).filter(day -> day.start().call().isBefore(asOf)).isPresent()) {
      i++;
    }
    return i;
  }

  /** The day at a place; empty where it would come after an end, or after the last known one. */
  Optional<Day> get(int i, LocalDate end) {
    while (i >= days.size() && !next.isAfter(end)) {
      extend();
    }
    return i < days.size() && !days.get(i).start().firstDay().isAfter(end)
        ? Optional.of(days.get(i))
        : Optional.empty();
  }

  private void extend() {
    LocalDate following = next.plus(stretch);
    List<PossibleStart> starts;
    try {
      starts =
          calls
              .possibleStarts(DateWindow.of(next, following.minusDays(1)), earliest, type)
              .toList();
    } catch (DateTimeException e) {
      // The working days end here: what comes before their end counts, what comes later is left.
      next = stretch.equals(LAST_STRETCH) ? LocalDate.MAX : next;
      stretch = LAST_STRETCH;
      return;
    }
    starts.forEach(start -> days.add(new Day(start, EnglishOutlook.isAtAnEdge(start.firstDay()))));
    next = following;
  }
}
