package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A document that something has happened to is read or refused; it never fails in another way. What
 * is read can be written again.
 */
class MutationProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  @Provide
  Arbitrary<RoundTripProperties.Typed> values() {
    return new RoundTripProperties().valuesOfEveryType();
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aChangedTree(@ForAll("values") RoundTripProperties.Typed typed, @ForAll long seed)
      throws JsonProcessingException {
    Random random = new Random(seed);
    JsonNode tree = MAPPER.valueToTree(typed.value());
    List<JsonNode> containers = new ArrayList<>();
    collect(tree, containers);
    if (containers.isEmpty()) {
      return;
    }
    change(containers.get(random.nextInt(containers.size())), containers, random);

    String json = tree.toString();
    Object read;
    try {
      read = MAPPER.readValue(json, typed.type());
    } catch (JsonProcessingException e) {
      assertThat(e).as(json).isInstanceOf(JsonMappingException.class);
      assertThat(e.getOriginalMessage()).as(json).isNotBlank();
      return;
    }
    String written = MAPPER.writerFor(typed.type()).writeValueAsString(read);
    assertThat(MAPPER.readValue(written, typed.type())).as(json).isEqualTo(read);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void aChangedText(@ForAll("values") RoundTripProperties.Typed typed, @ForAll long seed)
      throws JsonProcessingException {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder(MAPPER.writeValueAsString(typed.value()));
    for (int i = random.nextInt(3); i >= 0 && json.length() > 0; i--) {
      int at = random.nextInt(json.length());
      switch (random.nextInt(4)) {
        case 0 -> json.setCharAt(at, "\"{}[],:0-tn\\é\u0000".charAt(random.nextInt(13)));
        case 1 -> json.insert(at, "\"{}[],:0-tn\\é\u0000".charAt(random.nextInt(13)));
        case 2 -> json.deleteCharAt(at);
        default -> json.setLength(at + 1);
      }
    }
    try {
      MAPPER.readValue(json.toString(), typed.type());
    } catch (JsonProcessingException e) {
      assertThat(e.getOriginalMessage()).isNotBlank();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static void change(JsonNode container, List<JsonNode> containers, Random random) {
    if (container instanceof ArrayNode array) {
      int at = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(at);
        case 1 -> array.insert(at, array.get(at).deepCopy());
        default -> array.set(at, another(containers, random));
      }
      return;
    }
    ObjectNode object = (ObjectNode) container;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set("another", object.remove(name));
      case 2 -> object.set(name, object.get(names.get(random.nextInt(names.size()))).deepCopy());
      default -> object.set(name, another(containers, random));
    }
  }

  private static JsonNode another(List<JsonNode> containers, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> MAPPER.nullNode();
      case 1 -> MAPPER.getNodeFactory().textNode("");
      case 2 -> MAPPER.getNodeFactory().textNode("2024-02-29");
      case 3 -> MAPPER.getNodeFactory().numberNode(random.nextInt(100) - 50);
      case 4 -> MAPPER.getNodeFactory().numberNode(1e300 * random.nextDouble());
      case 5 -> MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
      case 6 -> MAPPER.createArrayNode();
      default -> containers.get(random.nextInt(containers.size())).deepCopy();
    };
  }
}
