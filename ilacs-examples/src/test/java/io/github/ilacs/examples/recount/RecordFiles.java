package io.github.ilacs.examples.recount;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of the record that comes with the program, each row as it stands there. */
final class RecordFiles {

  private static final String FOLDER = "/io/github/ilacs/examples/record/england/";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The inspections whose days on site are known. */
  List<Inspection> inspections() {
    return rows("inspections.csv").stream()
        .filter(row -> !row.get("start_date").isEmpty())
        .map(RecordFiles::inspection)
        .toList();
  }

  private static Inspection inspection(CSVRecord row) {
    return new Inspection(
        row.get("urn"),
        row.get("local_authority"),
        row.get("framework"),
        row.get("type"),
        day(row, "start_date").orElseThrow(),
        day(row, "end_date").orElseThrow(),
        day(row, "published_date").orElseThrow(),
        grades(row));
  }

  private static Map<String, Grade> grades(CSVRecord row) {
    List<String> columns = new ArrayList<>(List.of(Inspection.OVERALL, Inspection.LEADERS));
    columns.addAll(Inspection.PRACTICE);
    Map<String, Grade> grades = new LinkedHashMap<>();
    for (String column : columns) {
      value(row, column).ifPresent(grade -> grades.put(column, Grade.parse(grade)));
    }
    return grades;
  }

  List<FocusedVisit> visits() {
    return rows("focused_visits.csv").stream().map(RecordFiles::visit).toList();
  }

  private static FocusedVisit visit(CSVRecord row) {
    return new FocusedVisit(
        row.get("urn"),
        row.get("local_authority"),
        day(row, "start_date").orElseThrow(),
        day(row, "end_date").orElseThrow(),
        day(row, "published_date").orElseThrow(),
        row.get("topic"),
        row.get("priority_action").equals("true"),
        value(row, "action_plan_working_days"),
        value(row, "draft_plan_working_days"));
  }

  List<JointInspection> jointInspections() {
    return rows("jtais.csv").stream().map(RecordFiles::jointInspection).toList();
  }

  private static JointInspection jointInspection(CSVRecord row) {
    return new JointInspection(
        row.get("urn"),
        row.get("local_authority"),
        day(row, "start_date"),
        day(row, "end_date"),
        day(row, "published_date").orElseThrow(),
        row.get("priority_action").equals("true"),
        day(row, "statement_due"));
  }

  List<Authority> authorities() {
    return rows("authorities.csv").stream()
        .map(row -> new Authority(row.get("urn"), row.get("local_authority"), day(row, "formed")))
        .toList();
  }

  /** Up to which day reports and letters are known, by kind. */
  Map<String, LocalDate> knownTo() {
    return rows("known_to.csv").stream()
        .collect(
            Collectors.toMap(row -> row.get("what"), row -> day(row, "known_to").orElseThrow()));
  }

  private static Optional<LocalDate> day(CSVRecord row, String column) {
    return value(row, column).map(LocalDate::parse);
  }

  private static Optional<String> value(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
  }

  private static List<CSVRecord> rows(String file) {
    InputStream bytes =
        Objects.requireNonNull(RecordFiles.class.getResourceAsStream(FOLDER + file), file);
    try (CSVParser parser = CSVParser.parse(bytes, UTF_8, FORMAT)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
