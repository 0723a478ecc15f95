package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small made-up records. */
public final class RecordFolder {

  public static final String INSPECTIONS_HEADER =
      "urn,local_authority,framework,type,start_date,end_date,published_date,overall,leaders,"
          + "help_and_protection,in_care,care_leavers,in_care_and_care_leavers";
  public static final String VISITS_HEADER =
      "urn,local_authority,start_date,end_date,published_date,topic,priority_action,"
          + "action_plan_working_days,draft_plan_working_days";
  public static final String JTAIS_HEADER =
      "urn,local_authority,start_date,end_date,published_date,theme,priority_action";
  public static final String OWN_HEADER = "urn,date,until,told,what,about,document";
  public static final String SECTOR_HEADER =
      "urn,local_authority,inspection_link,pdf_filename,publication_date,inspection_framework,"
          + "inspector_name,inspection_start_date,inspection_end_date,overall_effectiveness_grade,"
          + "impact_of_leaders_grade,help_and_protection_grade,in_care_grade,care_leavers_grade,"
          + "parser_version";

  private final Path folder;

  public RecordFolder(Path folder) {
    this.folder = folder;
  }

  /** The path for {@code --record}. */
  public Path path() {
    return folder;
  }

  public RecordFolder inspections(String... rows) {
    return write("inspections.csv", INSPECTIONS_HEADER + "\n" + lines(rows));
  }

  public RecordFolder visits(String... rows) {
    return write("focused_visits.csv", VISITS_HEADER + "\n" + lines(rows));
  }

  public RecordFolder jtais(String... rows) {
    return write("jtais.csv", JTAIS_HEADER + "\n" + lines(rows));
  }

  public RecordFolder own(String... rows) {
    return write("own.csv", OWN_HEADER + "\n" + lines(rows));
  }

  /** Writes the sector's file and gives its path. */
  public Path sector(String... rows) {
    write("ofsted_csc_ilacs_history.csv", SECTOR_HEADER + "\n" + lines(rows));
    return folder.resolve("ofsted_csc_ilacs_history.csv");
  }

  public RecordFolder write(String file, String content) {
    try {
      Files.write(folder.resolve(file), content.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(String... rows) {
    return rows.length == 0 ? "" : String.join("\n", rows) + "\n";
  }

  /** Deletes the folder; for tests that make one for each try. */
  public void delete() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder in the system's own place for such. */
  public static RecordFolder temporary() {
    try {
      return new RecordFolder(Files.createTempDirectory("ilacs-record"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
