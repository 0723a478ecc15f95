package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.format.DateTimeParseException;

class DateWindowFuzzTest {

  @FuzzTest
  void aWindowIsReadBackOrRefusedWithItsText(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    DateWindow window;
    try {
      window = DateWindow.parse(text);
    } catch (DateTimeParseException e) {
      assertThat(e).hasMessageContaining("'" + text + "'");
      assertThat(e.getParsedString()).isEqualTo(text);
      assertThat(e.getErrorIndex()).isBetween(0, text.length());
      return;
    }
    assertThat(window.end()).isAfterOrEqualTo(window.start());
    assertThat(DateWindow.parse(window.toString())).isEqualTo(window);
  }
}
