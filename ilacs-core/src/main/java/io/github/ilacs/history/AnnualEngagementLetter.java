package io.github.ilacs.history;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The letter that Ofsted writes to the director of children's services after the annual engagement
 * meeting (rule A-8).
 *
 * @param received the day on which the authority received it
 */
public record AnnualEngagementLetter(LocalDate received) implements Activity {

  /**
   * Checks the day.
   *
   * @param received the day on which the authority received it
   * @throws NullPointerException if it is null
   */
  public AnnualEngagementLetter {
    Objects.requireNonNull(received, "received");
  }

  @Override
  public LocalDate day() {
    return received;
  }

  @Override
  public boolean takesPlace() {
    return true;
  }

  @Override
  public String label() {
    return "letter after the annual engagement meeting";
  }

  // "Of" a day would leave open whether it is that of the meeting.
  @Override
  public String inWords() {
    return label() + ", received on " + received;
  }
}
