package io.github.ilacs.examples.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One row of a file, with values that know their column. */
final class CsvRow {

  private final Place place;
  private final Map<String, Integer> header;
  private final int columns;
  private final List<String> values;
  private final boolean openQuote;

  CsvRow(
      Place place,
      Map<String, Integer> header,
      int columns,
      List<String> values,
      boolean openQuote) {
    this.place = place;
    this.header = header;
    this.columns = columns;
    this.values = values;
    this.openQuote = openQuote;
  }

  Place place() {
    return place;
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
    if (openQuote) {
      throw new UnusableRowException("a quote is opened and not closed");
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

  /** A parser of dates that takes any of the given forms. */
  static Function<String, LocalDate> date(String example, List<DateTimeFormatter> forms) {
    return text -> {
      for (DateTimeFormatter form : forms) {
        try {
          return LocalDate.parse(text, form);
        } catch (DateTimeParseException e) {
          // The next form may fit; if none does, the message below names them all.
        }
      }
      throw new IllegalArgumentException("'" + text + "' is not a date; write " + example);
    };
  }

  private static <T> T parsed(String column, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UnusableRowException(column + ": " + e.getMessage());
    }
  }
}
