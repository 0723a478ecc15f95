package io.github.ilacs.jackson;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.SeriousWeakness;
import io.github.ilacs.judgement.Strength;
import io.github.ilacs.outlook.Estimate;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitCurve;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOrder;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.outlook.VisitWeek;
import io.github.ilacs.pathway.Ground;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import io.github.ilacs.rule.Sources;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Difference;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowBasis;
import io.github.ilacs.schedule.WindowState;
import io.github.ilacs.timetable.Timetable;
import io.github.ilacs.timetable.TimetableStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents of the page, written by hand, are those of these values: every name is pinned. */
class JsonPageTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  private static void assertThatItIs(String block, Object value, Class<?> type) throws IOException {
    String document = JsonPage.block(block);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(value)))
        .isEqualTo(MAPPER.readTree(document));
    assertThat(MAPPER.readValue(document, type)).isEqualTo(value);
    // The order of the fields is that of the page too.
    assertThat(MAPPER.writeValueAsString(value))
        .isEqualTo(MAPPER.writeValueAsString(MAPPER.readTree(document)));
  }

  @Test
  void history() throws IOException {
    assertThatItIs(
        "history",
        InspectionHistory.of(
            EXAMPLESHIRE,
            Inspection.builder()
                .framework(Framework.SIF)
                .onSite(day("2016-11-14"), day("2016-12-08"))
                .published(day("2017-02-13"))
                .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
                .build(),
            Reorganisation.keepingPathway(
                day("2017-04-01"), new LocalAuthority("80998", "Old Exampleshire")),
            FocusedVisit.builder()
                .onSite(day("2018-09-11"), day("2018-09-12"))
                .published(day("2018-10-04"))
                .received(day("2018-10-02"))
                .topic("the front door")
                .found(Strength.of("Stable teams."))
                .found(AreaForImprovement.of("The quality of plans."))
                .found(AreaForPriorityAction.of("Cases wait.", SeriousWeakness.UNALLOCATED_CASES))
                .build(),
            new DutyDone(day("2018-12-20"), Duty.ACTION_PLAN, Optional.of(day("2018-09-11"))),
            JointTargetedAreaInspection.builder()
                .onSite(day("2019-05-13"), day("2019-05-17"))
                .theme("front door")
                .addPartners(
                    JointTargetedAreaInspection.Partner.OFSTED,
                    JointTargetedAreaInspection.Partner.CQC)
                .asksForWrittenStatement(true)
                .build(),
            Inspection.builder()
                .framework(Framework.ILACS)
                .type(InspectionType.STANDARD)
                .onSite(day("2021-09-20"), day("2021-10-01"))
                .published(day("2021-11-15"))
                .judged(IMPACT_OF_LEADERS, GOOD)
                .judged(HELP_AND_PROTECTION, INADEQUATE)
                .judged(CHILDREN_IN_CARE_AND_CARE_LEAVERS, OUTSTANDING)
                .judged(OVERALL_EFFECTIVENESS, INADEQUATE)
                .build(),
            MonitoringVisit.builder()
                .onSite(day("2022-03-15"), day("2022-03-16"))
                .topic("children in need")
                .build(),
            new SelfEvaluation(day("2022-05-03")),
            new AnnualEngagementMeeting(day("2022-06-14")),
            new AnnualEngagementLetter(day("2022-07-08")),
            new OfstedDecision.OnPathway(
                day("2022-07-01"), Pathway.MONITORING, "letter of 1 July 2022"),
            new OfstedDecision.OnDate(
                day("2022-07-04"),
                OfstedDecision.Subject.MONITORING_VISIT,
                DateWindow.of(day("2022-09-13"), day("2022-09-14")),
                "letter of 4 July 2022"),
            new OfstedDecision.Deferral(
                day("2022-09-09"),
                DateWindow.of(day("2022-09-12"), day("2022-12-31")),
                "e-mail of 9 September 2022"),
            Gap.inspection(day("2024-03-08"), "the report of 8 March 2024 could not be read"),
            Gap.monitoringVisits("the record holds none")),
        InspectionHistory.class);
  }

  @Test
  void localElections() throws IOException {
    assertThatItIs(
        "local elections",
        InspectionHistory.of(
                EXAMPLESHIRE,
                Inspection.builder()
                    .framework(Framework.ILACS)
                    .type(InspectionType.SHORT)
                    .onSite(day("2027-03-01"), day("2027-03-05"))
                    .build())
            .withLocalElections(List.of(new LocalElection(day("2027-05-06")))),
        InspectionHistory.class);
  }

  private static Inspection previous() {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.SHORT)
        .onSite(day("2023-05-22"), day("2023-05-26"))
        .published(day("2023-07-14"))
        .judged(IMPACT_OF_LEADERS, OUTSTANDING)
        .judged(HELP_AND_PROTECTION, GOOD)
        .judged(CHILDREN_IN_CARE, GOOD)
        .judged(CARE_LEAVERS, GOOD)
        .judged(OVERALL_EFFECTIVENESS, GOOD)
        .build();
  }

  @Test
  void schedule() throws IOException {
    Reason good = Reason.of(Rules.P_GO, "Overall effectiveness was judged {}.", "good");
    DateWindow window = DateWindow.of(day("2025-11-26"), day("2026-11-26"));
    DateWindow moved = DateWindow.of(day("2025-12-10"), day("2026-12-10"));
    Map<Anchor, DateWindow> windows = new LinkedHashMap<>();
    windows.put(Anchor.LAST_DAY_ON_SITE, window);
    windows.put(Anchor.FIRST_DAY_ON_SITE, DateWindow.of(day("2025-11-22"), day("2026-11-22")));
    windows.put(Anchor.PUBLICATION, DateWindow.of(day("2026-01-14"), day("2027-01-14")));
    NextInspection next =
        NextInspection.builder()
            .asOf(day("2026-11-05"))
            .type(InspectionType.SHORT)
            .typeReasons(List.of(good))
            .windows(windows)
            .adjustedWindow(moved)
            .windowReasons(
                List.of(
                    Reason.of(
                        Rules.L_STEP, "From {} to {} months after {}.", 30, 42, day("2023-05-26"))))
            .calls(
                CallCalendar.of(Timeline.england(), WorkingDayCalendar.england())
                    .with(
                        List.of(
                            new Suspension(
                                "the deferral of 2024",
                                DateWindow.of(day("2024-09-02"), day("2024-09-15")),
                                Rules.N_DEF2))))
            .callReasons(
                List.of(
                    Reason.of(
                        Rules.N_2, "Inspectors are on site on the Monday that follows the call.")))
            .build();
    assertThatItIs(
        "schedule",
        Schedule.builder()
            .authority(EXAMPLESHIRE)
            .asOf(day("2026-11-05"))
            .edition(Timeline.england().editionOn(day("2026-11-05")))
            .decision(
                new PathwayDecision(
                    Pathway.SHORT_INSPECTION,
                    Ground.JUDGED,
                    Optional.of(previous()),
                    List.of(good),
                    Optional.of(Pathway.STANDARD_INSPECTION),
                    Optional.empty()))
            .nextInspection(next)
            .visits(
                new Visits(
                    1,
                    0,
                    Optional.empty(),
                    Optional.of(2),
                    Optional.of(1),
                    List.of(Reason.of(Rules.V_COUNT, "Two are usual."))))
            .items(
                List.of(
                    ScheduleItem.builder()
                        .kind(ItemKind.FOCUSED_VISIT)
                        .title("Focused visit of 2024-11-27")
                        .when(DateWindow.of(day("2024-11-27")))
                        .state(ItemState.DONE)
                        .force(Force.FRAMEWORK)
                        .reasons(List.of(Reason.of(Rules.L_KNOWN, "On record.")))
                        .build(),
                    ScheduleItem.builder()
                        .kind(ItemKind.INSPECTION)
                        .title("Next inspection: short inspection")
                        .when(window)
                        .adjusted(moved)
                        .state(ItemState.DUE)
                        .force(Force.FRAMEWORK)
                        .cause(day("2023-05-26"))
                        .reasons(List.of(Reason.of(Rules.L_STEP, "Counted in one step.")))
                        .build(),
                    ScheduleItem.builder()
                        .kind(ItemKind.ANNUAL_ENGAGEMENT_MEETING)
                        .title("Annual engagement meeting")
                        .when(DateWindow.of(day("2026-12-15")))
                        .state(ItemState.FUTURE)
                        .force(Force.FRAMEWORK)
                        .told(true)
                        .reasons(List.of(Reason.of(Rules.L_TOLD, "Ofsted has told the day.")))
                        .build()))
            .build(),
        Schedule.class);
  }

  @Test
  void timetable() throws IOException {
    assertThatItIs(
        "timetable",
        new Timetable(
            Timetable.Kind.FOCUSED_VISIT,
            Optional.of(day("2026-11-23")),
            day("2026-11-30"),
            day("2026-12-01"),
            List.of(
                new TimetableStep(
                    "On site",
                    Optional.of(DateWindow.of(day("2026-11-30"), day("2026-12-01"))),
                    Force.FRAMEWORK,
                    List.of(Reason.of(Rules.N_13, "Two days.")))),
            List.of()),
        Timetable.class);
  }

  private static OutlookDay outlookDay(
      String call, String firstDay, String lastDay, double probability, double cumulative) {
    return new OutlookDay(
        new PossibleStart(day(call), day(firstDay), day(lastDay), List.of()),
        probability,
        cumulative);
  }

  @Test
  void outlook() throws IOException {
    assertThatItIs(
        "outlook",
        new Outlook(
            EXAMPLESHIRE,
            day("2027-05-03"),
            Outlook.Kind.ESTIMATED,
            0,
            List.of(
                outlookDay("2027-05-04", "2027-05-10", "2027-05-14", 0.25, 0.25),
                outlookDay("2027-06-07", "2027-06-14", "2027-06-18", 0.5, 0.75),
                outlookDay("2027-06-14", "2027-06-21", "2027-06-25", 0.25, 1)),
            0,
            Optional.of(day("2027-06-15")),
            Optional.empty(),
            new OutlookModel(
                day("2026-06-12"),
                114,
                37,
                new Estimate(40, 0.5),
                new Estimate(2, 0.25),
                1390,
                0.125,
                38.5,
                34.5,
                Rules.L_WAIT),
            List.of(Reason.of(Rules.L_WAIT, "It is an estimate."))),
        Outlook.class);
  }

  @Test
  void visitOutlook() throws IOException {
    assertThatItIs(
        "visit outlook",
        new VisitOutlook(
            EXAMPLESHIRE,
            day("2027-05-03"),
            Outlook.Kind.ESTIMATED,
            Optional.of(VisitOrder.ONLY),
            0.25,
            List.of(
                new VisitWeek(day("2027-05-24"), 0.25, 0.5),
                new VisitWeek(day("2027-06-07"), 0.5, 1)),
            0,
            Optional.of(day("2027-06-02")),
            Optional.empty(),
            new VisitModel(
                day("2025-12-10"),
                new VisitCurve(131, 66, new Estimate(20, 0.5), new Estimate(2.5, 0.25), 1006),
                new VisitCurve(43, 35, new Estimate(15.5, 0.75), new Estimate(2.75, 0.5), 894),
                new VisitCurve(35, 26, new Estimate(30, 1), new Estimate(3, 0.5), 1075),
                0.0625,
                44,
                Rules.V_WHEN),
            List.of(Reason.of(Rules.V_WHEN, "It is an estimate."))),
        VisitOutlook.class);
  }

  @Test
  void smallAnswers() throws IOException {
    assertThatItIs(
        "difference",
        new Difference("Pathway", "short inspection", "standard inspection"),
        Difference.class);
    assertThatItIs(
        "readiness",
        new Readiness(
            day("2026-11-30"),
            "Publish the report.",
            List.of(Reason.of(Rules.R_LA_PUB, "30 working days."))),
        Readiness.class);
    assertThatItIs(
        "owed duty",
        new OwedDuty(
            Duty.ACTION_PLAN,
            FocusedVisit.builder().onSite(day("2026-07-01"), day("2026-07-02")).build(),
            day("2026-08-03"),
            Optional.of(new Figure(70, Rules.F_5)),
            Optional.empty(),
            Optional.of(day("2026-11-05")),
            Optional.of(day("2026-12-01"))),
        OwedDuty.class);
  }

  @Test
  void whatACallerAdds() throws IOException {
    assertThatItIs(
        "rule",
        new Rule(
            "OWN-1",
            "The council plans one visit more.",
            Evidence.INFERRED,
            "from 2027",
            List.of(
                Sources.find("SEED-NCC").orElseThrow(),
                new Source("OWN", "Minutes of the board", "March 2027", Reliability.B))),
        Rule.class);
    assertThatItIs(
        "working days",
        WorkingDayCalendar.england()
            .withoutBankHolidays(day("2030-05-27"))
            .withBankHolidays(new BankHoliday(day("2030-06-03"), "Jubilee", Rules.H_5)),
        WorkingDayCalendar.class);
  }

  @Test
  void everyWordOfEveryEnumIsOnThePage() throws IOException {
    String page = JsonPage.text();
    String section =
        page.substring(
            page.indexOf("### The words"), page.indexOf("## Fields that you can leave out"));
    Map<String, List<String>> onThePage = new LinkedHashMap<>();
    Pattern.compile("(?m)^\\| `([\\w.]+)` \\| (`[^|]+`) \\|$")
        .matcher(section)
        .results()
        .forEach(
            row ->
                onThePage.put(
                    row.group(1),
                    Pattern.compile("`([^`]+)`")
                        .matcher(row.group(2))
                        .results()
                        .map(word -> word.group(1))
                        .toList()));

    Map<String, List<String>> written = new LinkedHashMap<>();
    for (Class<?> type : PublicTypes.values()) {
      if (type.isEnum()) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
          words.add(MAPPER.convertValue(constant, String.class));
          assertThat(MAPPER.convertValue(words.get(words.size() - 1), type)).isEqualTo(constant);
        }
        written.put(PublicTypes.nameInDocs(type), words);
      }
    }

    assertThat(onThePage).containsExactlyInAnyOrderEntriesOf(written);
  }

  @Test
  void theTablesOfWordsAreWhole() throws IOException {
    assertThat(firstCells("| `windowBasis` | means |"))
        .containsExactlyElementsOf(words(WindowBasis.class));
    assertThat(firstCells("| `kind` of the `state` | `days` counts |"))
        .containsExactlyElementsOf(words(WindowState.Kind.class));
  }

  /** The words in the first cell of each row of the table that has a head. */
  private static List<String> firstCells(String head) throws IOException {
    return JsonPage.text()
        .lines()
        .dropWhile(line -> !line.equals(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .toList();
  }

  private static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> MAPPER.convertValue(constant, String.class))
        .toList();
  }

  @Test
  void theRefusalIsThatOfThePage() throws IOException {
    String document =
        JsonPage.block("history").replace("\"leaders\": \"good\"", "\"leaders\": \"fair\"");
    assertThatThrownBy(() -> MAPPER.readValue(document, InspectionHistory.class))
        .isInstanceOf(JsonMappingException.class)
        .extracting(refusal -> ((JsonMappingException) refusal).getOriginalMessage())
        .isEqualTo(JsonPage.block("refused").strip());
  }
}
