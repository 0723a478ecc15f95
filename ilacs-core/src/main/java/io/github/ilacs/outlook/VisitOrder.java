package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;

/** Which of the visits between two inspections is forecast (rules V-COUNT and V-WHEN). */
public enum VisitOrder implements JsonByModule {
  /** The one visit to an authority that was good or outstanding. */
  ONLY("the one visit after good or outstanding"),
  /** The first of two visits to an authority that required improvement. */
  FIRST("the first of two visits after requires improvement"),
  /** The second of two visits. Only authorities that have had the first are waiting for it. */
  SECOND("the second of two visits after requires improvement");

  private final String label;

  VisitOrder(String label) {
    this.label = label;
  }

  /**
   * The visit in words.
   *
   * @return for example {@code the first of two visits after requires improvement}
   */
  public String label() {
    return label;
  }
}
