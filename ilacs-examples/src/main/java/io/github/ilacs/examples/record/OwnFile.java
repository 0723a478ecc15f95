package io.github.ilacs.examples.record;

import com.google.common.collect.ImmutableSet;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.LocalAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What councils record of themselves: the rows of a file {@code own.csv}. */
final class OwnFile {

  /** What a folder calls it, without what its name ends in. */
  static final String NAME = "own";

  static final String DATE = "date";
  static final String UNTIL = "until";
  static final String TOLD = "told";
  static final String ABOUT = "about";
  static final String DOCUMENT = "document";
  static final String WHAT = "what";

  /** The columns, in the order of the template. */
  static final List<String> COLUMNS =
      List.of(RowFormat.URN, DATE, UNTIL, TOLD, WHAT, ABOUT, DOCUMENT);

  private static final List<String> REQUIRED = List.of(RowFormat.URN, DATE, WHAT);
  private static final Set<String> OPTIONAL = ImmutableSet.of(UNTIL, TOLD, ABOUT, DOCUMENT);

  private final String name;
  private final Map<String, List<OwnRow>> rows = new LinkedHashMap<>();
  private final List<UnusableRow> notices = new ArrayList<>();
  private final List<UnusableRow> unusable = new ArrayList<>();
  private final RowCounts counts;

  /**
   * Reads a file to its end.
   *
   * @param name its name, for messages
   * @param bytes what it holds; left open
   * @param latest the day after which nothing can have happened
   * @throws IOException if the bytes cannot be read
   * @throws RecordException if the header is not that of such a file
   */
  OwnFile(String name, InputStream bytes, LocalDate latest) throws IOException {
    this.name = name;
    List<Place> passedOver = new ArrayList<>();
    long read =
        CsvTable.read(
            name,
            bytes,
            REQUIRED,
            OPTIONAL,
            (header, column) -> notices.add(notice(header, column)),
            row -> add(row.upTo(latest)),
            passedOver::add);
    long used = rows.values().stream().mapToLong(List::size).sum();
    counts = new RowCounts(read, used, unusable.size(), passedOver.size());
  }

  /** A column that may be meant for one of ours would change what the rows say. */
  private UnusableRow notice(Place header, String column) {
    Spelling.nearest(column, COLUMNS)
        .ifPresent(
            nearest -> {
              throw new RecordException(
                  name + " has the column " + column + "; did you mean " + nearest + "?");
            });
    return Unread.column(header, column, COLUMNS);
  }

  /** Its name, for the origin of what it tells. */
  String name() {
    return name;
  }

  /** The rows of which every value could be read, by URN. */
  Map<String, List<OwnRow>> rows() {
    return rows;
  }

  /** The rows of one authority. */
  List<OwnRow> of(LocalAuthority authority) {
    return rows.getOrDefault(authority.urn(), List.of());
  }

  /** The rows of which a value could not be read. */
  List<UnusableRow> unusable() {
    return unusable;
  }

  /** The columns of which nothing was read. */
  List<UnusableRow> notices() {
    return notices;
  }

  /** How many rows there are; those of which every value could be read count as used. */
  RowCounts counts() {
    return counts;
  }

  private void add(CsvRow row) {
    String urn = row.text(RowFormat.URN);
    try {
      row.requireAllColumns();
      OwnRow own = own(row);
      rows.computeIfAbsent(own.urn(), any -> new ArrayList<>()).add(own);
    } catch (UnusableRowException e) {
      unusable.add(unusable(row.place(), urn, isMonitoringVisit(row), e.reason()));
    }
  }

  private static OwnRow own(CsvRow row) {
    OwnKind what = row.required(WHAT, OwnKind::parse);
    for (String column : what.needed()) {
      if (row.text(column).isEmpty()) {
        throw new UnusableRowException(
            column + " is empty; '" + what.label() + "' needs " + String.join(", ", what.needed()));
      }
    }
    for (String column : List.of(DATE, UNTIL, TOLD, ABOUT)) {
      if (!what.allows(column) && !row.text(column).isEmpty()) {
        throw new UnusableRowException(
            "'" + what.label() + "' takes no " + column + "; leave it empty");
      }
    }
    return new OwnRow(
        row.place(),
        row.required(RowFormat.URN, OwnFile::urn),
        what,
        what.isPlanned() ? row.optional(DATE, Days::parse) : row.pastDay(DATE),
        row.optional(UNTIL, Days::parse),
        row.pastDay(TOLD),
        row.text(ABOUT),
        row.text(DOCUMENT));
  }

  private static String urn(String text) {
    if (!Values.isUrn(text)) {
      throw new IllegalArgumentException("'" + text + "' is no URN; write its digits");
    }
    return text;
  }

  private static boolean isMonitoringVisit(CsvRow row) {
    return row.text(WHAT).equalsIgnoreCase(OwnKind.MONITORING_VISIT.label());
  }

  /** A row that tells something that is now missing, also where a history has no gap for it. */
  static UnusableRow unusable(Place place, String urn, boolean isMonitoringVisit, String reason) {
    String shown = UnusableRow.shortened(reason);
    return new UnusableRow(
        place,
        urn,
        "",
        shown,
        isMonitoringVisit
            ? Optional.of(Gap.monitoringVisits(place + " could not be used: " + shown))
            : Optional.empty(),
        true);
  }
}
