package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.pathway.Ground;
import java.util.Optional;

/** Where the window of the next inspection comes from. */
public enum WindowBasis implements JsonByModule {
  /** Ofsted has told the days (rule L-TOLD). */
  TOLD("told by Ofsted"),
  /** It is counted from the previous inspection (rules W-1 and L-ANCHOR). */
  COUNTED("usual window"),
  /**
   * There is no window. We give the interval seen in the record instead, which is not a rule (rules
   * P-IN-TIME and O-1).
   */
  OBSERVED("when others were inspected"),
  /** There is no window, and nothing in its place. */
  NONE("no window");

  private final String words;

  WindowBasis(String words) {
    this.words = words;
  }

  /**
   * What the days are, in words.
   *
   * @return for example {@code when others were inspected}
   */
  public String inWords() {
    return words;
  }

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
