package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts every row on one of two lists: used, or reported. */
final class RowCollector {

  private final List<UsedRow> used = new ArrayList<>();
  private final List<UnusableRow> unusable = new ArrayList<>();

  /**
   * Takes a row.
   *
   * @param row the row
   * @param reader reads the activity
   * @param gap what is missing in the history if the row cannot be used, given the reason
   */
  void take(
      CsvRow row, Function<CsvRow, OnSiteActivity> reader, Function<String, Optional<Gap>> gap) {
    String urn = row.text("urn");
    String name = row.text("local_authority");
    try {
      row.requireAllColumns();
      LocalAuthority authority = LocalAuthority.of(urn, name);
      used.add(new UsedRow(row.place(), authority.urn(), authority.name(), reader.apply(row)));
    } catch (UnusableRowException e) {
      report(row, urn, name, e.reason(), gap);
    } catch (IllegalArgumentException e) {
      report(row, urn, name, String.valueOf(e.getMessage()), gap);
    }
  }

  private void report(
      CsvRow row, String urn, String name, String reason, Function<String, Optional<Gap>> gap) {
    unusable.add(
        new UnusableRow(
            row.place(),
            urn,
            name,
            reason,
            gap.apply(row.place() + " could not be used: " + reason)));
  }

  /**
   * The day by which an inspection that cannot be used had taken place: its last day on site, or
   * the next best day that the row gives.
   *
   * @return the day; empty where the row gives none, or days that contradict each other, so that
   *     nobody can tell which of them is wrong
   */
  static Optional<LocalDate> tookPlaceBy(Dates dates) {
    return dates.contradictEachOther()
        ? Optional.empty()
        : dates.lastDay().or(dates::published).or(dates::firstDay);
  }

  /**
   * The day by which the findings of a visit that cannot be used were out: the publication of its
   * letter, or the next best day that the row gives.
   *
   * @return the day; empty as for {@link #tookPlaceBy}
   */
  static Optional<LocalDate> findingsOutBy(Dates dates) {
    return dates.contradictEachOther()
        ? Optional.empty()
        : dates.published().or(dates::lastDay).or(dates::firstDay);
  }

  /** The three days of a row, as far as they can be read. */
  record Dates(
      Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, Optional<LocalDate> published) {

    static Dates of(
        CsvRow row,
        Function<String, LocalDate> date,
        String firstDay,
        String lastDay,
        String published) {
      return new Dates(
          readable(row, date, firstDay),
          readable(row, date, lastDay),
          readable(row, date, published));
    }

    private static Optional<LocalDate> readable(
        CsvRow row, Function<String, LocalDate> date, String column) {
      try {
        return row.optional(column, date);
      } catch (UnusableRowException e) {
        // A date that cannot be read says nothing; the others may.
        return Optional.empty();
      }
    }

    boolean contradictEachOther() {
      List<LocalDate> days =
          Stream.of(firstDay, lastDay, published).flatMap(Optional::stream).toList();
      return !days.stream().sorted().toList().equals(days);
    }
  }

  List<UsedRow> used() {
    return used;
  }

  List<UnusableRow> unusable() {
    return unusable;
  }
}
