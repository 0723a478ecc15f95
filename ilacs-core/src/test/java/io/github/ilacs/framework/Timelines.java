package io.github.ilacs.framework;

import java.time.LocalDate;

/** A timeline for tests that type the numbers of Ofsted's editions themselves. */
public final class Timelines {

  private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);

  /**
   * England's up to the edition of April 2026, which is in force for ever: an edition that comes
   * later changes no answer that was worked out by hand from these.
   */
  public static final Timeline UP_TO_APRIL_2026 =
      Timeline.of(
          Timeline.england().editions().stream()
              .filter(edition -> !edition.effectiveFrom().isAfter(APRIL_2026))
              .toList());

  private Timelines() {}
}
