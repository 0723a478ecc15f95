package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.schedule.NextInspection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the call can still come. In a window, they are all that are left in it. Where
 * none is left, the window has no end that would bind anybody: they go on to the end of the likely
 * range, or there is the next one alone where nobody can tell that range.
 *
 * @param starts the possible starts, each with its call, in order; often none
 * @param isAfterWindow whether they are those up to the end of the likely range, because none is
 *     left in a window
 */
record PossibleCalls(List<PossibleStart> starts, boolean isAfterWindow) {

  /** How far the days after a window go. */
  static final String HORIZON = "where the likely range ends";

  static PossibleCalls of(NextInspection next, Outlook outlook) {
    List<PossibleStart> inWindow = next.possibleStarts().toList();
    Optional<PossibleStart> first = next(next);
    if (first.isEmpty()) {
      return new PossibleCalls(List.of(), false);
    }
    if (!inWindow.isEmpty()) {
      return new PossibleCalls(inWindow, false);
    }
    Optional<DateWindow> range = outlook.interval();
    return range.isEmpty()
        ? new PossibleCalls(List.of(first.get()), false)
        : new PossibleCalls(
            outlook.days().stream()
                .map(OutlookDay::start)
                .filter(start -> !start.firstDay().isAfter(range.get().end()))
                .toList(),
            true);
  }

  /** The next possible start, unless Ofsted told its days and the usual day of the call is over. */
  static Optional<PossibleStart> next(NextInspection next) {
    return next.nextCall().isEmpty() ? Optional.empty() : next.nextPossibleStart();
  }

  /** The days of the calls, in order. */
  List<LocalDate> days() {
    return starts.stream().map(PossibleStart::call).toList();
  }

  /** How many there are, with the last; of some at least. */
  String inWords() {
    List<LocalDate> days = days();
    return days.size() + ", the last on " + Text.plainDay(days.get(days.size() - 1));
  }
}
