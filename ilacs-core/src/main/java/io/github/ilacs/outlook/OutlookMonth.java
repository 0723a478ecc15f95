package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A month in which the next inspection can begin, and how likely it is that it does.
 *
 * @param month the month of the first day on site
 * @param probability that it begins in this month, from 0 to 1
 * @param cumulative the probability that it has begun by the end of this month, from 0 to 1
 */
public record OutlookMonth(YearMonth month, double probability, double cumulative)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param month the month of the first day on site
   * @param probability that it begins in this month, from 0 to 1
   * @param cumulative the probability that it has begun by the end of this month, from 0 to 1
   * @throws NullPointerException if the month is null
   * @throws IllegalArgumentException if a probability is not between 0 and 1
   */
  public OutlookMonth {
    Objects.requireNonNull(month, "month");
    Steps.checkProbability(probability);
    Steps.checkProbability(cumulative);
  }
}
