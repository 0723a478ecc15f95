package io.github.ilacs.examples.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.ilacs.examples.json.SelectionDocument;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new, as {@code --json} prints it.
 *
 * @param origin where the histories were read, in words
 * @param asOf the day asked
 * @param since the day, or the other record, as it was given
 * @param selection which authorities of the record these are
 * @param unknownTime the time in which something may have come that the record does not know
 * @param summary how much is new, or that nothing is
 * @param changes what is new, by kind and by the names of the authorities
 * @param notCompared the authorities that could not be compared, each with the reason
 * @param unusableRows the rows of the record that could not be used
 * @param otherUnusableRows the rows of the other record that could not be used; none where one
 *     record is compared with itself
 */
public record ChangesDocument(
    String origin,
    @JsonSerialize(using = ToStringSerializer.class) LocalDate asOf,
    String since,
    SelectionDocument selection,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
    String summary,
    List<Entry> changes,
    List<String> notCompared,
    List<UnusableRowDocument> unusableRows,
    List<UnusableRowDocument> otherUnusableRows) {

  /**
   * The document.
   *
   * @param changes what is new
   * @return the document
   */
  public static ChangesDocument of(Changes changes) {
    return new ChangesDocument(
        changes.origin(),
        changes.asOf(),
        changes.since().forAProgram(),
        SelectionDocument.of(changes.selection()),
        changes.unknownTime().orElse(null),
        changes.summary(),
        changes.all().stream().map(Entry::of).toList(),
        changes.notCompared(),
        UnusableRowDocument.of(changes.unusable()),
        UnusableRowDocument.of(changes.otherUnusable()));
  }

  /**
   * One thing that is new.
   *
   * @param kind what it is about
   * @param authority the authority
   * @param region its region; empty where it is none of England
   * @param day the day on which it happened or falls; left out where no day is known
   * @param sentence what is new
   * @param reasons what it rests on
   */
  record Entry(
      ChangeKind kind,
      LocalAuthority authority,
      String region,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSerialize(using = ToStringSerializer.class)
          @Nullable LocalDate day,
      String sentence,
      List<Reason> reasons) {

    static Entry of(Change change) {
      return new Entry(
          change.kind(),
          change.authority(),
          change.region(),
          change.day().orElse(null),
          change.sentence(),
          change.reasons());
    }
  }
}
