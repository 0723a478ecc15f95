package io.github.ilacs.examples.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an Excel workbook. A text is a cell of text, so that Excel runs none. */
final class XlsxBytes {

  /** How many characters Excel takes in a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = " ...";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  /** What begins like the number of a character: Excel would show {@code _x0041_} as an A. */
  private static final Pattern LIKE_A_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;

  /** Room for the button of the filter beside a heading. */
  private static final int BUTTON = 4;

  private static final String PROPERTIES = "docProps/core.xml";
  private static final LocalDateTime FIRST_TIME_OF_A_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private XlsxBytes() {}

  static byte[] of(Table table, String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "ILACS", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(CellText.clean(name));
      int columns = table.headings().size();
      for (int column = 0; column < columns; column++) {
        sheet.value(0, column, text(table.headings().get(column)));
        sheet.style(0, column).bold().set();
        sheet.width(column, width(table, column));
      }
      int row = 1;
      for (List<Cell> cells : table.rows()) {
        for (int column = 0; column < columns; column++) {
          write(sheet, row, column, cells.get(column));
        }
        row++;
      }
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
      workbook.finish();
      return withoutMoment(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("an array takes everything", e);
    }
  }

  /**
   * The workbook without the moment at which it was made, which the library always writes: the same
   * table gives the same bytes.
   */
  private static byte[] withoutMoment(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
    try (ZipFile from =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(FIRST_TIME_OF_A_ZIP);
        to.putNextEntry(copy);
        try (InputStream in = from.getInputStream(entry)) {
          byte[] content = in.readAllBytes();
          to.write(entry.getName().equals(PROPERTIES) ? withoutCreated(content) : content);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutCreated(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    if (cell instanceof Cell.Text text) {
      String written = text(text.text());
      sheet.value(row, column, written);
      if (written.indexOf('\n') >= 0) {
        sheet.style(row, column).wrapText(true).set();
      }
    } else if (cell instanceof Cell.Day day && !hasNumber(day.day())) {
      sheet.value(row, column, day.day().toString());
    } else if (cell instanceof Cell.Day day) {
      sheet.value(row, column, day.day());
      sheet.style(row, column).format("d mmm yyyy").set();
    } else if (cell instanceof Cell.Amount amount) {
      sheet.value(row, column, amount.number());
    }
  }

  /** Excel counts days from 1900 on, with a day too many in its first two months. */
  private static boolean hasNumber(LocalDate day) {
    return day.getYear() > FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  private static String text(String text) {
    String clean = CellText.clean(text);
    if (clean.length() <= MOST_CHARACTERS) {
      return escaped(clean);
    }
    int end = MOST_CHARACTERS - CUT.length();
    // Not between the two halves of one character.
    return escaped(
        clean.substring(0, Character.isLowSurrogate(clean.charAt(end)) ? end - 1 : end) + CUT);
  }

  /** A text in which Excel reads no characters by their numbers. */
  private static String escaped(String text) {
    return LIKE_A_CHARACTER.matcher(text).replaceAll("_x005F_");
  }

  private static int width(Table table, int column) {
    int longest =
        table.rows().stream()
            .map(row -> row.get(column))
            .mapToInt(cell -> cell instanceof Cell.Text text ? text.text().length() : 0)
            .max()
            .orElse(0);
    int wanted = Math.max(table.headings().get(column).length() + BUTTON, longest + 2);
    return Math.max(NARROWEST, Math.min(WIDEST, wanted));
  }
}
