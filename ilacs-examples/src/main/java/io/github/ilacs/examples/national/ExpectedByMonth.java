package io.github.ilacs.examples.national;

import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.outlook.ExpectedMonth;
import java.util.List;
import java.util.Locale;

/** How many of something are to be expected in each month, as every form shows it. */
sealed interface ExpectedByMonth permits ExpectedInspections, ExpectedVisits {

  /** How many months are counted. */
  int MONTHS_AHEAD = 24;

  /** How many authorities they are counted over. */
  int authorities();

  /** The months in order. */
  List<ExpectedMonth> months();

  /** What is counted, for example {@code inspections}. */
  String what();

  /** What the numbers are, and what they rest on. */
  Answer about();

  /** How many have come already on average, without the record knowing. */
  double already();

  /** Whose they are, for a sentence. */
  default String ofEach() {
    return authorities() == 1 ? "of one authority" : "of each of " + authorities() + " authorities";
  }

  /** What the band is, for a sentence after others. */
  static String aboutTheBand() {
    return " In eight months of ten the number should lie in the band, if authorities are"
        + " independent of each other. It is an estimate, not a rule.";
  }

  /**
   * How many have come already, for a sentence after others; empty where the record knows all.
   *
   * @param done what has been done, for example {@code called}
   */
  default String aboutThoseThatCame(String done) {
    return already() > 0
        ? String.format(
            Locale.ROOT,
            " About %.1f have been %s already, without this record knowing.",
            already(),
            done)
        : "";
  }

  default boolean hasAny() {
    return authorities() > 0;
  }

  /** How many there can well be. */
  static String band(ExpectedMonth month) {
    return month.fewest() == month.most()
        ? String.valueOf(month.most())
        : month.fewest() + " to " + month.most();
  }

  /** How many to expect. */
  static String number(ExpectedMonth month) {
    return String.format(Locale.ROOT, "%.1f", month.expected());
  }

  /** How many to expect, with the band. */
  static String numberAndBand(ExpectedMonth month) {
    return number(month) + " (" + band(month) + ")";
  }
}
