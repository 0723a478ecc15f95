package io.github.ilacs.pathway;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
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
 * <p>First it finds the {@link Ground}, of which there is one for everybody, in the order that
 * {@link Ground} gives; {@link #pathway} stops there. {@link #decide} goes on and explains it.
 *
 * <p>Where the ground is the judgements of the last inspection, they lead somewhere by the test of
 * its own edition (P-GO, P-RI, P-IN-18, P-26-A, P-26-D), or by its overall grade if it was made
 * under the SIF (L-SIF-GRADE); an area for priority action since puts a standard inspection in
 * place of a short one (L-APA).
 */
public final class PathwayRules {

  private final KnownHistory known;
  private final LocalDate asOf;
  private final Ground ground;

  private PathwayRules(KnownHistory known) {
    this.known = known;
    this.asOf = known.asOf();
    this.ground = Ground.of(known);
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
    return decide(history.knownOn(asOf));
  }

  /**
   * Decides which pathway an authority is on.
   *
   * @param known what is known of the authority on the day asked
   * @return the pathway and why
   */
  public static PathwayDecision decide(KnownHistory known) {
    return new PathwayRules(known).decision();
  }

  /**
   * Decides which pathway an authority is on, for a caller who does not ask why.
   *
   * @param history what has happened to the authority; what happened after the day asked does not
   *     count (rule L-KNOWN)
   * @param asOf the day asked
   * @return the pathway of {@link #decide(InspectionHistory, LocalDate)}
   * @throws java.time.DateTimeException if no edition of the framework is in force on the day asked
   */
  public static Pathway pathway(InspectionHistory history, LocalDate asOf) {
    return pathway(history.knownOn(asOf));
  }

  /**
   * Decides which pathway an authority is on, for a caller who does not ask why.
   *
   * @param known what is known of the authority on the day asked
   * @return the pathway of {@link #decide(KnownHistory)}
   */
  public static Pathway pathway(KnownHistory known) {
    return Ground.of(known).pathway(known);
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
  public static PathwayCriteria.Result ledTo(InspectionHistory history, Inspection inspection) {
    PathwayCriteria.Result result = test(history, inspection);
    if (inspection.framework() == Framework.ILACS) {
      return result;
    }
    return new PathwayCriteria.Result(
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

  private static PathwayCriteria.Result test(InspectionHistory history, Inspection inspection) {
    Optional<Edition> edition = history.editionOf(inspection);
    PathwayCriteria test =
        edition.isPresent()
            ? edition.get().pathwayCriteria()
            : PathwayCriteria.byOverallEffectiveness();
    return test.test(inspection.judgements());
  }

  /** Where the judgements of the last inspection lead, and a priority action since. */
  static Pathway judged(KnownHistory known) {
    return withPriorityAction(
        test(known.history(), known.lastInspection().orElseThrow()).pathway(), known);
  }

  private static Pathway withPriorityAction(Pathway pathway, KnownHistory known) {
    return pathway == Pathway.SHORT_INSPECTION && known.priorityActionSince().isPresent()
        ? Pathway.STANDARD_INSPECTION
        : pathway;
  }

  private PathwayDecision decision() {
    // Not by a switch, which is a class to load on the way to the first schedule of a program.
    if (ground == Ground.JUDGED) {
      return byJudgements(known.lastInspection().orElseThrow());
    }
    if (ground == Ground.TOLD) {
      return decision(told());
    }
    if (ground == Ground.AWAITED) {
      return decision(awaited());
    }
    return ground == Ground.FIRST ? first() : decision(missing().orElseThrow());
  }

  private PathwayDecision decision(Reason reason) {
    return decision(ground.pathway(known), List.of(reason), Optional.empty());
  }

  private PathwayDecision decision(
      Pathway pathway, List<Reason> reasons, Optional<Pathway> otherReading) {
    return new PathwayDecision(
        pathway,
        ground,
        known.isIncomplete() ? Optional.empty() : known.lastInspection(),
        reasons,
        otherReading,
        missing());
  }

  private Reason told() {
    OfstedDecision.OnPathway told = known.toldPathway().orElseThrow();
    return Reason.of(
        Rules.L_TOLD,
        "Ofsted told the authority on {} that its pathway is: {} ({}); that wins over what the rules"
            + " expect.",
        told.told(),
        told.pathway().label(),
        told.document());
  }

  private Reason awaited() {
    return Reason.of(
        Rules.L_AWAIT,
        "The inspection that ended on {} counts as having taken place, but its report was not out on"
            + " {}; the type of the next inspection is open until it is.",
        known.lastInspection().orElseThrow().lastDay(),
        asOf);
  }

  private PathwayDecision first() {
    Optional<Reorganisation> newAuthority = known.newAuthority();
    if (newAuthority.isEmpty()) {
      return decision(
          Reason.of(
              Rules.L_FIRST,
              "No inspection of this authority is on record that had ended by {}: a new authority's"
                  + " first inspection is standard.",
              asOf));
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            Rules.O_1,
            "The authority is a new one since {}, and a new authority's first inspection is"
                + " standard, whatever its predecessors were judged.",
            newAuthority.get().vesting()));
    if (known.hasDecisionsOnPredecessors()) {
      reasons.add(
          Reason.of(
              Rules.L_PREDECESSOR,
              "What Ofsted told before {} was told to its predecessors and does not bind it.",
              newAuthority.get().vesting()));
    }
    return decision(ground.pathway(known), reasons, Optional.empty());
  }

  private PathwayDecision byJudgements(Inspection inspection) {
    PathwayCriteria.Result result = ledTo(known.history(), inspection);
    Optional<FocusedVisit> priorityAction = known.priorityActionSince();
    Pathway pathway = withPriorityAction(result.pathway(), known);
    List<Reason> reasons = new ArrayList<>(result.reasons());
    Optional<Edition> edition = known.history().editionOf(inspection);
    if (edition.isPresent()) {
      addKeptUnder(edition.get(), reasons);
    }
    Optional<Reorganisation> kept = known.keptPathwaySince();
    if (kept.isPresent()) {
      reasons.add(
          Reason.of(
              Rules.O_3,
              "The authority was reorganised on {} and keeps the pathway that it was on.",
              kept.get().vesting()));
    }
    if (priorityAction.isPresent() && pathway != Pathway.MONITORING) {
      reasons.add(
          Reason.of(
              Rules.L_APA,
              "The focused visit that ended on {} found an area for priority action; Ofsted then"
                  + " considers a focused visit or a standard inspection next, and a standard"
                  + " inspection is our default.",
              priorityAction.get().lastDay()));
    }
    if (pathway == Pathway.SHORT_INSPECTION) {
      Optional<Gap> visits = known.gapSince(Gap.Kind.FOCUSED_VISITS);
      if (visits.isPresent()) {
        reasons.add(
            Reason.of(
                Rules.L_GAP,
                "The record is incomplete: {}. An area for priority action among them would make the"
                    + " next inspection a standard one.",
                visits.get().explanation()));
      }
      reasons.add(
          Reason.of(
              Rules.P_EXC,
              "A good grade does not guarantee a short inspection: by {} eleven good or outstanding"
                  + " authorities had had a standard one, two of them after an area for priority"
                  + " action.",
              known.history().timeline().figures().reportsCountedTo()));
    }
    return decision(pathway, reasons, result.otherReading());
  }

  /** The pathway is kept under an edition with another test. */
  private void addKeptUnder(Edition edition, List<Reason> reasons) {
    Edition current = known.edition();
    if (edition.pathwayCriteria().equals(current.pathwayCriteria())) {
      return;
    }
    boolean overallIsGone =
        edition.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS)
            && !current.areas().contains(JudgementArea.OVERALL_EFFECTIVENESS);
    reasons.add(
        Reason.of(
            overallIsGone ? Rules.P_26_D : Rules.ED_10,
            "The inspection began under {}; the pathway to which its judgements led is kept under"
                + " {}.",
            edition.name(),
            current.name()));
  }

  /** What the record lacks, so that nothing can be counted from the last inspection in it. */
  private Optional<Reason> missing() {
    Optional<Gap> gap = known.gapSince(Gap.Kind.INSPECTION);
    if (gap.isPresent()) {
      return Optional.of(
          Reason.of(
              Rules.L_GAP,
              "The record is incomplete: {}. It may be the last inspection, so nothing can be"
                  + " counted from the last one that is known.",
              gap.get().explanation()));
    }
    if (known.hasOnlyEarlierInspections()) {
      return Optional.of(
          Reason.of(
              Rules.L_GAP,
              "The record holds only inspections under frameworks before the SIF, which have no"
                  + " consequence under this one."));
    }
    if (ground == Ground.GRADE_MISSING) {
      Inspection last = known.lastInspection().orElseThrow();
      return Optional.of(
          Reason.of(
              Rules.L_GAP,
              "The last inspection, under the {}, ended on {}, and the record does not hold its overall"
                  + " grade.",
              last.framework().label(),
              last.lastDay()));
    }
    return Optional.empty();
  }
}
