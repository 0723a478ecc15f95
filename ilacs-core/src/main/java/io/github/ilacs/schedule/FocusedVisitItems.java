package io.github.ilacs.schedule;

import io.github.ilacs.framework.Force;
import java.util.List;

/** The focused visits that may still come before the next inspection. */
final class FocusedVisitItems {

  private FocusedVisitItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    FocusedVisitsLeft visits = situation.focusedVisitsLeft();
    if (visits == null || visits.left() == 0) {
      return;
    }
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.FOCUSED_VISIT)
            .force(Force.FRAMEWORK)
            .title(
                visits.left() == 1
                    ? "Up to one more focused visit before the next inspection"
                    : "Up to " + visits.left() + " more focused visits before the next inspection")
            .state(ItemState.FUTURE)
            .cause(situation.previousEnded())
            .reasons(visits.reasons())
            .build());
  }
}
