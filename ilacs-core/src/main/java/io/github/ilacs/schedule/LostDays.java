package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What suspensions take out of the time in which an inspection can come (rule L-SUSPENSION). */
final class LostDays {

  private LostDays() {}

  /** What falls between the previous inspection and the end of its window. */
  static List<Suspension> within(
      LocalDate anchor, DateWindow window, List<Suspension> suspensions) {
    DateWindow cycle = DateWindow.of(anchor, window.end());
    List<Suspension> within = new ArrayList<>();
    for (Suspension suspension : suspensions) {
      if (suspension.days().overlaps(cycle)) {
        within.add(suspension);
      }
    }
    return within;
  }

  /**
   * The window moved on by the days that were taken out of the time before its end; null where none
   * were, or where nobody knows how many.
   *
   * @param within what was taken out of it
   */
  static @Nullable DateWindow moved(LocalDate anchor, DateWindow window, List<Suspension> within) {
    for (Suspension suspension : within) {
      if (!suspension.days().hasEnd()) {
        return null;
      }
    }
    if (within.isEmpty()) {
      return null;
    }
    long days = count(DateWindow.of(anchor, window.end()), within);
    return DateWindow.of(window.start().plusDays(days), window.end().plusDays(days));
  }

  /** A day that two suspensions take out is lost once. */
  private static long count(DateWindow cycle, List<Suspension> suspensions) {
    NavigableMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();
    for (Suspension suspension : suspensions) {
      Optional<DateWindow> lost = suspension.days().intersection(cycle);
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
  static Reason reason(Suspension suspension, DateWindow window, @Nullable DateWindow moved) {
    DateWindow days = suspension.days();
    List<Object> facts = new ArrayList<>();
    facts.add(days.start());
    if (days.hasEnd()) {
      facts.add(days.end());
    }
    facts.addAll(List.of(suspension.name(), window.start(), window.end()));
    if (moved != null) {
      facts.addAll(List.of(moved.start(), moved.end()));
    }
    return new Reason(
        Rules.L_SUSPENSION,
        "No routine inspection from {} "
            + (days.hasEnd() ? "to {} ({})." : "on ({}), and the end is not known.")
            + " No rule that we know moves the window, which stays from {} to {}"
            + (moved == null ? "." : "; moved on by the days lost it would be from {} to {}."),
        facts);
  }
}
