package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Figure;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that an authority must do after an inspection or a visit, with all that the history
 * says of it, whatever the day asked.
 *
 * @param duty what is owed
 * @param activity the inspection or visit that it follows
 * @param arises the day from which it is owed: {@link OnSiteActivity#deadlinesCountFrom()}, and for
 *     the statement after a JTAI the day of its letter (rule J-STATEMENT)
 * @param within within how many working days of that day it is due; empty where no source gives a
 *     period
 * @param named the day by which the letter itself wants it, which wins over {@code within}; empty
 *     where it names none
 * @param doneOn the day on which it was done; empty where the history has no such day
 * @param replacedOn the day from which a later report asks for the same thing; empty where none
 *     does
 */
public record OwedDuty(
    Duty duty,
    OnSiteActivity activity,
    LocalDate arises,
    Optional<Figure> within,
    Optional<LocalDate> named,
    Optional<LocalDate> doneOn,
    Optional<LocalDate> replacedOn)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param duty what is owed
   * @param activity the inspection or visit that it follows
   * @param arises the day from which it is owed
   * @param within within how many working days of that day it is due
   * @param named the day by which the letter itself wants it
   * @param doneOn the day on which it was done
   * @param replacedOn the day from which a later report asks for the same thing
   * @throws NullPointerException if any part is null
   */
  public OwedDuty {
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(arises, "arises");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(doneOn, "doneOn");
    Objects.requireNonNull(replacedOn, "replacedOn");
  }

  /**
   * Whether it had been done by a day.
   *
   * @param day the day
   * @return true if it was done on that day or before
   */
  public boolean isDoneBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return doneOn.isPresent() && !doneOn.get().isAfter(day);
  }

  /**
   * Whether a later report or letter had asked for the same thing by a day.
   *
   * @param day the day
   * @return true if one had, on that day or before
   */
  public boolean isReplacedBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return replacedOn.isPresent() && !replacedOn.get().isAfter(day);
  }
}
