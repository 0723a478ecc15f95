package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The authority has shared its annual self-evaluation of the quality and impact of social work
 * practice with Ofsted (rule A-1).
 *
 * @param shared the day on which it was shared
 */
public record SelfEvaluation(LocalDate shared) implements Activity {

  /**
   * Checks the day.
   *
   * @param shared the day on which it was shared
   * @throws NullPointerException if it is null
   */
  public SelfEvaluation {
    Objects.requireNonNull(shared, "shared");
  }

  @Override
  public LocalDate day() {
    return shared;
  }

  @Override
  public boolean takesPlace() {
    return true;
  }

  @Override
  public String label() {
    return "self-evaluation";
  }
}
