package io.github.ilacs.examples.shows;

import io.github.ilacs.examples.shows.Panel.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** How some numbers lie: the least, the middle, the greatest. */
final class Spread {

  private final double[] sorted;
  private final String unit;

  private Spread(double[] sorted, String unit) {
    this.sorted = sorted;
    this.unit = unit;
  }

  static Spread of(DoubleStream numbers, String unit) {
    return new Spread(numbers.sorted().toArray(), unit);
  }

  boolean isEmpty() {
    return sorted.length == 0;
  }

  int size() {
    return sorted.length;
  }

  /** The middle one, or halfway between the two in the middle. */
  double median() {
    int size = sorted.length;
    return (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
  }

  /** The least number that so many tenths of all do not exceed. */
  double within(int tenths) {
    return sorted[(sorted.length * tenths + 9) / 10 - 1];
  }

  double least() {
    return sorted[0];
  }

  double most() {
    return sorted[sorted.length - 1];
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    if (!isEmpty()) {
      measures.add(measure("shortest", least()));
      measures.add(measure("half within", median()));
      measures.add(measure("nine in ten within", within(9)));
      measures.add(measure("longest", most()));
    }
    return measures;
  }

  private Measure measure(String label, double value) {
    return new Measure(label, Math.round(value * 10) / 10.0, unit);
  }

  /**
   * For example {@code after 12.1 to 33.1 months, half of them within 19.1 and nine in ten within
   * 27.6}, or {@code after 39.7 months} where all are alike.
   */
  String inWords() {
    if (text(least()).equals(text(most()))) {
      return "after " + text(least()) + " " + unit;
    }
    return "after "
        + text(least())
        + " to "
        + text(most())
        + " "
        + unit
        + ", half of them within "
        + text(median())
        + " and nine in ten within "
        + text(within(9));
  }

  private static String text(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
