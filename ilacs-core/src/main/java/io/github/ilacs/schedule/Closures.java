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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times without inspection that are known on a day, and what they do to a window. */
final class Closures {

  private Closures() {}

  /** The suspensions that have begun, and the deferrals that Ofsted has told, by a day. */
  static List<Suspension> knownOn(LocalDate asOf, Timeline timeline, InspectionHistory history) {
    return Stream.concat(
            timeline.figures().suspensions().stream()
                .filter(suspension -> !suspension.days().start().isAfter(asOf)),
            history.activities(OfstedDecision.Deferral.class).stream()
                .filter(deferral -> !deferral.told().isAfter(asOf))
                .filter(deferral -> !isOver(deferral, asOf, history))
                .map(Closures::suspension))
        .toList();
  }

  /** A deferral holds until the inspection that was deferred or paused has taken place. */
  private static boolean isOver(
      OfstedDecision.Deferral deferral, LocalDate asOf, InspectionHistory history) {
    return history.inspections().stream()
        .map(Inspection::lastDay)
        .anyMatch(last -> !last.isAfter(asOf) && !last.isBefore(deferral.told()));
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
    return closures.stream().filter(closure -> closure.days().overlaps(cycle)).toList();
  }

  /**
   * The window moved on by the days that were taken out of the time before its end (L-SUSPENSION).
   */
  static Optional<DateWindow> moved(
      LocalDate anchor, DateWindow window, List<Suspension> closures) {
    DateWindow cycle = DateWindow.of(anchor, window.end());
    // A day that two of them take out is lost once.
    long days =
        closures.stream()
            .flatMap(closure -> closure.days().intersection(cycle).stream())
            .flatMap(DateWindow::days)
            .distinct()
            .count();
    return days == 0
        ? Optional.empty()
        : Optional.of(DateWindow.of(window.start().plusDays(days), window.end().plusDays(days)));
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
