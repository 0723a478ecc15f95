package io.github.ilacs.outlook;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.WindowBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Works out the outlooks of one call; the possible days are shared among them. */
final class Outlooks {

  /** When no more than this is left, the list of days or weeks ends. */
  static final double NEXT_TO_NOTHING = 1e-4;

  /** Where no day is possible, as in a deferral without an end, the search has one. */
  static final int MOST_YEARS = 25;

  private final OutlookModel model;
  private final List<PossibleDays> possibleDays = new ArrayList<>();

  Outlooks(OutlookModel model) {
    this.model = model;
  }

  List<Outlook> of(Collection<Schedule> schedules) {
    Optional<LocalDate> earliest = schedules.stream().map(Outlooks::from).min(LocalDate::compareTo);
    return schedules.stream().map(schedule -> of(schedule, earliest.orElseThrow())).toList();
  }

  /** The day from which on the call may have come: the day asked, or where the record ends. */
  private static LocalDate from(Schedule schedule) {
    LocalDate from =
        schedule
            .unknownTime()
            .flatMap(UnknownTime::inspections)
            .map(DateWindow::start)
            .orElse(schedule.asOf());
    Optional<LocalDate> ended = schedule.decision().previous().map(Inspection::lastDay);
    return ended.isPresent() && !from.isAfter(ended.get()) ? ended.get().plusDays(1) : from;
  }

  private Outlook of(Schedule schedule, LocalDate earliest) {
    NextInspection next = schedule.nextInspection();
    Optional<Inspection> previous = schedule.decision().previous();
    if (next.windowBasis() == WindowBasis.TOLD) {
      return without(schedule, Outlook.Kind.TOLD, next.window(), next.windowReasons());
    }
    if (schedule.decision().missing().isPresent()) {
      return none(schedule, List.of(schedule.decision().missing().get()));
    }
    if (previous.isEmpty()) {
      return none(schedule, OutlookReasons.first(model, next));
    }
    if (previous.get().framework() != Framework.ILACS || next.calls().isEmpty()) {
      return none(schedule, OutlookReasons.notComparable(model, previous.get(), next));
    }
    return estimated(schedule, previous.get(), next.calls().get(), earliest);
  }

  private Outlook none(Schedule schedule, List<Reason> reasons) {
    return without(schedule, Outlook.Kind.NONE, Optional.empty(), reasons);
  }

  private Outlook without(
      Schedule schedule, Outlook.Kind kind, Optional<DateWindow> told, List<Reason> reasons) {
    return new Outlook(
        schedule.authority(),
        schedule.asOf(),
        kind,
        0,
        List.of(),
        1,
        Optional.empty(),
        told,
        model,
        reasons);
  }

  private Outlook estimated(
      Schedule schedule, Inspection previous, CallCalendar calls, LocalDate earliest) {
    LocalDate asOf = schedule.asOf();
    // While the type is open, the days of a short inspection are those of either.
    InspectionType type = schedule.nextInspection().type().orElse(InspectionType.SHORT);
    PossibleDays possible = possibleDays(calls, type, earliest);
    LocalDate end = asOf.plusYears(MOST_YEARS);
    List<OutlookDay> days = new ArrayList<>();
    double left = 1;
    double already = 0;
    double cumulative = 0;
    for (int i = possible.firstCalledFrom(from(schedule), end); left > NEXT_TO_NOTHING; i++) {
      Optional<PossibleDays.Day> day = possible.get(i, end);
      if (day.isEmpty()) {
        break;
      }
      double chance = model.chance(previous.lastDay(), day.get(), type);
      double probability = left * chance;
      cumulative = Math.min(1, cumulative + probability);
      left *= 1 - chance;
      if (day.get().start().call().isBefore(asOf)) {
        already = cumulative;
      } else {
        days.add(new OutlookDay(day.get().start(), probability, cumulative));
      }
    }
    LocalDate lastDay = days.isEmpty() ? asOf : days.get(days.size() - 1).start().firstDay();
    return new Outlook(
        schedule.authority(),
        asOf,
        Outlook.Kind.ESTIMATED,
        already,
        days,
        left,
        Optional.of(previous.lastDay().plusDays(model.longestWaitDays())),
        Optional.empty(),
        model,
        OutlookReasons.of(model, schedule, previous, lastDay, already));
  }

  private PossibleDays possibleDays(CallCalendar calls, InspectionType type, LocalDate earliest) {
    for (PossibleDays known : possibleDays) {
      if (known.areOf(calls, type)) {
        return known;
      }
    }
    // Before the first edition no inspection can be called, and asking for one is refused.
    LocalDate first = calls.timeline().editions().get(0).effectiveFrom();
    PossibleDays made = new PossibleDays(calls, type, earliest.isBefore(first) ? first : earliest);
    possibleDays.add(made);
    return made;
  }
}
