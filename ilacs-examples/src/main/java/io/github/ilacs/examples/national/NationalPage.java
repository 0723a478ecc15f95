package io.github.ilacs.examples.national;

import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Lines;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All authorities of a record, laid out for a terminal. */
public final class NationalPage {

  private static final int[] WIDTHS = {23, 12, 24, 12, 5, 6, 10};

  private final Page page;
  private final National national;

  private NationalPage(Page page, National national) {
    this.page = page;
    this.national = national;
  }

  /**
   * Prints the authorities.
   *
   * @param page takes them
   * @param national the authorities
   */
  public static void print(Page page, National national) {
    new NationalPage(page, national).print();
  }

  private void print() {
    page.title("All authorities, as of " + Text.day(national.asOf()));
    page.line(
        national.entries().isEmpty()
            ? "No authority is on record."
            : "From " + national.origin() + ".");
    national.recordEnd().lines().forEach(page::line);
    page.heading("Who is next");
    page.cells(WIDTHS, "Authority", "Pathway", "Window", "State", "Days", "Called", "Next call");
    national.entries().forEach(this::print);
    page.heading("How to read it");
    national.readings().forEach(page::answer);
    page.heading("By pathway");
    national
        .byPathway()
        .forEach((pathway, number) -> page.line(Lines.padded(pathway, 30) + number));
    page.heading("By state");
    national
        .byState()
        .forEach((state, number) -> page.line(Lines.padded(state.label(), 30) + number));
    printExpected();
    printWithoutWindow();
    printNotPlanned();
    page.sources();
  }

  private void print(National.Entry entry) {
    page.cells(
        WIDTHS,
        entry.authority().name(),
        entry.pathway().map(NationalPage::shortName).orElse("-"),
        entry.window().map(Text::days).orElse("none"),
        entry.state().label(),
        entry.daysLeft().map(String::valueOf).orElse("-"),
        national.already(entry).map(OutlookText::percent).orElse("-"),
        entry.nextCall().map(LocalDate::toString).orElse("-"));
  }

  private void printExpected() {
    ExpectedInspections expected = national.expected();
    if (!expected.hasAny()) {
      return;
    }
    page.heading("Inspections to be expected in each month");
    for (ExpectedMonth month : expected.months()) {
      page.line(
          Lines.padded(Text.month(month.month()), 30) + ExpectedInspections.numberAndBand(month));
    }
    page.answer(expected.about());
  }

  /** The authorities without a window, those of one reason together. */
  private void printWithoutWindow() {
    Map<Reason, List<LocalAuthority>> without = national.withoutWindow();
    if (without.isEmpty()) {
      return;
    }
    page.heading("Without a window, and why");
    without.forEach(
        (reason, authorities) -> {
          authorities.forEach(authority -> page.line(authority.toString()));
          page.reason(reason);
        });
  }

  private void printNotPlanned() {
    List<National.Entry> notPlanned =
        national.entries().stream().filter(entry -> entry.schedule().isEmpty()).toList();
    if (notPlanned.isEmpty()) {
      return;
    }
    page.heading("Not planned, and why");
    notPlanned.forEach(entry -> page.line(entry.authority() + ": " + entry.problem()));
  }

  /** The pathway in so few words that it fits into its column. */
  private static String shortName(Pathway pathway) {
    return switch (pathway) {
      case SHORT_INSPECTION -> "short";
      case STANDARD_INSPECTION -> "standard";
      case MONITORING -> "monitoring";
      case AWAITING_REPORT -> "awaiting report";
      case UNDETERMINED -> "undetermined";
    };
  }
}
