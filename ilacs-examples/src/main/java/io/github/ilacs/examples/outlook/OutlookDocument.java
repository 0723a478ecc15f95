package io.github.ilacs.examples.outlook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.VisitOutlook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outlook of one authority, as {@code --json} prints it.
 *
 * @param origin where the history was read, in words
 * @param outlook the outlook for the next inspection
 * @param visit the outlook for the next visit
 * @param unknownTime the time in which an inspection may have come that the record does not know
 * @param notKnown what the record as a whole lacks
 * @param unusableRows the rows that could not be used
 */
public record OutlookDocument(
    String origin,
    Outlook outlook,
    VisitOutlook visit,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
    List<String> notKnown,
    List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param answer the outlook
   * @return what is printed of it
   */
  public static OutlookDocument of(OutlookAnswer answer) {
    return new OutlookDocument(
        answer.origin(),
        answer.outlook(),
        answer.visit(),
        answer.unknown().orElse(null),
        answer.missing().notKnown(),
        UnusableRowDocument.of(answer.unusable()));
  }
}
