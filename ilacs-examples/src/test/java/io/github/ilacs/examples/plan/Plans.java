package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;

/** Plans by the rules of England. */
final class Plans {

  private Plans() {}

  static Plan of(InspectionHistory history, LocalDate day, boolean all) {
    return of(new AuthorityRecord("a test", history, List.of()), day, all);
  }

  static Plan of(AuthorityRecord record, LocalDate day, boolean all) {
    return new Plan(record, Scheduler.england().schedule(record.history(), day), all);
  }
}
