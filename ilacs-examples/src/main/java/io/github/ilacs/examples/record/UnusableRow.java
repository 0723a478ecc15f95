package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import java.util.Optional;

/**
 * A row that could not be used.
 *
 * @param place where it stands
 * @param urn the URN as the row gives it; empty where it gives none
 * @param name the authority's name as the row gives it; empty where it gives none
 * @param reason why it could not be used
 * @param gap what is missing in the history because of it; empty where nothing is, or nothing for
 *     which a history has a gap
 * @param isMissed whether the row may tell something that nothing else tells; false where it only
 *     repeats another
 */
public record UnusableRow(
    Place place, String urn, String name, String reason, Optional<Gap> gap, boolean isMissed) {

  private static final int SHOWN = 200;

  /**
   * A row that is missed if it leaves a gap.
   *
   * @param place where it stands
   * @param urn the URN as the row gives it; empty where it gives none
   * @param name the authority's name as the row gives it; empty where it gives none
   * @param reason why it could not be used
   * @param gap what is missing in the history because of it; empty where nothing is
   */
  public UnusableRow(Place place, String urn, String name, String reason, Optional<Gap> gap) {
    this(place, urn, name, reason, gap, gap.isPresent());
  }

  /** Whether the row gives a URN that can be one. */
  boolean hasUrn() {
    return !urn.isEmpty() && urn.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A text of which nobody would read the middle; what would be right stands at the end. */
  static String shortened(String text) {
    return text.length() <= 2 * SHOWN
        ? text
        : text.substring(0, SHOWN) + " ... " + text.substring(text.length() - SHOWN);
  }

  /** The place, the authority and the reason. */
  @Override
  public String toString() {
    return place + (name.isEmpty() ? "" : " (" + shortened(name) + ")") + ": " + reason;
  }
}
