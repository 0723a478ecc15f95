package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

class ConvertersFuzzTest {

  @FuzzTest
  void aValueIsReadOrRefusedWithItsText(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    try {
      LocalDate day = new Converters.Day().convert(text);
      assertThat(new Converters.Day().convert(day.toString())).isEqualTo(day);
    } catch (TypeConversionException e) {
      assertThat(e).hasMessageContaining("'" + text + "'").hasMessageContaining("2026-11-22");
    }
    try {
      assertThat(new Converters.AnchorName().convert(text)).isNotNull();
    } catch (TypeConversionException e) {
      assertThat(e).hasMessageContaining("'" + text + "'").hasMessageContaining("published");
    }
  }
}
