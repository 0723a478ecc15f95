package io.github.ilacs.examples.record;

import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What has been published about many authorities, row by row. */
public final class PublishedRecord {

  /**
   * From when on every letter of a joint targeted area inspection asks for a statement and names
   * the day for it (rule J-STATEMENT).
   */
  public static final LocalDate STATEMENTS_FROM = LocalDate.of(2018, 1, 1);

  private final Map<String, LocalAuthority> authorities = new LinkedHashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, List<UsedRow>> used = new LinkedHashMap<>();
  private final List<UnusableRow> unusable = new ArrayList<>();
  private final List<UnusableRow> unknownColumns = new ArrayList<>();
  private final Map<String, List<UnusableRow>> unusableByUrn = new HashMap<>();
  private final Map<String, List<UnusableRow>> unusableByName = new HashMap<>();
  private final boolean holdsFocusedVisits;
  private final Optional<KnownTo> knownTo;

  /** Whether the end of the record is that of its newest publications, since it names none. */
  private final boolean isCounted;

  private final String name;
  private final String monitoringVisits;

  private PublishedRecord(RecordReader reader) {
    name = reader.origin();
    monitoringVisits = reader.monitoringVisits();
    holdsFocusedVisits = reader.holdsFocusedVisits();
    Map<String, List<UsedRow>> usable = new LinkedHashMap<>();
    reader.read(
        new RowConsumer() {
          @Override
          public void used(UsedRow row) {
            usable.computeIfAbsent(row.urn(), urn -> new ArrayList<>()).add(row);
          }

          @Override
          public void unusable(UnusableRow row) {
            unusable.add(row);
          }

          @Override
          public void unknownColumn(Place header, String column) {
            unknownColumns.add(
                new UnusableRow(
                    header,
                    "",
                    "",
                    "the column "
                        + UnusableRow.shortened(column)
                        + " was not read: no edition judges an area of that name",
                    Optional.empty()));
          }
        });
    // The first name given for a URN is the authority's, wherever else it may be spelt differently.
    usable.forEach((urn, rows) -> rows.forEach(row -> nameAuthority(urn, row.name())));
    unusable.stream()
        .filter(row -> row.hasUrn() && !row.name().isBlank())
        .forEach(row -> nameAuthority(row.urn(), row.name()));
    usable.forEach((urn, rows) -> used.put(urn, withoutOverlaps(rows)));
    isCounted = !reader.saysWhereItEnds() && used.size() > 1;
    Map<KnownToFile.Kind, LocalDate> days = reader.knownTo(unusable::add);
    if (used.size() > 1) {
      KnownToFile.newest(used.values()).forEach(days::putIfAbsent);
    }
    knownTo = KnownToFile.knownTo(days);
    for (UnusableRow row : unusable) {
      if (row.hasUrn()) {
        unusableByUrn.computeIfAbsent(row.urn(), urn -> new ArrayList<>()).add(row);
      } else {
        unusableByName
            .computeIfAbsent(Names.comparable(row.name()), named -> new ArrayList<>())
            .add(row);
      }
    }
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
    return new PublishedRecord(RecordReader.england());
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
    return new PublishedRecord(RecordReader.of(path, timeline));
  }

  /** Nobody is in two places at once: of two rows on the same days, the later one is reported. */
  private List<UsedRow> withoutOverlaps(List<UsedRow> rows) {
    NavigableMap<LocalDate, UsedRow> kept = new TreeMap<>();
    Map<OnSiteActivity, UsedRow> undated = new LinkedHashMap<>();
    // Inspections first: where a visit contradicts one, the visit is the row in doubt.
    for (boolean inspections : new boolean[] {true, false}) {
      for (UsedRow row : rows) {
        OnSiteActivity activity = row.activity();
        if (activity instanceof Inspection != inspections) {
          continue;
        }
        if (!activity.hasDaysOnSite()) {
          UsedRow other = undated.putIfAbsent(activity, row);
          if (other != null) {
            unusable.add(overlapping(row, other));
          }
        } else {
          // What is kept does not overlap, so the last to start by then is the only candidate.
          Map.Entry<LocalDate, UsedRow> other = kept.floorEntry(activity.lastDay());
          if (other != null
              && !other.getValue().activity().lastDay().isBefore(activity.firstDay())) {
            unusable.add(overlapping(row, other.getValue()));
          } else {
            kept.put(activity.firstDay(), row);
          }
        }
      }
    }
    List<UsedRow> all = new ArrayList<>(kept.values());
    all.addAll(undated.values());
    all.sort(Comparator.comparing(row -> row.activity().firstDay()));
    return List.copyOf(all);
  }

  private static UnusableRow overlapping(UsedRow row, UsedRow other) {
    boolean repeats = row.activity().equals(other.activity());
    String reason =
        repeats
            ? "it repeats " + other.place()
            : "it is on site from "
                + row.activity().firstDay()
                + " to "
                + row.activity().lastDay()
                + ", and so is "
                + other.place();
    // Which of the two is right nobody can tell, so the gap must not lie before the other one.
    return unusable(
        row,
        reason,
        !repeats,
        Collections.max(
            List.of(row.activity().findingsCountFrom(), other.activity().lastDay().plusDays(1))));
  }

  private static UnusableRow unusable(
      UsedRow row, String reason, boolean leavesGap, LocalDate tookPlaceBy) {
    String explanation = row.place() + " could not be used: " + reason;
    Gap gap =
        row.activity() instanceof Inspection
            ? Gap.inspection(tookPlaceBy, explanation)
            : Gap.focusedVisits(row.activity().findingsCountFrom(), explanation);
    return new UnusableRow(
        row.place(),
        row.urn(),
        row.name(),
        reason,
        leavesGap ? Optional.of(gap) : Optional.empty());
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
   * The rows that could not be used, and before them the columns of which nothing was read.
   *
   * @return the rows, each with its line and the reason
   */
  public List<UnusableRow> unusable() {
    return Stream.concat(unknownColumns.stream(), unusable.stream()).toList();
  }

  /**
   * Up to which day the record knows what has been published.
   *
   * @return what its {@code known_to.csv} says; of a record of many authorities without one the
   *     newest publication of each kind; empty for one of a single authority, which is taken to be
   *     complete
   */
  public Optional<KnownTo> knownTo() {
    return knownTo;
  }

  /**
   * Whether the record holds focused visits at all.
   *
   * @return false for the sector's own file
   */
  public boolean holdsFocusedVisits() {
    return holdsFocusedVisits;
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
        // That it took place counts from its last day on site, whatever it found.
        reported.add(unusable(row, String.valueOf(e.getMessage()), true, row.activity().lastDay()));
      }
    }
    reported.forEach(row -> row.gap().ifPresent(activities::add));
    EnglishAuthority.find(authority.urn())
        .flatMap(EnglishAuthority::formed)
        .map(Reorganisation::newAuthority)
        .ifPresent(activities::add);
    activities.add(Gap.monitoringVisits(monitoringVisits));
    if (!holdsFocusedVisits) {
      activities.add(Gap.focusedVisits(name + " holds no focused visits"));
    }
    InspectionHistory history = InspectionHistory.of(timeline, authority, activities);
    return new AuthorityRecord(
        isCounted ? name + ", taken to know what is published up to the newest in it" : name,
        knownTo.isPresent() ? history.knownTo(knownTo.get()) : history,
        reported.stream().sorted(Comparator.comparing(row -> row.place().firstLine())).toList());
  }

  /** A row without a URN is an authority's if it has one of its names. */
  private List<UnusableRow> unusableRowsOf(LocalAuthority authority) {
    List<UnusableRow> rows = new ArrayList<>(unknownColumns);
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
