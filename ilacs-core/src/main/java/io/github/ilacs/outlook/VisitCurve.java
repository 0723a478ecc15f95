package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import java.util.Objects;

/**
 * How long authorities have waited for a visit, as a curve fitted to a record.
 *
 * @param waits how many waits it rests on
 * @param over how many of them were over
 * @param centre the months after the last day on site of the inspection at which half would have
 *     been visited
 * @param scale how widely the waits lie around the centre, in months
 * @param longestWaitDays the longest wait that was over, in days: what is said beyond it rests on
 *     the shape of the curve alone
 */
public record VisitCurve(int waits, int over, Estimate centre, Estimate scale, int longestWaitDays)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param waits how many waits it rests on
   * @param over how many of them were over
   * @param centre the months at which half would have been visited
   * @param scale how widely the waits lie around the centre, in months
   * @param longestWaitDays the longest wait that was over, in days
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a number is negative, more were over than there were, or
   *     the scale is not positive
   */
  public VisitCurve {
    Objects.requireNonNull(centre, "centre");
    Objects.requireNonNull(scale, "scale");
    if (over < 0 || waits < over || longestWaitDays < 0 || !(scale.value() > 0)) {
      throw new IllegalArgumentException(
          over
              + " of "
              + waits
              + " waits over, the longest after "
              + longestWaitDays
              + " days, with a scale of "
              + scale
              + " months, make no curve");
    }
  }
}
