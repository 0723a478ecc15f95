package io.github.ilacs.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.pathway.Ground;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import io.github.ilacs.rule.Sources;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowBasis;
import io.github.ilacs.schedule.WindowState;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the small values, written by hand with single quotes. */
class FormsTest {

  /** One for each test, because a form is made only once, when it is first asked for. */
  private final ObjectMapper ours = new ObjectMapper().registerModule(new IlacsModule());

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Reason REASON = Reason.of(Rules.W_4, "So it is.");

  private static final String REASON_JSON =
      "{'rule':'W-4','evidence':'observed','sentence':'So it is.'}";

  private static final FocusedVisit VISIT =
      FocusedVisit.builder().onSite(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2)).build();

  private static final String VISIT_JSON =
      "{'kind':'focused visit','firstDay':'2026-07-01','lastDay':'2026-07-02'}";

  private static ScheduleItem.Builder anItem() {
    return ScheduleItem.builder()
        .kind(ItemKind.FOCUSED_VISIT)
        .title("A visit")
        .state(ItemState.DUE)
        .force(Force.FRAMEWORK)
        .reasons(List.of(REASON));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(Grade.class, Grade.REQUIRES_IMPROVEMENT, "'requires improvement to be good'"),
        Arguments.of(JudgementArea.class, JudgementArea.CHILDREN_IN_CARE, "'in-care'"),
        Arguments.of(Edition.class, Timeline.england().editions().get(0), "'2018-01'"),
        Arguments.of(
            Judgement.class,
            new Judgement(JudgementArea.CARE_LEAVERS, Grade.GOOD),
            "{'area':'care-leavers','grade':'good'}"),
        Arguments.of(Judgements.class, Judgements.none(), "{}"),
        Arguments.of(
            AreaForPriorityAction.class,
            AreaForPriorityAction.of("Cases wait."),
            "{'kind':'area for priority action','text':'Cases wait.'}"),
        Arguments.of(
            DateWindow.class, DateWindow.of(DAY, DAY), "{'start':'2026-11-24','end':'2026-11-24'}"),
        Arguments.of(DateWindow.class, DateWindow.from(DAY), "{'start':'2026-11-24'}"),
        Arguments.of(
            BankHoliday.class,
            new BankHoliday(DAY, "A day", Rules.H_5),
            "{'date':'2026-11-24','name':'A day','rule':'H-5'}"),
        Arguments.of(Rule.class, Rules.P_EXC, "'P-EXC'"),
        Arguments.of(Source.class, Sources.find("SEED-NCC").orElseThrow(), "'SEED-NCC'"),
        Arguments.of(
            Reason.class,
            Reason.of(Rules.W_4, "{} of {}, {}.", 3, "x", DAY),
            "{'rule':'W-4','evidence':'observed','sentence':'3 of x, 24 November 2026.',"
                + "'template':'{} of {}, {}.','facts':[3,'x',{'date':'2026-11-24'}]}"),
        Arguments.of(
            AnnualEngagementLetter.class,
            new AnnualEngagementLetter(DAY),
            "{'kind':'letter after the annual engagement meeting','received':'2026-11-24'}"),
        Arguments.of(Figure.class, new Figure(30, Rules.L_STEP), "{'value':30,'rule':'L-STEP'}"),
        Arguments.of(
            FigureSeries.class,
            FigureSeries.unknown()
                .with(DAY, DAY, new Figure(1, Rules.F_5))
                .from(DAY.plusDays(1), new Figure(2, Rules.F_6)),
            "[{'period':{'start':'2026-11-24','end':'2026-11-24'},"
                + "'figure':{'value':1,'rule':'F-5'}},"
                + "{'period':{'start':'2026-11-25'},'figure':{'value':2,'rule':'F-6'}}]"),
        Arguments.of(
            ObservedInterval.class,
            new ObservedInterval("seen", 33.7, 43, 0.1, Rules.P_IN_TIME),
            "{'cases':'seen','shortestMonths':33.7,'longestMonths':43.0,'precision':0.1,"
                + "'rule':'P-IN-TIME'}"),
        Arguments.of(
            QuietPeriod.class,
            QuietPeriod.of("August", MonthDay.of(8, 1), MonthDay.of(8, 31), false, Rules.L_QUIET),
            "{'name':'August','from':'--08-01','to':'--08-31','alsoForCalls':false,"
                + "'rule':'L-QUIET'}"),
        Arguments.of(
            Suspension.class,
            new Suspension("a stop", DateWindow.of(DAY), Rules.L_SUSPENDED),
            "{'name':'a stop','days':{'start':'2026-11-24','end':'2026-11-24'},"
                + "'rule':'L-SUSPENDED'}"),
        Arguments.of(
            Suspension.class,
            new Suspension("a stop", DateWindow.from(DAY), Rules.L_SUSPENDED),
            "{'name':'a stop','days':{'start':'2026-11-24'},'rule':'L-SUSPENDED'}"),
        Arguments.of(
            PreElectionPeriod.class,
            new PreElectionPeriod(
                PreElectionPeriod.Election.GENERAL,
                DateWindow.of(DAY, DAY),
                Optional.of(DAY.minusDays(1)),
                Rules.R_ELECT),
            "{'election':'general election',"
                + "'days':{'start':'2026-11-24','end':'2026-11-24'},'knownFrom':'2026-11-23',"
                + "'rule':'R-ELECT'}"),
        Arguments.of(
            PreElectionPeriod.class,
            new PreElectionPeriod(
                PreElectionPeriod.Election.LOCAL,
                DateWindow.of(DAY, DAY),
                Optional.empty(),
                Rules.R_ELECT),
            "{'election':'local elections',"
                + "'days':{'start':'2026-11-24','end':'2026-11-24'},'rule':'R-ELECT'}"),
        Arguments.of(LocalElection.class, new LocalElection(DAY), "{'pollingDay':'2026-11-24'}"),
        Arguments.of(
            InspectionHistory.class,
            InspectionHistory.of(new LocalAuthority("1", "A"))
                .withLocalElections(List.of(new LocalElection(DAY))),
            "{'authority':{'urn':'1','name':'A'},'localElections':[{'pollingDay':'2026-11-24'}],"
                + "'activities':[]}"),
        Arguments.of(
            PathwayCriteria.Result.class,
            PathwayCriteria.Result.of(Pathway.MONITORING, REASON),
            "{'pathway':'monitoring and re-inspection','reasons':[" + REASON_JSON + "]}"),
        Arguments.of(
            Gap.class,
            Gap.focusedVisits(DAY, "lost"),
            "{'kind':'gap','missing':'focused visits','by':'2026-11-24','explanation':'lost'}"),
        Arguments.of(
            Reorganisation.class,
            Reorganisation.newAuthority(DAY, new LocalAuthority("1", "A")),
            "{'kind':'reorganisation','vesting':'2026-11-24',"
                + "'predecessors':[{'urn':'1','name':'A'}],'keepsPathway':false}"),
        Arguments.of(
            DutyDone.class,
            DutyDone.of(DAY, Duty.ACTION_PLAN),
            "{'kind':'duty done','on':'2026-11-24','duty':'action plan'}"),
        Arguments.of(
            DutyDone.class,
            DutyDone.of(DAY, Duty.ACTION_PLAN, VISIT),
            "{'kind':'duty done','on':'2026-11-24','duty':'action plan','activity':'2026-07-01'}"),
        Arguments.of(
            OwedDuty.class,
            new OwedDuty(
                Duty.ACTION_PLAN,
                VISIT,
                DAY,
                Optional.of(new Figure(70, Rules.F_5)),
                Optional.of(DAY.plusDays(3)),
                Optional.of(DAY.plusDays(1)),
                Optional.empty()),
            "{'duty':'action plan','activity':"
                + VISIT_JSON
                + ",'arises':'2026-11-24','within':{'value':70,'rule':'F-5'},"
                + "'named':'2026-11-27','doneOn':'2026-11-25'}"),
        Arguments.of(
            OwedDuty.class,
            new OwedDuty(
                Duty.DRAFT_ACTION_PLAN,
                VISIT,
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY.plusDays(2))),
            "{'duty':'early draft of the action plan','activity':"
                + VISIT_JSON
                + ",'arises':'2026-11-24','replacedOn':'2026-11-26'}"),
        Arguments.of(Ground.class, Ground.GRADE_MISSING, "'grade missing'"),
        Arguments.of(WindowBasis.class, WindowBasis.COUNTED, "'counted'"),
        Arguments.of(
            PathwayDecision.class,
            new PathwayDecision(
                Pathway.UNDETERMINED,
                Ground.INCOMPLETE,
                Optional.empty(),
                List.of(REASON),
                Optional.empty(),
                Optional.of(REASON)),
            "{'pathway':'undetermined','ground':'incomplete','reasons':["
                + REASON_JSON
                + "],'missing':"
                + REASON_JSON
                + "}"),
        Arguments.of(WindowState.class, WindowState.NO_WINDOW, "{'kind':'no window','days':0}"),
        Arguments.of(
            WindowState.class,
            new WindowState(WindowState.Kind.BEGUN, 3, Optional.empty(), Optional.empty()),
            "{'kind':'begun','days':3}"),
        Arguments.of(
            WindowState.class,
            new WindowState(
                WindowState.Kind.PAST_ONE_WINDOW,
                12,
                Optional.empty(),
                Optional.of(Anchor.PUBLICATION)),
            "{'kind':'past one window','days':12,'openFrom':'publication of the report'}"),
        Arguments.of(
            WindowState.class,
            new WindowState(
                WindowState.Kind.NOT_ON_RECORD,
                0,
                Optional.of(DateWindow.of(DAY)),
                Optional.empty()),
            "{'kind':'not on record','days':0,"
                + "'told':{'start':'2026-11-24','end':'2026-11-24'}}"),
        Arguments.of(
            NextInspection.class,
            NextInspection.builder()
                .asOf(DAY)
                .begun(DAY.minusDays(1))
                .typeReasons(List.of(REASON))
                .windowReasons(List.of(REASON))
                .build(),
            "{'asOf':'2026-11-24','framework':'ILACS','begun':'2026-11-23',"
                + "'anchor':'last day on site','windowBasis':'none','windows':{},"
                + "'state':{'kind':'begun','days':1},'possibleStartsLeft':0,'typeReasons':["
                + REASON_JSON
                + "],'windowReasons':["
                + REASON_JSON
                + "],'callReasons':[],'possibleStarts':[]}"),
        Arguments.of(
            NextInspection.class,
            NextInspection.builder()
                .asOf(DAY)
                .windows(Map.of(Anchor.LAST_DAY_ON_SITE, DateWindow.of(DAY)))
                .windowBasis(WindowBasis.TOLD)
                .typeReasons(List.of(REASON))
                .windowReasons(List.of(REASON))
                .build(),
            "{'asOf':'2026-11-24','framework':'ILACS','anchor':'last day on site',"
                + "'window':{'start':'2026-11-24','end':'2026-11-24'},'windowBasis':'told',"
                + "'windows':{'last day on site':{'start':'2026-11-24','end':'2026-11-24'}},"
                + "'state':{'kind':'not on record','days':0,"
                + "'told':{'start':'2026-11-24','end':'2026-11-24'}},"
                + "'possibleStartsLeft':0,'typeReasons':["
                + REASON_JSON
                + "],'windowReasons':["
                + REASON_JSON
                + "],'callReasons':[],'possibleStarts':[]}"),
        Arguments.of(
            ScheduleItem.class,
            anItem().build(),
            "{'kind':'focused visit','title':'A visit','state':'due','force':'framework',"
                + "'evidence':'observed','reasons':["
                + REASON_JSON
                + "]}"),
        Arguments.of(
            ScheduleItem.class,
            anItem().when(DateWindow.of(DAY)).told(true).build(),
            "{'kind':'focused visit','title':'A visit',"
                + "'when':{'start':'2026-11-24','end':'2026-11-24'},'state':'due',"
                + "'force':'framework','told':true,'evidence':'observed','reasons':["
                + REASON_JSON
                + "]}"),
        Arguments.of(
            PossibleStart.class,
            new PossibleStart(DAY, DAY.plusDays(6), DAY.plusDays(10), List.of(REASON)),
            "{'call':'2026-11-24','firstDay':'2026-11-30','lastDay':'2026-12-04','reasons':["
                + REASON_JSON
                + "]}"),
        Arguments.of(
            Visits.class,
            new Visits(1, 1, Optional.empty(), Optional.of(1), Optional.of(0), List.of(REASON)),
            "{'focusedVisits':1,'jointInspections':1,'made':2,'expected':1,'left':0,'reasons':["
                + REASON_JSON
                + "]}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueHasItsForm(Class<?> type, Object value, String form) throws JsonProcessingException {
    String json = form.replace('\'', '"');

    assertThat(ours.writeValueAsString(value)).isEqualTo(json);
    assertThat(ours.readValue(json, type)).isEqualTo(value);
  }

  @Test
  void figuresHaveAFieldForEachNumber() {
    assertThat(ours.valueToTree(Timeline.england()).fieldNames())
        .toIterable()
        .containsExactly("editions", "figures");
    assertThat(ours.valueToTree(Timeline.england().figures()).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Figures.class.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .toList());
  }
}
