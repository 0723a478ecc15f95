package io.github.ilacs.examples.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty {@code own.xlsx}: a sheet to fill in, which is read, and one with the words that it
 * takes, which is not.
 */
public final class OwnTemplate {

  private static final int ROWS = 500;
  private static final int WIDTH = 18;
  private static final int WIDE = 60;

  private static final List<String> HOW =
      List.of(
          "Write days as 2026-06-10, and look at what the cell then shows.",
          "about names an inspection or a visit by its first day on site; if it is empty, the last"
              + " one is meant.",
          "local election: its date is polling day; write it only if your area votes on that day.",
          "about of 'told pathway': " + String.join(", ", OwnActivities.PATHWAYS.keySet()),
          "about of 'told days': " + String.join(", ", OwnActivities.SUBJECTS.keySet()));

  private OwnTemplate() {}

  /**
   * Makes the workbook.
   *
   * @return its bytes
   */
  public static byte[] workbook() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "ILACS", "1.0")) {
      Worksheet own = workbook.newWorksheet(OwnFile.NAME);
      Worksheet words = workbook.newWorksheet("words");
      writeWords(words);
      writeColumns(own);
      own.range(1, column(OwnFile.WHAT), ROWS, column(OwnFile.WHAT))
          .validateWithList(words.range(1, 0, OwnKind.values().length, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int column(String name) {
    return OwnFile.COLUMNS.indexOf(name);
  }

  private static void writeColumns(Worksheet sheet) {
    for (String column : OwnFile.COLUMNS) {
      heading(sheet, column(column), column, WIDTH);
    }
    for (String day : List.of(OwnFile.DATE, OwnFile.UNTIL, OwnFile.TOLD)) {
      sheet.range(1, column(day), ROWS, column(day)).style().format("yyyy-mm-dd").set();
    }
    sheet.width(column(OwnFile.WHAT), 2 * WIDTH);
    sheet.freezePane(0, 1);
  }

  private static void writeWords(Worksheet sheet) {
    heading(sheet, 0, OwnFile.WHAT, 2 * WIDTH);
    heading(sheet, 1, "columns it needs", WIDE);
    heading(sheet, 2, "columns it may have", WIDE);
    int row = 1;
    for (OwnKind kind : OwnKind.values()) {
      sheet.value(row, 0, kind.label());
      sheet.value(row, 1, "urn, what, " + String.join(", ", kind.needed()));
      sheet.value(row, 2, String.join(", ", kind.allowed()));
      row++;
    }
    row++;
    for (String line : HOW) {
      sheet.value(row, 0, line);
      row++;
    }
  }

  private static void heading(Worksheet sheet, int column, String text, int width) {
    sheet.value(0, column, text);
    sheet.style(0, column).bold().set();
    sheet.width(column, width);
  }
}
