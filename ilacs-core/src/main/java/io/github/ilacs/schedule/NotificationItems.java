package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.List;
import java.util.Optional;

/** The notifications of the Department for Education, each with a letter that asks for a plan. */
final class NotificationItems {

  private static final List<Reason> REASONS = List.of(Reason.of(Rules.F_8));

  private NotificationItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    for (OwedDuty owed : situation.known().duties()) {
      if (owed.duty() == Duty.ACTION_PLAN) {
        items.add(
            ScheduleItem.builder()
                .kind(ItemKind.NOTIFICATION_OF_DFE)
                .title("Department for Education notified after the ", owed.activity())
                .when(
                    owed.activity().hasDeadlines()
                        ? Optional.of(DateWindow.of(owed.arises()))
                        : Optional.empty())
                .state(ItemState.PASSED)
                .force(Force.FRAMEWORK)
                .cause(owed.activity().lastDay())
                .reasons(REASONS)
                .build());
      }
    }
  }
}
