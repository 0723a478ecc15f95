package io.github.ilacs.embedding;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WhatIf;
import java.time.LocalDate;

/** A caller's program, started by a test where Jackson is not to be had. */
public final class WithoutJackson {

  private WithoutJackson() {}

  public static void main(String[] args) {
    InspectionHistory history =
        InspectionHistory.of(
            new LocalAuthority("80534", "Nottinghamshire"),
            inspection(LocalDate.of(2024, 5, 20), Grade.GOOD));
    LocalDate asOf = LocalDate.of(2026, 11, 22);
    Schedule schedule = Scheduler.england().schedule(history, asOf);
    WhatIf whatIf =
        Scheduler.england()
            .whatIf(history, asOf, inspection(LocalDate.of(2027, 3, 8), Grade.INADEQUATE));
    System.out.println(schedule.nextInspection());
    System.out.println(schedule.readiness(asOf.plusYears(1)).size() > 1);
    System.out.println(whatIf.after().pathway());
    System.out.println(Scheduler.class.getModule().isNamed());
  }

  private static Inspection inspection(LocalDate first, Grade grade) {
    Inspection.Builder inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(first, first.plusDays(4))
            .judged(JudgementArea.IMPACT_OF_LEADERS, grade)
            .judged(JudgementArea.HELP_AND_PROTECTION, grade)
            .judged(JudgementArea.CHILDREN_IN_CARE, grade)
            .judged(JudgementArea.CARE_LEAVERS, grade);
    if (first.getYear() < 2026) {
      inspection.judged(JudgementArea.OVERALL_EFFECTIVENESS, grade);
    }
    return inspection.build();
  }
}
