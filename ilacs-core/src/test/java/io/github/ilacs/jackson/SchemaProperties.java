package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The schema in the docs, asked by a validator that knows nothing of this library: it and the
 * reader agree.
 *
 * <p>The reader refuses more than the schema where a value says no: the last day before the first,
 * judgements of another edition, what does not follow from the rest. Those are rules of the domain,
 * which a schema can't say. It also refuses a whole number that is written with a point. The reader
 * refuses less in one place: {@code evidence} beside a reason or an item is for people, since the
 * catalogue knows it, and is not looked at.
 */
class SchemaProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static final JsonNode FILE = read();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  /** How the reader refuses a form, which the schema has to refuse as well. */
  private static final Pattern FORM =
      Pattern.compile("is needed, not|it is missing|given twice|there is no such field");

  private static JsonNode read() {
    try {
      return MAPPER.readTree(Files.readString(Path.of("..", "docs", "ilacs.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of one type: the file, begun at its definition. */
  private static Schema schema(String definition) {
    return SCHEMAS.computeIfAbsent(
        definition,
        name -> {
          ObjectNode schema = FILE.deepCopy();
          schema.remove(List.of("anyOf", "$id"));
          schema.put("$ref", "#/$defs/" + name);
          return REGISTRY.getSchema(schema);
        });
  }

  private static List<Error> problems(String definition, JsonNode document) {
    return schema(definition)
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
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
        .containsAll(PublicTypes.values().stream().map(PublicTypes::nameInDocs).toList());
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
    "outlook, Outlook",
    "visit outlook, VisitOutlook",
    "rule, Rule",
    "working days, WorkingDayCalendar"
  })
  void theDocumentsOfThePageValidate(String block, String definition) throws IOException {
    assertThat(problems(definition, MAPPER.readTree(JsonPage.block(block)))).isEmpty();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void soDoesEveryValue(@ForAll(supplier = Values.OfEveryType.class) Values.Typed typed) {
    JsonNode document = MAPPER.valueToTree(typed.value());

    assertThat(schema(PublicTypes.nameInDocs(typed.type())).validate(document))
        .as(document.toString())
        .isEmpty();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void historiesAndSchedulesValidate(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = Scheduler.england().schedule(history, asOf);

    assertThat(problems("InspectionHistory", MAPPER.valueToTree(history))).isEmpty();
    assertThat(problems("Schedule", MAPPER.valueToTree(schedule))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "good"                            | "fair"
          "good"                            | 2
          "standard inspection"             | "standard"
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
  void aChangedHistoryDoesNot(String right, @Nullable String wrong) throws IOException {
    String document = JsonPage.block("history");
    assertThat(document).contains(right);

    JsonNode changed = MAPPER.readTree(document.replace(right, wrong == null ? "" : wrong));

    assertThat(problems("InspectionHistory", changed)).isNotEmpty();
  }

  /** Of every type, and often of the two that are stored and sent. */
  @Provide
  Arbitrary<Values.Typed> documents() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, new Values.OfEveryType().get()),
        Tuple.of(
            1,
            Arbitraries.oneOf(
                Values.typed(InspectionHistory.class), Values.typed(Schedule.class))));
  }

  /** What does not validate is refused, and what validates is read. */
  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theReaderAgrees(@ForAll("documents") Values.Typed typed, @ForAll long seed) {
    String definition = PublicTypes.nameInDocs(typed.type());
    JsonNode document = MAPPER.valueToTree(typed.value());
    if (!problems(definition, document).isEmpty()) {
      // A day before the year 0 or after 9999 is none to RFC 3339, by which the schema goes.
      assertThat(document.toString()).containsPattern("\"[+-]\\d{4,}-\\d\\d-\\d\\d\"");
      return;
    }
    String change = Change.in(document, seed);
    boolean validates = problems(definition, document).isEmpty();
    Optional<String> refusal = refusal(typed.type(), document);

    String about = definition + ": " + change + ": " + refusal;
    if (validates) {
      assertThat(refusal.filter(FORM.asPredicate())).as(about).isEmpty();
    } else {
      assertThat(refusal).as(about).isPresent();
    }
    Statistics.collect(validates ? "valid" : "invalid", refusal.isPresent() ? "refused" : "read");
    Statistics.coverage(
        coverage -> {
          coverage.check("valid", "read").count(times -> times > 20);
          coverage.check("valid", "refused").count(times -> times > 20);
          coverage.check("invalid", "refused").count(times -> times > 20);
        });
  }

  private static Optional<String> refusal(Class<?> type, JsonNode document) {
    try {
      assertThat(MAPPER.treeToValue(document, type)).isNotNull();
      return Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(e.getOriginalMessage());
    }
  }
}
