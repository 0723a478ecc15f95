package io.github.ilacs.examples.backtest;

/**
 * A way to foretell the next inspection without the model, to be compared with it. It knows the
 * same calendar of possible days.
 */
interface OutlookBaseline {

  /**
   * How likely each possible day of a case is, as of the day on which its report came out.
   *
   * @return a probability for each of its first days, and at the end that of a later day
   */
  double[] probabilities(OutlookCase aCase);
}
