package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;

class JsonFuzzTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  @FuzzTest
  void aDocumentIsReadBackOrRefused(FuzzedDataProvider data) throws JsonProcessingException {
    Class<?> type = data.consumeBoolean() ? Schedule.class : InspectionHistory.class;
    String document = data.consumeRemainingAsString();
    Object value;
    try {
      value = MAPPER.readValue(document, type);
    } catch (JsonProcessingException e) {
      assertThat(e.getOriginalMessage()).isNotBlank();
      return;
    }
    if (value != null) {
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
    }
  }
}
