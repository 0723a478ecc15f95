package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
  private static final int FIRST = 3;

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
    return Values.isUrn(urn);
  }

  /**
   * Whether it is no row: a column or a file of which nothing was read.
   *
   * @return true if it is said of no authority and leaves nothing out
   */
  public boolean isNotice() {
    return urn.isEmpty() && name.isEmpty() && gap.isEmpty() && !isMissed;
  }

  /**
   * Whether something is wrong with the row. One that says all that is known, for example that a
   * report exists, is not enough for an answer and as right as any.
   *
   * @return false for such a row
   */
  public boolean isRefused() {
    return gap.filter(missing -> missing.explanation().equals(reason)).isEmpty();
  }

  /**
   * The first of many rows, for a message.
   *
   * @param rows the rows
   * @return the first three with their reasons, and how many more there are
   */
  public static String firstOf(List<UnusableRow> rows) {
    String first =
        rows.stream().limit(FIRST).map(UnusableRow::toString).collect(Collectors.joining("; "));
    int more = rows.size() - FIRST;
    return more > 0 ? first + "; and " + more + " more" : first;
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
