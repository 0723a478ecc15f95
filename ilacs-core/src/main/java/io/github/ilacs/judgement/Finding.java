package io.github.ilacs.judgement;

/**
 * What a letter or a report says without a grade (rule F-1).
 *
 * <p>There are three kinds, and no others: a {@link Strength}, an {@link AreaForImprovement} and an
 * {@link AreaForPriorityAction}. None of them has a place to put a grade.
 */
public sealed interface Finding permits Strength, AreaForImprovement, AreaForPriorityAction {

  /**
   * What was found, in the words of the letter.
   *
   * @return the text, never blank
   */
  String text();
}
