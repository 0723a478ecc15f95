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

  /** The place, the authority and the reason. */
  @Override
  public String toString() {
    return place + (name.isEmpty() ? "" : " (" + name + ")") + ": " + reason;
  }
}
