package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes to an inadequate authority: monitoring visits, and the Department's adviser. */
final class MonitoringItems {

  private final Situation situation;
  private final List<MonitoringVisit> made;
  private final Optional<Figure> interval;
  private final Optional<Figure> most;

  private MonitoringItems(Situation situation) {
    this.situation = situation;
    this.made = situation.known().monitoringVisitsSince();
    this.interval = situation.figures().monitoringInterval().on(situation.asOf());
    this.most = situation.figures().monitoringVisits().on(situation.asOf());
  }

  static void addTo(List<ScheduleItem> items, Situation situation) {
    if (situation.decision().pathway() == Pathway.MONITORING
        && situation.next().begun().isEmpty()) {
      new MonitoringItems(situation).addTo(items);
    }
  }

  private void addTo(List<ScheduleItem> items) {
    Optional<PathwayCriteria.Result> ledTo = situation.known().lastInspectionLedTo();
    if (ledTo.isPresent() && ledTo.get().pathway() == Pathway.MONITORING) {
      items.add(adviser());
    }
    boolean isNumberReached = most.isPresent() && made.size() >= most.get().value();
    if (situation.known().toldDays(Subject.MONITORING_VISIT).isEmpty() && !isNumberReached) {
      items.add(nextVisit());
    }
  }

  /** No source says when the adviser comes, or for how long. */
  private ScheduleItem adviser() {
    return ScheduleItem.builder()
        .kind(ItemKind.ADVISER)
        .force(Force.PRACTICE)
        .title("Adviser of the Department for Education")
        .state(ItemState.DUE)
        .cause(situation.previousEnded())
        .reasons(List.of(Reason.of(Rules.P_IN_DFE)))
        .build();
  }

  /** The day of the report that found the authority inadequate; empty while it is not known. */
  private Optional<LocalDate> report() {
    Optional<Inspection> previous = situation.decision().previous();
    return previous.isPresent() && previous.get().isReportedBy(situation.asOf())
        ? previous.get().published()
        : Optional.empty();
  }

  private ScheduleItem nextVisit() {
    Optional<Gap> gap = situation.known().gapSince(Gap.Kind.MONITORING_VISITS);
    ScheduleItem.Builder item =
        ScheduleItem.builder()
            .kind(ItemKind.MONITORING_VISIT)
            .force(interval.isPresent() ? Force.FRAMEWORK : Force.PRACTICE)
            .title(
                gap.isPresent()
                    ? "Next monitoring visit; how many there have been is not on record"
                    : "Next monitoring visit, the " + ordinal(made.size() + 1))
            .state(ItemState.FUTURE)
            .cause(situation.previousEnded());
    List<Reason> reasons = new ArrayList<>();
    if (gap.isPresent()) {
      reasons.add(Reason.of(interval.isPresent() ? interval.get().rule() : Rules.P_IN_RHYTHM));
      reasons.add(Reason.of(Rules.L_GAP, "The record is incomplete: {}.", gap.get().explanation()));
      reasons.add(Reason.of(Rules.P_IN_MV5));
    } else if (interval.isPresent()) {
      addByRule(interval.get(), item, reasons);
    } else if (made.isEmpty()) {
      addFirstAsObserved(item, reasons);
    } else {
      addNextAsObserved(made.get(made.size() - 1).lastDay(), item, reasons);
    }
    if (most.isPresent()) {
      reasons.add(
          Reason.of(
              most.get().rule(),
              "There are up to {} of them before the re-inspection.",
              most.get().value()));
    }
    reasons.add(Reason.of(Rules.P_IN_MV4));
    return item.reasons(reasons).build();
  }

  private void addByRule(Figure months, ScheduleItem.Builder item, List<Reason> reasons) {
    if (made.isEmpty()) {
      reasons.add(
          Reason.of(
              months.rule(),
              "Monitoring visits come about every {} months while an authority is inadequate. No"
                  + " source of the time says when the first one comes.",
              months.value()));
      return;
    }
    LocalDate last = made.get(made.size() - 1).lastDay();
    LocalDate due = last.plusMonths(months.value());
    item.cause(last)
        .when(DateWindow.of(due))
        .adjusted(situation.adjusted(due))
        .state(situation.stateOf(due));
    reasons.add(
        Reason.of(
            months.rule(),
            "Monitoring visits come about every {} months: {} months after the last one, which"
                + " ended on {}.",
            months.value(),
            months.value(),
            last));
    reasons.add(Reason.of(Rules.P_IN_MV3));
  }

  private void addFirstAsObserved(ScheduleItem.Builder item, List<Reason> reasons) {
    Optional<LocalDate> report = report();
    if (report.isPresent()) {
      addAsObserved(
          situation.figures().observedFirstMonitoringVisit(),
          report.get(),
          "On record the first monitoring visit came {} to {} months after the report, which here is"
              + " of {}: from {} to {}. That is when others were visited, and no rule.",
          item,
          reasons);
    } else {
      reasons.add(Reason.of(Rules.P_IN_RHYTHM));
    }
    reasons.add(
        Reason.of(
            Rules.P_IN_MV5,
            "Ofsted does not publish the letter of the first monitoring visit; a council may."));
  }

  private void addNextAsObserved(LocalDate last, ScheduleItem.Builder item, List<Reason> reasons) {
    addAsObserved(
        situation.figures().observedNextMonitoringVisit(),
        last,
        "On record the next monitoring visit came about {} to {} months after the last one, which"
            + " here ended on {}: from {} to {}. That is when others were visited, and no rule; no"
            + " largest number of visits is known.",
        item,
        reasons);
  }

  /** No source gives a day, so that none is late. */
  private void addAsObserved(
      ObservedInterval seen,
      LocalDate from,
      String sentence,
      ScheduleItem.Builder item,
      List<Reason> reasons) {
    DateWindow days = seen.after(from);
    ItemState state = situation.stateOf(days);
    item.cause(from).when(days).state(state == ItemState.OVERDUE ? ItemState.PASSED : state);
    reasons.add(
        Reason.of(
            seen.rule(),
            sentence,
            (int) Math.round(seen.shortestMonths()),
            (int) Math.round(seen.longestMonths()),
            from,
            days.start(),
            days.end()));
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
