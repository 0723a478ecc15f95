package io.github.ilacs.calendar;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The working days of years that follow each other, added up once: how many there are from one year
 * to another is then a subtraction, however many years lie between.
 */
final class CountedYears {

  private final int firstYear;

  /** The working days before each year, from the first year on. */
  private final int[] before;

  private CountedYears(int firstYear, int[] before) {
    this.firstYear = firstYear;
    this.before = before;
  }

  /**
   * Adds years to those that have been counted.
   *
   * @param counted what is there already; null for nothing
   * @param from the first year that is needed
   * @param to the year before which the last one ends
   * @param size the working days of a year
   */
  static CountedYears of(@Nullable CountedYears counted, int from, int to, IntUnaryOperator size) {
    int first = counted == null ? from : Math.min(from, counted.firstYear);
    int last = counted == null ? to : Math.max(to, counted.firstYear + counted.before.length - 1);
    int[] before = new int[last - first + 1];
    for (int year = first; year < last; year++) {
      before[year - first + 1] = before[year - first] + size.applyAsInt(year);
    }
    return new CountedYears(first, before);
  }

  boolean contains(int from, int to) {
    return firstYear <= from && to - firstYear < before.length;
  }

  /** The working days before a year; they mean something only beside those before another. */
  int before(int year) {
    return before[year - firstYear];
  }
}
