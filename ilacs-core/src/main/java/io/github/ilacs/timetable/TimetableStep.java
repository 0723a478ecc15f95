package io.github.ilacs.timetable;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.rule.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a timetable.
 *
 * @param title what happens
 * @param when on which days, both ends included, or the one day of it; empty where no day is
 *     sourced
 * @param force how binding it is
 * @param reasons what it consists of and why; never empty
 */
public record TimetableStep(
    String title, Optional<DateWindow> when, Force force, List<Reason> reasons)
    implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param title what happens
   * @param when on which days, both ends included, or the one day of it
   * @param force how binding it is
   * @param reasons what it consists of and why
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if there is no reason
   */
  public TimetableStep {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("the step '" + title + "' has no reason");
    }
  }
}
