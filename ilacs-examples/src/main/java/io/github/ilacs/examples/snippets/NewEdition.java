package io.github.ilacs.examples.snippets;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
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
            "From 1 April 2027 we plan with a window from 24 to 36 months, one more judgement, three"
                + " good ones of practice, and 60 working days for an action plan.",
            Evidence.INFERRED,
            paper);
    // end::rule
    return assumed;
  }

  static Timeline timeline() {
    Rule assumed = assumed();
    // tag::edition
    JudgementArea together =
        JudgementArea.of(
            "multi-agency", JudgementArea.Role.PRACTICE, "Multi-agency child protection");
    Edition current = Timeline.england().editionOn(LocalDate.of(2026, 11, 22));
    Edition renewed =
        current.toBuilder()
            .id("2027-04")
            .name("the edition that we expect in April 2027")
            .effectiveFrom(LocalDate.of(2027, 4, 1), assumed)
            .addAreas(together)
            .areasRule(assumed)
            .pathwayCriteria(PathwayCriteria.byLeadersAndPractice(new Figure(3, assumed)))
            .windowOpens(new Figure(24, assumed))
            .windowCloses(new Figure(36, assumed))
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
      out.println(schedule.nextInspection().windowReasons().get(1));
    }
    // end::window
  }

  static void figures(PrintStream out) {
    Rule assumed = assumed();
    // tag::figures
    LocalDate first = LocalDate.of(2027, 4, 1);
    Figures figures = Timeline.england().figures();
    FigureSeries shorter = figures.actionPlan().from(first, new Figure(60, assumed));
    Timeline timeline = Timeline.england().with(figures.toBuilder().actionPlan(shorter).build());

    for (LocalDate day : List.of(first.minusDays(1), first)) {
      Figure days = timeline.figures().actionPlan().on(day).orElseThrow();
      out.println(day + ": " + days.value() + " working days, " + days.rule());
    }
    // end::figures
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
            .onSite(LocalDate.of(2027, 4, 12), LocalDate.of(2027, 4, 16))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.GOOD)
            .judged(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT)
            .judged(renewed.area("multi-agency"), Grade.REQUIRES_IMPROVEMENT)
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
