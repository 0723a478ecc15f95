package council;

import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The one endpoint of the service. */
@RestController
class ScheduleController {

  private final Scheduler scheduler = Scheduler.england();
  private final Clock clock;

  ScheduleController(Clock clock) {
    this.clock = clock;
  }

  /** The schedule on a day, or today. */
  @PostMapping("/schedule")
  Schedule schedule(
      @RequestBody InspectionHistory history, @RequestParam Optional<LocalDate> asOf) {
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
    try {
      return scheduler.schedule(history, day);
    } catch (DateTimeException e) {
      // The day lies before the first edition, or too close to the year 10000.
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }
}
