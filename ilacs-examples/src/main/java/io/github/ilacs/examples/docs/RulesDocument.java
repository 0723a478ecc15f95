package io.github.ilacs.examples.docs;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.util.List;

/**
 * The catalogue of rules, as {@code --json} prints it.
 *
 * @param sections its sections in order
 * @param notSourced what no source says
 */
public record RulesDocument(List<Section> sections, List<String> notSourced) {

  /**
   * A section of the catalogue.
   *
   * @param title what its rules are about
   * @param rules the rules in order
   */
  record Section(String title, List<Rule> rules) {}

  /**
   * The document.
   *
   * @return what is printed of the catalogue
   */
  public static RulesDocument of() {
    return new RulesDocument(
        Rules.sections().entrySet().stream()
            .map(section -> new Section(section.getKey(), section.getValue()))
            .toList(),
        Rules.notSourced());
  }
}
