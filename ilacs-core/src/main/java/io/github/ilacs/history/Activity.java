package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import java.time.LocalDate;

/**
 * Something that has happened to an authority.
 *
 * <p>The kinds are those named here, and no others.
 */
public sealed interface Activity extends JsonByModule
    permits OnSiteActivity,
        SelfEvaluation,
        AnnualEngagementMeeting,
        AnnualEngagementLetter,
        DutyDone,
        Reorganisation,
        OfstedDecision,
        Gap {

  /**
   * The day by which the activity stands in the order of the history.
   *
   * @return the first day on site, the day on which something was done or told, or the day by which
   *     a gap is known
   */
  LocalDate day();

  /**
   * The day from which it counts as having taken place (rule L-KNOWN).
   *
   * @return the last day on site, or the {@link #day()} of what takes one day
   */
  default LocalDate tookPlaceBy() {
    return day();
  }

  /**
   * Whether it is something that takes place: on site, a self-evaluation, a meeting or the letter
   * after it.
   *
   * @return false for what is only done, told or missing
   */
  default boolean takesPlace() {
    return false;
  }

  /**
   * What it is called.
   *
   * @return for example {@code short inspection}
   */
  String label();

  /**
   * What it is called and when it was.
   *
   * @return for example {@code short inspection of 2024-05-20 to 2024-05-24}
   */
  default String inWords() {
    LocalDate end = tookPlaceBy();
    return label() + " of " + day() + (end.equals(day()) ? "" : " to " + end);
  }
}
