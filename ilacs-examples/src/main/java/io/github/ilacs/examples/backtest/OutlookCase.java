package io.github.ilacs.examples.backtest;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.Wait;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * An inspection from which an outlook is scored: what came next, and the days on which it could
 * have come, as of the day on which its report came out.
 *
 * @param history what has happened to its authority
 * @param waited the inspection, and how long its authority waited for the next one
 * @param published the day on which its report came out
 * @param firstDays the days on which the next inspection could begin, in order of time
 * @param window the window in which it usually begins, counted from the last day on site
 */
record OutlookCase(
    InspectionHistory history,
    Wait waited,
    LocalDate published,
    List<LocalDate> firstDays,
    DateWindow window) {

  static List<OutlookCase> of(InspectionHistory history, LocalDate completeTo) {
    return Wait.of(history, completeTo).stream().map(wait -> of(history, wait)).toList();
  }

  private static OutlookCase of(InspectionHistory history, Wait waited) {
    LocalDate published = waited.inspection().findingsCountFrom();
    Schedule schedule = Scheduler.england().schedule(history, published);
    return new OutlookCase(
        history,
        waited,
        published,
        // The calendar alone decides which days are possible, whatever model lists them.
        OutlookModel.england().outlook(schedule).days().stream()
            .map(day -> day.start().firstDay())
            .toList(),
        schedule.edition().windowAfter(waited.inspection().lastDay()));
  }

  /** The outlook as of the day on which the report came out. */
  Outlook outlook(OutlookModel model) {
    return model.outlook(Scheduler.england().schedule(history, published));
  }

  /**
   * The outlook as of a later day on which no inspection has begun. The record does not say when a
   * call came, so one that came earlier in the same week must not be ruled out.
   */
  Outlook outlook(OutlookModel model, LocalDate day) {
    LocalDate monday = mondayOf(day);
    LocalDate asOf = monday.isBefore(published) ? published : monday;
    return model.outlook(Scheduler.england().schedule(history, asOf));
  }

  /** The place of the week in which the next inspection began; empty where it is not possible. */
  Optional<Integer> place() {
    if (!waited.isOver()) {
      return Optional.empty();
    }
    LocalDate monday = mondayOf(waited.until());
    int place = firstDays.indexOf(monday);
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  /** How many of the possible days had passed by a day, that day included. */
  int passedBy(LocalDate day) {
    int passed = 0;
    while (passed < firstDays.size() && !firstDays.get(passed).isAfter(day)) {
      passed++;
    }
    return passed;
  }

  /** The day so many months after the last day on site, as the window counts them. */
  LocalDate after(int months) {
    return waited.inspection().lastDay().plusMonths(months);
  }

  /** Whether no inspection had begun by a day. */
  boolean isWaitingOn(LocalDate day) {
    return !waited.isOver() || waited.until().isAfter(day);
  }

  /** The probability that a forecast gave to the week in which the next inspection began. */
  double inItsWeek(Outlook outlook) {
    LocalDate monday = mondayOf(waited.until());
    return outlook.days().stream()
        .filter(day -> day.start().firstDay().equals(monday))
        .mapToDouble(OutlookDay::probability)
        .sum();
  }

  /** The Monday of the week of a day. */
  static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
