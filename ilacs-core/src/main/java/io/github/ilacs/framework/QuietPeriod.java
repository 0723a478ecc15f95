package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of every year in which inspectors are not on site (rule L-QUIET), or in which few or no
 * inspections or visits have begun (rules L-JANUARY, L-EDGES and L-VISIT-WEEKS).
 */
public final class QuietPeriod implements JsonByModule {

  private final String name;
  // The month times a hundred and the day. The first MonthDay of a virtual machine makes a
  // formatter, which takes a seventh of the time in which it makes its first schedule.
  private final int from;
  private final int to;
  private final boolean alsoForCalls;
  private final Rule rule;

  private QuietPeriod(String name, int from, int to, boolean alsoForCalls, Rule rule) {
    this.name = Objects.requireNonNull(name, "name");
    this.from = from;
    this.to = to;
    this.alsoForCalls = alsoForCalls;
    this.rule = Objects.requireNonNull(rule, "rule");
  }

  /**
   * The period from one day to another.
   *
   * @param name what it is called in a sentence, for example {@code August}
   * @param from the first day of it, inclusive
   * @param to the last day of it, inclusive; before {@code from} where it crosses the new year
   * @param alsoForCalls whether inspectors do not call in it either
   * @param rule where it comes from and how well it is known
   * @return the period
   * @throws NullPointerException if any part is null
   */
  public static QuietPeriod of(
      String name, MonthDay from, MonthDay to, boolean alsoForCalls, Rule rule) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return new QuietPeriod(
        name,
        packed(from.getMonth(), from.getDayOfMonth()),
        packed(to.getMonth(), to.getDayOfMonth()),
        alsoForCalls,
        rule);
  }

  /**
   * The period from one day to another, each as its month and its day of the month from 1.
   *
   * @param name what it is called in a sentence, for example {@code August}
   * @param fromMonth the month of the first day of it
   * @param fromDay the first day of it, inclusive
   * @param toMonth the month of the last day of it
   * @param toDay the last day of it, inclusive; before the first where it crosses the new year
   * @param alsoForCalls whether inspectors do not call in it either
   * @param rule where it comes from and how well it is known
   * @return the period
   * @throws DateTimeException if a month has no such day in any year
   * @throws NullPointerException if any part is null
   */
  public static QuietPeriod of(
      String name,
      Month fromMonth,
      int fromDay,
      Month toMonth,
      int toDay,
      boolean alsoForCalls,
      Rule rule) {
    Objects.requireNonNull(fromMonth, "fromMonth");
    Objects.requireNonNull(toMonth, "toMonth");
    return new QuietPeriod(
        name, packed(fromMonth, fromDay), packed(toMonth, toDay), alsoForCalls, rule);
  }

  private static int packed(LocalDate date) {
    return 100 * date.getMonthValue() + date.getDayOfMonth();
  }

  private static int packed(Month month, int day) {
    if (day < 1 || day > month.maxLength()) {
      throw new DateTimeException(
          "a day of " + month + " is from 1 to " + month.maxLength() + ", but was " + day);
    }
    return 100 * month.getValue() + day;
  }

  /**
   * What it is called in a sentence.
   *
   * @return the name, for example {@code August}
   */
  public String name() {
    return name;
  }

  /**
   * The first day of it.
   *
   * @return the day, inclusive
   */
  public MonthDay from() {
    return MonthDay.of(from / 100, from % 100);
  }

  /**
   * The last day of it.
   *
   * @return the day, inclusive; before the first where it crosses the new year
   */
  public MonthDay to() {
    return MonthDay.of(to / 100, to % 100);
  }

  /**
   * Whether inspectors do not call in this period either.
   *
   * @return true if inspectors do not call in it; false if they are only not on site
   */
  public boolean alsoForCalls() {
    return alsoForCalls;
  }

  /**
   * Where it comes from and how well it is known.
   *
   * @return the rule
   */
  public Rule rule() {
    return rule;
  }

  /**
   * The same period with another rule.
   *
   * @param other where it comes from and how well it is known
   * @return the period with that rule
   */
  public QuietPeriod withRule(Rule other) {
    Objects.requireNonNull(other, "other");
    return new QuietPeriod(name, from, to, alsoForCalls, other);
  }

  /**
   * Whether a day falls into this period in its year.
   *
   * @param date the day
   * @return true from the first to the last day of the period, both included
   */
  public boolean contains(LocalDate date) {
    Objects.requireNonNull(date, "date");
    int day = packed(date);
    return from <= to ? from <= day && day <= to : from <= day || day <= to;
  }

  /**
   * The first day of a window that falls into this period, in whatever year.
   *
   * @param window the window
   * @return the day; empty where none of its days falls into the period
   */
  public Optional<LocalDate> firstDayIn(DateWindow window) {
    Objects.requireNonNull(window, "window");
    if (contains(window.start())) {
      return Optional.of(window.start());
    }
    int startYear = window.start().getYear();
    int endYear = window.end().getYear();
    for (int year = startYear; year <= endYear; year++) {
      // Mostly it begins outside, and then no date is made.
      if ((year > startYear || packed(window.start()) < from)
          && (year < endYear || from <= packed(window.end()))) {
        LocalDate first = firstDayOf(year);
        if (contains(first)) {
          return Optional.of(first);
        }
      }
    }
    return Optional.empty();
  }

  /** A period that begins on a 29 February begins on 1 March where there is none. */
  private LocalDate firstDayOf(int year) {
    return LocalDate.of(year, from / 100, 1).plusDays(from % 100 - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuietPeriod that
        && name.equals(that.name)
        && from == that.from
        && to == that.to
        && alsoForCalls == that.alsoForCalls
        && rule.equals(that.rule);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, from, to, alsoForCalls, rule);
  }

  /** Its name with its days, for example {@code August (--08-01 to --08-31)}. */
  @Override
  public String toString() {
    return name + " (" + from() + " to " + to() + ")";
  }
}
