package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long an authority waited for a visit after an inspection, as far as a record shows it (rule
 * V-WHEN): from the last day on site of the inspection to the first day of the visit, or to the day
 * on which it could no longer come or be seen.
 *
 * @param inspection the inspection from which it is counted
 * @param order which visit it is
 * @param seenFrom the day from which on the authority was waiting for this one: that of the
 *     inspection, or of the first visit for the second
 * @param until the first day of the visit where the wait is over, else the day up to which the
 *     record is complete or on which the next inspection began; not before {@code seenFrom}
 * @param isOver whether the visit had come by then; a wait that is not over is at least that long
 */
public record VisitWait(
    Inspection inspection, VisitOrder order, LocalDate seenFrom, LocalDate until, boolean isOver)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param inspection the inspection from which it is counted
   * @param order which visit it is
   * @param seenFrom the day from which on the authority was waiting for this one
   * @param until the first day of the visit where the wait is over, else the last day seen
   * @param isOver whether the visit had come by then
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if it ends before it begins
   */
  public VisitWait {
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(seenFrom, "seenFrom");
    Objects.requireNonNull(until, "until");
    if (seenFrom.isBefore(inspection.lastDay()) || until.isBefore(seenFrom)) {
      throw new IllegalArgumentException(
          "a wait from "
              + inspection.lastDay()
              + ", seen from "
              + seenFrom
              + ", cannot last until "
              + until);
    }
  }

  /**
   * The waits of one authority after its ILACS inspections that ended from 1 June 2021 on, for each
   * visit that was expected. Focused visits and joint targeted area inspections count alike, one
   * without days on site by the day of its letter. A wait is left out after inadequate, of which no
   * visit is expected, and where the record has a {@link Gap} that may hide a visit. An inspection
   * counts by its grade even if its report came later than the record of visits ends (rule V-WHEN).
   *
   * @param history what has happened to the authority
   * @param completeTo the day up to which the record is complete: a visit that began later is not
   *     seen
   * @return the waits in order of time; none where there was no such inspection
   */
  public static List<VisitWait> of(InspectionHistory history, LocalDate completeTo) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(completeTo, "completeTo");
    List<VisitWait> waits = new ArrayList<>();
    List<Inspection> inspections = history.inspections();
    for (int i = 0; i < inspections.size(); i++) {
      Inspection inspection = inspections.get(i);
      LocalDate next =
          i + 1 < inspections.size() ? inspections.get(i + 1).firstDay() : LocalDate.MAX;
      if (counts(inspection, history, completeTo)
          && !Wait.mayHide(Gap.Kind.FOCUSED_VISITS, history, inspection.lastDay(), next)) {
        addAfter(inspection, history, next, completeTo, waits);
      }
    }
    return List.copyOf(waits);
  }

  private static boolean counts(
      Inspection inspection, InspectionHistory history, LocalDate completeTo) {
    return inspection.framework() == Framework.ILACS
        && !inspection.lastDay().isBefore(EnglishOutlook.AFTER_THE_SUSPENSION)
        && !inspection.lastDay().isBefore(history.firstDayThatCounts(completeTo))
        && inspection.lastDay().isBefore(completeTo);
  }

  private static void addAfter(
      Inspection inspection,
      InspectionHistory history,
      LocalDate next,
      LocalDate completeTo,
      List<VisitWait> waits) {
    Optional<Pathway> led = history.ledTo(inspection).map(PathwayCriteria.Result::pathway);
    if (led.isEmpty() || led.get() == Pathway.MONITORING) {
      return;
    }
    List<LocalDate> visits = visitsBetween(inspection, history, next, completeTo);
    LocalDate end = next.isBefore(completeTo) ? next : completeTo;
    LocalDate lastDay = inspection.lastDay();
    boolean isGood = led.get() == Pathway.SHORT_INSPECTION;
    waits.add(
        wait(inspection, isGood ? VisitOrder.ONLY : VisitOrder.FIRST, lastDay, 0, visits, end));
    if (!isGood && !visits.isEmpty()) {
      waits.add(wait(inspection, VisitOrder.SECOND, visits.get(0), 1, visits, end));
    }
  }

  private static VisitWait wait(
      Inspection inspection,
      VisitOrder order,
      LocalDate seenFrom,
      int place,
      List<LocalDate> visits,
      LocalDate end) {
    return visits.size() > place
        ? new VisitWait(inspection, order, seenFrom, visits.get(place), true)
        : new VisitWait(inspection, order, seenFrom, end, false);
  }

  /** What counts as a visit. */
  static List<OnSiteActivity> visits(InspectionHistory history) {
    List<OnSiteActivity> visits = new ArrayList<>(history.focusedVisits());
    visits.addAll(history.jointInspections());
    return visits;
  }

  /** The first days of the visits after one inspection and before the next, in order. */
  private static List<LocalDate> visitsBetween(
      Inspection inspection, InspectionHistory history, LocalDate next, LocalDate completeTo) {
    List<LocalDate> days = new ArrayList<>();
    for (OnSiteActivity visit : visits(history)) {
      LocalDate day = visit.firstDay();
      if (day.isAfter(inspection.lastDay()) && day.isBefore(next) && !day.isAfter(completeTo)) {
        days.add(day);
      }
    }
    days.sort(LocalDate::compareTo);
    return days;
  }

  /**
   * How long it has lasted.
   *
   * @return months of 30.4375 days from the last day on site to {@link #until()}
   */
  public double months() {
    return Wait.months(inspection.lastDay(), until);
  }

  /**
   * How long it had lasted when the authority was first seen to wait for this visit.
   *
   * @return months of 30.4375 days; 0 where that was from the inspection on
   */
  public double monthsUnseen() {
    return Wait.months(inspection.lastDay(), seenFrom);
  }
}
