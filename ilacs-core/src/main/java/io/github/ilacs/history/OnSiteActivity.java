package io.github.ilacs.history;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity for which inspectors come to the authority. No two of them take place on the same day
 * in one history.
 */
public sealed interface OnSiteActivity extends Activity
    permits Inspection, FocusedVisit, JointTargetedAreaInspection, MonitoringVisit {

  /**
   * The first day on site.
   *
   * @return the day, inclusive
   */
  LocalDate firstDay();

  /**
   * The last day on site. It counts as having taken place from this day (rule L-KNOWN).
   *
   * @return the day, inclusive; not before {@link #firstDay()}
   */
  LocalDate lastDay();

  /**
   * The day on which the report or the letter was published.
   *
   * @return the day, not before {@link #lastDay()}; empty where it is not out, or not given
   */
  Optional<LocalDate> published();

  /**
   * The day on which the authority received the report or the letter. Deadlines are counted from
   * it, and it is day 0.
   *
   * @return the day, not before {@link #lastDay()}; empty where it is not given
   */
  Optional<LocalDate> received();

  /**
   * The day from which its judgements and findings count (rule L-AWAIT).
   *
   * @return the day of publication, or the last day on site where no publication is given
   */
  @Value.Derived
  @Value.Auxiliary
  default LocalDate findingsCountFrom() {
    return published().orElse(lastDay());
  }

  /**
   * The days on site.
   *
   * @return from the first day to the last, both included
   */
  @Value.Derived
  @Value.Auxiliary
  default DateWindow onSite() {
    return OnSiteChecks.days(this);
  }

  @Override
  default LocalDate day() {
    return firstDay();
  }

  @Override
  default LocalDate tookPlaceBy() {
    return lastDay();
  }
}
