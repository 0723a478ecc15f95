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
