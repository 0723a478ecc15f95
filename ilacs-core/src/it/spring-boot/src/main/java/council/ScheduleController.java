package council;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

// tag::controller
/** The one endpoint of the service. */
@RestController
class ScheduleController {

  private final Scheduler scheduler = Scheduler.england();

  @PostMapping("/schedule")
  Schedule schedule(@RequestBody InspectionHistory history, @RequestParam LocalDate asOf) {
    return scheduler.schedule(history, asOf);
  }

  /** Says what is wrong with a document, and where in it. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String refused(JsonMappingException wrong) {
    return wrong.getOriginalMessage() + " at " + wrong.getPathReference();
  }

  /** Says that a day lies before the first edition, or beyond the working days. */
  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String refused(DateTimeException wrong) {
    return wrong.getMessage();
  }
}
// end::controller
