package io.github.ilacs.examples.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table that the program wrote, as a spreadsheet does. */
public final class CsvRows {

  private CsvRows() {}

  /** The rows below the headings, whose cells go by them. */
  public static List<CSVRecord> of(String csv) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }
}
