package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.PublishedRecord;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record: what all commands share that read one. */
final class RecordOption {

  @Option(
      names = "--record",
      paramLabel = "PATH",
      description =
          "A record to read in place of the one of all of England that comes with the program: a"
              + " folder with inspections.csv and, if there are any, focused_visits.csv and"
              + " jtais.csv; or the file ofsted_csc_ilacs_history.csv as the sector publishes it.")
  private @Nullable Path record;

  RecordOption() {}

  PublishedRecord read() {
    return record == null ? PublishedRecord.england() : PublishedRecord.read(record);
  }
}
