package io.github.ilacs.history;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Optional;

/** What always holds of an activity on site. */
final class OnSiteChecks {

  private OnSiteChecks() {}

  /** The days on site, which do not end before they start. */
  static DateWindow days(OnSiteActivity activity) {
    if (activity instanceof JointTargetedAreaInspection joint) {
      requireDays(joint);
    }
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

  /** The day of the letter of one whose days on site are not known. */
  static LocalDate letter(JointTargetedAreaInspection joint) {
    if (joint.published().isEmpty()) {
      throw needsDays(joint);
    }
    return joint.published().get();
  }

  private static void requireDays(JointTargetedAreaInspection joint) {
    if (joint.firstDayOnSite().isPresent() != joint.lastDayOnSite().isPresent()) {
      throw needsDays(joint);
    }
  }

  private static IllegalStateException needsDays(JointTargetedAreaInspection joint) {
    return new IllegalStateException(
        "a joint targeted area inspection needs its first and its last day on site or, where"
            + " neither is known, the day of its letter; given were "
            + joint.firstDayOnSite().map(LocalDate::toString).orElse("no first day")
            + ", "
            + joint.lastDayOnSite().map(LocalDate::toString).orElse("no last day")
            + " and "
            + joint.published().map(LocalDate::toString).orElse("no letter"));
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
