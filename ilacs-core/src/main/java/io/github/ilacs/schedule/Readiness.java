package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the authority must have ready by a day, or from a day on.
 *
 * @param day the day
 * @param what what must be ready, as a sentence
 * @param reasons why; never empty
 */
public record Readiness(LocalDate day, String what, List<Reason> reasons) implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param day the day
   * @param what what must be ready, as a sentence
   * @param reasons why
   * @throws IllegalArgumentException if there is no reason
   */
  public Readiness {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("'" + what + "' must be ready without a reason");
    }
  }
}
