package io.github.ilacs.examples.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.cli.PageChecks;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesCommandTest {

  private static final String GOOD = ",good,good,good,good,good,";

  @TempDir private Path temp;

  private RecordFolder folder(String name) throws IOException {
    return new RecordFolder(Files.createDirectories(temp.resolve(name)));
  }

  private static Program changes(String... arguments) {
    List<String> all = new ArrayList<>(List.of("changes"));
    all.addAll(List.of(arguments));
    return Program.run(all.toArray(new String[0]));
  }

  // The record of England

  /**
   * Found in the files of the record by another program, which counts months and working days on
   * its own.
   */
  @Test
  void theSummerOf2026InTheSouthWest() {
    Program run =
        changes("--since", "2026-06-01", "--as-of", "2026-08-20", "--region", "South West");

    run.answer();
    assertThat(run.lines().get(0)).isEqualTo("What has changed since 1 June 2026");
    assertThat(run.unwrapped())
        .contains(
            "This is about 15 of the 153 authorities on record: the authorities in the South West.",
            "9 changes since 1 June 2026 for the authorities in the South West.",
            "The record may lack letters of focused visits published after 27 January 2026",
            "joint targeted area inspections published after 18 May 2026",
            "The record knows what was published: inspection reports to 20 August 2026");
    assertThat(run.out()).doesNotContain("may lack inspection reports");
    assertThat(run.unwrapped("REPORTS PUBLISHED"))
        .isEqualTo(
            "Somerset report published 17 June 2026: care leavers good; leaders, help and"
                + " protection, in care requires improvement to be good (was good)");
    assertThat(run.unwrapped("PATHWAYS THAT CHANGED"))
        .isEqualTo("Somerset now standard inspection (was short inspection)");
    assertThat(run.unwrapped("WINDOWS THAT HAVE OPENED"))
        .isEqualTo("Plymouth open since 2 August 2026, to 2 August 2027");
    assertThat(run.unwrapped("PAST THE USUAL WINDOW"))
        .isEqualTo(
            "Bristol window ended 27 July 2026; still open counted from the publication of the"
                + " report");
    assertThat(run.unwrapped("NEW INSPECTION WINDOWS"))
        .isEqualTo(
            "Somerset 1 November 2028 to 1 November 2029 (was 29 January 2025 to 29 January 2026)");
    assertThat(run.unwrapped("VISITS NOW EXPECTED"))
        .startsWith("Somerset 2 more visits before the next inspection (was 0)");
    assertThat(run.unwrapped("DEADLINES THAT HAVE PASSED"))
        .isEqualTo(
            "Somerset 29 July 2026: publish the report after the short inspection of 27 April"
                + " to 1 May 2026 Torbay 8 June 2026: action plan after the short inspection of 12 to 16"
                + " January 2026");
    assertThat(run.out()).doesNotContain("WITHIN A MONTH", "NO LONGER");
    PageChecks.checkThatEverySourceIsListed(
        changes(
            "--since", "2026-06-01", "--as-of", "2026-08-20", "--region", "South West", "--why"));
    for (String heading : List.of("REPORTS PUBLISHED", "DEADLINES THAT HAVE PASSED")) {
      assertThat(run.section(heading))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
  }

  /** The same from the files of the record by that other program. */
  @Test
  void theSummerOf2026InTheNorthWestAsCsv() {
    Program run =
        changes(
            "--since", "2026-06-01", "--as-of", "2026-08-20", "--region", "north west", "--csv");

    assertThat(run.exitCode()).isZero();
    assertThat(
            run.lines().stream()
                .skip(1)
                .map(line -> line.split(",", 6))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[4]))
        .containsExactly(
            "report Blackpool 2026-07-28",
            "report Lancashire 2026-08-20",
            "report Liverpool 2026-07-07",
            "report Trafford 2026-08-03",
            "grade Blackpool 2026-07-28",
            "grade Lancashire 2026-08-20",
            "grade Liverpool 2026-07-07",
            "grade Trafford 2026-08-03",
            "pathway Blackpool 2026-07-28",
            "pathway Liverpool 2026-07-07",
            "pathway Trafford 2026-08-03",
            "window-past Rochdale 2026-08-03",
            "window Blackpool 2026-07-28",
            "window Lancashire 2026-08-20",
            "window Liverpool 2026-07-07",
            "window Trafford 2026-08-03",
            "visit-expected Blackpool 2026-07-28",
            "visit-expected Lancashire 2026-08-20",
            "visit-expected Liverpool 2026-07-07",
            "deadline-coming Blackpool 2026-09-09",
            "deadline-coming Trafford 2026-09-15",
            "deadline-passed Liverpool 2026-08-18");
    assertThat(run.lines().get(0))
        .isEqualTo("kind,authority,urn,region,day,change,rules,as_of,since,selection");
    assertThat(run.lines().get(1))
        .startsWith("report,Blackpool,80431,North West,2026-07-28,")
        .endsWith(",L-AWAIT,2026-08-20,2026-06-01,the authorities in the North West");
    assertThat(run.err()).contains("The record knows what was published: ");
  }

  @Test
  void jsonHasTheReasons() {
    JsonNode document =
        changes("--since", "2026-06-01", "--as-of", "2026-08-20", "--only", "Somerset", "--json")
            .json();

    assertThat(document.fieldNames())
        .toIterable()
        .containsExactly(
            "origin",
            "asOf",
            "since",
            "selection",
            "unknownTime",
            "summary",
            "changes",
            "notCompared",
            "unusableRows",
            "otherUnusableRows");
    assertThat(document.get("since").textValue()).isEqualTo("2026-06-01");
    assertThat(document.get("selection").get("inWords").textValue()).isEqualTo("Somerset");
    assertThat(document.get("selection").get("onRecord").intValue()).isEqualTo(153);
    assertThat(document.get("summary").textValue())
        .isEqualTo("6 changes since 1 June 2026 for Somerset.");
    JsonNode report = document.get("changes").get(0);
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly("kind", "authority", "region", "day", "sentence", "reasons");
    assertThat(report.get("kind").textValue()).isEqualTo("report");
    assertThat(report.get("day").textValue()).isEqualTo("2026-06-17");
    assertThat(report.get("authority").get("urn").textValue()).isEqualTo("80555");
    assertThat(document.get("changes"))
        .allSatisfy(change -> assertThat(change.get("reasons")).isNotEmpty());
  }

  @Test
  void thePageHasIt() throws IOException {
    Path file = temp.resolve("changes.html");

    Program run =
        changes(
            "--since",
            "2026-06-01",
            "--as-of",
            "2026-08-20",
            "--region",
            "South West",
            "--html",
            file.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(file))
        .contains(
            "<bdi>What has changed since 1 June 2026</bdi>",
            "The authorities in the South West",
            "9 changes since 1 June 2026 for the authorities in the South West.",
            "<h2 id=\"window-opened\">Windows that have opened</h2>",
            "closes on 2 August 2027")
        .doesNotContain("{{", "Optional", "null");
  }

  @Test
  void nothingHasChangedIsSaidInEveryForm() throws IOException {
    List<String> common =
        List.of("--since", "2026-08-01", "--as-of", "2026-08-10", "--only", "Leeds");
    String nothing = "Nothing has changed since 1 August 2026 for Leeds.";
    Path file = temp.resolve("changes.html");

    assertThat(run(common).answer()).contains(nothing);
    assertThat(run(common, "--json").answer()).contains(nothing);
    assertThat(run(common, "--csv").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("nothing,,,,," + nothing);
    assertThat(run(common, "--html", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file)).contains(nothing);
  }

  private static Program run(List<String> common, String... more) {
    List<String> all = new ArrayList<>(common);
    all.addAll(List.of(more));
    return changes(all.toArray(new String[0]));
  }

  // Laws, on the whole record

  private static final PublishedRecord ENGLAND = PublishedRecord.england();

  private static Side side(LocalDate day) {
    return Side.of(ENGLAND, ENGLAND.authorities(), Scheduler.england(), day, () -> {});
  }

  private static Changes changes(Side since, Side asOf) {
    return Changes.between(
        new Since.Day(since.day()), since, asOf, Selection.all(ENGLAND.authorities()));
  }

  private static List<String> published(Changes changes) {
    return changes.all().stream()
        .filter(
            change ->
                change.kind() == ChangeKind.REPORT
                    || change.kind() == ChangeKind.FOCUSED_VISIT_LETTER
                    || change.kind() == ChangeKind.JTAI_LETTER)
        .map(change -> change.kind() + " " + change.authority() + " " + change.sentence())
        .sorted()
        .toList();
  }

  @Test
  void noReportIsLostOrSaidTwice() {
    List<Side> sides =
        LocalDate.of(2023, 1, 1)
            .datesUntil(LocalDate.of(2026, 9, 1), Period.ofDays(61))
            .map(ChangesCommandTest::side)
            .toList();
    List<String> stepByStep = new ArrayList<>();
    for (int i = 1; i < sides.size(); i++) {
      stepByStep.addAll(published(changes(sides.get(i - 1), sides.get(i))));
    }

    assertThat(stepByStep.stream().sorted().toList())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(200)
        .isEqualTo(published(changes(sides.get(0), sides.get(sides.size() - 1))));
  }

  /** The rows are counted by their day of publication, without the library. */
  @Test
  void everyRowPublishedSinceIsNew() throws IOException {
    LocalDate since = LocalDate.of(2024, 1, 15);
    LocalDate asOf = LocalDate.of(2026, 8, 20);
    Changes changes = changes(side(since), side(asOf));

    assertThat(changes.of(ChangeKind.REPORT)).hasSize(rows("inspections.csv", 6, since, asOf));
    assertThat(changes.of(ChangeKind.FOCUSED_VISIT_LETTER))
        .hasSize(rows("focused_visits.csv", 4, since, asOf));
    assertThat(changes.of(ChangeKind.JTAI_LETTER)).hasSize(rows("jtais.csv", 4, since, asOf));
  }

  private static int rows(String file, int column, LocalDate since, LocalDate asOf)
      throws IOException {
    int rows = 0;
    for (String line : Files.readAllLines(TestRecord.folder().resolve(file))) {
      // No quoted cell stands before the day of publication.
      String day = line.split(",", -1)[column];
      rows +=
          day.startsWith("2")
                  && day.compareTo(since.toString()) > 0
                  && day.compareTo(asOf.toString()) <= 0
              ? 1
              : 0;
    }
    return rows;
  }

  @Test
  void fromADayToItselfNothingIsNew() {
    for (String day : List.of("2019-07-01", "2021-06-15", "2024-05-20", "2026-06-17")) {
      Side side = side(LocalDate.parse(day));
      Changes changes = changes(side, side);

      assertThat(changes.all()).as(day).isEmpty();
      assertThat(changes.summary())
          .startsWith("Nothing has changed since ")
          .endsWith(" " + day.substring(0, 4) + ".");
    }
  }

  @Test
  void aRecordAgainstItselfHasNothingNew() {
    String folder = TestRecord.folder().toString();

    assertThat(changes("--since", folder, "--record", folder, "--as-of", "2026-08-20").unwrapped())
        .contains("Nothing has changed compared with " + folder + ".");
  }

  // Two records

  @Test
  void anOlderRecordIsComparedWithThisOne() throws IOException {
    Path old =
        folder("old")
            .inspections(
                "1,Isle,ILACS,short,2022-05-16,2022-05-20,2022-07-01,good,good,good,,,good",
                "2,Fen,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD,
                "3,Moor,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD,
                "5,Gone,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD,
                "6,Bad,ILACS,short,soon,2024-05-24,2024-07-12" + GOOD)
            .visits("3,Moor,2025-05-20,2025-05-21,2025-06-20,front door,false,,")
            .path();
    Path now =
        folder("now")
            .inspections(
                "1,Isle,ILACS,short,2022-05-16,2022-05-20,2022-07-01,good,good,good,,,good",
                "1,Isle,ILACS,short,2025-06-23,2025-06-27,2025-08-12,outstanding,outstanding,good,"
                    + "good,good,",
                "2,Fen,ILACS,short,2024-05-20,2024-05-24,2024-07-19" + GOOD,
                "3,Moor,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD,
                "4,New,ILACS,short,2024-05-20,2024-05-24,2024-07-12" + GOOD,
                "6,Bad,ILACS,short,soon,2024-05-24,2024-07-12" + GOOD)
            .visits()
            .path();

    Program run =
        changes("--since", old.toString(), "--record", now.toString(), "--as-of", "2025-09-01");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.unwrapped("REPORTS PUBLISHED"))
        .isEqualTo("Isle report published 12 August 2025: outstanding (was good)");
    assertThat(run.unwrapped("CORRECTED"))
        .isEqualTo(
            "Fen short inspection of 20 to 24 May 2024: publication 19 July 2024 (was 12"
                + " July 2024)");
    assertThat(run.unwrapped("NO LONGER ON RECORD"))
        .isEqualTo("Moor focused visit of 20 to 21 May 2025");
    assertThat(run.unwrapped("AUTHORITIES THAT ARE NEW ON RECORD")).isEqualTo("New new on record");
    assertThat(run.unwrapped("AUTHORITIES NO LONGER ON RECORD"))
        .isEqualTo("Gone no longer on record");
    assertThat(run.unwrapped("VISITS NOW EXPECTED"))
        .startsWith("Moor 1 more visit before the next inspection (was 0)");
    assertThat(run.err())
        .contains("1 row could not be used", "In the record that we compare with:");
    assertThat(run.out()).contains("Compared with inspections.csv");
  }

  /** The record ends on 20 August 2026, whatever day the list begins with. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-08-01", "2026-08-20", "2026-11-18"})
  void whatTheRecordMayLackIsSaidWheneverTheListBegins(String since) {
    Program run = changes("--since", since, "--as-of", "2026-11-25", "--region", "North West");

    assertThat(run.unwrapped())
        .contains("The record may lack inspection reports published after 20 August 2026");
  }

  // What is refused

  @Test
  void whatIsNeitherARecordNorADayIsRefused() {
    assertThat(changes("--since", "last week").refusal())
        .isEqualTo(
            "ilacs: 'last week' is neither a record nor a day: there is no file or folder of that"
                + " name, and a day is written as 2026-11-22, 22/11/2026 or \"22 November 2026\"");
    assertThat(changes("--since", "").refusal()).contains("'' is neither a record nor a day");
  }

  @Test
  void aDayAfterTheDayAskedIsRefused() {
    assertThat(changes("--since", "2026-08-21", "--as-of", "2026-08-20").refusal())
        .isEqualTo(
            "ilacs: --since 21 August 2026 is after the day asked, 20 August 2026; name an earlier"
                + " day");
  }

  @Test
  void aDayBeforeTheFirstEditionIsRefused() {
    assertThat(changes("--since", "2017-12-31", "--as-of", "2026-08-20").refusal())
        .contains("2017");
  }

  @Test
  void aRecordWithoutRowsIsRefused() throws IOException {
    assertThat(changes("--since", folder("empty").inspections().path().toString()).refusal())
        .contains("there are no rows in inspections.csv");
  }

  // Hostile names

  @Test
  void aHostileNameIsTextInEveryForm() throws IOException {
    String name = "\"=cmd|' /C calc'!A0<script>alert(1)</script>\u001B[31m\u202E{{x}}\"";
    Path record =
        folder("hostile")
            .inspections(
                "1," + name + ",ILACS,short,2022-05-16,2022-05-20,2022-07-01,good,good,good,,,good")
            .visits("1," + name + ",2023-10-10,2023-10-11,2023-11-14,\"=1+1\u001B]0;x\",false,,")
            .path();
    List<String> common =
        List.of("--since", "2023-11-01", "--as-of", "2023-11-30", "--record", record.toString());
    Path file = temp.resolve("hostile.html");

    String text = run(common).out();
    Program.checkSteersNothing(text);
    assertThat(text).contains("  =cmd|' /C ", "  calc'!A0<script>", " {{x}}");
    String csv = run(common, "--csv").out();
    Program.checkSteersNothing(csv);
    assertThat(csv).contains(",'=cmd|' /C calc'!A0<script>").doesNotContain(",=cmd", "\"=cmd");
    String json = run(common, "--json").out();
    assertThat(json.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    assertThat(run(common, "--html", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file))
        .contains("&lt;script&gt;")
        .doesNotContain("<script", "\u001B", "\u202E");
  }
}
