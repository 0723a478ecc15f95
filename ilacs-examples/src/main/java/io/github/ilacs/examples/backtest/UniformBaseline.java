package io.github.ilacs.examples.backtest;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The window taken at its word: every possible day in it is equally likely. Some inspections come
 * earlier, on any possible day, and some later, where each possible day takes the same share of
 * what is left; how many is fitted.
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

  /** The most likely shares, by expectation and maximisation: a wait not over is shared out. */
  static UniformBaseline fit(List<OutlookCase> cases) {
    double begun = PRIOR;
    double days = PRIOR_DAYS;
    List<Parts> parts = cases.stream().map(Parts::of).toList();
    for (int i = 0; i < cases.size(); i++) {
      OutlookCase aCase = cases.get(i);
      boolean isLate =
          aCase.waited().isOver() && aCase.waited().until().isAfter(aCase.window().end());
      begun += isLate ? 1 : 0;
      days += parts.get(i).passed[2];
    }
    double rate = begun / days;
    UniformBaseline fitted = new UniformBaseline(1.0 / 3, 1.0 / 3, rate);
    for (int round = 0; round < ROUNDS; round++) {
      double[] sums = {PRIOR, PRIOR, PRIOR};
      for (int i = 0; i < cases.size(); i++) {
        double[] shares = fitted.sharesGivenTheCase(cases.get(i), parts.get(i));
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
  private double[] sharesGivenTheCase(OutlookCase aCase, Parts parts) {
    if (aCase.waited().isOver()) {
      LocalDate began = aCase.waited().until();
      DateWindow window = aCase.window();
      return began.isBefore(window.start())
          ? new double[] {1, 0, 0}
          : began.isAfter(window.end()) ? new double[] {0, 0, 1} : new double[] {0, 1, 0};
    }
    int[] passed = parts.passed;
    double[] shares = {
      parts.early == 0 ? 0 : early * (parts.early - passed[0]) / parts.early,
      parts.within == 0 ? 0 : (1 - early - late) * (parts.within - passed[1]) / parts.within,
      late * Math.pow(1 - lateRate, passed[2])
    };
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  @Override
  public double[] probabilities(OutlookCase aCase) {
    Parts parts = Parts.of(aCase);
    int days = aCase.firstDays().size();
    double[] probabilities = new double[days + 1];
    double left = late;
    for (int i = 0; i < days; i++) {
      LocalDate day = aCase.firstDays().get(i);
      if (day.isBefore(aCase.window().start())) {
        probabilities[i] = early / parts.early;
      } else if (!day.isAfter(aCase.window().end())) {
        probabilities[i] = (1 - early - late) / parts.within;
      } else {
        probabilities[i] = left * lateRate;
        left *= 1 - lateRate;
      }
    }
    probabilities[days] = left;
    double sum = Arrays.stream(probabilities).sum();
    return Arrays.stream(probabilities).map(p -> p / sum).toArray();
  }

  /** How many possible days a case has before, in and after its window. */
  private static final class Parts {

    private final int early;
    private final int within;

    /** How many of each have passed. */
    private final int[] passed;

    private Parts(int early, int within, int[] passed) {
      this.early = early;
      this.within = within;
      this.passed = passed;
    }

    static Parts of(OutlookCase aCase) {
      int before = aCase.passedBy(aCase.window().start().minusDays(1));
      int within = aCase.passedBy(aCase.window().end()) - before;
      int passed = aCase.passedBy(aCase.waited().until());
      return new Parts(
          before,
          within,
          new int[] {
            Math.min(passed, before),
            Math.max(0, Math.min(passed - before, within)),
            Math.max(0, passed - before - within)
          });
    }
  }
}
