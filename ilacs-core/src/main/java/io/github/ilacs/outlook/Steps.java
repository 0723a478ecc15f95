package io.github.ilacs.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What holds of the steps of every forecast. */
final class Steps {

  private static final double ROUNDING = 1e-9;

  private Steps() {}

  /** Refuses what is no probability, steps out of order, and what does not add up to one. */
  static void check(double already, List<? extends ForecastStep> steps, double left) {
    checkProbability(already);
    checkProbability(left);
    double sum = already;
    LocalDate before = LocalDate.MIN;
    for (ForecastStep step : steps) {
      sum += step.probability();
      if (!step.firstDay().isAfter(before) || Math.abs(step.cumulative() - sum) > ROUNDING) {
        throw new IllegalArgumentException(
            "the day after " + before + " cannot be " + step + " where " + sum + " are added up");
      }
      before = step.lastDay();
    }
    if (Math.abs(sum + left - 1) > ROUNDING) {
      throw new IllegalArgumentException(
          "what has come already, the probabilities and what is left add up to " + (sum + left));
    }
  }

  static void checkProbability(double probability) {
    if (!(0 <= probability && probability <= 1)) {
      throw new IllegalArgumentException(probability + " is no probability");
    }
  }

  /**
   * The month in which a step is counted: that of its first day, or of the day asked where the step
   * has begun before it.
   */
  static YearMonth month(Forecast forecast, ForecastStep step) {
    LocalDate first = step.firstDay();
    return YearMonth.from(first.isBefore(forecast.asOf()) ? forecast.asOf() : first);
  }

  /** The first step by whose end a share of what is still to come has come. */
  static <S extends ForecastStep> Optional<S> reaching(
      double share, double already, List<S> steps) {
    double cumulative = already + share * (1 - already);
    return steps.stream().filter(step -> step.cumulative() >= cumulative).findFirst();
  }
}
