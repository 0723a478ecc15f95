package council

import io.github.ilacs.history.LocalAuthority
import io.github.ilacs.judgement.AreaForImprovement
import io.github.ilacs.schedule.Scheduler
import java.time.LocalDate

fun name(authority: LocalAuthority?): String = authority.name()

fun main() {
    LocalAuthority("80534", null)
    AreaForImprovement(null)
    Scheduler.england().schedule(null, LocalDate.of(2026, 11, 22))
}
