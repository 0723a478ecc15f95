package io.github.ilacs.rule;

import io.github.ilacs.JsonByModule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known about the framework, with its source and how well it is known.
 *
 * <p>The id never changes its meaning from release to release, so a report that cites {@code W-1}
 * can be read years later. The library's own rules are the constants of {@link Rules}; a caller who
 * adds an edition or changes a number makes rules of their own with {@link #of}.
 *
 * <p>A constant of {@link Rules} holds only its id. It reads what it says from the catalogue when
 * you first ask for it, so reasons that nobody reads cost nothing. Two rules are equal if they have
 * the same id and say the same, from the same sources.
 */
public final class Rule implements JsonByModule {

  private final String id;

  /** What the rule says; null for a constant of the catalogue, which has it. */
  private final @Nullable Text text;

  private Rule(String id, @Nullable Text text) {
    this.id = id;
    this.text = text;
  }

  /**
   * A rule of the catalogue, by its id. It is no constructor, because a mapper of JSON takes one
   * for a text to be the way from any text to a rule.
   */
  static Rule cited(String id) {
    return new Rule(id, null);
  }

  /**
   * Checks and copies the parts.
   *
   * @param id the stable id, for example {@code W-1}
   * @param statement what the rule says, as one or more whole sentences
   * @param evidence how well it is known
   * @param applies the editions or the period for which it holds, in words; empty where it holds
   *     throughout
   * @param sources where it comes from, the nearest to the framework first
   * @throws NullPointerException if any part is null
   * @throws IllegalArgumentException if the id or the statement is blank, or there is no source
   */
  public Rule(
      String id, String statement, Evidence evidence, String applies, List<Source> sources) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sources, "sources");
    this.id = id;
    this.text = new Text(statement, evidence, applies, sources);
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
    Objects.requireNonNull(sources, "sources");
    return new Rule(id, statement, evidence, "", List.of(sources));
  }

  /**
   * The stable id.
   *
   * @return the id, for example {@code W-1}
   */
  public String id() {
    return id;
  }

  /**
   * What the rule says.
   *
   * @return one or more whole sentences
   */
  public String statement() {
    return text().statement;
  }

  /**
   * How well it is known.
   *
   * @return the evidence
   */
  public Evidence evidence() {
    return text().evidence;
  }

  /**
   * The editions or the period for which it holds.
   *
   * @return them in words; empty where it holds throughout
   */
  public String applies() {
    return text().applies;
  }

  /**
   * Where it comes from, the nearest to the framework first.
   *
   * @return the sources; never empty, immutable
   */
  public List<Source> sources() {
    return text().sources;
  }

  private Text text() {
    return text != null ? text : Catalogue.OURS.rule(id).text();
  }

  /** Compares what two rules say only where their ids are the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rule that
            && id.equals(that.id)
            // Two of the catalogue have the same row, which nobody has to read.
            && ((text == null && that.text == null) || text().equals(that.text())));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id alone, as an answer cites it. */
  @Override
  public String toString() {
    return id;
  }

  /** All of a rule but its id. */
  private record Text(String statement, Evidence evidence, String applies, List<Source> sources) {

    Text {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(applies, "applies");
      sources = List.copyOf(sources);
    }
  }
}
