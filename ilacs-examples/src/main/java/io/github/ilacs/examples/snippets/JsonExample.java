package io.github.ilacs.examples.snippets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;

/** The code of the page {@code docs/json.md}. */
public final class JsonExample {

  private JsonExample() {}

  static ObjectMapper onTheClassPath() {
    // tag::class-path
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    // end::class-path
    return mapper;
  }

  static ObjectMapper onTheModulePath() {
    // tag::module-path
    ObjectMapper mapper = new ObjectMapper().registerModule(new IlacsModule());
    // end::module-path
    return mapper;
  }

  static void withAnOwnScheduler(ObjectMapper mapper, Scheduler scheduler) {
    // tag::own
    mapper.registerModule(IlacsModule.of(scheduler));
    // end::own
  }

  static String answer(ObjectMapper mapper, String document) throws JsonProcessingException {
    // tag::answer
    InspectionHistory history = mapper.readValue(document, InspectionHistory.class);
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));
    String answer = mapper.writeValueAsString(schedule);
    // end::answer
    return answer;
  }
}
