package io.github.ilacs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a person types, as the parser expects it: {@code ilacs Leeds} plans Leeds, and {@code
 * --json} takes a file only after an equals sign, so that {@code plan --json Leeds} still names
 * Leeds.
 */
final class Arguments {

  /** These forms go to the screen unless {@code =FILE} follows them. */
  static final Set<String> ON_SCREEN_BY_DEFAULT = Set.of("--json", "--ics", "--csv");

  /** Stands for standard output, or standard input. */
  static final String STANDARD_STREAM = "-";

  private static final String END_OF_OPTIONS = "--";
  private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

  private Arguments() {}

  /**
   * Completes what was typed.
   *
   * @param typed the arguments as they were typed
   * @param commands the names of the commands
   */
  static String[] complete(String[] typed, Set<String> commands) {
    List<String> arguments = new ArrayList<>(List.of(typed));
    if (!arguments.isEmpty()
        && !commands.contains(arguments.get(0))
        && !OF_THE_PROGRAM.contains(arguments.get(0))) {
      arguments.add(0, PlanCommand.NAME);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(END_OF_OPTIONS)) {
        break;
      }
      if (ON_SCREEN_BY_DEFAULT.contains(arguments.get(i))) {
        arguments.set(i, arguments.get(i) + "=" + STANDARD_STREAM);
      }
    }
    return arguments.toArray(String[]::new);
  }
}
