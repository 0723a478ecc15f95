package io.github.ilacs.examples.national;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Lines;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All authorities of a record, laid out for a terminal. */
public final class NationalPage {

  private static final int[] WIDTHS = {24, 15, 24, 12, 6, 10};

  private final Page page;
  private final National national;
  private final LocalDate asOf;
  private final Anchor anchor;

  private NationalPage(Page page, National national, LocalDate asOf, Anchor anchor) {
    this.page = page;
    this.national = national;
    this.asOf = asOf;
    this.anchor = anchor;
  }

  /**
   * Prints the authorities.
   *
   * @param page takes them
   * @param national the authorities
   * @param asOf the day asked
   * @param anchor the day from which their windows are counted
   */
  public static void print(Page page, National national, LocalDate asOf, Anchor anchor) {
    new NationalPage(page, national, asOf, anchor).print();
  }

  private void print() {
    page.title("All authorities, as of " + Text.day(asOf));
    page.line(
        national.entries().isEmpty()
            ? "No authority is on record."
            : "From " + national.origin() + ".");
    page.heading("Who is next");
    page.cells(WIDTHS, "Authority", "Pathway", "Window", "State", "Days", "Next call");
    national.entries().forEach(this::print);
    page.heading("How to read it");
    readings(anchor).forEach(page::answer);
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
        entry.nextCall().map(LocalDate::toString).orElse("-"));
  }

  private void printExpected() {
    National.Expected expected = national.expected(asOf);
    if (!expected.hasAny()) {
      return;
    }
    page.heading("Inspections to be expected in each month");
    for (ExpectedMonth month : expected.months()) {
      page.line(Lines.padded(Text.month(month.month()), 30) + number(month));
    }
    page.answer(about(expected));
  }

  /** What the expected inspections are, and what they rest on. */
  static Answer about(National.Expected expected) {
    return Answer.of("Expected", National.aboutExpected(expected), Rules.L_WAIT, Rules.L_EDGES);
  }

  /** How many to expect, with the band. */
  static String number(ExpectedMonth month) {
    return String.format(Locale.ROOT, "%.1f", month.expected()) + " (" + band(month) + ")";
  }

  /** How many there can well be. */
  static String band(ExpectedMonth month) {
    return month.fewest() == month.most()
        ? String.valueOf(month.most())
        : month.fewest() + " to " + month.most();
  }

  /** What the columns mean and what they rest on. */
  static List<Answer> readings(Anchor anchor) {
    return List.of(
        Answer.of("Order", National.ORDER, Rules.W_4),
        Answer.of(
            "Window",
            "When the next inspection usually comes, counted from the "
                + anchor.label()
                + " of the previous one. Its end is no limit.",
            Rules.W_1,
            Rules.L_ANCHOR,
            Rules.W_4),
        Answer.of(
            "Days",
            "Calendar days from the day asked to the last day of the window; negative where it is"
                + " past.",
            Rules.W_1),
        Answer.of(
            "Next call",
            "The next day on which the lead inspector's call can come.",
            Rules.L_CALL,
            Rules.L_QUIET));
  }

  /** The authorities without a window, those of one reason together. */
  private void printWithoutWindow() {
    Map<Reason, List<LocalAuthority>> without = withoutWindow(national);
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

  static Map<Reason, List<LocalAuthority>> withoutWindow(National national) {
    Map<Reason, List<LocalAuthority>> without = new LinkedHashMap<>();
    for (National.Entry entry : national.entries()) {
      entry
          .whyNoWindow()
          .ifPresent(
              reason ->
                  without.computeIfAbsent(reason, r -> new ArrayList<>()).add(entry.authority()));
    }
    return without;
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
