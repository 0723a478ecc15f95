package io.github.ilacs.schedule;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.pathway.PathwayDecision;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What comes next for one authority, as it looks on one day.
 *
 * <p>A schedule is a value: the same history, day, editions and working days give an equal one.
 */
public final class Schedule {

  private final LocalAuthority authority;
  private final LocalDate asOf;
  private final Edition edition;
  private final PathwayDecision decision;
  private final NextInspection nextInspection;

  Schedule(
      LocalAuthority authority,
      LocalDate asOf,
      Edition edition,
      PathwayDecision decision,
      NextInspection nextInspection) {
    this.authority = authority;
    this.asOf = asOf;
    this.edition = edition;
    this.decision = decision;
    this.nextInspection = nextInspection;
  }

  /**
   * Whose schedule it is.
   *
   * @return the authority
   */
  public LocalAuthority authority() {
    return authority;
  }

  /**
   * The day asked. What happened after it does not count.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The edition of the framework in force on the day asked.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The pathway that the authority is on; {@link #decision()} says why.
   *
   * @return the pathway
   */
  public Pathway pathway() {
    return decision.pathway();
  }

  /**
   * The pathway with its reasons, and the inspection from which everything counts.
   *
   * @return the decision
   */
  public PathwayDecision decision() {
    return decision;
  }

  /**
   * The inspection that comes next.
   *
   * @return its type, its window and the days on which the call can come
   */
  public NextInspection nextInspection() {
    return nextInspection;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule that
        && authority.equals(that.authority)
        && asOf.equals(that.asOf)
        && edition.equals(that.edition)
        && decision.equals(that.decision)
        && nextInspection.equals(that.nextInspection);
  }

  @Override
  public int hashCode() {
    return Objects.hash(authority, asOf, edition, decision, nextInspection);
  }

  /** The authority, the day asked, the pathway and the next inspection. */
  @Override
  public String toString() {
    return authority + " as of " + asOf + ": " + pathway().label() + "; next " + nextInspection;
  }
}
