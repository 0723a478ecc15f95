package io.github.ilacs.schedule;

import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea.Role;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What in a history has never or hardly ever been seen in the record: worth a second look, and no
 * error (rules G-OE-1, G-OE-3, P-OBS and L-OE-LEADERS).
 */
final class Consistency {

  private Consistency() {}

  static List<Reason> warnings(KnownHistory known, CallCalendar calls) {
    List<Reason> warnings = new ArrayList<>();
    LocalDate countedTo = known.history().timeline().figures().reportsCountedTo();
    Inspection previous = null;
    for (Inspection inspection : known.inspections()) {
      if (inspection.lastDay().isBefore(known.firstDayThatCounts())) {
        continue;
      }
      if (inspection.framework() == Framework.ILACS) {
        if (inspection.isReportedBy(known.asOf())) {
          addJudgementWarnings(inspection, countedTo, warnings);
        }
        if (previous != null && previous.isReportedBy(known.asOf())) {
          addTypeWarning(previous, inspection, known.history(), countedTo, warnings);
        }
        // The deferrals and suspensions of the day asked say nothing about what took place.
        if (!calls.isPossible(inspection.firstDay(), inspection.type())) {
          addCalendarWarning(inspection, calls, warnings);
        }
      }
      previous = inspection;
    }
    return List.copyOf(warnings);
  }

  private static void addJudgementWarnings(
      Inspection inspection, LocalDate countedTo, List<Reason> warnings) {
    Judgements judgements = inspection.judgements();
    Optional<Grade> overall = judgements.grade(OVERALL_EFFECTIVENESS);
    if (overall.isEmpty()) {
      return;
    }
    if (overall.get() != Grade.INADEQUATE
        && judgements.grades(Role.PRACTICE).contains(Grade.INADEQUATE)) {
      warnings.add(
          Reason.of(
              Rules.G_OE_1,
              "The inspection of {} has an inadequate practice judgement and overall {}; in the"
                  + " record to {} overall is then inadequate every time, and councils state it as a"
                  + " rule (G-OE-3).",
              inspection.firstDay(),
              overall.get().label(),
              countedTo));
    }
    if (overall.get() == Grade.OUTSTANDING
        && !Set.of(Grade.OUTSTANDING).containsAll(judgements.grades(Role.LEADERS))) {
      warnings.add(
          Reason.of(
              Rules.L_OE_LEADERS,
              "The inspection of {} is outstanding overall with leaders below outstanding; the record"
                  + " to {} has no such case.",
              inspection.firstDay(),
              countedTo));
    }
  }

  private static void addCalendarWarning(
      Inspection inspection, CallCalendar calls, List<Reason> warnings) {
    Reason obstacle = calls.obstacles(inspection.firstDay(), inspection.type()).get(0);
    warnings.add(
        Reason.of(
            obstacle.rule(),
            "The inspection of {} started on a day that the calendar rule calls impossible: {}",
            inspection.firstDay(),
            obstacle.sentence()));
  }

  private static void addTypeWarning(
      Inspection before,
      Inspection inspection,
      InspectionHistory history,
      LocalDate countedTo,
      List<Reason> warnings) {
    if (inspection.type() == InspectionType.SHORT
        && history.ledTo(before).map(PathwayCriteria.Result::pathway).orElse(null)
            == Pathway.STANDARD_INSPECTION) {
      warnings.add(
          Reason.of(
              Rules.P_OBS,
              before.framework() == Framework.ILACS
                  ? "The inspection of {} was a short one after one that required improvement; in the"
                      + " record to {} it is a standard one every time."
                  : "The inspection of {} was a short one after one under the SIF that required"
                      + " improvement; in the record to {} it is a standard one in 70 of 71 cases.",
              inspection.firstDay(),
              countedTo));
    }
  }
}
