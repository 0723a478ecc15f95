package io.github.ilacs.examples;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.schedule.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and dates as the program prints them, the same in every locale. */
final class Text {

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

  // The constants are the English names; a formatter would load a whole locale for them.
  private static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** A text filled up with spaces to a width. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
}
