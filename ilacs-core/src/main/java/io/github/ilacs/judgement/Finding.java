package io.github.ilacs.judgement;

import io.github.ilacs.JsonByModule;

/**
 * What a letter or a report says without a grade (rule F-1).
 *
 * <p>There are three kinds, and no others: a {@link Strength}, an {@link AreaForImprovement} and an
 * {@link AreaForPriorityAction}. None of them has a grade.
 */
public sealed interface Finding extends JsonByModule
    permits Strength, AreaForImprovement, AreaForPriorityAction {

  /**
   * What was found, in the words of the letter.
   *
   * @return the text, never blank
   */
  String text();
}
