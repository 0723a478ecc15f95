package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The time up to the day asked in which an authority may have been inspected or visited although
 * its record does not show it (rule L-UNKNOWN).
 *
 * <p>It begins some weeks before the last day that the record knows, because reports and letters
 * take that long to come out; or as long before the day asked, if that is earlier.
 *
 * @param knownTo up to which day the record knows what has been published
 * @param inspections the days on which an inspection may have begun that the record does not know,
 *     both ends included; empty where the inspections are complete to the day asked
 * @param visits the same for focused visits and joint targeted area inspections
 * @param reasons why; never empty
 */
public record UnknownTime(
    KnownTo knownTo,
    Optional<DateWindow> inspections,
    Optional<DateWindow> visits,
    List<Reason> reasons)
    implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param knownTo up to which day the record knows what has been published
   * @param inspections the days on which an inspection may have begun that the record does not know
   * @param visits the same for focused visits and joint targeted area inspections
   * @param reasons why
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no reason
   */
  public UnknownTime {
    Objects.requireNonNull(knownTo, "knownTo");
    Objects.requireNonNull(inspections, "inspections");
    Objects.requireNonNull(visits, "visits");
    Objects.requireNonNull(reasons, "reasons");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("an unknown time needs a reason");
    }
  }

  /**
   * The first month that lies wholly in the unknown time of visits. Most letters about the month
   * before it are out.
   *
   * @return the month and the year in words, for example {@code December 2025}; empty where visits
   *     are complete to the day asked
   */
  public Optional<String> firstMonthOfVisits() {
    if (visits.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = visits.get().start();
    LocalDate whole = start.getDayOfMonth() == 1 ? start : start.plusMonths(1);
    String day = Reason.inWords(whole.withDayOfMonth(1));
    return Optional.of(day.substring(day.indexOf(' ') + 1));
  }

  /**
   * The words that follow a number of visits still to come.
   *
   * @param inspectionEnded the last day on site of the inspection since which visits count; empty
   *     where there is none
   * @return for example {@code , unless made since December 2025}, or since the inspection where
   *     that ended later; nothing where visits are complete to the day asked
   */
  public String unlessMade(Optional<LocalDate> inspectionEnded) {
    Objects.requireNonNull(inspectionEnded, "inspectionEnded");
    Optional<String> month = firstMonthOfVisits();
    if (month.isEmpty()) {
      return "";
    }
    boolean isLater =
        inspectionEnded.isPresent() && inspectionEnded.get().isAfter(visits.orElseThrow().start());
    return ", unless made since " + (isLater ? Reason.inWords(inspectionEnded.get()) : month.get());
  }

  /** The time as it looks on a day. */
  static UnknownTime of(KnownTo knownTo, LocalDate asOf, Figure weeks) {
    Optional<DateWindow> inspections = time(knownTo.reports(), asOf, weeks);
    Optional<DateWindow> visits = time(knownTo.letters(), asOf, weeks);
    List<Reason> reasons = new ArrayList<>();
    if (inspections.isPresent()) {
      reasons.add(
          Reason.of(
              weeks.rule(),
              "On {} reports were known that had been published by {}. We take a report to need up to"
                  + " {} weeks, so an inspection that began from {} on may not have been known.",
              asOf,
              earlier(knownTo.reports().orElseThrow(), asOf),
              weeks.value(),
              inspections.get().start()));
    }
    if (visits.isPresent()) {
      reasons.add(
          Reason.of(
              weeks.rule(),
              "On {} letters of visits were known that had been published by {}, so a visit that"
                  + " began from {} on may not have been known.",
              asOf,
              earlier(knownTo.letters().orElseThrow(), asOf),
              visits.get().start()));
    }
    return new UnknownTime(knownTo, inspections, visits, reasons);
  }

  private static Optional<DateWindow> time(
      Optional<LocalDate> knownTo, LocalDate asOf, Figure weeks) {
    if (knownTo.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(DateWindow.of(earlier(knownTo.get(), asOf).minusWeeks(weeks.value()), asOf));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
