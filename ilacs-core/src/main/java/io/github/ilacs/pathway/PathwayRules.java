package io.github.ilacs.pathway;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayTest;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private static final Reason NO_GUARANTEE =
      Reason.of(
          Rules.P_EXC,
          "A good grade does not guarantee a short inspection: eleven good or outstanding authorities"
              + " had a standard one, two of them after an area for priority action.");

  /** Most questions are about England's own editions, and the answer is the same every time. */
  private static final List<KeptUnder> KEPT_IN_ENGLAND =
      KeptUnder.pairsOf(Timeline.england().editions());

  private final InspectionHistory history;
  private final LocalDate asOf;

  /** The edition in force on the day asked. */
  private final Edition current;

  /** The last inspection with consequence that had ended on the day asked. */
  private final @Nullable Inspection last;

  /** The end of that inspection or, without one, the day from which anything counts. */
  private final LocalDate since;

  /** The rules as they meet one history on one day. */
  private PathwayRules(InspectionHistory history, LocalDate asOf) {
    this.history = history;
    this.asOf = asOf;
    this.current = history.timeline().editionOn(asOf);
    LocalDate countsFrom = history.countsFrom(asOf);
    this.last = lastInspection(history.inspections(), countsFrom, asOf);
    this.since = last == null ? countsFrom : last.lastDay();
  }

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
    return new PathwayRules(history, asOf).decision();
  }

  /**
   * Decides which pathway an authority is on, for a caller who does not ask why.
   *
   * @param history what has happened to the authority; what happened after the day asked does not
   *     count (rule L-KNOWN)
   * @param asOf the day asked
   * @return the pathway of {@link #decide}
   * @throws java.time.DateTimeException if no edition of the framework is in force on the day asked
   */
  public static Pathway pathway(InspectionHistory history, LocalDate asOf) {
    return new PathwayRules(history, asOf).pathway();
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
    return ledTo(inspection, history.editionOf(inspection));
  }

  private static PathwayTest.Result ledTo(Inspection inspection, Optional<Edition> edition) {
    PathwayTest.Result result = testOf(edition).test(inspection.judgements());
    if (inspection.framework() == Framework.ILACS) {
      return result;
    }
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
                    .orElseThrow()
                    .label())),
        result.otherReading());
  }

  private static PathwayTest testOf(Optional<Edition> edition) {
    return edition.isPresent() ? edition.get().pathwayTest() : PathwayTest.byOverallEffectiveness();
  }

  // The first rule that applies wins: here, and in decision() once more with the reasons.
  private Pathway pathway() {
    OfstedDecision.OnPathway told = toldSince();
    if (told != null) {
      return told.pathway();
    }
    if (lastGapSince(Gap.Kind.INSPECTION) != null || hasOnlyEarlier()) {
      return Pathway.UNDETERMINED;
    }
    if (last == null) {
      return Pathway.STANDARD_INSPECTION;
    }
    if (!last.isReportedBy(asOf)) {
      return Pathway.AWAITING_REPORT;
    }
    if (last.judgements().isEmpty()) {
      return Pathway.UNDETERMINED;
    }
    PathwayTest test = testOf(history.editionOf(last));
    return withPriorityAction(test.test(last.judgements()).pathway(), priorityActionSince());
  }

  private PathwayDecision decision() {
    Reason missing = missing();
    OfstedDecision.OnPathway told = toldSince();
    if (told != null) {
      return new PathwayDecision(
          told.pathway(),
          missing == null ? Optional.ofNullable(last) : Optional.empty(),
          List.of(
              Reason.of(
                  Rules.L_TOLD,
                  "Ofsted told the authority on {} that its pathway is: {} ({}); that wins over what"
                      + " the rules expect.",
                  told.told(),
                  told.pathway().label(),
                  told.document())),
          Optional.empty(),
          Optional.ofNullable(missing));
    }
    if (missing != null) {
      return undetermined(Optional.empty(), missing);
    }
    if (last == null) {
      return firstInspection();
    }
    if (!last.isReportedBy(asOf)) {
      return decision(
          Pathway.AWAITING_REPORT,
          Optional.of(last),
          Reason.of(
              Rules.L_AWAIT,
              "The inspection that ended on {} counts as having taken place, but its report was not"
                  + " out on {}; the type of the next inspection is open until it is.",
              last.lastDay(),
              asOf));
    }
    if (last.judgements().isEmpty()) {
      return undetermined(
          Optional.of(last),
          Reason.of(
              Rules.L_GAP,
              "The last inspection, under the {}, ended on {}, and the record does not hold its overall"
                  + " grade.",
              last.framework().label(),
              last.lastDay()));
    }
    return byJudgements(last);
  }

  private PathwayDecision byJudgements(Inspection inspection) {
    Optional<Edition> edition = history.editionOf(inspection);
    PathwayTest.Result result = ledTo(inspection, edition);
    FocusedVisit priorityAction = priorityActionSince();
    Pathway pathway = withPriorityAction(result.pathway(), priorityAction);
    List<Reason> reasons = result.reasons();
    Reason keptUnder = edition.isPresent() ? keptUnder(current, edition.get()) : null;
    if (keptUnder != null) {
      reasons = and(reasons, keptUnder);
    }
    Reorganisation kept = keptPathwaySince();
    if (kept != null) {
      reasons =
          and(
              reasons,
              Reason.of(
                  Rules.O_3,
                  "The authority was reorganised on {} and keeps the pathway that it was on.",
                  kept.vesting()));
    }
    if (priorityAction != null && pathway != Pathway.MONITORING) {
      reasons =
          and(
              reasons,
              Reason.of(
                  Rules.L_APA,
                  "The focused visit that ended on {} found an area for priority action; Ofsted then"
                      + " considers a focused visit or a standard inspection next, and a standard"
                      + " inspection is our default.",
                  priorityAction.lastDay()));
    }
    if (pathway == Pathway.SHORT_INSPECTION) {
      Gap visits = lastGapSince(Gap.Kind.FOCUSED_VISITS);
      if (visits != null) {
        reasons =
            and(
                reasons,
                Reason.of(
                    Rules.L_GAP,
                    "The record is incomplete: {}. An area for priority action among them would make the"
                        + " next inspection a standard one.",
                    visits.explanation()));
      }
      reasons = and(reasons, NO_GUARANTEE);
    }
    return new PathwayDecision(
        pathway, Optional.of(inspection), reasons, result.otherReading(), Optional.empty());
  }

  /** The reasons and one more. Mostly there are one or two, and then nothing is copied twice. */
  private static List<Reason> and(List<Reason> reasons, Reason further) {
    if (reasons.size() == 1) {
      return List.of(reasons.get(0), further);
    }
    if (reasons.size() == 2) {
      return List.of(reasons.get(0), reasons.get(1), further);
    }
    Reason[] all = reasons.toArray(new Reason[reasons.size() + 1]);
    all[reasons.size()] = further;
    return List.of(all);
  }

  /** Standard in place of short after an area for priority action (L-APA). */
  private static Pathway withPriorityAction(
      Pathway pathway, @Nullable FocusedVisit priorityAction) {
    return priorityAction != null && pathway == Pathway.SHORT_INSPECTION
        ? Pathway.STANDARD_INSPECTION
        : pathway;
  }

  /**
   * Why the pathway is kept under an edition with another test; null where the test is the same.
   */
  private static @Nullable Reason keptUnder(Edition current, Edition edition) {
    if (edition.equals(current)) {
      return null;
    }
    for (int i = 0; i < KEPT_IN_ENGLAND.size(); i++) {
      if (KEPT_IN_ENGLAND.get(i).isOf(current, edition)) {
        return KEPT_IN_ENGLAND.get(i).reason();
      }
    }
    return KeptUnder.of(current, edition).reason();
  }

  /** What there is to say of an inspection under one edition while another is in force. */
  private record KeptUnder(Edition current, Edition edition, @Nullable Reason reason) {

    static KeptUnder of(Edition current, Edition edition) {
      if (edition.pathwayTest().equals(current.pathwayTest())) {
        return new KeptUnder(current, edition, null);
      }
      boolean overallIsGone =
          edition.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS)
              && !current.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS);
      return new KeptUnder(
          current,
          edition,
          Reason.of(
              overallIsGone ? Rules.P_26_D : Rules.ED_10,
              "The inspection began under {}; the pathway to which its judgements led is kept under"
                  + " {}.",
              edition.name(),
              current.name()));
    }

    /** Every pair of two editions that an inspection and a day asked can have, the newest first. */
    static List<KeptUnder> pairsOf(List<Edition> editions) {
      List<KeptUnder> pairs = new ArrayList<>();
      for (int i = editions.size() - 1; i >= 0; i--) {
        for (int j = i - 1; j >= 0; j--) {
          pairs.add(of(editions.get(i), editions.get(j)));
        }
      }
      return List.copyOf(pairs);
    }

    @SuppressWarnings("ReferenceEquality") // an equal edition that is another is asked anew
    boolean isOf(Edition otherCurrent, Edition otherEdition) {
      return current == otherCurrent && edition == otherEdition;
    }
  }

  /** What the record lacks, so that the last inspection in it may not be the last one. */
  private @Nullable Reason missing() {
    Gap gap = lastGapSince(Gap.Kind.INSPECTION);
    if (gap != null) {
      return Reason.of(
          Rules.L_GAP,
          "The record is incomplete: {}. It may be the last inspection, so nothing can be counted from"
              + " the last one that is known.",
          gap.explanation());
    }
    return hasOnlyEarlier()
        ? Reason.of(
            Rules.L_GAP,
            "The record holds only inspections under frameworks before the SIF, which have no"
                + " consequence under this one.")
        : null;
  }

  private boolean hasOnlyEarlier() {
    if (last != null || history.newAuthorityBy(asOf).isPresent()) {
      return false;
    }
    for (Inspection inspection : history.inspections()) {
      if (hasEnded(inspection, asOf)) {
        return true;
      }
    }
    return false;
  }

  private PathwayDecision firstInspection() {
    Optional<Reorganisation> newAuthority = history.newAuthorityBy(asOf);
    return decision(
        Pathway.STANDARD_INSPECTION,
        Optional.empty(),
        newAuthority.isPresent()
            ? Reason.of(
                Rules.O_1,
                "The authority is a new one since {}, and a new authority's first inspection is"
                    + " standard, whatever its predecessors were judged.",
                newAuthority.get().vesting())
            : Reason.of(
                Rules.L_FIRST,
                "No inspection of this authority is on record that had ended by {}: a new authority's"
                    + " first inspection is standard.",
                asOf));
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

  private static @Nullable Inspection lastInspection(
      List<Inspection> inspections, LocalDate countsFrom, LocalDate asOf) {
    for (int i = inspections.size() - 1; i >= 0; i--) {
      Inspection inspection = inspections.get(i);
      if (inspection.framework() != Framework.EARLIER
          && hasEnded(inspection, asOf)
          && !inspection.lastDay().isBefore(countsFrom)) {
        return inspection;
      }
    }
    return null;
  }

  private static boolean hasEnded(Inspection inspection, LocalDate asOf) {
    return !inspection.lastDay().isAfter(asOf);
  }

  private @Nullable Gap lastGapSince(Gap.Kind kind) {
    List<Gap> gaps = history.gaps();
    for (int i = gaps.size() - 1; i >= 0; i--) {
      Gap gap = gaps.get(i);
      if (gap.kind() == kind && gap.isKnownOn(asOf) && gap.by().isAfter(since)) {
        return gap;
      }
    }
    return null;
  }

  private OfstedDecision.@Nullable OnPathway toldSince() {
    List<OfstedDecision> decisions = history.decisions();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      if (decisions.get(i) instanceof OfstedDecision.OnPathway told
          && !told.told().isAfter(asOf)
          && !told.told().isBefore(since)) {
        // An inspection that is missing in the record may have come after the decision.
        return isFollowedByGap(told) ? null : told;
      }
    }
    return null;
  }

  private boolean isFollowedByGap(OfstedDecision decision) {
    for (Gap gap : history.gaps()) {
      if (gap.kind() == Gap.Kind.INSPECTION
          && gap.by().isAfter(decision.told())
          && !gap.by().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reorganisation keptPathwaySince() {
    List<Reorganisation> reorganisations = history.reorganisations();
    for (int i = reorganisations.size() - 1; i >= 0; i--) {
      Reorganisation reorganisation = reorganisations.get(i);
      if (reorganisation.keepsPathway()
          && reorganisation.vesting().isAfter(since)
          && !reorganisation.vesting().isAfter(asOf)) {
        return reorganisation;
      }
    }
    return null;
  }

  private @Nullable FocusedVisit priorityActionSince() {
    List<FocusedVisit> visits = history.focusedVisits();
    for (int i = visits.size() - 1; i >= 0 && visits.get(i).firstDay().isAfter(since); i--) {
      FocusedVisit visit = visits.get(i);
      if (visit.hasAreaForPriorityAction() && !visit.findingsCountFrom().isAfter(asOf)) {
        return visit;
      }
    }
    return null;
  }
}
