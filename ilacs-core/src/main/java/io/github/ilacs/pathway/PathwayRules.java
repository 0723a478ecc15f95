package io.github.ilacs.pathway;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayTest;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides the pathway of an authority.
 *
 * <p>In this order, the first that applies:
 *
 * <ol>
 *   <li>what Ofsted has told the authority since its last inspection (rule L-TOLD);
 *   <li>a gap in the record that may hide a later inspection: undetermined (L-GAP);
 *   <li>no inspection at all, or none since the authority was formed: the first one is standard
 *       (L-FIRST, O-1);
 *   <li>a report that is not out yet: awaiting it (L-AWAIT);
 *   <li>the judgements of the last inspection, by the test of its own edition (P-GO, P-RI, P-IN-18,
 *       P-26-A, P-26-D), or by its overall grade if it was made under the SIF (L-SIF-GRADE);
 *   <li>and then an area for priority action since: standard in place of short (L-APA).
 * </ol>
 */
public final class PathwayRules {

  private PathwayRules() {}

  /**
   * Decides which pathway an authority is on.
   *
   * @param history what has happened to the authority; what happened after the day asked does not
   *     count (rule L-KNOWN)
   * @param asOf the day asked
   * @return the pathway and why
   * @throws java.time.DateTimeException if no edition of the framework is in force on the day asked
   */
  public static PathwayDecision decide(InspectionHistory history, LocalDate asOf) {
    Edition current = history.timeline().editionOn(asOf);
    Optional<Inspection> last = lastInspection(history, asOf);
    Optional<Gap> gap = gapAfter(last, Gap.Kind.INSPECTION, history, asOf);

    Optional<Reason> missing =
        gap.map(PathwayRules::hiddenBy).or(() -> onlyEarlier(last, history, asOf));
    Optional<OfstedDecision.OnPathway> told = toldSince(last, history, asOf);
    if (told.isPresent()) {
      return new PathwayDecision(
          told.get().pathway(),
          missing.isPresent() ? Optional.empty() : last,
          List.of(
              Reason.of(
                  Rules.L_TOLD,
                  "Ofsted told the authority on {} that its pathway is: {} ({}); that wins over what"
                      + " the rules expect.",
                  told.get().told(),
                  told.get().pathway().label(),
                  told.get().document())),
          Optional.empty(),
          missing);
    }
    if (missing.isPresent()) {
      return undetermined(Optional.empty(), missing.get());
    }
    if (last.isEmpty()) {
      return firstInspection(history, asOf);
    }
    Inspection inspection = last.get();
    if (isAwaitingReport(inspection, asOf)) {
      return decision(
          Pathway.AWAITING_REPORT,
          last,
          Reason.of(
              Rules.L_AWAIT,
              "The inspection that ended on {} counts as having taken place, but its report was not"
                  + " out on {}; the type of the next inspection is open until it is.",
              inspection.lastDay(),
              asOf));
    }
    if (inspection.judgements().isEmpty()) {
      return undetermined(
          last,
          Reason.of(
              Rules.L_GAP,
              "The last inspection, under the {}, ended on {}, and the record does not hold its overall"
                  + " grade.",
              inspection.framework().label(),
              inspection.lastDay()));
    }
    return byJudgements(inspection, current, history, asOf);
  }

  /**
   * Where the judgements of an inspection lead on their own: by the test of its edition, or by its
   * overall grade if it was made under the SIF (rule L-SIF-GRADE).
   *
   * @param history the history that holds the inspection
   * @param inspection an inspection under the SIF or ILACS whose judgements are on record
   * @return the pathway and why
   * @throws IllegalArgumentException if it has no judgements
   */
  public static PathwayTest.Result ledTo(InspectionHistory history, Inspection inspection) {
    Optional<Edition> edition = history.editionOf(inspection);
    if (edition.isPresent()) {
      return edition.get().pathwayTest().test(inspection.judgements());
    }
    PathwayTest.Result result = PathwayTest.byOverallEffectiveness().test(inspection.judgements());
    return new PathwayTest.Result(
        result.pathway(),
        List.of(
            Reason.of(
                Rules.L_SIF_GRADE,
                "The last inspection was made under the SIF and judged overall effectiveness {}; that"
                    + " decides the pathway until the first ILACS inspection.",
                inspection
                    .judgements()
                    .grade(JudgementArea.OVERALL_EFFECTIVENESS)
                    .map(Grade::label)
                    .orElseThrow())),
        result.otherReading());
  }

  private static PathwayDecision byJudgements(
      Inspection inspection, Edition current, InspectionHistory history, LocalDate asOf) {
    PathwayTest.Result result = ledTo(history, inspection);
    Pathway pathway = result.pathway();
    List<Reason> reasons = new ArrayList<>(result.reasons());
    history
        .editionOf(inspection)
        .filter(edition -> !edition.pathwayTest().equals(current.pathwayTest()))
        .ifPresent(edition -> reasons.add(keptUnder(current, edition)));
    keptPathwaySince(inspection, history, asOf)
        .ifPresent(
            reorganisation ->
                reasons.add(
                    Reason.of(
                        Rules.O_3,
                        "The authority was reorganised on {} and keeps the pathway that it was on.",
                        reorganisation.vesting())));
    Optional<FocusedVisit> priorityAction = priorityActionSince(inspection, history, asOf);
    if (priorityAction.isPresent() && pathway != Pathway.MONITORING) {
      pathway = Pathway.STANDARD_INSPECTION;
      reasons.add(
          Reason.of(
              Rules.L_APA,
              "The focused visit that ended on {} found an area for priority action; Ofsted then"
                  + " considers a focused visit or a standard inspection next, and a standard"
                  + " inspection is our default.",
              priorityAction.get().lastDay()));
    }
    if (pathway == Pathway.SHORT_INSPECTION) {
      gapAfter(Optional.of(inspection), Gap.Kind.FOCUSED_VISITS, history, asOf)
          .ifPresent(
              gap ->
                  reasons.add(
                      Reason.of(
                          Rules.L_GAP,
                          "The record is incomplete: {}. An area for priority action among them would"
                              + " make the next inspection a standard one.",
                          gap.explanation())));
      reasons.add(
          Reason.of(
              Rules.P_EXC,
              "A good grade does not guarantee a short inspection: eleven good or outstanding"
                  + " authorities had a standard one, two of them after an area for priority"
                  + " action."));
    }
    return new PathwayDecision(
        pathway, Optional.of(inspection), reasons, result.otherReading(), Optional.empty());
  }

  private static Reason keptUnder(Edition current, Edition edition) {
    boolean overallIsGone =
        edition.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS)
            && !current.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS);
    return Reason.of(
        overallIsGone ? Rules.P_26_D : Rules.ED_10,
        "The inspection began under {}; the pathway to which its judgements led is kept under {}.",
        edition.name(),
        current.name());
  }

  private static Reason hiddenBy(Gap gap) {
    return Reason.of(
        Rules.L_GAP,
        "The record is incomplete: {}. It may be the last inspection, so nothing can be counted from"
            + " the last one that is known.",
        gap.explanation());
  }

  private static Optional<Reason> onlyEarlier(
      Optional<Inspection> last, InspectionHistory history, LocalDate asOf) {
    boolean hasEarlier =
        last.isEmpty()
            && history.newAuthorityBy(asOf).isEmpty()
            && history.inspections().stream().anyMatch(inspection -> hasEnded(inspection, asOf));
    return hasEarlier
        ? Optional.of(
            Reason.of(
                Rules.L_GAP,
                "The record holds only inspections under frameworks before the SIF, which have no"
                    + " consequence under this one."))
        : Optional.empty();
  }

  private static PathwayDecision firstInspection(InspectionHistory history, LocalDate asOf) {
    return decision(
        Pathway.STANDARD_INSPECTION,
        Optional.empty(),
        history
            .newAuthorityBy(asOf)
            .map(
                newAuthority ->
                    Reason.of(
                        Rules.O_1,
                        "The authority is a new one since {}, and a new authority's first inspection"
                            + " is standard, whatever its predecessors were judged.",
                        newAuthority.vesting()))
            .orElseGet(
                () ->
                    Reason.of(
                        Rules.L_FIRST,
                        "No inspection of this authority is on record that had ended by {}: a new"
                            + " authority's first inspection is standard.",
                        asOf)));
  }

  private static PathwayDecision undetermined(Optional<Inspection> previous, Reason missing) {
    return new PathwayDecision(
        Pathway.UNDETERMINED, previous, List.of(missing), Optional.empty(), Optional.of(missing));
  }

  private static PathwayDecision decision(
      Pathway pathway, Optional<Inspection> previous, Reason reason) {
    return new PathwayDecision(
        pathway, previous, List.of(reason), Optional.empty(), Optional.empty());
  }

  /** The last inspection with consequence that had ended on the day asked. */
  private static Optional<Inspection> lastInspection(InspectionHistory history, LocalDate asOf) {
    LocalDate since = history.countsFrom(asOf);
    List<Inspection> inspections = history.inspections();
    for (int i = inspections.size() - 1; i >= 0; i--) {
      Inspection inspection = inspections.get(i);
      if (inspection.framework() != Framework.EARLIER
          && hasEnded(inspection, asOf)
          && !inspection.lastDay().isBefore(since)) {
        return Optional.of(inspection);
      }
    }
    return Optional.empty();
  }

  private static boolean hasEnded(Inspection inspection, LocalDate asOf) {
    return !inspection.lastDay().isAfter(asOf);
  }

  private static boolean isAwaitingReport(Inspection inspection, LocalDate asOf) {
    boolean notOut = inspection.framework() == Framework.ILACS && inspection.judgements().isEmpty();
    return notOut || inspection.findingsCountFrom().isAfter(asOf);
  }

  private static Optional<Gap> gapAfter(
      Optional<Inspection> last, Gap.Kind kind, InspectionHistory history, LocalDate asOf) {
    return history.activities(Gap.class).stream()
        .filter(gap -> gap.kind() == kind)
        .filter(gap -> gap.isKnownOn(asOf))
        .filter(gap -> last.isEmpty() || gap.by().isAfter(last.get().lastDay()))
        .filter(gap -> gap.by().isAfter(history.countsFrom(asOf)))
        .reduce((earlier, later) -> later);
  }

  private static Optional<OfstedDecision.OnPathway> toldSince(
      Optional<Inspection> last, InspectionHistory history, LocalDate asOf) {
    return history.activities(OfstedDecision.OnPathway.class).stream()
        .filter(decision -> !decision.told().isAfter(asOf))
        .filter(decision -> !decision.told().isBefore(history.countsFrom(asOf)))
        .filter(decision -> last.isEmpty() || !decision.told().isBefore(last.get().lastDay()))
        .filter(decision -> !isFollowedByGap(decision, history, asOf))
        .reduce((earlier, later) -> later);
  }

  private static Optional<Reorganisation> keptPathwaySince(
      Inspection inspection, InspectionHistory history, LocalDate asOf) {
    return history.activities(Reorganisation.class).stream()
        .filter(Reorganisation::keepsPathway)
        .filter(reorganisation -> reorganisation.vesting().isAfter(inspection.lastDay()))
        .filter(reorganisation -> !reorganisation.vesting().isAfter(asOf))
        .reduce((earlier, later) -> later);
  }

  /** Whether an inspection that is missing in the record may have come after the decision. */
  private static boolean isFollowedByGap(
      OfstedDecision decision, InspectionHistory history, LocalDate asOf) {
    return history.activities(Gap.class).stream()
        .filter(gap -> gap.kind() == Gap.Kind.INSPECTION)
        .anyMatch(gap -> gap.by().isAfter(decision.told()) && !gap.by().isAfter(asOf));
  }

  private static Optional<FocusedVisit> priorityActionSince(
      Inspection inspection, InspectionHistory history, LocalDate asOf) {
    return history.focusedVisits().stream()
        .filter(visit -> visit.firstDay().isAfter(inspection.lastDay()))
        .filter(visit -> !visit.findingsCountFrom().isAfter(asOf))
        .filter(FocusedVisit::hasAreaForPriorityAction)
        .reduce((earlier, later) -> later);
  }
}
