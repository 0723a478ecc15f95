package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How a window stands to the day asked.
 *
 * @param kind whether it is still to open, open, past, or there is none
 * @param days calendar days: until it opens, until its last day, or since its last day; since the
 *     first day on site where the inspection has begun; zero where there is no window, and in a
 *     week that Ofsted told
 * @param told the days that Ofsted told and that are not on record; empty for any other kind
 */
public record WindowState(Kind kind, long days, Optional<DateWindow> told) {

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
    /** The inspection has begun and has not ended. */
    BEGUN,
    /**
     * Ofsted told a week that has begun, or days that have passed, and the inspection is not on
     * record. Nothing is known of the next call until something else is known.
     */
    NOT_ON_RECORD,
    /** There is no window. */
    NO_WINDOW
  }

  /** The state where there is no window. */
  public static final WindowState NO_WINDOW = new WindowState(Kind.NO_WINDOW, 0, Optional.empty());

  /**
   * Checks the parts.
   *
   * @param kind whether it is still to open, open, past, or there is none
   * @param days calendar days: until it opens, until its last day, or since its last day
   * @param told the days that Ofsted told and that are not on record
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the number of days is negative, or there are days that
   *     Ofsted told and another kind, or the other way round
   */
  public WindowState {
    Objects.requireNonNull(kind, "kind");
    if (days < 0) {
      throw new IllegalArgumentException("a window cannot be " + kind + " by " + days + " days");
    }
    if (told.isPresent() != (kind == Kind.NOT_ON_RECORD)) {
      throw new IllegalArgumentException(
          "a window that is " + kind + " cannot have been told " + told);
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
      return of(Kind.NOT_YET_OPEN, asOf, window.start());
    }
    return asOf.isAfter(window.end())
        ? of(Kind.OVERDUE, window.end(), asOf)
        : of(Kind.OPEN, asOf, window.end());
  }

  /** The state of days that Ofsted told and that have begun or passed without being on record. */
  static WindowState notOnRecord(DateWindow told, LocalDate asOf) {
    long days = Math.max(0, ChronoUnit.DAYS.between(told.end(), asOf));
    return new WindowState(Kind.NOT_ON_RECORD, days, Optional.of(told));
  }

  /** The state of an inspection that is on site. */
  static WindowState begun(LocalDate firstDay, LocalDate asOf) {
    return of(Kind.BEGUN, firstDay, asOf);
  }

  private static WindowState of(Kind kind, LocalDate from, LocalDate to) {
    return new WindowState(kind, ChronoUnit.DAYS.between(from, to), Optional.empty());
  }

  /** In words, for example {@code opens in 2 days} or {@code overdue by 31 days}. */
  @Override
  public String toString() {
    return switch (kind) {
      case NOT_YET_OPEN -> "opens in " + inWords(days);
      case OPEN -> days == 0 ? "open, closes today" : "open, closes in " + inWords(days);
      case OVERDUE -> "overdue by " + inWords(days);
      case BEGUN -> days == 0 ? "begun today" : "begun " + inWords(days) + " ago";
      case NOT_ON_RECORD -> "told for " + told.orElseThrow().inWords() + ", not on record";
      case NO_WINDOW -> "no window";
    };
  }

  private static String inWords(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
