package io.github.ilacs.examples.outlook;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.outlook.Outlook;
import java.util.List;
import java.util.Locale;

/** The outlook of one authority, laid out for a director to read. */
public final class OutlookPage {

  private static final int LONGEST_BAR = 40;

  /** Shorter ones would all look the same, and are left out. */
  private static final int SHORTEST_BAR = 10;

  /** The month and its two figures, with the space around them. */
  private static final int BEFORE_A_BAR = 39;

  private static final String ON_RECORD = "█";
  private static final String BEYOND_THE_RECORD = "░";

  private final Page page;
  private final OutlookAnswer answer;
  private final Outlook outlook;

  private OutlookPage(Page page, OutlookAnswer answer) {
    this.page = page;
    this.answer = answer;
    this.outlook = answer.outlook();
  }

  /**
   * Prints the outlook.
   *
   * @param page takes it
   * @param answer the outlook
   */
  public static void print(Page page, OutlookAnswer answer) {
    new OutlookPage(page, answer).print();
  }

  private void print() {
    page.title(outlook.authority() + ", outlook as of " + Text.plainDay(outlook.asOf()));
    answer.recordEnd().lines().forEach(page::line);
    page.notKnown(answer.missing());
    page.unusable(answer.missing());
    answer.parts().forEach(this::print);
    page.sources();
  }

  private void print(OutlookPart part) {
    page.heading(part.topic().heading());
    part.answers().forEach(page::answer);
    switch (part.kind()) {
      case ESTIMATED -> printMonths(part);
      case TOLD -> {}
      case NONE -> page.line(OutlookAnswer.NONE);
    }
    page.heading(part.topic().whyHeading());
    page.reasons(part.reasons());
  }

  private void printMonths(OutlookPart part) {
    page.heading(part.topic().monthsHeading());
    List<OutlookRow> rows = part.rows();
    if (rows.isEmpty()) {
      page.line(OutlookAnswer.NO_DAY);
      return;
    }
    page.row(row("", "month", "by its end"));
    int room = Math.min(LONGEST_BAR, page.width() - BEFORE_A_BAR);
    int longest = room < SHORTEST_BAR ? 0 : room;
    double likeliest = rows.stream().mapToDouble(OutlookRow::probability).max().orElseThrow();
    for (OutlookRow row : rows) {
      String bar = row.isBeyond() ? BEYOND_THE_RECORD : ON_RECORD;
      page.row(
          row(row.label(), row.probabilityInWords(), row.cumulativeInWords())
              + "  "
              + bar.repeat((int) Math.round(longest * row.probability() / likeliest)));
    }
    if (rows.stream().anyMatch(OutlookRow::isBeyond)) {
      page.row(BEYOND_THE_RECORD + " longer than any wait on record");
    }
  }

  private static String row(String month, String inIt, String byItsEnd) {
    return String.format(Locale.ROOT, "%-18s %5s %10s", month, inIt, byItsEnd);
  }
}
