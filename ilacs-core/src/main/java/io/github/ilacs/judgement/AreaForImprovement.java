package io.github.ilacs.judgement;

/**
 * What needs to be better (rule F-1).
 *
 * @param text what was found, in the words of the letter
 */
public record AreaForImprovement(String text) implements Finding {

  /**
   * Checks the text.
   *
   * @param text what was found, in the words of the letter
   * @throws IllegalArgumentException if the text is blank
   */
  public AreaForImprovement {
    Findings.requireText("an area for improvement", text);
  }

  /**
   * Makes an area for improvement.
   *
   * @param text what was found, in the words of the letter; not blank
   * @return the finding
   * @throws IllegalArgumentException if the text is blank
   */
  public static AreaForImprovement of(String text) {
    return new AreaForImprovement(text);
  }
}
