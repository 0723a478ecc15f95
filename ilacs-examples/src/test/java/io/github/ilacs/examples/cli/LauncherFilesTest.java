package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what stands beside the launcher to the commands that the program has. */
class LauncherFilesTest {

  private static final CommandLine PROGRAM = LauncherFiles.program();

  private static String file(String name) {
    String text = LauncherFiles.of(PROGRAM).get(name);
    assertThat(text).as(name).isNotNull();
    return String.valueOf(text);
  }

  private static Stream<CommandLine> commands() {
    return PROGRAM.getSubcommands().values().stream();
  }

  private static List<OptionSpec> shown(CommandLine command) {
    return command.getCommandSpec().options().stream().filter(option -> !option.hidden()).toList();
  }

  /** What stands from where one command begins to where another does. */
  private static String between(String text, String from, String to) {
    int begin = text.indexOf(from);
    assertThat(begin).as(from).isNotNegative();
    int end = text.indexOf(to, begin + from.length());
    return end < 0 ? text.substring(begin) : text.substring(begin, end);
  }

  @TestFactory
  Stream<DynamicTest> everyOptionIsInEachFile() {
    String bash = file("completions/ilacs.bash");
    String powerShell = file("completions/ilacs.ps1");
    String manual = file("man/man1/ilacs.1");
    return commands()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandName(),
                    () -> {
                      String name = command.getCommandName();
                      assertThat(shown(command)).isNotEmpty();
                      String function = "function _picocli_ilacs_" + name.replace("-", "") + "()";
                      String inBash = between(bash, function, "\n}\n");
                      String inPowerShell =
                          between(powerShell, "'" + name + "' = @(", "\n        )");
                      String inManual =
                          between(manual, ".SS \"ilacs " + name.replace("-", "\\-") + "\"", "\n.S");
                      for (OptionSpec option : shown(command)) {
                        for (String spelling : option.names()) {
                          assertThat(inBash).contains("'" + spelling + "'");
                          assertThat(inPowerShell).contains("@('" + spelling + "', '");
                          assertThat(inManual)
                              .containsPattern("\\\\fB.*" + escapedTwice(spelling) + "\\b");
                        }
                      }
                    }));
  }

  private static String escapedTwice(String spelling) {
    return spelling.replace("-", "\\\\-");
  }

  @Test
  void everyCommandIsInEachFile() {
    String bash = file("completions/ilacs.bash");
    String powerShell = between(file("completions/ilacs.ps1"), "'' = @(", "\n        )");
    String manual = file("man/man1/ilacs.1");
    assertThat(commands()).hasSizeGreaterThan(8);
    commands()
        .map(CommandLine::getCommandName)
        .forEach(
            name -> {
              assertThat(between(bash, "function _picocli_ilacs()", "\n}\n"))
                  .containsPattern("[\" ]" + name + "[\" ]");
              assertThat(powerShell).contains("@('" + name + "', '");
              assertThat(manual).contains("\n.SS \"ilacs " + name.replace("-", "\\-") + "\"\n");
            });
    for (OptionSpec option : shown(PROGRAM)) {
      for (String spelling : option.names()) {
        assertThat(powerShell).contains("@('" + spelling + "', '");
      }
    }
  }

  /** A shell that offers what the program refuses is worse than one that offers nothing. */
  @Test
  void everyValueThatIsOfferedIsTaken() throws Exception {
    int offered = 0;
    for (CommandLine command : commands().toList()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.completionCandidates() != null && option.converters().length > 0) {
          for (String value : option.completionCandidates()) {
            assertThat(option.converters()[0].convert(value)).as(value).isNotNull();
            offered++;
          }
        }
      }
    }
    assertThat(offered).isPositive();
  }

  @Test
  void aHiddenOptionAndAHiddenCommandAreInNone() {
    assertThat(LauncherFiles.of(new CommandLine(new Small())).values())
        .hasSize(3)
        .allSatisfy(
            file ->
                assertThat(file)
                    .contains("shown")
                    .doesNotContain("secret")
                    .doesNotContain("covert"));
  }

  @Test
  void whatAShellOrManWouldTakeForItsOwnIsEscaped() {
    CommandLine small = new CommandLine(new Small());
    assertThat(PowerShellCompletion.of(small))
        .contains("@('--shown', 'It''s 90% of C:\\ and ? more')");
    assertThat(ManualPage.of(small))
        .contains("\n\\&.dot begins, 90% of C:\\e and \\[u00E9] \\-\\-more\n")
        .contains("\n\\fB\\-\\-shown=FILE\\fR\n");
  }

  @Test
  void theFilesAreWritten(@TempDir Path folder) throws IOException {
    LauncherFiles.main(new String[] {folder.toString()});
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(folder::relativize).map(Path::toString))
          .containsExactlyInAnyOrder(
              "completions/ilacs.bash", "completions/ilacs.ps1", "man/man1/ilacs.1");
    }
  }

  /** Windows PowerShell and old readers of manual pages take other text for a code page. */
  @ParameterizedTest
  @ValueSource(strings = {"completions/ilacs.ps1", "man/man1/ilacs.1"})
  void aFileIsAscii(String name) {
    assertThat(file(name)).isASCII();
  }

  static Stream<List<String>> calls() {
    return Training.CALLS.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatTheArchiveIsMadeFromIsAnswered(List<String> call) {
    StringWriter errors = new StringWriter();
    assertThat(Training.run(call, new PrintWriter(errors))).as(errors.toString()).isZero();
  }

  /** The launcher knows two words of the program: those that begin long work. */
  @Test
  void theLauncherKnowsWordsThatThereAre() throws IOException {
    assertThat(Files.readString(Path.of("src/main/launcher/ilacs")))
        .contains("    backtest | --ndjson) quick= ;;\n")
        .contains(Training.class.getName());
    assertThat(Files.readString(Path.of("src/main/launcher/ilacs.cmd")))
        .contains("if /i not \"%~1\"==\"backtest\"")
        .contains(Training.class.getName());
    assertThat(PROGRAM.getSubcommands()).containsKey("backtest");
    assertThat(
            commands().flatMap(command -> command.getCommandSpec().optionsMap().keySet().stream()))
        .contains("--ndjson");
  }

  @Command(
      name = "small",
      description = "Is shown.",
      subcommands = {Covert.class, Below.class})
  private static final class Small implements Runnable {

    @Option(names = "--shown", paramLabel = "FILE", description = "It's 90%% of C:\\ and é more.")
    private String shown = "";

    @Option(names = "--secret", hidden = true)
    private String secret = "";

    @Override
    public void run() {
      throw new IllegalStateException(shown + secret);
    }
  }

  @Command(name = "covert", hidden = true)
  private static final class Covert implements Runnable {

    @Override
    public void run() {
      throw new IllegalStateException();
    }
  }

  @Command(name = "below", description = ".dot begins, 90%% of C:\\ and é --more")
  private static final class Below implements Runnable {

    @Parameters(description = "What is below.", arity = "0..1")
    private String what = "";

    @Override
    public void run() {
      throw new IllegalStateException(what);
    }
  }
}
