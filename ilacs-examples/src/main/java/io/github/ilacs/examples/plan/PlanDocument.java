package io.github.ilacs.examples.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.schedule.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one authority, as {@code --json} prints it: everything, whatever else is asked for.
 *
 * @param origin where the history was read, in words
 * @param history what has happened
 * @param schedule the schedule
 * @param already how likely it is that the call has come already, without the record knowing; left
 *     out where nothing is estimated
 * @param visitAlready how likely it is that the next visit has been made already, without the
 *     record knowing; left out where nothing is estimated
 * @param notKnown what the record as a whole lacks
 * @param unusableRows the rows that could not be used
 */
public record PlanDocument(
    String origin,
    InspectionHistory history,
    Schedule schedule,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double already,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double visitAlready,
    List<String> notKnown,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param record what is on record about the authority
   * @param schedule its schedule
   * @return what is printed of them
   */
  public static PlanDocument of(AuthorityRecord record, Schedule schedule) {
    return new PlanDocument(
        record.origin(),
        record.history(),
        schedule,
        already(OutlookModel.england().outlook(schedule)),
        already(VisitModel.england().outlook(schedule)),
        Missing.of(record, schedule).notKnown(),
        UnusableRowDocument.of(record.unusable()));
  }

  private static @Nullable Double already(Forecast outlook) {
    return outlook.kind() == Outlook.Kind.ESTIMATED ? outlook.already() : null;
  }
}
