package io.github.ilacs.schedule;

import io.github.ilacs.history.Activity;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that Ofsted has set for something, until it has taken place. */
final class ToldDays {

  private ToldDays() {}

  /** The days that Ofsted told last, if nothing of the kind has taken place since; else null. */
  static @Nullable OnDate of(InspectionHistory history, Subject subject, LocalDate asOf) {
    List<OfstedDecision> decisions = history.decisions();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      if (decisions.get(i) instanceof OnDate told
          && told.subject() == subject
          && !told.told().isAfter(asOf)) {
        return hasTakenPlace(told, history, asOf) ? null : told;
      }
    }
    return null;
  }

  private static boolean hasTakenPlace(OnDate told, InspectionHistory history, LocalDate asOf) {
    ItemKind kind = ItemKind.of(told.subject());
    for (Activity activity : history.activities()) {
      if (ItemKind.of(activity) == kind
          && !activity.tookPlaceBy().isAfter(asOf)
          && (activity.day().isAfter(told.told()) || told.days().contains(activity.day()))) {
        return true;
      }
    }
    return false;
  }

  static Reason reason(OnDate told) {
    return Reason.of(
        Rules.L_TOLD,
        "Ofsted told the authority on {} ({}); that wins over what the rules expect.",
        told.told(),
        told.document());
  }
}
