package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import java.time.DayOfWeek;
import java.util.List;

/** The type of an inspection. */
public enum InspectionType implements JsonByModule {
  /** One week on site, Monday to Friday (rules P-GO and N-11). */
  SHORT("short inspection"),
  /** Two weeks on site, Monday to Friday (rules P-RI and N-11). */
  STANDARD("standard inspection"),
  /**
   * Neither: every inspection under a framework before ILACS, and the odd ILACS inspection that was
   * recorded as neither short nor standard (Wiltshire in 2019, rule N-11).
   */
  OTHER("other inspection");

  private static final int DAYS_IN_A_WEEK = DayOfWeek.values().length;

  private static final List<String> IN_WORDS = List.of("one", "two", "three", "four");

  private final String label;

  InspectionType(String label) {
    this.label = label;
  }

  /**
   * In how many calendar weeks a number of days on site lies, in words.
   *
   * @param days a number of calendar days from the first day on site to the last
   * @return for example {@code two weeks}
   * @throws IllegalArgumentException if there is not one day
   */
  public static String weeks(int days) {
    if (days < 1) {
      throw new IllegalArgumentException("time on site has one day or more, not " + days);
    }
    int weeks = (days + DAYS_IN_A_WEEK - 1) / DAYS_IN_A_WEEK;
    return weeks > IN_WORDS.size()
        ? weeks + " weeks"
        : IN_WORDS.get(weeks - 1) + (weeks == 1 ? " week" : " weeks");
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
