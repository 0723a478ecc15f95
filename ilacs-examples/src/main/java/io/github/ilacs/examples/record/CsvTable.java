package io.github.ilacs.examples.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A CSV file with a header, read row by row. */
final class CsvTable {

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  // Lenient: a stray quote is the trouble of its own row, and must not end the reading.
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private CsvTable() {}

  /**
   * Reads a file to its end.
   *
   * @param file the file, in UTF-8, with or without a byte-order mark
   * @param columns the columns that must be there; others are left alone
   * @param rows takes each row in turn
   * @throws RecordException if the file cannot be opened, or a column is missing or repeated
   */
  static void read(Path file, List<String> columns, Consumer<CsvRow> rows) {
    try (BufferedReader reader = open(file);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      checkHeader(file, columns, parser.getHeaderNames());
      long previousLine = parser.getCurrentLineNumber();
      for (CSVRecord row : parser) {
        long lastLine = Math.max(parser.getCurrentLineNumber(), previousLine + 1);
        Place place = new Place(name(file), firstLine(row, lastLine), lastLine);
        rows.accept(new CsvRow(place, row, parser.getHeaderNames().size()));
        previousLine = lastLine;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new RecordException("cannot read " + file + ": " + e.getMessage());
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    // A malformed byte becomes a replacement character in its own row instead of ending the
    // reading.
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static void checkHeader(Path file, List<String> columns, List<String> header) {
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!seen.add(column) && columns.contains(column)) {
        throw new RecordException(
            name(file) + " has the column " + column + " twice; its header must have each once");
      }
    }
    List<String> missing = columns.stream().filter(column -> !seen.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new RecordException(
          name(file)
              + " lacks the columns "
              + String.join(", ", missing)
              + "; its header must have "
              + String.join(", ", columns));
    }
  }

  private static long firstLine(CSVRecord row, long lastLine) {
    long lineBreaks =
        row.stream().mapToLong(value -> value.chars().filter(c -> c == '\n').count()).sum();
    return lastLine - lineBreaks;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
