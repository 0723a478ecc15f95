package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.shows.Panel.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** By how many working days some things came before or after a day, in rows. */
final class Offsets {

  private static final int A_WEEK = 5;

  private Offsets() {}

  /** The same row for all that came earlier: few do. */
  static List<Row> sinceUsualDay(int usual, List<Integer> days) {
    List<Integer> offsets = days.stream().map(day -> day - usual).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(row("Earlier", offsets, one -> one < 0, -1));
    rows.addAll(fromDay(usual, offsets));
    return rows;
  }

  /** With rows before the day like those after it. */
  static List<Row> aroundDay(int day, List<Integer> days) {
    List<Integer> offsets = days.stream().map(one -> one - day).toList();
    List<Row> rows = new ArrayList<>();
    rows.add(row("Over 5 before", offsets, one -> one < -A_WEEK, -1));
    rows.add(row("1 to 5 before", offsets, one -> one >= -A_WEEK && one < 0, -1));
    rows.addAll(fromDay(day, offsets));
    return rows;
  }

  private static List<Row> fromDay(int day, List<Integer> offsets) {
    return List.of(
        row("On day " + day, offsets, one -> one == 0, 0),
        row("1 to 5 later", offsets, one -> one > 0 && one <= A_WEEK, -1),
        row("6 to 10 later", offsets, one -> one > A_WEEK && one <= 2 * A_WEEK, -1),
        row("11 to 20 later", offsets, one -> one > 2 * A_WEEK && one <= 4 * A_WEEK, -1),
        row("Over 20 later", offsets, one -> one > 4 * A_WEEK, -1));
  }

  private static Row row(String label, List<Integer> offsets, IntPredicate isHere, int marked) {
    int count = (int) offsets.stream().filter(one -> isHere.test(one)).count();
    return new Row(label, List.of(count), marked, "");
  }
}
