package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The annual engagement meeting at which the authority and Ofsted's regional representative go
 * through the self-evaluation (rules ).
 *
 * @param held the day on which it was held
 */
public record AnnualEngagementMeeting(LocalDate held) implements Activity {

  /**
   * Checks the day.
   *
   * @param held the day on which it was held
   * @throws NullPointerException if it is null
   */
  public AnnualEngagementMeeting {
    Objects.requireNonNull(held, "held");
  }

  @Override
  public LocalDate day() {
    return held;
  }

  @Override
  public boolean takesPlace() {
    return true;
  }

  @Override
  public String label() {
    return "annual engagement meeting";
  }
}
