package io.github.ilacs.schedule;

import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.rule.Reason;
import java.util.List;

/** The suspensions and deferrals that are not over. */
final class SuspensionItems {

  private SuspensionItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    for (Suspension suspension : situation.suspensions()) {
      if (!suspension.days().end().isBefore(situation.asOf())) {
        items.add(
            ScheduleItem.builder()
                .kind(ItemKind.SUSPENSION)
                .force(Force.FRAMEWORK)
                .title("No routine inspection: " + suspension.name())
                .when(suspension.days())
                .state(situation.stateOf(suspension.days()))
                .reasons(List.of(reason(suspension)))
                .build());
      }
    }
  }

  /** The rule of a suspension may say when it ended, which is not known before. */
  private static Reason reason(Suspension suspension) {
    return suspension.days().hasEnd()
        ? Reason.of(suspension.rule())
        : Reason.of(
            suspension.rule(),
            "No routine inspection from {} on; when that ends is not known.",
            suspension.days().start());
  }
}
