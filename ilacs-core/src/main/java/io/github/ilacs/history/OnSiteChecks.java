package io.github.ilacs.history;

import java.time.LocalDate;

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
    LocalDate published = activity.published().orElse(activity.lastDay());
    if (published.isBefore(activity.lastDay())) {
      throw new IllegalArgumentException(
          kind
              + " of "
              + activity.firstDay()
              + " was published on "
              + published
              + ", before its last day on site, "
              + activity.lastDay());
    }
  }
}
