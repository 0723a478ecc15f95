package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The typical days of reports and letters that are not out yet. */
final class PublicationItems {

  private static final Reason NO_LIMIT = Reason.of(Rules.R_EXT_1);

  private PublicationItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    LocalDate asOf = situation.asOf();
    for (Inspection inspection : situation.known().inspections()) {
      // What is typical was measured of ILACS reports alone.
      if (inspection.framework() == Framework.ILACS && !inspection.isReportedBy(asOf)) {
        add(inspection, situation.figures().typicalReport(), items, situation);
      }
    }
    for (FocusedVisit visit : situation.known().focusedVisits()) {
      // The visit is over, so only its letter can be outstanding.
      if (visit.findingsCountFrom().isAfter(asOf)) {
        add(visit, situation.figures().typicalLetter(), items, situation);
      }
    }
  }

  private static void add(
      OnSiteActivity activity,
      FigureSeries usualWait,
      List<ScheduleItem> items,
      Situation situation) {
    Optional<Figure> typical = usualWait.on(activity.lastDay());
    if (typical.isEmpty()) {
      return;
    }
    Figure figure = typical.get();
    LocalDate lastDay = activity.lastDay();
    LocalDate day = situation.workingDays().plusWorkingDays(lastDay, figure.value());
    items.add(
        ScheduleItem.builder()
            .kind(ItemKind.PUBLICATION)
            .force(Force.PRACTICE)
            .title("Typical day of publication after the ", activity)
            .when(DateWindow.of(day))
            .state(situation.asOf().isAfter(day) ? ItemState.PASSED : ItemState.FUTURE)
            .cause(lastDay)
            .reasons(
                List.of(
                    Reason.of(
                        figure.rule(),
                        "Typically {} working days after the last day on site, {}; never a due"
                            + " date.",
                        figure.value(),
                        lastDay),
                    NO_LIMIT))
            .build());
  }
}
