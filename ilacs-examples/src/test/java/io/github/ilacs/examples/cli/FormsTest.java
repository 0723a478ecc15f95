package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer in several forms: one of them to the screen, any number to files. */
class FormsTest {

  private static final String NOW = "2026-11-25T12:00:00Z";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir private Path temp;

  private static Program plan(String... forms) {
    return Program.runVerbatimAt(
        NOW, Stream.concat(Stream.of("plan", "Leeds"), Stream.of(forms)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "--json --ics, --json and --ics, --ics",
    "--ics --json, --json and --ics, --ics",
    "--json --csv, --json and --csv, --csv",
    "--json --html=-, --json and --html, --html",
    "--ics=- --csv=-, --ics and --csv, --csv",
    "--json --ics --csv, --json and --ics and --csv, --ics",
  })
  void twoFormsOnTheScreenAreRefused(String forms, String both, String one) {
    assertThat(plan(forms.split(" ", -1)).wrongUsage())
        .isEqualTo(
            "ilacs: "
                + both
                + " would both go to the screen; name a file for one of them: "
                + one
                + "=FILE (see ilacs help plan)");
  }

  @Test
  void anyNumberGoesToFiles() throws IOException {
    Path json = temp.resolve("leeds.json");
    Path ics = temp.resolve("leeds.ics");
    Path csv = temp.resolve("leeds.csv");
    Path xlsx = temp.resolve("leeds.xlsx");
    Path html = temp.resolve("leeds.html");
    Program run =
        plan("--html=" + html, "--xlsx=" + xlsx, "--csv=" + csv, "--ics=" + ics, "--json=" + json);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            "wrote " + json, "wrote " + ics, "wrote " + csv, "wrote " + xlsx, "wrote " + html);
    assertThat(json).content(StandardCharsets.UTF_8).isEqualTo(plan("--json").answer());
    assertThat(ics)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(plan("--ics").answer())
        .startsWith("BEGIN:VCALENDAR\r\n");
    // In a file the mark tells Excel that it is UTF-8; at the end of a pipe it would be in the way.
    assertThat(csv)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(BYTE_ORDER_MARK + plan("--csv").answer());
    assertThat(html).content(StandardCharsets.UTF_8).isEqualTo(plan("--html=-").answer());
    assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
    assertThat(temp.toFile().list()).hasSize(5);
  }

  @Test
  void oneGoesToTheScreenAndTheOthersToFiles() {
    Path html = temp.resolve("leeds.html");
    Program run = plan("--html", html.toString(), "--csv");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(plan("--csv").answer());
    assertThat(run.err().lines()).containsExactly("wrote " + html);
    assertThat(html).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
  }

  @Test
  void aWorkbookIsNotForTheScreen() {
    assertThat(plan("--xlsx=-").wrongUsage())
        .isEqualTo(
            "ilacs: a workbook cannot be shown on the screen; write --xlsx=FILE (see ilacs help"
                + " plan)");
    assertThat(plan("--xlsx").wrongUsage()).contains("--xlsx");
    assertThat(plan("--html").wrongUsage()).contains("--html");
  }

  @Test
  void aPageCanGoToStandardOutput() {
    assertThat(plan("--html=-").answer())
        .startsWith("<!DOCTYPE html>")
        .isEqualTo(plan("--html", "-").answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json=", "--ics=", "--csv=", "--xlsx=", "--html=", "--json= "})
  void aFileNeedsAName(String form) {
    assertThat(plan(form).refusal())
        .isEqualTo("ilacs: a form needs the name of a file, for example --json=plan.json");
  }

  @Test
  void whatIsAskedWronglyIsSaidBeforeAFileIsWritten() {
    Path file = temp.resolve("leeds.out");

    assertThat(plan("--html=" + file, "--json", "--csv").wrongUsage()).contains("--json and --csv");
    assertThat(plan("--json=" + file, "--csv=").refusal()).contains("the name of a file");
    assertThat(plan("--json=" + file, "--csv=" + file).refusal())
        .isEqualTo(
            "ilacs: two forms would go to the same file, " + file + "; name another for --csv");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void oneFileBySeveralNamesIsOne() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path file = folder.resolve("leeds.out");
    Path link = Files.createSymbolicLink(temp.resolve("link"), file);
    Path folderLink = Files.createSymbolicLink(temp.resolve("folder-link"), folder);

    for (Path other :
        List.of(folder.resolve("../folder/./leeds.out"), link, folderLink.resolve("leeds.out"))) {
      assertThat(plan("--json=" + file, "--csv=" + other).refusal())
          .isEqualTo(
              "ilacs: two forms would go to the same file, " + other + "; name another for --csv");
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** What a command reads is somebody's work: a record, an own file, names, a history. */
  @Test
  void noFormOverwritesWhatTheCommandReads() throws IOException {
    Path record = Files.createDirectory(temp.resolve("record"));
    Path inspections =
        Files.writeString(
            record.resolve("inspections.csv"),
            """
            urn,local_authority,framework,type,start_date,end_date,published_date
            80481,Leeds,SIF,other,2015-05-11,2015-06-04,2015-07-20
            """);
    Path own = Files.writeString(temp.resolve("own.csv"), "urn,date,what\n");
    Path names = Files.writeString(temp.resolve("names"), "Leeds\n");
    Path history = temp.resolve("history.json");
    Program.run("plan", "Leeds", "--json=" + history);
    Path link = Files.createSymbolicLink(temp.resolve("link"), own);
    Path tableLink = Files.createSymbolicLink(temp.resolve("table-link"), inspections);
    Path visits =
        Files.writeString(
            temp.resolve("visits"),
            "urn,local_authority,start_date,end_date,published_date,topic,priority_action\n");
    Files.createSymbolicLink(record.resolve("focused_visits.csv"), visits);
    Map<String, String[]> calls =
        Map.of(
            "--record",
                new String[] {"plan", "Leeds", "--record=" + record, "--csv=" + inspections},
            "--update", new String[] {"national", "--update=" + record, "--json=" + inspections},
            "--since", new String[] {"changes", "--since=" + record, "--html=" + inspections},
            "--own", new String[] {"plan", "Leeds", "--own=" + own, "--ics=" + link},
            "--only-file", new String[] {"national", "--only-file=" + names, "--json=" + names},
            "--history", new String[] {"plan", "--history=" + history, "--json=" + history});
    Map<Path, byte[]> before = new HashMap<>();
    for (Path file : List.of(inspections, visits, own, names, history)) {
      before.put(file, Files.readAllBytes(file));
    }

    calls.forEach(
        (option, call) ->
            assertThat(Program.run(call).err())
                .contains("would overwrite")
                .contains("which " + option + " reads; name another file"));
    for (Path table : List.of(tableLink, visits)) {
      assertThat(Program.run("plan", "Leeds", "--record=" + record, "--csv=" + table).refusal())
          .isEqualTo(
              "ilacs: --csv would overwrite "
                  + table
                  + ", which --record reads; name another file");
    }
    assertThat(before).allSatisfy((file, bytes) -> assertThat(file).hasBinaryContent(bytes));
    // A folder may also take answers.
    assertThat(
            Program.run(
                    "plan", "Leeds", "--record=" + record, "--csv=" + record.resolve("plan.csv"))
                .exitCode())
        .isZero();
  }

  @Test
  void aFolderThatIsNotThereIsNamedAndNothingIsPrinted() {
    assertThat(plan("--json=" + temp.resolve("no").resolve("x.json")).refusal())
        .contains("there is no folder " + temp.resolve("no"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules W-1",
        "timetable --type short --call 2026-11-23",
        "diary Leeds --until 2027-11-22",
        "what-if Leeds --priority-action",
        "backtest",
        "outlook Leeds",
        "national"
      })
  void everyCommandWritesItsDocumentToAFile(String command) {
    Path file = temp.resolve("answer.json");
    String[] typed = command.split(" ", -1);
    Program printed =
        Program.runVerbatimAt(
            NOW, Stream.concat(Stream.of(typed), Stream.of("--json")).toArray(String[]::new));
    Program written =
        Program.runVerbatimAt(
            NOW,
            Stream.concat(Stream.of(typed), Stream.of("--json=" + file)).toArray(String[]::new));

    assertThat(written.exitCode()).as(written.err()).isZero();
    assertThat(written.out()).isEmpty();
    assertThat(written.err().lines()).first().isEqualTo("wrote " + file);
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(printed.answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--html", "--json", "--ics", "--xlsx"})
  void aFileThatIsCalledATableIsNoOtherForm(String form) throws IOException {
    Path own = Files.writeString(temp.resolve("own.csv"), "urn,date,what\n");

    assertThat(plan(form + "=" + own).refusal())
        .isEqualTo(
            "ilacs: "
                + form
                + " does not write what a file that ends in .csv holds; let "
                + own
                + " end in ."
                + form.substring(2)
                + ", or write --csv="
                + own);
    assertThat(own).content(StandardCharsets.UTF_8).isEqualTo("urn,date,what\n");
  }
}
