package io.github.ilacs.judgement;

import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

  @Test
  @DisplayName("G-GR-1: four grades, from best to worst")
  void fourGrades() {
    assertThat(Grade.values())
        .extracting(Grade::label)
        .containsExactly("outstanding", "good", "requires improvement to be good", "inadequate");
  }

  @ParameterizedTest(name = "G-GR-1, G-GR-2: {0}")
  @CsvSource({
    "Outstanding, OUTSTANDING",
    "Good, GOOD",
    "Requires improvement to be good, REQUIRES_IMPROVEMENT",
    "Requires improvement, REQUIRES_IMPROVEMENT",
    "Inadequate, INADEQUATE",
    // As inspections.csv of the record stores them.
    "outstanding, OUTSTANDING",
    "good, GOOD",
    "requires_improvement, REQUIRES_IMPROVEMENT",
    "requires_improvement_to_be_good, REQUIRES_IMPROVEMENT",
    "inadequate, INADEQUATE",
    // As careless hands write them.
    "REQUIRES-IMPROVEMENT, REQUIRES_IMPROVEMENT",
    "'  Requires  improvement\tto be good. ', REQUIRES_IMPROVEMENT",
    "'\u00a0Good', GOOD",
  })
  void everyPrintedFormParses(String printed, Grade grade) {
    assertThat(Grade.parse(printed)).isEqualTo(grade);
  }

  @ParameterizedTest
  @EnumSource
  void parseReadsBackWhatIsPrinted(Grade grade) {
    assertThat(Grade.parse(grade.toString())).isEqualTo(grade);
    assertThat(Grade.parse(grade.label())).isEqualTo(grade);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "satisfactory",
        "goods",
        "not good",
        "requires",
        "improvement",
        "requires improvement to be",
        "requires improvement to be good soon",
        "1",
        "not_reported_post_reform",
        "data_unreadable",
        "inspection_pre_dates_judgement"
      })
  void anythingElseIsRefusedWithTheValueAndTheFourGrades(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.parse(text))
        .withMessage(
            "'"
                + text
                + "' is not a grade; the grades are outstanding, good, requires improvement to be"
                + " good, inadequate");
  }

  /** In Turkish, an I in lower case has no dot. */
  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Grade.parse("INADEQUATE")).isEqualTo(INADEQUATE);
      assertThat(Grade.parse("REQUIRES IMPROVEMENT")).isEqualTo(REQUIRES_IMPROVEMENT);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @DisplayName("P-GO: good or outstanding is good or better")
  void goodOrBetter() {
    assertThat(Grade.values()).filteredOn(Grade::isGoodOrBetter).containsExactly(OUTSTANDING, GOOD);
  }

  @Test
  void isAtLeastComparesByRank() {
    List<Grade> bestFirst = List.of(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE);
    for (Grade a : bestFirst) {
      for (Grade b : bestFirst) {
        assertThat(a.isAtLeast(b))
            .as("%s is at least %s", a, b)
            .isEqualTo(bestFirst.indexOf(a) <= bestFirst.indexOf(b));
      }
    }
  }
}
