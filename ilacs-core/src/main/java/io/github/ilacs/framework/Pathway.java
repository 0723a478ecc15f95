package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;

/** The route an authority takes to its next inspection. */
public enum Pathway implements JsonByModule {
  /** Good or better: a short inspection comes next (rules P-GO and P-26-A). */
  SHORT_INSPECTION("short inspection"),
  /**
   * Less than good, an area for priority action, or a new authority: a standard inspection comes
   * next (rules P-RI, L-APA and O-1).
   */
  STANDARD_INSPECTION("standard inspection"),
  /** Inadequate: monitoring visits, then a re-inspection (rules P-IN-17 and P-IN-18). */
  MONITORING("monitoring and re-inspection"),
  /**
   * An inspection has taken place and its report is not out yet: the type of the next one is open
   * (rule L-AWAIT).
   */
  AWAITING_REPORT("awaiting the report"),
  /** What is on record is not enough to tell (rule L-GAP). */
  UNDETERMINED("undetermined");

  private final String label;

  Pathway(String label) {
    this.label = label;
  }

  /**
   * The pathway in words.
   *
   * @return for example {@code short inspection}
   */
  public String label() {
    return label;
  }

  /**
   * Whether Ofsted can put an authority on this pathway, as opposed to the two that say that nobody
   * knows yet.
   *
   * @return false for {@link #AWAITING_REPORT} and {@link #UNDETERMINED}
   */
  public boolean isKnown() {
    return this != AWAITING_REPORT && this != UNDETERMINED;
  }
}
