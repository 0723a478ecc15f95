package io.github.ilacs.examples.snippets;

import static io.github.ilacs.framework.Framework.ILACS;
import static io.github.ilacs.framework.InspectionType.SHORT;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.PrintStream;
import java.time.LocalDate;

/** The code on the first page of the README. */
public final class ReadmeExample {

  private ReadmeExample() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    readme(System.out);
  }

  static void readme(PrintStream out) {
    // tag::readme
    Inspection inspection =
        Inspection.builder()
            .framework(ILACS)
            .type(SHORT)
            .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
            .published(LocalDate.of(2024, 7, 12))
            .judged(IMPACT_OF_LEADERS, OUTSTANDING)
            .judged(HELP_AND_PROTECTION, GOOD)
            .judged(CHILDREN_IN_CARE, GOOD)
            .judged(CARE_LEAVERS, GOOD)
            .judged(OVERALL_EFFECTIVENESS, GOOD)
            .build();
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80534", "Nottinghamshire"), inspection);

    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));

    out.println(schedule.pathway());
    out.println(schedule.nextInspection());
    out.println(schedule.nextInspection().state());
    schedule.nextInspection().typeReasons().forEach(out::println);
    // end::readme
  }
}
