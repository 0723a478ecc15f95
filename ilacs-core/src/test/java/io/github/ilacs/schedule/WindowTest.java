package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** W-1, L-STEP and L-ANCHOR: from 30 to 42 months after the anchor, both days included. */
class WindowTest {

  /** An inspection of which the anchor falls on the day, and the other two days do not. */
  private static InspectionHistory anchored(Anchor anchor, LocalDate day) {
    int fromFirst =
        switch (anchor) {
          case FIRST_DAY_ON_SITE -> 0;
          case LAST_DAY_ON_SITE -> 4;
          case PUBLICATION -> 45;
        };
    LocalDate first = day.minusDays(fromFirst);
    return history(
        graded(first.toString(), first.plusDays(4).toString(), Collections.nCopies(5, Grade.GOOD))
            .published(first.plusDays(45))
            .build());
  }

  private static Optional<DateWindow> window(Anchor anchor, LocalDate day) {
    return Scheduler.england()
        .with(anchor)
        .schedule(anchored(anchor, day), day.plusDays(60))
        .nextInspection()
        .window();
  }

  @ParameterizedTest(name = "L-STEP: every day of eight years as {0}")
  @EnumSource
  void everyDayOfEightYears(Anchor anchor) {
    LocalDate end = day("2027-01-01");
    int days = 0;
    for (LocalDate day = day("2019-01-01"); day.isBefore(end); day = day.plusDays(1)) {
      assertThat(window(anchor, day))
          .as("from %s", day)
          .contains(DateWindow.of(PlainMonths.after(day, 30), PlainMonths.after(day, 42)));
      days++;
    }
    assertThat(days).isEqualTo(2922);
  }

  @ParameterizedTest(name = "L-STEP: from {0}: {1}")
  @CsvSource({
    "2024-05-24, 2026-11-24/2027-11-24",
    "2024-05-03, 2026-11-03/2027-11-03",
    // 29 February, from and to.
    "2024-02-29, 2026-08-29/2027-08-29",
    "2021-08-29, 2024-02-29/2025-02-28",
    "2024-08-29, 2027-02-28/2028-02-29",
    // Ends of months, each clipped once: three years and six months back would be 28 August.
    "2023-08-31, 2026-02-28/2027-02-28",
    "2021-08-31, 2024-02-29/2025-02-28",
    "2024-05-31, 2026-11-30/2027-11-30",
    "2024-03-31, 2026-09-30/2027-09-30",
    "2025-01-31, 2027-07-31/2028-07-31",
    "2023-02-28, 2025-08-28/2026-08-28",
    "2024-12-31, 2027-06-30/2028-06-30",
  })
  void byHand(LocalDate anchor, String window) {
    assertThat(window(Anchor.LAST_DAY_ON_SITE, anchor)).contains(DateWindow.parse(window));
  }

  @Test
  @DisplayName("L-ANCHOR: the default is the last day on site")
  void theDefault() {
    assertThat(
            Scheduler.england()
                .schedule(anchored(Anchor.LAST_DAY_ON_SITE, day("2024-05-24")), day("2026-11-22"))
                .nextInspection()
                .anchor())
        .isEqualTo(Anchor.LAST_DAY_ON_SITE);
    assertThat(Anchor.values())
        .extracting(Anchor::label)
        .containsExactly("last day on site", "first day on site", "publication of the report");
  }
}
