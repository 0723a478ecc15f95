package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header, read row by row; {@link RowSource} says what a row is. */
final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .setTrailingData(true)
          .get();

  private CsvTable() {}

  /**
   * Reads a file to its end.
   *
   * @param file its name, for messages
   * @param bytes what it holds, in UTF-8, with or without a byte-order mark; left open
   * @param columns the columns that must be there, each once
   * @param optional columns of which none may be there twice
   * @param others takes the place of the header and each other column that has a name
   * @param rows takes each row in turn
   * @return how many rows it has, the header not counted
   * @throws IOException if the bytes cannot be read
   * @throws RecordException if the header lacks or repeats a column
   */
  static long read(
      String file,
      InputStream bytes,
      List<String> columns,
      Set<String> optional,
      BiConsumer<Place, String> others,
      Consumer<CsvRow> rows)
      throws IOException {
    try (RowSource source = new RowSource(new LineReader(bytes));
        CSVParser parser = CSVParser.parse(source, FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> names = hasNext(records) ? records.next().toList() : List.of();
      RowSource.Row first = names.isEmpty() ? null : source.nextRow();
      Map<String, Integer> header =
          header(file, columns, optional, names, first == null ? null : first.trouble());
      for (String name : header.keySet()) {
        if (first != null
            && !name.isEmpty()
            && !columns.contains(name)
            && !optional.contains(name)) {
          others.accept(new Place(file, first.firstLine(), first.lastLine()), name);
        }
      }
      long count = 0;
      while (hasNext(records)) {
        rows.accept(new CsvRow(file, header, names.size(), source.nextRow(), records.next()));
        count++;
      }
      return count;
    }
  }

  /** Only here is it the file that cannot be read; what takes the rows may read something, too. */
  private static boolean hasNext(Iterator<CSVRecord> records) throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Map<String, Integer> header(
      String file,
      List<String> columns,
      Set<String> optional,
      List<String> names,
      @Nullable String trouble) {
    Map<String, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String column = names.get(i);
      if (header.putIfAbsent(column, i) != null
          && (columns.contains(column) || optional.contains(column))) {
        throw new RecordException(
            file + " has the column " + column + " twice; its header must have each once");
      }
    }
    List<String> missing = columns.stream().filter(column -> !header.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      boolean utf16 = names.stream().anyMatch(name -> name.indexOf('\0') >= 0);
      throw new RecordException(
          file
              + " lacks the columns "
              + String.join(", ", missing)
              + "; its header must have "
              + String.join(", ", columns)
              + (optional.isEmpty() ? "" : ", and may have " + String.join(", ", optional))
              + (trouble == null ? "" : "; in its header " + trouble)
              + (utf16
                  ? "; it has NUL characters, as a file in UTF-16 has: save it as UTF-8"
                  : ""));
    }
    return header;
  }
}
