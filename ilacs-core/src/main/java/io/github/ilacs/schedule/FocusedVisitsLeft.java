package io.github.ilacs.schedule;

import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many focused visits may still come before the next inspection (rules V-1 to V-5).
 *
 * @param made how many there have been since the previous inspection, those that count towards
 *     nothing left out
 * @param jtaiStandsIn whether a joint targeted area inspection stands in for one of them (J-9)
 * @param left how many may still come; never negative
 * @param reasons why, and what is usual; never empty
 */
public record FocusedVisitsLeft(int made, boolean jtaiStandsIn, int left, List<Reason> reasons) {

  /**
   * Checks and copies the parts.
   *
   * @param made how many there have been since the previous inspection, those that count towards
   *     nothing left out
   * @param jtaiStandsIn whether a joint targeted area inspection stands in for one of them (J-9)
   * @param left how many may still come
   * @param reasons why, and what is usual
   * @throws IllegalArgumentException if a number is negative or there is no reason
   */
  public FocusedVisitsLeft {
    reasons = List.copyOf(reasons);
    if (made < 0 || left < 0 || reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "there cannot be " + made + " visits made and " + left + " left because of " + reasons);
    }
  }

  /** How many are left on a day; null where the record is not enough to tell. */
  static @Nullable FocusedVisitsLeft of(KnownHistory known, PathwayDecision decision) {
    if (decision.pathway() == Pathway.UNDETERMINED
        || known.isIncomplete()
        || known.gapSince(Gap.Kind.FOCUSED_VISITS).isPresent()) {
      return null;
    }
    Figures figures = known.history().timeline().figures();
    int made = 0;
    int interim = 0;
    for (FocusedVisit visit : known.focusedVisitsSince()) {
      if (figures.isInterim(visit.firstDay())) {
        interim++;
      } else {
        made++;
      }
    }
    boolean jtai = !known.jointInspectionsSince().isEmpty();
    boolean inadequate = decision.pathway() == Pathway.MONITORING;
    Figure usual = known.edition().focusedVisits();
    int most = inadequate ? 0 : usual.value();
    List<Reason> reasons = new ArrayList<>();
    if (inadequate) {
      reasons.add(Reason.of(Rules.V_5));
    } else {
      reasons.add(
          Reason.of(
              usual.rule(),
              "Up to {} focused visits come between two inspections, and {} since the last one"
                  + " count.",
              most,
              made));
      reasons.add(Reason.of(Rules.V_2B));
    }
    if (jtai) {
      reasons.add(
          Reason.of(Rules.J_9, "A joint targeted area inspection stands in for one of them."));
    }
    if (interim > 0) {
      reasons.add(
          Reason.of(
              Rules.L_INTERIM,
              "Interim visits of 2020-21 count towards nothing: {} since the last inspection.",
              interim));
    }
    if (decision.pathway() == Pathway.SHORT_INSPECTION) {
      reasons.add(Reason.of(Rules.V_3));
    } else if (decision.pathway() == Pathway.STANDARD_INSPECTION) {
      reasons.add(Reason.of(Rules.V_4));
    }
    if (known.priorityActionSince().isPresent()) {
      reasons.add(Reason.of(Rules.F_9));
    }
    Optional<Inspection> inProgress = known.inspectionInProgress();
    if (inProgress.isPresent()) {
      reasons.add(
          Reason.of(
              Rules.L_KNOWN,
              "The next inspection began on {}, so that none comes before it.",
              inProgress.get().firstDay()));
      return new FocusedVisitsLeft(made, jtai, 0, reasons);
    }
    return new FocusedVisitsLeft(made, jtai, Math.max(0, most - made - (jtai ? 1 : 0)), reasons);
  }
}
