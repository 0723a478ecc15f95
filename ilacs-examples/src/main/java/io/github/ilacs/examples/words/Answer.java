package io.github.ilacs.examples.words;

import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import java.util.List;

/**
 * A labelled answer, and what it rests on.
 *
 * @param label what was asked, in a word or two
 * @param text the answer
 * @param rules what it rests on
 * @param reasons what else there is to say about it; often empty
 */
public record Answer(String label, String text, List<Rule> rules, List<Reason> reasons) {

  /**
   * An answer with nothing else to say about it.
   *
   * @param label what was asked, in a word or two
   * @param text the answer
   * @param rules what it rests on
   * @return the answer
   */
  public static Answer of(String label, String text, Rule... rules) {
    return of(label, text, List.of(rules));
  }

  /**
   * An answer with nothing else to say about it.
   *
   * @param label what was asked, in a word or two
   * @param text the answer
   * @param rules what it rests on
   * @return the answer
   */
  public static Answer of(String label, String text, List<Rule> rules) {
    return new Answer(label, text, rules, List.of());
  }
}
