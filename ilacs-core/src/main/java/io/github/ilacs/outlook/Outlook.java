package io.github.ilacs.outlook;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How likely each day is on which the next inspection of an authority can begin, and how likely it
 * is that the call has come already without the record knowing. It is OBSERVED and never a rule:
 * show it as a range, because no single week is likely.
 *
 * @param authority whose outlook it is
 * @param asOf the day asked, from which on the call is still to come
 * @param kind whether probabilities can be given
 * @param already the probability that the call has come already, in the {@linkplain
 *     io.github.ilacs.history.UnknownTime unknown time} of the record; 0 where the history is
 *     complete to the day asked
 * @param days the possible days in order of time, up to where next to nothing is left; none unless
 *     the kind is {@link Kind#ESTIMATED}
 * @param left the probability that it comes after the last of these days; 1 where there are none
 * @param lastObserved the last day that is no longer after the previous inspection than the longest
 *     wait on record: what is said about later ones rests on the shape of the curve alone; empty
 *     unless the kind is {@link Kind#ESTIMATED}
 * @param told the days that Ofsted has told; empty unless the kind is {@link Kind#TOLD}
 * @param model the figures on which it rests
 * @param reasons why; never empty
 */
public record Outlook(
    LocalAuthority authority,
    LocalDate asOf,
    Kind kind,
    double already,
    List<OutlookDay> days,
    double left,
    Optional<LocalDate> lastObserved,
    Optional<DateWindow> told,
    OutlookModel model,
    List<Reason> reasons) {

  /** Whether probabilities can be given. */
  public enum Kind {
    /** They are estimated from how long others have waited. */
    ESTIMATED,
    /** Ofsted has told the days, and that wins over any estimate (rule L-TOLD). */
    TOLD,
    /** There are none: the reasons say why. */
    NONE
  }

  private static final double MIDDLE = 0.5;
  private static final double USUAL = 0.8;
  private static final double ROUNDING = 1e-9;

  /**
   * Checks and copies the parts.
   *
   * @param authority whose outlook it is
   * @param asOf the day asked, from which on the call is still to come
   * @param kind whether probabilities can be given
   * @param already the probability that the call has come already, without the record knowing
   * @param days the possible days in order of time, up to where next to nothing is left; none
   *     unless the kind is {@link Kind#ESTIMATED}
   * @param left the probability that it comes after the last of these days; 1 where there are none
   * @param lastObserved the last day that is no longer after the previous inspection than the
   *     longest wait on record: what is said about later ones rests on the shape of the curve
   *     alone; empty unless the kind is {@link Kind#ESTIMATED}
   * @param told the days that Ofsted has told; empty unless the kind is {@link Kind#TOLD}
   * @param model the figures on which it rests
   * @param reasons why; never empty
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the probabilities and what is left do not add up to one, a
   *     part does not belong to the kind, the days are not in order, or there is no reason
   */
  public Outlook {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(model, "model");
    days = ImmutableList.copyOf(days);
    reasons = ImmutableList.copyOf(reasons);
    checkProbability(already);
    checkProbability(left);
    double sum = already + sumInOrder(days, already) + left;
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException(
          "what has come already, the probabilities and what is left add up to " + sum);
    }
    boolean isEstimated = kind == Kind.ESTIMATED;
    if (lastObserved.isPresent() != isEstimated
        || told.isPresent() != (kind == Kind.TOLD)
        || !(isEstimated || (days.isEmpty() && already == 0))) {
      throw new IllegalArgumentException(
          "an outlook that is "
              + kind
              + " cannot have come already by "
              + already
              + ", have "
              + days.size()
              + " days, a last observed day "
              + lastObserved
              + " and told days "
              + told);
    }
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("an outlook needs a reason");
    }
  }

  private static double sumInOrder(List<OutlookDay> days, double already) {
    double sum = 0;
    LocalDate before = LocalDate.MIN;
    for (OutlookDay day : days) {
      sum += day.probability();
      LocalDate firstDay = day.start().firstDay();
      if (!firstDay.isAfter(before) || Math.abs(day.cumulative() - already - sum) > ROUNDING) {
        throw new IllegalArgumentException(
            "the day after "
                + before
                + " cannot be "
                + day
                + " where "
                + (already + sum)
                + " are added up");
      }
      before = firstDay;
    }
    return sum;
  }

  static void checkProbability(double probability) {
    if (!(0 <= probability && probability <= 1)) {
      throw new IllegalArgumentException(probability + " is no probability");
    }
  }

  /**
   * The probability that the inspection has begun by a day, what may have come already among it.
   *
   * @param day the day, inclusive, not before the day asked
   * @return the probability; that of the last day listed for every later one
   */
  public double probabilityBy(LocalDate day) {
    double by = already;
    for (OutlookDay possible : days) {
      if (possible.start().firstDay().isAfter(day)) {
        break;
      }
      by = possible.cumulative();
    }
    return by;
  }

  /**
   * The probability that the wait becomes longer than the longest on record. It includes what is
   * {@link #left()}.
   *
   * @return the probability; 1 where the wait is that long already
   */
  public double beyondObserved() {
    return lastObserved.map(day -> 1 - probabilityBy(day)).orElse(1.0);
  }

  /**
   * The day by which half of the authorities in this position have had their inspection begin, if
   * it has not come already.
   *
   * @return the first day by which half of what is still to come has come; empty where there is
   *     none
   */
  public Optional<OutlookDay> median() {
    return reaching(MIDDLE);
  }

  /**
   * The days between which the inspection begins for eight in ten of the authorities in this
   * position, if it has not come already; one in ten is earlier and one in ten later.
   *
   * @return from the first day on site to the last, both included; empty where too much is left
   */
  public Optional<DateWindow> interval() {
    return interval(USUAL);
  }

  /**
   * The days between which the inspection begins for a share of the authorities in this position,
   * with as many earlier as later, if it has not come already.
   *
   * @param share the share, more than 0 and less than 1; on the possible days of the calendar the
   *     interval holds at least this share
   * @return from the first day on site to the last, both included; empty where too much is left
   * @throws IllegalArgumentException if the share is not between 0 and 1
   */
  public Optional<DateWindow> interval(double share) {
    if (!(0 < share && share < 1)) {
      throw new IllegalArgumentException(share + " is no share between 0 and 1");
    }
    double outside = (1 - share) / 2;
    return reaching(outside)
        .flatMap(
            first ->
                reaching(1 - outside)
                    .map(last -> DateWindow.of(first.start().firstDay(), last.start().firstDay())));
  }

  /** The first day by which a share of what is still to come has come. */
  private Optional<OutlookDay> reaching(double share) {
    double cumulative = already + share * (1 - already);
    return days.stream().filter(day -> day.cumulative() >= cumulative).findFirst();
  }

  /**
   * The likeliest single day. It is shown to say how unlikely each of them is.
   *
   * @return the earliest of the likeliest days; empty where there are none
   */
  public Optional<OutlookDay> likeliest() {
    return days.stream().reduce((best, day) -> day.probability() > best.probability() ? day : best);
  }

  /**
   * The outlook by the month of the first day on site.
   *
   * @return every month from that of the first possible day to that of the last, in order, those
   *     without a possible day among them; none where there are no days
   */
  public List<OutlookMonth> months() {
    List<OutlookMonth> months = new ArrayList<>();
    double before = already;
    for (OutlookDay day : days) {
      YearMonth month = YearMonth.from(day.start().firstDay());
      int last = months.size() - 1;
      while (last >= 0 && months.get(last).month().plusMonths(1).isBefore(month)) {
        months.add(new OutlookMonth(months.get(last).month().plusMonths(1), 0, before));
        last++;
      }
      if (last >= 0 && months.get(last).month().equals(month)) {
        OutlookMonth so = months.remove(last);
        months.add(
            new OutlookMonth(
                month, Math.min(1, so.probability() + day.probability()), day.cumulative()));
      } else {
        months.add(new OutlookMonth(month, day.probability(), day.cumulative()));
      }
      before = day.cumulative();
    }
    return List.copyOf(months);
  }

  /**
   * This outlook for the case that it is known that no call has come before a later day. It is what
   * the model says as of that day of a history that is complete, where nothing else has changed.
   *
   * @param later the day, not before the day asked
   * @return the outlook of what remains, the days listed being the same; where there are no
   *     probabilities, only the day asked is another
   * @throws IllegalArgumentException if the day is before the day asked, or nothing remains
   */
  public Outlook ifNoCallBefore(LocalDate later) {
    if (later.isBefore(asOf)) {
      throw new IllegalArgumentException(
          later + " is before the day asked, " + asOf + ", and the past is known");
    }
    List<OutlookDay> remaining =
        days.stream().filter(day -> !day.start().call().isBefore(later)).toList();
    if (remaining.size() == days.size() && already == 0) {
      return new Outlook(
          authority, later, kind, already, days, left, lastObserved, told, model, reasons);
    }
    // What remains is added up from the far end: one minus what is gone would lose its digits.
    double remains = left;
    for (int i = remaining.size() - 1; i >= 0; i--) {
      remains += remaining.get(i).probability();
    }
    if (!(remains > 0)) {
      throw new IllegalArgumentException(
          "nothing remains of the outlook as of " + asOf + " by " + later);
    }
    List<OutlookDay> then = new ArrayList<>();
    double cumulative = 0;
    for (OutlookDay day : remaining) {
      double probability = day.probability() / remains;
      cumulative = Math.min(1, cumulative + probability);
      then.add(new OutlookDay(day.start(), probability, cumulative));
    }
    return new Outlook(
        authority, later, kind, 0, then, left / remains, lastObserved, told, model, reasons);
  }

  /** The authority, the day asked, and the range. */
  @Override
  public String toString() {
    return authority
        + " as of "
        + asOf
        + ": "
        + interval()
            .map(window -> "eight in ten by " + window)
            .or(() -> told.map(days -> "told by Ofsted " + days))
            .orElse("no outlook");
  }
}
