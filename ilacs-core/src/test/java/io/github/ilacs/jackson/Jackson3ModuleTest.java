package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.jackson3.IlacsModule;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WindowState;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How the module comes into a caller's mapper of Jackson 3; the documents have other tests. */
class Jackson3ModuleTest {

  /** One for each test, because a form is made only once, when it is first asked for. */
  private final JsonMapper ours = JsonMapper.builder().addModule(new IlacsModule()).build();

  private static final LocalDate DAY = LocalDate.of(2027, 11, 5);

  /** Like what a cache keeps, which has to know the type of what it reads. */
  record Kept(Object value, List<Object> values) {}

  /** What would lose its fields if they were mixed with those of a document. */
  record Mixed(@JsonUnwrapped LocalAuthority authority, int count) {}

  @ParameterizedTest
  @EnumSource(DefaultTyping.class)
  void aMapperThatAddsTypesReadsWhatItWrote(DefaultTyping typing) throws IOException {
    Schedule schedule = ours.readValue(JsonPage.block("schedule"), Schedule.class);
    Kept kept =
        new Kept(
            Grade.GOOD,
            List.of(
                new SelfEvaluation(DAY),
                Rules.W_1,
                Judgements.none(),
                schedule,
                Pathway.MONITORING));

    for (JsonTypeInfo.As as :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      JsonMapper typed =
          JsonMapper.builder()
              .addModule(new IlacsModule())
              .activateDefaultTyping(
                  BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                  typing,
                  as)
              .build();

      assertThat(typed.readValue(typed.writeValueAsString(kept), Kept.class)).isEqualTo(kept);
      assertThat(typed.readValue(typed.writeValueAsString(schedule), Schedule.class))
          .isEqualTo(schedule);
    }
  }

  @Test
  void aDocumentWithoutItsTypeIsReadByItsKind() {
    JsonMapper typed =
        JsonMapper.builder()
            .addModule(new IlacsModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                DefaultTyping.NON_FINAL)
            .build();

    assertThat(
            typed.readValue(
                "{\"kind\":\"self-evaluation\",\"shared\":\"2027-11-05\"}", Activity.class))
        .isEqualTo(new SelfEvaluation(DAY));
  }

  /** As in a tree that a caller has made, with either Jackson. */
  @Test
  void aSmallNumberMayBeOfALargeType() {
    ObjectMapper two = new ObjectMapper().registerModule(new io.github.ilacs.jackson.IlacsModule());
    List<BiFunction<Object, Class<Figure>, Figure>> both =
        List.of(ours::convertValue, two::convertValue);

    for (BiFunction<Object, Class<Figure>, Figure> convert : both) {
      assertThat(
              convert.apply(Map.of("value", BigInteger.valueOf(70), "rule", "F-6"), Figure.class))
          .isEqualTo(new Figure(70, Rules.F_6));
      assertThatThrownBy(
              () ->
                  convert.apply(
                      Map.of("value", BigInteger.ONE.shiftLeft(64), "rule", "F-6"), Figure.class))
          .hasMessageContaining("value: a whole number");
    }
  }

  @Test
  void wordsAndRulesAreKeysOfMapsAndOtherValuesAreNot() {
    TypeReference<Map<Rule, Grade>> byRule = new TypeReference<>() {};

    assertThat(ours.writeValueAsString(Map.of(Grade.GOOD, 1))).isEqualTo("{\"good\":1}");
    assertThat(ours.readValue("{\"W-1\":\"good\"}", byRule))
        .isEqualTo(Map.of(Rules.W_1, Grade.GOOD));
    assertThatThrownBy(() -> ours.readValue("{\"NOPE\":\"good\"}", byRule))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("NOPE");
    assertThatThrownBy(() -> ours.writeValueAsString(Map.of(new LocalAuthority("1", "A"), 1)))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("no name of a field");
  }

  @Test
  void aDocumentCannotBeUnwrapped() {
    assertThatThrownBy(() -> ours.writeValueAsString(new Mixed(new LocalAuthority("1", "A"), 2)))
        .hasMessageContaining("cannot be unwrapped");
  }

  @Test
  void anUnknownFieldIsIgnoredWhereTheCallerAsksForIt() {
    String json = "{\"kind\":\"self-evaluation\",\"shared\":\"2027-11-05\",\"who\":[1]}";
    JsonMapper ignoring =
        JsonMapper.builder().addModule(new IlacsModule().ignoringUnknownFields()).build();
    JsonMapper lenient =
        ours.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    assertThat(ignoring.readValue(json, Activity.class)).isEqualTo(new SelfEvaluation(DAY));
    assertThatThrownBy(() -> lenient.readValue(json, Activity.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageStartingWith("who: there is no such field; there are kind, shared");
  }

  @Test
  void theCallersOwnWordsStayAsTheyAre() {
    TypeReference<Map<IlacsModuleTest.Colour, Integer>> byColour = new TypeReference<>() {};

    assertThat(ours.writeValueAsString(IlacsModuleTest.Colour.DARK_RED)).isEqualTo("\"DARK_RED\"");
    assertThat(ours.readValue("{\"DARK_RED\":1}", byColour))
        .isEqualTo(Map.of(IlacsModuleTest.Colour.DARK_RED, 1));
  }

  @Test
  void theModuleIsAddedOnceAndEachOwnOneBesideIt() {
    IlacsModule own = IlacsModule.of(Scheduler.england());
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new IlacsModule())
            .addModule(new IlacsModule())
            .addModule(own)
            .addModule(own)
            .addModule(IlacsModule.of(Scheduler.england()))
            .build();

    assertThat(mapper.registeredModules()).hasSize(3);
    assertThat(mapper.registeredModules().stream().filter(module -> module == own)).hasSize(1);
  }

  @Test
  void aRefusalHasTheWayToWhatIsWrong() {
    assertThatThrownBy(
            () ->
                ours.readValue(
                    "{\"authority\":{\"urn\":\"1\",\"name\":\"A\"},\"activities\":"
                        + "[{\"kind\":\"self-evaluation\",\"shared\":\"2027-02-30\"}]}",
                    InspectionHistory.class))
        .isInstanceOfSatisfying(
            JacksonException.class,
            refusal ->
                assertThat(refusal.getPath())
                    .extracting(
                        step ->
                            Objects.requireNonNullElse(step.getPropertyName(), "")
                                + step.getIndex())
                    .containsExactly("activities-1", "0", "shared-1"));
  }

  @Test
  void falseIsNotTrue() {
    for (boolean keeps : new boolean[] {true, false}) {
      assertThat(
              ours.readValue(
                  "{\"kind\":\"reorganisation\",\"vesting\":\"2017-04-01\",\"predecessors\":[],"
                      + "\"keepsPathway\":"
                      + keeps
                      + "}",
                  Reorganisation.class))
          .extracting(Reorganisation::keepsPathway)
          .isEqualTo(keeps);
    }
  }

  /** Jackson may ask a module whether it reads a type. */
  @Test
  void itSaysWhichTypesItReads() {
    List<Deserializers> given = new ArrayList<>();
    new IlacsModule()
        .setupModule(
            (JacksonModule.SetupContext)
                Proxy.newProxyInstance(
                    JacksonModule.class.getClassLoader(),
                    new Class<?>[] {JacksonModule.SetupContext.class},
                    (context, call, arguments) -> {
                      if (arguments[0] instanceof Deserializers deserializers) {
                        given.add(deserializers);
                      }
                      return null;
                    }));
    DeserializationConfig config = ours.deserializationConfig();

    assertThat(given)
        .singleElement()
        .matches(ours -> ours.hasDeserializerFor(config, InspectionHistory.class))
        .matches(ours -> !ours.hasDeserializerFor(config, IlacsModuleTest.Dated.class));
  }

  @Test
  void aNumberThatIsNone() {
    for (String number : List.of("2147483648", "9223372036854775808", "-9223372036854775809")) {
      assertThatThrownBy(
              () -> ours.readValue("{\"value\":" + number + ",\"rule\":\"W-1\"}", Figure.class))
          .isInstanceOf(JacksonException.class)
          .hasMessageContaining("value: a whole number")
          .hasMessageContaining(number);
    }
    assertThat(
            ours.readValue("{\"kind\":\"open\",\"days\":9223372036854775807}", WindowState.class))
        .extracting(WindowState::days)
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aCallersSchedulerAndRules() {
    JsonMapper whole =
        JsonMapper.builder()
            .addModule(IlacsModule.of(Scheduler.england()).withRules(List.of()))
            .build();

    String json = whole.writeValueAsString(Rules.W_1);

    assertThat(json).startsWith("{\"id\":\"W-1\",\"statement\":\"");
    assertThat(whole.readValue(json, Rule.class)).isEqualTo(Rules.W_1);
    JsonMapper ignoring =
        JsonMapper.builder()
            .addModule(new IlacsModule().ignoringUnknownFields().withRules(List.of()))
            .build();
    assertThat(ignoring.readValue("{\"pollingDay\":\"2027-05-06\",\"x\":1}", LocalElection.class))
        .isEqualTo(new LocalElection(LocalDate.of(2027, 5, 6)));
  }
}
