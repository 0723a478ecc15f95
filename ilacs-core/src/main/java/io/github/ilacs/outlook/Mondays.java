package io.github.ilacs.outlook;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How many Mondays there are, and how many of those at the edges were used (rule L-EDGES).
 *
 * @param edgeWeight how likely a Monday at an edge is, as a share of any other
 * @param shortAYear how many possible Mondays a year has for a short inspection, one at an edge
 *     counted for its weight
 * @param standardAYear the same for a standard inspection
 */
record Mondays(double edgeWeight, double shortAYear, double standardAYear) {

  /** Bank holidays wander through the week; so many years are enough for a steady mean. */
  private static final int YEARS = 10;

  private static final List<InspectionType> TYPES =
      List.of(InspectionType.SHORT, InspectionType.STANDARD);

  static Mondays of(
      CallCalendar any, Collection<InspectionHistory> histories, LocalDate completeTo) {
    CallCalendar calls = knownOn(completeTo, any);
    double weight = edgeWeight(calls, histories, completeTo);
    LocalDate from = completeTo.withDayOfYear(1);
    DateWindow years = DateWindow.of(from, from.plusYears(YEARS).minusDays(1));
    return new Mondays(
        weight,
        Count.of(calls, years, InspectionType.SHORT).aYear(weight),
        Count.of(calls, years, InspectionType.STANDARD).aYear(weight));
  }

  /** By the editions of the record: one that came later changes no figure that is fitted to it. */
  private static CallCalendar knownOn(LocalDate completeTo, CallCalendar calls) {
    Timeline timeline = calls.timeline();
    List<Edition> editions =
        timeline.editions().stream()
            .filter(edition -> !edition.effectiveFrom().isAfter(completeTo))
            .toList();
    return editions.isEmpty() ? calls : calls.with(Timeline.of(editions, timeline.figures()));
  }

  /**
   * The inspections that began at an edge over those that would have if it were like any other
   * Monday, one added to both: where little has been seen, little is concluded.
   */
  private static double edgeWeight(
      CallCalendar calls, Collection<InspectionHistory> histories, LocalDate completeTo) {
    List<Inspection> begun =
        histories.stream()
            .flatMap(history -> history.inspections().stream())
            .filter(inspection -> inspection.framework() == Framework.ILACS)
            .filter(inspection -> !inspection.firstDay().isAfter(completeTo))
            .toList();
    LocalDate first =
        begun.stream().map(Inspection::firstDay).min(LocalDate::compareTo).orElse(completeTo);
    DateWindow seen = DateWindow.of(first, completeTo);
    CallCalendar open = calls.with(suspensions(histories));
    double atEdges = 0;
    double expected = 0;
    for (InspectionType type : TYPES) {
      Count count = Count.of(open, seen, type);
      long all = begun.stream().filter(inspection -> inspection.type() == type).count();
      long edges =
          begun.stream()
              .filter(inspection -> inspection.type() == type)
              .filter(inspection -> EnglishOutlook.isAtAnEdge(inspection.firstDay()))
              .count();
      atEdges += edges;
      if (count.others > 0) {
        expected += (double) (all - edges) * count.edges / count.others;
      }
    }
    return (atEdges + 1) / (expected + 1);
  }

  private static Set<Suspension> suspensions(Collection<InspectionHistory> histories) {
    Set<Suspension> suspensions = new LinkedHashSet<>();
    histories.forEach(history -> suspensions.addAll(history.timeline().figures().suspensions()));
    return suspensions;
  }

  /** The possible Mondays of a time, at the edges and elsewhere. */
  private record Count(int edges, int others) {

    double aYear(double edgeWeight) {
      return (others + edgeWeight * edges) / YEARS;
    }

    static Count of(CallCalendar calls, DateWindow days, InspectionType type) {
      List<LocalDate> mondays =
          calls
              .possibleStarts(days, days.start().minusMonths(1), type)
              .map(PossibleStart::firstDay)
              .toList();
      int edges = (int) mondays.stream().filter(EnglishOutlook::isAtAnEdge).count();
      return new Count(edges, mondays.size() - edges);
    }
  }
}
