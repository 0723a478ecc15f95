package io.github.ilacs.examples.record;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as people and their programs write them, brought to one form. */
final class Values {

  /** Spaces at which no line breaks, and spaces without a width, which people do not see. */
  private static final String OTHER_SPACES = "\u00A0\u2007\u202F\u200B\u2060\uFEFF";

  private static final char FIRST_OTHER_SPACE = '\u00A0';

  /** A number as a spreadsheet keeps it, or with leading zeros. */
  private static final Pattern NUMBER = Pattern.compile("0*([0-9]+?)(?:\\.0*)?");

  private Values() {}

  /** A value without the space around it, and with plain spaces inside. */
  static String plain(String written) {
    String text = written;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= FIRST_OTHER_SPACE && OTHER_SPACES.indexOf(c) >= 0) {
        text = text.replace(c, ' ');
      }
    }
    return text.strip();
  }

  /**
   * A URN as Ofsted writes it: {@code 80534} where a file has {@code 80534.0} or {@code 080534}.
   */
  static String urn(String text) {
    if (!text.startsWith("0") && text.indexOf('.') < 0) {
      return text;
    }
    Matcher number = NUMBER.matcher(text);
    return number.matches() ? number.group(1) : text;
  }

  /** Whether a text can be a URN: digits alone. */
  static boolean isUrn(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a value says yes. */
  static boolean yesOrNo(String text) {
    return switch (lower(text)) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default ->
          throw new IllegalArgumentException(
              "'" + text + "' is neither true nor false; write true or false");
    };
  }

  /** A word whose capitals do not matter. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
