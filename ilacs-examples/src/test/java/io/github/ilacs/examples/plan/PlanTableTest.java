package io.github.ilacs.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.table.CsvRows;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan as a table for a spreadsheet. */
class PlanTableTest {

  private static final String HEADINGS =
      "urn,authority,as_of,item,kind,state,first_day,last_day,adjusted_first_day,"
          + "adjusted_last_day,day_is,required_by,rules,reports_known_to,letters_known_to";

  @TempDir private Path temp;

  private static String csv(String authority, String asOf, String... more) {
    List<String> arguments = new ArrayList<>(List.of("plan", authority, "--as-of", asOf, "--csv"));
    arguments.addAll(List.of(more));
    Program run = Program.runVerbatimAt("2026-11-25T12:00:00Z", arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  /** Whoever has read this table once reads it by these names. */
  @Test
  void theHeadingsStay() {
    assertThat(csv("Leeds", "2026-11-25")).startsWith(HEADINGS + "\r\n");
  }

  @Test
  void nobodyIsOverdueForAnInspection() throws IOException {
    CSVRecord next = CsvRows.of(csv("Rochdale", "2026-11-25")).get(0);

    assertThat(next.get("kind")).isEqualTo("inspection");
    assertThat(next.get("last_day")).isEqualTo("2026-08-03");
    assertThat(next.get("state")).isEqualTo("past its window");
  }

  /** By hand from the record and W-1: 30 and 42 months after 4 July 2025. */
  @Test
  void theNextInspectionOfLeeds() throws IOException {
    List<CSVRecord> rows = CsvRows.of(csv("Leeds", "2026-11-25"));

    CSVRecord next = rows.get(0);
    assertThat(next.get("urn")).isEqualTo("80481");
    assertThat(next.get("authority")).isEqualTo("Leeds");
    assertThat(next.get("as_of")).isEqualTo("2026-11-25");
    assertThat(next.get("item")).isEqualTo("Next inspection: short inspection");
    assertThat(next.get("kind")).isEqualTo("inspection");
    assertThat(next.get("state")).isEqualTo("future");
    assertThat(next.get("first_day")).isEqualTo("2028-01-04");
    assertThat(next.get("last_day")).isEqualTo("2029-01-04");
    assertThat(next.get("adjusted_first_day")).isEmpty();
    assertThat(next.get("adjusted_last_day")).isEmpty();
    assertThat(next.get("reports_known_to")).isEqualTo("2026-08-20");
    assertThat(next.get("letters_known_to")).isEqualTo("2026-01-27");
    assertThat(next.get("day_is")).isEqualTo("Usual window");
    assertThat(next.get("required_by")).isEqualTo("set by the framework");
    assertThat(next.get("rules").split(" ", -1))
        .contains("W-1", "L-ANCHOR")
        .doesNotHaveDuplicates();
    // What has no day has none in the table, and nothing says what it would be.
    assertThat(rows)
        .filteredOn(row -> row.get("first_day").isEmpty())
        .extracting(row -> row.get("item"))
        .containsExactly(
            "One more focused visit or joint targeted area inspection before the next inspection,"
                + " unless made since December 2025",
            "Self-evaluation",
            "Annual engagement meeting");
    assertThat(rows)
        .filteredOn(row -> row.get("first_day").isEmpty())
        .allSatisfy(row -> assertThat(row.get("last_day") + row.get("day_is")).isEmpty());
  }

  /** 434 days of the suspension lie in the window of Norfolk, which ended in it (PlanItemsTest). */
  @Test
  void aWindowThatMayHaveMovedHasBoth() throws IOException {
    CSVRecord next =
        CsvRows.of(csv("Norfolk", "2021-09-01")).stream()
            .filter(row -> row.get("item").startsWith("Next inspection"))
            .findFirst()
            .orElseThrow();

    assertThat(next.get("first_day")).isEqualTo("2020-05-24");
    assertThat(next.get("last_day")).isEqualTo("2021-05-24");
    assertThat(next.get("adjusted_first_day")).isEqualTo("2021-08-01");
    assertThat(next.get("adjusted_last_day")).isEqualTo("2022-08-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leeds", "Leicestershire", "Dudley", "Trafford"})
  void allHasARowForEachItemOfTheSchedule(String authority) throws IOException {
    assertThat(CsvRows.of(csv(authority, "2026-11-25", "--all")))
        .extracting(row -> row.get("item"))
        .containsExactlyElementsOf(
            Scheduler.england()
                .schedule(TestRecord.history(authority), LocalDate.of(2026, 11, 25))
                .items()
                .stream()
                .map(ScheduleItem::title)
                .toList());
  }

  @Test
  void aNameThatASpreadsheetWouldRunIsText() throws IOException {
    Path record =
        new RecordFolder(temp)
            .inspections(
                "90001,=cmd|' /C calc'!A0,ILACS,short,2024-05-20,2024-05-24,2024-07-12,good,good,"
                    + "good,good,good,")
            .visits()
            .path();

    assertThat(CsvRows.of(csv("90001", "2026-11-25", "--record", record.toString())))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.get("authority")).isEqualToIgnoringCase("'=cmd|' /C calc'!A0"));
  }
}
