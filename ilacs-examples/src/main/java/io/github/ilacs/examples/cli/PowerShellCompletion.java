package io.github.ilacs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes what PowerShell needs to complete the commands and options of a program, from what picocli
 * knows of it. picocli itself writes this for bash and zsh alone.
 */
final class PowerShellCompletion {

  private static final String HEAD =
      """
      # Completes the commands and options of %1$s in PowerShell 5.1 and later.
      # Made by the build; load it from your profile: . C:\\path\\to\\completions\\%1$s.ps1
      Register-ArgumentCompleter -Native -CommandName '%1$s', '%1$s.cmd' -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)
          # What can follow each command: a word and what it means.
          $words = @{
      """;

  private static final String MIDDLE =
      """
          }
          # What can follow an option.
          $values = @{
      """;

  // Where nothing is found, PowerShell offers the names of files.
  private static final String TAIL =
      """
          }
          $command = ''
          $before = ''
          foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
              if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
              $before = $element.Extent.Text
              $longer = "$command $before".Trim()
              if ($words.ContainsKey($longer)) { $command = $longer }
          }
          $found = $words[$command]
          $option = "$command $before".Trim()
          if ($values.ContainsKey($option)) { $found = $values[$option] }
          $found | Where-Object { $_[0].StartsWith($wordToComplete, [StringComparison]::OrdinalIgnoreCase) } | ForEach-Object {
              $kind = if ($_[0].StartsWith('-')) { 'ParameterName' } else { 'ParameterValue' }
              [System.Management.Automation.CompletionResult]::new($_[0], $_[0], $kind, $_[1])
          }
      }
      """;

  private PowerShellCompletion() {}

  /** The script for a program. */
  static String of(CommandLine program) {
    CommandSpec root = program.getCommandSpec();
    List<CommandSpec> commands = new ArrayList<>(List.of(root));
    commands.addAll(ManualPage.commands(root));
    StringBuilder script = new StringBuilder(HEAD.formatted(root.name()));
    commands.forEach(
        command ->
            script.append(
                entry(
                    path(command, root),
                    Stream.concat(below(command), options(command)).toList())));
    script.append(MIDDLE);
    commands.forEach(
        command ->
            ManualPage.options(command).stream()
                .filter(option -> option.completionCandidates() != null)
                .forEach(
                    option ->
                        Stream.of(option.names())
                            .forEach(
                                name ->
                                    script.append(
                                        entry(
                                            (path(command, root) + " " + name).strip(),
                                            values(option).toList())))));
    return script.append(TAIL).toString();
  }

  private static Stream<String> below(CommandSpec command) {
    return ManualPage.commands(command).stream()
        .filter(found -> command.equals(found.parent()))
        .flatMap(
            found ->
                found.names().stream().map(name -> pair(name, found.usageMessage().description())));
  }

  private static Stream<String> options(CommandSpec command) {
    return ManualPage.options(command).stream()
        .flatMap(option -> Stream.of(option.names()).map(name -> pair(name, option.description())));
  }

  private static Stream<String> values(OptionSpec option) {
    return StreamSupport.stream(option.completionCandidates().spliterator(), false)
        .map(value -> pair(value, option.description()));
  }

  /** The command as it is typed, without the name of the program. */
  private static String path(CommandSpec command, CommandSpec root) {
    return command.equals(root) ? "" : command.qualifiedName().substring(root.name().length() + 1);
  }

  private static String entry(String key, List<String> pairs) {
    return pairs.stream()
        // The comma keeps PowerShell from taking a list of one pair apart.
        .map(pair -> "            ," + pair + "\n")
        .collect(Collectors.joining("", "        " + quoted(key) + " = @(\n", "        )\n"));
  }

  private static String pair(String word, String... description) {
    String meaning = ManualPage.firstSentence(ManualPage.text(description));
    // PowerShell takes no empty explanation.
    return "@(" + quoted(word) + ", " + quoted(meaning.isEmpty() ? word : meaning) + ")";
  }

  private static String quoted(String text) {
    // PowerShell 5.1 reads a script without a byte-order mark in the code page of the machine.
    return "'" + text.replaceAll("[^\\x20-\\x7e]", "?").replace("'", "''") + "'";
  }
}
