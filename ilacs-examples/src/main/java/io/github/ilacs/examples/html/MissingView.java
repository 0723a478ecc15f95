package io.github.ilacs.examples.html;

import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.Text;
import java.util.List;

/**
 * What a record lacks, as the template {@code missing} shows it.
 *
 * @param notKnown what the record as a whole lacks
 * @param unusable the rows that could not be used, those of one meaning together
 */
public record MissingView(List<String> notKnown, List<Unusable> unusable) {

  /**
   * Rows that could not be used, with what that means.
   *
   * @param rows the rows
   * @param meaning what it means
   */
  public record Unusable(List<String> rows, Rationale.Reasons meaning) {}

  /**
   * What a record lacks.
   *
   * @param missing what it lacks
   * @param rationale the reasons of the page
   * @return the same for the template
   */
  public static MissingView of(Missing missing, Rationale rationale) {
    return new MissingView(
        missing.notKnown().stream().map(Text::withDaysInWords).toList(),
        missing.rows().stream()
            .map(rows -> new Unusable(rows.places(), rationale.reasons(List.of(rows.meaning()))))
            .toList());
  }

  boolean hasUnusable() {
    return !unusable.isEmpty();
  }
}
