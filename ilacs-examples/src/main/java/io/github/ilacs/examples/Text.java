package io.github.ilacs.examples;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.schedule.Anchor;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words and dates as the program prints them, the same in every locale. */
final class Text {

  private static final Pattern ISO_DAY =
      Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])");

  private Text() {}

  /** A day with its weekday, for example {@code Monday 23 November 2026}. */
  static String day(LocalDate date) {
    return name(date.getDayOfWeek())
        + " "
        + date.getDayOfMonth()
        + " "
        + name(date.getMonth())
        + " "
        + date.getYear();
  }

  /** A day in words without its weekday, for example {@code 23 November 2026}. */
  static String plainDay(LocalDate date) {
    return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
  }

  /** A day with a short month, for example {@code 23 Nov 2026}. */
  static String shortDay(LocalDate date) {
    return date.getDayOfMonth() + " " + shortMonth(date.getMonth()) + " " + date.getYear();
  }

  /** The first three letters of the weekday of a day. */
  static String shortWeekday(LocalDate date) {
    return name(date.getDayOfWeek()).substring(0, 3);
  }

  /** The first three letters of a month. */
  static String shortMonth(Month month) {
    return name(month).substring(0, 3);
  }

  /** A month with its year, for example {@code November 2026}. */
  static String month(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  /** A text with every ISO date in it as {@link #plainDay}. */
  static String withDaysInWords(String text) {
    return ISO_DAY
        .matcher(text)
        .replaceAll(
            day -> {
              try {
                return plainDay(LocalDate.parse(day.group()));
              } catch (DateTimeParseException e) {
                // Looks like a day and is none.
                return day.group();
              }
            });
  }

  // The constants are the English names; a formatter would load a whole locale for them.
  private static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** A text filled up with spaces to a width. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String capitalised(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A title as a part of a sentence; what begins with an abbreviation stays as it is. */
  static String uncapitalised(String title) {
    return title.length() > 1 && Character.isLowerCase(title.charAt(1))
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }

  /** The anchor in so few words that the windows of two of them fit on one line. */
  static String shortName(Anchor anchor) {
    return switch (anchor) {
      case LAST_DAY_ON_SITE -> "last day";
      case FIRST_DAY_ON_SITE -> "first day";
      case PUBLICATION -> "publication";
    };
  }

  static String lower(Evidence evidence) {
    return evidence.name().toLowerCase(Locale.ROOT);
  }

  static String meaning(Evidence evidence) {
    return switch (evidence) {
      case STATUTE -> "an Act or a statutory instrument says so";
      case STATED -> "a source says so";
      case OBSERVED -> "nobody says so, but the published reports and letters show it";
      case INFERRED -> "our reading, where the sources are silent or disagree";
    };
  }

  /** Breaks a text at spaces so that no line is longer than the width, unless a word is. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Breaks a text as {@link #wrap} does, and a word that is longer than the width as well. */
  static List<String> wrapHard(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : wrap(text, width)) {
      String rest = line;
      while (rest.length() > width) {
        // Not between the two halves of one character.
        int at = Character.isLowSurrogate(rest.charAt(width)) ? width - 1 : width;
        lines.add(rest.substring(0, at));
        rest = rest.substring(at);
      }
      lines.add(rest);
    }
    return lines;
  }
}
