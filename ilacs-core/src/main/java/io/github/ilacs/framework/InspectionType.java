package io.github.ilacs.framework;

/** The type of an inspection. */
public enum InspectionType {
  /** One week on site, Monday to Friday (rules P-GO and N-11). */
  SHORT("short inspection"),
  /** Two weeks on site, Monday to Friday (rules P-RI and N-11). */
  STANDARD("standard inspection"),
  /**
   * Neither: every inspection under a framework before ILACS, and the odd ILACS inspection that was
   * recorded as neither short nor standard (Wiltshire in 2019, rule N-11).
   */
  OTHER("other inspection");

  private final String label;

  InspectionType(String label) {
    this.label = label;
  }

  /**
   * The type in words.
   *
   * @return for example {@code short inspection}
   */
  public String label() {
    return label;
  }
}
