package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.Optional;

/** What always holds of an activity on site. */
final class OnSiteChecks {

  private OnSiteChecks() {}

  static void check(String kind, OnSiteActivity activity) {
    if (activity.lastDay().isBefore(activity.firstDay())) {
      throw new IllegalArgumentException(
          kind
              + " of "
              + activity.firstDay()
              + " ends on "
              + activity.lastDay()
              + ", before it starts");
    }
    requireNotBeforeTheEnd(kind, activity, "published", activity.published());
    requireNotBeforeTheEnd(kind, activity, "received", activity.received());
  }

  private static void requireNotBeforeTheEnd(
      String kind, OnSiteActivity activity, String what, Optional<LocalDate> day) {
    if (day.isPresent() && day.get().isBefore(activity.lastDay())) {
      throw new IllegalArgumentException(
          kind
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
