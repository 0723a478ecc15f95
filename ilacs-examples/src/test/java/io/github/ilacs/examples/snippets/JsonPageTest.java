package io.github.ilacs.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the page {@code docs/json.md} says of its code is so; {@link GuideTest} looks at the rest.
 */
class JsonPageTest {

  @Test
  void theCodeDoesWhatThePageSays() throws IOException {
    InspectionHistory history = TwoAuthorities.nottinghamshire();
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));

    for (ObjectMapper mapper :
        List.of(JsonExample.onTheClassPath(), JsonExample.onTheModulePath())) {
      String answer = JsonExample.answer(mapper, mapper.writeValueAsString(history));

      assertThat(mapper.readValue(answer, Schedule.class)).isEqualTo(schedule);
    }
  }

  @Test
  void anOwnSchedulerTakesPrecedence() throws IOException {
    Edition renewed =
        Timeline.england().editions().get(3).toBuilder()
            .id("2027")
            .effectiveFrom(LocalDate.of(2027, 4, 1))
            .build();
    ObjectMapper mapper = JsonExample.onTheClassPath();

    JsonExample.withAnOwnScheduler(
        mapper, Scheduler.england().with(Timeline.england().with(renewed)));

    assertThat(mapper.readValue("\"2027\"", Edition.class)).isEqualTo(renewed);
  }
}
