package io.github.ilacs.framework;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.util.Objects;

/**
 * A time in which routine inspection was suspended everywhere.
 *
 * @param name what it is called in a sentence
 * @param days the days, both ends included
 * @param rule where it comes from and how well it is known
 */
public record Suspension(String name, DateWindow days, Rule rule) {

  /**
   * Checks the parts.
   *
   * @param name what it is called in a sentence
   * @param days the days, both ends included
   * @param rule where it comes from and how well it is known
   * @throws NullPointerException if any part is null
   */
  public Suspension {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(rule, "rule");
  }
}
