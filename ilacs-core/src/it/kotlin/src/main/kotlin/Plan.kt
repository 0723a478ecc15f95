package council

import io.github.ilacs.calendar.DateWindow
import io.github.ilacs.framework.Framework
import io.github.ilacs.framework.InspectionType
import io.github.ilacs.history.Inspection
import io.github.ilacs.history.InspectionHistory
import io.github.ilacs.history.LocalAuthority
import io.github.ilacs.judgement.Grade
import io.github.ilacs.judgement.JudgementArea
import io.github.ilacs.schedule.Schedule
import io.github.ilacs.schedule.Scheduler
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

fun main() {
    val inspection: Inspection = Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.SHORT)
        .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
        .published(LocalDate.of(2024, 7, 12))
        .judged(JudgementArea.IMPACT_OF_LEADERS, Grade.OUTSTANDING)
        .judged(JudgementArea.HELP_AND_PROTECTION, Grade.GOOD)
        .judged(JudgementArea.CHILDREN_IN_CARE, Grade.GOOD)
        .judged(JudgementArea.CARE_LEAVERS, Grade.GOOD)
        .judged(JudgementArea.OVERALL_EFFECTIVENESS, Grade.GOOD)
        .build()
    val history = InspectionHistory.of(LocalAuthority("80534", "Nottinghamshire"), inspection)

    // tag::kotlin
    // The types without a question mark are the point: what the library returns is never null.
    val schedule: Schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22))
    val window: DateWindow? = schedule.nextInspection().window().getOrNull()
    println(schedule.pathway())
    println(window)
    // end::kotlin
}
