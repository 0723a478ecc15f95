package io.github.ilacs.examples.record;

/**
 * How many rows a record has. None is lost: what was read was used, reported or passed over.
 *
 * @param read the rows that were found, headers not counted
 * @param used the rows that could be used
 * @param unusable the rows that could not be used, and were reported
 * @param passedOver the rows in which nothing stands
 */
public record RowCounts(long read, long used, long unusable, long passedOver) {

  /**
   * Checks that no row was lost.
   *
   * @param read the rows that were found
   * @param used the rows that could be used
   * @param unusable the rows that were reported
   * @param passedOver the rows in which nothing stands
   * @throws IllegalArgumentException if there are more or fewer rows than were used, reported or
   *     passed over
   */
  public RowCounts {
    if (read != used + unusable + passedOver) {
      throw new IllegalArgumentException(
          "of "
              + read
              + " rows "
              + used
              + " were used, "
              + unusable
              + " reported and "
              + passedOver
              + " passed over");
    }
  }

  /**
   * The rows of a record without empty ones.
   *
   * @param read the rows that were found
   * @param used the rows that could be used
   * @param unusable the rows that were reported
   */
  public RowCounts(long read, long used, long unusable) {
    this(read, used, unusable, 0);
  }

  /**
   * The rows of two files.
   *
   * @param other the rows of the other file
   * @return the sums
   */
  public RowCounts plus(RowCounts other) {
    return new RowCounts(
        read + other.read,
        used + other.used,
        unusable + other.unusable,
        passedOver + other.passedOver);
  }
}
