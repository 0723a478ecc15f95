package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table with a header, in a text or an Excel workbook, read row by row. */
final class CsvTable {

  /** With this begins an archive, as a workbook is one. */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** With this begins the container of Excel 97, and of encrypted workbooks. */
  private static final byte[] OLE_2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private CsvTable() {}

  /**
   * Reads a file to its end; rows in which nothing stands are passed over.
   *
   * @param file its name, for messages
   * @param bytes what it holds: a text, or an Excel workbook; left open
   * @param columns the columns that must be there, each once
   * @param optional columns of which none may be there twice
   * @param others takes the place of the header and each other column that has a name
   * @param rows takes each row in turn
   * @throws IOException if the bytes cannot be read
   * @throws RecordException if the header lacks or repeats a column, or the workbook is broken
   */
  static void read(
      String file,
      InputStream bytes,
      List<String> columns,
      Set<String> optional,
      BiConsumer<Place, String> others,
      Consumer<CsvRow> rows)
      throws IOException {
    read(file, bytes, columns, optional, others, rows, place -> {});
  }

  /**
   * The same, with the rows in which nothing stands.
   *
   * @param file its name, for messages
   * @param bytes what it holds: a text, or an Excel workbook; left open
   * @param columns the columns that must be there, each once
   * @param optional columns of which none may be there twice
   * @param others takes the place of the header and each other column that has a name
   * @param rows takes each row in turn
   * @param passedOver takes the place of each row below the header in which nothing stands
   * @return how many rows were taken or passed over, the header not counted
   * @throws IOException if the bytes cannot be read
   * @throws RecordException if the header lacks or repeats a column, or the workbook is broken
   */
  static long read(
      String file,
      InputStream bytes,
      List<String> columns,
      Set<String> optional,
      BiConsumer<Place, String> others,
      Consumer<CsvRow> rows,
      Consumer<Place> passedOver)
      throws IOException {
    try (TableSource source = source(file, bytes)) {
      TableSource.Row first = source.next();
      while (first != null && first.isEmpty()) {
        first = source.next();
      }
      List<String> names =
          first == null ? List.of() : first.values().stream().map(Values::lower).toList();
      Map<String, Integer> header =
          header(file, columns, optional, names, first == null ? null : first.trouble());
      for (String name : header.keySet()) {
        if (first != null
            && !name.isEmpty()
            && !columns.contains(name)
            && !optional.contains(name)) {
          others.accept(first.place(), name);
        }
      }
      long count = 0;
      for (TableSource.Row row = source.next(); row != null; row = source.next()) {
        if (row.isEmpty()) {
          passedOver.accept(row.place());
        } else {
          rows.accept(new CsvRow(header, names.size(), row));
        }
        count++;
      }
      return count;
    }
  }

  /** A file is what it holds, whatever its name says. */
  private static TableSource source(String file, InputStream bytes) throws IOException {
    PushbackInputStream content = new PushbackInputStream(bytes, OLE_2.length);
    byte[] first = content.readNBytes(OLE_2.length);
    content.unread(first);
    if (TextEncoding.startsWith(first, OLE_2)) {
      throw new RecordException(
          file
              + " is an old Excel workbook (.xls), or is protected with a password; save it as"
              + " .xlsx without a password, or as CSV");
    }
    return TextEncoding.startsWith(first, ZIP)
        ? new XlsxSource(file, content)
        : new CsvSource(file, content);
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
      throw new RecordException(
          file
              + " lacks the columns "
              + String.join(", ", missing)
              + "; its header must have "
              + String.join(", ", columns)
              + (optional.isEmpty() ? "" : ", and may have " + String.join(", ", optional))
              + (trouble == null ? "" : "; in its header " + trouble)
              + meant(missing, names));
    }
    return header;
  }

  /** Which of the columns that are there may be meant for those that are missing. */
  private static String meant(List<String> missing, List<String> names) {
    StringBuilder questions = new StringBuilder();
    for (String column : missing) {
      names.stream()
          .filter(name -> Spelling.nearest(name, List.of(column)).isPresent())
          .findFirst()
          .ifPresent(
              name ->
                  questions
                      .append("; is ")
                      .append(UnusableRow.shortened(name))
                      .append(" meant for ")
                      .append(column)
                      .append('?'));
    }
    return questions.toString();
  }
}
