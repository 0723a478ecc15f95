package io.github.ilacs.examples.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places marks with their texts along a line so that none covers another: a mark stands on the line
 * at its own place, or hangs below it on a pole, and its text is to the right or to the left.
 */
final class Flags {

  /** The room that a mark takes to either side of its place. */
  static final double MARK = 12;

  private static final double GAP = 6;
  private static final int ROWS = 40;

  private final double width;
  private final List<Placed> placed = new ArrayList<>();

  /**
   * No flags yet.
   *
   * @param width how far a text may reach
   */
  Flags(double width) {
    this.width = width;
  }

  /**
   * A mark with its text.
   *
   * @param x its place on the line
   * @param textWidth the width of its text; 0 for none
   * @param what what it stands for
   */
  record Flag<T>(double x, double textWidth, T what) {}

  /** On which side of a mark its text stands. */
  enum Side {
    RIGHT,
    LEFT,
    NONE
  }

  /** A flag in its row, counted downwards from the line. */
  record Placed(Flag<?> flag, int row, Side side) {

    double left() {
      return side == Side.LEFT ? flag.x() - MARK - GAP - flag.textWidth() : flag.x() - MARK;
    }

    double right() {
      return side == Side.RIGHT ? flag.x() + MARK + GAP + flag.textWidth() : flag.x() + MARK;
    }
  }

  /** Places flags; the last in time first, because texts reach to the right. */
  static List<Placed> place(List<? extends Flag<?>> flags, double width) {
    Flags board = new Flags(width);
    List<? extends Flag<?>> fromTheRight =
        flags.stream()
            .sorted(Comparator.comparingDouble((Flag<?> flag) -> flag.x()).reversed())
            .toList();
    for (int i = 0; i < fromTheRight.size(); i++) {
      board.place(fromTheRight.get(i), fromTheRight.subList(i + 1, fromTheRight.size()));
    }
    return board.placed;
  }

  private void place(Flag<?> flag, List<? extends Flag<?>> toCome) {
    for (Side side : flag.textWidth() > 0 ? Side.values() : new Side[] {Side.NONE}) {
      for (int row = 0; row < ROWS; row++) {
        Placed candidate = new Placed(flag, row, side);
        if (candidate.left() >= 0
            && candidate.right() <= width
            && isFree(candidate)
            && !isAbove(candidate, toCome)) {
          placed.add(candidate);
          return;
        }
      }
    }
    // So many in one place that no row is free: below all others, on a pole across them.
    int deepest = placed.stream().mapToInt(Placed::row).max().orElse(-1);
    placed.add(new Placed(flag, deepest + 1, Side.NONE));
  }

  /** Whether a text on the line itself would keep those to come from the line and from all rows. */
  private static boolean isAbove(Placed candidate, List<? extends Flag<?>> toCome) {
    return candidate.row() == 0
        && candidate.side() == Side.LEFT
        && toCome.stream()
            .anyMatch(
                flag ->
                    flag.x() + MARK + GAP > candidate.left() && flag.x() < candidate.flag().x());
  }

  private boolean isFree(Placed candidate) {
    return placed.stream().noneMatch(other -> collide(candidate, other));
  }

  private static boolean collide(Placed one, Placed other) {
    if (one.row() == other.row()) {
      return one.left() < other.right() + GAP && other.left() < one.right() + GAP;
    }
    return isCrossedBy(one, other) || isCrossedBy(other, one);
  }

  /** Whether the pole of a flag in a deeper row goes through another flag. */
  private static boolean isCrossedBy(Placed upper, Placed deeper) {
    return deeper.row() > upper.row()
        && deeper.flag().x() > upper.left() - 2
        && deeper.flag().x() < upper.right() + 2;
  }
}
