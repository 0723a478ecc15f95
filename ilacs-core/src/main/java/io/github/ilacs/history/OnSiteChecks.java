package io.github.ilacs.history;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Optional;

/** What always holds of an activity on site. */
final class OnSiteChecks {

  private OnSiteChecks() {}

  /** The days on site, which do not end before they start. */
  static DateWindow days(OnSiteActivity activity) {
    if (activity.lastDay().isBefore(activity.firstDay())) {
      throw new IllegalArgumentException(
          activity.label()
              + " of "
              + activity.firstDay()
              + " ends on "
              + activity.lastDay()
              + ", before it starts");
    }
    return DateWindow.of(activity.firstDay(), activity.lastDay());
  }

  static void check(OnSiteActivity activity) {
    requireNotBeforeTheEnd(activity, "published", activity.published());
    requireNotBeforeTheEnd(activity, "received", activity.received());
  }

  private static void requireNotBeforeTheEnd(
      OnSiteActivity activity, String what, Optional<LocalDate> day) {
    if (day.isPresent() && day.get().isBefore(activity.lastDay())) {
      throw new IllegalArgumentException(
          activity.label()
              + " of "
              + activity.firstDay()
              + " was "
              + what
              + " on "
              + day.get()
              + ", before its last day on site, "
              + activity.lastDay());
    }
  }
}
