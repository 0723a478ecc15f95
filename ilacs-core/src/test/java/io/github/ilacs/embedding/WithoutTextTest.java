package io.github.ilacs.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody who only asks for a schedule reads what the rules say. */
class WithoutTextTest {

  private static final String CATALOGUE = "io.github.ilacs.rule.Catalogue ";

  @ParameterizedTest
  @EnumSource
  void itIsReadWhenAsked(CallersProgram where, @TempDir Path temp) throws Exception {
    String printed = where.run(WithoutText.class, temp);

    List<String> lines = printed.lines().filter(line -> !line.startsWith("[")).toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.subList(0, 5))
        .containsExactly(
            "short inspection, 2026-11-24/2027-11-24", "1", "true", "true", "And why?");
    assertThat(lines.get(5)).matches("Overall .* \\[P-GO, STATED: SEED-LCC, SEED-NCC, LGA]");

    int why = printed.indexOf("\nAnd why?\n");
    assertThat(printed.substring(0, why))
        .contains("io.github.ilacs.rule.Rules ")
        .doesNotContain(CATALOGUE);
    assertThat(printed.substring(why)).contains(CATALOGUE);
  }
}
