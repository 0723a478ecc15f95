package io.github.ilacs.examples.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one authority must have ready when, as {@code --json} prints it.
 *
 * @param authority the authority
 * @param days the first and the last day of the list
 * @param unknownTime the time in which an inspection or a visit may have come that the record does
 *     not know; left out where there is none
 * @param readiness what must be ready, in order of time
 * @param notKnown what the record as a whole lacks
 * @param unusableRows the rows that could not be used
 */
public record DiaryDocument(
    LocalAuthority authority,
    DateWindow days,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
    List<Readiness> readiness,
    List<String> notKnown,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param record what is on record about the authority
   * @param schedule its schedule
   * @param until the last day of the list
   * @return what is printed of them
   */
  public static DiaryDocument of(AuthorityRecord record, Schedule schedule, LocalDate until) {
    return new DiaryDocument(
        schedule.authority(),
        DateWindow.of(schedule.asOf(), until),
        schedule.unknownTime().orElse(null),
        schedule.readiness(until),
        Missing.of(record, schedule).notKnown(),
        UnusableRowDocument.of(record.unusable()));
  }
}
