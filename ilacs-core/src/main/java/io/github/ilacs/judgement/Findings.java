package io.github.ilacs.judgement;

import java.util.Objects;

/** What the three kinds of finding have in common. */
final class Findings {

  private Findings() {}

  static void requireText(String kind, String text) {
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException(kind + " needs a text, but has '" + text + "'");
    }
  }
}
