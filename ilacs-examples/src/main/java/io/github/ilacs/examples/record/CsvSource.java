package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a text; {@link RowSource} says what a row is. */
final class CsvSource implements TableSource {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(false)
          .setTrim(true)
          .setTrailingData(true)
          .get();

  private final String file;
  private final RowSource source;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  CsvSource(String file, InputStream bytes) throws IOException {
    this.file = file;
    source = new RowSource(new LineReader(bytes));
    parser = CSVParser.parse(source, FORMAT.builder().setDelimiter(source.separator()).get());
    records = parser.iterator();
  }

  @Override
  public @Nullable Row next() throws IOException {
    CSVRecord values;
    try {
      if (!records.hasNext()) {
        return null;
      }
      values = records.next();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    RowSource.Row row = source.nextRow();
    return new Row(
        new Place(file, row.firstLine(), row.lastLine()),
        Arrays.asList(values.values()),
        row.trouble());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
