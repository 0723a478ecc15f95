package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that has changed over time, or is known for some time only: a {@link Figure} for each
 * period. Outside its periods the number is not known.
 */
public final class FigureSeries implements JsonByModule {

  private static final FigureSeries UNKNOWN = new FigureSeries(List.of());

  private final List<Entry> entries;

  /** The figure of each entry, as it is given: a series is made once and asked often. */
  private final List<Optional<Figure>> figures;

  private FigureSeries(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    List<Optional<Figure>> given = new ArrayList<>();
    for (Entry entry : entries) {
      given.add(Optional.of(entry.figure()));
    }
    this.figures = List.copyOf(given);
  }

  /**
   * A figure and the days for which it holds.
   *
   * @param period the days, both ends included; {@link LocalDate#MAX} as its end where no end is
   *     known
   * @param figure the number with its rule
   */
  public record Entry(DateWindow period, Figure figure) implements JsonByModule {

    /**
     * Checks the parts.
     *
     * @param period the days, both ends included
     * @param figure the number with its rule
     * @throws NullPointerException if either is null
     */
    public Entry {
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(figure, "figure");
    }
  }

  /**
   * A number that is not known for any day.
   *
   * @return the empty series
   */
  public static FigureSeries unknown() {
    return UNKNOWN;
  }

  /**
   * This series with a figure for a period.
   *
   * @param first the first day of the period, inclusive
   * @param last the last day of the period, inclusive
   * @param figure the number with its rule
   * @return the new series
   * @throws IllegalArgumentException if the period overlaps another one of this series
   */
  public FigureSeries with(LocalDate first, LocalDate last, Figure figure) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(figure, "figure");
    DateWindow period = DateWindow.of(first, last);
    int earlier = 0;
    for (Entry entry : entries) {
      if (entry.period().overlaps(period)) {
        throw new IllegalArgumentException(
            "the periods " + entry.period() + " and " + period + " of one figure overlap");
      }
      if (entry.period().end().isBefore(first)) {
        earlier++;
      }
    }
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(earlier, new Entry(period, figure));
    return new FigureSeries(longer);
  }

  /**
   * This series with a figure from a day on, in place of whatever held from that day on.
   *
   * @param first the first day, inclusive
   * @param figure the number with its rule
   * @return the new series
   */
  public FigureSeries from(LocalDate first, Figure figure) {
    Objects.requireNonNull(first, "first");
    FigureSeries before = UNKNOWN;
    for (Entry entry : entries) {
      LocalDate start = entry.period().start();
      LocalDate end = entry.period().end();
      if (start.isBefore(first)) {
        before = before.with(start, end.isBefore(first) ? end : first.minusDays(1), entry.figure());
      }
    }
    return before.with(first, LocalDate.MAX, figure);
  }

  /**
   * The number on a day.
   *
   * @param day the day
   * @return the figure, or empty where it is not known for that day
   */
  public Optional<Figure> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    // Backwards, so that the usual question is answered at once.
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).period().contains(day)) {
        return figures.get(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The figures with their periods.
   *
   * @return the entries in order of time
   */
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureSeries that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** The entries. */
  @Override
  public String toString() {
    return entries.toString();
  }
}
