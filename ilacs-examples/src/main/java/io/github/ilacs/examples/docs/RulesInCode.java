package io.github.ilacs.examples.docs;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the library puts each rule of the catalogue to use, or why it does not.
 *
 * <p>A rule is applied in the classes that cite its constant. It is held by the classes whose shape
 * is the rule and whose Javadoc names it, as a focused visit that has no place for a grade. Every
 * other says in its row why it is not applied. The classes are read from the sources of the
 * library, and kept in a file beside this one, because the program runs without them.
 */
public final class RulesInCode {
  /** The file, from the root of the project. */
  static final Path FILE =
      Path.of("ilacs-examples/src/main/resources/io/github/ilacs/examples/docs/rules-in-code.txt");

  private static final Path SOURCES = Path.of("ilacs-core/src/main/java");

  private static final Path CATALOGUE = Path.of("io/github/ilacs/rule");

  /** Comments, and the literals in which something that looks like one may stand. */
  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'"
              + "|/\\*(?s:.*?)\\*/|//[^\\n]*+");

  private static final Pattern CONSTANT = Pattern.compile("\\bRules\\.([A-Z][A-Z0-9_]*)\\b");

  /** The id of a rule where it stands in a text. */
  static final Pattern RULE_ID =
      Pattern.compile("(?<![\\w-])[A-Z]+(?:-[A-Z0-9]+)+[a-z]?(?![\\w-])");

  /** Where a rule is, by its id, for every rule that is somewhere. */
  private final Map<String, String> lines;

  private RulesInCode(Map<String, String> lines) {
    this.lines = lines;
  }

  /**
   * Where the rules are in the code that the program was built from.
   *
   * @return what the file beside this class says
   */
  public static RulesInCode built() {
    String file = FILE.getFileName().toString();
    try (InputStream in =
        Objects.requireNonNull(RulesInCode.class.getResourceAsStream(file), file)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static RulesInCode parse(String text) {
    return new RulesInCode(
        text.lines()
            .map(line -> line.split(" \\| ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
  }

  /**
   * Reads the sources of the library.
   *
   * @param root the root of the project
   * @throws IOException if they can't be read
   * @throws IllegalArgumentException if a rule is nowhere and does not say why, or says so and is
   *     applied
   */
  static RulesInCode read(Path root) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    Path home = root.resolve(SOURCES);
    try (Stream<Path> walk = Files.walk(home)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        String type = file.getFileName().toString();
        // The catalogue says of no rule that it is used, nor does the tour of a package.
        if (type.endsWith(".java")
            && !type.endsWith("-info.java")
            && !file.startsWith(home.resolve(CATALOGUE))) {
          sources.put(type.replace(".java", ""), Files.readString(file));
        }
      }
    }
    return of(sources, Rules.all(), Rules.notApplied());
  }

  /**
   * Finds the rules in sources.
   *
   * @param sources the sources by the name of the class
   * @param rules the rules
   * @param notApplied why some are not applied
   */
  static RulesInCode of(
      Map<String, String> sources, List<Rule> rules, Map<Rule, String> notApplied) {
    Map<String, Set<String>> cited = new TreeMap<>();
    Map<String, Set<String>> named = new TreeMap<>();
    sources.forEach(
        (type, source) -> {
          constants(source).forEach(name -> add(cited, name, type));
          RULE_ID
              .matcher(javadoc(source))
              .results()
              .forEach(match -> add(named, match.group(), type));
        });
    Map<String, String> lines = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Set<String> appliedIn = cited.getOrDefault(constant(rule), Set.of());
      Set<String> heldBy = named.getOrDefault(rule.id(), Set.of());
      String why = notApplied.get(rule);
      if (!appliedIn.isEmpty() && why != null) {
        throw new IllegalArgumentException(
            "rule " + rule + " says why it is not applied, but is cited in " + appliedIn);
      }
      if (!appliedIn.isEmpty()) {
        lines.put(rule.id(), "Applied in: " + String.join(", ", appliedIn));
      } else if (why == null && heldBy.isEmpty()) {
        throw new IllegalArgumentException(
            "no class cites rule "
                + rule
                + " or names it in its Javadoc, and its row does not say why it is not applied");
      } else if (why == null) {
        lines.put(rule.id(), "Held by: " + String.join(", ", heldBy));
      }
    }
    return new RulesInCode(lines);
  }

  /** The names of the constants of {@link Rules} that are in the code of a source. */
  static Stream<String> constants(String source) {
    return CONSTANT
        .matcher(COMMENT_OR_LITERAL.matcher(source).replaceAll(" "))
        .results()
        .map(match -> match.group(1));
  }

  private static String javadoc(String source) {
    return COMMENT_OR_LITERAL
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .filter(text -> text.startsWith("/**"))
        .collect(Collectors.joining("\n"));
  }

  private static String constant(Rule rule) {
    return rule.id().replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static void add(Map<String, Set<String>> types, String name, String type) {
    types.computeIfAbsent(name, key -> new TreeSet<>()).add(type);
  }

  /**
   * Where a rule is in the code, or why it is not.
   *
   * @param rule a rule
   * @return one line of plain text, for example {@code Applied in: Scheduler}; empty for a rule
   *     that is not of the catalogue
   */
  public Optional<String> line(Rule rule) {
    return Optional.ofNullable(lines.get(rule.id()))
        .or(
            () ->
                Optional.ofNullable(Rules.notApplied().get(rule))
                    .map(why -> "Not applied: " + why));
  }

  /** The text of the file: a line for each rule that is somewhere. */
  @Override
  public String toString() {
    return lines.entrySet().stream()
        .map(line -> line.getKey() + " | " + line.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
