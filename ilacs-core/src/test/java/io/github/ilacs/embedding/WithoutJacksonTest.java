package io.github.ilacs.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where Jackson is missing nothing breaks, and nothing that needs it is loaded. */
class WithoutJacksonTest {

  @ParameterizedTest
  @EnumSource
  void itRuns(CallersProgram where, @TempDir Path temp) throws Exception {
    String printed = where.run(WithoutJackson.class, temp);

    assertThat(printed.lines().filter(line -> !line.startsWith("[")))
        .containsExactly(
            "short inspection, 2026-11-24/2027-11-24",
            "true",
            "MONITORING",
            String.valueOf(where == CallersProgram.ON_THE_MODULE_PATH));
    assertThat(printed)
        .contains("io.github.ilacs.schedule.Scheduler ")
        .doesNotContain("com.fasterxml", "tools.jackson", "io.github.ilacs.jackson");
  }
}
