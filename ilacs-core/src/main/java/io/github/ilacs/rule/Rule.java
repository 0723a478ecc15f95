package io.github.ilacs.rule;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is known about the framework, with its source and how well it is known.
 *
 * <p>The id is stable: it never changes its meaning from release to release, so that a report that
 * cites {@code W-1} can be read years later. The library's own rules are the constants of {@link
 * Rules}; a caller who adds an edition or changes a number makes rules of their own with {@link
 * #of}.
 *
 * @param id the stable id, for example {@code W-1}
 * @param statement what the rule says, as one or more whole sentences
 * @param evidence how well it is known
 * @param applies the editions or the period for which it holds, in words; empty where it holds
 *     throughout
 * @param sources where it comes from, the nearest to the framework first; never empty
 */
public record Rule(
    String id, String statement, Evidence evidence, String applies, List<Source> sources) {

  /**
   * Checks and copies the parts.
   *
   * @param id the stable id, for example {@code W-1}
   * @param statement what the rule says, as one or more whole sentences
   * @param evidence how well it is known
   * @param applies the editions or the period for which it holds, in words
   * @param sources where it comes from, the nearest to the framework first
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if the id or the statement is blank, or there is no source
   */
  public Rule {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(applies, "applies");
    sources = List.copyOf(sources);
    if (id.isBlank() || statement.isBlank()) {
      throw new IllegalArgumentException(
          "a rule needs an id and a statement, but has id '" + id + "' and '" + statement + "'");
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " has no source");
    }
  }

  /**
   * Makes a rule that holds throughout.
   *
   * @param id the stable id
   * @param statement what the rule says
   * @param evidence how well it is known
   * @param sources where it comes from; at least one
   * @return the rule
   * @throws IllegalArgumentException if the id or the statement is blank, or there is no source
   */
  public static Rule of(String id, String statement, Evidence evidence, Source... sources) {
    return new Rule(id, statement, evidence, "", List.of(sources));
  }

  /** The id alone, as an answer cites it. */
  @Override
  public String toString() {
    return id;
  }
}
