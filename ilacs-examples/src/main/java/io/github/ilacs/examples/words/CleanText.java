package io.github.ilacs.examples.words;

/** Texts from files, made harmless for whatever shows them. */
public final class CleanText {

  private CleanText() {}

  /**
   * A text from a file without the characters that would steer a terminal or turn the direction of
   * what is read: each becomes a space.
   *
   * @param text the text
   * @return the same text, harmless
   */
  public static String of(String text) {
    return text.codePoints()
        .map(c -> steers(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          // What a later Unicode may make of it nobody knows; some are kept for such marks.
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
