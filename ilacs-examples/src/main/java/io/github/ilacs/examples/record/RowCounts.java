package io.github.ilacs.examples.record;

/**
 * How many rows a record has. None is lost: what was read was used or reported.
 *
 * @param read the rows that were found, headers and blank lines not counted
 * @param used the rows that could be used
 * @param unusable the rows that could not be used, and were reported
 */
public record RowCounts(long read, long used, long unusable) {

  /**
   * Checks that no row was lost.
   *
   * @param read the rows that were found
   * @param used the rows that could be used
   * @param unusable the rows that were reported
   * @throws IllegalArgumentException if there are more or fewer rows than were used or reported
   */
  public RowCounts {
    if (read != used + unusable) {
      throw new IllegalArgumentException(
          "of " + read + " rows " + used + " were used and " + unusable + " reported");
    }
  }

  /**
   * The rows of two files.
   *
   * @param other the rows of the other file
   * @return the sums
   */
  public RowCounts plus(RowCounts other) {
    return new RowCounts(read + other.read, used + other.used, unusable + other.unusable);
  }
}
