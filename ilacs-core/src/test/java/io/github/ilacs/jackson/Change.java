package io.github.ilacs.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One thing in a document that somebody has taken away, repeated, renamed or replaced. */
final class Change {

  /** Beside a reason it is for people: the catalogue knows it, and the reader does not look. */
  private static final String NOTE = "evidence";

  private final List<JsonNode> containers = new ArrayList<>();
  private final List<JsonNode> leaves = new ArrayList<>();
  private final Random random;

  private Change(JsonNode document, long seed) {
    random = new Random(seed);
    collect(document);
  }

  /** Changes a document, and says what was changed. */
  static String in(JsonNode document, long seed) {
    Change change = new Change(document, seed);
    return change.containers.isEmpty() ? "unchanged" : change.made();
  }

  private void collect(JsonNode node) {
    if (!node.isContainerNode()) {
      // To a schema 44.0 is an integer, and to the reader it is none.
      if (!node.isFloatingPointNumber() || node.doubleValue() != Math.rint(node.doubleValue())) {
        leaves.add(node);
      }
    } else if (!node.isEmpty()) {
      containers.add(node);
      node.forEach(this::collect);
    }
  }

  private String made() {
    JsonNode container = containers.get(random.nextInt(containers.size()));
    JsonNode other = another();
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

  private JsonNode another() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(14)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.textNode("");
      case 2 -> nodes.textNode("another");
      case 3 -> nodes.textNode("2024-02-29");
      case 4 -> nodes.textNode("2025-02-29");
      case 5 -> nodes.textNode("7");
      case 6 -> nodes.numberNode(random.nextInt(100) - 50);
      case 7 -> nodes.numberNode(random.nextLong());
      case 8 -> nodes.numberNode(random.nextDouble());
      case 9 -> nodes.booleanNode(random.nextBoolean());
      case 10 -> nodes.arrayNode();
      case 11 -> nodes.objectNode();
      case 12 -> leaves.isEmpty() ? nodes.nullNode() : leaves.get(random.nextInt(leaves.size()));
      default -> containers.get(random.nextInt(containers.size())).deepCopy();
    };
  }
}
