package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The authority has done what it owed.
 *
 * @param on the day on which it did
 * @param duty what it owed
 * @param activity the first day on site of the inspection or visit that it owed it after. What is
 *     named is done, even if it was done before it was asked for. Where it is empty, the oldest
 *     duty of this kind that was open on the day is meant, one after a letter before one after a
 *     report
 */
public record DutyDone(LocalDate on, Duty duty, Optional<LocalDate> activity) implements Activity {

  /**
   * Checks the parts.
   *
   * @param on the day on which it did
   * @param duty what it owed
   * @param activity the first day on site of the inspection or visit that it owed it after
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if it was done before the first day on site
   */
  public DutyDone {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(activity, "activity");
    if (activity.isPresent() && on.isBefore(activity.get())) {
      throw new IllegalArgumentException(
          "'"
              + duty.label()
              + "' was done on "
              + on
              + ", before what it follows began on "
              + activity.get());
    }
  }

  /**
   * A duty done, without saying after which inspection or visit.
   *
   * @param on the day on which the authority did it
   * @param duty what it owed: the oldest of this kind that was open on the day is meant, one after
   *     a letter before one after a report
   * @return the activity
   */
  public static DutyDone of(LocalDate on, Duty duty) {
    return new DutyDone(on, duty, Optional.empty());
  }

  /**
   * A duty done after one inspection or visit.
   *
   * @param on the day on which the authority did it
   * @param duty what it owed
   * @param activity the inspection or visit that it owed it after
   * @return the activity
   * @throws IllegalArgumentException if it was done before the first day on site
   */
  public static DutyDone of(LocalDate on, Duty duty, OnSiteActivity activity) {
    Objects.requireNonNull(activity, "activity");
    return new DutyDone(on, duty, Optional.of(activity.firstDay()));
  }

  @Override
  public LocalDate day() {
    return on;
  }

  @Override
  public String label() {
    return duty.label();
  }
}
