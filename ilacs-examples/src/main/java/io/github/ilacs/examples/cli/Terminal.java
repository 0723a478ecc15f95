package io.github.ilacs.examples.cli;

import java.io.IOException;

/** Asks the terminal that the program runs on what it can show, and whether anybody looks. */
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
}
