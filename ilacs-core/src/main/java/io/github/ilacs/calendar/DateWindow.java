package io.github.ilacs.calendar;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole days, <b>both ends included</b>: from 24 November 2026 to 24 November 2027 both
 * days belong to it. It has at least one day.
 *
 * <p>Its text form is that of ISO 8601, {@code 2026-11-24/2027-11-24}: {@link #parse} reads what
 * {@link #toString} prints.
 *
 * @param start the first day, included
 * @param end the last day, included; not before {@code start}
 */
public record DateWindow(LocalDate start, LocalDate end) implements JsonByModule {

  /**
   * Checks the ends.
   *
   * @param start the first day, included
   * @param end the last day, included
   * @throws NullPointerException if an end is null
   * @throws IllegalArgumentException if {@code end} is before {@code start}; the message has both
   */
  public DateWindow {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a window cannot end on " + end + ", before it starts on " + start);
    }
  }

  /**
   * Makes a window.
   *
   * @param start the first day, included
   * @param end the last day, included; not before {@code start}
   * @return the window
   * @throws IllegalArgumentException if {@code end} is before {@code start}; the message has both
   */
  public static DateWindow of(LocalDate start, LocalDate end) {
    return new DateWindow(start, end);
  }

  /**
   * The window of one day.
   *
   * @param day its first and last day
   * @return the window
   */
  public static DateWindow of(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new DateWindow(day, day);
  }

  /**
   * A window that begins on a day and has no known end.
   *
   * @param start the first day, included
   * @return the window, which ends on {@link LocalDate#MAX}
   */
  public static DateWindow from(LocalDate start) {
    return new DateWindow(start, LocalDate.MAX);
  }

  /**
   * Reads a window as {@link #toString} prints it: two ISO dates with a slash between them and
   * nothing else, both included.
   *
   * @param text for example {@code 2026-11-24/2027-11-24}
   * @return the window
   * @throws DateTimeParseException if the text is not a window; the message has the text, what is
   *     wrong with it and what would be right
   */
  public static DateWindow parse(String text) {
    Objects.requireNonNull(text, "text");
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw unreadable(text, "there is no slash between two dates", text.length(), null);
    }
    LocalDate start = parseDay(text, 0, slash);
    LocalDate end = parseDay(text, slash + 1, text.length());
    if (end.isBefore(start)) {
      throw unreadable(text, "it ends before it starts", slash + 1, null);
    }
    return new DateWindow(start, end);
  }

  /**
   * Whether a day lies in this window, the first and the last day included.
   *
   * @param date the day
   * @return whether the window has that day
   */
  public boolean contains(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return !date.isBefore(start) && !date.isAfter(end);
  }

  /**
   * Whether this window and another have at least one day in common. As both ends are included, a
   * window that ends on the day on which the other starts overlaps it.
   *
   * @param window the other window
   * @return whether they share a day
   */
  public boolean overlaps(DateWindow window) {
    Objects.requireNonNull(window, "window");
    return !window.end.isBefore(start) && !window.start.isAfter(end);
  }

  /**
   * Whether every day of another window lies in this one. A window encloses itself.
   *
   * @param window the other window
   * @return whether this window has all its days
   */
  public boolean encloses(DateWindow window) {
    Objects.requireNonNull(window, "window");
    return contains(window.start) && contains(window.end);
  }

  /**
   * The days that this window and another have in common.
   *
   * @param window the other window
   * @return the common days; empty if the windows do not {@linkplain #overlaps overlap}
   */
  public Optional<DateWindow> intersection(DateWindow window) {
    if (!overlaps(window)) {
      return Optional.empty();
    }
    return Optional.of(
        new DateWindow(
            window.start.isAfter(start) ? window.start : start,
            window.end.isBefore(end) ? window.end : end));
  }

  /**
   * Whether this is the window of one day.
   *
   * @return true if it ends on the day on which it starts
   */
  public boolean isOneDay() {
    return start.equals(end);
  }

  /**
   * Whether the end of this window is known.
   *
   * @return false if it ends on {@link LocalDate#MAX}
   */
  public boolean hasEnd() {
    return !end.equals(LocalDate.MAX);
  }

  /**
   * The number of days, the first and the last included.
   *
   * @return the number of days, 1 or more
   */
  public long lengthInDays() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /**
   * Every day of this window, from the first to the last, both included.
   *
   * @return the days in order
   */
  public Stream<LocalDate> days() {
    // Not LocalDate.datesUntil: its end is exclusive, and LocalDate.MAX has no next day.
    return LongStream.rangeClosed(start.toEpochDay(), end.toEpochDay())
        .mapToObj(LocalDate::ofEpochDay);
  }

  /**
   * The window in words, for use in a sentence.
   *
   * @return for example {@code 24 November 2026 to 24 November 2027}, or {@code from 17 March 2020}
   *     where its end is not known
   */
  public String inWords() {
    if (!hasEnd()) {
      return "from " + Reason.inWords(start);
    }
    return isOneDay()
        ? Reason.inWords(start)
        : Reason.inWords(start) + " to " + Reason.inWords(end);
  }

  /** The window in its ISO 8601 form, for example {@code 2026-11-24/2027-11-24}. */
  @Override
  public String toString() {
    return start + "/" + end;
  }

  private static LocalDate parseDay(String text, int from, int to) {
    try {
      return LocalDate.parse(text.substring(from, to));
    } catch (DateTimeParseException e) {
      throw unreadable(text, e.getMessage(), from + e.getErrorIndex(), e);
    }
  }

  private static DateTimeParseException unreadable(
      String text, @Nullable String wrong, int index, @Nullable Throwable cause) {
    return new DateTimeParseException(
        "'" + text + "' is not a window such as 2026-11-24/2027-11-24: " + wrong,
        text,
        index,
        cause);
  }
}
