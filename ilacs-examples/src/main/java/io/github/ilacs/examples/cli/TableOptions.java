package io.github.ilacs.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The answer as a table for a spreadsheet. */
final class TableOptions implements FormOption {

  @Option(
      names = Forms.CSV,
      arity = "0..1",
      fallbackValue = Arguments.STANDARD_STREAM,
      paramLabel = "FILE",
      description = "Answer as a table with commas (CSV), for Excel and Power BI.")
  private @Nullable String csv;

  @Option(
      names = Forms.XLSX,
      paramLabel = "FILE",
      description = "Write the same table as an Excel workbook.")
  private @Nullable String xlsx;

  TableOptions() {}

  @Override
  public Map<String, @Nullable String> places() {
    Map<String, @Nullable String> places = new LinkedHashMap<>();
    places.put(Forms.CSV, csv);
    places.put(Forms.XLSX, xlsx);
    return places;
  }
}
