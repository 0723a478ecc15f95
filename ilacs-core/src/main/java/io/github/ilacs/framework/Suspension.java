package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time with a name of its own, in which inspection does not run as usual: routine inspection was
 * suspended everywhere, Ofsted has agreed a deferral with one authority, or there were interim
 * visits in place of inspections.
 *
 * @param name what it is called in a sentence
 * @param days the days, both ends included
 * @param endKnownFrom the day from which its end is known; empty where it is known from the start
 * @param rule where it comes from and how well it is known
 */
public record Suspension(String name, DateWindow days, Optional<LocalDate> endKnownFrom, Rule rule)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param name what it is called in a sentence
   * @param days the days, both ends included
   * @param endKnownFrom the day from which its end is known
   * @param rule where it comes from and how well it is known
   * @throws NullPointerException if any part is null
   */
  public Suspension {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(endKnownFrom, "endKnownFrom");
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * Makes a suspension whose end is known from the start.
   *
   * @param name what it is called in a sentence
   * @param days the days, both ends included
   * @param rule where it comes from and how well it is known
   * @throws NullPointerException if any part is null
   */
  public Suspension(String name, DateWindow days, Rule rule) {
    this(name, days, Optional.empty(), rule);
  }

  /**
   * What is known of it on a day after it began.
   *
   * @param day the day
   * @return this suspension, or one with an open end where its end is not known yet
   */
  public Suspension asKnownOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return endKnownFrom.isPresent() && day.isBefore(endKnownFrom.get())
        ? new Suspension(name, DateWindow.from(days.start()), rule)
        : this;
  }
}
