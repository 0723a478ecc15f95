package io.github.ilacs.examples;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.schedule.Force;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.ScheduleItem;

/** An item of a schedule in one line. */
final class ItemText {

  private ItemText() {}

  /** The days, what it is, how it stands and how binding it is. */
  static String of(ScheduleItem item) {
    return days(item) + "  " + item.title() + " (" + standing(item) + ")";
  }

  /** How it stands and how binding it is. */
  static String standing(ScheduleItem item) {
    return (item.state() == ItemState.PASSED && item.when().isEmpty()
            ? "a later report asks for it anew"
            : of(item.state()))
        + ", "
        + of(item.force());
  }

  private static String days(ScheduleItem item) {
    String moved =
        item.kind() == ItemKind.INSPECTION
            ? ", moved on for the suspension "
            : ", next working day ";
    return item.when().map(ItemText::days).orElse("no day")
        + item.adjusted().map(adjusted -> moved + days(adjusted)).orElse("");
  }

  /** One day, or the first and the last. */
  static String days(DateWindow window) {
    return window.isOneDay() ? window.start().toString() : window.start() + " to " + window.end();
  }

  private static String of(ItemState state) {
    return switch (state) {
      case FUTURE -> "to come";
      case DUE -> "due";
      case OVERDUE -> "overdue";
      case PASSED -> "its day has passed";
      case DONE -> "done";
    };
  }

  /** How binding it is, in words. */
  static String of(Force force) {
    return switch (force) {
      case STATUTE -> "required by statute";
      case FRAMEWORK -> "set by the framework";
      case PRACTICE -> "practice, not required";
    };
  }
}
