package io.github.ilacs.examples.snippets;

// tag::first-schedule
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** The first program of the guide: what comes next for an authority with one inspection. */
final class FirstSchedule {

  private FirstSchedule() {}

  public static void main(String[] args) {
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.STANDARD)
            .onSite(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 1, 26))
            .published(LocalDate.of(2024, 3, 8))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.GOOD)
            .judged(JudgementArea.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT)
            .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT)
            .build();
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80999", "Exampleshire"), inspection);

    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));

    System.out.println(schedule.nextInspection());
    System.out.println(schedule.nextInspection().state());
    schedule.decision().reasons().forEach(System.out::println);
  }
}
// end::first-schedule
