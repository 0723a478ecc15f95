package io.github.ilacs.schedule;

import io.github.ilacs.framework.Force;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The focused visits that may still come before the next inspection. */
final class FocusedVisitItems {

  private FocusedVisitItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    FocusedVisitsLeft visits = situation.focusedVisitsLeft();
    if (visits == null || visits.left() == 0) {
      return;
    }
    UnknownTime unknown = situation.unknownTime();
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.FOCUSED_VISIT)
            .force(Force.FRAMEWORK)
            .title(
                (visits.left() == 1
                        ? "Up to one more focused visit before the next inspection"
                        : "Up to "
                            + visits.left()
                            + " more focused visits before the next inspection")
                    + (unknown == null ? "" : unknown.unlessMade()))
            .state(ItemState.FUTURE)
            .cause(situation.previousEnded())
            .reasons(reasons(visits, unknown))
            .build());
  }

  private static List<Reason> reasons(FocusedVisitsLeft visits, @Nullable UnknownTime unknown) {
    if (unknown == null) {
      return visits.reasons();
    }
    List<Reason> reasons = new ArrayList<>(visits.reasons());
    reasons.addAll(unknown.reasons());
    return reasons;
  }
}
