package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.download.DownloadException;
import io.github.ilacs.examples.record.RecordException;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.UserException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar ilacs.jar plan AUTHORITY}. */
@Command(
    name = "ilacs",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Shows what Ofsted's ILACS framework means for an authority in England: its pathway, its next"
          + " inspection and visits, when they are likely, what is due, and where each answer comes"
          + " from. ilacs Leeds is short for ilacs plan Leeds.",
      ""
    },
    subcommands = {
      PlanCommand.class,
      OutlookCommand.class,
      DiaryCommand.class,
      WhatIfCommand.class,
      TimetableCommand.class,
      NationalCommand.class,
      SiteCommand.class,
      ChangesCommand.class,
      ShowsCommand.class,
      BacktestCommand.class,
      TemplateCommand.class,
      RulesCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:we answered",
      "1:we could not answer; the last line says why",
      "2:we did not understand the command; the last line says why",
      "141:whoever read the answer stopped reading"
    })
public final class Ilacs implements Runnable {

  /** What a shell reports of a command whose reader has gone. */
  private static final int UNREAD = 141;

  @Spec private CommandSpec spec;

  private final Machine machine;

  /** Makes the program for nobody who watches, and without input. */
  Ilacs(Clock clock) {
    this(Machine.of(clock, InputStream.nullInputStream()));
  }

  private Ilacs(Machine machine) {
    this.machine = machine;
  }

  /** The program that a command belongs to. */
  static Ilacs of(CommandSpec command) {
    return (Ilacs) command.root().userObject();
  }

  Machine machine() {
    return machine;
  }

  /**
   * Runs the program and ends the virtual machine with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    // The program speaks English on every machine; the order of the options in its help would
    // otherwise depend on how the machine's language writes their capitals.
    Locale.setDefault(Locale.ROOT);
    // The answers hold more than ASCII, and a terminal without a locale would make them question
    // marks.
    StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    int exitCode =
        run(
            args,
            utf8(out),
            utf8(new FileOutputStream(FileDescriptor.err)),
            Terminal.hasColour(),
            new Machine(
                Clock.systemUTC(),
                Terminal.input(),
                Terminal::isErrorWatched,
                Machine::fromTheWeb,
                out::isUnread,
                Terminal::width));
    System.exit(exitCode);
  }

  /**
   * Runs the program.
   *
   * @param args the command and its arguments
   * @param out takes what the program answers
   * @param err takes what goes wrong
   * @param colour whether to print in colour
   * @param machine what it runs on
   * @return 0 if all went well, 1 for what cannot be answered, 2 for wrong usage, 141 if nobody
   *     reads the answer any more
   */
  static int run(String[] args, PrintWriter out, PrintWriter err, boolean colour, Machine machine) {
    CommandLine.Help.Ansi ansi = colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    CommandLine commands =
        new CommandLine(new Ilacs(machine))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
            // A name that begins with @ is a name.
            .setExpandAtFiles(false)
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler(Ilacs::refuse)
            .setExecutionExceptionHandler(Ilacs::report);
    int exitCode = commands.execute(Arguments.complete(args, commands.getSubcommands().keySet()));
    out.flush();
    if (machine.isUnread().getAsBoolean()) {
      return UNREAD;
    }
    if (exitCode == CommandLine.ExitCode.OK && out.checkError()) {
      err.println("ilacs: the answer could not be written, or not all of it");
      exitCode = CommandLine.ExitCode.SOFTWARE;
    }
    err.flush();
    return exitCode;
  }

  /** Says in one line what is wrong with the arguments, and where help is. */
  private static int refuse(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String name = command.getCommandSpec().name();
    String help = command.getParent() == null ? "ilacs help" : "ilacs help " + name;
    command
        .getErr()
        .println(
            "ilacs: "
                + CleanText.of(inPlainWords(String.valueOf(problem.getMessage()), name))
                + " (see "
                + help
                + ")");
    return CommandLine.ExitCode.USAGE;
  }

  /** What the parser says, as the rest of the program would. */
  private static String inPlainWords(String message, String command) {
    return message
        .replaceFirst("^Error: ", "")
        .replaceFirst("^Invalid value for option '([^']*)'( \\([^)]*\\))?: ", "$1: ")
        .replaceFirst("^Missing required options?: '?([^']*)'?$", command + " needs $1")
        .replaceFirst(
            "^Missing required argument \\(specify one of these\\): ", command + " needs one of ")
        // An option that can be given again is shown a second time.
        .replaceFirst(" \\[--.*\\]\\.\\.\\.(?= \\|)", "");
  }

  private static int report(
      Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
    // These carry a message for the person who asked; anything else is a defect.
    if (problem instanceof UserException
        || problem instanceof RecordException
        || problem instanceof DownloadException
        || problem instanceof DateTimeException) {
      command.getErr().println("ilacs: " + CleanText.of(String.valueOf(problem.getMessage())));
      return CommandLine.ExitCode.SOFTWARE;
    }
    problem.printStackTrace(command.getErr());
    command
        .getErr()
        .println("ilacs: this is a fault of the program; please report it with the lines above");
    return CommandLine.ExitCode.SOFTWARE;
  }

  Clock clock() {
    return machine.clock();
  }

  /** Today in England, wherever the machine is. */
  LocalDate today() {
    return LocalDate.now(machine.clock().withZone(ZoneId.of("Europe/London")));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say which authority, as in ilacs Leeds, or which command: "
            + String.join(", ", spec.subcommands().keySet()));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** The version that the build wrote into the manifest. */
  static final class Version implements IVersionProvider {

    Version() {}

    @Override
    public String[] getVersion() {
      return new String[] {
        "ilacs "
            + Optional.ofNullable(Ilacs.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)")
      };
    }
  }
}
