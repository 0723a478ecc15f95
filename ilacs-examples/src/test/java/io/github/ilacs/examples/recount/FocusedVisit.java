package io.github.ilacs.examples.recount;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A focused visit.
 *
 * @param planDays the working days that the letter gives for an action plan
 * @param draftDays the working days that it gives for a draft of one
 */
record FocusedVisit(
    String urn,
    String authority,
    LocalDate first,
    LocalDate last,
    LocalDate published,
    String topic,
    boolean hasPriorityAction,
    Optional<String> planDays,
    Optional<String> draftDays) {

  private static final LocalDate FIRST_INTERIM_VISITS = LocalDate.of(2020, 9, 1);
  private static final LocalDate LAST_INTERIM_VISITS = LocalDate.of(2021, 5, 31);

  /** Whether it was one of the visits that were made in the pandemic in place of others. */
  boolean isInterim() {
    return Days.isWithin(first, FIRST_INTERIM_VISITS, LAST_INTERIM_VISITS);
  }

  long workingDaysOnSite() {
    return WorkingDays.from(first, last);
  }

  long workingDaysToLetter() {
    return WorkingDays.after(last, published);
  }
}
