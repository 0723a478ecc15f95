package io.github.ilacs.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class CleanTextFuzzTest {

  @FuzzTest
  void nothingThatSteersATerminalIsLeft(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();

    String clean = CleanText.of(text);

    assertThat(clean.codePointCount(0, clean.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(CleanText.of(clean)).isEqualTo(clean);
    clean
        .codePoints()
        .forEach(
            c -> {
              // C0 and C1 controls and DEL; marks that turn the direction; line and paragraph ends;
              // what has no width; halves of pairs.
              assertThat(c < 0x20 || (c >= 0x7F && c <= 0x9F)).as("control %x", c).isFalse();
              assertThat(c == 0x61C || (c >= 0x200B && c <= 0x200F)).as("mark %x", c).isFalse();
              assertThat(c >= 0x2028 && c <= 0x202E).as("direction %x", c).isFalse();
              assertThat(c >= 0x2060 && c <= 0x206F).as("isolate %x", c).isFalse();
              assertThat(c == 0xFEFF || c == 0xAD).as("no width %x", c).isFalse();
              assertThat(c >= 0xD800 && c <= 0xDFFF).as("half %x", c).isFalse();
            });
  }
}
