package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days up to which a record of published reports and letters is complete, by kind.
 *
 * <p>A council's own history is complete to the day asked and does not need this. A history that
 * was read from what Ofsted publishes ends on some day, and what came later is not in it.
 *
 * @param reports the last day on which every published inspection report is in the record,
 *     inclusive; empty where the inspections are complete to the day asked
 * @param focusedVisitLetters the same for the letters of focused visits
 * @param jointInspectionLetters the same for the letters of joint targeted area inspections
 */
public record KnownTo(
    Optional<LocalDate> reports,
    Optional<LocalDate> focusedVisitLetters,
    Optional<LocalDate> jointInspectionLetters)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param reports the last day on which every published inspection report is in the record
   * @param focusedVisitLetters the same for the letters of focused visits
   * @param jointInspectionLetters the same for the letters of joint targeted area inspections
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if no day is given: a history without an end has no value of
   *     this kind
   */
  public KnownTo {
    Objects.requireNonNull(reports, "reports");
    Objects.requireNonNull(focusedVisitLetters, "focusedVisitLetters");
    Objects.requireNonNull(jointInspectionLetters, "jointInspectionLetters");
    if (reports.isEmpty() && focusedVisitLetters.isEmpty() && jointInspectionLetters.isEmpty()) {
      throw new IllegalArgumentException(
          "a record that is known to no day is complete to the day asked: leave out what it is"
              + " known to");
    }
  }

  /**
   * The earlier of the days to which the two kinds of letter are known.
   *
   * @return the day; empty where visits are complete to the day asked
   */
  public Optional<LocalDate> letters() {
    if (focusedVisitLetters.isEmpty() || jointInspectionLetters.isEmpty()) {
      return focusedVisitLetters.isPresent() ? focusedVisitLetters : jointInspectionLetters;
    }
    return focusedVisitLetters.get().isBefore(jointInspectionLetters.get())
        ? focusedVisitLetters
        : jointInspectionLetters;
  }
}
