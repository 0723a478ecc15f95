package io.github.ilacs.examples.record;

/**
 * Takes the rows of a record one by one, in the order in which they stand. Every row comes to one
 * of the first three methods, once.
 */
public interface RowConsumer {

  /**
   * Takes a row that could be used on its own. Whether its judgements are those of their edition,
   * and whether it repeats or contradicts another row, is not known yet.
   *
   * @param row the row
   */
  void used(UsedRow row);

  /**
   * Takes a row that could not be used.
   *
   * @param row the row, with the reason
   */
  void unusable(UnusableRow row);

  /**
   * Takes a row in which nothing stands.
   *
   * @param place where it stands
   */
  default void passedOver(Place place) {}

  /**
   * Takes a column or a file of which nothing was read. A file comes before all rows, a column
   * before those of its file.
   *
   * @param notice where it is, and which name would have been read; it is no row, and leaves no gap
   */
  default void unread(UnusableRow notice) {}
}
