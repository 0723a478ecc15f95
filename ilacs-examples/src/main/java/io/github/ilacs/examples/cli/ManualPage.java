package io.github.ilacs.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the manual page of a program, for {@code man}, from what picocli knows of it.
 *
 * <p>picocli's own generator writes AsciiDoc, which takes AsciiDoctor, in Ruby, to become a page.
 */
final class ManualPage {

  private final StringBuilder page = new StringBuilder();

  private ManualPage() {}

  /** The page of a program, in section 1. */
  static String of(CommandLine program) {
    ManualPage page = new ManualPage();
    page.write(program.getCommandSpec());
    return page.page.toString();
  }

  private void write(CommandSpec program) {
    String name = program.name();
    List<String> description = text(program.usageMessage().description());
    // Not dated: the same sources give the same page.
    request("TH", name.toUpperCase(Locale.ROOT), "1", "", String.join(" ", program.version()));
    // Names of options are not to be broken, nor to be spread over the line.
    request("nh");
    page.append(".ad l\n");
    request("SH", "NAME");
    text(name + " - " + firstSentence(description));
    request("SH", "SYNOPSIS");
    synopsis(program);
    request("SH", "DESCRIPTION");
    paragraphs(description);
    request("SH", "OPTIONS");
    arguments(program);
    request("SH", "COMMANDS");
    commands(program)
        .forEach(
            command -> {
              request("SS", command.qualifiedName());
              paragraphs(text(command.usageMessage().description()));
              request("PP");
              synopsis(command);
              arguments(command);
            });
    Map<String, String> exitCodes = program.usageMessage().exitCodeList();
    if (!exitCodes.isEmpty()) {
      request("SH", "EXIT STATUS");
      exitCodes.forEach((code, meaning) -> tagged(code, List.of(meaning)));
    }
  }

  /** The commands that are not hidden, each before those below it. */
  static List<CommandSpec> commands(CommandSpec program) {
    List<CommandSpec> found = new ArrayList<>();
    for (CommandLine below : program.subcommands().values()) {
      CommandSpec command = below.getCommandSpec();
      // One with an alias is there twice.
      if (!command.usageMessage().hidden() && !found.contains(command)) {
        found.add(command);
        found.addAll(commands(command));
      }
    }
    return found;
  }

  /** The options that are not hidden. */
  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(Predicate.not(OptionSpec::hidden)).toList();
  }

  private void synopsis(CommandSpec command) {
    text(help(command).synopsis(0).replaceAll("\\s+", " ").strip());
  }

  private void arguments(CommandSpec command) {
    Help help = help(command);
    command.positionalParameters().stream()
        .filter(Predicate.not(PositionalParamSpec::hidden))
        .forEach(parameter -> tagged(label(help, parameter), text(parameter.description())));
    options(command)
        .forEach(
            option ->
                tagged(
                    String.join(", ", option.names()) + label(help, option),
                    text(option.description())));
  }

  private static String label(Help help, ArgSpec argument) {
    return help.createDefaultParamLabelRenderer()
        .renderParameterLabel(argument, Ansi.OFF, List.of())
        .toString();
  }

  private static Help help(CommandSpec command) {
    return new Help(command, Help.defaultColorScheme(Ansi.OFF));
  }

  /** What picocli would print: without markup, and with {@code %} written once. */
  static List<String> text(String... lines) {
    return Stream.of(lines).map(ManualPage::formatted).flatMap(String::lines).toList();
  }

  private static String formatted(String line) {
    try {
      return Ansi.OFF.string(String.format(Locale.ROOT, line));
    } catch (IllegalFormatException e) {
      return Ansi.OFF.string(line);
    }
  }

  static String firstSentence(Collection<String> lines) {
    String all = String.join(" ", lines).strip();
    int end = all.indexOf(". ");
    String first = end < 0 ? all : all.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private void tagged(String tag, List<String> lines) {
    request("TP");
    page.append("\\fB").append(escaped(tag)).append("\\fR\n");
    paragraphs(lines.isEmpty() ? List.of("") : lines);
  }

  private void paragraphs(List<String> lines) {
    lines.stream().filter(Predicate.not(String::isBlank)).forEach(this::text);
  }

  private void text(String line) {
    // A line that begins with a dot or an apostrophe would be a request.
    page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "");
    page.append(escaped(line)).append('\n');
  }

  private void request(String name, String... arguments) {
    page.append('.').append(name);
    page.append(
        Stream.of(arguments)
            .map(argument -> " \"" + escaped(argument).replace("\"", "\\(dq") + "\"")
            .collect(Collectors.joining()));
    page.append('\n');
  }

  /** Text as it is: a hyphen stays one that can be typed, and all letters are ASCII. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> {
                  if (letter < 128) {
                    escaped.append((char) letter);
                  } else {
                    escaped.append("\\[u%04X]".formatted(letter));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
