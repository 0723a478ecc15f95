package io.github.ilacs.outlook;

import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In which weeks visits are rare, and how rare (rule L-VISIT-WEEKS).
 *
 * @param rareWeight how likely such a week is, as a share of any other
 * @param aYear how many weeks a year has, such a week counted for its weight
 */
record VisitWeeks(double rareWeight, double aYear) {

  private static final double WEEKS_IN_A_YEAR = 365.25 / 7;
  private static final int TO_WEDNESDAY = 2;

  /** Whether visits are rare in a week: by its Wednesday, in the middle of it. */
  static boolean isRare(LocalDate monday) {
    LocalDate middle = monday.plusDays(TO_WEDNESDAY);
    return EnglishOutlook.RARE_FOR_VISITS.stream().anyMatch(rare -> rare.contains(middle));
  }

  static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Refuses a day by which a record with visits every month would have had more of them. */
  static void requireEndIn(Collection<InspectionHistory> histories, LocalDate completeTo) {
    Optional<LocalDate> last = visits(histories, LocalDate.MAX).stream().max(LocalDate::compareTo);
    if (last.isPresent() && completeTo.isAfter(last.get().plusYears(1))) {
      throw new IllegalArgumentException(
          "the last visit on record began on "
              + last.get()
              + ", so it cannot be complete to "
              + completeTo
              + "; name a day at most a year after that visit");
    }
  }

  /** Where little has been seen, little is concluded: one is added to both. */
  static VisitWeeks of(Collection<InspectionHistory> histories, LocalDate completeTo) {
    int rareVisits = 0;
    int others = 0;
    for (LocalDate day : visits(histories, completeTo)) {
      if (isRare(mondayOf(day))) {
        rareVisits++;
      } else {
        others++;
      }
    }
    int rareWeeks = 0;
    int otherWeeks = 0;
    LocalDate monday =
        EnglishOutlook.AFTER_THE_SUSPENSION.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    for (; !monday.isAfter(completeTo); monday = monday.plusWeeks(1)) {
      if (isRare(monday)) {
        rareWeeks++;
      } else {
        otherWeeks++;
      }
    }
    double expected = otherWeeks == 0 ? 0 : (double) others * rareWeeks / otherWeeks;
    double weight = (rareVisits + 1) / (expected + 1);
    int weeks = rareWeeks + otherWeeks;
    double share = weeks == 0 ? 1 : (otherWeeks + weight * rareWeeks) / weeks;
    return new VisitWeeks(weight, WEEKS_IN_A_YEAR * share);
  }

  private static List<LocalDate> visits(
      Collection<InspectionHistory> histories, LocalDate completeTo) {
    List<LocalDate> days = new ArrayList<>();
    for (InspectionHistory history : histories) {
      for (OnSiteActivity visit : VisitWait.visits(history)) {
        // That of which the letter alone is known began on another day.
        if (visit.hasDaysOnSite()
            && !visit.firstDay().isBefore(EnglishOutlook.AFTER_THE_SUSPENSION)
            && !visit.firstDay().isAfter(completeTo)) {
          days.add(visit.firstDay());
        }
      }
    }
    return days;
  }
}
