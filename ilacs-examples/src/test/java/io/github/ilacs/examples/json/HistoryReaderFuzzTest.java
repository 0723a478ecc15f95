package io.github.ilacs.examples.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.InspectionHistory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class HistoryReaderFuzzTest {

  private static final ObjectMapper MAPPER = Json.mapper();

  private final HistoryReader reader = new HistoryReader();

  /** The whole of it as bytes, or lines that stay lines whatever is in them. */
  @FuzzTest
  void everyLineIsAnsweredOrRefusedWithItsNumber(FuzzedDataProvider data) throws IOException {
    boolean isBytes = data.consumeBoolean();
    byte[] bytes =
        isBytes
            ? data.consumeRemainingAsBytes()
            : data.consumeRemainingAsString().getBytes(StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();

    HistoryReader.Refused refused =
        reader.answerEach(new ByteArrayInputStream(bytes), AuthorityRecord::history, lines::add);

    assertThat(refused.all()).isEqualTo(lines.size());
    long ends = 0;
    for (byte b : bytes) {
      ends += b == '\n' ? 1 : 0;
    }
    assertThat(refused.all()).isLessThanOrEqualTo(ends + 1);
    long refusals = 0;
    long last = 0;
    for (String line : lines) {
      assertThat(line).matches("\\p{ASCII}+\n").hasLineCount(1);
      JsonNode answer = MAPPER.readTree(line);
      if (answer.has("error")) {
        refusals++;
        assertThat(answer.get("error").textValue()).isNotBlank();
        assertThat(answer.get("line").longValue()).isGreaterThan(last);
        last = answer.get("line").longValue();
      } else {
        assertThat(
                MAPPER.writeValueAsString(MAPPER.readValue(line, InspectionHistory.class)) + "\n")
            .isEqualTo(line);
      }
    }
    assertThat(refused.refused()).isEqualTo(refusals);

    try {
      assertThat(reader.read("a file", new ByteArrayInputStream(bytes)).history()).isNotNull();
    } catch (UserException e) {
      assertThat(e).hasMessageStartingWith("a file: ");
    }
  }
}
