package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rows of one kind of file say. Each has the columns {@code urn} and {@code
 * local_authority}, and is about one activity.
 *
 * @param columns the columns that a file must have
 * @param further the columns which a file may have beside them; where there are any, every other
 *     column is reported as not read
 * @param activity reads the activity
 * @param gap what is missing in the history if a row cannot be used, given the explanation
 */
record RowFormat(
    List<String> columns,
    Set<String> further,
    Function<CsvRow, OnSiteActivity> activity,
    BiFunction<CsvRow, String, Optional<Gap>> gap) {

  static final String URN = "urn";
  static final String AUTHORITY = "local_authority";

  /**
   * Reads a file to its end.
   *
   * @param file its name, for messages
   * @param bytes what it holds; left open
   * @param rows takes each row, used or not
   * @return how many rows there were
   * @throws IOException if the bytes cannot be read
   * @throws RecordException if the header is not that of this format
   */
  RowCounts read(String file, InputStream bytes, RowConsumer rows) throws IOException {
    return read(file, bytes, LocalDate.MAX, rows);
  }

  /**
   * The same, where nothing can have been published after a day.
   *
   * @param file its name, for messages
   * @param bytes what it holds; left open
   * @param latest the day
   * @param rows takes each row, used or not
   * @return how many rows there were
   * @throws IOException if the bytes cannot be read
   * @throws RecordException if the header is not that of this format
   */
  RowCounts read(String file, InputStream bytes, LocalDate latest, RowConsumer rows)
      throws IOException {
    List<String> known = Stream.concat(columns.stream(), further.stream()).toList();
    Sorter sorter = new Sorter(rows);
    long read =
        CsvTable.read(
            file,
            bytes,
            columns,
            further,
            (header, column) -> {
              if (!further.isEmpty()) {
                rows.unread(Unread.column(header, column, known));
              }
            },
            row -> sorter.sort(row.upTo(latest)),
            sorter::passOver);
    return new RowCounts(read, sorter.used, sorter.unusable, sorter.passedOver);
  }

  /** Tells the rows that can be used from the others. */
  private final class Sorter {

    private final RowConsumer rows;
    private long used;
    private long unusable;
    private long passedOver;

    Sorter(RowConsumer rows) {
      this.rows = rows;
    }

    void passOver(Place place) {
      passedOver++;
      rows.passedOver(place);
    }

    void sort(CsvRow row) {
      String urn = row.text(URN);
      String name = row.text(AUTHORITY);
      UsedRow usable;
      try {
        row.requireAllColumns();
        LocalAuthority authority = new LocalAuthority(urn, name);
        requireOneAuthority(authority);
        OnSiteActivity read = activity.apply(row);
        RowDates.requireNoSlip(read);
        usable = new UsedRow(row.place(), authority.urn(), authority.name(), read);
      } catch (UnusableRowException e) {
        report(row, urn, name, e.reason(), e.saysAll());
        return;
      } catch (IllegalArgumentException e) {
        report(row, urn, name, String.valueOf(e.getMessage()), false);
        return;
      }
      // Outside the try block: what goes wrong there is not the row's fault.
      used++;
      rows.used(usable);
    }

    /** A number and a name of two authorities: nobody can tell which of them was meant. */
    private static void requireOneAuthority(LocalAuthority written) {
      EnglishAuthority.otherThan(written)
          .ifPresent(
              other -> {
                throw new UnusableRowException(
                    "the URN "
                        + written.urn()
                        + " is that of "
                        + EnglishAuthority.find(written.urn())
                            .map(known -> known.authority().name())
                            .orElse("nobody in England")
                        + ", and "
                        + written.name()
                        + " has the URN "
                        + other.urn()
                        + "; correct one of them");
              });
    }

    private void report(CsvRow row, String urn, String name, String message, boolean saysAll) {
      String reason = UnusableRow.shortened(message);
      String explanation = saysAll ? reason : row.place() + " could not be used: " + reason;
      unusable++;
      rows.unusable(new UnusableRow(row.place(), urn, name, reason, gap.apply(row, explanation)));
    }
  }
}
