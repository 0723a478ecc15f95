package io.github.ilacs.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class GradeFuzzTest {

  @FuzzTest
  void aGradeIsReadBackOrRefusedWithItsText(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    Grade grade;
    try {
      grade = Grade.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("'" + text + "'");
      return;
    }
    assertThat(Grade.parse(grade.toString())).isSameAs(grade);
    assertThat(Grade.parse(grade.label())).isSameAs(grade);
  }
}
