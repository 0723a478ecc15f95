package io.github.ilacs.history;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity for which inspectors come to the authority. No two of them take place on the same day
 * in one history.
 *
 * <p>Of a joint targeted area inspection the letter alone may be on record. The days on site are
 * then not known, and every day here is that of the letter, by which it had taken place: ask {@link
 * #hasDaysOnSite()} before you show them.
 */
public sealed interface OnSiteActivity extends Activity
    permits Inspection, FocusedVisit, JointTargetedAreaInspection, MonitoringVisit {

  /**
   * Whether its days on site are known.
   *
   * @return false for a joint targeted area inspection of which the letter alone is known; true for
   *     everything else
   */
  default boolean hasDaysOnSite() {
    return true;
  }

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
   * The day from which the time for what the authority owes is counted, and which is day 0.
   *
   * @return the day of receipt; where it is not given that of publication; and where neither is
   *     given the last day on site, before which nothing can have been received
   */
  default LocalDate deadlinesCountFrom() {
    return received().isPresent() ? received().get() : findingsCountFrom();
  }

  /**
   * The day of the report or the letter itself. A letter decides by its own day what it asks for,
   * and it can be received before it is published (rule F-12).
   *
   * @return the day of publication; where it is not given that of receipt; and where neither is
   *     given the last day on site
   */
  default LocalDate letterDay() {
    return published().isPresent() ? published().get() : deadlinesCountFrom();
  }

  /**
   * Whether the day of receipt or of publication is given, so that a deadline can be counted.
   *
   * @return false where {@link #deadlinesCountFrom()} says only that it was not earlier
   */
  default boolean hasDeadlines() {
    return received().isPresent() || published().isPresent();
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

  @Override
  default boolean takesPlace() {
    return true;
  }
}
