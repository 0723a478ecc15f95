package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import java.util.Objects;

/**
 * One thing in which two schedules differ.
 *
 * @param what what it is, for example {@code Pathway}
 * @param before how it is in the first schedule, in words such as {@code none} or {@code not known}
 *     where there is no value; empty where an item is not there
 * @param after how it is in the second schedule, in the same way
 */
public record Difference(String what, String before, String after) implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param what what it is, for example {@code Pathway}
   * @param before how it is in the first schedule
   * @param after how it is in the second schedule
   * @throws NullPointerException if any is null
   * @throws IllegalArgumentException if both schedules have the same
   */
  public Difference {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (before.equals(after)) {
      throw new IllegalArgumentException(what + " does not differ: " + before);
    }
  }

  /** For example {@code Pathway: short inspection -> standard inspection}. */
  @Override
  public String toString() {
    return what
        + ": "
        + (before.isEmpty() ? "none" : before)
        + " -> "
        + (after.isEmpty() ? "none" : after);
  }
}
