package io.github.ilacs.pathway;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides the pathway of an authority.
 *
 * <p>First it finds the {@link Ground}: the first that applies, in the order in which they are
 * listed there. {@link #pathway} stops at that point. {@link #decide} goes on to give the reasons.
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
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return decide(history.knownOn(asOf));
  }

  /**
   * Decides which pathway an authority is on.
   *
   * @param known what is known of the authority on the day asked
   * @return the pathway and why
   */
  public static PathwayDecision decide(KnownHistory known) {
    Objects.requireNonNull(known, "known");
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
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return pathway(history.knownOn(asOf));
  }

  /**
   * Decides which pathway an authority is on, for a caller who does not ask why.
   *
   * @param known what is known of the authority on the day asked
   * @return the pathway of {@link #decide(KnownHistory)}
   */
  public static Pathway pathway(KnownHistory known) {
    Objects.requireNonNull(known, "known");
    return Ground.of(known).pathway(known);
  }

  /** Where the judgements of the last inspection lead, and a priority action since. */
  static Pathway judged(KnownHistory known) {
    Pathway led = known.lastInspectionLedTo().orElseThrow().pathway();
    return withPriorityAction(led, known.priorityActionSince());
  }

  private static Pathway withPriorityAction(
      Pathway pathway, Optional<FocusedVisit> priorityAction) {
    return pathway == Pathway.SHORT_INSPECTION && priorityAction.isPresent()
        ? Pathway.STANDARD_INSPECTION
        : pathway;
  }

  private PathwayDecision decision() {
    // Not by a switch, which is a class to load on the way to the first schedule of a program.
    if (ground == Ground.JUDGED) {
      return byJudgements();
    }
    if (ground == Ground.TOLD) {
      return decision(told());
    }
    if (ground == Ground.AWAITED) {
      return decision(awaited());
    }
    return ground == Ground.FIRST ? first() : decision(missing().orElseThrow());
  }

  private PathwayDecision decision(Reason... reasons) {
    return new PathwayDecision(
        ground.pathway(known),
        ground,
        known.isIncomplete() ? Optional.empty() : known.lastInspection(),
        List.of(reasons),
        Optional.empty(),
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
            + " {}. The type of the next inspection is open until the report is out.",
        known.lastInspection().orElseThrow().lastDay(),
        asOf);
  }

  private PathwayDecision first() {
    Optional<Reorganisation> newAuthority = known.newAuthority();
    if (newAuthority.isEmpty()) {
      return decision(
          Reason.of(
              Rules.L_FIRST,
              "No inspection of this authority that had ended by {} is on record, so we take it to be"
                  + " new, and its first inspection to be a standard one.",
              asOf));
    }
    LocalDate vesting = newAuthority.get().vesting();
    Reason isNew =
        Reason.of(
            Rules.O_1,
            "The authority has been a new one since {}. Every new authority on record had a standard"
                + " inspection first.",
            vesting);
    return known.hasDecisionsOnPredecessors()
        ? decision(
            isNew,
            Reason.of(
                Rules.L_PREDECESSOR,
                "What Ofsted told before {} was told to its predecessors and does not bind it.",
                vesting))
        : decision(isNew);
  }

  private PathwayDecision byJudgements() {
    PathwayCriteria.Result result = known.lastInspectionLedTo().orElseThrow();
    Optional<FocusedVisit> priorityAction = known.priorityActionSince();
    Pathway pathway = withPriorityAction(result.pathway(), priorityAction);
    List<Reason> reasons = and(result.reasons(), keptUnder());
    reasons = and(reasons, reorganised());
    if (pathway != Pathway.MONITORING) {
      reasons = and(reasons, found(priorityAction));
    }
    if (pathway == Pathway.SHORT_INSPECTION) {
      reasons = and(reasons, foundJointly());
      reasons = and(reasons, visitsMissing());
      reasons = and(reasons, Optional.of(noGuarantee()));
    }
    return new PathwayDecision(
        pathway, ground, known.lastInspection(), reasons, result.otherReading(), Optional.empty());
  }

  private Optional<Reason> keptUnder() {
    Inspection last = known.lastInspection().orElseThrow();
    return last.framework() == Framework.ILACS
        ? known.history().timeline().keptUnder(last.firstDay(), asOf)
        : Optional.empty();
  }

  private Optional<Reason> reorganised() {
    Optional<Reorganisation> kept = known.keptPathwaySince();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rules.O_3,
                "The authority was reorganised on {} and keeps the pathway that it was on.",
                kept.get().vesting()));
  }

  private static Optional<Reason> found(Optional<FocusedVisit> visit) {
    return visit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rules.L_APA,
                "The focused visit that ended on {} found an area for priority action. Letters of 2018"
                    + " to 2021 say that Ofsted then considers a focused visit or a standard"
                    + " inspection next; that a standard inspection comes is our reading.",
                visit.get().lastDay()));
  }

  /** A priority action of a joint inspection changes nothing, and the answer says so. */
  private Optional<Reason> foundJointly() {
    for (JointTargetedAreaInspection joint : known.jointInspectionsSince()) {
      if (joint.hasAreaForPriorityAction() && joint.isReportedBy(asOf)) {
        return Optional.of(
            Reason.of(
                Rules.V_JTAI_APA,
                (joint.hasDaysOnSite()
                        ? "The {} that ended on {}"
                        : "The {} known by its letter of {}")
                    + " found an area for priority action, which on record has not turned a short"
                    + " inspection into a standard one (2 of 2 cases, in reports to {}).",
                joint.label(),
                joint.lastDay(),
                known.history().timeline().figures().reportsCountedTo()));
      }
    }
    return Optional.empty();
  }

  private Optional<Reason> visitsMissing() {
    Optional<Gap> visits = known.gapSince(Gap.Kind.FOCUSED_VISITS);
    return visits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rules.L_GAP,
                "The record is incomplete: {}. An area for priority action among them would make"
                    + " the next inspection a standard one.",
                visits.get().explanation()));
  }

  private Reason noGuarantee() {
    if (known.lastInspection().orElseThrow().framework() != Framework.ILACS) {
      return Reason.of(
          Rules.L_SIF_GRADE,
          "A good grade under the SIF does not guarantee a short inspection: by {} 45 authorities that"
              + " were good had had a short one and 9 a standard one.",
          known.history().timeline().figures().reportsCountedTo());
    }
    return Reason.of(
        Rules.P_EXC,
        "A good grade does not guarantee a short inspection: of the 91 inspections that had followed a"
            + " good or outstanding one under ILACS by {}, 11 were standard ones, two of them after an"
            + " area for priority action.",
        known.history().timeline().figures().reportsCountedTo());
  }

  /** The reasons and one more, if there is one. */
  private static List<Reason> and(List<Reason> reasons, Optional<Reason> further) {
    if (further.isEmpty()) {
      return reasons;
    }
    Reason[] all = reasons.toArray(new Reason[reasons.size() + 1]);
    all[reasons.size()] = further.get();
    return List.of(all);
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
