package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

  private static final String INSPECTIONS = "inspections";
  private static final String FOCUSED_VISITS = "focused_visits";
  private static final String JOINT_INSPECTIONS = "jtais";
  private static final String SECTOR = "ofsted_csc_ilacs_history.csv";
  private static final String CSV = ".csv";
  private static final String XLSX = ".xlsx";

  /** The tables of a folder that are read, without what their names end in. */
  private static final List<String> TABLES =
      List.of(INSPECTIONS, FOCUSED_VISITS, JOINT_INSPECTIONS, KnownToFile.NAME, OwnFile.NAME);

  /** What the record of England has beside them: no record is read from it. */
  private static final String AUTHORITIES = "authorities";

  /** What the names of tables end in that people have, also those that nobody can read here. */
  private static final Set<String> ENDS_OF_TABLES =
      Set.of(CSV, XLSX, ".xls", ".xlsm", ".xlsb", ".ods", ".tsv", ".txt");

  /** How many files that were not read are named. */
  private static final int MOST_UNREAD = 20;

  /** Where the record lies that comes with the program. */
  private static final String ENGLAND = "england/";

  private final String origin;
  private final String monitoringVisits;
  private final List<RecordFile> files;
  private final Optional<KnownToTable> knownTo;
  private final Optional<Path> own;
  private final List<String> unreadFiles;
  private final LocalDate latest;

  private RecordReader(
      String origin,
      String monitoringVisits,
      List<RecordFile> files,
      Optional<KnownToTable> knownTo,
      Optional<Path> own,
      List<String> unreadFiles,
      LocalDate latest) {
    this.origin = origin;
    this.monitoringVisits = monitoringVisits;
    this.files = files;
    this.knownTo = knownTo;
    this.own = own;
    this.unreadFiles = unreadFiles;
    this.latest = latest;
  }

  /** What somebody named: the files themselves are the origin. */
  private RecordReader(
      List<RecordFile> files,
      Optional<KnownToTable> knownTo,
      Optional<Path> own,
      List<String> unreadFiles,
      LocalDate latest) {
    this(
        names(files, own),
        names(files, own) + (files.size() > 1 ? " hold" : " holds") + " no monitoring visits",
        files,
        knownTo,
        own,
        unreadFiles,
        latest);
  }

  private static String names(List<RecordFile> files, Optional<Path> own) {
    List<String> names =
        files.isEmpty()
            ? List.of(String.valueOf(own.orElseThrow().getFileName()))
            : files.stream().map(RecordFile::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Opens what a file holds. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  private record KnownToTable(String name, Opener bytes) {}

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

    RowCounts read(LocalDate latest, RowConsumer rows) {
      try (InputStream opened = bytes.open()) {
        return format.read(name, opened, latest, rows);
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
            RecordFile.ofEngland(INSPECTIONS + CSV, FolderFormat.INSPECTIONS),
            RecordFile.ofEngland(FOCUSED_VISITS + CSV, FolderFormat.FOCUSED_VISITS),
            RecordFile.ofEngland(JOINT_INSPECTIONS + CSV, FolderFormat.JOINT_INSPECTIONS)),
        Optional.of(
            new KnownToTable(KnownToFile.NAME + CSV, () -> openEngland(KnownToFile.NAME + CSV))),
        Optional.empty(),
        List.of(),
        LocalDate.MAX);
  }

  /**
   * Finds the files of a record; none is opened yet.
   *
   * @param path a folder with {@code inspections.csv} and, if there are any, {@code
   *     focused_visits.csv} and {@code jtais.csv}, or with {@code .xlsx} for {@code .csv}; or the
   *     sector's own file
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
    return of(path, timeline, LocalDate.MAX);
  }

  /**
   * The same for a record of which nothing can have been published or received after a day.
   *
   * @param path a folder, or the sector's own file, which has the judgements of Ofsted's editions
   * @param timeline the editions whose areas can have a column
   * @param latest the day; a row that names a later one is reported, because its year is wrong
   * @return what reads them
   * @throws RecordException if there is no such record, or a folder has a file twice
   */
  public static RecordReader of(Path path, Timeline timeline, LocalDate latest) {
    if (Files.isDirectory(path) && table(path, INSPECTIONS).isEmpty()) {
      throw new RecordException(
          path
              + " has no inspections.csv or inspections.xlsx; a record is a folder with"
              + " inspections.csv and focused_visits.csv, or the file "
              + SECTOR);
    }
    return any(path, timeline, latest);
  }

  /** Finds the files of a record that is to be laid over another, and need not be a whole one. */
  static RecordReader ofUpdate(Path path, LocalDate latest) {
    return any(path, Timeline.england(), latest);
  }

  private static RecordReader any(Path path, Timeline timeline, LocalDate latest) {
    if (Files.isDirectory(path)) {
      return folder(path, timeline, latest);
    }
    if (!Files.exists(path)) {
      throw new RecordException("there is no record at " + path);
    }
    if (isNamed(path, TABLES) || isNamed(path, List.of(AUTHORITIES))) {
      throw new RecordException(path + " is one file of a record; name the folder that holds it");
    }
    return new RecordReader(
        List.of(RecordFile.at(path, SectorFormat.INSPECTIONS)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        latest);
  }

  private static RecordReader folder(Path path, Timeline timeline, LocalDate latest) {
    List<RecordFile> files = new ArrayList<>();
    table(path, INSPECTIONS)
        .ifPresent(
            inspections ->
                files.add(RecordFile.at(inspections, FolderFormat.inspections(timeline))));
    table(path, FOCUSED_VISITS)
        .ifPresent(visits -> files.add(RecordFile.at(visits, FolderFormat.FOCUSED_VISITS)));
    table(path, JOINT_INSPECTIONS)
        .ifPresent(joint -> files.add(RecordFile.at(joint, FolderFormat.JOINT_INSPECTIONS)));
    Optional<Path> own = table(path, OwnFile.NAME);
    if (files.isEmpty() && own.isEmpty()) {
      throw new RecordException(
          path + " has none of inspections.csv, focused_visits.csv, jtais.csv and own.csv");
    }
    return new RecordReader(
        files,
        table(path, KnownToFile.NAME)
            .map(
                known ->
                    new KnownToTable(
                        String.valueOf(known.getFileName()), () -> Files.newInputStream(known))),
        own,
        unreadFiles(path),
        latest);
  }

  /** A table of a folder, as text or as workbook. */
  private static Optional<Path> table(Path folder, String name) {
    Path csv = folder.resolve(name + CSV);
    Path xlsx = folder.resolve(name + XLSX);
    if (Files.exists(csv) && Files.exists(xlsx)) {
      throw new RecordException(
          folder
              + " has "
              + name
              + CSV
              + " and "
              + name
              + XLSX
              + ", which may differ; take one of them away");
    }
    return Stream.of(csv, xlsx).filter(Files::exists).findFirst();
  }

  /** The files of a folder that somebody may take for a part of the record, in order. */
  private static List<String> unreadFiles(Path folder) {
    Set<String> known = new HashSet<>(List.of(SECTOR));
    Stream.concat(TABLES.stream(), Stream.of(AUTHORITIES))
        .forEach(table -> known.addAll(List.of(table + CSV, table + XLSX)));
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> String.valueOf(file.getFileName()))
          // Those of a table that is open: Excel's and LibreOffice's.
          .filter(name -> !known.contains(name) && !name.startsWith(".") && !name.startsWith("~"))
          .filter(RecordReader::mayBeTable)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new RecordException("cannot read " + folder + ": " + e.getMessage());
    }
  }

  /** Of notes in a text file nobody thinks that they are read, unless they have a table's name. */
  private static boolean mayBeTable(String name) {
    int end = Math.max(0, name.lastIndexOf('.'));
    String kind = Values.lower(name.substring(end));
    boolean isNearOne = Unread.meant(name, TABLES).isPresent();
    return isNearOne || (ENDS_OF_TABLES.contains(kind) && !kind.equals(".txt"));
  }

  /**
   * Whether a file is one of the tables that are read in a folder, whatever links lead to it.
   *
   * @param folder the folder
   * @param file the file
   * @return whether it is the same file as, for example, the {@code inspections.csv} of the folder
   * @throws IOException if the folder cannot be read
   */
  public static boolean isTableOf(Path folder, Path file) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path table : all.filter(RecordReader::isTable).toList()) {
        if (Files.exists(table) && Files.isSameFile(table, file)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTable(Path file) {
    return isNamed(file, TABLES) || Values.lower(String.valueOf(file.getFileName())).equals(SECTOR);
  }

  private static boolean isNamed(Path file, List<String> tables) {
    String name = Values.lower(String.valueOf(file.getFileName()));
    return Stream.of(CSV, XLSX)
        .filter(name::endsWith)
        .anyMatch(end -> tables.contains(name.substring(0, name.length() - end.length())));
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

  /** Up to which day the record says that it knows what has been published; nothing without it. */
  Map<KnownToFile.Kind, LocalDate> knownTo(Consumer<UnusableRow> unusable) {
    if (knownTo.isEmpty()) {
      return new EnumMap<>(KnownToFile.Kind.class);
    }
    KnownToTable table = knownTo.get();
    try (InputStream opened = table.bytes().open()) {
      return KnownToFile.read(table.name(), opened, latest, unusable);
    } catch (IOException e) {
      throw new RecordException("cannot read " + table.name() + ": " + e.getMessage());
    }
  }

  /** What councils record of themselves; nothing where the folder has no such file. */
  List<OwnFile> own() {
    return own.stream().map(path -> readOwn(path, latest)).toList();
  }

  /** Reads a file of what councils record of themselves. */
  static OwnFile readOwn(Path path, LocalDate latest) {
    if (!Files.exists(path)) {
      throw new RecordException("there is no file " + path);
    }
    try (InputStream opened = Files.newInputStream(path)) {
      return new OwnFile(String.valueOf(path.getFileName()), opened, latest);
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
    unreadFiles.stream().limit(MOST_UNREAD).forEach(name -> rows.unread(Unread.file(name, TABLES)));
    if (unreadFiles.size() > MOST_UNREAD) {
      rows.unread(Unread.moreFiles(unreadFiles.size() - MOST_UNREAD));
    }
    RowCounts counts = new RowCounts(0, 0, 0);
    for (RecordFile file : files) {
      counts = counts.plus(file.read(latest, rows));
    }
    return counts;
  }
}
