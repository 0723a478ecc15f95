package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonFuzzTest {

  /** What follows a document is refused, as Jackson 3 does unless it is told otherwise. */
  private static final ObjectMapper TWO =
      new ObjectMapper()
          .registerModule(new IlacsModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final JsonMapper THREE =
      JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule()).build();

  @FuzzTest
  void bothReadADocumentBackOrBothRefuseIt(FuzzedDataProvider data) throws JsonProcessingException {
    Class<?> type = data.consumeBoolean() ? Schedule.class : InspectionHistory.class;
    String document = data.consumeRemainingAsString();
    Object value;
    try {
      value = TWO.readValue(document, type);
    } catch (JsonProcessingException e) {
      assertThat(e.getOriginalMessage()).isNotBlank();
      assertThatThrownBy(() -> THREE.readValue(document, type))
          .isInstanceOfSatisfying(
              JacksonException.class,
              refusal -> assertThat(refusal.getOriginalMessage()).isNotBlank());
      return;
    }
    assertThat((Object) THREE.readValue(document, type)).isEqualTo(value);
    if (value != null) {
      assertThat(TWO.readValue(TWO.writeValueAsString(value), type)).isEqualTo(value);
      assertThat((Object) THREE.readValue(THREE.writeValueAsString(value), type)).isEqualTo(value);
    }
  }
}
