package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Rule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that comes from the framework, beside the rule that says so.
 *
 * @param value the number; its unit is named where the figure is used
 * @param rule where it comes from and how well it is known
 */
public record Figure(int value, Rule rule) implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param value the number
   * @param rule where it comes from and how well it is known
   * @throws NullPointerException if the rule is null
   * @throws IllegalArgumentException if the number is negative
   */
  public Figure {
    Objects.requireNonNull(rule, "rule");
    if (value < 0) {
      throw new IllegalArgumentException(
          "a figure of the framework is not negative, but " + rule + " has " + value);
    }
  }

  // Written out: the JVM makes its own with machinery that the first schedule would have to load.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figure that && value == that.value && rule.equals(that.rule);
  }

  @Override
  public int hashCode() {
    return value + rule.hashCode();
  }
}
