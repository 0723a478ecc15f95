package io.github.ilacs.examples;

import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.OutlookMonth;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The outlook of one authority, laid out for a director to read. */
final class OutlookPage {

  /** Months before this much has come, and after all but this much has, share a row. */
  private static final double NEGLIGIBLE = 0.01;

  private static final int LONGEST_BAR = 40;
  private static final String ON_RECORD = "█";
  private static final String BEYOND_THE_RECORD = "░";

  private final Page page;
  private final Outlook outlook;
  private final OutlookModel model;

  OutlookPage(Page page, Outlook outlook) {
    this.page = page;
    this.outlook = outlook;
    this.model = outlook.model();
  }

  void print() {
    page.title(outlook.authority() + ", outlook as of " + Text.day(outlook.asOf()));
    page.heading("How likely the next inspection is");
    switch (outlook.kind()) {
      case ESTIMATED -> printEstimate();
      case TOLD ->
          answer(
              "Told by Ofsted",
              outlook.told().map(OutlookText::range).orElseThrow()
                  + "; that wins over any estimate, and none is made",
              Rules.L_TOLD);
      case NONE -> page.line("No outlook can be given, for the reasons below.");
    }
    page.heading("Why");
    page.reasons(outlook.reasons());
    page.sources();
  }

  private void printEstimate() {
    Rule rule = model.rule();
    outlook
        .interval()
        .ifPresent(
            interval ->
                answer(
                    "Eight in ten",
                    OutlookText.range(interval) + "; one in ten earlier, one in ten later",
                    rule));
    outlook
        .median()
        .ifPresent(
            median ->
                answer(
                    "Half of them by",
                    Text.day(median.start().firstDay())
                        + ", with a call on "
                        + Text.day(median.start().call()),
                    rule,
                    Rules.L_CALL));
    outlook
        .likeliest()
        .ifPresent(
            day ->
                answer(
                    "Likeliest Monday", OutlookText.of(day) + ": no single week is likely", rule));
    LocalDate lastObserved = outlook.lastObserved().orElseThrow();
    answer(
        "Beyond the record",
        OutlookText.percent(outlook.beyondObserved())
            + " come after "
            + Text.day(lastObserved)
            + ", when the wait is longer than any on record",
        rule);
    answer(
        "Rests on",
        model.waits()
            + " waits on record by "
            + Text.day(model.completeTo())
            + ", "
            + model.over()
            + " of which were over",
        rule);
    printMonths(lastObserved);
  }

  private void answer(String label, String text, Rule... rules) {
    page.answer(Answer.of(label, text, rules));
  }

  private void printMonths(LocalDate lastObserved) {
    page.heading("Month by month: the first day on site");
    List<OutlookMonth> months = outlook.months();
    if (months.isEmpty()) {
      page.line("No day is possible in the years to come.");
      return;
    }
    page.row(row("", "in it", "by its end"));
    double likeliest = months.stream().mapToDouble(OutlookMonth::probability).max().orElseThrow();
    boolean anyBeyond = false;
    for (int i = 0; i < months.size(); i++) {
      OutlookMonth month = months.get(i);
      boolean isLast = i == months.size() - 1;
      if (month.cumulative() < NEGLIGIBLE && !isLast) {
        // It shares the row of the first month by whose end there is something to say.
        continue;
      }
      double before = i == 0 ? 0 : months.get(i - 1).cumulative();
      boolean isFirst = before < NEGLIGIBLE && i > 0;
      boolean isBeyond = month.month().atDay(1).isAfter(lastObserved);
      anyBeyond |= isBeyond;
      double inIt = isFirst ? month.cumulative() : month.probability();
      String bar =
          (isBeyond ? BEYOND_THE_RECORD : ON_RECORD)
              .repeat((int) Math.round(LONGEST_BAR * Math.min(1, inIt / likeliest)));
      page.row(
          row(
                  (isFirst ? "to " : "") + Text.month(month.month()),
                  OutlookText.percent(inIt),
                  OutlookText.percent(month.cumulative()))
              + "  "
              + bar);
      if (1 - month.cumulative() < NEGLIGIBLE && !isLast) {
        page.row(row("later", OutlookText.percent(1 - month.cumulative()), ""));
        break;
      }
    }
    if (anyBeyond) {
      page.row(BEYOND_THE_RECORD + " longer than any wait on record");
    }
  }

  private static String row(String month, String inIt, String byItsEnd) {
    return String.format(Locale.ROOT, "%-18s %5s %10s", month, inIt, byItsEnd);
  }
}
