package io.github.ilacs.history;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity for which inspectors come to the authority. No two of them take place on the same day
 * in one history.
 *
 * <p>Sometimes only the letter of a joint targeted area inspection is on record. Then the days on
 * site are not known, and every day here is the day of the letter. Ask {@link #hasDaysOnSite()}
 * before you show the days.
 */
public sealed interface OnSiteActivity extends Activity
    permits Inspection, FocusedVisit, JointTargetedAreaInspection, MonitoringVisit {

  /**
   * Whether its days on site are known.
   *
   * @return false for a joint targeted area inspection where only the letter is known; true for
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
   * Whether its report or its letter was out on a day (rule L-AWAIT).
   *
   * @param day the day asked
   * @return true from the day of publication on, or from the last day on site where none is given
   */
  default boolean isReportedBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !findingsCountFrom().isAfter(day);
  }

  /**
   * The day from which the authority's deadlines are counted. It is day 0.
   *
   * @return the day of receipt; if that is not given, the day of publication; if neither is given,
   *     the last day on site, because nothing can have been received before it
   */
  default LocalDate deadlinesCountFrom() {
    return received().isPresent() ? received().get() : findingsCountFrom();
  }

  /**
   * The day of the report or the letter itself. What a letter asks for depends on its own day, and
   * it can be received before it is published (rule F-12).
   *
   * @return the day of publication; if that is not given, the day of receipt; if neither is given,
   *     the last day on site
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
