package io.github.ilacs.examples.record;

import com.google.common.collect.Sets;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.rule.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been published about many authorities, row by row. */
public final class PublishedRecord {

  /**
   * From when on every letter of a joint targeted area inspection asks for a statement and names
   * the day for it (rule J-STATEMENT).
   */
  public static final LocalDate STATEMENTS_FROM = LocalDate.of(2018, 1, 1);

  /**
   * From when on the end of an inspection begins an ordinary cycle: earlier ones were torn by the
   * suspension of 2020-21 (rule V-COUNT).
   */
  public static final LocalDate AFTER_THE_SUSPENSION = LocalDate.of(2021, 6, 1);

  /** What was not read, and then the rows of one file after the other. */
  private static final Comparator<UnusableRow> BY_PLACE =
      Comparator.comparing((UnusableRow row) -> !row.isNotice())
          .thenComparing(row -> row.place().file())
          .thenComparing(row -> row.place().firstLine());

  private final Source source;
  private final Map<String, Set<String>> written;
  private final Map<String, List<UsedRow>> used;
  private final List<UnusableRow> notices;
  private final List<UnusableRow> unusable;

  /** The same, and the rows of what councils record of themselves that could not be used. */
  private final List<UnusableRow> allUnusable;

  private final Map<KnownToFile.Kind, LocalDate> complete;
  private final Map<KnownToFile.Kind, LocalDate> days;
  private final Optional<UpdateSummary> update;
  private final List<OwnFile> own;
  private final Map<String, LocalAuthority> authorities = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, List<UnusableRow>> unusableByUrn = new HashMap<>();
  private final Map<String, List<UnusableRow>> unusableByName = new HashMap<>();

  /** The rows of which it cannot be told whose they are: everybody is told of them. */
  private final Set<UnusableRow> nobodys = new LinkedHashSet<>();

  /**
   * Where a record was read, and what it holds.
   *
   * @param name what was read, in words
   * @param monitoringVisits that it holds no monitoring visits, in words
   * @param holdsFocusedVisits whether it holds focused visits at all
   * @param isCounted whether its end, of any kind, is that of its newest publication, since it
   *     names none
   * @param inspected the URNs of which it has the inspections, also where there are none
   */
  private record Source(
      String name,
      String monitoringVisits,
      boolean holdsFocusedVisits,
      boolean isCounted,
      Set<String> inspected) {}

  /**
   * Puts a record together.
   *
   * @param written the names that the rows give each URN, in their order
   * @param complete up to which day it says that it knows everything
   * @param days up to which day it knows everything, said or counted
   */
  private PublishedRecord(
      Source source,
      Map<String, Set<String>> written,
      Map<String, List<UsedRow>> used,
      List<UnusableRow> notices,
      List<UnusableRow> unusable,
      Map<KnownToFile.Kind, LocalDate> complete,
      Map<KnownToFile.Kind, LocalDate> days,
      Optional<UpdateSummary> update,
      List<OwnFile> own) {
    this.source = source;
    this.written = written;
    this.used = used;
    this.notices = notices;
    this.unusable = List.copyOf(unusable);
    this.allUnusable = new ArrayList<>(unusable);
    this.complete = complete;
    this.days = days;
    this.update = update;
    this.own = own;
    // The first name given for a URN is the authority's, wherever else it may be spelt differently.
    written.forEach((urn, all) -> all.forEach(name -> nameAuthority(urn, name)));
    unusable.stream()
        .filter(row -> row.hasUrn() && !row.name().isBlank())
        .forEach(row -> nameAuthority(row.urn(), row.name()));
    own.forEach(this::nameAuthorities);
    for (UnusableRow row : allUnusable) {
      if (isNobodys(row)) {
        nobodys.add(row);
      } else if (row.hasUrn()) {
        unusableByUrn.computeIfAbsent(row.urn(), urn -> new ArrayList<>()).add(row);
      } else {
        unusableByName
            .computeIfAbsent(Names.comparable(row.name()), named -> new ArrayList<>())
            .add(row);
      }
    }
  }

  private static PublishedRecord read(RecordReader reader) {
    return read(reader, "");
  }

  private static PublishedRecord read(RecordReader reader, String fetched) {
    Map<String, Set<String>> written = new LinkedHashMap<>();
    Map<String, List<UsedRow>> usable = new LinkedHashMap<>();
    List<UnusableRow> notices = new ArrayList<>();
    List<UnusableRow> unusable = new ArrayList<>();
    reader.read(
        new RowConsumer() {
          @Override
          public void used(UsedRow row) {
            usable.computeIfAbsent(row.urn(), urn -> new ArrayList<>()).add(row);
            written.computeIfAbsent(row.urn(), urn -> new LinkedHashSet<>()).add(row.name());
          }

          @Override
          public void unusable(UnusableRow row) {
            unusable.add(row);
          }

          @Override
          public void unread(UnusableRow notice) {
            notices.add(notice);
          }
        });
    Map<String, List<UsedRow>> used = new LinkedHashMap<>();
    usable.forEach((urn, rows) -> used.put(urn, Overlaps.takenOut(rows, unusable::add)));
    List<UnusableRow> ends = new ArrayList<>();
    Map<KnownToFile.Kind, LocalDate> complete = reader.knownTo(ends::add);
    notices.addAll(ends);
    Map<KnownToFile.Kind, LocalDate> days = new EnumMap<>(KnownToFile.Kind.class);
    days.putAll(complete);
    // A record whose end could not be read is not one without an end.
    if (used.size() > 1 || ends.stream().anyMatch(UnusableRow::isMissed)) {
      KnownToFile.newest(used.values()).forEach(days::putIfAbsent);
    }
    return new PublishedRecord(
        new Source(
            reader.origin() + fetched,
            reader.monitoringVisits(),
            reader.holdsFocusedVisits(),
            days.size() > complete.size(),
            Set.copyOf(
                Sets.union(
                    written.keySet(),
                    unusable.stream().map(UnusableRow::urn).collect(Collectors.toSet())))),
        written,
        used,
        notices,
        unusable,
        complete,
        days,
        Optional.empty(),
        reader.own());
  }

  /**
   * Reads a record that is to be laid over another, to its end.
   *
   * @param path a folder with any of {@code inspections.csv}, {@code focused_visits.csv} and {@code
   *     jtais.csv}; or the sector's own file
   * @param latest the day after which nothing can have been published or received
   * @return the record
   * @throws RecordException if there is no such record, or its header is not that of a record
   */
  public static PublishedRecord readUpdate(Path path, LocalDate latest) {
    return read(RecordReader.ofUpdate(path, latest));
  }

  /**
   * The same for a file that was fetched, with the day on which it was in the name of the record.
   *
   * @param file the file
   * @param day the day on which it was fetched
   * @param latest the day after which nothing can have been published or received
   * @return the record
   * @throws RecordException if its header is not that of a record
   */
  public static PublishedRecord readFetched(Path file, LocalDate day, LocalDate latest) {
    return read(RecordReader.ofUpdate(file, latest), ", fetched on " + Reason.inWords(day));
  }

  /**
   * Lays another record over this one. A row about an inspection or a visit that this record has
   * fills its empty fields and overwrites nothing; every other row is added.
   *
   * @param other the record to lay over it
   * @return both together; {@link #update()} says what became of the rows
   */
  public PublishedRecord updatedWith(PublishedRecord other) {
    Update laid = new Update(used, unusable, complete);
    laid.lay(other.used, other.unusable);
    Map<String, Set<String>> names = new LinkedHashMap<>(written);
    other.written.forEach((urn, all) -> names.merge(urn, all, Sets::union));
    Map<KnownToFile.Kind, LocalDate> later = new EnumMap<>(KnownToFile.Kind.class);
    later.putAll(days);
    // The newest of a few rows does not say that everything before it is there.
    boolean isCounted = other.source.isCounted() && other.used.size() * 2 >= used.size();
    (isCounted ? other.days : other.complete)
        .forEach((kind, day) -> later.merge(kind, day, (a, b) -> a.isAfter(b) ? a : b));
    return new PublishedRecord(
        new Source(
            source.name() + ", updated with " + other.source.name(),
            source.monitoringVisits(),
            holdsFocusedVisits(),
            source.isCounted() || isCounted,
            Set.copyOf(Sets.union(source.inspected(), other.urnsWithInspections()))),
        names,
        laid.used(),
        joined(notices, other.notices),
        laid.unusable(),
        complete,
        later,
        Optional.of(laid.summary()),
        joined(own, other.own));
  }

  /**
   * Adds what councils record of themselves.
   *
   * @param file a file in the form of {@code own.csv}
   * @param latest the day after which nothing can have happened
   * @return this record with it
   * @throws RecordException if there is no such file, or its header is not that of one
   */
  public PublishedRecord withOwn(Path file, LocalDate latest) {
    return new PublishedRecord(
        source,
        written,
        used,
        notices,
        unusable,
        complete,
        days,
        update,
        joined(own, List.of(RecordReader.readOwn(file, latest))));
  }

  private Set<String> urnsWithInspections() {
    return used.entrySet().stream()
        .filter(
            rows -> rows.getValue().stream().anyMatch(row -> row.activity() instanceof Inspection))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** A council that records something of itself is one of the record, whatever else is known. */
  private void nameAuthorities(OwnFile file) {
    for (Map.Entry<String, List<OwnRow>> rows : file.rows().entrySet()) {
      String urn = rows.getKey();
      if (!authorities.containsKey(urn)) {
        EnglishAuthority.find(urn)
            .map(EnglishAuthority::authority)
            .ifPresentOrElse(
                known -> nameAuthority(urn, known.name()),
                () -> rows.getValue().forEach(row -> allUnusable.add(ofNobody(row))));
      }
    }
    allUnusable.addAll(file.unusable());
  }

  private boolean isNobodys(UnusableRow row) {
    return row.hasUrn() ? !authorities.containsKey(row.urn()) : row.name().isBlank();
  }

  private static UnusableRow ofNobody(OwnRow row) {
    return OwnFile.unusable(
        row.place(), row.urn(), false, "no authority on record has the URN " + row.urn());
  }

  private void nameAuthority(String urn, String written) {
    if (names.computeIfAbsent(urn, u -> new LinkedHashSet<>()).add(written)) {
      authorities.computeIfAbsent(urn, u -> new LocalAuthority(u, Names.displayed(written)));
    }
  }

  /**
   * Reads the record of all of England that comes with the program.
   *
   * @return the record
   */
  public static PublishedRecord england() {
    return read(RecordReader.england());
  }

  /**
   * Reads a record to its end. It keeps every row, so it needs memory in proportion to their
   * number; {@link RecordReader} does not.
   *
   * @param path a folder with {@code inspections.csv} and, if there are any, {@code
   *     focused_visits.csv} and {@code jtais.csv}; or the sector's own file
   * @return the record
   * @throws RecordException if there is no such record, or its header is not that of a record
   */
  public static PublishedRecord read(Path path) {
    return read(path, Timeline.england());
  }

  /**
   * The same with columns for the judgements of other editions.
   *
   * @param path a folder, or the sector's own file, which has the judgements of Ofsted's editions
   * @param timeline the editions whose areas can have a column
   * @return the record
   * @throws RecordException if there is no such record, or its header is not that of a record
   */
  public static PublishedRecord read(Path path, Timeline timeline) {
    return read(RecordReader.of(path, timeline));
  }

  /**
   * The same for a record of which nothing can have been published or received after a day.
   *
   * @param path a folder, or the sector's own file
   * @param timeline the editions whose areas can have a column
   * @param latest the day; a row that names a later one is reported, because its year is wrong
   * @return the record
   * @throws RecordException if there is no such record, or its header is not that of a record
   */
  public static PublishedRecord read(Path path, Timeline timeline, LocalDate latest) {
    return read(RecordReader.of(path, timeline, latest));
  }

  /**
   * Checks that the record says something of somebody.
   *
   * @return this record
   * @throws RecordException if it has no row that could be used; it has the first reasons
   */
  public PublishedRecord requireRows() {
    if (used.isEmpty()
        && own.stream().allMatch(file -> file.rows().isEmpty())
        && unusable.stream().allMatch(UnusableRow::isRefused)) {
      throw new RecordException(
          allUnusable.isEmpty()
              ? "there are no rows in "
                  + source.name()
                  + (own.isEmpty() ? "; write one for each inspection" : "")
              : "no row of "
                  + source.name()
                  + " could be used; "
                  + UnusableRow.firstOf(unusable()));
    }
    return this;
  }

  /**
   * The rows that could be used, by authority and in order of the first day on site. Whether their
   * judgements are those of their edition has not been checked.
   *
   * @return the rows by URN
   */
  public Map<String, List<UsedRow>> used() {
    return used;
  }

  /**
   * The rows that could not be used, and before them the columns and files of which nothing was
   * read.
   *
   * @return the rows, each with its line and the reason
   */
  public List<UnusableRow> unusable() {
    return joined(notices(), allUnusable);
  }

  /** The columns and files of which nothing was read. */
  private List<UnusableRow> notices() {
    return joined(notices, own.stream().flatMap(file -> file.notices().stream()).toList());
  }

  /**
   * Whether a row that could not be used may change an answer of today.
   *
   * @param row one of the {@link #unusable()}
   * @return false where it tells nothing that is missing, or lies before an inspection that could
   *     be used
   */
  public boolean matters(UnusableRow row) {
    return row.isMissed()
        && used.getOrDefault(row.urn(), List.of()).stream()
            .filter(other -> !other.place().equals(row.place()))
            .map(UsedRow::activity)
            .filter(Inspection.class::isInstance)
            .noneMatch(
                inspection ->
                    row.gap().filter(gap -> !gap.by().isAfter(inspection.lastDay())).isPresent());
  }

  /**
   * Up to which day the record knows what has been published.
   *
   * @return what its {@code known_to.csv} says, and of each kind of which it says nothing the
   *     newest publication; empty for a record of a single authority that says nothing, because it
   *     is taken to be complete
   */
  public Optional<KnownTo> knownTo() {
    return KnownToFile.knownTo(days);
  }

  /**
   * What became of the rows of the record that was laid over this one.
   *
   * @return the counts; empty where none was
   */
  public Optional<UpdateSummary> update() {
    return update;
  }

  /**
   * The authorities that have lines of their own, but for one.
   *
   * @param authority the one
   * @return the others
   */
  public List<LocalAuthority> othersWithOwn(LocalAuthority authority) {
    return authorities.values().stream()
        .filter(other -> !other.equals(authority))
        .filter(other -> own.stream().anyMatch(file -> !file.of(other).isEmpty()))
        .toList();
  }

  /**
   * Whether the record holds focused visits at all.
   *
   * @return false for the sector's own file
   */
  public boolean holdsFocusedVisits() {
    return source.holdsFocusedVisits();
  }

  /**
   * All authorities that have a row, used or not.
   *
   * @return the authorities in the order of the record
   */
  public List<LocalAuthority> authorities() {
    return List.copyOf(authorities.values());
  }

  /**
   * All names by which a row calls an authority, or {@link EnglishAuthority} knows it.
   *
   * @param authority one of the {@link #authorities()}
   * @return its names as they are written, its own first
   */
  public Set<String> names(LocalAuthority authority) {
    Set<String> all = new LinkedHashSet<>(List.of(authority.name()));
    all.addAll(names.getOrDefault(authority.urn(), Set.of()));
    EnglishAuthority.find(authority.urn()).ifPresent(known -> all.addAll(known.names()));
    return all;
  }

  /**
   * The history of one authority, with a gap for each of its rows that could not be used.
   *
   * @param authority one of the {@link #authorities()}
   * @param timeline the editions against which its inspections are checked; a row with other
   *     judgements than its edition is reported and leaves a gap
   * @return the history, and the rows of this authority that it could not use
   */
  public AuthorityRecord history(LocalAuthority authority, Timeline timeline) {
    List<Activity> activities = new ArrayList<>();
    List<UnusableRow> reported = unusableRowsOf(authority);
    for (UsedRow row : used.getOrDefault(authority.urn(), List.of())) {
      try {
        // On its own first: one wrong inspection must not take the others with it.
        InspectionHistory.of(timeline, authority, List.of(row.activity()));
        activities.add(row.activity());
      } catch (IllegalArgumentException e) {
        // That an inspection took place counts from its last day on site, whatever it found.
        reported.add(
            Overlaps.contradicting(
                row,
                String.valueOf(e.getMessage()),
                row.activity() instanceof Inspection
                    ? row.activity().lastDay()
                    : row.activity().findingsCountFrom()));
      }
    }
    EnglishAuthority.find(authority.urn())
        .flatMap(EnglishAuthority::formed)
        .map(Reorganisation::newAuthority)
        .ifPresent(activities::add);
    OwnActivities.Added recorded = withOwn(activities, authority, timeline, reported::add);
    List<Activity> all = new ArrayList<>(recorded.activities());
    reported.stream()
        .filter(row -> !nobodys.contains(row))
        .forEach(row -> row.gap().ifPresent(all::add));
    if (!hasMonitoringVisitsSinceTheLastInspection(all)) {
      all.add(Gap.monitoringVisits(source.monitoringVisits()));
    }
    if (!source.inspected().contains(authority.urn())) {
      all.add(Gap.inspection(source.name() + " has no inspections of this authority"));
    }
    if (!holdsFocusedVisits()) {
      all.add(Gap.focusedVisits(source.name() + " holds no focused visits"));
    }
    InspectionHistory history =
        InspectionHistory.of(timeline, authority, all)
            .withLocalElections(recorded.localElections());
    return new AuthorityRecord(
        origin(authority),
        knownTo().map(history::knownTo).orElse(history),
        reported.stream().sorted(BY_PLACE).toList());
  }

  /** Who records one of them is taken to record all. */
  private static boolean hasMonitoringVisitsSinceTheLastInspection(List<Activity> all) {
    LocalDate last =
        all.stream()
            .filter(Inspection.class::isInstance)
            .map(Activity::tookPlaceBy)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return all.stream()
        .filter(MonitoringVisit.class::isInstance)
        .anyMatch(visit -> visit.day().isAfter(last));
  }

  private OwnActivities.Added withOwn(
      List<Activity> activities,
      LocalAuthority authority,
      Timeline timeline,
      Consumer<UnusableRow> reported) {
    List<OwnRow> rows = own.stream().flatMap(file -> file.of(authority).stream()).toList();
    return OwnActivities.added(rows, authority, timeline, activities, reported);
  }

  private String origin(LocalAuthority authority) {
    String ends =
        source.isCounted() ? ", taken to know what is published up to the newest in it" : "";
    String files =
        own.stream()
            .filter(file -> !file.of(authority).isEmpty())
            .map(OwnFile::name)
            .distinct()
            .collect(Collectors.joining(" and "));
    return source.name() + ends + (files.isEmpty() ? "" : AuthorityRecord.AND_FROM + files);
  }

  /** A row without a URN is an authority's if it has one of its names. */
  private List<UnusableRow> unusableRowsOf(LocalAuthority authority) {
    List<UnusableRow> rows = new ArrayList<>(notices());
    rows.addAll(nobodys);
    rows.addAll(unusableByUrn.getOrDefault(authority.urn(), List.of()));
    if (!unusableByName.isEmpty()) {
      names(authority).stream()
          .map(Names::comparable)
          .distinct()
          .forEach(called -> rows.addAll(unusableByName.getOrDefault(called, List.of())));
    }
    return rows;
  }
}
