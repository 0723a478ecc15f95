package io.github.ilacs.examples.benchmark;

import io.github.ilacs.framework.Pathway;
import io.github.ilacs.judgement.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What the pathway depends on, picked out beforehand: what a rule engine or a switch written by
 * hand would be given. A rule engine wants a bean.
 */
public final class PathwayFacts {

  private final @Nullable Pathway told;
  private final boolean gap;
  private final boolean inspected;
  private final boolean reported;
  private final @Nullable Grade overall;
  private final boolean priorityAction;
  private @Nullable Pathway pathway;
  private @Nullable String rule;

  PathwayFacts(
      @Nullable Pathway told,
      boolean gap,
      boolean inspected,
      boolean reported,
      @Nullable Grade overall,
      boolean priorityAction) {
    this.told = told;
    this.gap = gap;
    this.inspected = inspected;
    this.reported = reported;
    this.overall = overall;
    this.priorityAction = priorityAction;
  }

  /** What Ofsted has told. */
  public @Nullable Pathway getTold() {
    return told;
  }

  /** Whether an inspection may be missing in the record. */
  public boolean isGap() {
    return gap;
  }

  /** Whether there has been an inspection. */
  public boolean isInspected() {
    return inspected;
  }

  /** Whether its report is out. */
  public boolean isReported() {
    return reported;
  }

  /** What overall effectiveness was judged. */
  public @Nullable Grade getOverall() {
    return overall;
  }

  /** Whether an area for priority action has been found since. */
  public boolean isPriorityAction() {
    return priorityAction;
  }

  /** Called by the rule that applies. */
  public void decide(Pathway decided, String by) {
    this.pathway = decided;
    this.rule = by;
  }

  /** What was decided. */
  @Nullable Pathway pathway() {
    return pathway;
  }

  /** Which rule decided. */
  public @Nullable String rule() {
    return rule;
  }

  /** The same rules by hand, without a word of why. */
  Pathway bySwitch() {
    if (told != null) {
      return told;
    }
    if (gap) {
      return Pathway.UNDETERMINED;
    }
    if (!inspected) {
      return Pathway.STANDARD_INSPECTION;
    }
    if (!reported || overall == null) {
      return Pathway.AWAITING_REPORT;
    }
    return switch (overall) {
      case INADEQUATE -> Pathway.MONITORING;
      case REQUIRES_IMPROVEMENT -> Pathway.STANDARD_INSPECTION;
      case GOOD, OUTSTANDING ->
          priorityAction ? Pathway.STANDARD_INSPECTION : Pathway.SHORT_INSPECTION;
    };
  }
}
