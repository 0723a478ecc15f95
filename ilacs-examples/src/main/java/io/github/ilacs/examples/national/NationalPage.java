package io.github.ilacs.examples.national;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Lines;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.rule.Reason;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The authorities of a record, laid out for a terminal. */
public final class NationalPage {

  /** A screen of this width has room for the chance of a call, and for its next day. */
  private static final int WIDE = 100;

  /** A screen of this width has room for the likely range as well. */
  private static final int WIDER = 120;

  private final Page page;
  private final National national;
  private final int[] widths;

  private NationalPage(Page page, National national) {
    this.page = page;
    this.national = national;
    this.widths =
        page.width() >= WIDER
            ? new int[] {20, 10, 26, 16, 6, 11, 20}
            : page.width() >= WIDE ? new int[] {20, 10, 26, 16, 6, 11} : new int[] {20, 10, 26, 16};
  }

  /**
   * Prints the authorities.
   *
   * @param page takes them
   * @param national the authorities
   * @param why whether to give reasons and sources
   */
  public static void print(Page page, National national, boolean why) {
    new NationalPage(page, national).print(why);
  }

  private void print(boolean why) {
    page.title(national.selection().title() + ", as of " + Text.plainDay(national.asOf()));
    if (national.entries().isEmpty()) {
      page.line("No authority is on record.");
    } else if (!national.origin().isEmpty()) {
      page.line("From " + national.origin() + ".");
    }
    national.selection().lines().forEach(page::line);
    national.recordEnd().lines().forEach(page::line);
    page.heading("Who is next");
    printRow("Authority", "Next", "Window", "State", "Called", "Next call", "Likely (8 in 10)");
    national.entries().forEach(this::print);
    page.heading("By pathway");
    national
        .byPathway()
        .forEach((pathway, number) -> page.line(Lines.padded(pathway, 30) + number));
    page.heading("By state");
    national
        .byState()
        .forEach((state, number) -> page.line(Lines.padded(state.label(), 30) + number));
    national.allExpected().forEach(expected -> printExpected(expected, why));
    printNotPlanned();
    if (why) {
      page.heading("How to read it");
      national.readings().forEach(page::answer);
      printWithoutWindow();
      page.sources();
    } else {
      page.blank();
      page.quiet(
          "Estimates are not rules. Add --why for what the columns mean, for reasons and for"
              + " sources.");
    }
  }

  /** Prints as many of the cells as there are columns. */
  private void printRow(String... cells) {
    page.cells(widths, Arrays.copyOf(cells, widths.length));
  }

  private void print(National.Entry entry) {
    printRow(
        entry.authority().name(),
        entry.pathway().map(NationalPage::shortName).orElse("-"),
        entry.window().map(Text::shortDays).orElse("none"),
        entry.state().label(),
        national.already(entry).map(OutlookText::percent).orElse("-"),
        entry.nextCall().map(Text::shortDay).orElse("-"),
        national.likely(entry).map(NationalPage::months).orElse("-"));
  }

  private static String months(DateWindow days) {
    return Text.shortMonth(YearMonth.from(days.start()))
        + " to "
        + Text.shortMonth(YearMonth.from(days.end()));
  }

  private void printExpected(ExpectedByMonth expected, boolean why) {
    page.heading("Expected " + expected.what() + " by month");
    for (ExpectedMonth month : expected.months()) {
      page.line(Lines.padded(Text.month(month.month()), 30) + ExpectedByMonth.numberAndBand(month));
    }
    if (why) {
      page.answer(expected.about());
    }
  }

  /** The authorities without a window, those of one reason together. */
  private void printWithoutWindow() {
    Map<Reason, List<LocalAuthority>> without = national.withoutWindow();
    if (without.isEmpty()) {
      return;
    }
    page.heading("Authorities without a window");
    without.forEach(
        (reason, authorities) -> {
          authorities.forEach(authority -> page.line(authority.toString()));
          page.reason(reason);
        });
  }

  private void printNotPlanned() {
    List<National.Entry> notPlanned = national.notPlanned();
    if (notPlanned.isEmpty()) {
      return;
    }
    page.heading("Authorities we could not plan");
    notPlanned.forEach(entry -> page.line(entry.authority() + ": " + entry.problem()));
  }

  /** The pathway in so few words that it fits into its column. */
  private static String shortName(Pathway pathway) {
    return switch (pathway) {
      case SHORT_INSPECTION -> "short";
      case STANDARD_INSPECTION -> "standard";
      case MONITORING -> "monitoring";
      case AWAITING_REPORT -> "awaiting report";
      case UNDETERMINED -> "not known";
    };
  }
}
