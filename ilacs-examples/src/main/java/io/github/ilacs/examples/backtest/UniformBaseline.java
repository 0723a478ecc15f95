package io.github.ilacs.examples.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

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
    double begun = PRIOR;
    double days = PRIOR_DAYS;
    for (UniformParts parts : cases) {
      begun += parts.began().equals(OptionalInt.of(2)) ? 1 : 0;
      days += parts.passed(2);
    }
    double rate = begun / days;
    UniformBaseline fitted = new UniformBaseline(1.0 / 3, 1.0 / 3, rate);
    for (int round = 0; round < ROUNDS; round++) {
      double[] sums = {PRIOR, PRIOR, PRIOR};
      for (UniformParts parts : cases) {
        double[] shares = fitted.sharesGivenTheCase(parts);
        for (int part = 0; part < sums.length; part++) {
          sums[part] += shares[part];
        }
      }
      double sum = Arrays.stream(sums).sum();
      fitted = new UniformBaseline(sums[0] / sum, sums[2] / sum, rate);
    }
    return fitted;
  }

  /** How likely it is that a case belongs before, in and after the window, given what is known. */
  private double[] sharesGivenTheCase(UniformParts parts) {
    double[] shares = new double[3];
    if (parts.began().isPresent()) {
      shares[parts.began().getAsInt()] = 1;
      return shares;
    }
    double before = parts.early();
    double within = parts.within();
    shares[0] = before == 0 ? 0 : early * (before - parts.passed(0)) / before;
    shares[1] = within == 0 ? 0 : (1 - early - late) * (within - parts.passed(1)) / within;
    shares[2] = late * Math.pow(1 - lateRate, parts.passed(2));
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
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
