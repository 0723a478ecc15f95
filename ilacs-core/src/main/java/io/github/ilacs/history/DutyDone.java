package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The authority has done what it owed.
 *
 * @param on the day on which it did
 * @param duty what it owed: the last one of this kind to arise by that day
 */
public record DutyDone(LocalDate on, Duty duty) implements Activity {

  /**
   * Checks the parts.
   *
   * @param on the day on which it did
   * @param duty what it owed: the last one of this kind to arise by that day
   * @throws NullPointerException if either is null
   */
  public DutyDone {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(duty, "duty");
  }

  /**
   * Makes a duty done.
   *
   * @param on the day on which the authority did it
   * @param duty what it owed
   * @return the activity
   */
  public static DutyDone of(LocalDate on, Duty duty) {
    return new DutyDone(on, duty);
  }

  @Override
  public LocalDate day() {
    return on;
  }
}
