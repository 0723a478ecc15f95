package io.github.ilacs.examples.record;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One row of a file, with values that know their column. */
final class CsvRow {

  private final String file;
  private final Map<String, Integer> header;
  private final int columns;
  private final RowSource.Row row;
  private final CSVRecord values;

  CsvRow(
      String file, Map<String, Integer> header, int columns, RowSource.Row row, CSVRecord values) {
    this.file = file;
    this.header = header;
    this.columns = columns;
    this.row = row;
    this.values = values;
  }

  Place place() {
    return new Place(file, row.firstLine(), row.lastLine());
  }

  /**
   * The value of a column, without surrounding space; empty where the row is too short to have it.
   */
  String text(String column) {
    Integer index = header.get(column);
    return index != null && index < values.size() ? values.get(index) : "";
  }

  /** Refuses a row whose values cannot be told apart, or are fewer or more than the columns. */
  void requireAllColumns() {
    if (row.trouble() != null) {
      throw new UnusableRowException(row.trouble());
    }
    if (values.size() != columns) {
      throw new UnusableRowException(
          "it has " + values.size() + " values where the header has " + columns + " columns");
    }
  }

  /**
   * The value of a column that must have one, read by a parser that refuses what it cannot read.
   */
  <T> T required(String column, Function<String, T> parser) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new UnusableRowException(column + " is empty");
    }
    return parsed(column, text, parser);
  }

  /** The value of a column that may be empty. */
  <T> Optional<T> optional(String column, Function<String, T> parser) {
    String text = text(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(parsed(column, text, parser));
  }

  private static <T> T parsed(String column, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UnusableRowException(column + ": " + e.getMessage());
    }
  }
}
