package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.words.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a whole: usage, exit codes, and a process of its own. */
class IlacsTest {

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "plan -h"})
  void helpIsAnAnswer(String arguments) {
    Program run = Program.run(arguments.split(" "));

    assertThat(run.answer()).contains("Usage: ilacs");
    assertThat(run.out()).doesNotContain("\u001B");
  }

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    assertThat(Program.run("--help").answer())
        .contains(Program.commandLine().getSubcommands().keySet())
        .containsPattern(
            "\nExit codes:\n +0 +we answered\n +1 +we could not .*\n +2 +we did not .*\n +141 +who");
    assertThat(Program.run("plan", "--help").answer())
        .contains(
            "AUTHORITY",
            "--as-of",
            "--anchor",
            "--record",
            "--why",
            "--all",
            "--json",
            "--ics",
            "--csv",
            "--xlsx",
            "--html");
    assertThat(Program.run("national", "--help").answer())
        .contains(
            "--record",
            "--as-of",
            "--anchor",
            "--html",
            "First the authorities past their usual window");
    assertThat(Program.run("diary", "--help").answer())
        .contains("AUTHORITY", "--as-of", "--until", "--record");
    assertThat(Program.run("what-if", "--help").answer())
        .contains("AUTHORITY", "--judgements", "--priority-action", "--on", "--record");
    assertThat(Program.run("timetable", "--help").answer())
        .contains("--type", "--call", "--on-site", "short|standard|focused-visit|jtai");
    assertThat(Program.run("backtest", "--help").answer()).contains("--record", "--explain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "plan --version", "rules -V"})
  void theVersionIsAnAnswer(String arguments) {
    Program run = Program.run(arguments.split(" "));

    assertThat(run.answer().lines()).hasSize(1).first().asString().startsWith("ilacs ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plan",
        "plan Leicestershire --as-of",
        "plan Leicestershire --why=yes",
        "plan Leicestershire --why --why",
        "Leicestershire --as-of tomorrow",
        "plan Leicestershire --as-of tomorrow",
        "plan Leicestershire --anchor middle",
        "plan Leicestershire --colour",
        "backtest --record",
        "rules W-1 --record x",
        "--as-of 2026-11-22"
      })
  void wrongUsageIsOneLineOnStandardErrorThatNamesTheHelp(String arguments) {
    String[] typed = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);

    assertThat(Program.run(typed).wrongUsage())
        .endsWith(
            switch (typed.length == 0 ? "" : typed[0]) {
              case "" -> "(see ilacs help)";
              case "backtest", "rules" -> "(see ilacs help " + typed[0] + ")";
              default -> "(see ilacs help plan)";
            });
  }

  /** The first word is a command or the name of an authority. */
  @Test
  void aMisspeltCommandIsLookedUpAsAnAuthority() {
    assertThat(Program.run("plann", "Leicestershire").refusal()).contains("'plann Leicestershire'");
  }

  @Test
  void withoutACommandTheCommandsAreNamed() {
    assertThat(Program.run().err()).contains(Program.commandLine().getSubcommands().keySet());
  }

  @Test
  void anUnknownAnchorIsNamedWithThoseThatThereAre() {
    assertThat(Program.run("plan", "Leicestershire", "--anchor", "middle").err())
        .contains("--anchor", "middle", "end", "start", "published");
  }

  // A process of its own, where everything depends on the machine that can

  private record OwnProcess(int exitCode, String out, String err) {

    static OwnProcess run(Path temp, List<String> options, String... arguments)
        throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // So short a run ends before the second compiler pays off.
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.addAll(options);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ilacs.class.getName()));
      command.addAll(List.of(arguments));
      Path out = temp.resolve("out");
      Path err = temp.resolve("err");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new OwnProcess(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8).replace("\r\n", "\n"),
          Files.readString(err, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Dfile.encoding=US-ASCII -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=ca-buddhist-nu-thai",
      })
  void theOutputDoesNotDependOnTheMachine(String options, @TempDir Path temp)
      throws IOException, InterruptedException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,i\u0307lham isle,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,"
                    + "good,good,good,")
            .visits("90001,isle,2025-11-26,2025-11-27,2026-01-12,the \u2018front door\u2019,x,,")
            .path();
    for (List<String> arguments :
        List.of(
            List.of("plan", "NOTTINGHAMSHIRE", "--as-of", "2026-11-22"),
            List.of("plan", "90001", "--as-of", "2026-11-22", "--record", record.toString()),
            List.of(
                "plan", "90001", "--as-of", "2026-11-22", "--record", record.toString(), "--ics"),
            List.of("backtest", "--explain", "--record", record.toString()),
            List.of("national", "--as-of", "2026-11-22", "--record", record.toString()),
            List.of("timetable", "--type", "short", "--call", "2026-11-23"),
            List.of("what-if", "Leicester", "--as-of", "2026-11-22", "--priority-action"),
            List.of("diary", "Leicester", "--as-of", "2026-11-22", "--until", "2027-12-31"),
            List.of("plan", "nobody"),
            List.of("plan", "--help"))) {
      Program here = Program.run(arguments.toArray(new String[0]));
      OwnProcess there =
          OwnProcess.run(temp, List.of(options.split(" ")), arguments.toArray(new String[0]));

      assertThat(withoutMoment(there.out())).isEqualTo(withoutMoment(here.out()));
      assertThat(there.err()).isEqualTo(here.err());
      assertThat(there.exitCode()).isEqualTo(here.exitCode());
    }
  }

  /** A feed says when it was made; in which form it does so is compared. */
  private static String withoutMoment(String feed) {
    return feed.replaceAll("(?m)^(DTSTAMP|LAST-MODIFIED):[0-9]{8}T[0-9]{6}Z$", "$1")
        .replaceAll("(?m)^SEQUENCE:[0-9]+$", "SEQUENCE");
  }

  @Test
  void whereNoDayIsGivenItIsTodayInEnglandWhereverTheMachineIs(@TempDir Path temp)
      throws IOException, InterruptedException {
    LocalDate before = LocalDate.now(ZoneId.of("Europe/London"));
    OwnProcess far =
        OwnProcess.run(temp, List.of("-Duser.timezone=Pacific/Kiritimati"), "plan", "80483");
    LocalDate after = LocalDate.now(ZoneId.of("Europe/London"));

    String asOf = far.out().lines().skip(1).findFirst().orElse("");
    assertThat(List.of(before, after)).anyMatch(day -> asOf.equals("As of " + Text.plainDay(day)));
  }

  @Test
  void aDayBeginsAtMidnightInEngland() {
    // In summer England is an hour ahead of UTC, in winter it is not.
    assertThat(Program.runAt("2087-06-30T23:30:00Z", "plan", "80483").out())
        .startsWith("Leicestershire")
        .contains("\nAs of 1 July 2087\n");
    assertThat(Program.runAt("2087-01-30T23:30:00Z", "plan", "80483").out())
        .contains("\nAs of 30 January 2087\n");
  }
}
