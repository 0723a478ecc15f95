package io.github.ilacs.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void isCitedInFullWithItsDate() {
    assertThat(new Source("KEY", "A council's guide", "July 2024", Reliability.B))
        .hasToString("KEY: A council's guide (July 2024)");
  }

  @Test
  void isCitedWithoutBracketsWhereItBearsNoDate() {
    assertThat(new Source("KEY", "A council's guide", "", Reliability.B))
        .hasToString("KEY: A council's guide");
  }

  @Test
  void refusesABlankKeyOrTitleAndNamesBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source(" ", "A council's guide", "", Reliability.A))
        .withMessageContaining("' '")
        .withMessageContaining("'A council's guide'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source("KEY", "", "", Reliability.A))
        .withMessageContaining("'KEY'")
        .withMessageContaining("''");
  }

  @Test
  void everySourceIsFoundByItsKeyAndCarriesARule() {
    assertThat(Sources.all()).hasSizeGreaterThan(70);
    assertThat(Sources.all()).extracting(Source::key).doesNotHaveDuplicates();
    assertThat(Sources.all()).extracting(Source::toString).doesNotHaveDuplicates();
    assertThat(Sources.all())
        .allSatisfy(source -> assertThat(Sources.find(source.key())).containsSame(source));
    assertThat(Sources.find("SEED-XYZ")).isEmpty();
    assertThat(Rules.all().stream().flatMap(rule -> rule.sources().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(Sources.all());
  }

  @Test
  void textsOfOfstedAndOfLegislationStandNearest() {
    assertThat(
            List.of(
                "REPORTS", "LETTERS", "STH-18", "GOV-APR24", "EIA137", "SI462", "SI1792", "BFDA"))
        .extracting(key -> Sources.find(key).orElseThrow().reliability())
        .containsOnly(Reliability.A);
    // "A/B" in the table of sources is B, the weaker.
    assertThat(
            List.of("SEED-LCC", "SEED-NCC", "JT39", "CC-17", "LGA", "WILLIS-20", "PYHOL", "JOLLY"))
        .extracting(key -> Sources.find(key).orElseThrow().reliability())
        .containsOnly(Reliability.B);
    assertThat(Sources.find("OHARE").orElseThrow().reliability()).isEqualTo(Reliability.C);
  }
}
