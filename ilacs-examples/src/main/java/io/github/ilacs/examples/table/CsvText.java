package io.github.ilacs.examples.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A table as CSV, as RFC 4180 has it. */
final class CsvText {

  private static final String AS_TEXT = "'";

  private CsvText() {}

  static String of(Table table) {
    StringBuilder text = new StringBuilder();
    try {
      CSVFormat.RFC4180.printRecord(text, table.headings().stream().map(CsvText::text).toArray());
      for (List<Cell> row : table.rows()) {
        CSVFormat.RFC4180.printRecord(text, row.stream().map(CsvText::of).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text takes everything", e);
    }
    return text.toString();
  }

  private static String of(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text(text.text());
    } else if (cell instanceof Cell.Day day) {
      return day.day().toString();
    } else if (cell instanceof Cell.Amount amount) {
      return amount.number().toPlainString();
    }
    return "";
  }

  private static String text(String text) {
    return (CellText.isFormula(text) ? AS_TEXT : "") + CellText.clean(text);
  }
}
