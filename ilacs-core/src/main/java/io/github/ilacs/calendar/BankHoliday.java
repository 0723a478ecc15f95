package io.github.ilacs.calendar;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that is a bank holiday in England, with the rule that makes it one.
 *
 * <p>Good Friday and Christmas Day count as bank holidays here. They are public holidays by custom
 * and not by the Act (H-2), but every published list has them, and SI 2007/462 treats them alike
 * (F-15).
 *
 * @param date the day itself: where a holiday falls on a weekend, its substitute day
 * @param name what it is called, for example {@code Boxing Day (substitute day)}
 * @param rule the rule that makes it a bank holiday, with its source
 */
public record BankHoliday(LocalDate date, String name, Rule rule) implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param date the day itself
   * @param name what it is called
   * @param rule the rule that makes it a bank holiday
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if the name is blank; the message has the date
   */
  public BankHoliday {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rule, "rule");
    if (name.isBlank()) {
      throw new IllegalArgumentException("the bank holiday on " + date + " needs a name");
    }
  }

  /** The day, its name and its rule, for example {@code 2026-12-25 Christmas Day [H-2]}. */
  @Override
  public String toString() {
    return date + " " + name + " [" + rule.id() + "]";
  }
}
