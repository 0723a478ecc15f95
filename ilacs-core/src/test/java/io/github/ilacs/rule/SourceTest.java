package io.github.ilacs.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void isCitedInFullWithItsDate() {
    assertThat(Source.of("KEY", "A council's guide", "July 2024", Reliability.B))
        .hasToString("KEY: A council's guide (July 2024)");
  }

  @Test
  void isCitedWithoutBracketsWhereItBearsNoDate() {
    assertThat(Source.of("KEY", "A council's guide", "", Reliability.B))
        .hasToString("KEY: A council's guide");
  }

  @Test
  void keepsItsParts() {
    Source source = Source.of("KEY", "A council's guide", "July 2024", Reliability.C);

    assertThat(source.key()).isEqualTo("KEY");
    assertThat(source.title()).isEqualTo("A council's guide");
    assertThat(source.date()).isEqualTo("July 2024");
    assertThat(source.reliability()).isEqualTo(Reliability.C);
    assertThat(source)
        .isEqualTo(new Source("KEY", "A council's guide", "July 2024", Reliability.C))
        .isNotEqualTo(Source.of("KEY", "A council's guide", "July 2024", Reliability.A));
  }

  @Test
  void refusesABlankKeyOrTitleAndNamesBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(" ", "A council's guide", "", Reliability.A))
        .withMessageContaining("' '")
        .withMessageContaining("'A council's guide'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of("KEY", "", "", Reliability.A))
        .withMessageContaining("'KEY'")
        .withMessageContaining("''");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tested
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Source.of(null, "title", "", Reliability.A));
    assertThatNullPointerException().isThrownBy(() -> Source.of("KEY", null, "", Reliability.A));
    assertThatNullPointerException()
        .isThrownBy(() -> Source.of("KEY", "title", null, Reliability.A))
        .withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(() -> Source.of("KEY", "title", "", null))
        .withMessage("reliability");
  }

  @Test
  void everyConstantIsNamedLikeItsKey() throws IllegalAccessException {
    List<Source> sources = new ArrayList<>();
    for (Field field : Sources.class.getFields()) {
      assertThat(Modifier.isStatic(field.getModifiers())).as(field.getName()).isTrue();
      Source source = (Source) field.get(null);
      assertThat(field.getName()).isEqualTo(source.key().replace('-', '_'));
      sources.add(source);
    }
    assertThat(sources).hasSizeGreaterThan(70);
    assertThat(sources).extracting(Source::key).doesNotHaveDuplicates();
    assertThat(sources).extracting(Source::toString).doesNotHaveDuplicates();
  }

  @Test
  void everySourceCarriesARuleAndEveryRulesSourceIsAConstant() throws IllegalAccessException {
    List<Source> constants = new ArrayList<>();
    for (Field field : Sources.class.getFields()) {
      constants.add((Source) field.get(null));
    }
    assertThat(Rules.all().stream().flatMap(rule -> rule.sources().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(constants);
  }

  @Test
  void textsOfOfstedAndOfLegislationStandNearest() {
    assertThat(
            List.of(
                Sources.REPORTS,
                Sources.LETTERS,
                Sources.STH_18,
                Sources.GOV_APR24,
                Sources.EIA137,
                Sources.SI462,
                Sources.SI1792,
                Sources.BFDA))
        .extracting(Source::reliability)
        .containsOnly(Reliability.A);
    // "A/B" in the table of sources is B, the weaker.
    assertThat(
            List.of(
                Sources.SEED_LCC,
                Sources.SEED_NCC,
                Sources.JT39,
                Sources.CC_17,
                Sources.LGA,
                Sources.WILLIS_20,
                Sources.PYHOL,
                Sources.JOLLY))
        .extracting(Source::reliability)
        .containsOnly(Reliability.B);
    assertThat(Sources.OHARE.reliability()).isEqualTo(Reliability.C);
  }
}
