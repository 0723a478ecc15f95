package io.github.ilacs.schedule;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import java.util.Locale;

/** What an activity is called in the title of an item. */
final class Wording {

  private Wording() {}

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

  /** In the order of the alphabet, as {@link #lower} would put them, but without making texts. */
  static int compare(Activity a, Activity b) {
    int byKind = kind(a).compareTo(kind(b));
    return byKind != 0 ? byKind : a.day().compareTo(b.day());
  }

  private static String kind(Activity activity) {
    if (activity instanceof Inspection inspection) {
      return kind(inspection);
    }
    ItemKind kind = ItemKind.of(activity);
    if (kind == null) {
      throw new IllegalArgumentException("not something that takes place: " + activity);
    }
    return kind.label();
  }

  private static String kind(Inspection inspection) {
    if (inspection.framework() != Framework.ILACS) {
      return inspection.framework() == Framework.SIF
          ? "inspection under the SIF"
          : "inspection under an earlier framework";
    }
    return inspection.type() == InspectionType.OTHER ? "inspection" : inspection.type().label();
  }
}
