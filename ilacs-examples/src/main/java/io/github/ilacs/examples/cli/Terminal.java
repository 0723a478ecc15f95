package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.terminal.Page;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** How many columns it has; {@link Page#USUAL_WIDTH} where that cannot be told. */
  static int width() {
    return columns(System.getenv("COLUMNS"))
        .or(() -> isTerminal() ? columns(askedWidth()) : Optional.empty())
        .orElse(Page.USUAL_WIDTH);
  }

  private static Optional<Integer> columns(@Nullable String text) {
    return text != null && text.strip().matches("[1-9][0-9]{0,3}")
        ? Optional.of(Integer.valueOf(text.strip()))
        : Optional.empty();
  }

  /** Java cannot tell, but a command of the system can. */
  private static @Nullable String askedWidth() {
    try {
      Process asked =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.substring(answer.indexOf(' ') + 1);
    } catch (IOException e) {
      // There is no such command, as on Windows, or no terminal to ask.
      return null;
    }
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

  /**
   * Standard input, empty where whoever started the program has closed it. Its number then belongs
   * to the first file that the virtual machine opens, which is a part of it or of the program.
   */
  static InputStream input() {
    try {
      Path open = Path.of("/proc/self/fd/0").toRealPath();
      Path java = Path.of(System.getProperty("java.home")).toRealPath();
      boolean isOurs =
          open.startsWith(java)
              || Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                  .anyMatch(entry -> open.equals(Path.of(entry).toAbsolutePath().normalize()));
      return isOurs ? InputStream.nullInputStream() : System.in;
    } catch (IOException | InvalidPathException e) {
      // A pipe, a terminal, or a system that tells nothing of this kind.
      return System.in;
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
