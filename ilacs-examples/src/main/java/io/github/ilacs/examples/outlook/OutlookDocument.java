package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.outlook.Outlook;
import java.util.List;

/**
 * The outlook of one authority, as {@code --json} prints it.
 *
 * @param origin where the history was read, in words
 * @param outlook the outlook
 * @param unusableRows the rows that could not be used
 */
public record OutlookDocument(
    String origin, Outlook outlook, List<UnusableRowDocument> unusableRows) {

  /**
   * The document.
   *
   * @param answer the outlook
   * @return what is printed of it
   */
  public static OutlookDocument of(OutlookAnswer answer) {
    return new OutlookDocument(
        answer.origin(), answer.outlook(), UnusableRowDocument.of(answer.unusable()));
  }
}
