package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Judgement;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What has happened, in words, as it was known on one day. */
final class ActivityText {

  private final LocalDate asOf;

  ActivityText(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The activity with all that there is to say of it. */
  PlanEvent event(Activity activity) {
    return new PlanEvent(
        activity,
        days(activity),
        activity instanceof OnSiteActivity visit && !visit.hasDaysOnSite(),
        kind(activity),
        outcome(activity),
        activity instanceof OnSiteActivity onSite && onSite.isReportedBy(asOf));
  }

  /** The days on site, or the day on which it was done or told. */
  private DateWindow days(Activity activity) {
    return activity.tookPlaceBy().isAfter(asOf)
        // When it ends is not known while it lasts.
        ? DateWindow.from(activity.day())
        : DateWindow.of(activity.day(), activity.tookPlaceBy());
  }

  /** What it was. */
  private static String kind(Activity activity) {
    if (activity instanceof Inspection inspection
        && inspection.framework() == Framework.ILACS
        && inspection.type() == InspectionType.OTHER) {
      return "inspection, neither short nor standard";
    } else if (activity instanceof SelfEvaluation) {
      return activity.label() + " shared";
    } else if (activity instanceof DutyDone done) {
      return "done: "
          + done.duty().label()
          + done.activity().map(day -> " after what began on " + Text.plainDay(day)).orElse("");
    } else if (activity instanceof Reorganisation reorganisation) {
      return reorganisation.keepsPathway() ? "reorganised" : "formed as a new authority";
    } else if (activity instanceof OfstedDecision decision) {
      return "told by Ofsted: " + told(decision) + " (" + decision.document() + ")";
    }
    if (activity instanceof Gap) {
      throw new IllegalArgumentException("not something that has happened: " + activity);
    }
    return activity.label();
  }

  /** Its report or letter and what that found; empty where none comes of it. */
  private String outcome(Activity activity) {
    if (activity instanceof Inspection inspection) {
      return outcome(inspection);
    } else if (activity instanceof FocusedVisit visit) {
      return outcome(visit);
    } else if (activity instanceof JointTargetedAreaInspection joint) {
      return outcome(joint);
    } else if (activity instanceof OnSiteActivity onSite) {
      return report("letter", onSite);
    }
    return "";
  }

  private static String told(OfstedDecision decision) {
    if (decision instanceof OfstedDecision.OnPathway onPathway) {
      return onPathway.pathway().label();
    } else if (decision instanceof OfstedDecision.OnDate onDate) {
      return onDate.subject().label() + " " + Text.days(onDate.days());
    }
    OfstedDecision.Deferral deferral = (OfstedDecision.Deferral) decision;
    return "no inspection " + Text.days(deferral.days());
  }

  private String outcome(Inspection inspection) {
    return (cameBack(inspection)
            ? "inspectors came back, and the last day is that of their return; "
            : "")
        + report("report", inspection)
        + (inspection.isReportedBy(asOf) && !inspection.judgements().isEmpty()
            ? ": "
                + inspection.judgements().stream()
                    .map(ActivityText::of)
                    .collect(Collectors.joining(", "))
            : "");
  }

  /**
   * Whether the record has the last day of a second part on site alone: one inspection lasts a week
   * longer than its type takes.
   */
  private boolean cameBack(Inspection inspection) {
    return !inspection.lastDay().isAfter(asOf)
        && isLong(inspection.type(), inspection.firstDay(), inspection.lastDay());
  }

  /** Whether an inspection that has lasted until a day has lasted longer than its type takes. */
  static boolean isLong(InspectionType type, LocalDate firstDay, LocalDate until) {
    if (type == InspectionType.OTHER) {
      return false;
    }
    int planned = Timeline.england().editionOn(firstDay).plannedDays(type).value();
    return until.isAfter(firstDay.plusDays(planned).plusWeeks(1));
  }

  private String outcome(FocusedVisit visit) {
    return report("letter", visit)
        + (visit.isReportedBy(asOf) && visit.hasAreaForPriorityAction()
            ? ", with an area for priority action"
            : "")
        + (visit.topics().isEmpty() ? "" : ": " + String.join("; ", visit.topics()));
  }

  private String outcome(JointTargetedAreaInspection joint) {
    return report("letter", joint)
        + (joint.isReportedBy(asOf) && joint.hasAreaForPriorityAction()
            ? ", with an area for priority action"
            : "")
        + joint.theme().map(theme -> ": " + theme).orElse("");
  }

  private String report(String name, OnSiteActivity activity) {
    if (activity.lastDay().isAfter(asOf)) {
      return activity instanceof Inspection inspection
              && isLong(inspection.type(), inspection.firstDay(), asOf)
          ? "on site, or to come back"
          : "on site";
    }
    if (!activity.isReportedBy(asOf)) {
      return name + " not out on this day";
    }
    return activity
            .published()
            .map(day -> name + " " + Text.plainDay(day))
            .orElse("day of the " + name + " not on record")
        + activity
            .received()
            .filter(day -> !day.isAfter(asOf))
            .map(day -> " (received " + Text.plainDay(day) + ")")
            .orElse("");
  }

  private static String of(Judgement judgement) {
    return Text.of(judgement.area()) + " " + judgement.grade().label();
  }
}
