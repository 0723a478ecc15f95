package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MonitoringVisitTest {

  private static MonitoringVisit.Builder visit() {
    return MonitoringVisit.builder().onSite(day("2024-02-21"), day("2024-02-22"));
  }

  @Test
  @DisplayName("N-MV: two days, as Herefordshire's fourth on 21 and 22 February 2024")
  void keepsWhatItWasGiven() {
    MonitoringVisit made =
        visit().published(day("2024-03-28")).topic("front door").topic("children in care").build();

    assertThat(made.onSite()).hasToString("2024-02-21/2024-02-22");
    assertThat(made.topics()).containsExactly("front door", "children in care");
    assertThat(made.findingsCountFrom()).isEqualTo(day("2024-03-28"));
    assertThat(made.tookPlaceBy()).isEqualTo(day("2024-02-22"));
  }

  @Test
  void daysOnSiteAreEnough() {
    assertThat(MonitoringVisit.of(day("2024-02-21"), day("2024-02-22"))).isEqualTo(visit().build());
    assertThat(MonitoringVisit.builder().onSite(day("2024-02-21")).build())
        .isEqualTo(MonitoringVisit.of(day("2024-02-21"), day("2024-02-21")));
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().lastDay(day("2024-02-20")).build())
        .withMessage("monitoring visit of 2024-02-21 ends on 2024-02-20, before it starts");
  }

  @Test
  void aLetterBeforeTheEndIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit().received(day("2024-02-21")).build())
        .withMessage(
            "monitoring visit of 2024-02-21 was received on 2024-02-21, before its last day on"
                + " site, 2024-02-22");
  }
}
