package io.github.ilacs.schedule;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.SelfEvaluation;
import java.util.Locale;

/** What an activity is called in the title of an item. */
final class Wording {

  private Wording() {}

  /** For example {@code Short inspection of 2024-05-20 to 2024-05-24}. */
  static String of(Activity activity) {
    return capitalised(lower(activity));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** For example {@code short inspection of 2024-05-20 to 2024-05-24}. */
  static String lower(Activity activity) {
    return kind(activity)
        + (activity instanceof OnSiteActivity onSite && !onSite.firstDay().equals(onSite.lastDay())
            ? " of " + onSite.firstDay() + " to " + onSite.lastDay()
            : " of " + activity.day());
  }

  private static String kind(Activity activity) {
    if (activity instanceof Inspection inspection) {
      if (inspection.framework() != Framework.ILACS) {
        return inspection.framework() == Framework.SIF
            ? "inspection under the SIF"
            : "inspection under an earlier framework";
      }
      return inspection.type() == InspectionType.OTHER ? "inspection" : inspection.type().label();
    } else if (activity instanceof FocusedVisit) {
      return "focused visit";
    } else if (activity instanceof JointTargetedAreaInspection) {
      return "joint targeted area inspection";
    } else if (activity instanceof MonitoringVisit) {
      return "monitoring visit";
    } else if (activity instanceof SelfEvaluation) {
      return "self-evaluation";
    } else if (activity instanceof AnnualEngagementMeeting) {
      return "annual engagement meeting";
    }
    throw new IllegalArgumentException("not something that takes place: " + activity);
  }
}
