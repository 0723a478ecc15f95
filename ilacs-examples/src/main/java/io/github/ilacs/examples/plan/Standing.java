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
  DONE("Done", "Done", true),
  /** Its day is past, and nothing says whether it was done. */
  PASSED("Its date has passed", "Date passed", true),
  /** Ofsted has set the day. */
  TOLD("Told by Ofsted", "Told by Ofsted", true),
  /** The inspection is on site, and when it ends is not known. */
  BEGUN("On site", "On site", true),
  /** The time in which the next inspection usually comes. */
  WINDOW("Usual window", "Window", false),
  /** When inspections like the next one came; the sources give no window. */
  SEEN("Likely period, not a window", "Likely period", false),
  /** A time without inspection. */
  CLOSED("No routine inspection", "No inspection", true),
  /** What is usual for others, such as the day of a report. */
  TYPICAL("Typical", "Typical day", false),
  /** Asked for as a help. */
  ASKED("Asked for, not required", "Asked for", false),
  /** What Ofsted does about then. */
  EXPECTED("About then, not a deadline", "Visit", false),
  /** A day of which no source speaks. */
  READING("Our reading, not a deadline", "Our reading", false),
  /** Its last day is past, and it has not been done. */
  OVERDUE("Overdue", "Deadline", true),
  /** The last day on which to do it. */
  DUE("Due", "Deadline", true);

  private final String label;
  private final String category;
  private final boolean isFixed;

  Standing(String label, String category, boolean isFixed) {
    this.label = label;
    this.category = category;
    this.isFixed = isFixed;
  }

  /** In words, for example {@code Usual window}. */
  String label() {
    return label;
  }

  /** The kind of event in a calendar: two words or so, without a comma. */
  String category() {
    return category;
  }

  /** Whether the days are set, by somebody or by what has happened; false for what is usual. */
  boolean isFixed() {
    return isFixed;
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
