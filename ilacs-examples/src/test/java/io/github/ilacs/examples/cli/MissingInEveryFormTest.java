package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.record.RecordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever could not be used, and whatever the record lacks, every form of an answer says. */
class MissingInEveryFormTest {

  /** A visit with an action plan due, refused, and a row of the council's own. */
  private static final List<String> SAID =
      List.of(
          "focused_visits.csv line 2: start_date: 'soon' is not a date",
          "own.csv line 2: date: 'spring' is not a date",
          "monitoring visits");

  private static final String INSPECTION_WITH_A_NOTE =
      RecordFolder.INSPECTIONS_HEADER
          + ",note\n90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,"
          + "outstanding,good,good,good,,x\n";

  @TempDir private Path temp;

  @BeforeEach
  void makeRecord() {
    new RecordFolder(temp)
        .inspections(
            "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,outstanding,"
                + "good,good,good,")
        .visits("90001,northshire,soon,2026-11-05,2026-11-20,the front door,true,70,")
        .write("own.csv", "urn,date,what\n90001,spring,self-evaluation\n");
  }

  private Program run(String command, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(command, "90001", "--record", temp.toString(), "--as-of", "2026-11-25"),
                Stream.of(more))
            .toList();
    Program run = Program.run(arguments.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("plan", "--why"),
        List.of("plan", "--all"),
        List.of("outlook"),
        List.of("diary", "--until", "2027-06-30"),
        List.of("what-if", "--priority-action", "--on", "2027-01-13"));
  }

  private Program run(List<String> command, String... more) {
    return run(
        command.get(0),
        Stream.concat(command.stream().skip(1), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theTextSaysIt(List<String> command) {
    assertThat(run(command).unwrapped()).contains(SAID);
  }

  @Test
  void theAnswerInBriefSaysThatThereIsSomething() {
    assertThat(run("plan").unwrapped())
        .contains(
            " Before then The visits are not known, because the record is incomplete ",
            " Not used 2 rows could not be used: see --why ");
  }

  @Test
  void thatOnlyAColumnWasNotReadIsSaidOfNoRow() {
    new RecordFolder(temp).visits().own().write("inspections.csv", INSPECTION_WITH_A_NOTE);

    assertThat(run("plan").unwrapped())
        .contains(" Not used Not all columns and files were read: see --why ");
  }

  /** Who writes to a file does not see what stands in it. */
  @ParameterizedTest
  @MethodSource("commands")
  void whoWritesToAFileIsTold(List<String> command) {
    String file = temp.resolve("answer.out").toString();

    assertThat(run(command, "--json=" + file).err().lines())
        .contains("2 rows could not be used: the answer says which");
    assertThat(run(command, "--json").err()).doesNotContain("the answer says which");
    assertThat(run(command).err()).doesNotContain("the answer says which");
  }

  /** A table has no place for what is missing. */
  @Test
  void whoWritesATableIsToldEachRow() {
    String file = temp.resolve("answer.csv").toString();

    assertThat(run("plan", "--csv=" + file).err())
        .contains("2 rows could not be used:\n  " + SAID.get(0), "\n  " + SAID.get(1));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theJsonSaysIt(List<String> command) {
    JsonNode document = run(command, "--json").json();

    assertThat(document.get("unusableRows"))
        .extracting(row -> row.get("file").textValue() + " line " + row.get("firstLine"))
        .containsExactlyInAnyOrder("focused_visits.csv line 2", "own.csv line 2");
    assertThat(document.get("notKnown"))
        .extracting(JsonNode::textValue)
        .containsExactly("inspections.csv and focused_visits.csv hold no monitoring visits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "outlook"})
  void thePageSaysIt(String command) throws IOException {
    Path page = temp.resolve("page.html");
    run(command, "--html", page.toString());

    assertThat(Files.readString(page).replace("&#39;", "'")).contains(SAID);
  }

  @Test
  void theCalendarSaysIt() {
    String unfolded = run("plan", "--ics").out().replace("\n ", "").replace("\\,", ",");

    assertThat(unfolded).contains(SAID);
  }
}
