package io.github.ilacs.examples.json;

import io.github.ilacs.examples.record.UnusableRow;
import java.util.Collection;
import java.util.List;

/**
 * A row that could not be used, as {@code --json} prints it.
 *
 * @param file the name of the file
 * @param firstLine the first line of the row
 * @param lastLine the last line of the row
 * @param urn the URN as the row gives it; empty where it gives none
 * @param name the authority's name as the row gives it; empty where it gives none
 * @param reason why it could not be used
 */
public record UnusableRowDocument(
    String file, long firstLine, long lastLine, String urn, String name, String reason) {

  /**
   * Rows that could not be used.
   *
   * @param rows the rows
   * @return the rows as they are printed
   */
  public static List<UnusableRowDocument> of(Collection<UnusableRow> rows) {
    return rows.stream()
        .map(
            row ->
                new UnusableRowDocument(
                    row.place().file(),
                    row.place().firstLine(),
                    row.place().lastLine(),
                    row.urn(),
                    row.name(),
                    row.reason()))
        .toList();
  }
}
