package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The schema and the reader agree: what does not validate is refused, and what validates is read.
 *
 * <p>The reader refuses more than the schema where a value says no: the last day before the first,
 * judgements of another edition, what does not follow from the rest. Those are rules of the domain,
 * which a schema can't say. The reader refuses less in one place: {@code evidence} beside a reason
 * or an item is for people, since the catalogue knows it, and is not looked at.
 */
class SchemaAgreementProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static final Map<Class<?>, Schema> SCHEMAS = new HashMap<>();

  /** How the reader refuses a form, which the schema has to refuse as well. */
  private static final Pattern FORM =
      Pattern.compile("is needed, not|it is missing|given twice|there is no such field");

  private static final String NOTE = "evidence";

  private static Schema schema(Class<?> type) {
    return SCHEMAS.computeIfAbsent(
        type,
        any -> {
          ObjectNode schema = SchemaProperties.FILE.deepCopy();
          schema.remove(List.of("anyOf", "$id"));
          String name = type.getCanonicalName().replaceAll("^[a-z.]+\\.", "");
          schema.put("$ref", "#/$defs/" + name);
          return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema);
        });
  }

  private static boolean validates(Class<?> type, JsonNode document) {
    return schema(type)
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  @Provide
  Arbitrary<RoundTripProperties.Typed> values() {
    return new RoundTripProperties().valuesOfEveryType();
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theyAgree(@ForAll("values") RoundTripProperties.Typed typed, @ForAll long seed) {
    JsonNode document = MAPPER.valueToTree(typed.value());
    if (!validates(typed.type(), document)) {
      // A day before the year 0 or after 9999 is none to RFC 3339, by which the schema goes.
      assertThat(document.toString()).containsPattern("\"[+-]\\d{4,}-\\d\\d-\\d\\d\"");
      return;
    }
    String change = change(document, new Random(seed));
    boolean validates = validates(typed.type(), document);
    Optional<String> refusal = refusal(typed.type(), document);

    String about = typed.type().getSimpleName() + ": " + change + ": " + refusal;
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

  /** Changes one thing in a document, and says what. */
  private static String change(JsonNode document, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    List<JsonNode> leaves = new ArrayList<>();
    collect(document, containers, leaves);
    if (containers.isEmpty()) {
      return "unchanged";
    }
    JsonNode container = containers.get(random.nextInt(containers.size()));
    JsonNode other = another(containers, leaves, random);
    if (container instanceof ArrayNode array) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(at);
        case 1 -> array.insert(at, array.get(at).deepCopy());
        default -> array.set(at, other);
      }
      return "element " + at + " removed, repeated or " + other;
    }
    ObjectNode object = (ObjectNode) container;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    boolean isNote = name.equals(NOTE) && !object.has("statement");
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set("another", isNote ? other : object.remove(name));
      default -> object.set(name, isNote ? object.get(name) : other);
    }
    return name + " removed, renamed or " + other;
  }

  private static void collect(JsonNode node, List<JsonNode> containers, List<JsonNode> leaves) {
    if (!node.isContainerNode()) {
      leaves.add(node);
    } else if (!node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers, leaves));
    }
  }

  private static JsonNode another(List<JsonNode> containers, List<JsonNode> leaves, Random random) {
    return switch (random.nextInt(14)) {
      case 0 -> MAPPER.nullNode();
      case 1 -> MAPPER.getNodeFactory().textNode("");
      case 2 -> MAPPER.getNodeFactory().textNode("another");
      case 3 -> MAPPER.getNodeFactory().textNode("2024-02-29");
      case 4 -> MAPPER.getNodeFactory().textNode("2025-02-29");
      case 5 -> MAPPER.getNodeFactory().textNode("7");
      case 6 -> MAPPER.getNodeFactory().numberNode(random.nextInt(100) - 50);
      case 7 -> MAPPER.getNodeFactory().numberNode(random.nextLong());
      case 8 -> MAPPER.getNodeFactory().numberNode(random.nextDouble());
      case 9 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
      case 10 -> MAPPER.createArrayNode();
      case 11 -> MAPPER.createObjectNode();
      case 12 -> leaves.isEmpty() ? MAPPER.nullNode() : leaves.get(random.nextInt(leaves.size()));
      default -> containers.get(random.nextInt(containers.size())).deepCopy();
    };
  }
}
