package io.github.ilacs.examples.html;

import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reasons of a page as its templates show them: each is said once with its sources, and named
 * with a link where it comes again.
 */
public final class Rationale {

  private final Map<Reason, String> said = new LinkedHashMap<>();
  private final Map<Source, String> cited = new LinkedHashMap<>();
  private final Set<Evidence> evidence = new TreeSet<>();

  /** Nothing has been said yet. */
  public Rationale() {}

  /**
   * A link to a place in the page.
   *
   * @param id the id of the place
   * @param text what stands for it
   */
  public record Ref(String id, String text) {}

  /**
   * A rule with its sources.
   *
   * @param rule the id of the rule
   * @param evidence how well it is known, in a word
   * @param sources where each source is listed
   */
  public record Citation(String rule, String evidence, List<Ref> sources) {}

  /**
   * A reason with its sources.
   *
   * @param id the id of the place where it is said
   * @param sentence the reason in words
   * @param citation what it rests on
   */
  public record Said(String id, String sentence, Citation citation) {}

  /**
   * Reasons that are said here, and those that were said above.
   *
   * @param said the reasons that are said here
   * @param above where the others were said
   */
  public record Reasons(List<Said> said, List<Ref> above) {

    /**
     * Whether a reason was said above.
     *
     * @return whether there is one
     */
    public boolean hasAbove() {
      return !above.isEmpty();
    }
  }

  /**
   * An answer with what it rests on.
   *
   * @param label what was asked, in a word or two
   * @param text the answer
   * @param citations what it rests on
   */
  public record Answered(String label, String text, List<Citation> citations) {}

  /**
   * A source in full.
   *
   * @param id the id of the place where it is listed
   * @param key its short name
   * @param title its title
   * @param date its date; empty where it has none
   * @param reliability how close it stands to the framework
   */
  public record Cited(String id, String key, String title, String date, String reliability) {}

  /**
   * How well something is known, and what that means.
   *
   * @param evidence how well something is known, in a word
   * @param meaning what that means
   */
  public record Meaning(String evidence, String meaning) {}

  /**
   * Says reasons, or names them where they were said before.
   *
   * @param reasons the reasons
   * @return the reasons with their sources
   */
  public Reasons reasons(Collection<Reason> reasons) {
    List<Said> here = new ArrayList<>();
    List<Ref> above = new ArrayList<>();
    for (Reason reason : reasons) {
      String before = said.get(reason);
      if (before != null) {
        above.add(new Ref(before, reason.rule().id()));
      } else {
        String id = "reason-" + (said.size() + 1);
        said.put(reason, id);
        here.add(new Said(id, Text.withDaysInWords(reason.sentence()), citation(reason.rule())));
      }
    }
    return new Reasons(here, above);
  }

  /**
   * Says answers with what they rest on.
   *
   * @param answers the answers
   * @return the answers with their sources
   */
  public List<Answered> answered(List<Answer> answers) {
    return answers.stream()
        .map(
            answer ->
                new Answered(
                    answer.label(),
                    Text.withDaysInWords(answer.text()),
                    answer.rules().stream().map(this::citation).toList()))
        .toList();
  }

  private Citation citation(Rule rule) {
    evidence.add(rule.evidence());
    return new Citation(
        rule.id(),
        Text.lower(rule.evidence()),
        rule.sources().stream().map(source -> new Ref(idOf(source), source.key())).toList());
  }

  private String idOf(Source source) {
    return cited.computeIfAbsent(source, s -> "source-" + (cited.size() + 1));
  }

  /**
   * The sources that were cited so far, in the order of their ids.
   *
   * @return the sources
   */
  public List<Cited> sources() {
    return cited.entrySet().stream()
        .map(
            entry ->
                new Cited(
                    entry.getValue(),
                    entry.getKey().key(),
                    entry.getKey().title(),
                    entry.getKey().date(),
                    entry.getKey().reliability().name()))
        .toList();
  }

  /**
   * What the words mean that say how well something is known, as far as they were used.
   *
   * @return the words with their meanings
   */
  public List<Meaning> meanings() {
    return evidence.stream()
        .map(kind -> new Meaning(Text.lower(kind), Text.meaning(kind)))
        .toList();
  }
}
