package io.github.ilacs.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Runs what is asked most, and prints nothing: the launcher has Java archive the classes that this
 * loads, so that the program starts faster.
 */
final class Training {

  /** Each needs no file and leaves none. */
  static final List<List<String>> CALLS =
      List.of(
          List.of("plan", "Leeds"),
          List.of("plan", "Leeds", "--json"),
          List.of("plan", "Leeds", "--ics"),
          List.of("plan", "--help"),
          List.of("outlook", "Leeds"),
          List.of("diary", "Leeds", "--until", "2099-12-31"),
          List.of("timetable", "--type", "short", "--call", "2026-11-23"),
          List.of("national"),
          List.of("rules"));

  private Training() {}

  /**
   * Runs each call once.
   *
   * @param args are not looked at
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    CALLS.forEach(call -> run(call, nowhere()));
  }

  /** Runs one call, and says how it ended. */
  static int run(List<String> call, PrintWriter errors) {
    Machine machine = Machine.of(Clock.systemUTC(), InputStream.nullInputStream());
    return Ilacs.run(call.toArray(String[]::new), nowhere(), errors, false, machine);
  }

  private static PrintWriter nowhere() {
    return new PrintWriter(Writer.nullWriter());
  }
}
