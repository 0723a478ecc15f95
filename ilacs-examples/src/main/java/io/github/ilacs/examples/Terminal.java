package io.github.ilacs.examples;

import java.io.IOException;

/** What a terminal can show, and what must not reach it. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether to print in colour: on a terminal that knows how, unless {@code NO_COLOR} asks not to.
   */
  static boolean hasColour() {
    String noColour = System.getenv("NO_COLOR");
    String kind = System.getenv("TERM");
    return (noColour == null || noColour.isEmpty())
        && kind != null
        && !kind.equals("dumb")
        && isTerminal();
  }

  // Wrong here: up to Java 21 the console is null where there is none, and later ones are asked
  // below.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console even where the output goes to a file, and it can be
      // asked.
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** Whether standard error goes to a terminal, wherever the answers go. */
  static boolean isErrorWatched() {
    try {
      // Java cannot tell of standard error alone; the command that can asks about what it inherits.
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      // Where there is no such command, nobody is taken to watch.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * A text from a file without the characters that would steer a terminal or turn the direction of
   * what is read: each becomes a space.
   */
  static String clean(String text) {
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
