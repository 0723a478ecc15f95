package io.github.ilacs.examples.snippets;

// tag::worker
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** What each worker of a cluster makes for itself. Histories come in as text, schedules go out. */
public final class Worker {

  private final ObjectMapper mapper = new ObjectMapper().registerModule(new IlacsModule());
  private final Scheduler scheduler = Scheduler.england();
  private final LocalDate asOf;

  public Worker(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The schedule of a history, both as JSON. */
  public String schedule(String history) {
    try {
      return mapper.writeValueAsString(
          scheduler.schedule(mapper.readValue(history, InspectionHistory.class), asOf));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
// end::worker
