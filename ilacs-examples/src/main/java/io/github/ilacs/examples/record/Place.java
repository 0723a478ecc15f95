package io.github.ilacs.examples.record;

/**
 * Where a row stands.
 *
 * @param file the name of the file
 * @param firstLine the first line of the row, counted from 1, the header included; 0 for the file
 *     as a whole
 * @param lastLine the last line of the row; later than the first where a quoted value has line
 *     breaks
 * @param isInSheet whether the lines are the rows of a spreadsheet
 */
public record Place(String file, long firstLine, long lastLine, boolean isInSheet) {

  /**
   * Lines of a text.
   *
   * @param file the name of the file
   * @param firstLine the first line
   * @param lastLine the last line
   */
  public Place(String file, long firstLine, long lastLine) {
    this(file, firstLine, lastLine, false);
  }

  /** A row of a spreadsheet. */
  static Place inSheet(String file, long row) {
    return new Place(file, row, row, true);
  }

  /** A file as a whole. */
  static Place whole(String file) {
    return new Place(file, 0, 0);
  }

  /** For example {@code inspections.csv line 12} or {@code inspections.xlsx row 12}. */
  @Override
  public String toString() {
    if (firstLine == 0) {
      return file;
    }
    if (isInSheet) {
      return file + " row " + firstLine;
    }
    return firstLine == lastLine
        ? file + " line " + firstLine
        : file + " lines " + firstLine + " to " + lastLine;
  }
}
