package io.github.ilacs.pathway;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownHistory;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What decides the pathway of an authority. */
public enum Ground implements JsonByModule {
  /** Ofsted has told the authority (rule L-TOLD). */
  TOLD(null),
  /** The record lacks something that may be the last inspection (rule L-GAP). */
  INCOMPLETE(Pathway.UNDETERMINED),
  /** There has been no inspection that counts, so the first one is to come (rules L-FIRST, O-1). */
  FIRST(Pathway.STANDARD_INSPECTION),
  /** The report of the last inspection is not out yet (rule L-AWAIT). */
  AWAITED(Pathway.AWAITING_REPORT),
  /** The record does not hold the grade of the last inspection (rule L-GAP). */
  GRADE_MISSING(Pathway.UNDETERMINED),
  /** The judgements of the last inspection (rules P-GO, P-RI, P-IN-18, P-26-A, L-SIF-GRADE). */
  JUDGED(null);

  /** Where it always leads; null where that is for Ofsted or for the judgements to say. */
  private final @Nullable Pathway always;

  Ground(@Nullable Pathway always) {
    this.always = always;
  }

  /**
   * The first ground that applies, in the order in which they stand here.
   *
   * @param known what is known of the authority
   * @return the ground
   */
  public static Ground of(KnownHistory known) {
    Objects.requireNonNull(known, "known");
    if (known.toldPathway().isPresent()) {
      return TOLD;
    }
    if (known.isIncomplete()) {
      return INCOMPLETE;
    }
    Optional<Inspection> last = known.lastInspection();
    if (last.isEmpty()) {
      return FIRST;
    }
    if (!last.get().isReportedBy(known.asOf())) {
      return AWAITED;
    }
    return last.get().judgements().isEmpty() ? GRADE_MISSING : JUDGED;
  }

  boolean canLeadTo(Pathway pathway) {
    return always == null ? pathway.isKnown() : pathway == always;
  }

  /** The pathway to which it leads. */
  Pathway pathway(KnownHistory known) {
    if (always != null) {
      return always;
    }
    return this == TOLD ? known.toldPathway().orElseThrow().pathway() : PathwayRules.judged(known);
  }
}
