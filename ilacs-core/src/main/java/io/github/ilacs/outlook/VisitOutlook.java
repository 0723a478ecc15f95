package io.github.ilacs.outlook;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How likely each week is in which the next visit of an authority begins, a focused visit or a
 * joint targeted area inspection, if the next inspection does not come first. It is OBSERVED and
 * never a rule: show it as a range, because no single week is likely.
 *
 * @param authority whose outlook it is
 * @param asOf the day asked
 * @param kind whether probabilities can be given
 * @param order which visit it is; empty unless the kind is {@link Outlook.Kind#ESTIMATED}
 * @param already the probability that it has come already, in the {@linkplain
 *     io.github.ilacs.history.UnknownTime unknown time} of the record
 * @param weeks the weeks in order of time, until hardly any probability is left; none unless the
 *     kind is {@link Outlook.Kind#ESTIMATED}
 * @param left the probability that it comes after the last of these weeks; 1 where there are none
 * @param lastObserved the last day that is no longer after the inspection than the longest wait on
 *     record; empty unless the kind is {@link Outlook.Kind#ESTIMATED}
 * @param told the days that Ofsted has told; empty unless the kind is {@link Outlook.Kind#TOLD}
 * @param model the figures on which it rests
 * @param reasons why; never empty
 */
public record VisitOutlook(
    LocalAuthority authority,
    LocalDate asOf,
    Outlook.Kind kind,
    Optional<VisitOrder> order,
    double already,
    List<VisitWeek> weeks,
    double left,
    Optional<LocalDate> lastObserved,
    Optional<DateWindow> told,
    VisitModel model,
    List<Reason> reasons)
    implements Forecast {

  /**
   * Checks and copies the parts.
   *
   * @param authority whose outlook it is
   * @param asOf the day asked
   * @param kind whether probabilities can be given
   * @param order which visit it is
   * @param already the probability that it has come already
   * @param weeks the weeks in order of time
   * @param left the probability that it comes after the last of these weeks
   * @param lastObserved the last day that is no longer after the inspection than the longest wait
   * @param told the days that Ofsted has told
   * @param model the figures on which it rests
   * @param reasons why
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the probabilities and what is left do not add up to one, a
   *     part does not belong to the kind, the weeks are not in order, or there is no reason
   */
  public VisitOutlook {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(weeks, "weeks");
    Objects.requireNonNull(lastObserved, "lastObserved");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(reasons, "reasons");
    weeks = ImmutableList.copyOf(weeks);
    reasons = ImmutableList.copyOf(reasons);
    Steps.check(already, weeks, left);
    boolean isEstimated = kind == Outlook.Kind.ESTIMATED;
    if (order.isPresent() != isEstimated
        || lastObserved.isPresent() != isEstimated
        || told.isPresent() != (kind == Outlook.Kind.TOLD)
        || !(isEstimated || (weeks.isEmpty() && already == 0))) {
      throw new IllegalArgumentException(
          "an outlook that is "
              + kind
              + " cannot be of "
              + order
              + ", have come already by "
              + already
              + ", have "
              + weeks.size()
              + " weeks, a last observed day "
              + lastObserved
              + " and told days "
              + told);
    }
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("an outlook needs a reason");
    }
  }

  @Override
  public List<VisitWeek> steps() {
    return weeks;
  }

  /** The authority, the day asked, and the range. */
  @Override
  public String toString() {
    return authority
        + " as of "
        + asOf
        + ": "
        + interval()
            .map(window -> "next visit for eight in ten within " + window)
            .or(() -> told.map(days -> "next visit told by Ofsted " + days))
            .orElse("no outlook for a visit");
  }
}
