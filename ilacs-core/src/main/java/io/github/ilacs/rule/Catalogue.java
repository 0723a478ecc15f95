package io.github.ilacs.rule;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules say, from three files that lie beside this class. They are read when this class is
 * first used, and so when somebody first asks what a rule says.
 */
final class Catalogue {

  /** The catalogue of the library. */
  static final Catalogue OURS =
      new Catalogue(Row.read("sources.txt"), Row.read("rules.txt"), Row.read("not-sourced.txt"));

  /** How many fields a rule has that is applied; where it is not, one more says why. */
  private static final int FIELDS = 5;

  private final ImmutableMap<String, Source> sources;
  private final ImmutableMap<String, Rule> rules;
  private final ImmutableMap<String, List<Rule>> sections;
  private final ImmutableMap<Rule, String> notApplied;
  private final List<String> notSourced;

  /**
   * Makes a catalogue. It does without lambdas, because the first one in a program takes longer
   * than all that is read here.
   *
   * @throws IllegalArgumentException if a row is wrong, an id or a key stands twice, a rule names a
   *     source that there is not, or no rule names a source that there is
   */
  Catalogue(List<Row> sourceRows, List<Row> ruleRows, List<Row> notSourcedRows) {
    Map<String, Source> unused = new LinkedHashMap<>();
    for (Row row : sourceRows) {
      try {
        Source source = source(row);
        putOnce(unused, source.key(), source);
      } catch (IllegalArgumentException e) {
        throw row.wrong(e);
      }
    }
    sources = ImmutableMap.copyOf(unused);

    Map<String, Rule> byId = new LinkedHashMap<>();
    Map<String, List<Rule>> bySection = new LinkedHashMap<>();
    Map<Rule, String> why = new LinkedHashMap<>();
    for (Row row : ruleRows) {
      try {
        Rule rule = rule(row);
        putOnce(byId, normal(rule.id()), rule);
        List<Rule> section = bySection.getOrDefault(row.section(), new ArrayList<>());
        section.add(rule);
        bySection.put(row.section(), section);
        if (row.fields().size() > FIELDS) {
          why.put(rule, row.fields().get(FIELDS));
        }
        rule.sources().forEach(source -> unused.remove(source.key()));
      } catch (IllegalArgumentException e) {
        throw row.wrong(e);
      }
    }
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException("sources.txt: no rule rests on " + unused.keySet());
    }
    for (Map.Entry<String, List<Rule>> section : bySection.entrySet()) {
      section.setValue(List.copyOf(section.getValue()));
    }
    rules = ImmutableMap.copyOf(byId);
    sections = ImmutableMap.copyOf(bySection);
    notApplied = ImmutableMap.copyOf(why);

    List<String> gaps = new ArrayList<>();
    for (Row row : notSourcedRows) {
      try {
        row.requireFields(1, 1);
        gaps.add(row.fields().get(0));
      } catch (IllegalArgumentException e) {
        throw row.wrong(e);
      }
    }
    notSourced = List.copyOf(gaps);
  }

  /** The documents, in the order of their file. */
  List<Source> sources() {
    return sources.values().asList();
  }

  /** The document of a key; empty where there is none. */
  Optional<Source> source(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  /** The rules, in the order of their file. */
  List<Rule> rules() {
    return rules.values().asList();
  }

  /** The rules below each heading, in the order of their file. */
  ImmutableMap<String, List<Rule>> sections() {
    return sections;
  }

  /** Why a rule is not applied, in the order of their file. */
  ImmutableMap<Rule, String> notApplied() {
    return notApplied;
  }

  /** What no source says, in the order of its file. */
  List<String> notSourced() {
    return notSourced;
  }

  /** The rule of an id in any case and with space around it; empty where there is none. */
  Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(normal(id)));
  }

  /** The rule of an id that the library knows. */
  Rule rule(String id) {
    Rule rule = rules.get(normal(id));
    if (rule == null) {
      throw new IllegalStateException("rules.txt has no rule " + id);
    }
    return rule;
  }

  private static Source source(Row row) {
    row.requireFields(4, 4);
    List<String> fields = row.fields();
    return new Source(
        fields.get(0), fields.get(3), fields.get(2), Reliability.valueOf(fields.get(1)));
  }

  private Rule rule(Row row) {
    row.requireFields(FIELDS, FIELDS + 1);
    List<String> fields = row.fields();
    if (row.section().isEmpty()) {
      throw new IllegalArgumentException("rule " + fields.get(0) + " stands under no heading");
    }
    List<Source> restsOn = new ArrayList<>();
    for (String key : row.list(3)) {
      Source source = sources.get(key);
      if (source == null) {
        throw new IllegalArgumentException("there is no source '" + key + "'");
      }
      restsOn.add(source);
    }
    return new Rule(
        fields.get(0), fields.get(4), Evidence.valueOf(fields.get(1)), fields.get(2), restsOn);
  }

  private static <T> void putOnce(Map<String, T> all, String name, T value) {
    if (all.put(name, value) != null) {
      throw new IllegalArgumentException(name + " stands twice");
    }
  }

  private static String normal(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }
}
