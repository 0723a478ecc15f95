package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a window is still to open, open or past on the day asked, and by how many days.
 *
 * @param kind whether it is still to open, open, past, or there is none
 * @param days calendar days: until it opens, until its last day, or since its last day; since the
 *     first day on site where the inspection has begun; zero where there is no window, and in a
 *     week that Ofsted told
 * @param told the days that Ofsted told and that are not on record; empty for any other kind
 * @param openFrom from which day of the previous inspection the window is counted that is still
 *     open; empty for any other kind than {@link Kind#PAST_ONE_WINDOW}
 */
public record WindowState(
    Kind kind, long days, Optional<DateWindow> told, Optional<Anchor> openFrom)
    implements JsonByModule {

  /** Whether a window is still to open, open, past, or there is none. */
  public enum Kind implements JsonByModule {
    /** The window opens after the day asked. */
    NOT_YET_OPEN,
    /** The day asked is in the window, its first and last day included. */
    OPEN,
    /**
     * The window closed before the day asked. That is not an error: the framework says "usually",
     * and the end of the window is not a limit (rule W-4).
     */
    OVERDUE,
    /**
     * The window closed before the day asked, but the window counted from another day of the
     * previous inspection is open. No source says from which day to count, so we do not call it
     * late (rule L-ANCHOR).
     */
    PAST_ONE_WINDOW,
    /**
     * The window closed longer ago than any inspected authority has waited. Most likely the
     * inspection has taken place and the record is out of date (rule L-STALE).
     */
    RECORD_BEHIND,
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
  public static final WindowState NO_WINDOW =
      new WindowState(Kind.NO_WINDOW, 0, Optional.empty(), Optional.empty());

  /**
   * Checks the parts.
   *
   * @param kind whether it is still to open, open, past, or there is none
   * @param days calendar days: until it opens, until its last day, or since its last day
   * @param told the days that Ofsted told and that are not on record
   * @param openFrom from which day of the previous inspection the open window is counted
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the number of days is negative, or the days that Ofsted
   *     told or the day from which the open window is counted belong to another kind, or are
   *     missing
   */
  public WindowState {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(told, "told");
    Objects.requireNonNull(openFrom, "openFrom");
    if (days < 0) {
      throw new IllegalArgumentException("a window cannot be " + kind + " by " + days + " days");
    }
    if (told.isPresent() != (kind == Kind.NOT_ON_RECORD)) {
      throw new IllegalArgumentException(
          told.isPresent()
              ? "a window that is " + kind + " cannot have been told " + told.get()
              : "a window that is " + kind + " needs the days that Ofsted told");
    }
    if (openFrom.isPresent() != (kind == Kind.PAST_ONE_WINDOW)) {
      throw new IllegalArgumentException(
          openFrom.isPresent()
              ? "a window that is " + kind + " cannot be open from the " + openFrom.get().label()
              : "a window that is " + kind + " needs the day from which another one is open");
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
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(asOf, "asOf");
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
    return new WindowState(Kind.NOT_ON_RECORD, days, Optional.of(told), Optional.empty());
  }

  /** The state of a window that is past, while that of another anchor is open. */
  static WindowState pastOneWindow(DateWindow window, Anchor open, LocalDate asOf) {
    return new WindowState(
        Kind.PAST_ONE_WINDOW,
        ChronoUnit.DAYS.between(window.end(), asOf),
        Optional.empty(),
        Optional.of(open));
  }

  /** The state of a window that closed longer ago than for anybody who has been inspected. */
  static WindowState recordBehind(DateWindow window, LocalDate asOf) {
    return of(Kind.RECORD_BEHIND, window.end(), asOf);
  }

  /** The state of an inspection that is on site. */
  static WindowState begun(LocalDate firstDay, LocalDate asOf) {
    return of(Kind.BEGUN, firstDay, asOf);
  }

  private static WindowState of(Kind kind, LocalDate from, LocalDate to) {
    return new WindowState(
        kind, ChronoUnit.DAYS.between(from, to), Optional.empty(), Optional.empty());
  }

  /** In words, for example {@code opens in 2 days} or {@code overdue by 31 days}. */
  @Override
  public String toString() {
    return switch (kind) {
      case NOT_YET_OPEN -> "opens in " + inWords(days);
      case OPEN -> days == 0 ? "open, closes today" : "open, closes in " + inWords(days);
      case OVERDUE -> "overdue by " + inWords(days);
      case PAST_ONE_WINDOW ->
          "past by " + inWords(days) + ", open counted from the " + openFrom.orElseThrow().label();
      case RECORD_BEHIND ->
          "past by "
              + inWords(days)
              + ", longer than anybody inspected: the record most likely is behind";
      case BEGUN -> days == 0 ? "begun today" : "begun " + inWords(days) + " ago";
      case NOT_ON_RECORD -> "told for " + told.orElseThrow().inWords() + ", not on record";
      case NO_WINDOW -> "no window";
    };
  }

  private static String inWords(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
