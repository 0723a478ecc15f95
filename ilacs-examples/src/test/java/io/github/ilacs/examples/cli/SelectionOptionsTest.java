package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.record.RecordFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is selected by the options that commands about many authorities share. */
class SelectionOptionsTest {

  @TempDir private Path temp;

  private static Program national(String... more) {
    List<String> arguments = new ArrayList<>(List.of("national", "--as-of", "2026-08-20"));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray(new String[0]));
  }

  private static JsonNode document(String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("--json");
    return national(arguments.toArray(new String[0])).json();
  }

  private static List<String> names(JsonNode document) {
    List<String> names = new ArrayList<>();
    document
        .get("authorities")
        .forEach(entry -> names.add(entry.get("authority").get("name").textValue()));
    return names;
  }

  private Path file(String content) throws IOException {
    return Files.write(temp.resolve("mine.txt"), content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRegionHasItsAuthorities() {
    JsonNode document = document("--region", "North East");

    // The twelve of the North East.
    assertThat(names(document))
        .containsExactlyInAnyOrder(
            "Northumberland",
            "Newcastle upon Tyne",
            "Gateshead",
            "North Tyneside",
            "South Tyneside",
            "Sunderland",
            "Durham",
            "Darlington",
            "Hartlepool",
            "Middlesbrough",
            "Redcar and Cleveland",
            "Stockton-on-Tees");
    assertThat(document.get("selection").get("inWords").textValue())
        .isEqualTo("the authorities in the North East");
    assertThat(document.get("selection").get("selected").intValue()).isEqualTo(12);
    assertThat(document.get("selection").get("onRecord").intValue()).isEqualTo(153);
    int counted = 0;
    for (JsonNode number : document.get("byState")) {
      counted += number.intValue();
    }
    assertThat(counted).isEqualTo(12);
    assertThat(document.get("expected").get("authorities").intValue()).isLessThanOrEqualTo(12);
    assertThat(document.get("expectedVisits").get("authorities").intValue())
        .isLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"london", "LONDON", " London "})
  void aRegionIsReadAsPeopleWriteIt(String region) {
    // 32 boroughs and the City.
    assertThat(names(document("--region", region))).hasSize(33);
  }

  @Test
  void anUnknownRegionListsTheNine() {
    assertThat(national("--region", "Wessex").refusal())
        .isEqualTo(
            "ilacs: 'Wessex' is no region; the regions are East Midlands, East of England, London,"
                + " North East, North West, South East, South West, West Midlands, Yorkshire and the"
                + " Humber");
    assertThat(national("--region", "east").refusal()).contains("'east' is more than one region");
    assertThat(national("--region", "").refusal()).contains("'' is no region");
  }

  @Test
  void neighboursAreTheAuthorityAndThoseLikeIt() {
    // The line of Norfolk in authorities.csv.
    JsonNode document = document("--neighbours-of", "Norfolk");

    List<String> urns = new ArrayList<>();
    document
        .get("authorities")
        .forEach(entry -> urns.add(entry.get("authority").get("urn").textValue()));
    assertThat(urns)
        .containsExactlyInAnyOrder(
            "80418", "80565", "80454", "80461", "80460", "80532", "80476", "80555", "80484",
            "80534", "80522");
    assertThat(document.get("selection").get("inWords").textValue())
        .isEqualTo("Norfolk and its statistical neighbours");
  }

  @Test
  void namesAndCodesAddUp() {
    // The DfE code of York, the ONS code of Barnsley, the URN of Norfolk.
    JsonNode document =
        document(
            "--only",
            "leeds city council",
            "--only",
            "816",
            "--only",
            "E08000038",
            "--only",
            "80418",
            "--only",
            "Leeds");

    assertThat(names(document)).containsExactlyInAnyOrder("Leeds", "York", "Barnsley", "Norfolk");
    assertThat(document.get("selection").get("inWords").textValue())
        .isEqualTo("4 authorities chosen by name");
  }

  @Test
  void optionsNarrowEachOtherDown() {
    assertThat(names(document("--only", "Leeds", "--only", "Norfolk", "--region", "Yorkshire")))
        .containsExactly("Leeds");
    assertThat(national("--only", "Norfolk", "--region", "London").refusal())
        .isEqualTo(
            "ilacs: no authority on record is among Norfolk, as far as they are in London; ask for"
                + " others");
    JsonNode both = document("--neighbours-of", "Norfolk", "--region", "East of England");
    assertThat(names(both)).contains("Norfolk").doesNotContain("Somerset");
    assertThat(both.get("selection").get("inWords").textValue())
        .isEqualTo("Norfolk and its statistical neighbours in the East of England");
  }

  @Test
  void anUnknownNameIsRefusedAsPlanRefusesIt() {
    String refusal = Program.run("plan", "Leds").refusal();

    assertThat(national("--only", "Leds").refusal()).isEqualTo(refusal);
    assertThat(national("--neighbours-of", "Leds").refusal()).isEqualTo(refusal);
  }

  @Test
  void aFileHasANameALine() throws IOException {
    Path file =
        file(
            "\uFEFF# my authorities\r\n\r\nLeeds\r\n  816  \r\n\"Bristol, City of\"\r\nLeds\r\nX\u001B[31m\r\n");
    Program run = national("--only-file", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.section("WHO IS NEXT"))
        .filteredOn(line -> line.matches("  [A-Z].*"))
        .extracting(line -> line.strip().split(" +", 2)[0])
        .containsExactly("Authority", "Bristol", "York", "Leeds");
    assertThat(run.unwrapped())
        .contains(
            "This is about 3 of the 153 authorities on record: Leeds, York and Bristol.",
            "We could not use mine.txt line 6: no authority on record is called 'Leds'; the"
                + " nearest: ",
            "We could not use mine.txt line 7: no authority on record is called 'X");
    assertThat(run.err()).contains("mine.txt line 6: ", "mine.txt line 7: ");
    Program.checkSteersNothing(run.out());
    Program.checkSteersNothing(run.err());
    assertThat(document("--only-file", file.toString()).get("selection").get("missing")).hasSize(2);
    assertThat(names(document("--only-file", file.toString(), "--only", "Norfolk")))
        .containsExactlyInAnyOrder("Leeds", "York", "Bristol", "Norfolk");
  }

  @Test
  void aFileOfUtf16IsReadToo() throws IOException {
    Path file = temp.resolve("mine.txt");
    Files.write(file, "\uFEFFLeeds\r\nYork\r\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(names(document("--only-file", file.toString())))
        .containsExactlyInAnyOrder("Leeds", "York");
  }

  @Test
  void aFileWithoutAGoodLineIsRefused() throws IOException {
    assertThat(national("--only-file", file("Leds\n").toString()).refusal())
        .contains("no line of ", "mine.txt could be used; mine.txt line 1: no authority");
    assertThat(national("--only-file", file("# nobody\n\n").toString()).refusal())
        .contains("there is no name in ");
    assertThat(national("--only-file", temp.resolve("none.txt").toString()).refusal())
        .contains("there is no file ");
    assertThat(national("--only-file", file("Leeds\n".repeat(2_001)).toString()).refusal())
        .contains("has more than 2000 names");
  }

  @Test
  void thePageSaysWhichSelectionItIs() throws IOException {
    Path page = temp.resolve("national.html");

    assertThat(national("--region", "South West", "--html", page.toString()).exitCode()).isZero();
    assertThat(Files.readString(page))
        .contains(
            "The authorities in the South West",
            "This is about 15 of the 153 authorities on record",
            "15 authorities.");
    assertThat(national("--region", "South West").lines().get(0))
        .isEqualTo("The authorities in the South West, as of 20 August 2026");
  }

  @Test
  void oneAuthorityIsOne() throws IOException {
    Path page = temp.resolve("national.html");
    Program run = national("--only", "Leeds", "--why", "--html", page.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains(">1 authority.</p>", "The next inspection of one authority, counted in");
    assertThat(national("--only", "Leeds", "--why").unwrapped())
        .contains("The next inspection of one authority, counted in")
        .doesNotContain("1 authorities");
  }

  @Test
  void whoIsNotOnTheRecordIsSaid() {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "80418,Norfolk,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,"
                    + "good,",
                "80522,Bad,ILACS,short,soon,2024-05-24,2024-07-12,good,good,good,good,good,",
                "1,Other,ILACS,short,soon,2024-05-24,2024-07-12,good,good,good,good,good,")
            .visits()
            .path();
    Program run = national("--record", record.toString(), "--only", "Norfolk");

    // The row of another authority is nothing that is missing here.
    assertThat(run.err()).isEmpty();
    assertThat(national("--record", record.toString(), "--neighbours-of", "Norfolk").out())
        .contains("Not on record: ");
    assertThat(national("--record", record.toString(), "--only", "Leeds").exitCode()).isEqualTo(1);
  }
}
