package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The next monitoring visit of an inadequate authority. */
final class MonitoringItems {

  private MonitoringItems() {}

  static void addTo(List<ScheduleItem> items, Situation situation) {
    KnownHistory known = situation.known();
    if (situation.decision().pathway() != Pathway.MONITORING
        || known.toldDays(Subject.MONITORING_VISIT).isPresent()
        || situation.next().begun().isPresent()) {
      return;
    }
    List<MonitoringVisit> made = known.monitoringVisitsSince();
    Optional<Figure> most = situation.figures().monitoringVisits().on(situation.asOf());
    Optional<Figure> interval = situation.figures().monitoringInterval().on(situation.asOf());
    if (interval.isEmpty() || (most.isPresent() && made.size() >= most.get().value())) {
      return;
    }
    Optional<Gap> gap = known.gapSince(Gap.Kind.MONITORING_VISITS);
    ScheduleItem.Builder item =
        ScheduleItem.builder()
            .kind(ItemKind.MONITORING_VISIT)
            .force(Force.FRAMEWORK)
            .title(
                gap.isPresent()
                    ? "Next monitoring visit; how many there have been is not on record"
                    : "Next monitoring visit, the " + ordinal(made.size() + 1))
            .state(ItemState.FUTURE)
            .cause(situation.previousEnded());
    List<Reason> reasons = new ArrayList<>();
    if (gap.isPresent()) {
      reasons.add(about(interval.get(), ""));
      reasons.add(Reason.of(Rules.L_GAP, "The record is incomplete: {}.", gap.get().explanation()));
    } else if (made.isEmpty()) {
      reasons.add(about(interval.get(), " No source says when the first one comes."));
    } else {
      LocalDate last = made.get(made.size() - 1).lastDay();
      LocalDate due = last.plusMonths(interval.get().value());
      item.cause(last)
          .when(DateWindow.of(due))
          .adjusted(situation.adjusted(due))
          .state(situation.stateOf(due));
      reasons.add(
          Reason.of(
              interval.get().rule(),
              "Monitoring visits come about every {} months: {} months after the last one, which"
                  + " ended on {}.",
              interval.get().value(),
              interval.get().value(),
              last));
      reasons.add(Reason.of(Rules.P_IN_MV3));
    }
    if (most.isPresent()) {
      reasons.add(
          Reason.of(
              most.get().rule(),
              "There are up to {} of them before the re-inspection.",
              most.get().value()));
    }
    reasons.add(Reason.of(Rules.P_IN_MV4));
    items.add(item.reasons(reasons).build());
  }

  private static Reason about(Figure interval, String more) {
    return Reason.of(
        interval.rule(),
        "Monitoring visits come about every {} months while an authority is inadequate." + more,
        interval.value());
  }

  private static String ordinal(int n) {
    String ending =
        n % 100 / 10 == 1
            ? "th"
            : switch (n % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return n + ending;
  }
}
