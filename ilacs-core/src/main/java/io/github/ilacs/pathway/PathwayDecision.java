package io.github.ilacs.pathway;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.rule.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pathway of an authority on a day, and why.
 *
 * @param pathway the pathway
 * @param ground what decided it
 * @param previous the last inspection that had ended on that day and from which everything counts;
 *     empty for an authority that has not been inspected, or where a gap in the record may hide a
 *     later inspection
 * @param reasons why, the strongest first; never empty
 * @param otherReading the pathway to which another reading of the sources would lead; empty where
 *     they leave no doubt
 * @param missing what the record lacks, so that no window and no call can be given even where
 *     Ofsted has told the pathway; empty where it is enough
 */
public record PathwayDecision(
    Pathway pathway,
    Ground ground,
    Optional<Inspection> previous,
    List<Reason> reasons,
    Optional<Pathway> otherReading,
    Optional<Reason> missing)
    implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param pathway the pathway
   * @param ground what decided it
   * @param previous the last inspection that had ended on that day
   * @param reasons why, the strongest first
   * @param otherReading the pathway to which another reading of the sources would lead
   * @param missing what the record lacks, so that no window and no call can be given even where
   *     Ofsted has told the pathway
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if there is no reason, or the ground leads to another pathway
   */
  public PathwayDecision {
    Objects.requireNonNull(pathway, "pathway");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(previous, "previous");
    Objects.requireNonNull(reasons, "reasons");
    Objects.requireNonNull(otherReading, "otherReading");
    Objects.requireNonNull(missing, "missing");
    reasons = List.copyOf(reasons);
    if (!ground.canLeadTo(pathway)) {
      throw new IllegalArgumentException("the ground " + ground + " cannot lead to " + pathway);
    }
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "the pathway " + pathway + " was decided without a reason");
    }
  }
}
