package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The outlook of one authority, laid out for a director to read. */
public final class OutlookPage {

  static final String NO_DAY = "No day is possible in the years to come.";
  static final String NONE = "No outlook can be given, for the reasons below.";

  private static final int LONGEST_BAR = 40;
  private static final String ON_RECORD = "█";
  private static final String BEYOND_THE_RECORD = "░";

  private final Page page;
  private final Outlook outlook;

  private OutlookPage(Page page, Outlook outlook) {
    this.page = page;
    this.outlook = outlook;
  }

  /**
   * Prints the outlook.
   *
   * @param page takes it
   * @param outlook the outlook
   */
  public static void print(Page page, Outlook outlook) {
    new OutlookPage(page, outlook).print();
  }

  private void print() {
    page.title(outlook.authority() + ", outlook as of " + Text.day(outlook.asOf()));
    page.heading("How likely the next inspection is");
    switch (outlook.kind()) {
      case ESTIMATED -> {
        answers(outlook).forEach(page::answer);
        printMonths();
      }
      case TOLD -> page.answer(told(outlook));
      case NONE -> page.line(NONE);
    }
    page.heading("Why");
    page.reasons(outlook.reasons());
    page.sources();
  }

  /** What is said where Ofsted has told the days. */
  static Answer told(Outlook outlook) {
    return Answer.of(
        "Told by Ofsted",
        outlook.told().map(Text::daysWithWeekdays).orElseThrow()
            + "; that wins over any estimate, and none is made",
        Rules.L_TOLD);
  }

  /** The answers above the months. */
  static List<Answer> answers(Outlook outlook) {
    OutlookModel model = outlook.model();
    Rule rule = model.rule();
    List<Answer> answers = new ArrayList<>();
    outlook
        .interval()
        .ifPresent(
            interval ->
                answers.add(
                    Answer.of(
                        "Eight in ten",
                        Text.daysWithWeekdays(interval) + "; one in ten earlier, one in ten later",
                        rule)));
    outlook
        .median()
        .ifPresent(
            median ->
                answers.add(
                    Answer.of(
                        "Half by",
                        Text.day(median.start().firstDay())
                            + ", with a call on "
                            + Text.day(median.start().call()),
                        rule,
                        Rules.L_CALL)));
    outlook
        .likeliest()
        .ifPresent(
            day ->
                answers.add(
                    Answer.of(
                        "Likeliest Monday",
                        OutlookText.of(day) + ": no single week is likely",
                        rule)));
    answers.add(
        Answer.of(
            "Beyond the record",
            OutlookText.percent(outlook.beyondObserved())
                + " come after "
                + Text.day(outlook.lastObserved().orElseThrow())
                + ", when the wait is longer than any on record",
            rule));
    answers.add(
        Answer.of(
            "Rests on",
            model.waits()
                + " waits on record by "
                + Text.day(model.completeTo())
                + ", "
                + model.over()
                + " of which were over",
            rule));
    return answers;
  }

  private void printMonths() {
    page.heading("Month by month: the first day on site");
    List<OutlookRow> rows = OutlookRow.of(outlook);
    if (rows.isEmpty()) {
      page.line(NO_DAY);
      return;
    }
    page.row(row("", "in it", "by its end"));
    double likeliest = rows.stream().mapToDouble(OutlookRow::probability).max().orElseThrow();
    for (OutlookRow row : rows) {
      String bar = row.isBeyond() ? BEYOND_THE_RECORD : ON_RECORD;
      page.row(
          row(row.label(), row.probabilityInWords(), row.cumulativeInWords())
              + "  "
              + bar.repeat((int) Math.round(LONGEST_BAR * row.probability() / likeliest)));
    }
    if (rows.stream().anyMatch(OutlookRow::isBeyond)) {
      page.row(BEYOND_THE_RECORD + " longer than any wait on record");
    }
  }

  private static String row(String month, String inIt, String byItsEnd) {
    return String.format(Locale.ROOT, "%-18s %5s %10s", month, inIt, byItsEnd);
  }
}
