package io.github.ilacs.examples.record;

/**
 * Where a row stands.
 *
 * @param file the name of the file
 * @param firstLine the first line of the row, counted from 1, the header included
 * @param lastLine the last line of the row; later than the first where a quoted value has line
 *     breaks
 */
public record Place(String file, long firstLine, long lastLine) {

  /** For example {@code inspections.csv line 12}. */
  @Override
  public String toString() {
    return firstLine == lastLine
        ? file + " line " + firstLine
        : file + " lines " + firstLine + " to " + lastLine;
  }
}
