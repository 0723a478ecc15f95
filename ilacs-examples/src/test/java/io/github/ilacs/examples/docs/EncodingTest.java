package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the sources of the library and compares them with what {@link Encoding} says. */
class EncodingTest {
  private static final Path SOURCES = Path.of("..", "ilacs-core", "src", "main", "java");

  private static final Path CATALOGUE = SOURCES.resolve(Path.of("io", "github", "ilacs", "rule"));

  /** Comments, and the literals in which something that looks like one may stand. */
  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'"
              + "|/\\*(?s:.*?)\\*/|//[^\\n]*+");

  private static final Pattern REFERENCE = Pattern.compile("\\bRules\\.([A-Z][A-Z0-9_]*)\\b");

  /** The classes that refer to a rule in their code, by id. */
  private static final Map<String, Set<String>> REFERRED = new TreeMap<>();

  /** The classes that name a rule in their Javadoc, by id. */
  private static final Map<String, Set<String>> NAMED = new TreeMap<>();

  @BeforeAll
  static void readTheSources() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      files =
          walk.filter(file -> file.toString().endsWith(".java"))
              // The catalogue itself says of no rule that it is used.
              .filter(file -> !file.startsWith(CATALOGUE))
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      read(file.getFileName().toString().replace(".java", ""), Files.readString(file));
    }
  }

  private static void read(String type, String source) {
    REFERENCE
        .matcher(COMMENT_OR_LITERAL.matcher(source).replaceAll(" "))
        .results()
        .map(match -> match.group(1))
        .forEach(
            constant -> REFERRED.computeIfAbsent(idOf(constant), id -> new TreeSet<>()).add(type));
    String javadoc =
        COMMENT_OR_LITERAL
            .matcher(source)
            .results()
            .map(MatchResult::group)
            .filter(text -> text.startsWith("/**"))
            .collect(Collectors.joining("\n"));
    for (Rule rule : Rules.all()) {
      if (Pattern.compile("(?<![\\w-])" + Pattern.quote(rule.id()) + "(?![\\w-])")
          .matcher(javadoc)
          .find()) {
        NAMED.computeIfAbsent(rule.id(), id -> new TreeSet<>()).add(type);
      }
    }
  }

  private static String idOf(String constant) {
    return Rules.all().stream()
        .map(Rule::id)
        .filter(id -> id.replace('-', '_').toUpperCase(Locale.ROOT).equals(constant))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no rule " + constant));
  }

  @Test
  void everyRuleIsAppliedOrHeldOrListedWithAReason() {
    for (Rule rule : Rules.all()) {
      List<String> lists = new ArrayList<>();
      if (REFERRED.containsKey(rule.id())) {
        lists.add("applied");
      }
      if (Encoding.HELD.containsKey(rule.id())) {
        lists.add("held");
      }
      if (Encoding.NOT_ENCODED.containsKey(rule.id())) {
        lists.add("not encoded");
      }
      assertThat(lists)
          .as(
              "%s must be applied in %s, or in Encoding.HELD, or in Encoding.NOT_ENCODED, and only"
                  + " one of them; its Javadoc is in %s",
              rule.id(), REFERRED.get(rule.id()), NAMED.get(rule.id()))
          .hasSize(1);
    }
  }

  @Test
  void theListsNameNoRuleThatDoesNotExist() {
    Set<String> ids = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    assertThat(ids)
        .containsAll(Encoding.APPLIED.keySet())
        .containsAll(Encoding.HELD.keySet())
        .containsAll(Encoding.NOT_ENCODED.keySet());
  }

  @Test
  void theClassesThatApplyARuleAreThoseThatReferToIt() {
    assertThat(lines(Encoding.APPLIED))
        .as("Encoding.APPLIED is stale; its lines should be:\n%s", lines(REFERRED))
        .isEqualTo(lines(REFERRED));
  }

  @Test
  void aClassThatHoldsARuleNamesItInItsJavadoc() {
    Encoding.HELD.forEach(
        (id, types) ->
            assertThat(NAMED.getOrDefault(id, Set.of()))
                .as("the classes whose Javadoc names %s", id)
                .containsAll(types));
  }

  @Test
  void aReasonIsOneSentenceAndCitesRulesThatExist() {
    Pattern id = Pattern.compile("(?<![\\w-])[A-Z]+(?:-[A-Z0-9]+)+[a-z]?(?![\\w-])");
    Encoding.NOT_ENCODED.forEach(
        (rule, reason) -> {
          assertThat(reason).as(rule).matches("[A-Z][^.]*\\.").isEqualTo(reason.strip());
          id.matcher(reason)
              .results()
              .forEach(cited -> assertThat(Rules.find(cited.group())).as(reason).isPresent());
        });
  }

  @Test
  void aRuleSaysWhereItIsOrWhyItIsNot() {
    assertThat(Encoding.of(Rules.W_2)).contains("Held by: Anchor");
    assertThat(Encoding.of(Rules.N_12)).get().asString().startsWith("Not encoded: ");
    assertThat(Encoding.of(Rules.P_26_D)).contains("Applied in: PathwayRules");
    assertThat(Rules.all()).allMatch(rule -> Encoding.of(rule).isPresent());
    Rule foreign = new Rule("X-1", "A caller's.", Rules.W_1.evidence(), "", Rules.W_1.sources());
    assertThat(Encoding.of(foreign)).isEmpty();
  }

  private static String lines(Map<String, ? extends Iterable<String>> classes) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(classes)
        .forEach((id, types) -> lines.append(id + ": " + String.join(", ", types) + "\n"));
    return lines.toString();
  }
}
