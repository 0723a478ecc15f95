package io.github.ilacs.examples.benchmark;

import io.github.ilacs.examples.record.PublishedRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a record of 153 authorities, and lets commons-csv alone go over the same files. */
@State(Scope.Thread)
public class ReadingBenchmark {

  private static final int READS_UNTIL_COMPILED = 500;

  private final Path folder = NationalRecord.folder(1);

  /**
   * Reads until everything that reading needs is compiled. It is so much code that on a slow
   * machine a short warm-up ends before that.
   */
  @Setup
  public void compile() {
    for (int i = 0; i < READS_UNTIL_COMPILED; i++) {
      PublishedRecord.read(folder);
    }
  }

  /** Ours: every row understood, checked and kept, or reported. */
  @Benchmark
  public PublishedRecord readIlacs() {
    return PublishedRecord.read(folder);
  }

  /** What commons-csv takes to go over the rows. */
  @Benchmark
  public void readCommonsCsv(Blackhole blackhole) throws IOException {
    for (String file : NationalRecord.FILES) {
      try (Reader reader = Files.newBufferedReader(folder.resolve(file));
          CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
        for (CSVRecord row : parser) {
          blackhole.consume(row);
        }
      }
    }
  }
}
