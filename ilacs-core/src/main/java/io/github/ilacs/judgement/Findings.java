package io.github.ilacs.judgement;

/** What the three kinds of finding have in common. */
final class Findings {

  private Findings() {}

  static void requireText(String kind, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(kind + " needs a text, but has '" + text + "'");
    }
  }
}
