package io.github.ilacs.examples.record;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * How a file writes its dates: digits and signs in their places, and a day that exists. Nothing on
 * record took place before 1978 or after 2099, so such a year is a slip of the pen; taken as it
 * stands, it would hide what happened in the year that was meant.
 *
 * <p>Read by hand, because a formatter takes longer for the dates of a row than a CSV parser for
 * the whole of it.
 */
enum DateForm {
  /** For example {@code 2024-05-20}. */
  ISO("2024-05-20") {
    @Override
    LocalDate read(String text) {
      requireForm(text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-');
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
  },

  /** For example {@code 31/12/2024} or, in the years from 2000 to 2099, {@code 31/12/24}. */
  BRITISH("31/12/2024 or 31/12/24") {
    @Override
    LocalDate read(String text) {
      requireForm(text.length() == 8 || text.length() == 10);
      requireForm(text.charAt(2) == '/' && text.charAt(5) == '/');
      int year = number(text, 6, text.length());
      return LocalDate.of(
          text.length() == 8 ? CENTURY + year : year, number(text, 3, 5), number(text, 0, 2));
    }
  };

  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 1978;
  private static final int LAST_YEAR = 2099;

  private final String example;

  DateForm(String example) {
    this.example = example;
  }

  abstract LocalDate read(String text);

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException if the text is not a date of this form; the message has the
   *     text, and how to write it
   */
  LocalDate parse(String text) {
    LocalDate day;
    try {
      day = read(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date; write it as " + example, e);
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' does not lie between "
              + FIRST_YEAR
              + " and "
              + LAST_YEAR
              + "; write the date as "
              + example);
    }
    return day;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      requireForm(digit >= 0 && digit <= 9);
      number = 10 * number + digit;
    }
    return number;
  }

  private static void requireForm(boolean holds) {
    if (!holds) {
      throw new DateTimeException("not of this form");
    }
  }
}
