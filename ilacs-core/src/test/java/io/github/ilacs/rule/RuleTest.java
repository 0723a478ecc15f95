package io.github.ilacs.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Source GUIDE = new Source("GUIDE", "A guide", "", Reliability.B);
  private static final Source SLIDES = new Source("SLIDES", "Some slides", "", Reliability.C);

  @Test
  void keepsItsParts() {
    Rule rule = new Rule("X-1", "It is so.", Evidence.STATED, "From 2024", List.of(GUIDE, SLIDES));

    assertThat(rule.id()).isEqualTo("X-1");
    assertThat(rule.statement()).isEqualTo("It is so.");
    assertThat(rule.evidence()).isEqualTo(Evidence.STATED);
    assertThat(rule.applies()).isEqualTo("From 2024");
    assertThat(rule.sources()).containsExactly(GUIDE, SLIDES);
  }

  @Test
  void holdsThroughoutWhereNothingElseIsSaid() {
    Rule rule = Rule.of("X-1", "It is so.", Evidence.OBSERVED, GUIDE, SLIDES);

    assertThat(rule)
        .isEqualTo(new Rule("X-1", "It is so.", Evidence.OBSERVED, "", List.of(GUIDE, SLIDES)));
    assertThat(rule.applies()).isEmpty();
  }

  @Test
  void isCitedByItsId() {
    assertThat(Rule.of("X-1", "It is so.", Evidence.STATED, GUIDE)).hasToString("X-1");
  }

  @Test
  void refusesABlankIdOrStatementAndNamesBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of(" ", "It is so.", Evidence.STATED, GUIDE))
        .withMessageContaining("' '")
        .withMessageContaining("'It is so.'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of("X-1", "", Evidence.STATED, GUIDE))
        .withMessageContaining("'X-1'")
        .withMessageContaining("''");
  }

  @Test
  void refusesToStandWithoutASource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.of("X-1", "It is so.", Evidence.INFERRED))
        .withMessage("rule X-1 has no source");
  }

  @Test
  void doesNotChangeWithTheListItWasMadeOf() {
    List<Source> sources = new ArrayList<>(List.of(GUIDE));
    Rule rule = new Rule("X-1", "It is so.", Evidence.STATED, "", sources);
    sources.add(SLIDES);

    assertThat(rule.sources()).containsExactly(GUIDE);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> rule.sources().add(SLIDES));
  }

  @Test
  void equalsWhatSaysTheSameUnderTheSameId() {
    Rule rule = new Rule("X-1", "It is so.", Evidence.STATED, "", List.of(GUIDE));

    assertThat(rule)
        .isEqualTo(new Rule("X-1", "It is so.", Evidence.STATED, "", List.of(GUIDE)))
        .hasSameHashCodeAs(new Rule("X-1", "It is so.", Evidence.STATED, "", List.of(GUIDE)))
        .isNotEqualTo(new Rule("X-2", "It is so.", Evidence.STATED, "", List.of(GUIDE)))
        .isNotEqualTo(new Rule("X-1", "It is not.", Evidence.STATED, "", List.of(GUIDE)))
        .isNotEqualTo(new Rule("X-1", "It is so.", Evidence.INFERRED, "", List.of(GUIDE)))
        .isNotEqualTo(new Rule("X-1", "It is so.", Evidence.STATED, "2024", List.of(GUIDE)))
        .isNotEqualTo(new Rule("X-1", "It is so.", Evidence.STATED, "", List.of(SLIDES)))
        .isNotEqualTo("X-1");
    assertThat(rule.hashCode()).isNotEqualTo(Rules.W_1.hashCode());
  }

  @Test
  void aCallersRuleEqualsThatOfTheCatalogueOnlyIfItSaysTheSame() {
    Rule same =
        new Rule(
            "W-1",
            Rules.W_1.statement(),
            Rules.W_1.evidence(),
            Rules.W_1.applies(),
            Rules.W_1.sources());
    Rule other = Rule.of("W-1", "The window opens after two years.", Evidence.INFERRED, GUIDE);

    assertThat(same).isEqualTo(Rules.W_1).hasSameHashCodeAs(Rules.W_1);
    assertThat(Rules.W_1).isEqualTo(same).isNotEqualTo(other).isNotEqualTo(Rules.W_4);
    assertThat(other).isNotEqualTo(Rules.W_1);
  }

  /** A rule without a row has no text to be read. */
  @Test
  void rulesOfTheCatalogueAreComparedWithoutTheirText() {
    Rule rule = Rule.cited("W-0");

    assertThat(rule).isEqualTo(Rule.cited("W-0")).isNotEqualTo(Rules.W_1).hasToString("W-0");
    assertThat(rule.id()).isEqualTo("W-0");
    assertThatIllegalStateException()
        .isThrownBy(rule::statement)
        .withMessage("rules.txt has no rule W-0");
  }

  @Test
  void evidenceRunsFromTheStrongestToTheWeakest() {
    assertThat(Evidence.values())
        .containsExactly(Evidence.STATUTE, Evidence.STATED, Evidence.OBSERVED, Evidence.INFERRED);
  }
}
