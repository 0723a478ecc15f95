package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However narrow the screen is, no line of an answer reaches past its edge. */
class NarrowScreenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan Leeds",
        "plan Leeds --all",
        "plan Dudley --all",
        "outlook Leeds",
        "national --region London --why",
        "changes --since 2025-01-01 --region London",
        "shows --why",
        "timetable --type standard --call 2026-11-23",
        "diary Leeds --until 2028-12-31",
        "rules",
        "what-if Leeds --priority-action",
      })
  void noLineReachesPastTheEdge(String command) {
    for (int columns : new int[] {40, 47, 52, 53, 55, 67, 80, 100}) {
      assertThat(Program.runOnColumns(columns, command.split(" ")).out().lines())
          .as("%s columns", columns)
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }
  }
}
