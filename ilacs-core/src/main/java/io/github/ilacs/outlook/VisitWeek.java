package io.github.ilacs.outlook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A week in which the next visit can begin, and how likely it is that it does. Show months or a
 * range: no single week is likely.
 *
 * @param monday the Monday of the week
 * @param probability that it is this one, from 0 to 1
 * @param cumulative the probability that it is this one or an earlier one, from 0 to 1
 */
public record VisitWeek(LocalDate monday, double probability, double cumulative)
    implements ForecastStep {

  private static final int TO_FRIDAY = 4;

  /**
   * Checks the parts.
   *
   * @param monday the Monday of the week
   * @param probability that it is this one, from 0 to 1
   * @param cumulative the probability that it is this one or an earlier one, from 0 to 1
   * @throws NullPointerException if the Monday is null
   * @throws IllegalArgumentException if the day is no Monday, or a probability is not between 0 and
   *     1
   */
  public VisitWeek {
    Objects.requireNonNull(monday, "monday");
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException(
          monday + " is a " + monday.getDayOfWeek() + ", and a week begins on Monday");
    }
    Steps.checkProbability(probability);
    Steps.checkProbability(cumulative);
  }

  @Override
  public LocalDate firstDay() {
    return monday;
  }

  /** The Friday of the week: no visit begins on a weekend. */
  @Override
  public LocalDate lastDay() {
    return lastDayOf(monday);
  }

  /** The Friday of the week of a Monday. */
  static LocalDate lastDayOf(LocalDate monday) {
    return monday.plusDays(TO_FRIDAY);
  }
}
