package io.github.ilacs.examples.record;

/**
 * Takes the rows of a record one by one, in the order in which they stand. Every row comes to one
 * of the two methods, once.
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
   * Takes a column of the inspections of which nothing was read, because it is neither one of the
   * record's nor named by an area that any edition judges. It comes before the rows.
   *
   * @param header where the header stands
   * @param column the name of the column
   */
  default void unknownColumn(Place header, String column) {}
}
