package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header, read row by row.
 *
 * <p>A row is usually a line. It goes on where a quoted value has line breaks; but a quote that is
 * opened and never properly closed is the trouble of its own line, and the rows after it are read
 * as if nothing had happened.
 */
final class CsvTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final String file;
  private final List<String> lines;
  private int next;

  private CsvTable(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads a file to its end.
   *
   * @param file the file, in UTF-8, with or without a byte-order mark
   * @param columns the columns that must be there; others are left alone
   * @param rows takes each row in turn
   * @throws RecordException if the file cannot be opened, or a column is missing or repeated
   */
  static void read(Path file, List<String> columns, Consumer<CsvRow> rows) {
    try {
      // A malformed byte becomes a replacement character in its own row instead of ending the
      // reading.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      new CsvTable(String.valueOf(file.getFileName()), Arrays.asList(LINE_END.split(content, -1)))
          .read(columns, rows);
    } catch (IOException e) {
      throw new RecordException("cannot read " + file + ": " + e.getMessage());
    }
  }

  private void read(List<String> columns, Consumer<CsvRow> rows) throws IOException {
    skipEmptyLines();
    List<String> names = List.of();
    if (next < lines.size()) {
      int last = lastLine(next).orElse(next);
      names = values(next, last);
      next = last + 1;
    }
    Map<String, Integer> header = header(columns, names);
    for (skipEmptyLines(); next < lines.size(); skipEmptyLines()) {
      int first = next;
      OptionalInt last = lastLine(first);
      List<String> values = values(first, last.orElse(first));
      // A quote that happens to be closed by a later one would swallow the rows in between.
      boolean openQuote =
          last.isEmpty() || (last.getAsInt() > first && values.size() != names.size());
      next = openQuote ? first + 1 : last.getAsInt() + 1;
      rows.accept(
          new CsvRow(
              new Place(file, first + 1L, next),
              header,
              names.size(),
              openQuote ? values(first, first) : values,
              openQuote));
    }
  }

  private void skipEmptyLines() {
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
  }

  /** The last line of the row that starts on a line; empty where a quote is not closed. */
  private OptionalInt lastLine(int first) {
    boolean quoted = false;
    for (int i = first; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean valueStarts = !quoted;
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        if (quoted) {
          if (c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at++;
          } else if (c == '"') {
            quoted = false;
            if (i > first && !endsValue(line, at + 1)) {
              return OptionalInt.empty();
            }
          }
        } else if (c == '"' && valueStarts) {
          quoted = true;
          valueStarts = false;
        } else {
          valueStarts = c == ',' || (valueStarts && Character.isWhitespace(c));
        }
      }
      if (!quoted) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean endsValue(String line, int from) {
    int comma = line.indexOf(',', from);
    return line.substring(from, comma < 0 ? line.length() : comma).isBlank();
  }

  private List<String> values(int first, int last) throws IOException {
    String row = String.join("\n", lines.subList(first, last + 1));
    try (CSVParser parser = CSVParser.parse(new StringReader(row), FORMAT)) {
      return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
    }
  }

  private Map<String, Integer> header(List<String> columns, List<String> names) {
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String column = names.get(i);
      if (header.putIfAbsent(column, i) != null && columns.contains(column)) {
        throw new RecordException(
            file + " has the column " + column + " twice; its header must have each once");
      }
    }
    List<String> missing = columns.stream().filter(column -> !header.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw new RecordException(
          file
              + " lacks the columns "
              + String.join(", ", missing)
              + "; its header must have "
              + String.join(", ", columns));
    }
    return header;
  }
}
