package io.github.ilacs.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.examples.table.CsvRows;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All authorities as a table for a spreadsheet. */
class NationalTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static final String HEADINGS =
      "urn,ons_code,dfe_code,authority,region,as_of,grade,last_inspection_ended,pathway,"
          + "next_inspection,state,window_opens,window_closes,days_to_close,next_call,"
          + "called_already,likely_date,likely_from,likely_to,visits_made,visits_expected,"
          + "visits_left,visit_likely_from,visit_likely_to,problem,reports_known_to,"
          + "letters_known_to";

  private static final String ENGLAND = csv();

  @TempDir private Path temp;

  private static String csv(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("national", "--csv", "--as-of", DAY.toString()));
    arguments.addAll(List.of(more));
    Program run = Program.runVerbatimAt("2026-11-25T12:00:00Z", arguments.toArray(new String[0]));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  private static CSVRecord row(String csv, String urn) throws IOException {
    return CsvRows.of(csv).stream()
        .filter(row -> row.get("urn").equals(urn))
        .findFirst()
        .orElseThrow();
  }

  /** Whoever has read this table once reads it by these names. */
  @Test
  void theHeadingsStay() throws IOException {
    assertThat(ENGLAND).startsWith(HEADINGS + "\r\n").doesNotContain("null", "Optional");
    assertThat(CsvRows.of(ENGLAND)).hasSize(153).allMatch(CSVRecord::isConsistent);
  }

  /** By hand from the record, W-1, V-COUNT and the calendar rule. */
  @Test
  void leeds() throws IOException {
    CSVRecord leeds = row(ENGLAND, "80481");

    assertThat(leeds.get("ons_code")).isEqualTo("E08000035");
    assertThat(leeds.get("dfe_code")).isEqualTo("383");
    assertThat(leeds.get("authority")).isEqualTo("Leeds");
    assertThat(leeds.get("region")).isEqualTo("Yorkshire and the Humber");
    assertThat(leeds.get("as_of")).isEqualTo("2026-11-25");
    assertThat(leeds.get("grade")).isEqualTo("outstanding");
    assertThat(leeds.get("last_inspection_ended")).isEqualTo("2025-07-04");
    assertThat(leeds.get("pathway")).isEqualTo("short inspection");
    assertThat(leeds.get("next_inspection")).isEqualTo("short inspection");
    assertThat(leeds.get("state")).isEqualTo("not yet open");
    // 30 and 42 months after 4 July 2025.
    assertThat(leeds.get("window_opens")).isEqualTo("2028-01-04");
    assertThat(leeds.get("window_closes")).isEqualTo("2029-01-04");
    // 405 days until it opens, and 366 of a leap year.
    assertThat(leeds.get("days_to_close")).isEqualTo("771");
    // The first Monday in the window is the 10th; the one before, the 3rd, is a bank holiday (H-5),
    // so the call comes on the first working day after it (N-12b).
    assertThat(leeds.get("next_call")).isEqualTo("2028-01-04");
    assertThat(leeds.get("visits_made")).isEqualTo("0");
    assertThat(leeds.get("visits_expected")).isEqualTo("1");
    assertThat(leeds.get("visits_left")).isEqualTo("1");
    // Worked out outside this library: VisitOutlookFormsTest.
    assertThat(leeds.get("visit_likely_from")).isEqualTo("2027-01-11");
    assertThat(leeds.get("visit_likely_to")).isEqualTo("2027-10-01");
    assertThat(leeds.get("problem")).isEmpty();
    assertThat(leeds.get("reports_known_to")).isEqualTo("2026-08-20");
    assertThat(leeds.get("letters_known_to")).isEqualTo("2026-01-27");
    Outlook outlook =
        OutlookModel.england()
            .outlook(Scheduler.england().schedule(TestRecord.history("Leeds"), DAY));
    assertThat(Double.parseDouble(leeds.get("called_already")))
        .isEqualTo(Math.rint(100 * outlook.already()) / 100);
    assertThat(leeds.get("likely_date"))
        .isEqualTo(outlook.median().orElseThrow().start().firstDay().toString());
    assertThat(leeds.get("likely_from"))
        .isEqualTo(outlook.interval().orElseThrow().start().toString());
    assertThat(leeds.get("likely_to")).isEqualTo(outlook.interval().orElseThrow().end().toString());
  }

  /** Leaders and help and protection inadequate, and no window by any source. */
  @Test
  void trafford() throws IOException {
    CSVRecord trafford = row(ENGLAND, "80573");

    assertThat(trafford.get("grade")).isEqualTo("leaders, help and protection inadequate");
    assertThat(trafford.get("last_inspection_ended")).isEqualTo("2026-06-19");
    assertThat(trafford.get("pathway")).isEqualTo("monitoring and re-inspection");
    assertThat(trafford.get("next_inspection")).isEqualTo("standard inspection");
    assertThat(trafford.get("state")).isEqualTo("no window");
    for (String empty : List.of("window_opens", "window_closes", "days_to_close", "problem")) {
      assertThat(trafford.get(empty)).as(empty).isEmpty();
    }
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

    CSVRecord row = row(csv("--record", record.toString()), "90001");
    assertThat(row.get("authority")).isEqualToIgnoringCase("'=cmd|' /C calc'!A0");
    assertThat(row.get("window_opens")).isEqualTo("2026-11-24");
    // Known to this record alone.
    assertThat(row.get("ons_code")).isEmpty();
    assertThat(row.get("region")).isEmpty();
  }
}
