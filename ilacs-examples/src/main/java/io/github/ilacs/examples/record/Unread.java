package io.github.ilacs.examples.record;

import java.util.Collection;
import java.util.Optional;

/** Columns and files of which nothing was read, in words. */
final class Unread {

  private Unread() {}

  /**
   * A column that has no meaning.
   *
   * @param header where the header stands
   * @param column the name of the column
   * @param known the columns that are read
   */
  static UnusableRow column(Place header, String column, Collection<String> known) {
    return notice(
        header,
        "the column " + UnusableRow.shortened(column) + " was",
        Spelling.nearest(column, known));
  }

  /**
   * A file of a folder that is no part of a record.
   *
   * @param file its name
   * @param known the names of tables that are read, without an ending
   */
  static UnusableRow file(String file, Collection<String> known) {
    return notice(
        Place.whole(file), "the file was", meant(file, known).map(table -> table + ".csv"));
  }

  /**
   * The table that a file is most likely meant to be.
   *
   * @param file its name
   * @param known the names of tables that are read, without an ending
   */
  static Optional<String> meant(String file, Collection<String> known) {
    // Windows hides what a name ends in, so that there may be more than one ending.
    int end = file.indexOf('.');
    return Spelling.nearest(Values.lower(end < 0 ? file : file.substring(0, end)), known);
  }

  /** Files of a folder beside those that are named. */
  static UnusableRow moreFiles(int files) {
    return notice(
        Place.whole("the folder"),
        files == 1 ? "1 more file was" : files + " more files were",
        Optional.empty());
  }

  private static UnusableRow notice(Place place, String what, Optional<String> nearest) {
    String reason =
        what + " not read" + nearest.map(meant -> "; did you mean " + meant + "?").orElse("");
    return new UnusableRow(place, "", "", reason, Optional.empty());
  }
}
