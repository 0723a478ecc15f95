package io.github.ilacs.examples.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * How people and programs write a day: {@code 2024-05-20}, or with the day first {@code 20/05/2024}
 * or {@code 20 May 2024}, and with {@code 24} for the year where it is one from 2000 to 2099. A
 * month never comes first: {@code 05/06/2024} is 5 June. A time after it may be midnight, as
 * exports have it.
 *
 * <p>Nothing on record took place before 1978 or after 2099, so such a year is a slip of the pen;
 * taken as it stands, it would hide what happened in the year that was meant.
 *
 * <p>Read by hand, because a formatter takes longer for the dates of a row than a CSV parser for
 * the whole of it.
 */
public final class Days {

  private static final String FORMS = "2026-11-22, 22/11/2026 or 22 November 2026";
  private static final int CENTURY = 2000;
  private static final int FIRST_YEAR = 1978;
  private static final int LAST_YEAR = 2099;
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(0?[1-9]|1[0-2])/(1[3-9]|2[0-9]|3[01])/.*");
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00(\\.0+)?)?$");

  private Days() {}

  /**
   * Reads a day.
   *
   * @param text the text; blanks around it mean nothing
   * @return the day
   * @throws IllegalArgumentException if the text is no day; the message has the text, and how to
   *     write it
   */
  public static LocalDate parse(String text) {
    String bare = text.strip();
    LocalDate day;
    try {
      day = read(bare.indexOf(':') < 0 ? bare : MIDNIGHT.matcher(bare).replaceFirst(""));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a date; "
              + (MONTH_FIRST.matcher(bare).matches() ? "the day stands before the month; " : "")
              + "write it as "
              + FORMS,
          e);
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
              + FORMS);
    }
    return day;
  }

  private static LocalDate read(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
    int month = afterDay(text);
    char separator = text.charAt(month - 1);
    int year = text.indexOf(separator, month) + 1;
    requireForm(year > 0);
    return LocalDate.of(
        year(text, year),
        separator == '/' ? shortNumber(text, month, year - 1) : month(text, month, year - 1),
        shortNumber(text, 0, month - 1));
  }

  /** Where the month begins: behind one or two digits and what separates them from it. */
  private static int afterDay(String text) {
    for (int i = 1; i <= 2 && i < text.length(); i++) {
      if ("/ -".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    throw new DateTimeException("not of this form");
  }

  private static int year(String text, int from) {
    int digits = text.length() - from;
    requireForm(digits == 2 || digits == 4);
    int year = number(text, from, text.length());
    return digits == 2 ? CENTURY + year : year;
  }

  private static int month(String text, int from, int to) {
    String name = Values.lower(text.substring(from, to));
    for (Month month : Month.values()) {
      String whole = Values.lower(month.name());
      if (name.equals(whole) || name.equals(whole.substring(0, 3))) {
        return month.getValue();
      }
    }
    requireForm(name.equals("sept"));
    return Month.SEPTEMBER.getValue();
  }

  private static int shortNumber(String text, int from, int to) {
    requireForm(to - from == 1 || to - from == 2);
    return number(text, from, to);
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
