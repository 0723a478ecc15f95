package io.github.ilacs.examples.national;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How many inspections are to be expected in each month of the next two years.
 *
 * @param authorities how many authorities they are counted over
 * @param already how many of their inspections have been called already on average, without the
 *     record knowing
 * @param months the months from that of the day asked
 * @param byUrn how likely it is that each of them has been called already
 */
record ExpectedInspections(
    int authorities,
    double already,
    List<ExpectedMonth> months,
    @JsonIgnore Map<String, Double> byUrn) {

  private static final int MONTHS_AHEAD = 24;

  /** Counted over the authorities for which an outlook can be estimated. */
  static ExpectedInspections of(List<Schedule> schedules, LocalDate asOf) {
    List<Outlook> outlooks =
        OutlookModel.england().outlooks(schedules).stream()
            .filter(outlook -> outlook.kind() == Outlook.Kind.ESTIMATED)
            .toList();
    Map<String, Double> byUrn = new LinkedHashMap<>();
    outlooks.forEach(outlook -> byUrn.put(outlook.authority().urn(), outlook.already()));
    return new ExpectedInspections(
        outlooks.size(),
        outlooks.stream().mapToDouble(Outlook::already).sum(),
        ExpectedMonth.of(outlooks, YearMonth.from(asOf), MONTHS_AHEAD),
        byUrn);
  }

  /**
   * How likely it is that an authority has been called already; empty where nothing is estimated.
   */
  Optional<Double> already(LocalAuthority authority) {
    return Optional.ofNullable(byUrn.get(authority.urn()));
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
            + " have after that is not counted, nor is one whose days Ofsted has told."
            + (already > 0
                ? String.format(
                    Locale.ROOT,
                    " About %.1f more have been called already, without this record knowing.",
                    already)
                : "")
            + " In eight"
            + " months of ten the number should lie in the band, if authorities are independent of"
            + " each other. It is an estimate and no rule.",
        Rules.L_WAIT,
        Rules.L_EDGES,
        Rules.L_UNKNOWN);
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
