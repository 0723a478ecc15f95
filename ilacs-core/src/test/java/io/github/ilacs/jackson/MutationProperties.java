package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A document that something has happened to is read or refused; it never fails in another way. What
 * is read can be written again.
 */
class MutationProperties {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  /** What JSON is made of, and what is none of it. */
  private static final String CHARACTERS = "\"{}[],:0-tn\\é\u0000";

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aChangedTree(
      @ForAll(supplier = Values.OfEveryType.class) Values.Typed typed, @ForAll long seed)
      throws JsonProcessingException {
    JsonNode tree = MAPPER.valueToTree(typed.value());
    Change.in(tree, seed);

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
  void aChangedText(
      @ForAll(supplier = Values.OfEveryType.class) Values.Typed typed, @ForAll long seed)
      throws JsonProcessingException {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder(MAPPER.writeValueAsString(typed.value()));
    for (int i = random.nextInt(3); i >= 0 && json.length() > 0; i--) {
      int at = random.nextInt(json.length());
      switch (random.nextInt(4)) {
        case 0 -> json.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        case 1 -> json.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
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
}
