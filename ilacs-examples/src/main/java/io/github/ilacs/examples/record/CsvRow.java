package io.github.ilacs.examples.record;

import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One row of a file, with values that know their column. */
final class CsvRow {

  private final Map<String, Integer> header;
  private final int columns;
  private final TableSource.Row row;
  private final LocalDate latest;

  CsvRow(Map<String, Integer> header, int columns, TableSource.Row row) {
    this(header, columns, row, LocalDate.MAX);
  }

  private CsvRow(Map<String, Integer> header, int columns, TableSource.Row row, LocalDate latest) {
    this.header = header;
    this.columns = columns;
    this.row = row;
    this.latest = latest;
  }

  /** The same row, in which nothing can have come about after a day. */
  CsvRow upTo(LocalDate day) {
    return new CsvRow(header, columns, row, day);
  }

  Place place() {
    return row.place();
  }

  /**
   * The value of a column, without surrounding space, a URN in digits alone; empty where the row is
   * too short to have it.
   */
  String text(String column) {
    Integer index = header.get(column);
    if (index == null || index >= row.values().size()) {
      return "";
    }
    String text = row.values().get(index);
    return column.equals(RowFormat.URN) ? Values.urn(text) : text;
  }

  /** Refuses a row whose values cannot be told apart, or are fewer or more than the columns. */
  void requireAllColumns() {
    if (row.trouble() != null) {
      throw new UnusableRowException(row.trouble());
    }
    if (row.values().size() != columns) {
      throw new UnusableRowException(
          "it has " + row.values().size() + " values where the header has " + columns + " columns");
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

  /** Whether the file has a column. */
  boolean has(String column) {
    return header.containsKey(column);
  }

  /** A day that may be empty, and has come: nobody publishes or receives anything in the future. */
  Optional<LocalDate> pastDay(String column) {
    return optional(
        column,
        text -> {
          LocalDate day = Days.parse(text);
          if (day.isAfter(latest)) {
            throw new IllegalArgumentException(
                "'"
                    + text
                    + "' lies in the future, after "
                    + Reason.inWords(latest)
                    + "; is the year wrong?");
          }
          return day;
        });
  }

  private static <T> T parsed(String column, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UnusableRowException(column + ": " + e.getMessage());
    }
  }
}
