package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class NamesFuzzTest {

  @FuzzTest
  void aNameIsComparedInOneFormAndShownInAnother(FuzzedDataProvider data) {
    String name = data.consumeRemainingAsString();

    String comparable = Names.comparable(name);
    assertThat(Names.comparable(comparable)).isEqualTo(comparable);
    assertThat(Names.comparable("  " + name + "\t")).isEqualTo(comparable);
    assertThat(comparable).doesNotContain("&", "-", "  ");

    String displayed = Names.displayed(name);
    assertThat(Names.displayed(displayed)).isEqualTo(displayed);
    assertThat(Names.comparable(displayed)).isEqualTo(comparable);
  }
}
