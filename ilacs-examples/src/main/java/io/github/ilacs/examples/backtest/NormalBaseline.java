package io.github.ilacs.examples.backtest;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.outlook.Wait;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What regional groups do: the mean and the spread of the waits by the overall grade before, as a
 * normal distribution. It is made as good as it can be: waits that are not over count as longer
 * ones, a grade after which few have been inspected again borrows from all, and the distribution
 * lies on the possible days alone.
 *
 * @param all the mean and the standard deviation of all waits, in months
 * @param byGrade the same for the grades that have enough
 */
record NormalBaseline(Normal all, Map<Grade, Normal> byGrade) implements OutlookBaseline {

  /**
   * A normal distribution.
   *
   * @param mean in months
   * @param deviation the standard deviation, in months
   */
  record Normal(double mean, double deviation) {}

  /** Fitted to England's record, as of the same day as the library's model. */
  static final NormalBaseline SHIPPED =
      new NormalBaseline(
          new Normal(40.25, 3.11),
          Map.of(
              Grade.OUTSTANDING, new Normal(40.2, 2.5),
              Grade.GOOD, new Normal(40.7, 2.8),
              Grade.REQUIRES_IMPROVEMENT, new Normal(39.5, 3.1),
              Grade.INADEQUATE, new Normal(40.7, 4.1)));

  private static final int ENOUGH = 5;

  static NormalBaseline fit(List<OutlookCase> cases) {
    Map<Grade, Normal> byGrade = new TreeMap<>();
    for (Grade grade : Grade.values()) {
      List<OutlookCase> ofTheGrade =
          cases.stream().filter(aCase -> grade(aCase).equals(Optional.of(grade))).toList();
      if (ofTheGrade.stream().filter(aCase -> aCase.waited().isOver()).count() >= ENOUGH) {
        byGrade.put(grade, normal(ofTheGrade));
      }
    }
    return new NormalBaseline(normal(cases), Map.copyOf(byGrade));
  }

  private static Optional<Grade> grade(OutlookCase aCase) {
    return aCase.waited().inspection().judgements().grade(JudgementArea.OVERALL_EFFECTIVENESS);
  }

  /** The likeliest mean and deviation, searched for in smaller and smaller steps. */
  private static Normal normal(List<OutlookCase> cases) {
    List<Wait> waits = cases.stream().map(OutlookCase::waited).toList();
    ToDoubleFunction<double[]> likelihood = at -> likelihood(waits, at[0], Math.exp(at[1]));
    double[] best = {36, 1};
    double highest = likelihood.applyAsDouble(best);
    double step = 2;
    while (step > 1e-5) {
      double[] from = best;
      for (double[] way : new double[][] {{1, 0}, {-1, 0}, {0, 0.25}, {0, -0.25}}) {
        double[] to = {from[0] + step * way[0], from[1] + step * way[1]};
        double height = likelihood.applyAsDouble(to);
        if (height > highest) {
          highest = height;
          best = to;
        }
      }
      if (Arrays.equals(best, from)) {
        step /= 2;
      }
    }
    return new Normal(best[0], Math.exp(best[1]));
  }

  private static double likelihood(List<Wait> waits, double mean, double deviation) {
    double sum = 0;
    for (Wait wait : waits) {
      double z = (wait.months() - mean) / deviation;
      sum += wait.isOver() ? -z * z / 2 - Math.log(deviation) : logOfMore(z);
    }
    return sum;
  }

  /** The logarithm of the probability of more than z deviations above the mean. */
  static double logOfMore(double z) {
    double logOfDensity = -z * z / 2 - Math.log(2 * Math.PI) / 2;
    if (z > 2) {
      return logOfDensity + Math.log(millsRatio(z));
    } else if (z < -2) {
      return Math.log1p(-Math.exp(logOfDensity) * millsRatio(-z));
    }
    return Math.log(0.5 - Math.exp(logOfDensity) * fromTheMean(z));
  }

  /** What lies above z over the density there: Laplace's continued fraction, from its far end. */
  private static double millsRatio(double z) {
    double rest = z;
    for (int k = 60; k > 0; k--) {
      rest = z + k / rest;
    }
    return 1 / rest;
  }

  /** What lies between the mean and z over the density there, where the fraction is too slow. */
  private static double fromTheMean(double z) {
    double sum = 0;
    double term = z;
    for (int k = 3; sum + term != sum; k += 2) {
      sum += term;
      term *= z * z / k;
    }
    return sum;
  }

  @Override
  public double[] probabilities(OutlookCase aCase) {
    Normal normal = grade(aCase).map(byGrade::get).filter(Objects::nonNull).orElse(all);
    double[] exponents =
        aCase.firstDays().stream()
            .mapToDouble(
                day -> new Wait(aCase.waited().inspection(), day, true).months() - normal.mean())
            .map(months -> months / normal.deviation())
            .map(z -> -z * z / 2)
            .toArray();
    double highest = Arrays.stream(exponents).max().orElse(0);
    double[] probabilities = new double[exponents.length + 1];
    double sum = 0;
    for (int i = 0; i < exponents.length; i++) {
      probabilities[i] = Math.exp(exponents[i] - highest);
      sum += probabilities[i];
    }
    for (int i = 0; i < exponents.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}
