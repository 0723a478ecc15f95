package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The typical days of reports and letters that are not out yet. */
final class PublicationItems {

  private static final List<Reason> NO_LIMIT = List.of(Reason.of(Rules.R_EXT_1));

  /** What is typical was measured of the letters of focused visits. */
  private static final Reason AS_LONG_AS_A_VISIT = Reason.of(Rules.P_IN_LETTER);

  private static final List<Reason> MONITORING = List.of(AS_LONG_AS_A_VISIT);

  private static final List<Reason> FIRST_MONITORING =
      List.of(
          AS_LONG_AS_A_VISIT,
          Reason.of(
              Rules.P_IN_MV5,
              "The authority receives it. Ofsted does not publish the letter of the first monitoring"
                  + " visit; a council may."));

  private final List<ScheduleItem> items;
  private final Situation situation;
  private final Figures figures;

  private PublicationItems(List<ScheduleItem> items, Situation situation) {
    this.items = items;
    this.situation = situation;
    this.figures = situation.figures();
  }

  static void addTo(List<ScheduleItem> items, Situation situation) {
    new PublicationItems(items, situation).add();
  }

  private void add() {
    LocalDate asOf = situation.asOf();
    for (Inspection inspection : situation.known().inspections()) {
      // What is typical was measured of ILACS reports alone.
      if (inspection.framework() == Framework.ILACS && !inspection.isReportedBy(asOf)) {
        add(inspection, figures.typicalReport().on(inspection.lastDay()), "report", NO_LIMIT);
      }
    }
    for (FocusedVisit visit : situation.known().focusedVisits()) {
      // The visit is over, so only its letter can be outstanding.
      if (!visit.isReportedBy(asOf)) {
        add(visit, figures.typicalLetter().on(visit.lastDay()), "letter", List.of());
      }
    }
    for (JointTargetedAreaInspection joint : situation.known().jointInspectionsSince()) {
      if (isAwaited(joint)) {
        add(joint, figures.typicalJointLetter().on(joint.lastDay()), "letter", List.of());
      }
    }
    addLastMonitoringVisit();
  }

  /** The letters of those before have come: not each of them is published, or on record. */
  private void addLastMonitoringVisit() {
    List<MonitoringVisit> visits = situation.known().monitoringVisitsSince();
    if (visits.isEmpty()) {
      return;
    }
    MonitoringVisit last = visits.get(visits.size() - 1);
    if (isAwaited(last)) {
      add(
          last,
          figures.typicalLetter().on(last.lastDay()),
          "letter",
          visits.size() == 1 ? FIRST_MONITORING : MONITORING);
    }
  }

  /** Whether its publication, or without one its receipt, is not on record by the day asked. */
  private boolean isAwaited(OnSiteActivity activity) {
    return !activity.hasDeadlines() || activity.letterDay().isAfter(situation.asOf());
  }

  /** What is typical, and whether an election holds it back. */
  private void add(
      OnSiteActivity activity, Optional<Figure> typical, String published, List<Reason> further) {
    if (typical.isEmpty()) {
      return;
    }
    LocalDate day =
        situation.workingDays().plusWorkingDays(activity.lastDay(), typical.get().value());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            typical.get().rule(),
            "Typically {} working days after the last day on site, {}; never a due date.",
            typical.get().value(),
            activity.lastDay()));
    reasons.addAll(further);
    reasons.addAll(
        PreElectionPeriod.whyLater(situation.known().preElectionPeriods(), day, published));
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.PUBLICATION)
            .force(Force.PRACTICE)
            .title("Typical day of publication after the ", activity)
            .when(DateWindow.of(day))
            .state(situation.asOf().isAfter(day) ? ItemState.PASSED : ItemState.FUTURE)
            .cause(activity.lastDay())
            .reasons(reasons)
            .build());
  }
}
