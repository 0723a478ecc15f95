package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import java.time.LocalDate;

/**
 * A day or a week in which what is forecast can begin, and how likely it is that it does. The steps
 * of a forecast are in order of time and do not overlap.
 */
public sealed interface ForecastStep extends JsonByModule permits OutlookDay, VisitWeek {

  /**
   * The first day of the step.
   *
   * @return the day, inclusive
   */
  LocalDate firstDay();

  /**
   * The last day of the step.
   *
   * @return the day, inclusive; the first day where the step is one day
   */
  LocalDate lastDay();

  /**
   * How likely it is that it begins in this step.
   *
   * @return the probability, from 0 to 1
   */
  double probability();

  /**
   * How likely it is that it has begun by the end of this step.
   *
   * @return the probability, from 0 to 1
   */
  double cumulative();
}
