package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.PublishedRecord;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which record: what the commands about all its authorities share. */
final class RecordOption {

  @Option(
      names = "--record",
      required = true,
      paramLabel = "PATH",
      description =
          "A folder with inspections.csv and focused_visits.csv, or the file"
              + " ofsted_csc_ilacs_history.csv as the sector publishes it.")
  private Path record;

  RecordOption() {}

  PublishedRecord read() {
    return PublishedRecord.read(record);
  }
}
