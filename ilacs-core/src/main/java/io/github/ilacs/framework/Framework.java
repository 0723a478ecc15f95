package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;

/** The framework under which an inspection was made. */
public enum Framework implements JsonByModule {
  /** Inspecting local authority children's services: the framework since January 2018 (ED-01). */
  ILACS("ILACS"),
  /**
   * The single inspection framework that ILACS replaced. Its overall grade decides the pathway
   * until the first ILACS inspection; the last inspection under it began in June 2018
   * (P-IN-LASTSIF).
   */
  SIF("SIF"),
  /**
   * Any framework before the SIF. Inspections under it are part of the history and have no effect
   * on what comes next.
   */
  EARLIER("earlier framework");

  private final String label;

  Framework(String label) {
    this.label = label;
  }

  /**
   * The framework in words.
   *
   * @return for example {@code ILACS}
   */
  public String label() {
    return label;
  }

  /**
   * Whether an inspection under it decides the pathway and starts a new window.
   *
   * @return true for ILACS and for the SIF, the framework before it
   */
  public boolean hasConsequence() {
    return this != EARLIER;
  }
}
