package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How many authorities of a group are likely to be inspected, or visited, in a month.
 *
 * <p>The band is exact for authorities that are independent of each other, as they are in the
 * model. In practice they are not quite independent: Ofsted has only so many inspectors, and two
 * authorities may share a trust.
 *
 * @param month the month of the first day on site
 * @param expected how many inspections begin in it on average
 * @param fewest how many at the least: there are fewer with a probability of less than one in ten
 * @param most how many at the most: there are more with a probability of no more than one in ten
 */
public record ExpectedMonth(YearMonth month, double expected, int fewest, int most)
    implements JsonByModule {

  private static final double OUTSIDE = 0.1;

  /**
   * Checks the parts.
   *
   * @param month the month of the first day on site
   * @param expected how many inspections begin in it on average
   * @param fewest how many at the least: there are fewer with a probability of less than one in ten
   * @param most how many at the most: there are more with a probability of no more than one in ten
   * @throws NullPointerException if the month is null
   * @throws IllegalArgumentException if a number is negative, or the fewest are more than the most
   */
  public ExpectedMonth {
    Objects.requireNonNull(month, "month");
    if (!(expected >= 0) || fewest < 0 || most < fewest) {
      throw new IllegalArgumentException(
          expected + " inspections in " + month + ", from " + fewest + " to " + most);
    }
  }

  /**
   * Adds up outlooks. Each authority counts with its next inspection only; one for which there are
   * no probabilities does not count, not even where Ofsted has told it the days.
   *
   * @param outlooks the outlooks, in any order
   * @param from the first month
   * @param months how many months; 0 or more
   * @return the months in order
   * @throws IllegalArgumentException if the number of months is negative
   */
  public static List<ExpectedMonth> of(
      Collection<? extends Forecast> outlooks, YearMonth from, int months) {
    Objects.requireNonNull(outlooks, "outlooks");
    Objects.requireNonNull(from, "from");
    if (months < 0) {
      throw new IllegalArgumentException("there are no " + months + " months");
    }
    List<ExpectedMonth> expected = new ArrayList<>();
    for (int i = 0; i < months; i++) {
      YearMonth month = from.plusMonths(i);
      expected.add(
          of(
              month,
              outlooks.stream().mapToDouble(o -> probabilityIn(month, o)).sorted().toArray()));
    }
    return List.copyOf(expected);
  }

  private static double probabilityIn(YearMonth month, Forecast outlook) {
    double sum = 0;
    for (ForecastStep day : outlook.steps()) {
      if (Steps.month(outlook, day).equals(month)) {
        sum += day.probability();
      }
    }
    return Math.min(1, sum);
  }

  private static ExpectedMonth of(YearMonth month, double[] probabilities) {
    // The probability of each number: with every authority, one more begins or it does not.
    double[] numbers = new double[probabilities.length + 1];
    numbers[0] = 1;
    int counted = 0;
    for (double probability : probabilities) {
      counted++;
      for (int k = counted; k > 0; k--) {
        numbers[k] = numbers[k] * (1 - probability) + numbers[k - 1] * probability;
      }
      numbers[0] *= 1 - probability;
    }
    return new ExpectedMonth(
        month,
        Arrays.stream(probabilities).sum(),
        quantile(numbers, OUTSIDE),
        quantile(numbers, 1 - OUTSIDE));
  }

  private static int quantile(double[] numbers, double probability) {
    // All of them together have a probability of one, which is more than any asked for.
    int k = 0;
    double cumulative = numbers[0];
    while (cumulative < probability) {
      k++;
      cumulative += numbers[k];
    }
    return k;
  }
}
