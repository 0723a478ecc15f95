package io.github.ilacs.judgement;

/**
 * What is done well (rule F-1).
 *
 * @param text what was found, in the words of the letter
 */
public record Strength(String text) implements Finding {

  /**
   * Checks the text.
   *
   * @param text what was found, in the words of the letter
   * @throws IllegalArgumentException if the text is blank
   */
  public Strength {
    Findings.requireText("a strength", text);
  }

  /**
   * Makes a strength.
   *
   * @param text what was found, in the words of the letter; not blank
   * @return the finding
   * @throws IllegalArgumentException if the text is blank
   */
  public static Strength of(String text) {
    return new Strength(text);
  }
}
