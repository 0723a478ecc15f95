package io.github.ilacs.examples.benchmark;

import java.util.Random;

/**
 * Goes over inputs in an order that repeats itself so late that no processor learns it: it would
 * foresee every branch of a short round.
 */
final class RandomOrder {

  private static final int LENGTH = 1 << 16;

  private final int[] order;
  private int next;

  RandomOrder(int inputs) {
    order = new Random(6).ints(LENGTH, 0, inputs).toArray();
  }

  /** The index of the next input. */
  int next() {
    next = (next + 1) % LENGTH;
    return order[next];
  }
}
