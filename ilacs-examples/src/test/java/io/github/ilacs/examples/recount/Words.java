package io.github.ilacs.examples.recount;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Figures as the catalogue writes them. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final List<String> NUMBERS =
      List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Words() {}

  /** Words of the catalogue, with a figure in the place of each {}. */
  static String phrase(String words, Object... figures) {
    String phrase = words;
    for (Object figure : figures) {
      int place = phrase.indexOf("{}");
      phrase = phrase.substring(0, place) + figure + phrase.substring(place + 2);
    }
    return phrase;
  }

  /** Such as 9 February 2018. */
  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** Such as 9 February. */
  static String dayOfYear(LocalDate day) {
    return day.format(DAY_OF_YEAR);
  }

  /** Such as February 2018. */
  static String month(LocalDate day) {
    return day.format(MONTH);
  }

  /** The day of a month, from the 4th to the 30th. */
  static String ordinal(LocalDate day) {
    int number = day.getDayOfMonth();
    return number
        + switch (number) {
          case 21 -> "st";
          case 22 -> "nd";
          case 23 -> "rd";
          default -> "th";
        };
  }

  /** A number below ten in letters, any other in digits. */
  static String number(long number) {
    return number < NUMBERS.size() ? NUMBERS.get((int) number) : Long.toString(number);
  }

  /** With one decimal, such as 46.0. */
  static String decimal(double number) {
    return Double.toString(Math.round(number * 10) / 10.0);
  }

  /** Such as 34 of 38. */
  static String share(long part, long whole) {
    return part + " of " + whole;
  }

  /** Such as Brent, Leeds and York. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A phrase without a figure, which no rule has if the record does not bear it out. */
  static String borneOut(boolean isTrue, String phrase) {
    return isTrue ? phrase : "NOT IN THE RECORD: " + phrase;
  }
}
