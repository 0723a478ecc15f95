package io.github.ilacs.outlook;

/**
 * The logistic curve, from the far left to the far right: z is the distance from the centre as a
 * multiple of the scale.
 */
final class Logistic {

  private static final double MONTHS_IN_A_YEAR = 12;

  private Logistic() {}

  /**
   * The share that has been inspected by z. It is also the chance of the next moment for those that
   * have not, as a share of its ceiling 1 / scale: the hazard of a logistic distribution.
   */
  static double share(double z) {
    if (z >= 0) {
      return 1 / (1 + Math.exp(-z));
    }
    // The same, without a power that could become infinite.
    double power = Math.exp(z);
    return power / (1 + power);
  }

  /**
   * How likely it is that what has not come before one of the possible times of a year comes in it.
   *
   * @param months how long the wait has lasted by then
   * @param centre the months after which half have had it
   * @param scale how widely the waits lie around that, in months
   * @param weight what that time counts for, as a share of a usual one
   * @param timesAYear how many possible times a year has, each counted for its weight
   */
  static double chance(
      double months, Estimate centre, Estimate scale, double weight, double timesAYear) {
    double inAMonth = share((months - centre.value()) / scale.value()) / scale.value();
    // What is left after a time in which the chance is constant is e to the minus their product.
    return -Math.expm1(-inAMonth * weight * MONTHS_IN_A_YEAR / timesAYear);
  }

  /** Minus the logarithm of the share that has not been inspected by z; safe in both tails. */
  static double cumulativeHazard(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
