package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.ScheduleItem;
import java.util.Optional;

/** An item of a schedule in one line. */
final class ItemText {

  /** What stands in place of days. */
  static final String NO_DATE = "No date";

  private ItemText() {}

  /** The days, what it is, how it stands and how binding it is. */
  static String of(ScheduleItem item) {
    return days(item) + ": " + title(item) + " (" + standing(item) + ")";
  }

  /** What it is, with days as people write them. */
  static String title(ScheduleItem item) {
    return Text.withDaysInWords(item.title());
  }

  /** How it stands and how binding it is. */
  static String standing(ScheduleItem item) {
    return state(item) + ", " + Text.of(item.force());
  }

  /** Whether it is an inspection on site: nothing else that is no told day lacks an end. */
  static boolean hasBegun(ScheduleItem item) {
    return item.kind() == ItemKind.INSPECTION
        && !item.isTold()
        && item.when().filter(days -> !days.hasEnd()).isPresent();
  }

  private static String state(ScheduleItem item) {
    if (hasBegun(item)) {
      return "begun";
    } else if (item.kind() == ItemKind.ADVISER) {
      return "while the authority is inadequate";
    } else if (item.kind() == ItemKind.SUSPENSION && item.state() == ItemState.DUE) {
      return "in force";
    } else if (item.kind() == ItemKind.INSPECTION && item.state() == ItemState.OVERDUE) {
      return "past its usual window, which is not a deadline";
    }
    return item.state() == ItemState.PASSED && item.when().isEmpty()
        ? "a later report asks for it again"
        : of(item.state());
  }

  private static String days(ScheduleItem item) {
    return item.when().map(Text::days).orElse(NO_DATE)
        + adjusted(item).map(adjusted -> ", " + adjusted).orElse("");
  }

  /** The days beside those of the item, and what they are; no rule moves a window. */
  static Optional<String> adjusted(ScheduleItem item) {
    String what =
        item.kind() == ItemKind.INSPECTION ? "if the suspension moves it: " : "next working day: ";
    return item.adjusted().map(days -> what + Text.days(days));
  }

  private static String of(ItemState state) {
    return switch (state) {
      case FUTURE -> "to come";
      case DUE -> "due";
      case OVERDUE -> "overdue";
      case PASSED -> "its date has passed";
      case DONE -> "done";
    };
  }
}
