package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the rows of a record one by one, to its end and in bounded memory, however long it is.
 *
 * <p>What a single row cannot tell, for example that it repeats another, is told by {@link
 * PublishedRecord}, which keeps all rows.
 *
 * <p>A row may have up to 1,000 lines, because a quoted value may have line breaks, and 100,000
 * characters. A longer one is reported like any other that cannot be used.
 */
public final class RecordReader {

  private static final String INSPECTIONS = "inspections.csv";
  private static final String FOCUSED_VISITS = "focused_visits.csv";
  private static final String SECTOR = "ofsted_csc_ilacs_history.csv";

  private final List<RecordFile> files;

  private RecordReader(List<RecordFile> files) {
    this.files = files;
  }

  private record RecordFile(Path path, RowFormat format) {

    String name() {
      return String.valueOf(path.getFileName());
    }

    RowCounts read(RowConsumer rows) {
      try (InputStream bytes = Files.newInputStream(path)) {
        return format.read(name(), bytes, rows);
      } catch (IOException e) {
        throw new RecordException("cannot read " + path + ": " + e.getMessage());
      }
    }
  }

  /**
   * Finds the files of a record; none is opened yet.
   *
   * @param path a folder with {@code inspections.csv} and, if there are any, {@code
   *     focused_visits.csv}; or the sector's own file
   * @return what reads them
   * @throws RecordException if there is no such record
   */
  public static RecordReader of(Path path) {
    return of(path, Timeline.england());
  }

  /**
   * The same with columns for the judgements of other editions.
   *
   * @param path a folder, or the sector's own file, which has the judgements of Ofsted's editions
   * @param timeline the editions whose areas can have a column
   * @return what reads them
   * @throws RecordException if there is no such record
   */
  public static RecordReader of(Path path, Timeline timeline) {
    if (Files.isDirectory(path)) {
      return folder(path, timeline);
    }
    if (!Files.exists(path)) {
      throw new RecordException("there is no record at " + path);
    }
    if (path.endsWith(INSPECTIONS) || path.endsWith(FOCUSED_VISITS)) {
      throw new RecordException(path + " is one file of a record; name the folder that holds it");
    }
    return new RecordReader(List.of(new RecordFile(path, SectorFormat.INSPECTIONS)));
  }

  private static RecordReader folder(Path path, Timeline timeline) {
    Path inspections = path.resolve(INSPECTIONS);
    Path visits = path.resolve(FOCUSED_VISITS);
    if (!Files.exists(inspections)) {
      throw new RecordException(
          path
              + " has no "
              + INSPECTIONS
              + "; a record is a folder with "
              + INSPECTIONS
              + " and "
              + FOCUSED_VISITS
              + ", or the file "
              + SECTOR);
    }
    RecordFile first = new RecordFile(inspections, FolderFormat.inspections(timeline));
    return new RecordReader(
        Files.exists(visits)
            ? List.of(first, new RecordFile(visits, FolderFormat.FOCUSED_VISITS))
            : List.of(first));
  }

  /**
   * What is read, in words.
   *
   * @return for example {@code inspections.csv and focused_visits.csv}
   */
  public String origin() {
    return files.stream().map(RecordFile::name).collect(Collectors.joining(" and "));
  }

  /**
   * Whether the record holds focused visits at all.
   *
   * @return false for the sector's own file
   */
  public boolean holdsFocusedVisits() {
    return files.stream().anyMatch(file -> file.format().equals(FolderFormat.FOCUSED_VISITS));
  }

  /**
   * Reads the record to its end.
   *
   * @param rows takes each row, the inspections first; what it throws ends the reading
   * @return how many rows there were
   * @throws RecordException if a file cannot be read, or its header is not that of a record
   */
  public RowCounts read(RowConsumer rows) {
    RowCounts counts = new RowCounts(0, 0, 0);
    for (RecordFile file : files) {
      counts = counts.plus(file.read(rows));
    }
    return counts;
  }
}
