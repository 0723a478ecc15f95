package io.github.ilacs.examples.words;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts and fills them up, so that they fit a width. */
public final class Lines {

  private Lines() {}

  /**
   * A text filled up with spaces to a width.
   *
   * @param text the text
   * @param width the width
   * @return the text, at least so wide
   */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /**
   * Breaks a text at spaces so that no line is longer than the width, unless a word is.
   *
   * @param text the text
   * @param width the width
   * @return the lines
   */
  public static List<String> wrap(String text, int width) {
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

  /**
   * Breaks a text as {@link #wrap} does, and a word that is longer than the width as well.
   *
   * @param text the text
   * @param width the width
   * @return the lines
   */
  public static List<String> wrapHard(String text, int width) {
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
