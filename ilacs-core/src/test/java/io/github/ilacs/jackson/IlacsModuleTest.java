package io.github.ilacs.jackson;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Sources;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the module comes into a caller's mapper, and what it leaves alone there. */
class IlacsModuleTest {

  /** One for each test, because a form is made only once, when it is first asked for. */
  private final ObjectMapper ours = new ObjectMapper().registerModule(new IlacsModule());

  private static final LocalDate DAY = LocalDate.of(2027, 11, 5);

  private static final Rule OWN_RULE =
      Rule.of(
          "OWN-1", "Homes are judged.", Evidence.INFERRED, Sources.find("SEED-NCC").orElseThrow());

  /** Like a response of a caller's application. */
  record Answer(
      String who, Pathway pathway, List<Activity> activities, Map<Pathway, Long> counts) {}

  /** What Jackson refuses unless the caller says how to write it. */
  record Dated(LocalDate day) {}

  record Wrapped(Optional<String> text) {}

  /** What Jackson writes as it stands here, and the module would write in small letters. */
  public enum Colour {
    DARK_RED
  }

  private Schedule schedule() throws JsonProcessingException {
    return ours.readValue(json(), Schedule.class);
  }

  private static String json() {
    try {
      return JsonPage.block("schedule");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On the module path there is no provider, or a module path without Jackson would not start. */
  @Test
  void itIsFoundByItselfOnTheClassPath() throws JsonProcessingException {
    if (IlacsModule.class.getModule().isNamed()) {
      assertThat(IlacsModule.class.getModule().getDescriptor().provides()).isEmpty();
    } else {
      assertThat(
              tools.jackson.databind.json.JsonMapper.builder()
                  .findAndAddModules()
                  .build()
                  .readValue(json(), Schedule.class))
          .isEqualTo(schedule());
      assertThat(new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds())
          .contains(IlacsModule.class.getName());
      assertThat(new ObjectMapper().findAndRegisterModules().readValue(json(), Schedule.class))
          .isEqualTo(schedule());
    }
  }

  @Test
  void theCallersOwnTypesStayAsTheyAre() {
    ObjectMapper without = new ObjectMapper();

    for (Object value : new Object[] {new Dated(DAY), new Wrapped(Optional.of("x")), DAY}) {
      assertThatThrownBy(() -> without.writeValueAsString(value))
          .isInstanceOf(JsonMappingException.class);
      assertThatThrownBy(() -> ours.writeValueAsString(value))
          .isInstanceOf(JsonMappingException.class);
    }
  }

  @Test
  void theCallersOwnWordsStayAsTheyAre() throws JsonProcessingException {
    assertThat(ours.writeValueAsString(Colour.DARK_RED)).isEqualTo("\"DARK_RED\"");
    assertThat(ours.writeValueAsString(Map.of(Colour.DARK_RED, 1))).isEqualTo("{\"DARK_RED\":1}");
    assertThat(ours.readValue("{\"x\":1}", new TypeReference<Map<String, Integer>>() {}))
        .isEqualTo(Map.of("x", 1));
  }

  @Test
  void ourValuesStandInTheCallers() throws JsonProcessingException {
    Answer answer =
        new Answer(
            "us",
            Pathway.MONITORING,
            List.of(new SelfEvaluation(DAY)),
            Map.of(Pathway.SHORT_INSPECTION, 3L));
    String json =
        "{\"who\":\"us\",\"pathway\":\"monitoring and re-inspection\",\"activities\":["
            + "{\"kind\":\"self-evaluation\",\"shared\":\"2027-11-05\"}],"
            + "\"counts\":{\"short inspection\":3}}";

    assertThat(ours.writeValueAsString(answer)).isEqualTo(json);
    assertThat(ours.readValue(json, Answer.class)).isEqualTo(answer);
    assertThatThrownBy(
            () -> ours.readValue(json.replace("short insp", "shorter insp"), Answer.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("shorter inspection")
        .hasMessageContaining("counts");
  }

  @Test
  void textsAreKeysOfMaps() throws JsonProcessingException {
    Map<Rule, Anchor> map = Map.of(Rules.W_1, Anchor.PUBLICATION);
    Map<Edition, Grade> byEdition = Map.of(Timeline.england().editions().get(3), Grade.GOOD);

    assertThat(ours.writeValueAsString(byEdition)).isEqualTo("{\"2026-04\":\"good\"}");
    assertThat(
            ours.readValue("{\"2026-04\":\"good\"}", new TypeReference<Map<Edition, Grade>>() {}))
        .isEqualTo(byEdition);
    assertThat(ours.writeValueAsString(map)).isEqualTo("{\"W-1\":\"publication of the report\"}");
    TypeReference<Map<Rule, Anchor>> byRule = new TypeReference<>() {};
    assertThat(ours.readValue("{\"W-1\":\"publication of the report\"}", byRule)).isEqualTo(map);
    assertThatThrownBy(() -> ours.readValue("{\"NOPE\":\"publication of the report\"}", byRule))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("NOPE");
  }

  /** By its text alone it would come back as something else, or as one with another. */
  @Test
  void whatIsNoTextIsNoKeyOfAMap() throws JsonProcessingException {
    Rule own =
        Rule.of("W-1", "Another.", Evidence.INFERRED, Sources.find("SEED-NCC").orElseThrow());

    for (Object key : List.of(own, schedule(), new LocalAuthority("1", "A"), Judgements.none())) {
      assertThatThrownBy(() -> ours.writeValueAsString(Map.of(key, 1)))
          .isInstanceOf(JsonMappingException.class)
          .hasMessageContaining("no name of a field");
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Inspection.class, name = "an inspection"),
    @JsonSubTypes.Type(value = SelfEvaluation.class, name = "a self-evaluation")
  })
  interface Named {}

  /** A caller may name our types in a way of his own. */
  @Test
  void aNameThatACallerGivesATypeIsWritten() throws JsonProcessingException {
    ObjectMapper named =
        new ObjectMapper().registerModule(new IlacsModule()).addMixIn(Activity.class, Named.class);
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.SIF)
            .onSite(LocalDate.of(2014, 10, 6), LocalDate.of(2014, 10, 10))
            .build();

    for (Activity activity : List.of(inspection, new SelfEvaluation(DAY))) {
      String json = named.writerFor(Activity.class).writeValueAsString(activity);
      assertThat(json).startsWith(activity == inspection ? "[\"an insp" : "[\"a self");
      assertThat(named.readValue(json, Activity.class)).isEqualTo(activity);
    }
  }

  @Test
  void theCallersSettingsForOtherTypesDoNotChangeADocument() throws JsonProcessingException {
    ObjectMapper odd =
        JsonMapper.builder()
            .addModule(new IlacsModule())
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    Schedule schedule = schedule();
    InspectionHistory history = InspectionHistory.of(schedule.authority(), new SelfEvaluation(DAY));

    assertThat(odd.writeValueAsString(schedule)).isEqualTo(ours.writeValueAsString(schedule));
    assertThat(odd.readValue(json(), Schedule.class)).isEqualTo(schedule);
    assertThat(odd.writerFor(Activity.class).writeValueAsString(history.activities().get(0)))
        .isEqualTo("{\"kind\":\"self-evaluation\",\"shared\":\"2027-11-05\"}");
    assertThat(
            odd.readValue(
                "{\"kind\":\"self-evaluation\",\"shared\":\"2027-11-05\"}", Activity.class))
        .isEqualTo(new SelfEvaluation(DAY));
  }

  /** Like what a cache keeps, which has to know the type of what it reads. */
  record Kept(Object value, List<Object> values) {}

  @ParameterizedTest
  @EnumSource(
      value = ObjectMapper.DefaultTyping.class,
      names = {"JAVA_LANG_OBJECT", "OBJECT_AND_NON_CONCRETE", "NON_FINAL", "NON_FINAL_AND_ENUMS"})
  void aMapperThatAddsTypesReadsWhatItWrote(ObjectMapper.DefaultTyping typing)
      throws JsonProcessingException {
    for (JsonTypeInfo.As as :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      ObjectMapper typed =
          JsonMapper.builder()
              .addModule(new IlacsModule())
              .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
              .activateDefaultTyping(
                  BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                  typing,
                  as)
              .build();
      Schedule schedule = schedule();
      Activity activity = new SelfEvaluation(DAY);
      Kept kept =
          new Kept(
              Grade.GOOD,
              List.of(activity, Rules.W_1, Judgements.none(), schedule, Pathway.MONITORING));

      assertThat(typed.readValue(typed.writeValueAsString(kept), Kept.class)).isEqualTo(kept);
      assertThat(typed.readValue(typed.writeValueAsString(schedule), Schedule.class))
          .isEqualTo(schedule);
      assertThat(
              typed.readValue(
                  typed.writerFor(Activity.class).writeValueAsString(activity), Activity.class))
          .isEqualTo(activity);
    }
  }

  /** The type stands around a document, which is what it is everywhere. */
  @Test
  void aDocumentWithItsTypeIsTheSameInside() throws JsonProcessingException {
    ObjectMapper typed =
        JsonMapper.builder()
            .addModule(new IlacsModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();

    assertThat(typed.writeValueAsString(new Kept(schedule(), List.of())))
        .contains(
            "[\"io.github.ilacs.schedule.Schedule\"," + ours.writeValueAsString(schedule()) + "]");
    assertThat(typed.readValue(json(), Schedule.class)).isEqualTo(schedule());
    assertThat(
            typed.readValue(
                "{\"kind\":\"self-evaluation\",\"shared\":\"2027-11-05\"}", Activity.class))
        .isEqualTo(new SelfEvaluation(DAY));
  }

  @Test
  void theLastModuleCounts() throws JsonProcessingException {
    Edition renewed =
        Timeline.england().editions().get(3).toBuilder()
            .id("2027")
            .name("the renewed framework")
            .effectiveFrom(LocalDate.of(2039, 9, 5), Rules.ED_09)
            .build();
    Scheduler own = Scheduler.england().with(Timeline.england().with(renewed));

    ObjectMapper mapper =
        new ObjectMapper().registerModule(new IlacsModule()).registerModule(IlacsModule.of(own));

    assertThat(mapper.getRegisteredModuleIds()).hasSize(2);
    assertThat(mapper.readValue("\"2027\"", Edition.class)).isEqualTo(renewed);
    assertThatThrownBy(() -> ours.readValue("\"2027\"", Edition.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(Timeline.england().toString());
  }

  @Test
  void aCallersEditionsAndWorkingDays() throws JsonProcessingException {
    JudgementArea homes = JudgementArea.of("homes", JudgementArea.Role.PRACTICE, "Homes");
    Edition renewed =
        Timeline.england().editions().get(3).toBuilder()
            .id("2027")
            .name("the renewed framework")
            .effectiveFrom(LocalDate.of(2039, 9, 5), OWN_RULE)
            .areas(List.of(homes))
            .areasRule(OWN_RULE)
            .pathwayCriteria(
                judgements ->
                    PathwayCriteria.Result.of(Pathway.SHORT_INSPECTION, Reason.of(OWN_RULE)))
            .windowOpens(new Figure(24, OWN_RULE))
            .build();
    Scheduler own =
        Scheduler.england()
            .with(Timeline.england().with(renewed))
            .with(
                WorkingDayCalendar.england()
                    .withBankHolidays(
                        new BankHoliday(LocalDate.of(2042, 3, 3), "A wedding", OWN_RULE)));
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(LocalDate.of(2039, 10, 3), LocalDate.of(2039, 10, 7))
            .judgements(Judgements.of(new Judgement(homes, Grade.GOOD)))
            .published(LocalDate.of(2039, 11, 1))
            .build();
    InspectionHistory history =
        InspectionHistory.of(own.timeline(), EXAMPLESHIRE, List.of(inspection));
    Schedule schedule = own.schedule(history, LocalDate.of(2041, 12, 2));
    ObjectMapper mapper = new ObjectMapper().registerModule(IlacsModule.of(own));

    String json = mapper.writeValueAsString(schedule);

    assertThat(mapper.readValue(json, Schedule.class)).isEqualTo(schedule);
    assertThat(mapper.readValue(mapper.writeValueAsString(history), InspectionHistory.class))
        .isEqualTo(history);
    assertThatThrownBy(() -> ours.readValue(json, Schedule.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("\"2027\"");
    // With other working days than the writer's, other days are possible: that is said.
    ObjectMapper otherDays =
        new ObjectMapper().registerModule(IlacsModule.of(own.with(WorkingDayCalendar.england())));
    assertThatThrownBy(() -> otherDays.readValue(json, Schedule.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("from the rest of the document follows")
        .hasMessageContaining("possibleStarts");
  }

  @Test
  void withoutRulesEveryRuleIsWrittenWhole() throws JsonProcessingException {
    ObjectMapper whole = new ObjectMapper().registerModule(new IlacsModule().withRules(List.of()));

    String json = whole.writeValueAsString(Rules.W_1);

    assertThat(json)
        .startsWith("{\"id\":\"W-1\",\"statement\":\"")
        .contains("\"evidence\":\"stated\"", "\"sources\":[{\"key\":\"SEED-NCC\",\"title\":");
    assertThat(whole.readValue(json, Rule.class)).isEqualTo(Rules.W_1);
    assertThat(ours.readValue(json, Rule.class)).isEqualTo(Rules.W_1);
    assertThatThrownBy(() -> whole.readValue("\"W-1\"", Rule.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("W-1");
  }

  @Test
  void aCallersRulesAreWrittenByTheirIds() throws JsonProcessingException {
    ObjectMapper mapper =
        new ObjectMapper().registerModule(new IlacsModule().withRules(List.of(OWN_RULE)));

    assertThat(mapper.writeValueAsString(OWN_RULE)).isEqualTo("\"OWN-1\"");
    assertThat(mapper.readValue("\"OWN-1\"", Rule.class)).isEqualTo(OWN_RULE);
    Rule other =
        Rule.of(
            "OWN-1", "They are not.", Evidence.INFERRED, Sources.find("SEED-NCC").orElseThrow());
    assertThat(mapper.readValue(mapper.writeValueAsString(other), Rule.class)).isEqualTo(other);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IlacsModule().withRules(List.of(OWN_RULE, other)))
        .withMessageContaining("OWN-1");
  }

  @Test
  void aModuleWithOtherRulesStillPassesOverUnknownFields() throws JsonProcessingException {
    String json = "{\"pollingDay\":\"2027-05-06\",\"x\":1}";
    ObjectMapper ignoring =
        new ObjectMapper()
            .registerModule(new IlacsModule().ignoringUnknownFields().withRules(List.of(OWN_RULE)));
    ObjectMapper strict =
        new ObjectMapper().registerModule(new IlacsModule().withRules(List.of(OWN_RULE)));

    assertThat(ignoring.readValue(json, LocalElection.class))
        .isEqualTo(new LocalElection(LocalDate.of(2027, 5, 6)));
    assertThatThrownBy(() -> strict.readValue(json, LocalElection.class))
        .hasMessageContaining("there is no such field");
  }

  @Test
  void theModuleHasItsName() {
    assertThat(new IlacsModule().getModuleName()).isEqualTo("ilacs");
    assertThat(new io.github.ilacs.jackson3.IlacsModule().getModuleName()).isEqualTo("ilacs");
  }

  /** Where there are no working days to count, there is no schedule to write either. */
  @Test
  void whatCannotBeWorkedOutIsSaidWithItsPath() {
    InspectionHistory history = InspectionHistory.of(EXAMPLESHIRE);
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(9999, 12, 30));

    assertThatThrownBy(() -> ours.writeValueAsString(schedule))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("nextPossibleStart");
  }
}
