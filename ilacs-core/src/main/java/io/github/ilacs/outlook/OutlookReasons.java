package io.github.ilacs.outlook;

import com.google.common.collect.ImmutableList;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an outlook is what it is, or why there is none. */
final class OutlookReasons {

  private OutlookReasons() {}

  static List<Reason> of(
      OutlookModel model,
      Schedule schedule,
      Inspection previous,
      LocalDate lastDay,
      double already) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.addAll(theWait(model, schedule, previous, already));
    reasons.addAll(editionsSince(model, schedule, lastDay));
    reasons.addAll(schedule.edition().reasonsOfCalls());
    reasons.addAll(limits(model, schedule, previous));
    return reasons.build();
  }

  /** What the curve is fitted to, and where this wait stands on it. */
  private static List<Reason> theWait(
      OutlookModel model, Schedule schedule, Inspection previous, double already) {
    LocalDate asOf = schedule.asOf();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            model.rule(),
            "By {} the record held {} inspections that had ended after {}, and {} of them had been"
                + " followed by the next one. These waits, those not over yet among them, follow a"
                + " curve with its middle {} months after the last day on site.",
            model.completeTo(),
            model.waits(),
            EnglishOutlook.AFTER_THE_SUSPENSION,
            model.over(),
            decimal(model.centre().value())));
    reasons.add(
        Reason.of(
            model.rule(),
            "The previous inspection ended on {}, so that the wait has lasted {} months by {}.",
            previous.lastDay(),
            decimal(Wait.months(previous.lastDay(), asOf)),
            asOf));
    Optional<UnknownTime> unknown = schedule.unknownTime();
    if (unknown.isPresent() && unknown.get().inspections().isPresent()) {
      reasons.addAll(unknown.get().reasons());
      reasons.add(
          Reason.of(
              model.rule(),
              "According to the curve the call has already come in {} of 100 such cases, and this"
                  + " record does not show it.",
              ofHundred(already)));
    }
    reasons.add(
        longestWait(model.rule(), previous.lastDay().plusDays(model.longestWaitDays()), asOf));
    reasons.add(
        Reason.of(
            Rules.L_EDGES,
            "A Monday at the edge of a quiet part of the year counts for {} of another one.",
            hundredths(model.edgeWeight())));
    return reasons;
  }

  /** The editions that the curve does not know. */
  private static List<Reason> editionsSince(
      OutlookModel model, Schedule schedule, LocalDate lastDay) {
    List<Reason> reasons = new ArrayList<>();
    Timeline timeline = schedule.nextInspection().calls().orElseThrow().timeline();
    for (Edition edition : model.editionsSince(timeline, lastDay)) {
      reasons.add(
          Reason.of(
              edition.effectiveFromRule(),
              "The curve was fitted to a record that ends on {}, before {} came into force on {}. No"
                  + " wait on record is one under it.",
              model.completeTo(),
              edition.name(),
              edition.effectiveFrom()));
    }
    return reasons;
  }

  /** What the outlook does not tell apart, and what it rests on that was not known. */
  private static List<Reason> limits(OutlookModel model, Schedule schedule, Inspection previous) {
    List<Reason> reasons = new ArrayList<>();
    if (schedule.pathway() == Pathway.MONITORING) {
      reasons.add(
          Reason.of(
              model.rule(),
              "The cases are too few to show a difference between grades or pathways, so the outlook"
                  + " for an inadequate authority is that of the others."));
    }
    if (schedule.nextInspection().type().isEmpty()) {
      reasons.add(
          Reason.of(
              Rules.L_AWAIT,
              "The type is open until the report is out; the days are those of a short inspection,"
                  + " and not all of them are possible for a standard one."));
    }
    if (!previous.lastDay().isAfter(EnglishOutlook.AFTER_THE_SUSPENSION)) {
      reasons.add(
          Reason.of(
              Rules.C_8,
              "The curve rests on waits that began after {} alone. Those that the suspension of"
                  + " 2020-21 interrupted were longer, and this one began before.",
              EnglishOutlook.AFTER_THE_SUSPENSION));
    }
    if (schedule.asOf().isBefore(model.completeTo())) {
      reasons.add(fittedLater(model.completeTo(), schedule.asOf()));
    }
    return reasons;
  }

  /** The figures rest on what came after the day asked. */
  static Reason fittedLater(LocalDate completeTo, LocalDate asOf) {
    return Reason.of(
        Rules.L_KNOWN,
        "The curve was fitted to what had happened by {}, which nobody knew on {}.",
        completeTo,
        asOf);
  }

  /** How far the record supports what is said. */
  static Reason longestWait(Rule rule, LocalDate lastObserved, LocalDate asOf) {
    return lastObserved.isBefore(asOf)
        ? Reason.of(
            rule,
            "That is longer than the longest wait on record, which would have been over by {}."
                + " What is said here rests on the shape of the curve alone.",
            lastObserved)
        : Reason.of(
            rule,
            "The longest wait on record would be over by {}; what is said about later days rests on"
                + " the shape of the curve alone.",
            lastObserved);
  }

  /** No outlook before a first inspection: what is on record is a wait after an inspection. */
  static List<Reason> first(OutlookModel model, NextInspection next) {
    return Reason.listOf(
        Reason.of(
            model.rule(),
            "An outlook is counted from the last day on site of the previous inspection, and"
                + " there is none."),
        next.windowReasons());
  }

  /** No outlook where no day of the call is given, or the last inspection was not under ILACS. */
  static List<Reason> notComparable(OutlookModel model, Inspection previous, NextInspection next) {
    return previous.framework() == Framework.ILACS
        ? next.windowReasons()
        : List.of(
            Reason.of(
                model.rule(),
                "The previous inspection was made under the {}. All waits on which an outlook rests"
                    + " began with an inspection under ILACS.",
                previous.framework().label()));
  }

  /** Whole cases of a hundred: more digits would claim more than is known. */
  static String ofHundred(double probability) {
    long cases = Math.round(100 * probability);
    if (cases == 0 && probability > 0) {
      return "less than 1";
    }
    return cases == 100 && probability < 1 ? "more than 99" : Long.toString(cases);
  }

  static String decimal(double months) {
    return Double.toString(Math.round(10 * months) / 10.0);
  }

  static String hundredths(double share) {
    return Double.toString(Math.round(100 * share) / 100.0);
  }
}
