package io.github.ilacs.examples.benchmark;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** The first schedule in a fresh virtual machine. */
final class FirstSchedule {

  private FirstSchedule() {}

  /** An empty program, to compare with. */
  static final class Nothing {

    private Nothing() {}

    /** Prints a line. */
    public static void main(String[] args) {
      System.out.println("short inspection");
    }
  }

  /** Prints the pathway and the window of one authority. */
  public static void main(String[] args) {
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
            .published(LocalDate.of(2024, 7, 12))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.GOOD)
            .judged(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
            .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .build();
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80999", "Exampleshire"), inspection);
    System.out.println(Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22)));
  }
}
