package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Local elections in the area of an authority.
 *
 * <p>Before them Ofsted publishes no report and no letter about the area (rule R-ELECT). Which area
 * votes in which year is not in any record, so the caller says it.
 *
 * <p>They are no activity: polling days are fixed long before, so they are known on every day that
 * a caller can ask about.
 *
 * @param pollingDay the day on which the area votes
 */
public record LocalElection(LocalDate pollingDay) implements JsonByModule {

  /**
   * Checks the day.
   *
   * @param pollingDay the day on which the area votes
   * @throws NullPointerException if it is null
   */
  public LocalElection {
    Objects.requireNonNull(pollingDay, "pollingDay");
  }
}
