package io.github.ilacs.rule;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of the catalogue are read, and what is refused in them. */
class CatalogueTest {
  private static final String SOURCES =
      """
      # Two documents.
      GUIDE | B | July 2024 | A guide

      ## Slides
      SLIDES | C |  | Some slides
      """;

  private static final String RULES =
      """
      # A remark | with a bar.
      ## First
      X-1 | STATED | from 2024 | GUIDE, SLIDES | It is so.
      #Another.
      X-2b|INFERRED||GUIDE|It is our reading.|Nothing follows from it.

      ##  Second\s
        Y-1  |  OBSERVED  |  |  SLIDES  |  It is seen.
      """;

  private static Catalogue catalogue(String sources, String rules, String notSourced) {
    return new Catalogue(
        Row.parse("sources.txt", sources),
        Row.parse("rules.txt", rules),
        Row.parse("not-sourced.txt", notSourced));
  }

  private static void assertRefused(String sources, String rules, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue(sources, rules, ""))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void isReadWithEveryEndOfLine(String end) {
    Source guide = new Source("GUIDE", "A guide", "July 2024", Reliability.B);
    Source slides = new Source("SLIDES", "Some slides", "", Reliability.C);
    Rule first = new Rule("X-1", "It is so.", Evidence.STATED, "from 2024", List.of(guide, slides));
    Rule second = Rule.of("X-2b", "It is our reading.", Evidence.INFERRED, guide);
    Rule third = Rule.of("Y-1", "It is seen.", Evidence.OBSERVED, slides);

    Catalogue read =
        catalogue(
            SOURCES.replace("\n", end),
            RULES.replace("\n", end),
            "# Remark\n\nNobody says so.\nNor that.");

    assertThat(read.sources()).containsExactly(guide, slides);
    assertThat(read.rules()).containsExactly(first, second, third);
    assertThat(read.sections().keySet()).containsExactly("First", "Second");
    assertThat(read.sections().get("First")).containsExactly(first, second);
    assertThat(read.sections().get("Second")).containsExactly(third);
    assertThat(read.notApplied()).containsExactly(entry(second, "Nothing follows from it."));
    assertThat(read.notSourced()).containsExactly("Nobody says so.", "Nor that.");
    assertThat(read.find(" x-2B\t")).contains(second);
    assertThat(read.find("X-3")).isEmpty();
    assertThat(read.rule("X-1")).isEqualTo(first);
    assertThatIllegalStateException()
        .isThrownBy(() -> read.rule("X-3"))
        .withMessage("rules.txt has no rule X-3");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> read.sections().values().asList().get(0).remove(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          X-3 | STATED | | GUIDE
          X-3 | STATED | | GUIDE | It is so. | Why. | More.
          """)
  void aRowHasItsFields(String row) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue(SOURCES, RULES + row, ""))
        .withMessageStartingWith("rules.txt, line 9: ")
        .withMessageContaining(" fields, and 5 to 6 are needed: [X-3, STATED, , GUIDE");
  }

  @Test
  void aSourceAndAGapHaveTheirFieldsToo() {
    assertRefused(
        "GUIDE | B | A guide",
        RULES,
        "sources.txt, line 1: 3 fields, and 4 to 4 are needed: [GUIDE, B, A guide]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue(SOURCES, RULES, "Nobody says so.\nNor | that."))
        .withMessage("not-sourced.txt, line 2: 2 fields, and 1 to 1 are needed: [Nor, that.]");
  }

  @Test
  void whatIsWrongInARowIsSaidWithItsFileAndItsLine() {
    assertRefused(
        SOURCES,
        RULES + "X-3 | STATTED | | GUIDE | It is so.",
        "rules.txt, line 9: No enum constant io.github.ilacs.rule.Evidence.STATTED");
    assertRefused(
        SOURCES,
        RULES + "X-3 | STATED | | GUIDE, GIUDE | It is so.",
        "rules.txt, line 9: there is no source 'GIUDE'");
    assertRefused(
        SOURCES,
        RULES + "X-3 | STATED | |  | It is so.",
        "rules.txt, line 9: there is no source ''");
    assertRefused(
        SOURCES,
        RULES + "X-3 | STATED | | GUIDE | ",
        "rules.txt, line 9: a rule needs an id and a statement, but has id 'X-3' and ''");
    assertRefused(
        SOURCES,
        "X-0 | STATED | | GUIDE | It is so.\n" + RULES,
        "rules.txt, line 1: rule X-0 stands under no heading");
    assertRefused(
        SOURCES + "MORE | D | | More",
        RULES,
        "sources.txt, line 6: No enum constant io.github.ilacs.rule.Reliability.D");
  }

  @Test
  void nothingStandsTwice() {
    assertRefused(
        SOURCES,
        RULES + "X-2B | STATED | | GUIDE | It is so.",
        "rules.txt, line 9: X-2B stands twice");
    assertRefused(
        SOURCES + "GUIDE | B | | Another guide", RULES, "sources.txt, line 6: GUIDE stands twice");
  }

  @Test
  void aSourceThatNoRuleRestsOnIsRefused() {
    assertRefused(
        SOURCES + "MORE | C | | More slides", RULES, "sources.txt: no rule rests on [MORE]");
  }
}
