package io.github.ilacs.examples.snippets;

import static io.github.ilacs.framework.Framework.ILACS;
import static io.github.ilacs.framework.InspectionType.SHORT;
import static io.github.ilacs.framework.InspectionType.STANDARD;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.SeriousWeakness;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WhatIf;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The code of the page {@code docs/cookbook.md}: a method for each question. */
public final class Cookbook {

  private Cookbook() {}

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static InspectionHistory nottinghamshire() {
    return TwoAuthorities.nottinghamshire();
  }

  private static InspectionHistory leicestershire() {
    return TwoAuthorities.leicestershire();
  }

  private static InspectionHistory exampleshire() {
    // tag::exampleshire
    LocalAuthority authority = new LocalAuthority("80999", "Exampleshire");
    Inspection inspection =
        Inspection.builder()
            .framework(ILACS)
            .type(STANDARD)
            .onSite(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 1, 26))
            .published(LocalDate.of(2024, 3, 8))
            .judged(IMPACT_OF_LEADERS, GOOD)
            .judged(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
            .judged(CHILDREN_IN_CARE, GOOD)
            .judged(CARE_LEAVERS, REQUIRES_IMPROVEMENT)
            .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
            .build();
    FocusedVisit visit =
        FocusedVisit.builder()
            .onSite(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 10, 14))
            .received(LocalDate.of(2026, 11, 6))
            .topic("the front door")
            .found(
                AreaForPriorityAction.of(
                    "Children wait too long for a social worker.",
                    SeriousWeakness.UNALLOCATED_CASES))
            .build();
    InspectionHistory history = InspectionHistory.of(authority, inspection, visit);
    // end::exampleshire
    return history;
  }

  /** An authority that was judged inadequate. */
  private static InspectionHistory inadequate() {
    return InspectionHistory.of(
        new LocalAuthority("80998", "Sampleshire"),
        Inspection.builder()
            .framework(ILACS)
            .type(STANDARD)
            .onSite(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 24))
            .published(LocalDate.of(2024, 7, 12))
            .judged(IMPACT_OF_LEADERS, INADEQUATE)
            .judged(HELP_AND_PROTECTION, INADEQUATE)
            .judged(CHILDREN_IN_CARE, REQUIRES_IMPROVEMENT)
            .judged(CARE_LEAVERS, REQUIRES_IMPROVEMENT)
            .judged(OVERALL_EFFECTIVENESS, INADEQUATE)
            .build());
  }

  static void summary(PrintStream out) {
    InspectionHistory history = exampleshire();
    LocalDate today = TODAY;
    // tag::summary
    out.println(Scheduler.england().schedule(history, today).summary());
    // end::summary
  }

  static void callDays(PrintStream out) {
    InspectionHistory history = nottinghamshire();
    LocalDate today = TODAY;
    // tag::call-days
    Schedule schedule = Scheduler.england().schedule(history, today);

    List<PossibleStart> starts = schedule.nextInspection().possibleStarts().limit(4).toList();
    for (PossibleStart start : starts) {
      out.println(
          "call " + start.call() + ", on site " + start.firstDay() + " to " + start.lastDay());
      start.reasons().forEach(out::println);
    }
    // end::call-days
  }

  static void beforeChristmas(PrintStream out) {
    Schedule schedule = Scheduler.england().schedule(nottinghamshire(), TODAY);
    // tag::before-christmas
    NextInspection next = schedule.nextInspection();
    LocalDate christmas = LocalDate.of(2026, 12, 25);
    long before =
        next.possibleStarts().filter(start -> start.firstDay().isBefore(christmas)).count();

    out.println(before + " of " + next.possibleStartsLeft() + " possible starts");
    // end::before-christmas
  }

  static void overdue(PrintStream out) {
    InspectionHistory history = leicestershire();
    // tag::overdue
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2024, 3, 1));
    NextInspection next = schedule.nextInspection();

    out.println(next.window().orElseThrow() + " " + next.state());
    next.windowReasons().stream().map(Reason::sentence).forEach(out::println);
    out.println(next.adjustedWindow().orElseThrow());
    // end::overdue
  }

  static void callsAfterTheWindow(PrintStream out) {
    NextInspection next =
        Scheduler.england().schedule(leicestershire(), LocalDate.of(2024, 3, 1)).nextInspection();
    // tag::calls-after-the-window
    out.println("next call: " + next.nextCall().orElseThrow());
    next.possibleStarts(LocalDate.of(2024, 4, 30))
        .forEach(start -> out.println("call " + start.call() + ", on site " + start.firstDay()));
    // end::calls-after-the-window
  }

  static void whatIf(PrintStream out) {
    InspectionHistory history = nottinghamshire();
    LocalDate today = TODAY;
    // tag::what-if
    Inspection outcome =
        Inspection.builder()
            .framework(ILACS)
            .type(SHORT)
            .onSite(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4))
            .judged(IMPACT_OF_LEADERS, REQUIRES_IMPROVEMENT)
            .judged(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
            .judged(CHILDREN_IN_CARE, GOOD)
            .judged(CARE_LEAVERS, GOOD)
            .build();

    WhatIf whatIf = Scheduler.england().whatIf(history, today, outcome);

    whatIf.differences().forEach(out::println);
    whatIf.after().decision().reasons().forEach(out::println);
    // end::what-if
  }

  static void actionPlan(PrintStream out) {
    InspectionHistory history = exampleshire();
    LocalDate today = TODAY;
    // tag::action-plan
    Schedule schedule = Scheduler.england().schedule(history, today);

    for (ItemKind kind : List.of(ItemKind.DRAFT_ACTION_PLAN, ItemKind.ACTION_PLAN)) {
      for (ScheduleItem item : schedule.items(kind)) {
        out.println(item.lastDay().orElseThrow() + " " + item.title() + ", " + item.state());
      }
    }
    out.println(schedule.pathway());
    // end::action-plan
  }

  static void visitsLeft(PrintStream out) {
    Schedule schedule = Scheduler.england().schedule(nottinghamshire(), TODAY);
    // tag::visits-left
    Visits visits = schedule.visits().orElseThrow();

    out.println(visits.made() + " made, " + visits.expected().orElseThrow() + " expected");
    out.println(visits.left().orElseThrow() + " left");
    out.println(visits.reasons().get(0));
    // end::visits-left
  }

  static void ready(PrintStream out) {
    Schedule schedule = Scheduler.england().schedule(exampleshire(), TODAY);
    // tag::ready
    for (Readiness readiness : schedule.readiness(LocalDate.of(2027, 3, 31))) {
      out.println(readiness.day() + " " + readiness.what());
    }
    // end::ready
  }

  static void newHoliday(PrintStream out) {
    InspectionHistory history = nottinghamshire();
    LocalDate today = TODAY;
    // tag::new-holiday
    WorkingDayCalendar workingDays =
        WorkingDayCalendar.england().withBankHoliday(LocalDate.of(2026, 11, 30), "An extra day");

    Schedule schedule = Scheduler.england().with(workingDays).schedule(history, today);

    PossibleStart start = schedule.nextInspection().nextPossibleStart().orElseThrow();
    out.println("call " + start.call() + ", on site from " + start.firstDay());
    out.println(workingDays.plusWorkingDays(LocalDate.of(2026, 11, 6), 20));
    // end::new-holiday
  }

  static void told(PrintStream out) {
    InspectionHistory history = nottinghamshire();
    LocalDate today = TODAY;
    // tag::told
    OfstedDecision told =
        new OfstedDecision.OnDate(
            LocalDate.of(2026, 11, 2),
            OfstedDecision.Subject.ANNUAL_ENGAGEMENT_MEETING,
            DateWindow.of(LocalDate.of(2027, 1, 14)),
            "e-mail of 2 November 2026");

    Schedule schedule = Scheduler.england().schedule(history.with(told), today);

    for (ScheduleItem item : schedule.items(ItemKind.ANNUAL_ENGAGEMENT_MEETING)) {
      out.println(item.lastDay().orElseThrow() + " " + item.title() + ", " + item.state());
      out.println(item.reasons().get(0).sentence());
    }
    // end::told
  }

  static void region(PrintStream out) {
    LocalDate today = TODAY;
    List<InspectionHistory> region = List.of(nottinghamshire(), leicestershire(), exampleshire());
    // tag::region
    Scheduler scheduler = Scheduler.england();
    Comparator<Schedule> whoIsNext =
        Comparator.comparing(
            schedule ->
                schedule.nextInspection().window().map(DateWindow::end).orElse(LocalDate.MAX));

    region.stream()
        .map(history -> scheduler.schedule(history, today))
        .sorted(whoIsNext)
        .forEach(
            schedule ->
                out.println(
                    schedule.authority().name()
                        + ": "
                        + schedule.nextInspection()
                        + ", "
                        + schedule.nextInspection().state()));
    // end::region
  }

  static void yearAgo(PrintStream out) {
    InspectionHistory history = nottinghamshire();
    LocalDate today = TODAY;
    // tag::year-ago
    for (LocalDate day : List.of(today.minusYears(1), today)) {
      Schedule schedule = Scheduler.england().schedule(history, day);
      out.println(
          day
              + ": "
              + schedule.edition().name()
              + ", "
              + schedule.nextInspection().state()
              + ", visits left: "
              + schedule.visits().flatMap(Visits::left).orElseThrow());
    }
    // end::year-ago
  }

  static void knownOnADay(PrintStream out) {
    InspectionHistory history = inadequate();
    // tag::known-on-a-day
    List<MonitoringVisit> visits =
        List.of(
            MonitoringVisit.of(LocalDate.of(2025, 6, 3), LocalDate.of(2025, 6, 4)),
            MonitoringVisit.builder()
                .onSite(LocalDate.of(2025, 10, 14))
                .topic("the front door")
                .build());

    KnownHistory known = history.withAll(visits).knownOn(LocalDate.of(2025, 9, 1));

    out.println("last inspected: " + known.lastInspection().orElseThrow().inWords());
    known.monitoringVisitsSince().forEach(visit -> out.println("since then: " + visit.inWords()));
    // end::known-on-a-day
  }

  static void why(PrintStream out) {
    Schedule schedule = Scheduler.england().schedule(nottinghamshire(), TODAY);
    // tag::why
    for (Reason reason : schedule.nextInspection().windowReasons()) {
      out.println(reason.sentence());
      out.println("  " + reason.rule() + ", " + reason.evidence());
      reason.rule().sources().forEach(source -> out.println("  " + source));
    }
    // end::why
  }

  static void merged(PrintStream out) {
    InspectionHistory example = exampleshire();
    // tag::merged
    LocalDate vesting = LocalDate.of(2027, 4, 1);
    LocalDate day = LocalDate.of(2027, 5, 4);
    LocalAuthority other = new LocalAuthority("80997", "Otherfordshire");

    InspectionHistory formed =
        InspectionHistory.of(
            new LocalAuthority("80996", "Exampleshire and Otherfordshire"),
            Reorganisation.newAuthority(vesting, example.authority(), other));
    Schedule asNew = Scheduler.england().schedule(formed, day);
    out.println(asNew.nextInspection());
    out.println(asNew.nextInspection().observedInterval().orElseThrow());
    asNew.decision().reasons().forEach(out::println);

    InspectionHistory enlarged = example.with(Reorganisation.keepingPathway(vesting, other));
    Schedule asBefore = Scheduler.england().schedule(enlarged, day);
    out.println(asBefore.nextInspection());
    // end::merged
  }
}
