package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import java.time.LocalDate;

/** The rule of the window (L-STEP, a reading of W-1). */
final class WindowRule {

  private WindowRule() {}

  /**
   * The window counted from a day: both ends in one step from the anchor, so that a day that the
   * month does not have becomes the last day of that month and nothing is clipped twice.
   */
  static DateWindow window(LocalDate anchor, Edition edition) {
    return DateWindow.of(
        anchor.plusMonths(edition.windowOpens().value()),
        anchor.plusMonths(edition.windowCloses().value()));
  }
}
