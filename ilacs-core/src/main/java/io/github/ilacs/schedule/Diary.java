package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns the items of a schedule into what must be ready when. */
final class Diary {

  private Diary() {}

  static List<Readiness> of(Schedule schedule, LocalDate until) {
    List<Readiness> days = new ArrayList<>();
    addInspection(schedule, days);
    boolean isOnSite = schedule.nextInspection().begun().isPresent();
    for (ScheduleItem item : schedule.items()) {
      // An inspection that is on site has no window to open any more.
      if (!item.isToCome() || (isOnSite && item.kind() == ItemKind.INSPECTION)) {
        continue;
      }
      item.adjusted()
          .filter(window -> item.kind() != ItemKind.INSPECTION)
          .or(item::when)
          .ifPresent(window -> add(schedule, item, window, days));
    }
    days.removeIf(
        readiness -> readiness.day().isBefore(schedule.asOf()) || readiness.day().isAfter(until));
    days.sort(Comparator.comparing(Readiness::day).thenComparing(Readiness::what));
    return List.copyOf(days);
  }

  private static void addInspection(Schedule schedule, List<Readiness> days) {
    NextInspection next = schedule.nextInspection();
    Edition edition = schedule.edition();
    Reason call = Reason.of(edition.callDaysAhead().rule());
    next.nextPossibleStart()
        .ifPresent(
            start ->
                days.add(
                    new Readiness(
                        start.call(),
                        "From this day on the call can come: child-level data, information about"
                            + " audits, and performance and management information must be ready to"
                            + " share, and the first day on site can be "
                            + Reason.inWords(start.firstDay())
                            + ".",
                        List.of(
                            call,
                            Reason.of(edition.calendarRule()),
                            Reason.of(Rules.I_1),
                            Reason.of(Rules.I_2),
                            Reason.of(Rules.S_PREPARE)))));
    next.lastPossibleStart()
        .filter(start -> next.windowBasis() != WindowBasis.TOLD)
        .ifPresent(
            start ->
                days.add(
                    new Readiness(
                        start.call(),
                        "The last day in the window on which the call can come"
                            + edition
                                .windowEndRule()
                                .map(rule -> "; the end of the window is no limit.")
                                .orElse("."),
                        Stream.concat(
                                Stream.of(call), edition.windowEndRule().stream().map(Reason::of))
                            .toList())));
  }

  private static void add(
      Schedule schedule, ScheduleItem item, DateWindow window, List<Readiness> days) {
    if (window.isOneDay()) {
      days.add(new Readiness(window.start(), item.title() + ".", item.reasons()));
      return;
    }
    if (item.kind() == ItemKind.INSPECTION && !item.isTold()) {
      boolean isObserved = schedule.nextInspection().windowBasis() == WindowBasis.OBSERVED;
      String what =
          isObserved
              ? ScheduleItem.capitalised(WindowBasis.OBSERVED.inWords()) + ", which is no window: "
              : "The usual window for the first day on site ";
      String title = " (" + item.title() + ").";
      days.add(
          new Readiness(
              window.start(),
              what + (isObserved ? "the first day" : "opens") + title,
              item.reasons()));
      days.add(
          new Readiness(
              window.end(), what + (isObserved ? "the last day" : "ends") + title, item.reasons()));
      return;
    }
    days.add(new Readiness(window.start(), item.title() + ": it begins.", item.reasons()));
    if (window.hasEnd()) {
      days.add(new Readiness(window.end(), item.title() + ": its last day.", item.reasons()));
    }
  }
}
