package io.github.ilacs.examples.national;

import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * How many inspections are to be expected in each month of the next two years.
 *
 * @param authorities how many authorities they are counted over
 * @param months the months from that of the day asked
 */
record ExpectedInspections(int authorities, List<ExpectedMonth> months) {

  private static final int MONTHS_AHEAD = 24;

  /** Counted over the authorities for which an outlook can be estimated. */
  static ExpectedInspections of(List<Schedule> schedules, LocalDate asOf) {
    List<Outlook> outlooks =
        OutlookModel.england().outlooks(schedules).stream()
            .filter(outlook -> outlook.kind() == Outlook.Kind.ESTIMATED)
            .toList();
    return new ExpectedInspections(
        outlooks.size(), ExpectedMonth.of(outlooks, YearMonth.from(asOf), MONTHS_AHEAD));
  }

  boolean hasAny() {
    return authorities > 0;
  }

  /** What the numbers are, and what they rest on. */
  Answer about() {
    return Answer.of(
        "Expected",
        "The next inspection of each of "
            + authorities
            + " authorities, counted in the month of its first day on site; what an authority may"
            + " have after that is not counted, nor is one whose days Ofsted has told. In eight"
            + " months of ten the number should lie in the band, if authorities are independent of"
            + " each other. It is an estimate and no rule.",
        Rules.L_WAIT,
        Rules.L_EDGES);
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
