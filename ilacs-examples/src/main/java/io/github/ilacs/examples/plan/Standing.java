package io.github.ilacs.examples.plan;

import io.github.ilacs.framework.Force;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.ScheduleItem;

/**
 * What a day in a schedule is worth, in words short enough for the title of an event.
 *
 * <p>Only {@link #DUE} and {@link #OVERDUE} are deadlines. What is usual, typical or our reading
 * must not be taken for one where no reason stands beside it.
 */
enum Standing {
  /** It has taken place, or has been done. */
  DONE("Done"),
  /** Its day is past, and nothing says whether it was done. */
  PASSED("Its day has passed"),
  /** Ofsted has set the day. */
  TOLD("Told by Ofsted"),
  /** The inspection is on site, and when it ends is not known. */
  BEGUN("On site"),
  /** The time in which the next inspection usually comes. */
  WINDOW("Usual window"),
  /** When inspections like the next one came; the sources give no window. */
  SEEN("When others were inspected, no window"),
  /** A time without inspection. */
  CLOSED("No routine inspection"),
  /** What is usual for others, such as the day of a report. */
  TYPICAL("Typical"),
  /** Asked for as a help. */
  ASKED("Asked for, not required"),
  /** What Ofsted does about then. */
  EXPECTED("About then, no deadline"),
  /** A day of which no source speaks. */
  READING("Our reading, no deadline"),
  /** Its last day is past, and it has not been done. */
  OVERDUE("Overdue"),
  /** The last day on which to do it. */
  DUE("Due");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /** In words, for example {@code Usual window}. */
  String label() {
    return label;
  }

  /** Whether a day of this standing is one that can be missed. */
  boolean isDeadline() {
    return this == DUE || this == OVERDUE;
  }

  static Standing of(ScheduleItem item) {
    if (item.state() == ItemState.DONE) {
      return DONE;
    } else if (item.kind() == ItemKind.SUSPENSION) {
      return CLOSED;
    } else if (item.isTold()) {
      return TOLD;
    } else if (ItemText.hasBegun(item)) {
      return BEGUN;
    } else if (item.kind() == ItemKind.INSPECTION) {
      return item.force() == Force.PRACTICE ? SEEN : WINDOW;
    } else if (item.kind() == ItemKind.PUBLICATION) {
      return TYPICAL;
    } else if (item.state() == ItemState.PASSED) {
      return PASSED;
    } else if (item.kind() == ItemKind.MONITORING_VISIT || item.kind() == ItemKind.FOCUSED_VISIT) {
      return EXPECTED;
    } else if (item.force() == Force.PRACTICE) {
      return ASKED;
    } else if (givesItsDay(item) == Evidence.OBSERVED) {
      return TYPICAL;
    } else if (givesItsDay(item) == Evidence.INFERRED) {
      return READING;
    }
    return item.state() == ItemState.OVERDUE ? OVERDUE : DUE;
  }

  /** The rule that gives an item its day is that of its first reason. */
  private static Evidence givesItsDay(ScheduleItem item) {
    return item.reasons().get(0).evidence();
  }
}
