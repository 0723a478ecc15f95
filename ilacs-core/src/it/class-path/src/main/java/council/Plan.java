package council;

import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** Plans one authority under England's editions, and under one more that is made up. */
public final class Plan {

  private Plan() {}

  public static void main(String[] args) {
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
            .published(LocalDate.of(2024, 7, 12))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.OUTSTANDING)
            .judged(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
            .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .build();
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80534", "Nottinghamshire"), inspection);

    LocalDate asOf = LocalDate.of(2026, 11, 22);
    Schedule schedule = Scheduler.england().schedule(history, asOf);
    System.out.println(schedule.pathway());
    System.out.println(schedule.nextInspection().window().orElseThrow());
    System.out.println(schedule.nextInspection().state());

    Rule shorter =
        Rule.of(
            "COUNCIL-1",
            "The window opens after two years.",
            Evidence.INFERRED,
            new Source("COUNCIL", "A council's guess", "2026", Reliability.C));
    Edition edition =
        Timeline.england().editionOn(asOf).toBuilder()
            .id("2026-10")
            .name("an edition of October 2026")
            .effectiveFrom(LocalDate.of(2026, 10, 1), shorter)
            .windowOpens(new Figure(24, shorter))
            .build();
    Timeline timeline = Timeline.england().with(edition);
    Schedule other = Scheduler.england().with(timeline).schedule(history.on(timeline), asOf);
    System.out.println(other.nextInspection().window().orElseThrow());

    System.out.println(
        WorkingDayCalendar.england().plusWorkingDays(LocalDate.of(2026, 12, 24), 1));
  }
}
