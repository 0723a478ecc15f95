package io.github.ilacs.judgement;

import java.util.Locale;

/** Names as they are printed, brought to one form so that they can be compared. */
final class Printed {

  private Printed() {}

  /** Whether anything is left of a name once it is {@linkplain #normalised normalised}. */
  static boolean hasWords(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of a name in lower case with single spaces, without punctuation and without a leading
   * "the": {@code Requires_improvement} and {@code requires improvement} come out the same.
   */
  static String normalised(String name) {
    StringBuilder words = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    String text = words.toString().toLowerCase(Locale.ROOT);
    return text.startsWith("the ") ? text.substring(4) : text;
  }
}
