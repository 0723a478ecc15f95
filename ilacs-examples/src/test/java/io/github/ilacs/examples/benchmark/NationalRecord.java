package io.github.ilacs.examples.benchmark;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The record that comes with the program, with its 153 authorities so many times over under new
 * numbers.
 */
final class NationalRecord {

  static final int AUTHORITIES = 153;

  static final List<String> FILES = List.of("inspections.csv", "focused_visits.csv", "jtais.csv");

  private NationalRecord() {}

  /** Writes the record to a new folder, so many times over. */
  static Path folder(int times) {
    try {
      Path source = TestRecord.folder();
      Path repeated = newFolder();
      List<String> authorities = List.copyOf(rows(source.resolve(FILES.get(0))).keySet());
      for (String file : FILES) {
        repeat(source.resolve(file), repeated.resolve(file), authorities, times * AUTHORITIES);
      }
      return repeated;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path newFolder() throws IOException {
    Path folder = Files.createTempDirectory("ilacs-benchmark");
    // What is named last is deleted first.
    folder.toFile().deleteOnExit();
    FILES.forEach(file -> folder.resolve(file).toFile().deleteOnExit());
    return folder;
  }

  /** The histories of the record. */
  static List<InspectionHistory> histories(int times) {
    PublishedRecord record = PublishedRecord.read(folder(times));
    if (record.unusable().stream().anyMatch(row -> !row.reason().contains("not in this record"))) {
      throw new IllegalStateException("not the record any more: " + record.unusable());
    }
    return record.authorities().stream()
        .map(authority -> record.history(authority, Timeline.england()).history())
        .toList();
  }

  /** The rows of each authority by its number. */
  private static Map<String, List<CSVRecord>> rows(Path file) throws IOException {
    Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      for (CSVRecord row : parser) {
        rows.computeIfAbsent(row.get(0), urn -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  /** Each authority keeps what is its own: all files have the order of the first one. */
  private static void repeat(Path from, Path to, List<String> order, int authorities)
      throws IOException {
    Map<String, List<CSVRecord>> rows = rows(from);
    try (BufferedWriter writer = Files.newBufferedWriter(to)) {
      writer.write(Files.readAllLines(from).get(0));
      writer.newLine();
      for (int i = 0; i < authorities; i++) {
        for (CSVRecord row : rows.getOrDefault(order.get(i % order.size()), List.of())) {
          List<String> cells = new ArrayList<>(row.toList());
          cells.set(0, Integer.toString(800_000 + i));
          cells.set(1, cells.get(1) + " " + i / order.size());
          writer.write(line(cells));
        }
      }
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(NationalRecord::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
