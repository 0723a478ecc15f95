package io.github.ilacs.schedule;

import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.pathway.Ground;
import java.util.Optional;

/** Where the window of the next inspection comes from. */
public enum WindowBasis {
  /** Ofsted has told the days (rule L-TOLD). */
  TOLD,
  /** It is counted from the previous inspection (rules W-1 and L-ANCHOR). */
  COUNTED,
  /**
   * There is no window. In its place stands the interval seen in the record, which is no rule
   * (rules P-IN-TIME and O-1).
   */
  OBSERVED,
  /** There is no window, and nothing in its place. */
  NONE;

  /** The first that applies, in the order in which they stand here. */
  static WindowBasis of(KnownHistory known, Ground ground, Pathway pathway) {
    if (known.toldDays(OfstedDecision.Subject.INSPECTION).isPresent()) {
      return TOLD;
    }
    if (known.isIncomplete() || ground == Ground.GRADE_MISSING) {
      return NONE;
    }
    Optional<Inspection> previous = known.lastInspection();
    if (previous.isEmpty()) {
      return known.newAuthority().isPresent() ? OBSERVED : NONE;
    }
    if (pathway == Pathway.MONITORING) {
      return isPublished(previous.get(), known) ? OBSERVED : NONE;
    }
    return COUNTED;
  }

  private static boolean isPublished(Inspection inspection, KnownHistory known) {
    return inspection.published().isPresent()
        && !inspection.published().get().isAfter(known.asOf());
  }
}
