package io.github.ilacs.outlook;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How likely each day is on which the next inspection of an authority can begin, and how likely it
 * is that the call has come already although the record does not show it. It is OBSERVED and never
 * a rule: show it as a range, because no single week is likely.
 *
 * @param authority whose outlook it is
 * @param asOf the day asked, from which on the call is still to come
 * @param kind whether probabilities can be given
 * @param already the probability that the call has come already, in the {@linkplain
 *     io.github.ilacs.history.UnknownTime unknown time} of the record; 0 where the history is
 *     complete to the day asked
 * @param days the possible days in order of time, until hardly any probability is left; none unless
 *     the kind is {@link Kind#ESTIMATED}
 * @param left the probability that it comes after the last of these days; 1 where there are none
 * @param lastObserved the last day on which the wait is not yet longer than the longest on record.
 *     What we say about later days rests on the shape of the curve alone; empty unless the kind is
 *     {@link Kind#ESTIMATED}
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
    List<Reason> reasons)
    implements Forecast {

  /** Whether probabilities can be given. */
  public enum Kind implements JsonByModule {
    /** They are estimated from how long others have waited. */
    ESTIMATED,
    /** Ofsted has told the days, and that wins over any estimate (rule L-TOLD). */
    TOLD,
    /** There are none: the reasons say why. */
    NONE
  }

  private static final double MIDDLE = 0.5;

  /**
   * Checks and copies the parts.
   *
   * @param authority whose outlook it is
   * @param asOf the day asked, from which on the call is still to come
   * @param kind whether probabilities can be given
   * @param already the probability that the call has come already, without the record knowing
   * @param days the possible days in order of time, until hardly any probability is left; none
   *     unless the kind is {@link Kind#ESTIMATED}
   * @param left the probability that it comes after the last of these days; 1 where there are none
   * @param lastObserved the last day on which the wait is not yet longer than the longest on
   *     record. What we say about later days rests on the shape of the curve alone; empty unless
   *     the kind is {@link Kind#ESTIMATED}
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
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(lastObserved, "lastObserved");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(reasons, "reasons");
    days = ImmutableList.copyOf(days);
    reasons = ImmutableList.copyOf(reasons);
    Steps.check(already, days, left);
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

  @Override
  public List<OutlookDay> steps() {
    return days;
  }

  /**
   * The day by which the inspection has begun for half of the authorities in this position, if it
   * has not come already.
   *
   * @return the first day by which half of what is still to come has come; empty where there is
   *     none
   */
  public Optional<OutlookDay> median() {
    return Steps.reaching(MIDDLE, already, days);
  }

  /**
   * The likeliest single day. It shows how unlikely any single day is.
   *
   * @return the earliest of the likeliest days; empty where there are none
   */
  public Optional<OutlookDay> likeliest() {
    return days.stream().reduce((best, day) -> day.probability() > best.probability() ? day : best);
  }

  /**
   * This outlook, if no call has come before a later day. It is what the model says as of that day
   * for a history that is complete and has not changed otherwise.
   *
   * @param later the day, not before the day asked
   * @return the outlook of what remains, the days listed being the same; where there are no
   *     probabilities, only the day asked is another
   * @throws IllegalArgumentException if the day is before the day asked, or nothing remains
   */
  public Outlook ifNoCallBefore(LocalDate later) {
    Objects.requireNonNull(later, "later");
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
            .map(window -> "eight in ten within " + window)
            .or(() -> told.map(days -> "told by Ofsted " + days))
            .orElse("no outlook");
  }
}
