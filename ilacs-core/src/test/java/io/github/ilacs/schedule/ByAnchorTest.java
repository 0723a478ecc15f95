package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ByAnchorTest {

  private static final DateWindow LONG = DateWindow.parse("2026-01-01/2026-12-31");
  private static final DateWindow SHORT = DateWindow.parse("2026-01-01/2026-06-30");
  private static final DateWindow PAST = DateWindow.parse("2025-01-01/2025-12-31");

  @Test
  @DisplayName("L-ANCHOR: of the other windows that are open, the one that closes last")
  void theOneThatClosesLast() {
    ByAnchor windows = new ByAnchor(LONG, SHORT, PAST);

    assertThat(windows.openOn(day("2026-02-01"), Anchor.PUBLICATION))
        .isEqualTo(Anchor.LAST_DAY_ON_SITE);
    assertThat(windows.openOn(day("2026-02-01"), Anchor.LAST_DAY_ON_SITE))
        .isEqualTo(Anchor.FIRST_DAY_ON_SITE);
    assertThat(windows.openOn(day("2026-07-01"), Anchor.LAST_DAY_ON_SITE)).isNull();
    assertThat(windows.openOn(day("2025-02-01"), Anchor.LAST_DAY_ON_SITE))
        .isEqualTo(Anchor.PUBLICATION);
    assertThat(new ByAnchor(SHORT, LONG, null).openOn(day("2026-02-01"), Anchor.PUBLICATION))
        .isEqualTo(Anchor.FIRST_DAY_ON_SITE);
  }

  @Test
  void isEmptyWithoutAnyWindow() {
    assertThat(ByAnchor.NONE.isEmpty()).isTrue();
    assertThat(new ByAnchor(LONG, null, null).isEmpty()).isFalse();
    assertThat(new ByAnchor(null, LONG, null).isEmpty()).isFalse();
    assertThat(new ByAnchor(null, null, LONG).isEmpty()).isFalse();
    assertThat(new ByAnchor(LONG, null, PAST).toMap())
        .isEqualTo(Map.of(Anchor.LAST_DAY_ON_SITE, LONG, Anchor.PUBLICATION, PAST));
  }
}
