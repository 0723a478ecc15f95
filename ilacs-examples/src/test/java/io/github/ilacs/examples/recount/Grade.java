package io.github.ilacs.examples.recount;

import java.util.Locale;

/** A grade of the record. */
enum Grade {
  OUTSTANDING,
  GOOD,
  REQUIRES_IMPROVEMENT,
  INADEQUATE;

  static Grade parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  boolean isGoodOrBetter() {
    return this == OUTSTANDING || this == GOOD;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
