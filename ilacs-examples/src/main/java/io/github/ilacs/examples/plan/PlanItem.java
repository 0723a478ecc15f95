package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.ScheduleItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An item of the schedule, and what its day is worth: found once, for every form.
 *
 * @param item the item
 * @param standing what its day is worth
 * @param when its days; to the day asked where their end is not known; empty where no source gives
 *     one
 */
record PlanItem(ScheduleItem item, Standing standing, Optional<DateWindow> when) {

  static PlanItem of(ScheduleItem item, LocalDate asOf) {
    return new PlanItem(
        item,
        Standing.of(item),
        item.when().map(days -> days.hasEnd() ? days : upTo(asOf, days.start())));
  }

  /** A picture and a calendar need an end: the day asked, or the first day where that is later. */
  private static DateWindow upTo(LocalDate asOf, LocalDate start) {
    return DateWindow.of(start, start.isAfter(asOf) ? start : asOf);
  }

  /** The last of its days, where it has any. */
  LocalDate lastDay() {
    return when.orElseThrow().end();
  }

  /** What its day is worth; empty where it has none, or where its title says so. */
  String tag() {
    String label = standing.label();
    return when.isEmpty() || item.title().startsWith(label) ? "" : label;
  }

  /** Whether it is the inspection that is to come. */
  boolean isNextInspection() {
    return item.kind() == ItemKind.INSPECTION && item.state() != ItemState.DONE;
  }

  /** Whether it is a time without inspection. */
  boolean isClosure() {
    return standing == Standing.CLOSED;
  }

  /** Whether an inspection has taken place is on record: the next one is to come, however late. */
  boolean isOpen() {
    return item.state() != ItemState.DONE
        && (item.state() != ItemState.PASSED || item.kind() == ItemKind.INSPECTION);
  }
}
