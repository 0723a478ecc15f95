package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The times without inspection that are known on a day, and what they do to a window. */
final class Closures {

  private Closures() {}

  /** The suspensions that have begun, and the deferrals that Ofsted has told, by a day. */
  static List<Suspension> knownOn(LocalDate asOf, Timeline timeline, InspectionHistory history) {
    List<Suspension> suspensions = timeline.figures().suspensions();
    List<Suspension> known = new ArrayList<>(suspensions.size() + history.decisions().size());
    for (Suspension suspension : suspensions) {
      if (!suspension.days().start().isAfter(asOf)) {
        known.add(suspension);
      }
    }
    LocalDate inspected = lastDayInspected(history, asOf);
    for (OfstedDecision decision : history.decisions()) {
      // A deferral holds until the inspection that was deferred or paused has taken place.
      if (decision instanceof OfstedDecision.Deferral deferral
          && !deferral.told().isAfter(asOf)
          && deferral.told().isAfter(inspected)) {
        known.add(suspension(deferral));
      }
    }
    // Usually the list that is there already.
    return known.equals(suspensions) ? suspensions : List.copyOf(known);
  }

  private static LocalDate lastDayInspected(InspectionHistory history, LocalDate asOf) {
    List<Inspection> inspections = history.inspections();
    // No two overlap, so the last one to begin was also the last one to end.
    for (int i = inspections.size() - 1; i >= 0; i--) {
      if (!inspections.get(i).lastDay().isAfter(asOf)) {
        return inspections.get(i).lastDay();
      }
    }
    return LocalDate.MIN;
  }

  private static Suspension suspension(OfstedDecision.Deferral deferral) {
    return new Suspension(
        "the deferral that Ofsted told on " + deferral.told() + " (" + deferral.document() + ")",
        deferral.days(),
        Rules.N_DEF2);
  }

  /** What falls between the previous inspection and the end of its window. */
  static List<Suspension> within(LocalDate anchor, DateWindow window, List<Suspension> closures) {
    DateWindow cycle = DateWindow.of(anchor, window.end());
    List<Suspension> within = new ArrayList<>();
    for (Suspension closure : closures) {
      if (closure.days().overlaps(cycle)) {
        within.add(closure);
      }
    }
    return within;
  }

  /**
   * The window moved on by the days that were taken out of the time before its end (L-SUSPENSION).
   *
   * @param within what was taken out of it
   */
  static DateWindow moved(LocalDate anchor, DateWindow window, List<Suspension> within) {
    long days = daysLost(DateWindow.of(anchor, window.end()), within);
    return DateWindow.of(window.start().plusDays(days), window.end().plusDays(days));
  }

  /** A day that two closures take out is lost once. */
  private static long daysLost(DateWindow cycle, List<Suspension> closures) {
    NavigableMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();
    for (Suspension closure : closures) {
      Optional<DateWindow> lost = closure.days().intersection(cycle);
      if (lost.isPresent()) {
        lastByFirst.merge(lost.get().start(), lost.get().end(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    long days = 0;
    LocalDate next = cycle.start();
    for (Map.Entry<LocalDate, LocalDate> lost : lastByFirst.entrySet()) {
      LocalDate first = lost.getKey().isAfter(next) ? lost.getKey() : next;
      if (!lost.getValue().isBefore(first)) {
        days += DateWindow.of(first, lost.getValue()).lengthInDays();
        next = lost.getValue().plusDays(1);
      }
    }
    return days;
  }

  /** Why the window stands and what stands beside it. */
  static Reason reason(Suspension closure, DateWindow window, DateWindow moved) {
    return Reason.of(
        Rules.L_SUSPENSION,
        "There was no routine inspection from {} to {} ({}). No rule moves the window, which stays"
            + " from {} to {}; moved on by the days lost it would be from {} to {}.",
        closure.days().start(),
        closure.days().end(),
        closure.name(),
        window.start(),
        window.end(),
        moved.start(),
        moved.end());
  }
}
