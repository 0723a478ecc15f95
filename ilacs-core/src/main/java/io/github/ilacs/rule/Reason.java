package io.github.ilacs.rule;

import io.github.ilacs.JsonByModule;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer is what it is: the rule that was applied and the facts that triggered it.
 *
 * <p>A reason is a value. It makes its {@linkplain #sentence() sentence} only when you ask for it,
 * so a loop over every authority makes no text that nobody reads.
 *
 * @param rule the rule that was applied, with its source and its evidence
 * @param template the sentence, with {@code {}} for each fact in turn; empty where it is what the
 *     rule itself says
 * @param facts what the sentence is about: dates, whole numbers and words
 */
public record Reason(Rule rule, String template, List<Object> facts) implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param rule the rule that was applied, with its source and its evidence
   * @param template the sentence, with {@code {}} for each fact in turn; empty where it is what the
   *     rule itself says
   * @param facts what the sentence is about: dates, whole numbers and words
   * @throws NullPointerException if any part or fact is null
   * @throws IllegalArgumentException if a fact is neither a date, a whole number nor a text
   */
  public Reason {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(facts, "facts");
    facts = List.copyOf(facts);
    for (int i = 0; i < facts.size(); i++) {
      Object fact = facts.get(i);
      if (!(fact instanceof LocalDate || fact instanceof Integer || fact instanceof String)) {
        throw new IllegalArgumentException(
            "a fact is a LocalDate, an Integer or a String, not "
                + fact.getClass().getName()
                + ": "
                + fact);
      }
    }
  }

  /**
   * Makes a reason.
   *
   * @param rule the rule that was applied
   * @param template the sentence, with {@code {}} for each fact in turn
   * @param facts dates, whole numbers and words, one for each {@code {}}
   * @return the reason
   * @throws IllegalArgumentException if a fact is neither a date, a whole number nor a text
   */
  public static Reason of(Rule rule, String template, Object... facts) {
    Objects.requireNonNull(facts, "facts");
    return new Reason(rule, template, List.of(facts));
  }

  /**
   * Makes a reason that says what the rule itself says, where there is no fact to add.
   *
   * @param rule the rule that was applied
   * @return the reason
   */
  public static Reason of(Rule rule) {
    return new Reason(rule, "", List.of());
  }

  /**
   * The sentence before its facts are put in.
   *
   * @return the template with {@code {}} for each fact in turn; where the reason says what its rule
   *     says, the {@linkplain Rule#statement() statement}, which is read only now
   */
  @Override
  public String template() {
    return template.isEmpty() ? rule.statement() : template;
  }

  /**
   * Puts one reason before others.
   *
   * @param first the reason
   * @param further the others
   * @return all of them in order; immutable
   */
  public static List<Reason> listOf(Reason first, List<Reason> further) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(further, "further");
    Reason[] all = new Reason[1 + further.size()];
    all[0] = first;
    for (int i = 1; i < all.length; i++) {
      all[i] = further.get(i - 1);
    }
    return List.of(all);
  }

  /**
   * How well the rule behind this reason is known.
   *
   * @return the evidence of the {@link #rule()}
   */
  public Evidence evidence() {
    return rule.evidence();
  }

  /**
   * The reason as an English sentence, dates in words, for example {@code The window opens on 24
   * November 2026}.
   *
   * @return the sentence, without the rule's id
   */
  public String sentence() {
    String template = template();
    StringBuilder text = new StringBuilder(template.length() + 16 * facts.size());
    int from = 0;
    for (Object fact : facts) {
      int hole = template.indexOf("{}", from);
      if (hole < 0) {
        break;
      }
      text.append(template, from, hole).append(inWords(fact));
      from = hole + 2;
    }
    return text.append(template, from, template.length()).toString();
  }

  /** Two reasons are equal if they give the same facts under the same rule in the same words. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Reason that
            && rule.equals(that.rule)
            && facts.equals(that.facts)
            // Two that say what their rule says are equal without its text.
            && (template.equals(that.template) || template().equals(that.template())));
  }

  // Without the template, which may not have been read.
  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + facts.hashCode();
  }

  /**
   * The sentence with what it rests on, for example {@code The window ... [W-1, STATED: SEED-NCC]}.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(sentence());
    text.append(" [").append(rule.id()).append(", ").append(rule.evidence()).append(": ");
    String separator = "";
    for (Source source : rule.sources()) {
      text.append(separator).append(source.key());
      separator = ", ";
    }
    return text.append(']').toString();
  }

  private static String inWords(Object fact) {
    return fact instanceof LocalDate date ? inWords(date) : fact.toString();
  }

  /**
   * A day in words, for use in a sentence.
   *
   * @param day the day
   * @return for example {@code 24 November 2026}
   */
  public static String inWords(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
  }

  // The months of an English sentence do not depend on the locale of the machine it is made on.
  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
