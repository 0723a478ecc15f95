package io.github.ilacs.examples.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a figure.
 *
 * @param what what is measured, for the reader of the table
 * @param ours the benchmark of it
 * @param peers the benchmarks of which the best is compared with; none for a goal of its own
 * @param most the goal: a ratio to the best peer, or else so many of the unit
 * @param unit in what it is measured
 * @param per by what the figure is divided: how many were done at once
 */
record Goal(String what, String ours, List<String> peers, double most, Unit unit, double per) {

  /** In what a goal is measured. */
  enum Unit {
    NANOSECONDS("ns"),
    BYTES("B"),
    MILLISECONDS("ms");

    final String label;

    Unit(String label) {
      this.label = label;
    }
  }

  /** A goal for which another library gives the measure. */
  static Goal ratio(String what, String ours, double most, String... peers) {
    return new Goal(what, ours, List.of(peers), most, Unit.NANOSECONDS, 1);
  }

  static Goal atMost(String what, String ours, double most, Unit unit) {
    return new Goal(what, ours, List.of(), most, unit, 1);
  }

  /**
   * Compares two sizes of the same work.
   *
   * @param times how many times as much work there is in ours
   */
  static Goal growth(String what, String ours, String smaller, int times, Unit unit) {
    return new Goal(what, ours, List.of(smaller), 2, unit, times);
  }

  boolean isRatio() {
    return !peers.isEmpty();
  }

  /** Whether it is so much worse that something must be broken: a measurement is never exact. */
  boolean isMissedByFar(double figure, @Nullable Double peer) {
    return peer != null && figure / per / peer > 2 * most;
  }
}
