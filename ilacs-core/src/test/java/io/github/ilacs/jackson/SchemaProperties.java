package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema in the docs, asked by a validator that knows nothing of this library. */
class SchemaProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  static final JsonNode FILE = read();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema HISTORY = schema("InspectionHistory");

  private static final Schema SCHEDULE = schema("Schedule");

  private static JsonNode read() {
    try {
      return MAPPER.readTree(Files.readString(Path.of("..", "docs", "ilacs.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of one type: the file, begun at its definition. */
  private static Schema schema(String definition) {
    ObjectNode schema = FILE.deepCopy();
    schema.remove(List.of("anyOf", "$id"));
    schema.put("$ref", "#/$defs/" + definition);
    return REGISTRY.getSchema(schema);
  }

  private static List<Error> problems(Schema schema, JsonNode document) {
    return schema.validate(
        document,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String nameOf(Class<?> type) {
    return type.getCanonicalName().replaceAll("^[a-z.]+\\.", "");
  }

  @Test
  void theSchemaIsASchema() {
    JsonNode metaSchema =
        MAPPER.createObjectNode().put("$ref", "https://json-schema.org/draft/2020-12/schema");

    assertThat(REGISTRY.getSchema(metaSchema).validate(FILE)).isEmpty();
  }

  @Test
  void everyPublicTypeHasADefinition() {
    assertThat(FILE.get("$defs").fieldNames())
        .toIterable()
        // The documents of the program are there, too.
        .containsAll(PublicTypes.values().stream().map(SchemaProperties::nameOf).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "history, InspectionHistory",
    "local elections, InspectionHistory",
    "schedule, Schedule",
    "timetable, Timetable",
    "difference, Difference",
    "readiness, Readiness",
    "owed duty, OwedDuty",
    "rule, Rule",
    "working days, WorkingDayCalendar"
  })
  void theDocumentsOfThePageValidate(String block, String definition) throws IOException {
    assertThat(problems(schema(definition), MAPPER.readTree(JsonPage.block(block)))).isEmpty();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void soDoesEveryValue(@ForAll("values") RoundTripProperties.Typed typed)
      throws JsonProcessingException {
    JsonNode document = MAPPER.valueToTree(typed.value());

    assertThat(schema(nameOf(typed.type())).validate(document)).as(document.toString()).isEmpty();
  }

  @Provide
  Arbitrary<RoundTripProperties.Typed> values() {
    return new RoundTripProperties().valuesOfEveryType();
  }

  @Provide
  Arbitrary<InspectionHistory> histories() {
    return new HistoryArbitraries.Whole().get();
  }

  @Provide
  Arbitrary<LocalDate> days18To29() {
    return Arbitraries.integers().between(0, 4400).map(LocalDate.of(2018, 1, 1)::plusDays);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void historiesAndSchedulesValidate(
      @ForAll("histories") InspectionHistory history, @ForAll("days18To29") LocalDate asOf) {
    Schedule schedule = Scheduler.england().schedule(history, asOf);

    assertThat(problems(HISTORY, MAPPER.valueToTree(history))).isEmpty();
    assertThat(problems(SCHEDULE, MAPPER.valueToTree(schedule))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "good"                            | "fair"
          "good"                            | 2
          "short inspection"                | "short"
          "kind": "focused visit"           | "kind": "visit"
          "kind": "gap"                     | "sort": "gap"
          "firstDay": "2018-09-11"          | "firstDay": "11/09/2018"
          "firstDay": "2018-09-11",         |
          "lastDay": "2021-10-01"           | "lastDay": null
          "keepsPathway": true              | "keepsPathway": "true"
          "topics": ["the front door"]      | "topics": "the front door"
          "leaders"                         | "leadership"
          "urn": "80999"                    | "urn": 80999
          "explanation"                     | "explanations"
          "shared"                          | "held"
          "duty": "action plan"             | "duty": "plan"
          """)
  void aChangedHistoryDoesNot(String right, String wrong) throws IOException {
    String document = JsonPage.block("history");
    String standsForGood = right.equals("\"short inspection\"") ? "\"standard inspection\"" : right;
    assertThat(document).contains(standsForGood);

    JsonNode changed = MAPPER.readTree(document.replace(standsForGood, wrong == null ? "" : wrong));

    assertThat(problems(HISTORY, changed)).isNotEmpty();
  }

  /**
   * What does not validate is not read either. Only the evidence of a reason is not looked at,
   * because the catalogue knows it.
   */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsReadValidates(
      @ForAll("histories") InspectionHistory history,
      @ForAll("days18To29") LocalDate asOf,
      @ForAll boolean asSchedule,
      @ForAll long seed) {
    Object value = asSchedule ? Scheduler.england().schedule(history, asOf) : history;
    Class<?> type = asSchedule ? Schedule.class : InspectionHistory.class;
    JsonNode document = MAPPER.valueToTree(value);
    change(document, new Random(seed));

    try {
      MAPPER.treeToValue(document, type);
    } catch (JsonProcessingException e) {
      return;
    }
    assertThat(problems(asSchedule ? SCHEDULE : HISTORY, document))
        .as(document.toString())
        .isEmpty();
  }

  /** Takes a field away, or puts another content or another name in its place. */
  private static void change(JsonNode document, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(document, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    names.remove("evidence");
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + "s", object.remove(name));
      case 2 -> object.putNull(name);
      case 3 -> object.put(name, "another");
      default -> object.put(name, 7);
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      objects.add(object);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(child -> collect(child, objects));
    }
  }
}
