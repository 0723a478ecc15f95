package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad document is refused with the way to what is wrong, and with what would be right. */
class RefusalsTest {

  /** One for each test, because a form is made only once, when it is first asked for. */
  private final ObjectMapper ours = new ObjectMapper().registerModule(new IlacsModule());

  private final ObjectMapper lenient =
      ours.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static String path(JsonMappingException refusal) {
    return refusal.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getFieldName())
        .collect(Collectors.joining());
  }

  private void assertRefused(Class<?> type, String json, String path, String... parts) {
    assertThatThrownBy(() -> ours.readValue(json.replace('\'', '"'), type))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            refusal -> {
              assertThat(path(refusal)).isEqualTo(path);
              assertThat(refusal.getOriginalMessage())
                  .startsWith(path.isEmpty() ? "" : path.substring(1) + ": ");
              for (String part : parts) {
                assertThat(refusal.getOriginalMessage()).contains(part);
              }
            });
  }

  private static String history(String activity) {
    return "{'authority':{'urn':'1','name':'A'},'activities':[{'kind':'self-evaluation','shared':"
        + "'2020-01-02'},"
        + activity
        + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'kind':'self-evaluation'}                            | .shared      | it is missing
          {'kind':'self-evaluation','shared':null}              | .shared      | a day such as 2026-11-24 is needed, not null
          {'kind':'self-evaluation','shared':'2020-02-30'}      | .shared      | a day such as 2026-11-24 is needed
          {'kind':'self-evaluation','shared':'03/02/2020'}      | .shared      | "03/02/2020"
          {'kind':'reorganisation','vesting':'2017-04-01','predecessors':[],'keepsPathway':1} | .keepsPathway | true or false is needed, not 1
          {'kind':'self-evaluation','shared':'2020-02-03T00:00'}| .shared      | a day such as 2026-11-24 is needed
          {'kind':'self-evaluation','shared':'+1000000000-01-01'}| .shared     | a day such as 2026-11-24 is needed
          {'kind':'self-evaluation','shared':20200203}          | .shared      | a day such as 2026-11-24 is needed, not 20200203
          {'kind':'self-evaluation','shared':['2020-02-03']}    | .shared      | a day such as 2026-11-24 is needed, not a list
          {'kind':'self-evaluation','shared':{}}                | .shared      | a day such as 2026-11-24 is needed, not an object
          {'kind':'self-evaluation','shared':'2020-02-03','shared':'2020-02-03'} | .shared | it is given twice
          {'kind':'self-evaluation','kind':'self-evaluation','shared':'2020-02-03'} | .kind | it is given twice
          {'kind':'self-evaluation','held':'2020-02-03'}        | .held        | held
          {'kind':'self evaluation','shared':'2020-02-03'}      | .kind        | one of [inspection, focused visit,
          {'kind':'strength','text':'x'}                        | .kind        | "strength"
          {'kind':7,'shared':'2020-02-03'}                      | .kind        | not 7
          {'shared':'2020-02-03'}                               | .kind        | one of [inspection, focused visit,
          {}                                                    | .kind        | is needed, not nothing
          'self-evaluation'                                     | ``           | an object is needed, not self-evaluation
          null                                                  | ``           | an object is needed, not null
          {'kind':'duty done','on':'2020-02-03','duty':'Action plan'} | .duty  | one of [publish the report, early draft of the action plan,
          {'kind':'duty done','on':'2020-02-03','duty':'action plan','activity':'2020-02-04'} | `` | was done on 2020-02-03, before what it follows began on 2020-02-04
          {'kind':'inspection','framework':'ILACS','firstDay':'2020-02-03','lastDay':'2020-02-07'} | `` | needs a type: short inspection, standard inspection, or other inspection if
          {'kind':'inspection','framework':'SIF','firstDay':'2020-02-07','lastDay':'2020-02-03'} | `` | ends on 2020-02-03, before it starts
          {'kind':'inspection','framework':'SIF','firstDay':'2020-02-07','lastDay':'2020-02-08','judgements':{'overall':'good','overall':'good'}} | .judgements.overall | it is given twice
          {'kind':'inspection','framework':'SIF','firstDay':'2020-02-07','lastDay':'2020-02-08','judgements':{'everything':'good'}} | .judgements.everything | one of [overall, leaders,
          {'kind':'inspection','framework':'SIF','firstDay':'2020-02-07','lastDay':'2020-02-08','judgements':[]} | .judgements | an object is needed, not a list
          {'kind':'focused visit','firstDay':'2020-02-07','lastDay':'2020-02-08','topics':'x'} | .topics | a list is needed, not x
          {'kind':'focused visit','firstDay':'2020-02-07','lastDay':'2020-02-08','topics':['x',1]} | .topics[1] | a text is needed, not 1
          {'kind':'focused visit','firstDay':'2020-02-07','lastDay':'2020-02-08','findings':[{'kind':'strength','text':' '}]} | .findings[0] | a strength needs a text
          {'kind':'focused visit','firstDay':'2020-02-07','lastDay':'2020-02-08','published':'2020-02-07'} | `` | was published on 2020-02-07, before its last day on site
          {'kind':'reorganisation','vesting':'2020-02-07','predecessors':[{'urn':'x','name':'A'}],'keepsPathway':true} | .predecessors[0] | 'x' is not a URN
          {'kind':'reorganisation','vesting':'2020-02-07','predecessors':[],'keepsPathway':'true'} | .keepsPathway | true or false is needed, not true
          {'kind':'told days','told':'2020-02-07','subject':'inspection','days':{'start':'2020-02-09','end':'2020-02-08'},'document':'d'} | .days | a window cannot end on 2020-02-08, before it starts on 2020-02-09
          {'kind':'told pathway','told':'2020-02-07','pathway':'undetermined','document':'d'} | `` | Ofsted cannot have told on 2020-02-07
          """)
  void anActivity(String activity, String path, String part) {
    assertRefused(InspectionHistory.class, history(activity), ".activities[1]" + path, part);
  }

  @Test
  void aHistoryAsAWhole() {
    String visit = "{'kind':'focused visit','firstDay':'2020-02-07','lastDay':'2020-02-08'}";

    assertRefused(
        InspectionHistory.class,
        history(visit + "," + visit),
        "",
        "overlaps itself",
        "2020-02-07 to 2020-02-08");
    assertRefused(
        InspectionHistory.class,
        history(
            visit
                + ",{'kind':'duty done','on':'2020-06-01','duty':'action plan',"
                + "'activity':'2020-02-08'}"),
        "",
        "names what began on 2020-02-08, and nothing in the history");
    assertRefused(
        InspectionHistory.class,
        "{'authority':{'urn':'1','name':'A'}}",
        ".activities",
        "it is missing");
    assertRefused(
        InspectionHistory.class,
        history(
            "{'kind':'inspection','framework':'ILACS','type':'short inspection',"
                + "'firstDay':'2024-05-20','lastDay':'2024-05-24','judgements':{'overall':'good'}}"),
        "",
        "it lacks [leaders, help-and-protection, in-care, care-leavers]",
        "the edition of January 2023");
    assertRefused(
        LocalAuthority.class, "{'urn':80999,'name':'A'}", ".urn", "a text is needed, not 80999");
  }

  @Test
  void aNumberThatIsNone() {
    assertRefused(
        Figure.class,
        "{'value':2147483648,'rule':'W-1'}",
        ".value",
        "a whole number",
        "2147483648");
    assertRefused(Figure.class, "{'value':1.0,'rule':'W-1'}", ".value", "a whole number", "1.0");
    assertRefused(Figure.class, "{'value':'1','rule':'W-1'}", ".value", "a whole number", "not 1");
    assertRefused(Figure.class, "{'value':-1,'rule':'W-1'}", "", "not negative", "-1");
    assertRefused(
        WindowState.class,
        "{'kind':'open','days':9223372036854775808}",
        ".days",
        "a whole number",
        "9223372036854775808");
    assertRefused(
        ObservedInterval.class,
        "{'cases':'c','shortestMonths':1e999,'longestMonths':2,'precision':1,'rule':'W-1'}",
        ".shortestMonths",
        "a number is needed, not 1e999");
    // Jackson itself gives up on this one, before anybody asks for the field, and writes its
    // message
    // with the digits of the locale.
    assertThatThrownBy(
            () ->
                ours.readValue(
                    "{\"focusedVisits\":" + "9".repeat(5000) + ",\"left\":0}", Visits.class))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining("getMaxNumberLength");
  }

  @Test
  void whatTheModuleDoesNotKnow() {
    assertRefused(Figure.class, "{'value':1,'rule':'W-999'}", ".rule", "W-999", "the module knows");
    assertRefused(
        Figure.class, "{'value':1,'rule':{'id':'X','sources':[]}}", ".rule.statement", "missing");
    assertRefused(Figure.class, "{'value':1,'rule':1}", ".rule", "the module knows");
    assertRefused(
        Timeline.class,
        "{'editions':['2018-01','2031-01'],'figures':{}}",
        ".editions[1]",
        "2026-04");
    assertRefused(Judgements.class, "{'Leaders':'good'}", ".Leaders", "leaders");
    assertRefused(
        WorkingDayCalendar.class,
        "{'extra':[],'cancelled':['2030-05-28']}",
        "",
        "2030-05-28 is no bank holiday");
    assertRefused(
        WorkingDayCalendar.class,
        "{'extra':[{'date':'1066-10-14','name':'Hastings','rule':'H-5'}],'cancelled':[]}",
        "",
        "1066-10-14 lies outside");
    assertRefused(
        QuietPeriod.class,
        "{'name':'A','from':'08-01','to':'--08-31','alsoForCalls':false,'rule':'W-1'}",
        ".from",
        "--08-31");
  }

  @Test
  void aReason() {
    assertRefused(
        Reason.class,
        "{'rule':'W-1','sentence':'Three.','template':'{}.','facts':[2]}",
        ".sentence",
        "it is Three., but from the rest of the document follows 2.");
    assertRefused(Reason.class, "{'rule':'W-1','facts':[]}", "", "a reason needs a sentence");
    assertRefused(
        Reason.class, "{'rule':'W-1','template':'{}','facts':[1.5]}", ".facts[0]", "not 1.5");
    assertRefused(
        Reason.class,
        "{'rule':'W-1','template':'{}','facts':[{'day':'2020-01-01'}]}",
        ".facts[0].day");
    assertRefused(
        Reason.class, "{'rule':'W-1','template':'{}','facts':[{}]}", ".facts[0].date", "missing");
  }

  @Test
  void whatDoesNotFollow() throws IOException {
    String schedule = JsonPage.block("schedule");

    assertThat(ours.readValue(schedule, Schedule.class)).isNotNull();
    assertRefused(
        Schedule.class,
        schedule.replace("\"days\": 21", "\"days\": 20"),
        ".nextInspection.state",
        "closes in 20 days",
        "closes in 21 days");
    assertRefused(
        Schedule.class,
        schedule.replace("\"possibleStartsLeft\": 2", "\"possibleStartsLeft\": 3"),
        ".nextInspection.possibleStartsLeft",
        "it is 3, but from the rest of the document follows 2");
    assertRefused(
        Schedule.class,
        schedule.replace("\"windowBasis\": \"counted\"", "\"windowBasis\": \"observed\""),
        ".nextInspection",
        "a window that is OBSERVED cannot have the windows");
    assertRefused(
        Schedule.class,
        schedule.replaceFirst("\"pathway\": \"short inspection\"", "\"pathway\": \"undetermined\""),
        ".pathway");
    assertRefused(
        Schedule.class,
        schedule.replaceFirst("\"asOf\": \"2026-11-05\"", "\"asOf\": \"2026-11-04\""),
        "",
        "the next inspection is as of 2026-11-05, and the schedule as of 2026-11-04");
  }

  @Test
  void theStateOfAWindow() {
    assertRefused(
        WindowState.class,
        "{'kind':'not on record','days':0}",
        "",
        "a window that is NOT_ON_RECORD needs the days that Ofsted told");
    assertRefused(
        WindowState.class,
        "{'kind':'open','days':1,'told':{'start':'2026-11-24','end':'2026-11-27'}}",
        "",
        "a window that is OPEN cannot have been told 2026-11-24/2026-11-27");
    assertRefused(
        WindowState.class,
        "{'kind':'past one window','days':1}",
        "",
        "a window that is PAST_ONE_WINDOW needs the day from which another one is open");
    assertRefused(
        WindowState.class,
        "{'kind':'open','days':1,'openFrom':'publication of the report'}",
        "",
        "a window that is OPEN cannot be open from the publication of the report");
  }

  @Test
  void whatOnlyFollowsMayBeLeftOut() throws IOException {
    Schedule whole = ours.readValue(JsonPage.block("schedule"), Schedule.class);
    ObjectNode tree = ours.valueToTree(whole);
    tree.remove(List.of("pathway", "nextDue"));
    ((ObjectNode) tree.get("nextInspection"))
        .remove(
            List.of(
                "window",
                "state",
                "nextPossibleStart",
                "lastPossibleStart",
                "possibleStartsLeft",
                "possibleStarts"));

    assertThat(ours.treeToValue(tree, Schedule.class)).isEqualTo(whole);
  }

  /** The catalogue may learn more of a rule than it knew when a document was written. */
  @Test
  void whatTheCatalogueSaysIsNotRead() throws JsonProcessingException {
    assertThat(
            ours.readValue(
                "{\"rule\":\"W-1\",\"evidence\":{\"was\":[\"another\"]},\"sentence\":\"So.\"}",
                Reason.class))
        .isEqualTo(Reason.of(Rules.W_1, "So."));
  }

  /**
   * A misspelt field would else be lost: a mapper of Spring Boot passes over what it does not know.
   */
  @Test
  void anUnknownFieldIsRefusedWhateverTheMapperSays() throws JsonProcessingException {
    for (String json : withAnUnknownField()) {
      for (ObjectMapper mapper : List.of(ours, lenient)) {
        assertThatThrownBy(() -> mapper.readValue(json, Activity.class))
            .isInstanceOfSatisfying(
                JsonMappingException.class,
                refusal -> {
                  assertThat(path(refusal)).isEqualTo(".who");
                  assertThat(refusal.getOriginalMessage())
                      .isEqualTo("who: there is no such field; there are kind, shared");
                });
      }
    }
  }

  @Test
  void anUnknownFieldIsIgnoredWhereTheCallerAsksForIt() throws JsonProcessingException {
    ObjectMapper ignoring =
        new ObjectMapper().registerModule(new IlacsModule().ignoringUnknownFields());

    for (String json : withAnUnknownField()) {
      assertThat(ignoring.readValue(json, Activity.class))
          .isEqualTo(new SelfEvaluation(LocalDate.of(2020, 1, 2)));
    }
  }

  private static List<String> withAnUnknownField() {
    String known = "\"shared\":\"2020-01-02\"";
    String unknown = "\"who\":{\"is\":[\"it\",{\"kind\":1}]},";
    return List.of(
        "{\"kind\":\"self-evaluation\"," + unknown + known + "}",
        "{" + unknown + "\"kind\":\"self-evaluation\"," + known + "}",
        "{" + known + "," + unknown + "\"kind\":\"self-evaluation\"}");
  }

  /** Once a standard inspection became a short one so: the letter had no findings. */
  @Test
  void aMisspeltFieldIsNamedWithItsWay() {
    assertRefused(
        InspectionHistory.class,
        history(
            "{'kind':'focused visit','firstDay':'2020-02-07','lastDay':'2020-02-08',"
                + "'finding':[]}"),
        ".activities[1].finding",
        "activities[1].finding: there is no such field");
  }

  @Test
  void theKindCanStandAnywhere() throws JsonProcessingException {
    FocusedVisit visit =
        (FocusedVisit)
            ours.readValue(
                "{\"findings\":[{\"text\":\"x\",\"kind\":\"strength\"}],\"firstDay\":\"2020-02-07\","
                    + "\"kind\":\"focused visit\",\"lastDay\":\"2020-02-08\"}",
                Activity.class);

    assertThat(visit.findings()).hasSize(1);
    assertThat(
            ours.readValue(
                "{\"firstDay\":\"2020-02-07\",\"lastDay\":\"2020-02-08\",\"kind\":\"focused visit\"}",
                FocusedVisit.class))
        .isEqualTo(FocusedVisit.builder().onSite(visit.firstDay(), visit.lastDay()).build());
  }

  @Test
  void whatStandsBeforeTheKindIsReadWhateverItIs() throws JsonProcessingException {
    String truth = "\"keepsPathway\":true";
    String rest = "\"vesting\":\"2021-04-01\",\"predecessors\":[{\"urn\":\"1\",\"name\":\"A\"}]";
    assertThat(
            ours.readValue(
                "{" + truth + "," + rest + ",\"kind\":\"reorganisation\"}", Activity.class))
        .isEqualTo(
            Reorganisation.keepingPathway(LocalDate.of(2021, 4, 1), new LocalAuthority("1", "A")));

    FocusedVisit asked =
        (FocusedVisit)
            ours.readValue(
                "{\"actionPlanRequest\":{\"planWithin\":70,\"draftWithin\":20},"
                    + "\"firstDay\":\"2020-02-07\",\"lastDay\":\"2020-02-08\","
                    + "\"kind\":\"focused visit\"}",
                Activity.class);
    assertThat(asked.actionPlanRequest().orElseThrow().planWithin()).hasValue(70);
    assertThat(asked.actionPlanRequest().orElseThrow().draftWithin()).hasValue(20);
  }

  @Test
  void aLongTextIsShortened() {
    assertRefused(Grade.class, "'" + "x".repeat(200) + "'", "", "\"" + "x".repeat(200) + "\"");
    assertRefused(Grade.class, "'" + "x".repeat(201) + "'", "", "\"" + "x".repeat(200) + "...\"");
  }

  @Test
  void aRefusalSaysWhichTypeWasWanted() {
    assertThatThrownBy(() -> ours.readValue("{\"start\":1}", DateWindow.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class,
            refusal -> assertThat(refusal.getTargetType()).isEqualTo(LocalDate.class));
  }

  @Test
  void aDocumentThatBreaksOff() {
    assertThatThrownBy(() -> ours.readValue("{\"kind\":\"self-evaluation\",\"sha", Activity.class))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> ours.readValue("{\"start\":", DateWindow.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
