package io.github.ilacs.framework;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of every year in which inspectors are not on site (rule L-QUIET).
 *
 * @param name what it is called in a sentence, for example {@code August}
 * @param from the first day of it, inclusive
 * @param to the last day of it, inclusive; before {@code from} where it crosses the new year
 * @param alsoForCalls whether the call does not come in it either
 * @param rule where it comes from and how well it is known
 */
public record QuietPeriod(
    String name, MonthDay from, MonthDay to, boolean alsoForCalls, Rule rule) {

  /**
   * Checks the parts.
   *
   * @param name what it is called in a sentence, for example {@code August}
   * @param from the first day of it, inclusive
   * @param to the last day of it, inclusive
   * @param alsoForCalls whether the call does not come in it either
   * @param rule where it comes from and how well it is known
   * @throws NullPointerException if any part is null
   */
  public QuietPeriod {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * Whether a day falls into this period in its year.
   *
   * @param date the day
   * @return true from the first to the last day of the period, both included
   */
  public boolean contains(LocalDate date) {
    int day = 100 * date.getMonthValue() + date.getDayOfMonth();
    int first = 100 * from.getMonthValue() + from.getDayOfMonth();
    int last = 100 * to.getMonthValue() + to.getDayOfMonth();
    return first <= last ? first <= day && day <= last : first <= day || day <= last;
  }

  /**
   * The first day of a window that falls into this period, in whatever year.
   *
   * @param window the window
   * @return the day; empty where none of its days falls into the period
   */
  public Optional<LocalDate> firstDayIn(DateWindow window) {
    if (contains(window.start())) {
      return Optional.of(window.start());
    }
    for (int year = window.start().getYear(); year <= window.end().getYear(); year++) {
      LocalDate first = firstDayOf(year);
      if (window.contains(first) && contains(first)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** A period that begins on a 29 February begins on 1 March where there is none. */
  private LocalDate firstDayOf(int year) {
    return from.isValidYear(year) ? from.atYear(year) : LocalDate.of(year, Month.MARCH, 1);
  }
}
