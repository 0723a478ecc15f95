package io.github.ilacs.examples.json;

import io.github.ilacs.examples.words.Selection;
import java.util.List;

/**
 * Which authorities of a record an answer is about, as {@code --json} prints it.
 *
 * @param inWords which they are
 * @param selected how many they are
 * @param onRecord how many authorities the record has
 * @param missing who was asked for and is not in the answer, and why
 */
public record SelectionDocument(String inWords, int selected, int onRecord, List<String> missing) {

  /**
   * The document.
   *
   * @param selection the authorities
   * @return the document
   */
  public static SelectionDocument of(Selection selection) {
    return new SelectionDocument(
        selection.inWords(),
        selection.authorities().size(),
        selection.onRecord(),
        selection.missing());
  }
}
