package io.github.ilacs.examples.shows;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two inspections of one authority, one after the other.
 *
 * @param history the history of the authority
 * @param earlier the first
 * @param later the one after it
 */
record Pair(InspectionHistory history, Inspection earlier, Inspection later) {

  /**
   * Two in a row under ILACS. A pair is left out where the record may lack an inspection between
   * them, or the earlier one was of another authority before a reorganisation (rule O-1).
   */
  static List<Pair> underIlacs(Published published) {
    List<Pair> pairs = new ArrayList<>();
    for (InspectionHistory history : published.histories()) {
      List<Inspection> all =
          history.inspections().stream().filter(one -> isUnder(one, Framework.ILACS)).toList();
      for (int i = 1; i < all.size(); i++) {
        new Pair(history, all.get(i - 1), all.get(i)).ifSound().ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** The last inspection of an authority under the SIF and its first one under ILACS. */
  static List<Pair> fromSif(Published published) {
    List<Pair> pairs = new ArrayList<>();
    for (InspectionHistory history : published.histories()) {
      Optional<Inspection> sif =
          history.inspections().stream()
              .filter(one -> isUnder(one, Framework.SIF))
              .reduce((earlier, later) -> later);
      Optional<Inspection> ilacs =
          history.inspections().stream().filter(one -> isUnder(one, Framework.ILACS)).findFirst();
      if (sif.isPresent() && ilacs.isPresent()) {
        new Pair(history, sif.get(), ilacs.get()).ifSound().ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static boolean isUnder(Inspection inspection, Framework framework) {
    return inspection.framework() == framework;
  }

  private Optional<Pair> ifSound() {
    boolean isOfAnother = earlier.lastDay().isBefore(history.firstDayThatCounts(later.firstDay()));
    return isOfAnother || mayLack(Gap.Kind.INSPECTION) ? Optional.empty() : Optional.of(this);
  }

  /** Whether the record may lack something of a kind between the two. */
  boolean mayLack(Gap.Kind kind) {
    return mayLack(history, kind, earlier.lastDay(), later.firstDay());
  }

  static boolean mayLack(
      InspectionHistory history, Gap.Kind kind, LocalDate after, LocalDate before) {
    Predicate<Gap> isBetween = gap -> gap.by().isAfter(after) && !gap.by().isAfter(before);
    return history.gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .anyMatch(gap -> !gap.isDated() || isBetween.test(gap));
  }

  int visitsBetween() {
    return visits(history, earlier.lastDay(), later.firstDay());
  }

  /** Focused visits and joint inspections, one without days on site by the day of its letter. */
  static int visits(InspectionHistory history, LocalDate after, LocalDate before) {
    return (int)
        Stream.<OnSiteActivity>concat(
                history.focusedVisits().stream(), history.jointInspections().stream())
            .filter(visit -> visit.firstDay().isAfter(after))
            .filter(visit -> visit.firstDay().isBefore(before))
            .count();
  }

  static Optional<Grade> grade(Inspection inspection) {
    return inspection.judgements().grade(JudgementArea.OVERALL_EFFECTIVENESS);
  }
}
