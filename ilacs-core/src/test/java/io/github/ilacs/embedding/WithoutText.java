package io.github.ilacs.embedding;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** A caller's program, started by a test: it first asks for answers alone, and then why. */
public final class WithoutText {

  private WithoutText() {}

  public static void main(String[] args) {
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.GOOD)
            .judged(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
            .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .build();
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80534", "Nottinghamshire"), inspection);
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));
    Schedule again = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));

    System.out.println(schedule.nextInspection());
    System.out.println(schedule.items(ItemKind.SELF_EVALUATION).size());
    System.out.println(schedule.equals(again) && schedule.hashCode() == again.hashCode());
    System.out.println(schedule.decision().reasons().get(0).rule().equals(Rules.P_GO));
    System.out.println("And why?");
    System.out.println(schedule.decision().reasons().get(0));
  }
}
