package io.github.ilacs.examples.html;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of time in one cell of a table, the same in every row. Places are hundredths of its
 * width, so that it fits a cell of any width. The row says in words what the strip shows.
 */
public final class Strip {

  private final DateWindow range;
  private final LocalDate asOf;
  private final List<Bar> bars = new ArrayList<>();

  /**
   * A strip without bars.
   *
   * @param range the days from the left to the right
   * @param asOf the day asked, which a line marks; one of the range
   */
  public Strip(DateWindow range, LocalDate asOf) {
    this.range = range;
    this.asOf = asOf;
  }

  /** A bar; places as they are written down. */
  record Bar(String x, String y, String width, String height, String style) {}

  /** Behind this place a year has no room for its number. */
  private static final double LAST_LABEL = 78;

  /** A line that marks the beginning of a year; without its number where there is no room. */
  record Year(String x, String label) {}

  /**
   * Adds a bar, cut off where it leaves the strip.
   *
   * @param days the days from its left end to its right end
   * @param style how it looks
   * @param isThin whether it lies below the thick ones
   */
  public void bar(DateWindow days, String style, boolean isThin) {
    double left = Math.max(0, place(days.start()));
    double right = Math.min(100, place(days.hasEnd() ? days.end().plusDays(1) : range.end()));
    if (right > 0 && left < 100) {
      bars.add(
          new Bar(
              percent(left),
              isThin ? "15" : "2",
              percent(Math.max(0.5, right - left)),
              isThin ? "4" : "10",
              style));
    }
  }

  List<Bar> bars() {
    return bars;
  }

  String asked() {
    return percent(place(asOf));
  }

  /** The years that begin in the strip. */
  List<Year> years() {
    List<Year> years = new ArrayList<>();
    for (int year = range.start().getYear() + 1; year <= range.end().getYear(); year++) {
      double place = place(LocalDate.of(year, 1, 1));
      years.add(new Year(percent(place), place <= LAST_LABEL ? String.valueOf(year) : ""));
    }
    return years;
  }

  private double place(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(range.start(), day) / range.lengthInDays();
  }

  /** To a tenth, the same in every locale. */
  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value);
  }
}
