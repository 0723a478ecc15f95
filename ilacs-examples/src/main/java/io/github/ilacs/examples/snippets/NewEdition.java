package io.github.ilacs.examples.snippets;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureKind;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.timetable.Timetable;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/**
 * The code of the page {@code docs/new-edition.md}: a framework of 2027 whose content is made up.
 */
public final class NewEdition {

  private NewEdition() {}

  private static Rule assumed() {
    // tag::rule
    Source paper = new Source("PAPER", "Our working paper on 2027", "November 2026", Reliability.C);
    Rule assumed =
        Rule.of(
            "OWN-2027",
            "From 1 April 2027 we plan with a window from 24 to 36 months, family help and child"
                + " protection judged apart, three good judgements of practice, four days on site"
                + " for a short inspection, and 60 working days for an action plan. Otherwise"
                + " inspectors come as before: from a Monday, and not in August, on a bank"
                + " holiday or from 23 December to 1 January.",
            Evidence.INFERRED,
            paper);
    // end::rule
    return assumed;
  }

  static Timeline timeline() {
    Rule assumed = assumed();
    // tag::edition
    JudgementArea familyHelp =
        JudgementArea.of("family-help", JudgementArea.Role.PRACTICE, "Family help");
    JudgementArea childProtection =
        JudgementArea.of("child-protection", JudgementArea.Role.PRACTICE, "Child protection");
    Edition current = Timeline.england().editionOn(LocalDate.of(2026, 11, 22));
    Edition renewed =
        current.toBuilder()
            .id("2027-04")
            .name("the edition that we expect in April 2027")
            .effectiveFrom(LocalDate.of(2027, 4, 1), assumed)
            .areas(
                List.of(
                    JudgementArea.IMPACT_OF_LEADERS,
                    familyHelp,
                    childProtection,
                    JudgementArea.CHILDREN_IN_CARE,
                    JudgementArea.CARE_LEAVERS))
            .areasRule(assumed)
            .pathwayCriteria(PathwayCriteria.byLeadersAndPractice(new Figure(3, assumed)))
            .windowOpens(new Figure(24, assumed))
            .windowCloses(new Figure(36, assumed))
            .shortInspectionDays(new Figure(4, assumed))
            .calendarRule(assumed)
            .putFigures(FigureKind.ACTION_PLAN, new Figure(60, assumed))
            .build();
    Timeline timeline = Timeline.england().with(renewed);
    // end::edition
    return timeline;
  }

  static void window(PrintStream out) {
    InspectionHistory history = TwoAuthorities.nottinghamshire();
    Timeline timeline = timeline();
    // tag::window
    Scheduler scheduler = Scheduler.england().with(timeline);

    for (LocalDate day : List.of(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 1))) {
      Schedule schedule = scheduler.schedule(history, day);
      out.println(day + ": " + schedule.edition().name());
      out.println(schedule.nextInspection() + ", " + schedule.nextInspection().state());
      schedule.nextInspection().windowReasons().forEach(out::println);
    }
    // end::window
  }

  static void figures(PrintStream out) {
    Rule assumed = assumed();
    Timeline timeline = timeline();
    // tag::figures
    Figures figures = timeline.figures();
    FigureSeries later =
        figures.actionPlan().from(LocalDate.of(2027, 9, 1), new Figure(50, assumed));
    Timeline changed = timeline.with(figures.toBuilder().actionPlan(later).build());

    for (String day : List.of("2027-03-31", "2027-04-01", "2027-09-01")) {
      Figure days = changed.figures().actionPlan().on(LocalDate.parse(day)).orElseThrow();
      out.println(day + ": " + days.value() + " working days, " + days.rule());
    }
    // end::figures
  }

  static void site(PrintStream out) {
    Timeline timeline = timeline();
    // tag::site
    Scheduler scheduler = Scheduler.england().with(timeline);

    for (LocalDate monday : List.of(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 4, 12))) {
      Timetable week = scheduler.timetables().inspectionOnSiteFrom(InspectionType.SHORT, monday);
      out.println(monday + " to " + week.lastDay() + ", called on " + week.call().orElseThrow());
    }
    scheduler
        .calls()
        .obstacles(LocalDate.of(2027, 8, 9), InspectionType.SHORT)
        .forEach(out::println);
    // end::site
  }

  static void judged(PrintStream out) {
    InspectionHistory history = TwoAuthorities.nottinghamshire();
    Timeline timeline = timeline();
    // tag::judged
    Edition renewed = timeline.editionOn(LocalDate.of(2027, 4, 1));
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(LocalDate.of(2027, 4, 12), LocalDate.of(2027, 4, 15))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.GOOD)
            .judged(renewed.area("family-help"), Grade.GOOD)
            .judged(renewed.area("child-protection"), Grade.REQUIRES_IMPROVEMENT)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT)
            .build();

    InspectionHistory longer = history.on(timeline).with(inspection);
    Schedule schedule =
        Scheduler.england().with(timeline).schedule(longer, LocalDate.of(2027, 5, 4));
    schedule.decision().reasons().forEach(out::println);

    try {
      history.with(inspection);
    } catch (IllegalArgumentException refused) {
      out.println(refused.getMessage());
    }
    // end::judged
  }
}
