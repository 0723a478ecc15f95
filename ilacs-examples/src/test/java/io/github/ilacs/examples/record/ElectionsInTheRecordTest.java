package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the record of England shows of the rule that nothing is published before elections. */
class ElectionsInTheRecordTest {

  private static final List<OnSiteActivity> ALL =
      PublishedRecord.england().used().values().stream()
          .flatMap(List::stream)
          .map(UsedRow::activity)
          .toList();

  private static List<LocalDate> published(DateWindow ended) {
    return ALL.stream()
        .filter(Inspection.class::isInstance)
        .filter(inspection -> ended.contains(inspection.lastDay()))
        .map(OnSiteActivity::published)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  @DisplayName("R-ELECT: no report and no letter came out before either general election")
  void nothingIsPublished() {
    for (PreElectionPeriod period : Timeline.england().figures().generalElections()) {
      assertThat(ALL)
          .hasSizeGreaterThan(500)
          .noneMatch(activity -> activity.published().filter(period.days()::contains).isPresent());
    }
  }

  @Test
  @DisplayName("R-ELECT, R-EXT-2: the ten that ended from 26 April to 24 May 2024 came together")
  void heldBackIn2024() {
    assertThat(published(DateWindow.parse("2024-04-26/2024-05-24")))
        .hasSize(10)
        .containsOnly(LocalDate.of(2024, 7, 12));
    assertThat(published(DateWindow.parse("2024-03-08/2024-03-22")))
        .hasSize(5)
        .containsOnly(LocalDate.of(2024, 5, 16));
  }
}
