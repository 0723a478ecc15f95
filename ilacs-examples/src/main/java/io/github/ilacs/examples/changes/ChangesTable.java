package io.github.ilacs.examples.changes;

import io.github.ilacs.examples.table.Cell;
import io.github.ilacs.examples.table.Table;
import io.github.ilacs.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is new as a table. Each row says since when, as of which day and about which authorities it
 * was asked, so that the tables of many weeks can be put into one.
 */
public final class ChangesTable {

  private static final List<String> HEADINGS =
      List.of(
          "kind",
          "authority",
          "urn",
          "region",
          "day",
          "change",
          "rules",
          "as_of",
          "since",
          "selection");

  private ChangesTable() {}

  /**
   * The table.
   *
   * @param changes what is new
   * @return a row for each change; one that says so where nothing has changed
   */
  public static Table of(Changes changes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Change change : changes.all()) {
      rows.add(
          row(
              changes,
              change.kind().id(),
              change.authority().name(),
              change.authority().urn(),
              change.region(),
              Cell.ofDay(change.day()),
              change.sentence(),
              change.rules().stream().map(Rule::id).collect(Collectors.joining(" "))));
    }
    if (rows.isEmpty()) {
      rows.add(row(changes, "nothing", "", "", "", Cell.EMPTY, changes.summary(), ""));
    }
    return new Table(HEADINGS, rows);
  }

  private static List<Cell> row(
      Changes changes,
      String kind,
      String authority,
      String urn,
      String region,
      Cell day,
      String what,
      String rules) {
    return List.of(
        Cell.of(kind),
        Cell.of(authority),
        Cell.of(urn),
        Cell.of(region),
        day,
        Cell.of(what),
        Cell.of(rules),
        Cell.of(changes.asOf()),
        changes.since() instanceof Since.Day since
            ? Cell.of(since.day())
            : Cell.of(changes.since().forAProgram()),
        Cell.of(changes.selection().inWords()));
  }
}
