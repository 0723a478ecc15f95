package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.Activity;

/**
 * Something that has happened, in words, as it was known on the day asked.
 *
 * @param activity what has happened
 * @param days the days on site, or the day on which it was done or told
 * @param isBefore whether it took place before that day, and nobody knows when
 * @param kind what it was
 * @param outcome its report or letter and what that found; empty where none comes of it
 * @param isOut whether what it found was out on the day asked
 */
record PlanEvent(
    Activity activity,
    DateWindow days,
    boolean isBefore,
    String kind,
    String outcome,
    boolean isOut) {

  /** When it was, in words. */
  String when() {
    return before() + Text.days(days);
  }

  private String before() {
    return isBefore ? "before " : "";
  }
}
