package council.diary;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.SeriousWeakness;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** What an authority has to do after an area for priority action. */
public final class Diary {

  private Diary() {}

  public static void main(String[] args) {
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.STANDARD)
            .onSite(LocalDate.of(2023, 10, 9), LocalDate.of(2023, 10, 20))
            .published(LocalDate.of(2023, 12, 8))
            .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.REQUIRES_IMPROVEMENT)
            .judged(JudgementArea.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT)
            .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
            .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
            .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT)
            .build();
    FocusedVisit visit =
        FocusedVisit.builder()
            .onSite(LocalDate.of(2024, 12, 10), LocalDate.of(2024, 12, 11))
            .received(LocalDate.of(2025, 1, 15))
            .found(
                AreaForPriorityAction.of(
                    "children wait for a social worker", SeriousWeakness.UNALLOCATED_CASES))
            .build();
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("1", "Anyshire"), inspection, visit);

    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2025, 2, 1));
    System.out.println(schedule.pathway());
    System.out.println(schedule.nextInspection().type().orElseThrow());
    System.out.println(schedule.nextInspection().window().orElseThrow());
    for (ScheduleItem item : schedule.items(ItemKind.ACTION_PLAN)) {
      System.out.println(item.kind().label() + " by " + item.lastDay().orElseThrow());
    }
    System.out.println(Diary.class.getModule().isNamed() && Schedule.class.getModule().isNamed());
  }
}
