package io.github.ilacs.examples.shows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.table.CsvRows;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitCurve;
import io.github.ilacs.outlook.VisitModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The counts of the record that comes with the program: against those that the catalogue of rules
 * states, against the models of the outlook, and against plain loops over the files.
 */
class RecordShowsTest {

  private static final PublishedRecord ENGLAND = PublishedRecord.england();

  /** After the last report in the record, and those of which it has the day alone. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final RecordShows SHOWS = shows(ENGLAND.authorities(), TODAY);

  private static final String FOLDER = "/io/github/ilacs/examples/record/england/";

  @TempDir private Path temp;

  private static RecordShows shows(List<LocalAuthority> authorities, LocalDate asOf) {
    return RecordShows.of(
        ENGLAND, new Selection("some", authorities, ENGLAND.authorities().size(), List.of()), asOf);
  }

  private static Panel panel(RecordShows shows, String id) {
    return shows.shown().stream()
        .flatMap(shown -> shown.panels().stream())
        .filter(panel -> panel.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<Integer>> counts(String id) {
    return counts(panel(SHOWS, id));
  }

  private static List<List<Integer>> counts(Panel panel) {
    return panel.rows().stream().map(Panel.Row::counts).toList();
  }

  private static int sum(Panel panel, int column) {
    return panel.rows().stream().mapToInt(row -> row.counts().get(column)).sum();
  }

  // What the catalogue of rules says

  /** V-COUNT: none, one, two, or more, after outstanding and good, RI, inadequate. */
  @Test
  void visitsBetweenInspectionsAreThoseOfTheCatalogue() {
    List<List<Integer>> since = counts("visits-since-2021");
    assertThat(panel(SHOWS, "visits-since-2021").n()).isEqualTo(67);
    assertThat(since.get(0).get(1) + since.get(1).get(1)).isEqualTo(36);
    assertThat(since.get(0).get(2) + since.get(1).get(2)).isEqualTo(2);
    assertThat(since.get(0).get(0) + since.get(1).get(0)).isZero();
    assertThat(since.get(2)).containsExactly(0, 2, 18, 0);
    assertThat(since.get(3)).containsExactly(9, 0, 0, 0);
    assertThat(panel(SHOWS, "visits-since-2021").summary()).contains("In 24 of them");

    List<List<Integer>> before = counts("visits-before-2021");
    assertThat(before.get(0).get(1) + before.get(1).get(1)).isEqualTo(47);
    assertThat(
            before.get(0).stream().mapToInt(n -> n).sum()
                + before.get(1).stream().mapToInt(n -> n).sum())
        .isEqualTo(53);
    assertThat(before.get(2).get(2)).isEqualTo(30);
    assertThat(before.get(2).get(3)).as("Herefordshire").isEqualTo(1);
    assertThat(before.get(2).stream().mapToInt(n -> n).sum()).isEqualTo(34);
    assertThat(before.get(3).get(1)).isEqualTo(before.get(3).stream().mapToInt(n -> n).sum());

    assertThat(counts("visits-so-far").get(1).get(2)).as("Medway").isEqualTo(1);
    assertThat(counts("visits-so-far").get(2).get(3)).isZero();
  }

  /** V-WHEN and L-WAIT, by the figures to which the outlook was fitted. */
  @Test
  void waitsAreThoseOfTheOutlook() {
    check("wait-visit-only", VisitModel.england().only());
    check("wait-visit-first", VisitModel.england().first());
    check("wait-visit-second", VisitModel.england().second());
    Panel inspections = panel(SHOWS, "wait-inspection");
    assertThat(inspections.n()).isEqualTo(OutlookModel.england().waits());
    assertThat(sum(inspections, 0)).isEqualTo(OutlookModel.england().over());
    assertThat(inspections.summary()).contains("after 30.9 to 45.9 months");
    assertThat(sum(panel(SHOWS, "wait-inspection-by-grade"), 0)).isEqualTo(65);
    assertThat(sum(panel(SHOWS, "wait-inspection-by-grade"), 1)).isEqualTo(205 - 65);
  }

  private static void check(String id, VisitCurve curve) {
    assertThat(panel(SHOWS, id).n()).as(id).isEqualTo(curve.waits());
    assertThat(sum(panel(SHOWS, id), 0)).as(id).isEqualTo(curve.over());
    assertThat(sum(panel(SHOWS, id), 1)).as(id).isEqualTo(curve.waits() - curve.over());
  }

  /** R-INSP-A to C, R-FV-A, C and D, J-CLOCK: of how many, how many came on the usual day. */
  @Test
  void timesToPublicationAreThoseOfTheCatalogue() {
    checkUsual("report-2018-01-01", "On day 21", 52, 101);
    checkUsual("report-2021-07-09", "On day 30", 67, 110);
    checkUsual("report-2024-06-07", "On day 27", 46, 95);
    checkUsual("letter-2018-01-01", "On day 16", 77, 126);
    checkUsual("letter-2021-09-15", "On day 24", 80, 107);
    checkUsual("letter-2024-04-17", "On day 21", 48, 70);
    checkUsual("joint-letter-2018", "On day 30", 12, 18);
    checkUsual("joint-letter-2022", "On day 34", 14, 29);
    assertThat(counts("report-2024-06-07").get(0)).as("only one faster").containsExactly(1);
    assertThat(panel(SHOWS, "report-2024-06-07").summary())
        .contains("after 26 to 95", "half of them within 28", "nine in ten within 53");
    assertThat(panel(SHOWS, "joint-letter-2022").summary()).contains("after 26 to 66");
  }

  /** J-STATEMENT. */
  @Test
  void daysOfStatementsAreThoseOfTheCatalogue() {
    checkUsual("statement-due", "On day 70", 30, 47);
  }

  private static void checkUsual(String id, String row, int count, int n) {
    Panel panel = panel(SHOWS, id);
    assertThat(panel.n()).as(id).isEqualTo(n);
    assertThat(sum(panel, 0)).as(id).isEqualTo(n);
    assertThat(panel.rows().stream().filter(one -> one.label().equals(row)).findFirst())
        .map(Panel.Row::counts)
        .contains(List.of(count));
  }

  /** R-ELECT and R-EXT-2. */
  @Test
  void nothingIsPublishedBeforeAGeneralElection() {
    for (String id : List.of("election-2019", "election-2024")) {
      assertThat(panel(SHOWS, id).rows())
          .filteredOn(row -> row.note().equals("silence") || row.note().equals("polling day"))
          .hasSize(5 + (id.endsWith("2024") ? 1 : 0))
          .allSatisfy(row -> assertThat(row.counts()).containsExactly(0));
      assertThat(panel(SHOWS, id).summary()).endsWith("there were none.");
    }
    assertThat(panel(SHOWS, "election-2024").rows())
        .filteredOn(row -> row.label().equals("8 Jul 2024"))
        .singleElement()
        .satisfies(row -> assertThat(row.counts().get(0)).isGreaterThanOrEqualTo(10 + 4));
  }

  /** P-OBS: how many there were of each grade before. */
  @Test
  void pairsOfGradesAreThoseOfTheCatalogue() {
    assertThat(panel(SHOWS, "grades-ilacs").rows())
        .extracting(RecordShowsTest::total)
        .containsExactly(25, 66, 54, 23);
    assertThat(panel(SHOWS, "grades-sif").rows())
        .extracting(RecordShowsTest::total)
        .containsExactly(3, 54, 71, 19);
  }

  // Plain loops over the files

  private static List<CSVRecord> rows(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordShowsTest.class.getResourceAsStream(FOLDER + file), file)) {
      return CsvRows.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-06-30", "2022-01-31", "2024-06-30", "2026-08-20"})
  void gradesThatFollowAsALoopOverTheFileFindsThem(String day) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    Map<String, CSVRecord> before = new TreeMap<>();
    List<CSVRecord> inOrder = new ArrayList<>(rows("inspections.csv"));
    inOrder.sort((a, b) -> a.get("start_date").compareTo(b.get("start_date")));
    for (CSVRecord row : inOrder) {
      if (row.get("framework").equals("ILACS")
          && !row.get("start_date").isEmpty()
          && row.get("published_date").compareTo(day) <= 0) {
        CSVRecord earlier = before.put(row.get("urn"), row);
        if (earlier != null) {
          expected.merge(grade(earlier) + " " + grade(row), 1, Integer::sum);
        }
      }
    }

    Map<String, Integer> found = new TreeMap<>();
    Panel panel = panel(shows(ENGLAND.authorities(), LocalDate.parse(day)), "grades-ilacs");
    for (Panel.Row row : panel.rows()) {
      for (int i = 0; i < row.counts().size(); i++) {
        if (row.counts().get(i) > 0) {
          found.put(
              row.label() + " " + panel.heads().columns().get(i).heading(), row.counts().get(i));
        }
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String grade(CSVRecord row) {
    return switch (row.get("overall")) {
      case "outstanding" -> "Outstanding";
      case "good" -> "Good";
      case "requires_improvement" -> "Requires improvement to be good";
      case "inadequate" -> "Inadequate";
      default -> "No overall grade";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-12-31", "2021-06-30", "2025-01-31", "2026-11-26"})
  void topicsByYearAsALoopOverTheFileFindsThem(String day) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    int n = 0;
    for (CSVRecord row : rows("focused_visits.csv")) {
      if (row.get("published_date").compareTo(day) <= 0) {
        n++;
        String year = " " + row.get("start_date").substring(0, 4);
        if (row.get("topic").isEmpty()) {
          expected.merge("no topic on record" + year, 1, Integer::sum);
        } else {
          for (String topic : row.get("topic").split("; ", -1)) {
            expected.merge(topic + year, 1, Integer::sum);
          }
        }
      }
    }

    Panel panel = panel(shows(ENGLAND.authorities(), LocalDate.parse(day)), "topics-by-year");
    Map<String, Integer> found = new TreeMap<>();
    for (Panel.Row row : panel.rows()) {
      for (int i = 0; i < row.counts().size(); i++) {
        if (row.counts().get(i) > 0) {
          String name = row.label().substring(0, 1).toLowerCase(Locale.ROOT);
          found.put(
              name + row.label().substring(1) + " " + panel.heads().columns().get(i).heading(),
              row.counts().get(i));
        }
      }
    }
    assertThat(found).isEqualTo(expected);
    assertThat(panel.n()).isEqualTo(n);
  }

  /** The grade before each visit, from both files; the six new authorities begin without one. */
  @Test
  void topicsByGradeAsALoopOverTheFilesFindsThem() throws IOException {
    List<CSVRecord> inspections = rows("inspections.csv");
    List<Integer> expected = new ArrayList<>(List.of(0, 0, 0, 0, 0));
    for (CSVRecord visit : rows("focused_visits.csv")) {
      if (visit.get("topic").contains("care leavers")) {
        Optional<CSVRecord> last =
            inspections.stream()
                .filter(row -> row.get("urn").equals(visit.get("urn")))
                .filter(row -> List.of("ILACS", "SIF").contains(row.get("framework")))
                .filter(row -> !row.get("end_date").isEmpty())
                .filter(row -> row.get("end_date").compareTo(visit.get("start_date")) < 0)
                .max((a, b) -> a.get("end_date").compareTo(b.get("end_date")));
        int place =
            last.map(row -> row.get("overall"))
                .map(
                    grade ->
                        List.of("outstanding", "good", "requires_improvement", "inadequate")
                            .indexOf(grade))
                .orElse(4);
        expected.set(place, expected.get(place) + 1);
      }
    }
    assertThat(panel(SHOWS, "topics-by-grade").rows())
        .filteredOn(row -> row.label().equals("Care leavers"))
        .singleElement()
        .satisfies(row -> assertThat(row.counts()).isEqualTo(expected));
  }

  @Test
  void weeksAroundTheElectionAsALoopOverTheFilesFindsThem() throws IOException {
    for (String first : List.of("2024-05-13", "2024-07-08", "2024-07-22")) {
      LocalDate monday = LocalDate.parse(first);
      int expected = 0;
      for (String file : List.of("inspections.csv", "focused_visits.csv", "jtais.csv")) {
        for (CSVRecord row : rows(file)) {
          LocalDate day = LocalDate.parse(row.get("published_date"));
          expected += !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1)) ? 1 : 0;
        }
      }
      int count = expected;
      assertThat(panel(SHOWS, "election-2024").rows())
          .filteredOn(row -> row.label().startsWith(monday.getDayOfMonth() + " "))
          .filteredOn(row -> row.label().contains(monday.getMonthValue() == 5 ? "May" : "Jul"))
          .singleElement()
          .satisfies(row -> assertThat(row.counts()).containsExactly(count));
    }
  }

  // Laws

  /** What one half of the authorities shows and what the other half shows is what all show. */
  @Test
  void countsOfTwoHalvesAddUp() {
    List<LocalAuthority> all = ENGLAND.authorities();
    RecordShows one = shows(all.subList(0, 70), TODAY);
    RecordShows other = shows(all.subList(70, all.size()), TODAY);
    for (Shown shown : SHOWS.shown()) {
      for (Panel panel : shown.panels()) {
        assertThat(panel(one, panel.id()).n() + panel(other, panel.id()).n())
            .as(panel.id())
            .isEqualTo(panel.n());
        assertThat(total(panel(one, panel.id())) + total(panel(other, panel.id())))
            .as(panel.id())
            .isEqualTo(total(panel));
      }
    }
  }

  private static int total(Panel panel) {
    return panel.rows().stream().mapToInt(row -> total(row)).sum();
  }

  private static int total(Panel.Row row) {
    return row.counts().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of the visits with more than one topic, 18 have two and one has three. */
  @Test
  void everythingCountedIsInARow() {
    for (Shown shown : SHOWS.shown()) {
      assertThat(shown.howTo()).contains(".csv");
      for (Panel panel : shown.panels()) {
        int counted = shown.id().equals("topics") ? panel.n() + 18 + 2 : panel.n();
        assertThat(total(panel)).as(panel.id()).isEqualTo(counted);
      }
    }
  }

  /** A page says the same whenever it is made. */
  @Test
  void thePageIsAFunctionOfItsInputs() {
    assertThat(ShowsHtml.of(shows(ENGLAND.authorities(), TODAY)))
        .isEqualTo(ShowsHtml.of(SHOWS))
        .contains("<h2 id=\"topics\">");
  }

  @Test
  void whatWasPublishedLaterDoesNotCount() {
    RecordShows first = shows(ENGLAND.authorities(), LocalDate.of(2018, 1, 1));

    assertThat(first.shown().stream().flatMap(shown -> shown.panels().stream()))
        .extracting(Panel::n)
        .containsOnly(0);
  }

  // Every form

  @Test
  void everyFormHasTheSameCounts() throws IOException {
    String[] asked = {"shows", "--as-of", "2026-08-20", "--region", "South West"};
    List<CSVRecord> table = CsvRows.of(run(asked, "--csv").out());
    JsonNode document = run(asked, "--json").json();
    String text = run(asked, "--why").unwrapped();

    int cells = 0;
    for (JsonNode figure : document.get("figures")) {
      for (JsonNode panel : figure.get("panels")) {
        assertThat(text).contains(panel.get("title").asText());
        for (JsonNode row : panel.get("rows")) {
          for (int i = 0; i < row.get("counts").size(); i++) {
            String column = panel.get("columns").get(i).asText();
            String count = row.get("counts").get(i).asText();
            cells++;
            assertThat(table)
                .filteredOn(line -> line.get("panel").equals(panel.get("id").asText()))
                .filteredOn(line -> line.get("row").equals(row.get("label").asText()))
                .filteredOn(line -> line.get("column").equals(column))
                .singleElement()
                .satisfies(line -> assertThat(line.get("count")).isEqualTo(count));
          }
        }
      }
    }
    assertThat(table.stream().filter(line -> !line.get("count").isEmpty())).hasSize(cells);
    assertThat(text)
        .contains(
            "This is about 15 of the 153 authorities on record: the authorities in the South West.",
            "The record knows what was published: inspection reports to 20 August 2026",
            "Left out: When a statement was sent or published",
            "Add --csv for the same as a table.",
            "[V-COUNT, observed:");
    assertThat(document.get("command").asText())
        .isEqualTo(
            "ilacs shows --as-of 2026-08-20 --csv, with the options that choose the authorities in"
                + " the South West");
  }

  @Test
  void theCommandThatCountsItAgainNeedsTheSameRecord() {
    assertThat(SHOWS.command()).isEqualTo("ilacs shows --as-of 2026-11-26 --csv");
    RecordFolder folder =
        new RecordFolder(temp)
            .inspections(
                "1,X,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,");
    String record = folder.path().toString();

    assertThat(
            Program.run("shows", "--as-of", "2026-08-20", "--json").json().get("command").asText())
        .isEqualTo("ilacs shows --as-of 2026-08-20 --csv");
    assertThat(
            Program.run("shows", "--as-of", "2026-08-20", "--json", "--record", record)
                .json()
                .get("command")
                .asText())
        .isEqualTo("ilacs shows --as-of 2026-08-20 --csv, with the options that choose the record");
  }

  private static Program run(String[] asked, String form) {
    List<String> arguments = new ArrayList<>(List.of(asked));
    arguments.add(form);
    Program run = Program.run(arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @Test
  void aTopicThatAVisitHasTwiceIsOne() {
    RecordFolder folder =
        new RecordFolder(temp)
            .inspections(
                "1,X,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,")
            .visits("1,X,2025-05-14,2025-05-15,2025-06-16,education; Education,false,,");

    assertThat(
            Program.run("shows", "--record", folder.path().toString(), "--as-of", "2026-08-20")
                .unwrapped())
        .contains("Education 0 1 0 0")
        .doesNotContain("more than one topic.");
  }

  @Test
  void topicsWithoutEndAreShownAsOneRow() {
    RecordFolder folder =
        new RecordFolder(temp)
            .inspections(
                "1,X,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,good,good,good,")
            .visits(
                "1,X,2025-05-14,2025-05-15,2025-06-16,"
                    + "a; b; c; d; e; f; g; h; i; j; k; l; m; n; a;;,false,,");

    Program run =
        Program.run("shows", "--record", folder.path().toString(), "--as-of", "2026-08-20");

    assertThat(run.exitCode()).isZero();
    assertThat(run.unwrapped())
        .contains("1 of them had more than one topic.", "Other topics 0 2 0 0");
  }

  @Test
  void oneOfAKindIsSpokenOfAsOne() {
    RecordFolder folder =
        new RecordFolder(temp)
            .inspections(
                "1,X,ILACS,short,2023-02-06,2023-02-10,2023-03-27,good,good,good,good,good,",
                "1,X,ILACS,short,2025-11-03,2025-11-07,2025-12-15,good,good,good,good,good,");

    Program run =
        Program.run("shows", "--record", folder.path().toString(), "--as-of", "2026-08-20");

    // From 10 February 2023 to 3 November 2025 are 997 days, 32.8 months of 30.4375 days.
    assertThat(run.unwrapped())
        .containsPattern(
            "1 of the 2 waits was over by [^,]+, after 32.8 months\\. 1 was still waiting\\.");
  }

  @Test
  void aDayBeforeTheFrameworkIsRefused() {
    assertThat(Program.run("shows", "--as-of", "2017-12-31").refusal()).contains("2017-12-31");
  }
}
