package io.github.ilacs.examples.recount;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A joint targeted area inspection.
 *
 * @param first the first day on site; absent, with the last, where only the letter is known
 * @param statementDue the day that the letter names for the written statement
 */
record JointInspection(
    String urn,
    String authority,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    LocalDate published,
    boolean hasPriorityAction,
    Optional<LocalDate> statementDue) {

  /** The day by which it counts: the first on site or, where that is not known, its letter's. */
  LocalDate counted() {
    return first.orElse(published);
  }

  long workingDaysToLetter() {
    return WorkingDays.after(last.orElseThrow(), published);
  }
}
