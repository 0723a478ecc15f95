package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Forecast;
import io.github.ilacs.outlook.OutlookMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of an outlook: a month, or the months at either end that hardly count, taken together.
 *
 * @param kind whether it is one month
 * @param month the month; of months that share a row, the last of the early ones and the first of
 *     the late ones
 * @param probability that the inspection or the visit begins in it
 * @param cumulative the probability that it has begun by its end
 * @param isBeyond whether it is later than the longest wait on record would be over
 */
record OutlookRow(
    Kind kind, YearMonth month, double probability, double cumulative, boolean isBeyond) {

  /** Months before this much has come, and after all but this much has, share a row. */
  private static final double NEGLIGIBLE = 0.01;

  enum Kind {
    /** Come already, without the record knowing. */
    ALREADY,
    /** All months up to this one. */
    UP_TO,
    /** This month. */
    MONTH,
    /** This month and all later ones. */
    LATER
  }

  static List<OutlookRow> of(Forecast outlook) {
    List<OutlookRow> rows = new ArrayList<>();
    List<OutlookMonth> months = outlook.months();
    LocalDate lastObserved = outlook.lastObserved().orElse(LocalDate.MAX);
    boolean sharesARow = false;
    if (outlook.already() > 0) {
      rows.add(
          new OutlookRow(
              Kind.ALREADY,
              YearMonth.from(outlook.asOf()),
              outlook.already(),
              outlook.already(),
              false));
    }
    for (int i = 0; i < months.size(); i++) {
      OutlookMonth month = months.get(i);
      boolean isLast = i == months.size() - 1;
      if (month.cumulative() - outlook.already() < NEGLIGIBLE && !isLast) {
        // It shares the row of the first month by whose end there is something to say.
        sharesARow = true;
        continue;
      }
      rows.add(
          new OutlookRow(
              sharesARow ? Kind.UP_TO : Kind.MONTH,
              month.month(),
              sharesARow ? month.cumulative() - outlook.already() : month.probability(),
              month.cumulative(),
              month.month().atDay(1).isAfter(lastObserved)));
      sharesARow = false;
      if (1 - month.cumulative() < NEGLIGIBLE || isLast) {
        YearMonth next = month.month().plusMonths(1);
        rows.add(
            new OutlookRow(
                Kind.LATER, next, 1 - month.cumulative(), 1, next.atDay(1).isAfter(lastObserved)));
        break;
      }
    }
    return rows;
  }

  /** What stands at its head, for example {@code to May 2027}. */
  String label() {
    return switch (kind) {
      case ALREADY -> "already";
      case UP_TO -> "to " + Text.month(month);
      case MONTH -> Text.month(month);
      case LATER -> "later";
    };
  }

  /** The same in fewer letters, for example {@code to May 2027}. */
  String shortLabel() {
    String shortMonth = Text.shortMonth(month);
    return switch (kind) {
      case ALREADY -> "already";
      case UP_TO -> "to " + shortMonth;
      case MONTH -> shortMonth;
      case LATER -> "later";
    };
  }

  String probabilityInWords() {
    return OutlookText.percent(probability);
  }

  /** Empty for the last row, by whose end all have had it. */
  String cumulativeInWords() {
    return kind == Kind.LATER ? "" : OutlookText.percent(cumulative);
  }
}
