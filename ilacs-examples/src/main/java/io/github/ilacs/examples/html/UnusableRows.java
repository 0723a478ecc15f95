package io.github.ilacs.examples.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a record that could not be used, at the foot of a page about many authorities.
 *
 * @param rows the rows with their places; often none
 */
public record UnusableRows(List<String> rows) {

  /**
   * Copies the rows.
   *
   * @param rows the rows with their places
   */
  public UnusableRows {
    rows = List.copyOf(rows);
  }

  /**
   * The rows in words.
   *
   * @param rows rows that say their places
   * @return the rows
   */
  public static UnusableRows of(Stream<?> rows) {
    return new UnusableRows(rows.map(Object::toString).toList());
  }

  /**
   * Whether there is anything to list.
   *
   * @return whether there is a row
   */
  public boolean hasRows() {
    return !rows.isEmpty();
  }
}
