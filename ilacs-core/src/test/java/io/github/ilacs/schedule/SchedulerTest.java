package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.earlier;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.unreported;
import static io.github.ilacs.history.Histories.visit;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.rule.Reasons.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CalendarRule;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulerTest {

  private static final String NOW = "2026-11-22";
  private static final InspectionHistory GOOD_2024 =
      history(inspection("2024-05-20", "2024-05-24", "2024-07-12", GOOD));
  private static final InspectionHistory INADEQUATE_2024 =
      history(inspection("2024-05-20", "2024-05-24", "2024-07-12", INADEQUATE));

  @Test
  void whatItWasMadeWithCanBeAsked() {
    WorkingDayCalendar workingDays =
        WorkingDayCalendar.england().withoutBankHolidays(day("2026-12-28"));
    Scheduler scheduler = Scheduler.england().with(workingDays);

    assertThat(scheduler.workingDays()).isEqualTo(workingDays);
    assertThat(scheduler.timeline()).isEqualTo(Timeline.england());
    assertThat(scheduler.calls().suspensions()).isEmpty();
  }

  @Test
  @DisplayName("W-1, P-IN-TIME, L-TOLD: the window alone is that of the whole schedule")
  void theWindowAlone() {
    InspectionHistory told =
        GOOD_2024.with(
            new OfstedDecision.OnDate(
                day("2026-11-02"),
                OfstedDecision.Subject.INSPECTION,
                DateWindow.parse("2027-01-18/2027-01-22"),
                "a letter"));

    assertThat(Scheduler.england().nextWindow(told, day("2026-11-01")))
        .contains(DateWindow.parse("2026-11-24/2027-11-24"));
    assertThat(Scheduler.england().nextWindow(told, day("2026-11-02")))
        .contains(DateWindow.parse("2027-01-18/2027-01-22"));
    assertThat(Scheduler.england().nextWindow(INADEQUATE_2024, day(NOW))).isEmpty();
    assertThat(Scheduler.england().nextWindow(history(), day(NOW))).isEmpty();
  }

  private static Schedule schedule(InspectionHistory history, String asOf) {
    return Scheduler.england().with(Timelines.UP_TO_APRIL_2026).schedule(history, day(asOf));
  }

  private static NextInspection next(InspectionHistory history, String asOf) {
    return schedule(history, asOf).nextInspection();
  }

  // The first inspection

  @Test
  @DisplayName("L-FIRST, O-1: a first inspection is standard and has no window")
  void aFirstInspection() {
    NextInspection next = next(history(), NOW);

    assertThat(next.type()).contains(InspectionType.STANDARD);
    assertThat(next.framework()).isEqualTo(Framework.ILACS);
    assertThat(next.window()).isEmpty();
    assertThat(Anchor.values()).allMatch(anchor -> next.window(anchor).isEmpty());
    assertThat(next.state()).isEqualTo(WindowState.NO_WINDOW);
    assertThat(next.observedInterval()).isEmpty();
    assertThat(next.possibleStarts()).isEmpty();
    assertThat(next.possibleStartsLeft()).isZero();
    assertThat(next.lastPossibleStart()).isEmpty();
    assertThat(next.nextPossibleStart())
        .contains(
            new PossibleStart(day("2026-11-23"), day("2026-11-30"), day("2026-12-11"), List.of()));
    assertThat(rules(next.windowReasons())).containsExactly("L-FIRST");
    assertThat(rules(next.callReasons())).containsExactly("N-2", "L-CALL", "L-QUIET");
    assertThat(next).hasToString("standard inspection, no window");
  }

  @Test
  @DisplayName("L-JANUARY, L-QUIET: a standard one asked for on 10 December 2026 comes in January")
  void aFirstInspectionAfterChristmas() {
    PossibleStart start = next(history(), "2026-12-10").nextPossibleStart().orElseThrow();

    assertThat(start.firstDay()).isEqualTo(day("2027-01-11"));
    assertThat(start.call()).isEqualTo(day("2027-01-04"));
    assertThat(rules(start.reasons())).containsExactly("L-JANUARY");
  }

  // Inadequate

  @Test
  @DisplayName(
      "L-REINSPECTION, P-IN-TIME: inadequate: no window, when others were inspected, standard")
  void inadequate() {
    NextInspection next = next(INADEQUATE_2024, NOW);

    assertThat(schedule(INADEQUATE_2024, NOW).pathway()).isEqualTo(Pathway.MONITORING);
    assertThat(next.type()).contains(InspectionType.STANDARD);
    assertThat(next.framework()).isEqualTo(Framework.ILACS);
    assertThat(next.window()).isEmpty();
    assertThat(Anchor.values()).allMatch(anchor -> next.window(anchor).isEmpty());
    assertThat(next.state()).isEqualTo(WindowState.NO_WINDOW);
    // 33.65 and 43.65 months, 1,024 and 1,329 days, after 12 July 2024.
    assertThat(next.observedInterval().orElseThrow()).hasToString("2027-05-02/2028-03-02");
    assertThat(next.nextPossibleStart()).isEmpty();
    assertThat(next.callReasons()).isEmpty();
    assertThat(next.possibleStarts()).isEmpty();
    assertThat(rules(next.typeReasons())).contains("L-REINSPECTION");
    Reason reason = next.windowReasons().get(0);
    assertThat(rules(next.windowReasons())).containsExactly("P-IN-TIME", "ED-09");
    assertThat(reason.rule()).isEqualTo(Rules.P_IN_TIME);
    assertThat(reason.evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(reason.sentence())
        .contains("No source gives a window")
        .contains("33.7 to 43.6 months")
        .contains("2 May 2027")
        .contains("2 March 2028");
  }

  /** By the record Bradford, inspected in September 2018, was inspected again after 48.8 months. */
  @Test
  @DisplayName("P-IN-TIME: 33.7 to 43.6 is measured where the earlier inspection came after 2021")
  void theObservedIntervalSaysWhatWasMeasured() {
    assertThat(next(INADEQUATE_2024, NOW).windowReasons().get(0).sentence())
        .contains("found inadequate after the suspension of 2020-21")
        .doesNotContain("Re-inspections on record that started after");
  }

  @Test
  @DisplayName("P-IN-TIME: without the day of publication there is nothing to count from")
  void inadequateWithoutPublication() {
    NextInspection next = next(history(inspection("2024-05-20", "2024-05-24", INADEQUATE)), NOW);

    assertThat(next.type()).contains(InspectionType.STANDARD);
    assertThat(next.observedInterval()).isEmpty();
    assertThat(next.window()).isEmpty();
    assertThat(rules(next.windowReasons())).containsExactly("P-IN-TIME");
    assertThat(next.windowReasons().get(0).sentence()).contains("day of publication");
  }

  @Test
  @DisplayName("P-IN-TIME: any other authority has no observed interval")
  void notInadequate() {
    assertThat(next(GOOD_2024, NOW).observedInterval()).isEmpty();
    assertThat(
            next(
                    history(
                        inspection("2024-05-20", "2024-05-24", "2024-07-12", REQUIRES_IMPROVEMENT)),
                    NOW)
                .observedInterval())
        .isEmpty();
  }

  @Test
  @DisplayName("P-IN-17: only an inadequate authority is re-inspected under the SIF")
  void notReinspected() {
    assertThat(
            next(
                    history(sif("2016-11-14", "2016-12-08", "2017-02-13", REQUIRES_IMPROVEMENT)),
                    "2018-08-31")
                .framework())
        .isEqualTo(Framework.ILACS);
  }

  @Test
  @DisplayName("L-TOLD, L-REINSPECTION: an authority that Ofsted put on monitoring is re-inspected")
  void toldMonitoring() {
    NextInspection next =
        next(
            GOOD_2024.with(
                new OfstedDecision.OnPathway(
                    day("2025-03-03"), Pathway.MONITORING, "letter of 3 March")),
            NOW);

    assertThat(next.type()).contains(InspectionType.STANDARD);
    assertThat(next.window()).isEmpty();
    assertThat(rules(next.typeReasons())).containsExactly("L-TOLD", "L-REINSPECTION");
  }

  // Awaiting the report

  @Test
  @DisplayName("L-AWAIT: the next window runs at once, and the type is open")
  void awaitingReport() {
    InspectionHistory history = history(inspection("2026-11-02", "2026-11-06", "2026-12-15", GOOD));
    NextInspection next = next(history, NOW);

    assertThat(schedule(history, NOW).pathway()).isEqualTo(Pathway.AWAITING_REPORT);
    assertThat(next.type()).isEmpty();
    assertThat(next.framework()).isEqualTo(Framework.ILACS);
    assertThat(next.window().orElseThrow()).hasToString("2029-05-06/2030-05-06");
    assertThat(next.window(Anchor.FIRST_DAY_ON_SITE).orElseThrow())
        .hasToString("2029-05-02/2030-05-02");
    assertThat(next.window(Anchor.PUBLICATION)).isEmpty();
    assertThat(next.state().kind()).isEqualTo(WindowState.Kind.NOT_YET_OPEN);
    assertThat(next.observedInterval()).isEmpty();
    assertThat(rules(next.typeReasons())).containsExactly("L-AWAIT");
    assertThat(rules(next.windowReasons())).contains("L-AWAIT");
    assertThat(next).hasToString("type open, 2029-05-06/2030-05-06");
    // The starts of a short one: 14 May 2029 could not be one of two weeks, as the 28th is a
    // holiday.
    LocalDate first = next.nextPossibleStart().orElseThrow().firstDay();
    assertThat(next.nextPossibleStart().orElseThrow().lastDay())
        .isEqualTo(first.plusDays(CalendarRule.plannedDays(first, InspectionType.SHORT) - 1L));
  }

  @Test
  @DisplayName("L-AWAIT, L-ANCHOR: the window from publication begins with publication")
  void theWindowFromPublication() {
    InspectionHistory history = history(inspection("2026-11-02", "2026-11-06", "2026-12-15", GOOD));
    Scheduler scheduler = Scheduler.england().with(Anchor.PUBLICATION);

    NextInspection before = scheduler.schedule(history, day("2026-12-14")).nextInspection();
    assertThat(before.window()).isEmpty();
    assertThat(before.state()).isEqualTo(WindowState.NO_WINDOW);
    assertThat(before.windowReasons()).hasSize(1);
    assertThat(rules(before.windowReasons())).containsExactly("L-ANCHOR");
    assertThat(before.window(Anchor.LAST_DAY_ON_SITE).orElseThrow())
        .hasToString("2029-05-06/2030-05-06");

    NextInspection after = scheduler.schedule(history, day("2026-12-15")).nextInspection();
    assertThat(after.window().orElseThrow()).hasToString("2029-06-15/2030-06-15");
    assertThat(after.type()).contains(InspectionType.SHORT);
  }

  /** A wrong date is worse than no date: the window is years off, only its first day is unknown. */
  @Test
  @DisplayName("L-ANCHOR: without the anchor's day no day of a call is given")
  void noCallWithoutTheAnchor() {
    Scheduler scheduler = Scheduler.england().with(Anchor.PUBLICATION);
    for (InspectionHistory history :
        List.of(
            history(unreported("2026-11-02", "2026-11-06")),
            history(inspection("2026-05-11", "2026-05-22", GOOD)))) {
      NextInspection next = scheduler.schedule(history, day(NOW)).nextInspection();

      assertThat(next.nextPossibleStart()).isEmpty();
      assertThat(next.possibleStarts()).isEmpty();
      assertThat(next.lastPossibleStart()).isEmpty();
      assertThat(next.callReasons()).isEmpty();
      assertThat(rules(next.windowReasons())).containsExactly("L-ANCHOR");
    }
  }

  // Undetermined

  static Stream<InspectionHistory> undetermined() {
    return Stream.of(
        GOOD_2024.with(Gap.inspection("row 7 has no dates")),
        GOOD_2024.with(Gap.inspection(day("2025-09-01"), "row 7 has no dates")),
        history(Gap.inspection("row 7 has no dates")),
        history(earlier("2012-03-05", "2012-03-16", "2012-04-20")),
        history(
            Inspection.builder()
                .framework(Framework.SIF)
                .onSite(day("2015-05-11"), day("2015-06-04"))
                .published(day("2015-07-20"))
                .build()));
  }

  @ParameterizedTest
  @MethodSource("undetermined")
  @DisplayName("L-GAP: undetermined gives no dates at all, and says why")
  void undeterminedGivesNoDates(InspectionHistory history) {
    Schedule schedule = schedule(history, NOW);
    NextInspection next = schedule.nextInspection();

    assertThat(schedule.pathway()).isEqualTo(Pathway.UNDETERMINED);
    assertThat(next.type()).isEmpty();
    assertThat(next.window()).isEmpty();
    assertThat(Anchor.values()).allMatch(anchor -> next.window(anchor).isEmpty());
    assertThat(next.state()).isEqualTo(WindowState.NO_WINDOW);
    assertThat(next.observedInterval()).isEmpty();
    assertThat(next.possibleStarts()).isEmpty();
    assertThat(next.nextPossibleStart()).isEmpty();
    assertThat(next.lastPossibleStart()).isEmpty();
    assertThat(next.possibleStartsLeft()).isZero();
    assertThat(next.callReasons()).isEmpty();
    assertThat(rules(next.typeReasons())).containsExactly("L-GAP");
    assertThat(rules(next.windowReasons())).containsExactly("L-GAP");
    assertThat(next).hasToString("type open, no window");
    assertThat(next.reasons()).as("each once, although two parts share it").doesNotHaveDuplicates();
  }

  // The standard inspection

  @Test
  @DisplayName("P-RI, N-11: requires improvement: two weeks on site in the same window")
  void standard() {
    NextInspection next =
        next(
            history(inspection("2024-05-20", "2024-05-24", "2024-07-12", REQUIRES_IMPROVEMENT)),
            NOW);

    assertThat(next.type()).contains(InspectionType.STANDARD);
    assertThat(next.window().orElseThrow()).hasToString("2026-11-24/2027-11-24");
    assertThat(next.possibleStarts())
        .allMatch(start -> start.lastDay().equals(start.firstDay().plusDays(11)))
        .extracting(PossibleStart::firstDay)
        // 14 December would end on Christmas Day, 19 July is the last before August.
        .doesNotContain(day("2026-12-14"), day("2027-07-26"))
        .contains(day("2026-12-07"), day("2027-07-19"));
    // By hand: of the 40 of a short one, those whose second week is not possible go as well: 14
    // December, 15 March, 26 April, 24 May and 26 July.
    assertThat(next.possibleStartsLeft()).isEqualTo(35);
  }

  // Whose numbers hold

  @Test
  @DisplayName("ED-09: another timeline gives other windows, from its first day on")
  void anotherTimeline() {
    Edition renewed =
        Timeline.england().editionOn(day(NOW)).toBuilder()
            .id("2027-09")
            .name("the renewed framework")
            .effectiveFrom(day("2027-09-01"), Rules.ED_09)
            .windowOpens(new Figure(24, Rules.W_1))
            .windowCloses(new Figure(36, Rules.W_1))
            .build();
    Scheduler known = Scheduler.england().with(Timelines.UP_TO_APRIL_2026);
    Scheduler own = known.with(Timelines.UP_TO_APRIL_2026.with(renewed));

    assertThat(own.schedule(GOOD_2024, day("2027-08-31")).nextInspection().window().orElseThrow())
        .hasToString("2026-11-24/2027-11-24");
    Schedule schedule = own.schedule(GOOD_2024, day("2027-09-01"));
    assertThat(schedule.edition()).isEqualTo(renewed);
    assertThat(schedule.nextInspection().window().orElseThrow())
        .hasToString("2026-05-24/2027-05-24");
    assertThat(rules(schedule.nextInspection().windowReasons())).containsExactly("W-1", "L-ANCHOR");
    assertThat(known.schedule(GOOD_2024, day("2027-09-01")).nextInspection().window().orElseThrow())
        .hasToString("2026-11-24/2027-11-24");
  }

  @Test
  @DisplayName("W-1, W-4, L-STEP, L-QUIET: an edition's answers cite the rules that speak of it")
  void anEditionCitesItsOwnRules() {
    Source paper = new Source("PAPER", "Our paper", "November 2026", Reliability.C);
    Rule opens = Rule.of("OWN-OPENS", "It opens.", Evidence.INFERRED, paper);
    Rule closes = Rule.of("OWN-CLOSES", "It closes.", Evidence.INFERRED, paper);
    Rule site = Rule.of("OWN-SITE", "Four days.", Evidence.INFERRED, paper);
    Rule calendar = Rule.of("OWN-CALENDAR", "Mondays.", Evidence.INFERRED, paper);
    Edition renewed =
        Timeline.england().editionOn(day(NOW)).toBuilder()
            .id("2039-09")
            .name("the renewed framework")
            .effectiveFrom(day("2039-09-05"), Rules.ED_09)
            .windowOpens(new Figure(24, opens))
            .windowCloses(new Figure(36, closes))
            .shortInspectionDays(new Figure(4, site))
            .calendarRule(calendar)
            .build();
    Scheduler own = Scheduler.england().with(Timeline.england().with(renewed));
    InspectionHistory good = history(inspection("2037-11-09", "2037-11-13", "2038-01-04", GOOD));

    Schedule schedule = own.schedule(good, day("2039-10-03"));

    NextInspection next = schedule.nextInspection();
    assertThat(rules(next.windowReasons())).containsExactly("OWN-OPENS", "OWN-CLOSES", "L-ANCHOR");
    assertThat(next.windowReasons().get(1).sentence())
        .isEqualTo("The window closes 36 calendar months after that day.");
    assertThat(rules(next.callReasons())).containsExactly("N-2", "L-CALL", "OWN-CALENDAR");
    List<Readiness> diary = schedule.readiness(day("2042-01-01"));
    assertThat(diary)
        .flatExtracting(Readiness::reasons)
        .extracting(reason -> reason.rule().id())
        .contains("OWN-CALENDAR")
        .doesNotContain("W-1", "W-4", "L-STEP", "L-QUIET");
    assertThat(diary)
        .extracting(Readiness::what)
        .contains("The last day in the window on which the call can come.");
    assertThat(schedule.items())
        .flatExtracting(ScheduleItem::reasons)
        .extracting(reason -> reason.rule().id())
        .doesNotContain("W-1", "W-4", "L-STEP", "L-QUIET", "N-11");
    assertThat(
            rules(
                own
                    .timetables()
                    .inspectionOnSiteFrom(InspectionType.SHORT, day("2039-10-10"))
                    .steps()
                    .stream()
                    .flatMap(step -> step.reasons().stream())
                    .toList()))
        .contains("OWN-SITE", "N-2")
        .doesNotContain("P-26-A", "N-11", "N-3", "L-QUIET");
    assertThat(
            own.timetables()
                .inspectionOnSiteFrom(InspectionType.SHORT, day("2039-10-10"))
                .lastDay())
        .isEqualTo(day("2039-10-13"));
  }

  @Test
  @DisplayName("ED-09: a history is checked against the scheduler's own editions")
  void aHistoryIsCheckedAgainstTheEditionsInUse() {
    Edition renewed =
        Timeline.england().editionOn(day(NOW)).toBuilder()
            .id("2027-09")
            .name("the renewed framework")
            .effectiveFrom(day("2027-09-01"), Rules.ED_09)
            .areas(List.of(IMPACT_OF_LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE))
            .build();
    Timeline timeline = Timeline.england().with(renewed);
    Inspection inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.STANDARD)
            .onSite(day("2027-09-13"), day("2027-09-17"))
            .judged(IMPACT_OF_LEADERS, OUTSTANDING)
            .judged(HELP_AND_PROTECTION, GOOD)
            .judged(CHILDREN_IN_CARE, GOOD)
            .build();
    InspectionHistory own = InspectionHistory.of(timeline, EXAMPLESHIRE, List.of(inspection));

    assertThat(Scheduler.england().with(timeline).schedule(own, day("2028-01-01")).pathway())
        .isEqualTo(Pathway.SHORT_INSPECTION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule(own, "2028-01-01"))
        .withMessageContaining("2027-09-13")
        .withMessageContaining("care-leavers");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Scheduler.england()
                    .with(timeline)
                    .schedule(
                        history(inspection("2027-09-13", "2027-09-17", GOOD)), day("2028-01-01")))
        .withMessageContaining("care-leavers");
  }

  @Test
  @DisplayName("L-QUIET, L-CALL: an announced bank holiday takes a start away and moves a call")
  void anotherWorkingDayCalendar() {
    Scheduler holidayOnSite =
        Scheduler.england()
            .with(WorkingDayCalendar.england().withBankHoliday(day("2026-12-02"), "A day of joy"));
    NextInspection next = holidayOnSite.schedule(GOOD_2024, day(NOW)).nextInspection();
    assertThat(next.possibleStartsLeft()).isEqualTo(39);
    assertThat(next.nextPossibleStart().orElseThrow().firstDay()).isEqualTo(day("2026-12-07"));
    assertThat(next.window()).isEqualTo(next(GOOD_2024, NOW).window());

    Scheduler holidayOnTheCall =
        Scheduler.england()
            .with(WorkingDayCalendar.england().withBankHoliday(day("2026-11-23"), "A day of joy"));
    next = holidayOnTheCall.schedule(GOOD_2024, day(NOW)).nextInspection();
    assertThat(next.possibleStartsLeft()).isEqualTo(40);
    assertThat(next.nextCall()).contains(day("2026-11-24"));
    assertThat(next(GOOD_2024, NOW).possibleStartsLeft()).isEqualTo(40);
  }

  @Test
  void aSchedulerIsNeverChanged() {
    Scheduler scheduler = Scheduler.england();
    Schedule before = scheduler.schedule(GOOD_2024, day(NOW));

    Schedule other = scheduler.with(Anchor.FIRST_DAY_ON_SITE).schedule(GOOD_2024, day(NOW));

    assertThat(other.nextInspection().window()).isNotEqualTo(before.nextInspection().window());
    assertThat(scheduler.schedule(GOOD_2024, day(NOW))).isEqualTo(before);
    assertThat(Scheduler.england().schedule(GOOD_2024, day(NOW))).isEqualTo(before);
    assertThat(scheduler.calls())
        .isEqualTo(CallCalendar.of(Timeline.england(), WorkingDayCalendar.england()));
  }

  /** Each choice keeps the two others. */
  @Test
  void choicesAddUp() {
    WorkingDayCalendar days =
        WorkingDayCalendar.england().withBankHoliday(day("2026-12-02"), "A day of joy");
    Timeline timeline =
        Timeline.england()
            .with(
                Timeline.england().editionOn(day(NOW)).toBuilder()
                    .windowCloses(new Figure(43, Rules.W_1))
                    .build());
    Scheduler a = Scheduler.england().with(days).with(timeline).with(Anchor.FIRST_DAY_ON_SITE);
    Scheduler b = Scheduler.england().with(Anchor.FIRST_DAY_ON_SITE).with(days).with(timeline);
    Scheduler c = Scheduler.england().with(timeline).with(Anchor.FIRST_DAY_ON_SITE).with(days);

    assertThat(a.schedule(GOOD_2024, day(NOW)).nextInspection().window().orElseThrow())
        .hasToString("2026-11-20/2027-12-20");
    for (Scheduler scheduler : List.of(b, c)) {
      assertThat(scheduler.schedule(GOOD_2024, day(NOW)))
          .isEqualTo(a.schedule(GOOD_2024, day(NOW)));
    }
    assertThat(a.calls()).isEqualTo(CallCalendar.of(timeline, days));
  }

  // Values

  @Test
  void schedulesAreValues() {
    Schedule schedule = schedule(GOOD_2024, NOW);

    assertThat(schedule)
        .isEqualTo(schedule(GOOD_2024, NOW))
        .hasSameHashCodeAs(schedule(GOOD_2024, NOW))
        .isNotEqualTo(schedule(GOOD_2024, "2026-11-23"))
        .isNotEqualTo(schedule(INADEQUATE_2024, NOW));
    assertThat(schedule.toString())
        .contains("Exampleshire (URN 80999)")
        .contains("2026-11-22")
        .contains("short inspection")
        .contains("2026-11-24/2027-11-24");
  }

  /** The starts can be asked for again and again. */
  @Test
  void theStartsAreNoStreamThatIsUsedUp() {
    NextInspection next = next(GOOD_2024, NOW);

    assertThat(next.possibleStarts().toList()).isEqualTo(next.possibleStarts().toList());
    assertThat(next.possibleStartsLeft()).isEqualTo(next.possibleStarts().count());
  }

  @Test
  void whatIsHandedOutCannotBeChanged() {
    NextInspection next = next(GOOD_2024, NOW);

    for (List<Reason> reasons :
        List.of(next.reasons(), next.typeReasons(), next.windowReasons(), next.callReasons())) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> reasons.remove(0));
    }
  }

  @Test
  @DisplayName("ED-01: before the first edition nothing can be said")
  void beforeTheFirstEdition() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> schedule(GOOD_2024, "2017-12-31"))
        .withMessageContaining("2017-12-31")
        .withMessageContaining("2018-01-01");
  }

  @ParameterizedTest(name = "G-J-2026: leaders alone inadequate: {0}")
  @EnumSource
  void leadersAloneInadequate(Anchor anchor) {
    InspectionHistory history =
        history(
            graded("2026-05-11", "2026-05-22", List.of(INADEQUATE, GOOD, GOOD, GOOD))
                .published(day("2026-07-07"))
                .build());
    Schedule schedule = Scheduler.england().with(anchor).schedule(history, day(NOW));

    assertThat(schedule.decision().otherReading()).contains(Pathway.MONITORING);
    assertThat(schedule.nextInspection().type()).contains(InspectionType.STANDARD);
    assertThat(schedule.nextInspection().window()).isPresent();
    assertThat(rules(schedule.nextInspection().typeReasons())).contains("L-LEADERS-26");
  }

  @ParameterizedTest(name = "L-KNOWN: a visit on {0} moves no window")
  @CsvSource({"2026-01-13", "2026-11-17", "2027-01-12"})
  void visitsMoveNoWindow(String first) {
    LocalDate second = day(first).plusDays(1);

    assertThat(next(GOOD_2024.with(visit(first, second.toString()).build()), NOW))
        .isEqualTo(next(GOOD_2024, NOW));
  }
}
