package io.github.ilacs.outlook;

/**
 * Fits a logistic distribution to waits, some of which are not over yet: the one under which what
 * was seen is likeliest. A wait that is over counts with its density, one that is not with the
 * probability that it lasts longer (right-censoring). One that was seen only from some month on
 * counts given that it had lasted so long (delayed entry).
 *
 * <p>In the slope 1 / scale and the intercept centre / scale the logarithm of the likelihood is
 * concave where every wait was seen from its beginning, so that Newton's method with halved steps
 * finds its one maximum from anywhere.
 */
final class LogisticFit {

  /** A curve from fewer that are over would say more about their accidents than about the rest. */
  private static final int FEWEST_OVER = 10;

  private static final int MOST_STEPS = 200;
  private static final double ENOUGH = 1e-13;

  private final double[] over;
  private final double[] lasting;
  private final double[] entered;
  private final double origin;

  private double slope = 1;
  private double intercept;

  /** The second derivatives of the log-likelihood: slope twice, both, intercept twice. */
  private double slopeTwice;

  private double both;
  private double interceptTwice;

  private LogisticFit(double[] over, double[] lasting, double[] entered) {
    this.over = over;
    this.lasting = lasting;
    this.entered = entered;
    // Months counted from the middle of the waits keep slope and intercept apart.
    double sum = 0;
    for (double months : over) {
      sum += months;
    }
    this.origin = sum / over.length;
  }

  /**
   * Fits the curve.
   *
   * @param over the waits that are over, in months and in ascending order; at least two different
   *     ones
   * @param lasting how long the others have lasted, in months and in ascending order
   */
  static LogisticFit of(double[] over, double[] lasting) {
    return of(over, lasting, new double[0]);
  }

  /**
   * Fits the curve to waits of which some were not seen from their beginning.
   *
   * @param over the waits that are over, in months and in ascending order; at least two different
   *     ones
   * @param lasting how long the others have lasted, in months and in ascending order
   * @param entered how long those had lasted that were seen only from then on, in months and in
   *     ascending order
   */
  static LogisticFit of(double[] over, double[] lasting, double[] entered) {
    LogisticFit fit = new LogisticFit(over, lasting, entered);
    fit.climb();
    return fit;
  }

  /**
   * Refuses waits to which no curve can be fitted.
   *
   * @param over the waits that are over, in months and in ascending order
   * @param what what they are, in the plural
   */
  static void requireEnough(double[] over, String what) {
    if (over.length < FEWEST_OVER) {
      throw new IllegalArgumentException(
          "an outlook needs " + FEWEST_OVER + " " + what + "; the record has " + over.length);
    }
    if (over[0] == over[over.length - 1]) {
      throw new IllegalArgumentException(
          "all " + over.length + " " + what + " lasted " + over[0] + " months: that is no curve");
    }
  }

  private void climb() {
    double height = logLikelihood(slope, intercept);
    for (int step = 0; step < MOST_STEPS; step++) {
      double bySlope = over.length / slope;
      double byIntercept = 0;
      slopeTwice = -over.length / (slope * slope);
      both = 0;
      interceptTwice = 0;
      for (int i = 0; i < over.length + lasting.length; i++) {
        boolean isOver = i < over.length;
        double months = (isOver ? over[i] : lasting[i - over.length]) - origin;
        double had = Logistic.share(slope * months - intercept);
        double first = isOver ? 1 - 2 * had : -had;
        double second = (isOver ? -2 : -1) * had * (1 - had);
        bySlope += first * months;
        byIntercept -= first;
        slopeTwice += second * months * months;
        both -= second * months;
        interceptTwice += second;
      }
      for (double at : entered) {
        double months = at - origin;
        double had = Logistic.share(slope * months - intercept);
        double second = had * (1 - had);
        bySlope += had * months;
        byIntercept -= had;
        slopeTwice += second * months * months;
        both -= second * months;
        interceptTwice += second;
      }
      double determinant = slopeTwice * interceptTwice - both * both;
      double towardsSlope = -(interceptTwice * bySlope - both * byIntercept) / determinant;
      double towardsIntercept = -(slopeTwice * byIntercept - both * bySlope) / determinant;
      double part = 1;
      double higher = logLikelihood(slope + towardsSlope, intercept + towardsIntercept);
      while (!(higher >= height) && part > ENOUGH) {
        part /= 2;
        higher = logLikelihood(slope + part * towardsSlope, intercept + part * towardsIntercept);
      }
      if (!(higher - height > ENOUGH * Math.abs(height))) {
        return;
      }
      slope += part * towardsSlope;
      intercept += part * towardsIntercept;
      height = higher;
    }
    throw new IllegalStateException(
        "the fit of " + over.length + " and " + lasting.length + " waits does not settle");
  }

  private double logLikelihood(double someSlope, double someIntercept) {
    // The logarithm of a slope below nought is no number, and never higher than another.
    double sum = over.length * Math.log(someSlope);
    for (double months : over) {
      double z = someSlope * (months - origin) - someIntercept;
      sum += z - 2 * Logistic.cumulativeHazard(z);
    }
    for (double months : lasting) {
      sum -= Logistic.cumulativeHazard(someSlope * (months - origin) - someIntercept);
    }
    for (double months : entered) {
      sum += Logistic.cumulativeHazard(someSlope * (months - origin) - someIntercept);
    }
    return sum;
  }

  /** The months after which half have been inspected, and how well they are known. */
  Estimate centre() {
    double bySlope = -intercept / (slope * slope);
    double byIntercept = 1 / slope;
    return new Estimate(origin + intercept / slope, error(bySlope, byIntercept));
  }

  /** How widely the waits lie around the centre, in months, and how well it is known. */
  Estimate scale() {
    return new Estimate(1 / slope, error(-1 / (slope * slope), 0));
  }

  /** The standard error of a figure by its derivatives, from the observed information. */
  private double error(double bySlope, double byIntercept) {
    double determinant = slopeTwice * interceptTwice - both * both;
    double variance =
        (-interceptTwice * bySlope * bySlope
                + 2 * both * bySlope * byIntercept
                - slopeTwice * byIntercept * byIntercept)
            / determinant;
    return Math.sqrt(Math.max(0, variance));
  }
}
