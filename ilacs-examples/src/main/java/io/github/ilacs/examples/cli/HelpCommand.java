package io.github.ilacs.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help [COMMAND]}: what the program can do, or how one command is used. */
@Command(
    name = "help",
    helpCommand = true,
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {"Shows what the program can do, or how to use one command.", ""})
final class HelpCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "The command; all are listed when left out.")
  private @Nullable String command;

  HelpCommand() {}

  @Override
  public void run() {
    CommandLine program = spec.root().commandLine();
    CommandLine asked = command == null ? program : program.getSubcommands().get(command);
    if (asked == null) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no command '"
              + command
              + "', only "
              + String.join(", ", program.getSubcommands().keySet()));
    }
    asked.usage(spec.commandLine().getOut(), spec.commandLine().getColorScheme());
  }
}
