package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Force;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notifications of the Department for Education of areas for priority action. */
final class NotificationItems {

  private static final List<Reason> IN_THE_LETTER =
      List.of(
          Reason.of(
              Rules.F_8,
              "Ofsted's letter says so, as letters with an area for priority action on a visit from"
                  + " October 2020 do (all but Nottingham's of June 2021, which names no new one)."));

  private static final List<Reason> NOT_ON_RECORD =
      List.of(
          Reason.of(
              Rules.F_8,
              "The Department for Education is notified of areas for priority action. Of letters on"
                  + " visits before October 2020 only St Helens's of 2018 is known to say so."));

  private NotificationItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    KnownHistory known = situation.known();
    LocalDate inEveryLetterFrom = situation.figures().notifiedInEveryLetterFrom();
    for (FocusedVisit visit : known.focusedVisits()) {
      if (visit.hasAreaForPriorityAction()
          && !visit.letterDay().isAfter(known.asOf())
          && !visit.lastDay().isBefore(known.firstDayThatCounts())
          // The first letter that tells of it is also the first that asks for a plan (F-5).
          && situation.figures().actionPlan().on(visit.letterDay()).isPresent()) {
        boolean isInTheLetter = !visit.firstDay().isBefore(inEveryLetterFrom);
        items.add(
            ScheduleItem.builder()
                .kind(ItemKind.NOTIFICATION_OF_DFE)
                .title("Department for Education notified after the ", visit)
                .when(
                    visit.hasDeadlines()
                        ? Optional.of(DateWindow.of(visit.letterDay()))
                        : Optional.empty())
                .state(isInTheLetter ? ItemState.DONE : ItemState.PASSED)
                .force(Force.FRAMEWORK)
                .cause(visit.lastDay())
                .reasons(isInTheLetter ? IN_THE_LETTER : NOT_ON_RECORD)
                .build());
      }
    }
  }
}
