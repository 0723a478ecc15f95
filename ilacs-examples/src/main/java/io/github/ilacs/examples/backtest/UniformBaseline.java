package io.github.ilacs.examples.backtest;

import java.util.Arrays;
import java.util.List;

/**
 * The window taken at its word: every possible day in it is equally likely. Some inspections come
 * earlier, on any possible day, and some later, where each possible day takes the same share of
 * what is left; how many is fitted. {@link VisitBaseline} says the same of weeks.
 *
 * @param early the share that comes before the window
 * @param late the share that comes after it
 * @param lateRate the share of those left after the window that each later possible day takes
 */
record UniformBaseline(double early, double late, double lateRate) implements OutlookBaseline {

  /** Fitted to England's record, as of the same day as the library's model. */
  static final UniformBaseline SHIPPED = new UniformBaseline(0.0032, 0.3025, 0.1484);

  /** Half a case in each part: a part in which nothing has been seen stays possible. */
  private static final double PRIOR = 0.5;

  private static final double PRIOR_DAYS = 3;
  private static final int ROUNDS = 2_000;

  static UniformBaseline fit(List<OutlookCase> cases) {
    return fitTo(cases.stream().map(UniformParts::of).toList());
  }

  /** The most likely shares, by expectation and maximisation: a wait not over is shared out. */
  static UniformBaseline fitTo(List<UniformParts> cases) {
    double[] begun = {PRIOR, PRIOR, PRIOR};
    double days = PRIOR_DAYS;
    for (UniformParts parts : cases) {
      parts.began().ifPresent(part -> begun[part]++);
      days += parts.passed(2);
    }
    double rate = begun[2] / days;
    List<double[]> left =
        cases.stream()
            .filter(parts -> parts.began().isEmpty())
            .map(parts -> left(parts, rate))
            .toList();
    double early = 1.0 / 3;
    double late = 1.0 / 3;
    for (int round = 0; round < ROUNDS; round++) {
      double[] sums = begun.clone();
      for (double[] ofCase : left) {
        double before = early * ofCase[0];
        double within = (1 - early - late) * ofCase[1];
        double after = late * ofCase[2];
        double sum = before + within + after;
        sums[0] += before / sum;
        sums[1] += within / sum;
        sums[2] += after / sum;
      }
      double sum = sums[0] + sums[1] + sums[2];
      early = sums[0] / sum;
      late = sums[2] / sum;
    }
    return new UniformBaseline(early, late, rate);
  }

  /** How much of each part is left to a wait that is not over. */
  private static double[] left(UniformParts parts, double lateRate) {
    double before = parts.early();
    double within = parts.within();
    return new double[] {
      before == 0 ? 0 : (before - parts.passed(0)) / before,
      within == 0 ? 0 : (within - parts.passed(1)) / within,
      Math.pow(1 - lateRate, parts.passed(2))
    };
  }

  @Override
  public double[] probabilities(OutlookCase aCase) {
    return probabilities(UniformParts.of(aCase));
  }

  /** A probability for each day or week, and at the end that of a later one. */
  double[] probabilities(UniformParts parts) {
    int days = parts.weights().size();
    double before = parts.early();
    double within = parts.within();
    double[] probabilities = new double[days + 1];
    double left = late;
    for (int i = 0; i < days; i++) {
      double weight = parts.weights().get(i);
      if (i < parts.from()) {
        probabilities[i] = early * weight / before;
      } else if (i < parts.to()) {
        probabilities[i] = (1 - early - late) * weight / within;
      } else {
        double after = left * Math.pow(1 - lateRate, weight);
        probabilities[i] = left - after;
        left = after;
      }
    }
    probabilities[days] = left;
    double sum = Arrays.stream(probabilities).sum();
    return Arrays.stream(probabilities).map(p -> p / sum).toArray();
  }
}
