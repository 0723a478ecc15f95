package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types, and what becomes of it. */
class ArgumentsTest {

  private static final String[] ON_THE_DAY = {"--as-of", "2026-11-25"};

  private static Program on(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(ON_THE_DAY, 0, all, arguments.length, 2);
    return Program.run(all);
  }

  @ParameterizedTest
  @CsvSource({
    "Leeds, plan Leeds",
    "City of Leeds, plan City of Leeds",
    "plan Leeds, plan Leeds",
    "national, national",
    "help, help",
    "--help, --help",
    "-h, -h",
    "--version, --version",
    "-V, -V",
    "@Leeds, plan @Leeds",
    "--as-of 2026-11-25 Leeds, plan --as-of 2026-11-25 Leeds",
    "--json Leeds, plan --json=- Leeds",
    "Leeds --json, plan Leeds --json=-",
    "plan --ics Leeds, plan --ics=- Leeds",
    "national --csv, national --csv=-",
    "plan --json=leeds.json Leeds, plan --json=leeds.json Leeds",
    "plan --json= Leeds, plan --json= Leeds",
    "plan --html leeds.html Leeds, plan --html leeds.html Leeds",
    "plan --xlsx leeds.xlsx Leeds, plan --xlsx leeds.xlsx Leeds",
    "plan --json -- --json, plan --json=- -- --json",
    "-- Leeds, plan -- Leeds",
  })
  void whatIsTypedIsCompleted(String typed, String completed) {
    assertThat(
            Arguments.complete(
                typed.split(" ", -1), Set.of("plan", "national", "help", "outlook", "rules")))
        .containsExactly(completed.split(" ", -1));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Arguments.complete(new String[0], Set.of("plan"))).isEmpty();
  }

  @Test
  void aFormBeforeTheNameTakesNoFileOfThatName(@TempDir Path temp) {
    assertThat(on("plan", "--json", "Leeds").answer())
        .isEqualTo(on("plan", "Leeds", "--json").answer())
        .contains("\"80481\"");
    Path file = temp.resolve("leeds.json");
    Program run = on("plan", "--json=" + file, "Leeds");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(on("plan", "Leeds", "--json").answer());
  }

  @Test
  void aNameAloneIsPlanned() {
    assertThat(on("Leeds").answer()).isEqualTo(on("plan", "Leeds").answer()).startsWith("Leeds: ");
    assertThat(on("St.", "Helens").answer()).startsWith("St Helens: ");
    assertThat(on("--why", "Leeds").answer()).isEqualTo(on("plan", "--why", "Leeds").answer());
    assertThat(on("Narnia").refusal())
        .startsWith("ilacs: no authority on record is called 'Narnia'");
  }

  @Test
  void aNameWithAnAtSignIsANameAndNoFile(@TempDir Path temp) throws IOException {
    Path file = Files.writeString(temp.resolve("Leeds"), "plan Leeds");

    assertThat(on("@Leeds").refusal()).contains("'@Leeds'");
    assertThat(on("plan", "@Leeds").refusal()).isEqualTo(on("@Leeds").refusal());
    assertThat(on("@" + file).refusal()).contains("'@" + file + "'");
  }

  @Test
  void afterTwoDashesThereAreNamesOnly() {
    assertThat(Program.run("plan", "--", "--json").refusal()).contains("'--json'");
    assertThat(Program.run("plan", "--as-of", "2026-11-25", "--", "Leeds").answer())
        .isEqualTo(on("plan", "Leeds").answer());
  }

  // Help

  @Test
  void helpIsHelp() {
    assertThat(Program.run("help").answer()).isEqualTo(Program.run("--help").answer());
  }

  static Set<String> commands() {
    return Program.commandLine().getSubcommands().keySet();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandIsItsHelp(String command) {
    assertThat(Program.run("help", command).answer())
        .isEqualTo(Program.run(command, "--help").answer())
        .startsWith("Usage: ilacs " + command);
  }

  @Test
  void helpOfNoCommandNamesThemAll() {
    assertThat(Program.run("help", "nonsense").wrongUsage())
        .isEqualTo(
            "ilacs: there is no command 'nonsense', only plan, outlook, diary, what-if, timetable,"
                + " national, site, changes, shows, backtest, template, rules, help (see ilacs help help)");
  }

  // Days

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22",
        "22/11/2026",
        "22 November 2026",
        "22 november 2026",
        "22 Nov 2026",
        " 22/11/2026 "
      })
  void aDayIsWrittenAsPeopleDo(String day) {
    assertThat(Program.run("plan", "Leeds", "--as-of", day).answer())
        .contains("\nAs of 22 November 2026\n");
    assertThat(Program.run("timetable", "--type", "short", "--on-site", day).answer())
        .isEqualTo(Program.run("timetable", "--type", "short", "--on-site", "2026-11-22").answer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/11/2026",
        "2026-02-30",
        "30 February 2026",
        "11/22/2026",
        "22 Novembre 2026",
        "22",
        "",
        " ",
        "10000-01-01",
        "1/1/10000"
      })
  void whatIsNoDayIsWrongUsageAndSaysHowToWriteOne(String day) {
    assertThat(Program.run("plan", "Leeds", "--as-of", day).wrongUsage())
        .contains("--as-of", "'" + day.strip(), "2026-11-22, 22/11/2026 or 22 November 2026")
        .endsWith(" (see ilacs help plan)");
  }

  @Test
  void theDayStandsBeforeTheMonth() {
    assertThat(Program.run("plan", "Leeds", "--as-of", "11/22/2026").wrongUsage())
        .contains("'11/22/2026' is not a date; the day stands before the month");
  }

  @Test
  void theYear9999IsTheLast() {
    assertThat(
            Program.run("diary", "Leeds", "--as-of", "2026-11-25", "--until", "9999-12-31")
                .answer())
        .isNotBlank();
    assertThat(Program.run("diary", "Leeds", "--until", "+10000-01-01").wrongUsage())
        .contains("'+10000-01-01' is too far away; write a day to 9999-12-31, as 2026-11-22");
  }

  /** What follows from the day asked must have a day as well, in every form. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan Leeds",
        "plan Leeds --json",
        "plan Leeds --all",
        "plan Leeds --csv",
        "outlook Leeds --json",
        "what-if Leeds --priority-action --json",
        "national --json"
      })
  void theLastDayThatCanBeAskedIsAnsweredInEveryFormAndTheNextOneIsRefused(String command) {
    Program last = Program.run((command + " --as-of 9999-09-30").split(" "));

    assertThat(last.exitCode()).as(last.err()).isZero();
    assertThat(Program.run((command + " --as-of 9999-10-01").split(" ")).wrongUsage())
        .contains("'9999-10-01' is too far away; write a day to 9999-09-30, as 2026-11-22");
  }

  /** A command that was copied from an e-mail or a document, whose hyphens and quotes were bent. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan Leeds \u2013json          | plan;Leeds;--json=-",
        "Leeds \u2014why                | plan;Leeds;--why",
        "plan Leeds \u2013\u2013why      | plan;Leeds;--why",
        "plan Leeds \u2013-why          | plan;Leeds;--why",
        "plan Leeds \u2212\u2212as-of=2026-11-22 | plan;Leeds;--as-of=2026-11-22",
        "plan \u2013h                   | plan;-h",
        "national --region \u201CNorth West\u201D --json | national;--region;North West;--json=-",
        "national --region=\u201CNorth West\u201D | national;--region=North West",
        "plan \u2018Leeds\u2019          | plan;Leeds",
        "plan \u201CLeeds               | plan;\u201CLeeds",
        "plan King\u2019s Lynn          | plan;King\u2019s;Lynn",
        "plan -- \u2013json             | plan;--;\u2013json",
        "plan - -why --json             | plan;-;-why;--json=-",
      })
  void aCommandThatAWordProcessorHasTypesetIsTaken(String typed, String completed) {
    assertThat(Arguments.complete(typed.split(" "), Set.of("plan", "national")))
        .containsExactly(completed.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "paln Leeds, did you mean ilacs plan Leeds?",
    "nationl, did you mean ilacs national?",
    "Timetabel, did you mean ilacs timetable?",
    "whatif Leeds, did you mean ilacs what-if Leeds?",
    "outlok Bath, did you mean ilacs outlook Bath?",
  })
  void aCommandWithASlipOfThePenIsNamed(String typed, String meant) {
    assertThat(Program.run(typed.split(" ")).refusal()).contains(meant);
  }

  @Test
  void aNameThatIsNoCommandIsNotTakenForOne() {
    assertThat(Program.run("Narnia").refusal()).doesNotContain("did you mean");
  }
}
