package io.github.ilacs.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestTest {

  private static final String GOOD_2021 =
      "90001,northshire,ILACS,short,2021-06-28,2021-07-02,2021-08-13,good,good,good,,,good";
  private static final String GOOD_2024 =
      "90001,northshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,";
  private static final String VISIT =
      "90001,northshire,2023-05-10,2023-05-11,2023-06-16,the front door,false,,";

  @TempDir private Path temp;

  private static Program backtest(Path record) {
    return Program.run("backtest", "--record", record.toString());
  }

  // The record

  /** As an independent program found them on the same files. */
  @Test
  void theRecordThatComesWithTheProgramGivesItsFigures() {
    Program run = Program.run("backtest");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "editions 321/321",
            "starts 320/321",
            "next_type 158/167",
            "not_good_gets_standard 77/77",
            "visits 67/67",
            "visits.expected 63/67",
            "jtai.statement 30/47",
            "window.start early 0 within 48 late 19",
            "window.end early 0 within 54 late 13",
            "window.published early 1 within 61 late 5");
    // Three reports of which the record has only the day.
    assertThat(run.err().lines()).hasSize(4).first().isEqualTo("3 rows could not be used");
    assertThat(run.err().lines().skip(1)).allMatch(row -> row.contains("not in this record"));
    assertThat(backtest(TestRecord.folder()).lines()).isEqualTo(run.lines());
  }

  @Test
  void theHelpExplainsEachLine() throws IOException {
    String help = Program.run("help", "backtest").unwrapped();

    assertThat(backtest(TestRecord.folder()).lines())
        .extracting(line -> line.replaceAll(" .*", ""))
        .allSatisfy(
            name ->
                assertThat(help)
                    .containsPattern(
                        name.startsWith("window.")
                            ? "The windows count .* window from .*" + meaningOf(name)
                            : Pattern.quote(name) + ", [a-z]"));
  }

  private static String meaningOf(String window) {
    return window.replace("window.published", "publication").replace("window.", "");
  }

  @Test
  void theRecordGivesWhatItsReadmeDefines() throws IOException {
    Path folder = TestRecord.folder();

    assertThat(backtest(folder).lines())
        .containsExactlyElementsOf(BacktestOracle.ofFolder(folder).lines());
  }

  @Test
  void anyPartOfTheRecordGivesWhatItsReadmeDefines() throws IOException {
    Path folder = TestRecord.folder();
    List<String> inspections = Files.readAllLines(folder.resolve("inspections.csv"));
    List<String> visits = Files.readAllLines(folder.resolve("focused_visits.csv"));
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      double authorities = random.nextDouble();
      double rows = 0.5 + random.nextDouble() / 2;
      Set<String> chosen = new HashSet<>();
      Set<String> left = new HashSet<>();
      RecordFolder part = new RecordFolder(Files.createDirectory(temp.resolve("part" + seed)));
      for (List<String> file : List.of(inspections, visits)) {
        List<String> kept = new ArrayList<>();
        for (String row : file.subList(1, file.size())) {
          String urn = row.substring(0, row.indexOf(','));
          if (!chosen.contains(urn) && !left.contains(urn)) {
            (random.nextDouble() < authorities ? chosen : left).add(urn);
          }
          if (chosen.contains(urn) && random.nextDouble() < rows) {
            kept.add(row);
          }
        }
        String[] keptRows = kept.toArray(new String[0]);
        if (file == inspections) {
          part.inspections(keptRows);
        } else {
          part.visits(keptRows);
        }
      }

      assertThat(backtest(part.path()).lines())
          .as("part %d of the record", seed)
          .containsExactlyElementsOf(BacktestOracle.ofFolder(part.path()).lines());
    }
  }

  @Test
  void theSectorsFileRunsThroughAndEachRowItCannotUseIsNamed() throws IOException {
    Path file = TestRecord.sectorFile();
    List<Map<String, String>> unusable =
        BacktestOracle.rows(file).stream().filter(row -> !BacktestOracle.isUsable(row)).toList();

    Program run = Program.run("backtest", "--record", file.toString(), "--verbose");

    assertThat(run.exitCode()).isZero();
    List<String> complaints = run.err().lines().toList();
    assertThat(complaints.get(0)).isEqualTo(unusable.size() + " rows could not be used");
    assertThat(unusable).hasSizeGreaterThan(50);
    assertThat(complaints.subList(1, unusable.size() + 1))
        .zipSatisfy(
            unusable,
            (complaint, row) ->
                assertThat(complaint)
                    .startsWith(
                        "ofsted_csc_ilacs_history.csv line "
                            + BacktestOracle.get(row, "line")
                            + " ("
                            + BacktestOracle.get(row, "local_authority")
                            + "): "));
  }

  @Test
  void theSectorsFileGivesWhatTheReadmeDefines() throws IOException {
    Path file = TestRecord.sectorFile();

    assertThat(backtest(file).lines())
        .containsExactlyElementsOf(BacktestOracle.ofSectorFile(file).lines());
  }

  // Single rules

  @ParameterizedTest
  @CsvSource({
    // From 2 July 2021: 30 months are 2 January 2024, 42 months are 2 January 2025.
    "2024-01-01, early 1 within 0 late 0",
    "2024-01-02, early 0 within 1 late 0",
    "2025-01-02, early 0 within 1 late 0",
    "2025-01-03, early 0 within 0 late 1",
  })
  void bothEndsOfTheWindowBelongToIt(String start, String fit) {
    Path folder =
        new RecordFolder(temp)
            .inspections(
                GOOD_2021,
                "90001,northshire,ILACS,short,"
                    + start
                    + ","
                    + LocalDate.parse(start).plusDays(11)
                    + ",2025-02-14,good,good,good,"
                    + "good,good,")
            .visits(VISIT)
            .path();

    assertThat(backtest(folder).lines()).contains("window.end " + fit);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-31, 0/0",
    "2021-06-01, 1/1",
  })
  void windowsAndVisitsAreCountedFromJune2021On(String end, String visits) {
    Path folder =
        new RecordFolder(temp)
            .inspections(
                "90001,northshire,ILACS,short,2021-05-24,"
                    + end
                    + ",2021-07-13,good,good,good,,,good",
                GOOD_2024)
            .visits(VISIT)
            .path();

    assertThat(backtest(folder).lines()).contains("visits " + visits);
  }

  @ParameterizedTest
  @CsvSource({
    // An area for priority action counts if its visit began after a ended and before b began.
    "2021-07-01, 1/1", // still on site with the first inspection: the visit can't be right
    "2021-07-03, 0/1",
    "2024-05-19, 0/1",
    "2024-05-25, 1/1",
  })
  void anAreaForPriorityActionBetweenTheTwoMeansStandard(String day, String nextType) {
    Path folder =
        new RecordFolder(temp)
            .inspections(GOOD_2021, GOOD_2024)
            .visits("90001,northshire," + day + "," + day + ",2024-12-01,x,true,70,20")
            .path();

    assertThat(backtest(folder).lines()).contains("next_type " + nextType);
  }

  @Test
  void aFileOfVisitsWithoutARowHoldsNoVisits() {
    Path folder = new RecordFolder(temp).inspections(GOOD_2021, GOOD_2024).visits().path();

    assertThat(backtest(folder).lines()).contains("visits 0/0");
  }

  @Test
  void anInspectionWithJudgementsOfAnotherEditionIsCountedAndNamed() {
    Path folder =
        new RecordFolder(temp)
            .inspections(
                GOOD_2021,
                "90002,southshire,ILACS,short,2021-06-28,2021-07-02,2021-08-13,good,good,good,good,"
                    + "good,")
            .visits(VISIT)
            .path();

    Program run = backtest(folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).contains("editions 1/2", "starts 2/2");
    assertThat(run.err()).contains("inspections.csv line 3");
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01", "2017-05-15", "2199-05-20", "9999-12-27"})
  void aDayFarOutDoesNotEndTheRun(String day) {
    String days = String.join(",", day, day, day);
    Path folder =
        new RecordFolder(temp)
            .inspections(
                GOOD_2021,
                "90001,northshire,ILACS,short," + days + ",good,good,good,good,good,",
                "90002,southshire,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,"
                    + "good,")
            .visits("90001,northshire," + days + ",x,false,,")
            .path();

    Program run = backtest(folder);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(8);
    assertThat(run.err()).contains("inspections.csv line 3");
  }

  @Test
  void aRecordWithoutRowsIsRefused() {
    Program run = backtest(new RecordFolder(temp).inspections().visits().path());

    assertThat(run.refusal())
        .contains("there are no rows in inspections.csv and focused_visits.csv");
  }

  @Test
  void rowsThatCannotBeUsedAreNamedAndDoNotEndTheRun() {
    Path folder =
        new RecordFolder(temp)
            .inspections(GOOD_2021, "90002,south\u001B[31mshire,ILACS,short,soon,,,,,,,,")
            .visits("x,northshire,2023-05-10,2023-05-11,2023-06-16,topic,false,,")
            .path();

    Program run = backtest(folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(8).startsWith("editions 1/1");
    assertThat(run.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("2 rows could not be used"),
            second ->
                assertThat(second)
                    .startsWith("inspections.csv line 3 (south")
                    .contains("start_date", "soon"),
            third -> assertThat(third).startsWith("focused_visits.csv line 2 (northshire): "));
    assertThat(run.err()).doesNotContain("\u001B");
  }

  @Test
  void aRecordThatCannotBeReadIsAUsersError() {
    assertThat(backtest(temp.resolve("nowhere")).refusal()).contains("nowhere");
    assertThat(backtest(temp).refusal()).contains("inspections.csv", "focused_visits.csv");
  }
}
