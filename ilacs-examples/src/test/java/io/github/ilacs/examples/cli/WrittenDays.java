package io.github.ilacs.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the days of a page as a person would, so that a test can say them in ISO form: {@code 20 to
 * 24 May 2024} are {@code 2024-05-20 to 2024-05-24}. It shares nothing with what writes them.
 */
public final class WrittenDays {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final String MONTH = MONTHS.stream().collect(Collectors.joining("|", "(", ")"));

  /** The first day of a range has its month, and its year, only where the last one has another. */
  private static final Pattern DAYS =
      Pattern.compile(
          "(?<![0-9-])(?:([0-9]{1,2})(?:\\s+"
              + MONTH
              + "(?:\\s+([0-9]{4}))?)?\\s+to\\s+)?([0-9]{1,2})\\s+"
              + MONTH
              + "\\s+([0-9]{4})(?![0-9])");

  private WrittenDays() {}

  /** A text with every day and every range of days in it in ISO form. */
  public static String inIsoForm(String text) {
    return DAYS.matcher(text).replaceAll(days -> Matcher.quoteReplacement(iso((Matcher) days)));
  }

  private static String iso(Matcher days) {
    String last = iso(days.group(6), days.group(5), days.group(4));
    return Optional.ofNullable(days.group(1))
        .map(
            day ->
                iso(
                        Optional.ofNullable(days.group(3)).orElse(days.group(6)),
                        Optional.ofNullable(days.group(2)).orElse(days.group(5)),
                        day)
                    + " to "
                    + last)
        .orElse(last);
  }

  private static String iso(String year, String month, String day) {
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, MONTHS.indexOf(month) + 1, Integer.valueOf(day));
  }
}
