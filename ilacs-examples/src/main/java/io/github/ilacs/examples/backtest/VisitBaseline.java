package io.github.ilacs.examples.backtest;

import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOrder;
import java.util.List;
import java.util.Map;

/**
 * The visits as {@link UniformBaseline} foretells the call: every week is equally likely from the
 * shortest wait on record to the longest, counted from the day on which the visit became the next.
 * The weeks in which visits are rare count for less, as in the model.
 *
 * @param shortest the shortest wait, in weeks
 * @param longest the longest wait, in weeks
 * @param rareWeight how much a week counts in which visits are rare
 * @param shares how many come earlier and later
 */
record VisitBaseline(int shortest, int longest, double rareWeight, UniformBaseline shares) {

  /** Fitted to England's record, as of the same day as the library's model. */
  static final Map<VisitOrder, VisitBaseline> SHIPPED =
      Map.of(
          VisitOrder.ONLY, shipped(33, 137, new UniformBaseline(0.0042, 0.0111, 0.1667)),
          VisitOrder.FIRST, shipped(28, 121, new UniformBaseline(0.0117, 0.0142, 0.1667)),
          VisitOrder.SECOND, shipped(20, 77, new UniformBaseline(0.0144, 0.0854, 0.0121)));

  private static VisitBaseline shipped(int shortest, int longest, UniformBaseline shares) {
    return new VisitBaseline(shortest, longest, VisitModel.england().rareWeight(), shares);
  }

  /**
   * Fits it to waits for the same visit.
   *
   * @param cases the waits
   * @param rareWeight how much a week counts in which visits are rare
   * @throws IllegalArgumentException if none of them is over
   */
  static VisitBaseline fit(List<VisitCase> cases, double rareWeight) {
    List<Integer> places =
        cases.stream()
            .filter(aCase -> aCase.waited().isOver())
            .map(VisitCase::place)
            .sorted()
            .toList();
    if (places.isEmpty()) {
      throw new IllegalArgumentException("no wait for a visit is over");
    }
    int shortest = places.get(0);
    int longest = places.get(places.size() - 1);
    return new VisitBaseline(
        shortest,
        longest,
        rareWeight,
        UniformBaseline.fitTo(
            cases.stream()
                .map(aCase -> UniformParts.of(aCase, shortest, longest, rareWeight))
                .toList()));
  }

  /** The probability that it gave to what happened. */
  double ofWhatHappened(VisitCase aCase) {
    double[] probabilities =
        shares.probabilities(UniformParts.of(aCase, shortest, longest, rareWeight));
    int passed = Math.min(aCase.passed(), probabilities.length - 1);
    if (aCase.waited().isOver()) {
      return aCase.place() == passed - 1 ? probabilities[passed - 1] : 0;
    }
    double left = 0;
    for (int i = passed; i < probabilities.length; i++) {
      left += probabilities[i];
    }
    return left;
  }
}
