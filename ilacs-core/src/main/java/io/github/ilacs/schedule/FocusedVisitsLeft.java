package io.github.ilacs.schedule;

import io.github.ilacs.rule.Reason;
import java.util.List;

/**
 * How many focused visits may still come before the next inspection (rules V-1 to V-5).
 *
 * @param made how many there have been since the previous inspection, those that count towards
 *     nothing left out
 * @param jtaiStandsIn whether a joint targeted area inspection stands in for one of them (J-9)
 * @param left how many may still come; never negative
 * @param reasons why, and what is usual; never empty
 */
public record FocusedVisitsLeft(int made, boolean jtaiStandsIn, int left, List<Reason> reasons) {

  /**
   * Checks and copies the parts.
   *
   * @param made how many there have been since the previous inspection, those that count towards
   *     nothing left out
   * @param jtaiStandsIn whether a joint targeted area inspection stands in for one of them (J-9)
   * @param left how many may still come
   * @param reasons why, and what is usual
   * @throws IllegalArgumentException if a number is negative or there is no reason
   */
  public FocusedVisitsLeft {
    reasons = List.copyOf(reasons);
    if (made < 0 || left < 0 || reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "there cannot be " + made + " visits made and " + left + " left because of " + reasons);
    }
  }
}
