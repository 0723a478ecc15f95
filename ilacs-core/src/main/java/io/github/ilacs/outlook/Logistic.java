package io.github.ilacs.outlook;

/**
 * The logistic curve, from the far left to the far right: z is the distance from the centre as a
 * multiple of the scale.
 */
final class Logistic {

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

  /** Minus the logarithm of the share that has not been inspected by z; safe in both tails. */
  static double cumulativeHazard(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
