package io.github.ilacs.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

class JudgementAreaFuzzTest {

  @FuzzTest
  void anAreaIsReadBackOrRefusedWithItsText(FuzzedDataProvider data) {
    String name = data.consumeString(200);
    readBackOrRefused(name, JudgementArea.printedByOfsted());

    String id = data.consumeString(40);
    String title = data.consumeRemainingAsString();
    JudgementArea own;
    try {
      own = JudgementArea.of(id, JudgementArea.Role.PRACTICE, title);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("'" + id + "'").hasMessageContaining(title);
      return;
    }
    assertThat(JudgementArea.parse(own.toString(), List.of(own))).isSameAs(own);
    assertThat(JudgementArea.parse(own.title(), List.of(own))).isSameAs(own);
    readBackOrRefused(name, List.of(own));
  }

  private static void readBackOrRefused(String name, List<JudgementArea> among) {
    JudgementArea area;
    try {
      area = JudgementArea.parse(name, among);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("'" + name + "'");
      return;
    }
    assertThat(JudgementArea.parse(area.toString(), among)).isEqualTo(area);
    assertThat(JudgementArea.parse(area.title(), among)).isEqualTo(area);
  }
}
