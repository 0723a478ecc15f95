package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.shows.Panel.Measure;
import io.github.ilacs.examples.table.Cell;
import io.github.ilacs.examples.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What the record shows as a table, with a row for each count and for each number. Each row says as
 * of which day and about which authorities it was counted, so that the tables of many days can be
 * put into one.
 */
public final class ShowsTable {

  private static final List<String> HEADINGS =
      List.of(
          "figure", "panel", "row", "column", "count", "number", "unit", "n", "as_of", "selection");

  private ShowsTable() {}

  /**
   * The table.
   *
   * @param shows what the record shows
   * @return a row for each count, and one for each number such as a median
   */
  public static Table of(RecordShows shows) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Shown shown : shows.shown()) {
      for (Panel panel : shown.panels()) {
        addCounts(shows, shown, panel, rows);
        for (Measure measure : panel.measures()) {
          rows.add(
              row(
                  shows,
                  shown,
                  panel,
                  "",
                  measure.label(),
                  Cell.EMPTY,
                  Cell.of(measure.value()),
                  measure.unit()));
        }
      }
    }
    return new Table(HEADINGS, rows);
  }

  private static void addCounts(
      RecordShows shows, Shown shown, Panel panel, List<List<Cell>> rows) {
    for (Panel.Row row : panel.rows()) {
      for (int i = 0; i < row.counts().size(); i++) {
        rows.add(
            row(
                shows,
                shown,
                panel,
                row.label(),
                panel.heads().columns().get(i).heading(),
                Cell.of(row.counts().get(i)),
                Cell.EMPTY,
                ""));
      }
    }
  }

  private static List<Cell> row(
      RecordShows shows,
      Shown shown,
      Panel panel,
      String row,
      String column,
      Cell count,
      Cell number,
      String unit) {
    return List.of(
        Cell.of(shown.id()),
        Cell.of(panel.id()),
        Cell.of(row),
        Cell.of(column),
        count,
        number,
        Cell.of(unit),
        Cell.of(panel.n()),
        Cell.of(shows.asOf()),
        Cell.of(shows.selection().inWords()));
  }
}
