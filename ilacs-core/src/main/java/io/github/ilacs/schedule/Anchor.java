package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.history.Inspection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of the previous inspection from which the window is counted. No source names it, so the
 * caller can choose; {@link #LAST_DAY_ON_SITE} is the default (rule L-ANCHOR).
 */
public enum Anchor implements JsonByModule {
  /** The last day on site of the previous inspection. */
  LAST_DAY_ON_SITE("last day on site"),
  /** The first day on site of the previous inspection. Regional groups count from it (rule W-6). */
  FIRST_DAY_ON_SITE("first day on site"),
  /** The day on which the report was published. It fits the record best (rule W-3). */
  PUBLICATION("publication of the report");

  private final String label;

  Anchor(String label) {
    this.label = label;
  }

  /**
   * The anchor in words.
   *
   * @return for example {@code last day on site}
   */
  public String label() {
    return label;
  }

  /** The anchor day of an inspection; null where it is not on record. */
  @Nullable LocalDate of(Inspection inspection) {
    return choose(inspection.lastDay(), inspection.firstDay(), inspection.published().orElse(null));
  }

  /** The one of three that is for this anchor. */
  <T> @Nullable T choose(@Nullable T lastDay, @Nullable T firstDay, @Nullable T publication) {
    // A switch would be a class more to load, and this is on the way of every first schedule.
    return this == LAST_DAY_ON_SITE ? lastDay : this == FIRST_DAY_ON_SITE ? firstDay : publication;
  }
}
