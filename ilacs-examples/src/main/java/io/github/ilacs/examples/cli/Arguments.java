package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types, as the parser expects it: {@code ilacs Leeds} plans Leeds, and {@code
 * --json} takes a file only after an equals sign, so that {@code plan --json Leeds} still names
 * Leeds.
 */
final class Arguments {

  /** These forms go to the screen unless {@code =FILE} follows them. */
  static final Set<String> ON_SCREEN_BY_DEFAULT = Set.of(Forms.JSON, Forms.ICS, Forms.CSV);

  /** Stands for standard output, or standard input. */
  static final String STANDARD_STREAM = "-";

  private static final String END_OF_OPTIONS = "--";
  private static final Set<String> OF_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

  /** A dash, or two, that a word processor made of the hyphens before an option. */
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]{1,3}(?=\\p{Alpha})");

  private static final Set<String> HYPHENS = Set.of("-", "--");

  /** A quote that a word processor bent, where one can begin. */
  private static final Pattern OPENING = Pattern.compile("(^|=)([\u201C\u2018])");

  private Arguments() {}

  /**
   * Completes what was typed.
   *
   * @param typed the arguments as they were typed
   * @param commands the names of the commands
   */
  static String[] complete(String[] typed, Set<String> commands) {
    List<String> arguments = untypeset(typed);
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

  /**
   * A command that was copied from an e-mail or a document, as it was meant: its hyphens may have
   * become dashes and its quotes bent ones, which no shell takes for quotes.
   */
  private static List<String> untypeset(String[] typed) {
    List<String> arguments = new ArrayList<>();
    boolean areNames = false;
    for (int i = 0; i < typed.length; i++) {
      String argument = typed[i];
      areNames |= argument.equals(END_OF_OPTIONS);
      if (!areNames) {
        Matcher dashes = DASHES.matcher(argument);
        if (dashes.lookingAt() && !HYPHENS.contains(dashes.group())) {
          String rest = argument.substring(dashes.end());
          argument = (rest.length() == 1 ? "-" : "--") + rest;
        }
        Matcher opening = OPENING.matcher(argument);
        if (opening.find()) {
          char closing = opening.group(2).equals("\u201C") ? '\u201D' : '\u2019';
          int last = i;
          while (last < typed.length && typed[last].indexOf(closing) != typed[last].length() - 1) {
            last++;
          }
          if (last < typed.length) {
            String words = String.join(" ", List.of(typed).subList(i + 1, last + 1));
            argument = opening.replaceFirst("$1") + (words.isEmpty() ? "" : " " + words);
            argument = argument.substring(0, argument.length() - 1);
            i = last;
          }
        }
      }
      arguments.add(argument);
    }
    return arguments;
  }

  /**
   * The command that was likely meant where the first word is none.
   *
   * @param wanted what was taken for the name of an authority
   * @param commands the names of the commands
   */
  static Optional<String> commandMeant(String wanted, Set<String> commands) {
    String[] words = wanted.strip().split("\\s+", 2);
    return Spelling.nearest(words[0].toLowerCase(Locale.ROOT), commands)
        .map(command -> words.length < 2 ? command : command + " " + words[1]);
  }
}
