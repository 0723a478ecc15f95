package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesInCodeTest {
  private static final Source GUIDE = new Source("GUIDE", "A guide", "", Reliability.B);
  private static final Rule X_1 = Rule.of("X-1", "It is so.", Evidence.STATED, GUIDE);
  private static final Rule X_2 = Rule.of("X-2b", "Is it so?", Evidence.STATED, GUIDE);

  private static String found(Map<String, String> sources, Map<Rule, String> notApplied) {
    return RulesInCode.of(sources, List.of(X_1, X_2), notApplied).toString();
  }

  @Test
  void aRuleIsAppliedWhereItsConstantIsAndHeldWhereTheJavadocNamesIt() {
    Map<String, String> sources =
        Map.of(
            "Two", "/** X-1 is elsewhere. */ class Two { Rule rule = Rules.X_2B; }",
            "One", "/** As X-2b says. */ class One { Rule rule = Rules.X_2B, other = Rules.X_1; }");

    assertThat(found(sources, Map.of()))
        .isEqualTo("X-1 | Applied in: One\nX-2b | Applied in: One, Two\n");
    assertThat(
            found(
                Map.of(
                    "One", "/** As X-1, and not X-2. */ class One { Rule rule = Rules.X_2B; }",
                    "Two", "/**\n * (X-1)\n */ class Two {}"),
                Map.of()))
        .isEqualTo("X-1 | Held by: One, Two\nX-2b | Applied in: One\n");
  }

  @Test
  void aRuleThatSaysWhyItIsNotAppliedIsHeldByNobody() {
    assertThat(
            found(
                Map.of("One", "/** X-1 and X-2b. */ class One {}"),
                Map.of(X_1, "Nothing follows from it.")))
        .isEqualTo("X-2b | Held by: One\n");
  }

  @Test
  void aRuleIsSomewhereOrSaysWhyNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                found(
                    Map.of(
                        "One",
                        "/** X-1, X-2 */ class One { /* X-2b Rules.X_2B */ // Rules.X_2B\n"
                            + " String text = \"X-2b Rules.X_2B /** X-2b */\", more ="
                            + " \"\"\"\n Rules.X_2B \"\"\"; Object o = MyRules.X_2B; }"),
                    Map.of()))
        .withMessage(
            "no class cites rule X-2b or names it in its Javadoc, and its row does not say why it is"
                + " not applied");
  }

  @Test
  void aRuleThatIsAppliedDoesNotSayWhyNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                found(
                    Map.of("One", "class One { Rule rule = Rules.X_1; }"),
                    Map.of(X_1, "Nothing follows from it.", X_2, "It is a question.")))
        .withMessage("rule X-1 says why it is not applied, but is cited in [One]");
  }

  @Test
  void everyRuleOfTheCatalogueSaysWhereItIsOrWhyItIsNot() {
    RulesInCode code = RulesInCode.built();

    assertThat(Rules.all()).allMatch(rule -> code.line(rule).isPresent());
    assertThat(code.line(Rules.find("W-6").orElseThrow()))
        .get()
        .asString()
        .matches("Held by: (.*, )?Anchor(, .*)?");
    assertThat(code.line(Rules.find("N-12").orElseThrow()))
        .contains(
            "Not applied: An observation that L-QUIET and L-JANUARY sum up; those are applied in its"
                + " place.");
    assertThat(code.line(Rules.P_26_D)).get().asString().startsWith("Applied in: ");
    assertThat(code.line(X_1)).isEmpty();
  }

  /** The others are found by their ids, and nothing in Java has to know them. */
  @Test
  void thereIsAConstantForEveryRuleThatCodeCitesAndForNoOther() throws IOException {
    Set<String> cited = constants(Path.of("..", "ilacs-core", "src", "main", "java"));
    cited.addAll(constants(Path.of("src", "main", "java")));

    assertThat(Arrays.stream(Rules.class.getFields()).map(Field::getName))
        .containsExactlyInAnyOrderElementsOf(cited);
  }

  private static Set<String> constants(Path sources) throws IOException {
    try (Stream<Path> walk = Files.walk(sources)) {
      return walk.filter(file -> file.toString().endsWith(".java"))
          .flatMap(RulesInCodeTest::constantsOf)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> constantsOf(Path file) {
    try {
      return RulesInCode.constants(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
