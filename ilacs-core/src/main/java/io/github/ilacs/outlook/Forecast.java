package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
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
 * How likely it is, step by step, that something begins: the next inspection ({@link Outlook}) or
 * the next visit ({@link VisitOutlook}). What has come already, the steps and what is left add up
 * to one.
 */
public sealed interface Forecast extends JsonByModule permits Outlook, VisitOutlook {

  /** What is shown as the range: eight in ten. */
  double USUAL_SHARE = 0.8;

  /**
   * Whose forecast it is.
   *
   * @return the authority
   */
  LocalAuthority authority();

  /**
   * The day asked.
   *
   * @return the day
   */
  LocalDate asOf();

  /**
   * Whether there are probabilities.
   *
   * @return the kind
   */
  Outlook.Kind kind();

  /**
   * The days that Ofsted has told.
   *
   * @return the days; empty unless it is {@link Outlook.Kind#TOLD}
   */
  Optional<DateWindow> told();

  /**
   * The probability that it has come already, in the time that the record does not know.
   *
   * @return the probability; 0 where the history is complete to the day asked
   */
  double already();

  /**
   * The steps in order of time, until hardly any probability is left.
   *
   * @return the steps; none where there are no probabilities
   */
  List<? extends ForecastStep> steps();

  /**
   * The probability that it comes after the last step.
   *
   * @return the probability; 1 where there are no steps
   */
  double left();

  /**
   * The last day on which the wait is not yet longer than the longest on record.
   *
   * @return the day; empty where there are no probabilities
   */
  Optional<LocalDate> lastObserved();

  /**
   * Why.
   *
   * @return the reasons; never empty
   */
  List<Reason> reasons();

  /**
   * The probability that it has begun by a day, including that it has come already.
   *
   * @param day the day, inclusive, not before the day asked
   * @return the probability by the end of the last step that begins by then; that of the last step
   *     for every later day
   */
  default double probabilityBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    double by = already();
    for (ForecastStep step : steps()) {
      if (step.firstDay().isAfter(day)) {
        break;
      }
      by = step.cumulative();
    }
    return by;
  }

  /**
   * The probability that the wait becomes longer than the longest on record. It includes what is
   * {@link #left()}.
   *
   * @return the probability; where the wait is that long already, all that has not come {@link
   *     #already()}
   */
  default double beyondObserved() {
    Optional<LocalDate> last = lastObserved();
    return last.isPresent() ? 1 - probabilityBy(last.get()) : 1;
  }

  /**
   * The likely range: for eight in ten authorities in this position it begins between these days,
   * if it has not come already. One in ten is earlier and one in ten later.
   *
   * @return from the first day to the last, both included; empty where too much is left
   */
  default Optional<DateWindow> interval() {
    return interval(USUAL_SHARE);
  }

  /**
   * The days between which it begins for a share of the authorities in this position, with as many
   * earlier as later, if it has not come already.
   *
   * @param share the share, more than 0 and less than 1; by the steps the interval holds at least
   *     this share
   * @return from the first day to the last, both included; empty where too much is left
   * @throws IllegalArgumentException if the share is not between 0 and 1
   */
  default Optional<DateWindow> interval(double share) {
    if (!(0 < share && share < 1)) {
      throw new IllegalArgumentException(share + " is no share between 0 and 1");
    }
    double outside = (1 - share) / 2;
    Optional<? extends ForecastStep> first = Steps.reaching(outside, already(), steps());
    Optional<? extends ForecastStep> last = Steps.reaching(1 - outside, already(), steps());
    return first.isPresent() && last.isPresent()
        ? Optional.of(DateWindow.of(first.get().firstDay(), last.get().lastDay()))
        : Optional.empty();
  }

  /**
   * The forecast by month, each step in the month of its first day, or of the day asked where it
   * has begun before that.
   *
   * @return every month from that of the first step to that of the last, in order, those without a
   *     step among them; none where there are no steps
   */
  default List<OutlookMonth> months() {
    List<OutlookMonth> months = new ArrayList<>();
    double before = already();
    for (ForecastStep step : steps()) {
      YearMonth month = Steps.month(this, step);
      int last = months.size() - 1;
      while (last >= 0 && months.get(last).month().plusMonths(1).isBefore(month)) {
        months.add(new OutlookMonth(months.get(last).month().plusMonths(1), 0, before));
        last++;
      }
      if (last >= 0 && months.get(last).month().equals(month)) {
        OutlookMonth so = months.remove(last);
        months.add(
            new OutlookMonth(
                month, Math.min(1, so.probability() + step.probability()), step.cumulative()));
      } else {
        months.add(new OutlookMonth(month, step.probability(), step.cumulative()));
      }
      before = step.cumulative();
    }
    return List.copyOf(months);
  }
}
