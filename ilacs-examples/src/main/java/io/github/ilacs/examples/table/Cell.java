package io.github.ilacs.examples.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in one cell. A spreadsheet sorts and adds up days and numbers as such, so they are
 * not texts.
 */
public sealed interface Cell {

  /**
   * A text. It may come from a file of somebody else's.
   *
   * @param text the text
   */
  record Text(String text) implements Cell {

    /**
     * Checks the text.
     *
     * @param text the text
     * @throws NullPointerException if it is null
     */
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A day.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements Cell {

    /**
     * Checks the day.
     *
     * @param day the day
     * @throws NullPointerException if it is null
     */
    public Day {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * A number.
   *
   * @param number the number
   */
  record Amount(BigDecimal number) implements Cell {

    /**
     * Checks the number.
     *
     * @param number the number
     * @throws NullPointerException if it is null
     */
    public Amount {
      Objects.requireNonNull(number, "number");
    }
  }

  /** Nothing. */
  record Empty() implements Cell {}

  /** The cell in which nothing stands. */
  Cell EMPTY = new Empty();

  /**
   * A text.
   *
   * @param text the text
   * @return the cell; an empty one for an empty text
   */
  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /**
   * A day.
   *
   * @param day the day
   * @return the cell
   */
  static Cell of(LocalDate day) {
    return new Day(day);
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the cell
   */
  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /**
   * A number with decimals.
   *
   * @param number the number
   * @return the cell
   * @throws NumberFormatException if it is infinite or no number
   */
  static Cell of(double number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /**
   * A day, where there is one.
   *
   * @param day the day; empty for none
   * @return the cell; an empty one for none
   */
  static Cell ofDay(Optional<LocalDate> day) {
    return day.map(Cell::of).orElse(EMPTY);
  }
}
