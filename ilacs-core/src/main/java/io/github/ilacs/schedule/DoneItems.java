package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.List;

/** What has taken place. */
final class DoneItems {

  private DoneItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    for (Activity activity : situation.known().takenPlace()) {
      DateWindow days =
          activity instanceof OnSiteActivity onSite
              ? onSite.onSite()
              : DateWindow.of(activity.day());
      items.add(
          ScheduleItem.builder()
              .kind(ItemKind.of(activity))
              .force(Force.FRAMEWORK)
              .title("", activity)
              .when(days)
              .state(ItemState.DONE)
              .reasons(List.of(Reason.of(Rules.L_KNOWN, onRecord(activity), days.end())))
              .build());
    }
  }

  private static String onRecord(Activity activity) {
    if (activity instanceof AnnualEngagementLetter) {
      return "On record as received on {}.";
    }
    return isDated(activity)
        ? "On record as having taken place by {}."
        : "On record by its letter of {} alone: it took place before that day, and its days on site"
            + " are not known.";
  }

  private static boolean isDated(Activity activity) {
    return !(activity instanceof OnSiteActivity onSite) || onSite.hasDaysOnSite();
  }
}
