package io.github.ilacs.examples.backtest;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The days or weeks in which something can begin, in the three parts that {@link UniformBaseline}
 * tells apart: before the usual time, in it, and after it.
 */
final class UniformParts {

  private final List<Double> weights;
  private final int from;
  private final int to;
  private final OptionalInt began;
  private final double early;
  private final double within;
  private final double[] passed;

  /**
   * Puts the parts together.
   *
   * @param weights how much each day or week counts, in order of time
   * @param from the place of the first one of the usual time
   * @param to the place after its last one
   * @param over how many of them were over when it began, its own among them, or when the record
   *     ended
   * @param began in which part it began, 0, 1 or 2; empty where it had not begun by then
   */
  private UniformParts(List<Double> weights, int from, int to, int over, OptionalInt began) {
    this.weights = weights;
    this.from = from;
    this.to = to;
    this.began = began;
    early = sum(0, from);
    within = sum(from, to);
    passed =
        new double[] {
          sum(0, Math.min(over, from)), sum(from, Math.min(over, to)), sum(to, over),
        };
  }

  static UniformParts of(OutlookCase aCase) {
    OptionalInt began = OptionalInt.empty();
    if (aCase.waited().isOver()) {
      boolean isEarly = aCase.waited().until().isBefore(aCase.window().start());
      boolean isLate = aCase.waited().until().isAfter(aCase.window().end());
      began = OptionalInt.of(isEarly ? 0 : isLate ? 2 : 1);
    }
    return new UniformParts(
        Collections.nCopies(aCase.firstDays().size(), 1.0),
        aCase.passedBy(aCase.window().start().minusDays(1)),
        aCase.passedBy(aCase.window().end()),
        aCase.passedBy(aCase.waited().until()),
        began);
  }

  /**
   * The parts of a wait for a visit.
   *
   * @param shortest the place of the first week of the usual time
   * @param longest that of its last week
   * @param rareWeight how much a week counts in which visits are rare
   */
  static UniformParts of(VisitCase aCase, int shortest, int longest, double rareWeight) {
    int weeks = aCase.isRare().size();
    OptionalInt began = OptionalInt.empty();
    if (aCase.waited().isOver()) {
      int place = aCase.place();
      began = OptionalInt.of(place < shortest ? 0 : place > longest ? 2 : 1);
    }
    return new UniformParts(
        aCase.isRare().stream().map(isRare -> isRare ? rareWeight : 1.0).toList(),
        Math.min(shortest, weeks),
        Math.min(longest + 1, weeks),
        Math.min(aCase.passed(), weeks),
        began);
  }

  private double sum(int start, int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += weights.get(i);
    }
    return sum;
  }

  List<Double> weights() {
    return weights;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  OptionalInt began() {
    return began;
  }

  /** How much lies before the usual time. */
  double early() {
    return early;
  }

  /** How much lies in the usual time. */
  double within() {
    return within;
  }

  /** How much of a part, 0, 1 or 2, was over. */
  double passed(int part) {
    return passed[part];
  }
}
