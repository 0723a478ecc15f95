package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.snippets.TwoAuthorities;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every authority, its history and its schedules, through JSON and back. */
class WholeRecordJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static void assertThatItStaysEqual(InspectionHistory history)
      throws JsonProcessingException {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(history), InspectionHistory.class))
        .isEqualTo(history);
    for (String day :
        List.of("2018-07-01", "2020-06-01", "2022-01-10", "2024-08-15", "2026-11-22")) {
      Schedule schedule = Scheduler.england().schedule(history, LocalDate.parse(day));
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(schedule), Schedule.class))
          .isEqualTo(schedule);
    }
  }

  @Test
  void theTwoAuthorities() throws JsonProcessingException {
    for (InspectionHistory history : TwoAuthorities.all()) {
      assertThatItStaysEqual(history);
    }
  }

  @Test
  void theAuthoritiesOfTheRecord() throws JsonProcessingException {
    for (Path path : TestRecord.all()) {
      for (InspectionHistory history : TestRecord.histories(path)) {
        assertThatItStaysEqual(history);
      }
    }
  }
}
