package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.history.InspectionHistory;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Holds both versions of Jackson to the same documents and the same refusals. */
class BothJacksonsProperties {

  private static final ObjectMapper TWO = new ObjectMapper().registerModule(new IlacsModule());

  // What stands after a document is no concern of ours: Jackson 2 passes over it unless it is told
  // not to, and Jackson 3 refuses it.
  private static final JsonMapper THREE =
      JsonMapper.builder()
          .addModule(new io.github.ilacs.jackson3.IlacsModule())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE)
  void bothWriteTheSameAndReadIt(@ForAll(supplier = Values.OfEveryType.class) Values.Typed typed)
      throws JsonProcessingException {
    byte[] two = TWO.writerFor(typed.type()).writeValueAsBytes(typed.value());
    byte[] three = THREE.writerFor(typed.type()).writeValueAsBytes(typed.value());

    assertThat(three).isEqualTo(two);
    assertThat(THREE.readValue(two, typed.type())).isEqualTo(typed.value());
    assertThat(THREE.treeToValue(THREE.valueToTree(typed.value()), typed.type()))
        .isEqualTo(typed.value());
  }

  /** A document that is broken anywhere is refused by both in the same words, or by neither. */
  @Property(tries = 2500, edgeCases = EdgeCasesMode.NONE)
  void bothRefuseTheSameInTheSameWords(
      @ForAll(supplier = Values.OfEveryType.class) Values.Typed typed, @ForAll long seed)
      throws JsonProcessingException {
    String document = broken(TWO.writeValueAsString(typed.value()), new Random(seed));

    assertThat(byThree(document, typed.type()))
        .as(document)
        .isEqualTo(byTwo(document, typed.type()));
  }

  /** Puts another word where one is, somewhere. */
  private static String broken(String document, Random random) {
    String[] words = document.split("\"", -1);
    int word = words.length == 1 ? 0 : 1 + 2 * random.nextInt(words.length / 2);
    String[] others = {"x", "kind", "2020-02-30", "", "good", words[random.nextInt(words.length)]};
    words[word] = others[random.nextInt(others.length)];
    return String.join("\"", words);
  }

  private static @Nullable String byTwo(String document, Class<?> type) {
    try {
      TWO.readValue(document, type);
      return null;
    } catch (com.fasterxml.jackson.databind.JsonMappingException e) {
      return e.getOriginalMessage();
    } catch (JsonProcessingException e) {
      return "no JSON";
    }
  }

  private static @Nullable String byThree(String document, Class<?> type) {
    try {
      THREE.readValue(document, type);
      return null;
    } catch (tools.jackson.databind.DatabindException e) {
      return e.getOriginalMessage();
    } catch (JacksonException e) {
      return "no JSON";
    }
  }

  @Test
  void bothTellTheWayOfARefusalInTheSameSteps() {
    String document =
        "{\"authority\":{\"urn\":\"1\",\"name\":\"A\"},\"activities\":[{\"kind\":\"self-evaluation\"}]}";

    assertThatThrownBy(() -> TWO.readValue(document, InspectionHistory.class))
        .isInstanceOfSatisfying(
            com.fasterxml.jackson.databind.JsonMappingException.class,
            refusal ->
                assertThat(refusal.getPath())
                    .extracting(step -> step.getFieldName() + step.getIndex())
                    .containsExactly("activities-1", "null0", "shared-1"));
    assertThatThrownBy(() -> THREE.readValue(document, InspectionHistory.class))
        .isInstanceOfSatisfying(
            tools.jackson.databind.DatabindException.class,
            refusal ->
                assertThat(refusal.getPath())
                    .extracting(step -> step.getPropertyName() + step.getIndex())
                    .containsExactly("activities-1", "null0", "shared-1"));
  }
}
