package io.github.ilacs.schedule;

import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.Optional;

/** The days that Ofsted has set for something, until it has taken place. */
final class ToldDays {

  private ToldDays() {}

  /** The days that Ofsted told last, if nothing of the kind has taken place since. */
  static Optional<OnDate> of(InspectionHistory history, Subject subject, LocalDate asOf) {
    return history.activities(OnDate.class).stream()
        .filter(told -> told.subject() == subject && !told.told().isAfter(asOf))
        .reduce((earlier, later) -> later)
        .filter(
            told ->
                history.activities(kind(subject)).stream()
                    .filter(activity -> !activity.tookPlaceBy().isAfter(asOf))
                    .map(Activity::day)
                    .noneMatch(day -> day.isAfter(told.told()) || told.days().contains(day)));
  }

  static Reason reason(OnDate told) {
    return Reason.of(
        Rules.L_TOLD,
        "Ofsted told the authority on {} ({}); that wins over what the rules expect.",
        told.told(),
        told.document());
  }

  private static Class<? extends Activity> kind(Subject subject) {
    return switch (subject) {
      case INSPECTION -> Inspection.class;
      case FOCUSED_VISIT -> FocusedVisit.class;
      case MONITORING_VISIT -> MonitoringVisit.class;
      case JTAI -> JointTargetedAreaInspection.class;
      case ANNUAL_ENGAGEMENT_MEETING -> AnnualEngagementMeeting.class;
      case SELF_EVALUATION -> SelfEvaluation.class;
    };
  }
}
