package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
   * The first of the columns that holds a date: the day by which what the row tells had happened.
   */
  static Optional<LocalDate> firstDate(
      CsvRow row, Function<String, LocalDate> date, String... columns) {
    for (String column : columns) {
      try {
        Optional<LocalDate> day = row.optional(column, date);
        if (day.isPresent()) {
          return day;
        }
      } catch (UnusableRowException e) {
        // A date that cannot be read says nothing; the next column may.
      }
    }
    return Optional.empty();
  }

  List<UsedRow> used() {
    return used;
  }

  List<UnusableRow> unusable() {
    return unusable;
  }
}
