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
 * @param gap what is missing in the history because of it; empty where nothing is, for example
 *     because the row only repeats another
 */
public record UnusableRow(Place place, String urn, String name, String reason, Optional<Gap> gap) {

  private static final int SHOWN = 200;

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
