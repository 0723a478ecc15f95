package io.github.ilacs.outlook;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out the outlook for the next visit of one authority. */
final class VisitOutlooks {

  private final VisitModel model;
  private final Schedule schedule;

  /** The times without inspection, suspended or deferred. */
  private final List<ScheduleItem> closures;

  VisitOutlooks(VisitModel model, Schedule schedule) {
    this.model = model;
    this.schedule = schedule;
    this.closures =
        schedule.items(ItemKind.SUSPENSION).stream()
            .filter(item -> item.when().isPresent())
            .toList();
  }

  VisitOutlook outlook() {
    Optional<ScheduleItem> told = told();
    if (told.isPresent()) {
      return without(Outlook.Kind.TOLD, told.get().when(), told.get().reasons());
    }
    Optional<Visits> visits = schedule.visits();
    if (visits.isEmpty()) {
      return none(
          List.of(
              schedule
                  .decision()
                  .missing()
                  .orElseGet(
                      () ->
                          Reason.of(
                              Rules.L_GAP,
                              "The record is not enough to count the visits that have been"
                                  + " made."))));
    }
    if (schedule.nextInspection().windowBasis() == WindowBasis.TOLD) {
      return none(
          Reason.listOf(
              Reason.of(
                  Rules.L_TOLD,
                  "Ofsted has told the days of the next inspection. How long others waited for a"
                      + " visit says nothing about the time before days that were told."),
              schedule.nextInspection().windowReasons()));
    }
    if (visits.get().begun().isPresent()) {
      return none(visits.get().reasons());
    }
    Optional<VisitOrder> order = order(visits.get());
    Optional<Inspection> previous = schedule.decision().previous();
    if (order.isEmpty() || previous.isEmpty()) {
      return none(visits.get().reasons());
    }
    if (previous.get().framework() != Framework.ILACS) {
      return none(
          List.of(
              Reason.of(
                  model.rule(),
                  "The curves rest on waits after ILACS inspections alone, and the last one was made"
                      + " under the {}.",
                  previous.get().framework().label())));
    }
    Optional<ScheduleItem> suspended = suspended();
    if (suspended.isPresent()) {
      return none(suspended.get().reasons());
    }
    return estimated(order.get(), previous.get(), visits.get());
  }

  /** A suspension on the day asked of which nobody knows the end. */
  private Optional<ScheduleItem> suspended() {
    return closures.stream()
        .filter(item -> !item.when().orElseThrow().hasEnd())
        .filter(item -> !item.when().orElseThrow().start().isAfter(schedule.asOf()))
        .findFirst();
  }

  /** The days of the next visit that Ofsted has told, also where they have passed without it. */
  private Optional<ScheduleItem> told() {
    return schedule.items().stream()
        .filter(item -> item.kind() == ItemKind.FOCUSED_VISIT || item.kind() == ItemKind.JTAI)
        .filter(item -> item.isTold() && item.when().isPresent())
        .filter(item -> item.state() != ItemState.DONE)
        .findFirst();
  }

  /** Which visit is next; empty where none is expected, or nobody says how many. */
  private static Optional<VisitOrder> order(Visits visits) {
    if (visits.left().orElse(0) == 0) {
      return Optional.empty();
    }
    int expected = visits.expected().orElseThrow();
    return switch (expected) {
      case 1 -> Optional.of(VisitOrder.ONLY);
      case 2 -> Optional.of(visits.made() == 0 ? VisitOrder.FIRST : VisitOrder.SECOND);
      default -> Optional.empty();
    };
  }

  private VisitOutlook none(List<Reason> reasons) {
    return without(Outlook.Kind.NONE, Optional.empty(), reasons);
  }

  private VisitOutlook without(Outlook.Kind kind, Optional<DateWindow> told, List<Reason> reasons) {
    return new VisitOutlook(
        schedule.authority(),
        schedule.asOf(),
        kind,
        Optional.empty(),
        0,
        List.of(),
        1,
        Optional.empty(),
        told,
        model,
        reasons);
  }

  /** The time without inspection, suspended or deferred, that a week lies in. */
  private Optional<ScheduleItem> closureOf(LocalDate monday) {
    return closures.stream().filter(item -> item.when().orElseThrow().contains(monday)).findFirst();
  }

  private VisitOutlook estimated(VisitOrder order, Inspection previous, Visits visits) {
    LocalDate asOf = schedule.asOf();
    LocalDate ended = previous.lastDay();
    LocalDate end = asOf.plusYears(Outlooks.MOST_YEARS);
    List<VisitWeek> weeks = new ArrayList<>();
    double left = 1;
    double already = 0;
    double cumulative = 0;
    Set<ScheduleItem> skipped = new LinkedHashSet<>();
    LocalDate monday = firstWeek(from(ended));
    for (; left > Outlooks.NEXT_TO_NOTHING && monday.isBefore(end); monday = monday.plusWeeks(1)) {
      Optional<ScheduleItem> closure = closureOf(monday);
      closure.ifPresent(skipped::add);
      double chance = closure.isPresent() ? 0 : model.chance(order, ended, monday);
      double probability = left * chance;
      cumulative = Math.min(1, cumulative + probability);
      left *= 1 - chance;
      if (VisitWeek.lastDayOf(monday).isBefore(asOf)) {
        already = cumulative;
      } else if (closure.isEmpty()) {
        weeks.add(new VisitWeek(monday, probability, cumulative));
      }
    }
    return new VisitOutlook(
        schedule.authority(),
        asOf,
        Outlook.Kind.ESTIMATED,
        Optional.of(order),
        already,
        weeks,
        left,
        Optional.of(ended.plusDays(model.curve(order).longestWaitDays())),
        Optional.empty(),
        model,
        reasons(order, previous, visits, skipped, already));
  }

  /** On a weekend the week is over: no visit begins on one. */
  private static LocalDate firstWeek(LocalDate day) {
    LocalDate monday = VisitWeeks.mondayOf(day);
    return VisitWeek.lastDayOf(monday).isBefore(day) ? monday.plusWeeks(1) : monday;
  }

  /** From the day asked, or from where the record ends, but after the last visit that is on it. */
  private LocalDate from(LocalDate inspectionEnded) {
    LocalDate from =
        schedule
            .unknownTime()
            .flatMap(UnknownTime::visits)
            .map(DateWindow::start)
            .orElse(schedule.asOf());
    LocalDate last = inspectionEnded;
    for (ScheduleItem item : schedule.items()) {
      boolean isVisit = item.kind() == ItemKind.FOCUSED_VISIT || item.kind() == ItemKind.JTAI;
      if (isVisit && item.state() == ItemState.DONE && item.when().isPresent()) {
        LocalDate visited = item.when().get().end();
        last = visited.isAfter(last) ? visited : last;
      }
    }
    // What comes next comes in a later week.
    LocalDate next = VisitWeeks.mondayOf(last).plusWeeks(1);
    return from.isBefore(next) ? next : from;
  }

  private List<Reason> reasons(
      VisitOrder order,
      Inspection previous,
      Visits visits,
      Set<ScheduleItem> skipped,
      double already) {
    List<Reason> reasons = new ArrayList<>(visits.reasons());
    reasons.addAll(theWait(order, previous));
    skipped.forEach(closure -> reasons.addAll(closure.reasons()));
    reasons.add(
        OutlookReasons.longestWait(
            model.rule(),
            previous.lastDay().plusDays(model.curve(order).longestWaitDays()),
            schedule.asOf()));
    reasons.add(
        Reason.of(
            Rules.L_VISIT_WEEKS,
            "A week from "
                + EnglishOutlook.RARE_FOR_VISITS.stream()
                    .map(QuietPeriod::name)
                    .collect(Collectors.joining(", or from "))
                + ", counts for {} of another one.",
            OutlookReasons.hundredths(model.rareWeight())));
    Optional<UnknownTime> unknown = schedule.unknownTime();
    if (unknown.isPresent() && unknown.get().visits().isPresent()) {
      reasons.addAll(unknown.get().reasons());
      reasons.add(
          Reason.of(
              model.rule(),
              "By the curve the visit has come already in {} of 100 such cases, without this record"
                  + " knowing.",
              OutlookReasons.ofHundred(already)));
    }
    if (previous.lastDay().isBefore(EnglishOutlook.AFTER_THE_SUSPENSION)) {
      reasons.add(
          Reason.of(
              Rules.C_8,
              "The curve rests on inspections that ended from {} on alone, and this one ended"
                  + " before.",
              EnglishOutlook.AFTER_THE_SUSPENSION));
    }
    if (schedule.asOf().isBefore(model.completeTo())) {
      reasons.add(OutlookReasons.fittedLater(model.completeTo(), schedule.asOf()));
    }
    return reasons;
  }

  /** What the curve is fitted to, and where this wait stands on it. */
  private List<Reason> theWait(VisitOrder order, Inspection previous) {
    VisitCurve curve = model.curve(order);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            model.rule(),
            "By {} the record held {} waits for {}, from inspections that ended from {} on, and {} of"
                + " them were over. With those that were not, they follow a curve with its middle {}"
                + " months after the last day on site (standard error {}).",
            model.completeTo(),
            curve.waits(),
            order.label(),
            EnglishOutlook.AFTER_THE_SUSPENSION,
            curve.over(),
            OutlookReasons.decimal(curve.centre().value()),
            OutlookReasons.decimal(curve.centre().standardError())));
    reasons.add(
        Reason.of(
            model.rule(),
            "The last inspection ended on {}, so that the wait has lasted {} months by {}. It is how"
                + " likely the visit is if the next inspection does not come first.",
            previous.lastDay(),
            OutlookReasons.decimal(Wait.months(previous.lastDay(), schedule.asOf())),
            schedule.asOf()));
    if (order == VisitOrder.SECOND) {
      reasons.add(
          Reason.of(
              model.rule(),
              "The curve counts from the inspection and does not know when the first visit was. Soon"
                  + " after a first visit the second is less likely than it says."));
    }
    return reasons;
  }
}
