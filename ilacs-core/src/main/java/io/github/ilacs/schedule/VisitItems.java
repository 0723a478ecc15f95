package io.github.ilacs.schedule;

import io.github.ilacs.framework.Force;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The visits that are expected before the next inspection. */
final class VisitItems {

  private VisitItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    Visits visits = situation.visits();
    int left = visits == null ? 0 : visits.left().orElse(0);
    if (visits == null || left == 0) {
      return;
    }
    UnknownTime unknown = situation.unknownTime();
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.FOCUSED_VISIT)
            .force(Force.PRACTICE)
            .title(
                (left == 1
                        ? "One more focused visit or joint targeted area inspection"
                        : left + " more focused visits or joint targeted area inspections")
                    + " before the next inspection"
                    + (unknown == null ? "" : unknown.unlessMade(situation.previousEnded())))
            .state(ItemState.FUTURE)
            .cause(situation.previousEnded())
            .reasons(reasons(visits, unknown))
            .build());
  }

  private static List<Reason> reasons(Visits visits, @Nullable UnknownTime unknown) {
    if (unknown == null) {
      return visits.reasons();
    }
    List<Reason> reasons = new ArrayList<>(visits.reasons());
    reasons.addAll(unknown.reasons());
    return reasons;
  }
}
