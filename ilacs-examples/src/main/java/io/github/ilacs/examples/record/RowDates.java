package io.github.ilacs.examples.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The three days of a row that cannot be used, as far as they can be read.
 *
 * @param firstDay the first day on site
 * @param lastDay the last day on site
 * @param published when the report or the letter was published
 */
record RowDates(
    Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, Optional<LocalDate> published) {

  static RowDates of(CsvRow row, DateForm form, String firstDay, String lastDay, String published) {
    return new RowDates(
        readable(row, form, firstDay),
        readable(row, form, lastDay),
        readable(row, form, published));
  }

  private static Optional<LocalDate> readable(CsvRow row, DateForm form, String column) {
    try {
      return row.optional(column, form::parse);
    } catch (UnusableRowException e) {
      // A date that cannot be read says nothing; the others may.
      return Optional.empty();
    }
  }

  /**
   * The day by which an inspection that cannot be used had taken place: its last day on site, or
   * the next best day that the row gives.
   *
   * @return the day; empty where the row gives none, or days that contradict each other, so that
   *     nobody can tell which of them is wrong
   */
  Optional<LocalDate> tookPlaceBy() {
    return contradictEachOther()
        ? Optional.empty()
        : lastDay.or(() -> published).or(() -> firstDay);
  }

  /**
   * The day by which the findings of a visit that cannot be used were out: the publication of its
   * letter, or the next best day that the row gives.
   *
   * @return the day; empty as for {@link #tookPlaceBy}
   */
  Optional<LocalDate> findingsOutBy() {
    return contradictEachOther()
        ? Optional.empty()
        : published.or(() -> lastDay).or(() -> firstDay);
  }

  private boolean contradictEachOther() {
    List<LocalDate> days =
        Stream.of(firstDay, lastDay, published).flatMap(Optional::stream).toList();
    return !days.stream().sorted().toList().equals(days);
  }
}
