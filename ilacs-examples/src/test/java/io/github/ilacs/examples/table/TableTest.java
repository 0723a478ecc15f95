package io.github.ilacs.examples.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static Table of(String text) {
    return new Table(List.of("Text"), List.of(List.of(Cell.of(text))));
  }

  private static final Table ALL_KINDS =
      new Table(
          List.of("Authority", "Day", "Days left", "Chance", "Call"),
          List.of(
              List.of(
                  Cell.of("Leeds"), Cell.of(DAY), Cell.of(-12), Cell.of(0.25), Cell.of("Monday")),
              List.of(
                  Cell.of("Stoke-on-Trent"),
                  Cell.ofDay(Optional.empty()),
                  Cell.of(1_000_000),
                  Cell.EMPTY,
                  Cell.of(""))));

  private static List<Row> rows(byte[] workbook) throws IOException {
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
      Sheet sheet = read.getFirstSheet();
      return sheet.read();
    }
  }

  /** Found in the directory at the end of the archive, where Excel looks too. */
  private static String part(byte[] workbook, String name) throws IOException {
    Path file = Files.createTempFile("table", ".xlsx");
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      assertThat(entry).as(name).isNotNull();
      try (InputStream in = zip.getInputStream(entry)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }

  // CSV

  @Test
  void csvHasCommasAndCrLfAndNoMark() {
    assertThat(ALL_KINDS.csv())
        .isEqualTo(
            String.join(
                "\r\n",
                "Authority,Day,Days left,Chance,Call",
                "Leeds,2026-11-24,-12,0.25,Monday",
                "Stoke-on-Trent,,1000000,,",
                ""));
  }

  @Test
  void aCsvFileBeginsWithTheMarkOfUtf8() {
    byte[] file = of("Béla Ł").csvFile();

    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(file, 3, file.length - 3, StandardCharsets.UTF_8))
        .isEqualTo("Text\r\nBéla Ł\r\n");
  }

  @Test
  void aCellIsQuotedWhereItHasTo() {
    assertThat(of("a, b").csv()).isEqualTo("Text\r\n\"a, b\"\r\n");
    assertThat(of("the \"front door\"").csv()).isEqualTo("Text\r\n\"the \"\"front door\"\"\"\r\n");
    assertThat(of("two\nlines").csv()).isEqualTo("Text\r\n\"two\nlines\"\r\n");
    assertThat(of("two\r\nlines\rand more\n").csv())
        .isEqualTo("Text\r\n\"two\nlines\nand more\n\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 20",
        "-1",
        "@SUM(1)",
        "\t=1",
        "\tx",
        "\rx",
        "\nx",
        " =1+1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20x",
        "=cmd|' /C calc'!A0"
      })
  void aTextThatASpreadsheetWouldRunIsKeptFromIt(String text) throws IOException {
    assertThat(of(text).csv().lines().skip(1).findFirst().orElseThrow())
        .matches(line -> line.startsWith("'") || line.startsWith("\"'"));

    byte[] workbook = of(text).xlsx("x");
    assertThat(part(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    assertThat(rows(workbook).get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leeds", "a=b", "1 - 2", "St. Helens", "'quoted'", "(x)", "E08000035"})
  void aTextThatIsNoneStaysAsItIs(String text) {
    assertThat(of(text).csv()).isEqualTo("Text\r\n" + text + "\r\n");
  }

  @Test
  void aHeadingIsATextLikeAnyOther() throws IOException {
    Table table = new Table(List.of("=1+1"), List.of());

    assertThat(table.csv()).isEqualTo("'=1+1\r\n");
    assertThat(rows(table.xlsx("x")).get(0).getCellText(0)).isEqualTo("=1+1");
  }

  @ParameterizedTest
  @CsvSource({"a\u001B[31mb, a [31mb", "a\u202Eb, a b", "a\u0000b, a b", "a\u2028b, a b"})
  void nothingSteersATerminal(String text, String clean) throws IOException {
    assertThat(of(text).csv()).isEqualTo("Text\r\n" + clean + "\r\n");
    assertThat(rows(of(text).xlsx("x")).get(1).getCellText(0)).isEqualTo(clean);
  }

  /** Read by a reader of its own, which knows nothing but RFC 4180. */
  @Property(tries = 500)
  void whatIsWrittenIsRead(@ForAll List<String> texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(List.of(Cell.of("x"), Cell.of(text), Cell.of("y")));
    }

    List<List<String>> read = read(new Table(List.of("a", "b", "c"), rows).csv());

    assertThat(read).hasSize(1 + texts.size());
    for (int i = 0; i < texts.size(); i++) {
      String clean = CellText.clean(texts.get(i));
      assertThat(read.get(i + 1).get(0)).isEqualTo("x");
      assertThat(read.get(i + 1).get(1)).isIn(clean, "'" + clean);
      assertThat(read.get(i + 1).get(2)).isEqualTo("y");
    }
  }

  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        assertThat(cell).isEmpty();
        quoted = true;
      } else if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\r') {
        assertThat(csv.charAt(i + 1)).isEqualTo('\n');
        i++;
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
      } else {
        cell.append(c);
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }

  // Workbooks

  @Test
  void aWorkbookHasDaysAndNumbers() throws IOException {
    List<Row> rows = rows(ALL_KINDS.xlsx("Leeds"));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).stream().map(cell -> cell.getText()))
        .containsExactly("Authority", "Day", "Days left", "Chance", "Call");
    Row leeds = rows.get(1);
    assertThat(leeds.getCellText(0)).isEqualTo("Leeds");
    assertThat(leeds.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(DAY);
    assertThat(leeds.getCell(1).getDataFormatString()).isEqualTo("d mmm yyyy");
    assertThat(leeds.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-12");
    assertThat(leeds.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("0.25");
    assertThat(rows.get(2).getCellText(1)).isEmpty();
  }

  /** What Excel has no number for, or would show as something else, is a text as it is. */
  @Test
  void whatExcelWouldShowDifferentlyIsWrittenSoThatItDoesNot() throws IOException {
    Table table =
        new Table(
            List.of("text", "day"),
            List.of(
                List.of(Cell.of("a _x000D_ b _x0041_ _x41_"), Cell.of(LocalDate.of(1900, 2, 28))),
                List.of(Cell.of("_x005F_x0041_"), Cell.of(LocalDate.of(1901, 1, 1)))));
    String texts = part(table.xlsx("s"), "xl/sharedStrings.xml");

    assertThat(texts)
        .contains(
            "a _x005F_x000D_ b _x005F_x0041_ _x41_", "_x005F_x005F_x005F_x0041_", "1900-02-28")
        .doesNotContain("1901");
  }

  @Test
  void theHeadingsStayAndCanBeFiltered() throws IOException {
    String sheet = part(ALL_KINDS.xlsx("Leeds"), "xl/worksheets/sheet1.xml");

    assertThat(sheet).contains("ySplit=\"1\"", "<autoFilter ref=\"A1:E3\"");
  }

  @Test
  void aTextLongerThanExcelTakesIsCut() throws IOException {
    String cut = rows(of("a".repeat(40_000)).xlsx("x")).get(1).getCellText(0);
    // 𝒳 is two characters of Java's, and stays whole or goes.
    String pairs = rows(of("a" + "\uD835\uDCB3".repeat(20_000)).xlsx("x")).get(1).getCellText(0);

    assertThat(cut).hasSize(32_767).endsWith("aaa ...");
    assertThat(pairs.length()).isLessThanOrEqualTo(32_767);
    assertThat(pairs).endsWith("\uD835\uDCB3 ...");
  }

  @Test
  void aSheetIsCalledWhatExcelTakes() throws IOException {
    byte[] workbook = of("x").xlsx("Leeds/York: [all] *?");

    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(read.getFirstSheet().getName())
          .startsWith("Leeds")
          .doesNotContain("/", ":", "[", "]", "*", "?");
    }
  }

  // What is no table

  @Test
  void whatIsNoTableIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of("a", "a"), List.of()))
        .withMessageContaining("[a, a]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of(Cell.of(1)))))
        .withMessageContaining("a row of 1 cells");
  }
}
