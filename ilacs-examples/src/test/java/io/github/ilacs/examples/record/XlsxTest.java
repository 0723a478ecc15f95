package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Excel workbooks. The files {@code calc.*} are one table that LibreOffice Calc has saved in each
 * of its forms: a sheet of notes, and behind it {@code Inspections} with days as dates, one of them
 * worked out by a formula, two empty rows, and a date with the month first.
 */
class XlsxTest {

  private static final String FILE = "file.xlsx";

  @TempDir private Path temp;

  private static byte[] saved(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(XlsxTest.class.getResourceAsStream(name), name)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rows inspections(String file, byte[] bytes) {
    return Rows.read(FolderFormat.INSPECTIONS, file, new ByteArrayInputStream(bytes));
  }

  private static Rows visits(byte[] bytes) {
    return Rows.read(FolderFormat.FOCUSED_VISITS, FILE, new ByteArrayInputStream(bytes));
  }

  /** A visit with one cell in place of the topic, and one in place of the first day. */
  private static String visit(String firstDay, String topic) {
    return "<row><c><v>90001</v></c>"
        + Xlsx.cell("northshire")
        + firstDay
        + Xlsx.cell("2025-11-27")
        + "<c/>"
        + topic
        + "<c t='b'><v>0</v></c></row>";
  }

  private static final String DAY = "<c s='1'><v>45987</v></c>";

  @ParameterizedTest
  @ValueSource(strings = {"calc.xlsx", "calc-1904.xlsx"})
  void whatCalcHasSavedIsReadByBothSystemsOfDates(String name) {
    Rows rows = inspections("inspections.xlsx", saved(name));

    assertThat(rows.used())
        .extracting(row -> row.place() + " " + row.urn())
        .containsExactly("inspections.xlsx row 2 90001", "inspections.xlsx row 5 90001");
    Inspection older = (Inspection) rows.used().get(0).activity();
    assertThat(older.firstDay()).isEqualTo("2019-09-23");
    assertThat(older.lastDay()).isEqualTo("2019-10-04");
    assertThat(older.published()).contains(LocalDate.of(2019, 11, 4));
    assertThat(older.type()).isEqualTo(InspectionType.STANDARD);
    assertThat(older.judgements().grade(JudgementArea.OVERALL_EFFECTIVENESS))
        .contains(Grade.REQUIRES_IMPROVEMENT);
    Inspection newer = (Inspection) rows.used().get(1).activity();
    assertThat(newer.firstDay()).isEqualTo("2024-05-20");
    assertThat(newer.lastDay()).isEqualTo("2024-05-24");
    assertThat(newer.published()).contains(LocalDate.of(2024, 7, 12));
    assertThat(newer.received()).contains(LocalDate.of(2024, 7, 9));
    assertThat(rows.unusable())
        .singleElement()
        .asString()
        .startsWith("inspections.xlsx row 6 (Northshire): start_date: '05/20/2021' is not a date");
  }

  @ParameterizedTest
  @CsvSource({
    "calc.ods, is an OpenDocument file; save it as Excel workbook",
    "calc.xls, is an old Excel workbook",
  })
  void whatElseCalcSavesIsRefusedWithWhatToDo(String name, String message) {
    assertThatThrownBy(() -> inspections("inspections.xlsx", saved(name)))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("inspections.xlsx " + message)
        .hasMessageContaining("CSV");
  }

  @Test
  void aWorkbookIsToldByWhatItHolds() throws IOException {
    Files.write(temp.resolve("inspections.csv"), saved("calc.xlsx"));

    assertThat(PublishedRecord.read(temp).used().get("90001"))
        .extracting(row -> row.place().toString())
        .containsExactly("inspections.csv row 2", "inspections.csv row 5");
  }

  @Test
  void aTextIsToldByWhatItHolds() {
    new RecordFolder(temp)
        .write(
            "inspections.xlsx",
            RecordFolder.INSPECTIONS_HEADER
                + "\n90001,northshire,SIF,other,2015-05-11,2015-06-04,2015-07-20,good,,,,,\n");

    assertThat(PublishedRecord.read(temp).used().get("90001"))
        .extracting(row -> row.place().toString())
        .containsExactly("inspections.xlsx line 2");
  }

  @Test
  void theSheetNamedLikeTheFileIsReadOrElseTheFirst() {
    byte[] named =
        new Xlsx()
            .sheet("Notes", Xlsx.row("nothing"))
            .sheet("File", Xlsx.VISITS_HEADER + visit(DAY, "<c/>"))
            .bytes();
    byte[] first =
        new Xlsx()
            .sheet("Visits", Xlsx.VISITS_HEADER + visit(DAY, "<c/>"))
            .sheet("Notes", Xlsx.row("nothing"))
            .bytes();

    assertThat(visits(named).used()).hasSize(1);
    assertThat(visits(first).used()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c t='s'><v>1</v></c>                         | shared text",
        "<c t='inlineStr'><is><t> a </t></is></c>      | a",
        "<c t='inlineStr'><is><r><t>rich </t></r><r><t>text</t></r></is></c> | rich text",
        "<c t='str'><f>A1</f><v>worked out</v></c>     | worked out",
        "<c><v>80534.0</v></c>                         | 80534",
        "<c><v>8.0534E4</v></c>                        | 80534",
        "<c><v>0.5</v></c>                             | 0.5",
        "<c t='str'><f>A1</f><v>0</v></c>              | 0",
        "<c><f>A1&amp;B1</f></c>                       | =A1&B1",
        "<c t='b'><v>1</v></c>                         | true",
        "<c t='e'><v>#N/A</v></c>                      | #N/A",
        "<c><v>1E+999999999</v></c>                    | 1E+999999999",
        "<c s='1'><v>45432</v></c>                     | 2024-05-20",
        "<c s='1'><v>45432.5</v></c>                   | 2024-05-20T12:00",
        "<c s='1'><f>A1</f><v>45432</v></c>            | 2024-05-20",
      })
  void eachKindOfCellIsRead(String cell, String text) {
    byte[] file =
        new Xlsx()
            .text("<t>other</t>")
            .text("<t>shared text</t>")
            .sheet("s", Xlsx.VISITS_HEADER + visit(DAY, cell))
            .bytes();

    assertThat(((FocusedVisit) visits(file).used().get(0).activity()).topics())
        .containsExactly(text);
  }

  @Test
  void rowsAreCountedAndThoseWithoutAValuePassedOver() {
    String rows =
        Xlsx.VISITS_HEADER
            + "<row/><row>"
            + "<c/>".repeat(9)
            + "</row>"
            + Xlsx.row(" ", "\u00A0", "")
            + visit(DAY, "<c/>")
            + visit(Xlsx.cell("?"), "<c/>");
    Rows read = visits(new Xlsx().sheet("s", "<row/>" + rows).bytes());

    assertThat(read.counts()).isEqualTo(new RowCounts(5, 1, 1, 3));
    assertThat(read.passedOver())
        .extracting(Place::toString)
        .containsExactly("file.xlsx row 3", "file.xlsx row 4", "file.xlsx row 5");
    assertThat(read.unusable()).singleElement().asString().startsWith("file.xlsx row 7");
  }

  @Test
  void aValueBeyondTheColumnsIsReported() {
    String more = visit(DAY, "<c/>").replace("</row>", "<c/><c/><c><v>1</v></c></row>");

    assertThat(visits(new Xlsx().sheet("s", Xlsx.VISITS_HEADER + more).bytes()).unusable())
        .singleElement()
        .asString()
        .contains("it has 10 values where the header has 9 columns");
  }

  // What is no workbook, or one that was made to do harm

  private static void assertRefused(byte[] file, String... parts) {
    assertThatThrownBy(() -> visits(file))
        .isInstanceOf(RecordException.class)
        .message()
        .startsWith(FILE)
        .contains(parts)
        .doesNotContain("\n");
  }

  @Test
  void aBrokenWorkbookIsRefusedInOneLine() {
    byte[] whole = new Xlsx().sheet("s", Xlsx.VISITS_HEADER).bytes();

    assertRefused(Arrays.copyOf(whole, whole.length / 2), "cannot be read", "save it again");
    assertRefused(new Xlsx().sheet("s", "<row><c></row>").bytes(), "cannot be read");
    assertRefused(new Xlsx().sheet("s", "<row><c t='q'><v>1</v></c></row>").bytes(), "cannot be");
    assertRefused(new Xlsx().bytes(), "it has no sheet");
    assertRefused(Xlsx.zip(Map.of("notes.txt", "none")), "is a ZIP archive and not");
    assertRefused(Xlsx.zip(Map.of("[Content_Types].xml", "<Types/>")), "cannot be read");
  }

  @Test
  void aWorkbookWithoutTheHeaderIsRefusedLikeAText() {
    assertRefused(
        new Xlsx().sheet("s", Xlsx.row("urn", "local_authority", "strat_date")).bytes(),
        "lacks the columns start_date",
        "is strat_date meant for start_date?");
    assertRefused(new Xlsx().sheet("s", "").bytes(), "lacks the columns urn");
  }

  @Test
  void aProtectedWorkbookIsRefusedWithAWordAboutIt() {
    byte[] encrypted = Arrays.copyOf(Arrays.copyOf(saved("calc.xls"), 8), 4096);

    assertRefused(encrypted, "protected with a password", "without a password");
  }

  @Test
  void aWorkbookThatUnpacksToGigabytesIsRefused() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("xl/media/picture.png", "\0".repeat(XlsxCheck.MOST_UNPACKED + 1));

    assertRefused(Xlsx.zip(parts), "unpacks to more than 64 MB", "as CSV");
  }

  @Test
  void aWorkbookThatIsLargerThanARecordIsRefused() {
    byte[] file = Arrays.copyOf(saved("calc.xlsx"), XlsxCheck.MOST_BYTES + 1);

    assertRefused(file, "is larger than the 16 MB", "as CSV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<row><c r='XFDA1'><v>1</v></c></row>", "<row>MANY</row>"})
  void aWorkbookWithMillionsOfColumnsIsRefused(String rows) {
    byte[] file = new Xlsx().sheet("s", rows.replace("MANY", "<c/>".repeat(16_385))).bytes();

    assertRefused(file, "more than the 16384 columns", "as CSV");
  }

  @Test
  void aCellWhoseTextIsNotThereIsRefused() {
    byte[] file =
        new Xlsx().text("<t>a</t>").sheet("s", "<row><c t='s'><v>2147483647</v></c></row>").bytes();

    assertRefused(file, "a cell has text 2147483647 of 1");
  }

  @Test
  void nothingOutsideTheWorkbookIsRead() throws IOException {
    Path secret = Files.write(temp.resolve("secret"), "urn".getBytes(StandardCharsets.UTF_8));
    String sheet =
        "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><worksheet>&e;</worksheet>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("xl/worksheets/sheet1.xml", sheet);

    assertRefused(Xlsx.zip(parts), "cannot be read");
  }
}
