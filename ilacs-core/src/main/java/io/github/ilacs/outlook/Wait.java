package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How long an authority waited for its next inspection, as far as a record shows it: from the last
 * day on site of one inspection to the first day on site of the next, or to the day up to which the
 * record is complete (rule L-WAIT).
 *
 * @param inspection the inspection from which it is counted
 * @param until the first day on site of the next inspection where the wait is over, else the day up
 *     to which the record is complete; not before the last day on site of the inspection
 * @param isOver whether the next inspection had begun by that day; a wait that is not over is at
 *     least that long, and counts as such
 */
public record Wait(Inspection inspection, LocalDate until, boolean isOver) implements JsonByModule {

  private static final double DAYS_IN_A_MONTH = 365.25 / 12;

  /**
   * Checks the parts.
   *
   * @param inspection the inspection from which it is counted
   * @param until the first day on site of the next inspection where the wait is over, else the day
   *     up to which the record is complete; not before the last day on site of the inspection
   * @param isOver whether the next inspection had begun by that day; a wait that is not over is at
   *     least that long, and counts as such
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Wait {
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(until, "until");
    if (until.isBefore(inspection.lastDay())) {
      throw new IllegalArgumentException(
          "a wait from " + inspection.lastDay() + " cannot last until " + until);
    }
  }

  /**
   * The waits of one authority after its ILACS inspections that ended after 1 June 2021: the
   * suspension of 2020-21 interrupted earlier ones. A wait is left out where the report was not out
   * by the day up to which the record is complete, and where the record has a {@link Gap} that may
   * hide the next inspection.
   *
   * @param history what has happened to the authority
   * @param completeTo the day up to which the record is complete: an inspection that began later is
   *     not seen
   * @return the waits in order of time; none where there was no such inspection
   */
  public static List<Wait> of(InspectionHistory history, LocalDate completeTo) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(completeTo, "completeTo");
    List<Wait> waits = new ArrayList<>();
    List<Inspection> inspections = history.inspections();
    for (int i = 0; i < inspections.size(); i++) {
      Inspection inspection = inspections.get(i);
      if (!counts(inspection, history, completeTo)) {
        continue;
      }
      LocalDate next =
          i + 1 < inspections.size() ? inspections.get(i + 1).firstDay() : LocalDate.MAX;
      if (!mayHide(Gap.Kind.INSPECTION, history, inspection.lastDay(), next)) {
        boolean isOver = !next.isAfter(completeTo);
        waits.add(new Wait(inspection, isOver ? next : completeTo, isOver));
      }
    }
    return List.copyOf(waits);
  }

  private static boolean counts(
      Inspection inspection, InspectionHistory history, LocalDate completeTo) {
    return inspection.framework() == Framework.ILACS
        && inspection.lastDay().isAfter(EnglishOutlook.AFTER_THE_SUSPENSION)
        && !inspection.lastDay().isBefore(history.firstDayThatCounts(completeTo))
        && inspection.isReportedBy(completeTo);
  }

  /** Whether the record may lack something of a kind between an inspection and the next one. */
  static boolean mayHide(
      Gap.Kind kind, InspectionHistory history, LocalDate lastDay, LocalDate next) {
    return history.gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .anyMatch(gap -> !gap.isDated() || (gap.by().isAfter(lastDay) && !gap.by().isAfter(next)));
  }

  /**
   * How long it has lasted.
   *
   * @return calendar days from the last day on site to {@link #until()}
   */
  public int days() {
    return (int) ChronoUnit.DAYS.between(inspection.lastDay(), until);
  }

  /**
   * How long it has lasted.
   *
   * @return months of 30.4375 days
   */
  public double months() {
    return months(inspection.lastDay(), until);
  }

  static double months(LocalDate from, LocalDate to) {
    return (to.toEpochDay() - from.toEpochDay()) / DAYS_IN_A_MONTH;
  }
}
