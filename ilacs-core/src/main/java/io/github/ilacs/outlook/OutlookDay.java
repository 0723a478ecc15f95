package io.github.ilacs.outlook;

import io.github.ilacs.calls.PossibleStart;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which the next inspection can begin, and how likely it is that it does.
 *
 * @param start the first day on site, with the call that would announce it
 * @param probability that it is this one, from 0 to 1
 * @param cumulative the probability that it is this one or an earlier one, from 0 to 1
 */
public record OutlookDay(PossibleStart start, double probability, double cumulative)
    implements ForecastStep {

  /**
   * Checks the parts.
   *
   * @param start the first day on site, with the call that would announce it
   * @param probability that it is this one, from 0 to 1
   * @param cumulative the probability that it is this one or an earlier one, from 0 to 1
   * @throws NullPointerException if the start is null
   * @throws IllegalArgumentException if a probability is not between 0 and 1
   */
  public OutlookDay {
    Objects.requireNonNull(start, "start");
    Steps.checkProbability(probability);
    Steps.checkProbability(cumulative);
  }

  @Override
  public LocalDate firstDay() {
    return start.firstDay();
  }

  @Override
  public LocalDate lastDay() {
    return start.firstDay();
  }
}
