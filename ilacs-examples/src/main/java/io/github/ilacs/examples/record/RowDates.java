package io.github.ilacs.examples.record;

import io.github.ilacs.history.Gap;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

  /** Ofsted sends a report or a letter some days before it publishes it, or on that day. */
  private static final int MOST_DAYS_TO_RECEIPT = 14;

  /**
   * More days than anybody was ever on site, from the first to the last: Devon in 2024 took 109,
   * with a break of weeks. A whole year and its leap day leave room for a longer break.
   */
  private static final long MOST_DAYS_ON_SITE = 366;

  static RowDates of(CsvRow row, String firstDay, String lastDay, String published) {
    return new RowDates(
        readable(() -> row.optional(firstDay, Days::parse)),
        readable(() -> row.optional(lastDay, Days::parse)),
        readable(() -> row.pastDay(published)));
  }

  /** Refuses days of which one must be a slip of the pen. */
  static void requireNoSlip(OnSiteActivity activity) {
    if (areTooFarApart(activity.firstDay(), activity.lastDay())) {
      throw new UnusableRowException(
          "it is on site from "
              + Reason.inWords(activity.firstDay())
              + " to "
              + Reason.inWords(activity.lastDay())
              + ", and nobody was for more than a year; is one of the years wrong?");
    }
    LocalDate published = activity.published().orElse(LocalDate.MAX);
    LocalDate received = activity.received().orElse(LocalDate.MIN);
    if (ChronoUnit.DAYS.between(published, received) > MOST_DAYS_TO_RECEIPT) {
      throw new UnusableRowException(
          "what was found by the "
              + activity.inWords()
              + " was published on "
              + Reason.inWords(published)
              + "; was it received only on "
              + Reason.inWords(received)
              + "?");
    }
  }

  private static boolean areTooFarApart(LocalDate firstDay, LocalDate lastDay) {
    return ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST_DAYS_ON_SITE;
  }

  private static Optional<LocalDate> readable(Supplier<Optional<LocalDate>> day) {
    try {
      return day.get();
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
  private Optional<LocalDate> tookPlaceBy() {
    return contradictEachOther()
        ? Optional.empty()
        : lastDay.or(() -> published).or(() -> firstDay);
  }

  /** What an inspection leaves open that cannot be used. */
  Gap inspectionGap(String explanation) {
    return tookPlaceBy()
        .map(day -> Gap.inspection(day, explanation))
        .orElseGet(() -> Gap.inspection(explanation));
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
    boolean tooLong =
        firstDay.isPresent()
            && lastDay.isPresent()
            && areTooFarApart(firstDay.get(), lastDay.get());
    return tooLong || !days.stream().sorted().toList().equals(days);
  }
}
