package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.form.Forms;
import io.github.ilacs.schedule.Scheduler;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** A value that has been through JSON is equal to what it was. */
class RoundTripProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  @Test
  void everyPublicTypeIsAValueOrSaysWhyNot() {
    List<Class<?>> all = PublicTypes.all();
    Forms forms = new Forms(Scheduler.england(), List.of(), false);

    assertThat(all).hasSizeGreaterThan(60).containsAll(PublicTypes.notValues().keySet());
    for (Class<?> type : all) {
      boolean isWritten = forms.find(type) != null;
      assertThat(isWritten)
          .as(type.getName())
          .isNotEqualTo(PublicTypes.notValues().containsKey(type));
      assertThat(Values.has(type)).as(type.getName()).isEqualTo(isWritten);
    }
  }

  @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void whatHasBeenThroughJsonIsEqual(
      @ForAll(supplier = Values.OfEveryType.class) Values.Typed typed)
      throws JsonProcessingException {
    String json = MAPPER.writerFor(typed.type()).writeValueAsString(typed.value());

    Object read = MAPPER.readValue(json, typed.type());

    assertThat(read).as(json).isEqualTo(typed.value()).hasSameHashCodeAs(typed.value());
    assertThat(MAPPER.writeValueAsString(typed.value())).isEqualTo(json);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
    Statistics.collect(typed.type());
    Statistics.coverage(
        coverage -> Values.TYPES.forEach(type -> coverage.check(type).count(times -> times > 5)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void soIsWhatHasBeenThroughATree(@ForAll(supplier = Values.OfEveryType.class) Values.Typed typed)
      throws JsonProcessingException {
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(typed.value()), typed.type()))
        .isEqualTo(typed.value());
  }
}
