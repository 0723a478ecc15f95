package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How a window stands to the day asked.
 *
 * @param kind whether it is still to open, open, past, or there is none
 * @param days calendar days: until it opens, until its last day, or since its last day; zero where
 *     there is no window
 */
public record WindowState(Kind kind, long days) {

  /** Whether a window is still to open, open, past, or there is none. */
  public enum Kind {
    /** The window opens after the day asked. */
    NOT_YET_OPEN,
    /** The day asked is in the window, its first and last day included. */
    OPEN,
    /**
     * The window closed before the day asked. "Usually" is the framework's word: the end of the
     * window is not a limit, and an authority past it is overdue, not wrong (rule W-4).
     */
    OVERDUE,
    /** There is no window. */
    NO_WINDOW
  }

  /** The state where there is no window. */
  public static final WindowState NO_WINDOW = new WindowState(Kind.NO_WINDOW, 0);

  /**
   * Checks the parts.
   *
   * @param kind whether it is still to open, open, past, or there is none
   * @param days calendar days: until it opens, until its last day, or since its last day
   * @throws NullPointerException if the kind is null
   * @throws IllegalArgumentException if the days are negative
   */
  public WindowState {
    Objects.requireNonNull(kind, "kind");
    if (days < 0) {
      throw new IllegalArgumentException("a window cannot be " + kind + " by " + days + " days");
    }
  }

  /**
   * The state of a window on a day.
   *
   * @param window the window
   * @param asOf the day asked
   * @return the state
   */
  public static WindowState of(DateWindow window, LocalDate asOf) {
    if (asOf.isBefore(window.start())) {
      return new WindowState(Kind.NOT_YET_OPEN, asOf.until(window.start(), ChronoUnit.DAYS));
    }
    return asOf.isAfter(window.end())
        ? new WindowState(Kind.OVERDUE, window.end().until(asOf, ChronoUnit.DAYS))
        : new WindowState(Kind.OPEN, asOf.until(window.end(), ChronoUnit.DAYS));
  }

  /** In words, for example {@code opens in 2 days} or {@code overdue by 31 days}. */
  @Override
  public String toString() {
    return switch (kind) {
      case NOT_YET_OPEN -> "opens in " + inWords(days);
      case OPEN -> days == 0 ? "open, closes today" : "open, closes in " + inWords(days);
      case OVERDUE -> "overdue by " + inWords(days);
      case NO_WINDOW -> "no window";
    };
  }

  private static String inWords(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
