package io.github.ilacs.examples.recount;

import java.time.LocalDate;

/** Two inspections of one authority, one after the other. */
record Pair(Inspection earlier, Inspection later) {

  /** The grade before, which every earlier inspection of the record has. */
  Grade grade() {
    return earlier.overall().orElseThrow();
  }

  boolean isGoodOrBetter() {
    return grade().isGoodOrBetter();
  }

  boolean needsImprovement() {
    return has(Grade.REQUIRES_IMPROVEMENT);
  }

  boolean isInadequate() {
    return has(Grade.INADEQUATE);
  }

  boolean has(Grade grade) {
    return grade() == grade;
  }

  double monthsFromStart() {
    return Days.months(earlier.first(), later.first());
  }

  double monthsFromPublication() {
    return Days.months(earlier.published(), later.first());
  }

  boolean isWithinWindowOf(LocalDate anchor) {
    return !isBeforeWindowOf(anchor) && !isAfterWindowOf(anchor);
  }

  boolean isBeforeWindowOf(LocalDate anchor) {
    return later.first().isBefore(Days.windowStart(anchor));
  }

  boolean isAfterWindowOf(LocalDate anchor) {
    return later.first().isAfter(Days.windowEnd(anchor));
  }

  /** Whether the day comes after the last day on site of the one and before the other begins. */
  boolean isBetween(LocalDate day) {
    return day.isAfter(earlier.last()) && day.isBefore(later.first());
  }
}
