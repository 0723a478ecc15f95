package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

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
  private static final String JOINT_INSPECTIONS = "jtais.csv";
  private static final String SECTOR = "ofsted_csc_ilacs_history.csv";

  /** Where the record lies that comes with the program. */
  private static final String ENGLAND = "england/";

  private final String origin;
  private final String monitoringVisits;
  private final List<RecordFile> files;
  private final Optional<Opener> knownTo;
  private final Optional<Path> own;

  private RecordReader(
      String origin,
      String monitoringVisits,
      List<RecordFile> files,
      Optional<Opener> knownTo,
      Optional<Path> own) {
    this.origin = origin;
    this.monitoringVisits = monitoringVisits;
    this.files = files;
    this.knownTo = knownTo;
    this.own = own;
  }

  /** What somebody named: the files themselves are the origin. */
  private RecordReader(List<RecordFile> files, Optional<Opener> knownTo, Optional<Path> own) {
    this(
        names(files),
        names(files) + (files.size() == 1 ? " holds" : " hold") + " no monitoring visits",
        files,
        knownTo,
        own);
  }

  private static String names(List<RecordFile> files) {
    List<String> names = files.stream().map(RecordFile::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Opens what a file holds. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  private record RecordFile(String name, String where, Opener bytes, RowFormat format) {

    static RecordFile at(Path path, RowFormat format) {
      return new RecordFile(
          String.valueOf(path.getFileName()),
          path.toString(),
          () -> Files.newInputStream(path),
          format);
    }

    static RecordFile ofEngland(String name, RowFormat format) {
      return new RecordFile(name, ENGLAND + name, () -> openEngland(name), format);
    }

    RowCounts read(RowConsumer rows) {
      try (InputStream opened = bytes.open()) {
        return format.read(name, opened, rows);
      } catch (IOException e) {
        throw new RecordException("cannot read " + where + ": " + e.getMessage());
      }
    }
  }

  /** Opens a file of the record that comes with the program. */
  static InputStream openEngland(String name) {
    return Objects.requireNonNull(
        RecordReader.class.getResourceAsStream(ENGLAND + name), () -> ENGLAND + name);
  }

  /**
   * The record of all of England that comes with the program.
   *
   * @return what reads it
   */
  public static RecordReader england() {
    return new RecordReader(
        "Ofsted's published reports and letters (Open Government Licence v3.0)",
        "the record that comes with the program holds no monitoring visits",
        List.of(
            RecordFile.ofEngland(INSPECTIONS, FolderFormat.INSPECTIONS),
            RecordFile.ofEngland(FOCUSED_VISITS, FolderFormat.FOCUSED_VISITS),
            RecordFile.ofEngland(JOINT_INSPECTIONS, FolderFormat.JOINT_INSPECTIONS)),
        Optional.of(() -> openEngland(KnownToFile.NAME)),
        Optional.empty());
  }

  /**
   * Finds the files of a record; none is opened yet.
   *
   * @param path a folder with {@code inspections.csv} and, if there are any, {@code
   *     focused_visits.csv} and {@code jtais.csv}; or the sector's own file
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
    if (Files.isDirectory(path) && !Files.exists(path.resolve(INSPECTIONS))) {
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
    return any(path, timeline);
  }

  /** Finds the files of a record that is to be laid over another, and need not be a whole one. */
  static RecordReader ofUpdate(Path path) {
    return any(path, Timeline.england());
  }

  private static RecordReader any(Path path, Timeline timeline) {
    if (Files.isDirectory(path)) {
      return folder(path, timeline);
    }
    if (!Files.exists(path)) {
      throw new RecordException("there is no record at " + path);
    }
    if (path.endsWith(INSPECTIONS)
        || path.endsWith(FOCUSED_VISITS)
        || path.endsWith(JOINT_INSPECTIONS)) {
      throw new RecordException(path + " is one file of a record; name the folder that holds it");
    }
    return new RecordReader(
        List.of(RecordFile.at(path, SectorFormat.INSPECTIONS)), Optional.empty(), Optional.empty());
  }

  private static RecordReader folder(Path path, Timeline timeline) {
    List<RecordFile> files = new ArrayList<>();
    addIfThere(files, path.resolve(INSPECTIONS), FolderFormat.inspections(timeline));
    addIfThere(files, path.resolve(FOCUSED_VISITS), FolderFormat.FOCUSED_VISITS);
    addIfThere(files, path.resolve(JOINT_INSPECTIONS), FolderFormat.JOINT_INSPECTIONS);
    if (files.isEmpty()) {
      throw new RecordException(
          path
              + " has none of "
              + INSPECTIONS
              + ", "
              + FOCUSED_VISITS
              + " and "
              + JOINT_INSPECTIONS);
    }
    Path knownTo = path.resolve(KnownToFile.NAME);
    return new RecordReader(
        files,
        Files.exists(knownTo) ? Optional.of(() -> Files.newInputStream(knownTo)) : Optional.empty(),
        Optional.of(path.resolve(OwnFile.NAME)).filter(Files::exists));
  }

  private static void addIfThere(List<RecordFile> files, Path path, RowFormat format) {
    if (Files.exists(path)) {
      files.add(RecordFile.at(path, format));
    }
  }

  /**
   * What is read, in words.
   *
   * @return for example {@code inspections.csv and focused_visits.csv}
   */
  public String origin() {
    return origin;
  }

  /** That the record holds no monitoring visits, in words. */
  String monitoringVisits() {
    return monitoringVisits;
  }

  /**
   * Whether the record holds focused visits at all.
   *
   * @return false for the sector's own file
   */
  public boolean holdsFocusedVisits() {
    return files.stream().anyMatch(file -> file.format().equals(FolderFormat.FOCUSED_VISITS));
  }

  /** Whether the record says up to which day it knows what has been published. */
  boolean saysWhereItEnds() {
    return knownTo.isPresent();
  }

  /** Up to which day the record says that it knows what has been published; nothing without it. */
  Map<KnownToFile.Kind, LocalDate> knownTo(Consumer<UnusableRow> unusable) {
    if (knownTo.isEmpty()) {
      return new EnumMap<>(KnownToFile.Kind.class);
    }
    try (InputStream opened = knownTo.get().open()) {
      return KnownToFile.read(opened, unusable);
    } catch (IOException e) {
      throw new RecordException("cannot read " + KnownToFile.NAME + ": " + e.getMessage());
    }
  }

  /** What councils record of themselves; nothing where the folder has no such file. */
  List<OwnFile> own() {
    return own.stream().map(RecordReader::readOwn).toList();
  }

  /** Reads a file of what councils record of themselves. */
  static OwnFile readOwn(Path path) {
    if (!Files.exists(path)) {
      throw new RecordException("there is no file " + path);
    }
    try (InputStream opened = Files.newInputStream(path)) {
      return OwnFile.read(String.valueOf(path.getFileName()), opened);
    } catch (IOException e) {
      throw new RecordException("cannot read " + path + ": " + e.getMessage());
    }
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
