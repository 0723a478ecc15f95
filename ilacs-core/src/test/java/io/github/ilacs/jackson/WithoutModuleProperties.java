package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A mapper without our module says which line is missing, and writes nothing in its own way. */
class WithoutModuleProperties {

  private static final ObjectMapper TWO = new ObjectMapper();
  private static final JsonMapper THREE = JsonMapper.builder().build();

  private static final String LINE_OF_TWO =
      "new ObjectMapper().registerModule(new io.github.ilacs.jackson.IlacsModule())";
  private static final String LINE_OF_THREE =
      "JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule())";

  private static void assertThatItNamesTheLine(ThrowingCallable call) {
    assertThatThrownBy(call).hasMessageContaining(LINE_OF_TWO).hasMessageContaining(LINE_OF_THREE);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void noValueIsWritten(@ForAll(supplier = Values.OfEveryType.class) Values.Typed typed) {
    for (Object value :
        List.of(typed.value(), List.of(typed.value()), Map.of("x", typed.value()))) {
      assertThatItNamesTheLine(() -> TWO.writeValueAsString(value));
      assertThatItNamesTheLine(() -> THREE.writeValueAsString(value));
      assertThatItNamesTheLine(() -> TWO.valueToTree(value));
      assertThatItNamesTheLine(() -> THREE.valueToTree(value));
    }
  }

  @Test
  void noHistoryIsRead() throws IOException {
    String history = JsonPage.block("history");

    assertThatItNamesTheLine(() -> TWO.readValue(history, InspectionHistory.class));
    assertThatItNamesTheLine(() -> THREE.readValue(history, InspectionHistory.class));
  }

  @Test
  void noWordAndNoRuleIsRead() {
    assertThatThrownBy(() -> TWO.readValue("\"NOPE\"", Rule.class)).isNotNull();
    assertThatThrownBy(() -> THREE.readValue("\"NOPE\"", Rule.class)).isNotNull();
    assertThatItNamesTheLine(() -> TWO.readValue("\"GOOD\"", Grade.class));
    assertThatItNamesTheLine(() -> THREE.readValue("\"GOOD\"", Grade.class));
  }

  /**
   * With the module or without it: they are no values, and an empty object would be a wrong answer.
   */
  @Test
  void whatAnswersQuestionsIsNotWritten() throws IOException {
    Scheduler scheduler = Scheduler.england();
    ObjectMapper two = new ObjectMapper().registerModule(new IlacsModule());
    JsonMapper three =
        JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule()).build();
    InspectionHistory history = two.readValue(JsonPage.block("history"), InspectionHistory.class);
    Object known = history.knownOn(LocalDate.of(2026, 11, 22));

    for (Object none : List.of(scheduler, scheduler.timetables(), known)) {
      for (ObjectMapper mapper : List.of(TWO, two)) {
        assertThatThrownBy(() -> mapper.writeValueAsString(none))
            .hasMessageContaining(none.getClass().getSimpleName() + " is no value");
      }
      for (JsonMapper mapper : List.of(THREE, three)) {
        assertThatThrownBy(() -> mapper.writeValueAsString(none))
            .hasMessageContaining(none.getClass().getSimpleName() + " is no value");
      }
    }
  }

  @Test
  void everyValueIsMarked() {
    assertThat(PublicTypes.values())
        .allMatch(type -> io.github.ilacs.JsonByModule.class.isAssignableFrom(type));
  }
}
