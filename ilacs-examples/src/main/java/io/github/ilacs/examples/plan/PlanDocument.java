package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import java.util.List;

/**
 * The plan of one authority, as {@code --json} prints it: everything, whatever else is asked for.
 *
 * @param origin where the history was read, in words
 * @param history what has happened
 * @param schedule the schedule
 * @param unusableRows the rows that could not be used
 */
public record PlanDocument(
    String origin,
    InspectionHistory history,
    Schedule schedule,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param plan the plan
   * @return what is printed of it
   */
  public static PlanDocument of(Plan plan) {
    AuthorityRecord record = plan.record();
    return new PlanDocument(
        record.origin(),
        record.history(),
        plan.schedule(),
        UnusableRowDocument.of(record.unusable()));
  }
}
