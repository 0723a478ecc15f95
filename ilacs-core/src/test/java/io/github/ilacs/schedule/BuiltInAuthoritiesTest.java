package io.github.ilacs.schedule;

import static io.github.ilacs.framework.Framework.ILACS;
import static io.github.ilacs.framework.Framework.SIF;
import static io.github.ilacs.framework.InspectionType.SHORT;
import static io.github.ilacs.framework.InspectionType.STANDARD;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.visit;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static io.github.ilacs.rule.Reasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calls.CalendarRule;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.rule.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two authorities of design.md, their answers counted by hand on a calendar, by the editions up
 * to that of April 2026.
 */
class BuiltInAuthoritiesTest {

  private static final InspectionHistory LEICESTERSHIRE =
      InspectionHistory.of(
          new LocalAuthority("80483", "Leicestershire"),
          Inspection.builder()
              .framework(SIF)
              .onSite(day("2016-11-14"), day("2016-12-08"))
              .published(day("2017-02-13"))
              .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
              .build(),
          visit("2018-10-10", "2018-10-11", "2018-11-02"),
          Inspection.builder()
              .framework(ILACS)
              .type(STANDARD)
              .onSite(day("2019-09-23"), day("2019-10-04"))
              .published(day("2019-11-04"))
              .judged(IMPACT_OF_LEADERS, GOOD)
              .judged(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
              .judged(CHILDREN_IN_CARE_AND_CARE_LEAVERS, GOOD)
              .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
              .build(),
          visit("2022-01-26", "2022-01-27", "2022-03-02"),
          visit("2023-05-11", "2023-05-12", "2023-06-16"),
          Inspection.builder()
              .framework(ILACS)
              .type(STANDARD)
              .onSite(day("2024-04-22"), day("2024-05-03"))
              .published(day("2024-07-12"))
              .judged(IMPACT_OF_LEADERS, OUTSTANDING)
              .judged(HELP_AND_PROTECTION, GOOD)
              .judged(CHILDREN_IN_CARE, OUTSTANDING)
              .judged(CARE_LEAVERS, OUTSTANDING)
              .judged(OVERALL_EFFECTIVENESS, OUTSTANDING)
              .build());

  private static final InspectionHistory NOTTINGHAMSHIRE =
      InspectionHistory.of(
          new LocalAuthority("80534", "Nottinghamshire"),
          Inspection.builder()
              .framework(SIF)
              .onSite(day("2015-05-11"), day("2015-06-04"))
              .published(day("2015-07-20"))
              .judged(OVERALL_EFFECTIVENESS, GOOD)
              .build(),
          visit("2018-01-30", "2018-01-31", "2018-02-22"),
          visit("2019-01-09", "2019-01-09", "2019-02-01"),
          Inspection.builder()
              .framework(ILACS)
              .type(STANDARD)
              .onSite(day("2019-10-07"), day("2019-10-18"))
              .published(day("2019-12-19"))
              .judged(IMPACT_OF_LEADERS, GOOD)
              .judged(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
              .judged(CHILDREN_IN_CARE_AND_CARE_LEAVERS, GOOD)
              .judged(OVERALL_EFFECTIVENESS, GOOD)
              .build(),
          visit("2022-04-26", "2022-04-27", "2022-06-01"),
          Inspection.builder()
              .framework(ILACS)
              .type(SHORT)
              .onSite(day("2024-05-20"), day("2024-05-24"))
              .published(day("2024-07-12"))
              .judged(IMPACT_OF_LEADERS, OUTSTANDING)
              .judged(HELP_AND_PROTECTION, GOOD)
              .judged(CHILDREN_IN_CARE, GOOD)
              .judged(CARE_LEAVERS, GOOD)
              .judged(OVERALL_EFFECTIVENESS, GOOD)
              .build(),
          visit("2025-11-26", "2025-11-26", "2026-01-12"));

  private static final LocalDate ASKED = day("2026-11-22");

  private static final Scheduler ENGLAND = Scheduler.england().with(Timelines.UP_TO_APRIL_2026);

  /** N-11: a short inspection is on site for a week, Monday to Friday. */
  private static final int DAYS_ON_SITE = 5;

  private static InspectionHistory of(String name) {
    return name.equals("Leicestershire") ? LEICESTERSHIRE : NOTTINGHAMSHIRE;
  }

  private static NextInspection next(String name, String asOf) {
    return ENGLAND.schedule(of(name), day(asOf)).nextInspection();
  }

  @ParameterizedTest(name = "P-GO, W-1: {0}")
  @CsvSource({
    "Leicestershire, 2026-11-03/2027-11-03, 'open, closes in 346 days'",
    "Nottinghamshire, 2026-11-24/2027-11-24, opens in 2 days",
  })
  void pathwayTypeWindowAndState(String name, String window, String state) {
    Schedule schedule = ENGLAND.schedule(of(name), ASKED);
    NextInspection next = schedule.nextInspection();

    assertThat(schedule.authority()).isEqualTo(of(name).authority());
    assertThat(schedule.asOf()).isEqualTo(ASKED);
    assertThat(schedule.edition().id()).isEqualTo("2026-04");
    assertThat(schedule.pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(schedule.decision().pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(next.framework()).isEqualTo(ILACS);
    assertThat(next.type()).contains(SHORT);
    assertThat(next.window().orElseThrow()).hasToString(window);
    assertThat(next.state()).hasToString(state);
    assertThat(next.observedInterval()).isEmpty();
    assertThat(next).hasToString("short inspection, " + window);
  }

  @ParameterizedTest(name = "L-ANCHOR: {0} from the {1}: {2}")
  @CsvSource({
    "Leicestershire, LAST_DAY_ON_SITE, 2026-11-03/2027-11-03",
    "Leicestershire, FIRST_DAY_ON_SITE, 2026-10-22/2027-10-22",
    "Leicestershire, PUBLICATION, 2027-01-12/2028-01-12",
    "Nottinghamshire, LAST_DAY_ON_SITE, 2026-11-24/2027-11-24",
    "Nottinghamshire, FIRST_DAY_ON_SITE, 2026-11-20/2027-11-20",
    "Nottinghamshire, PUBLICATION, 2027-01-12/2028-01-12",
  })
  void otherAnchors(String name, Anchor anchor, String window) {
    NextInspection chosen = ENGLAND.with(anchor).schedule(of(name), ASKED).nextInspection();

    assertThat(next(name, "2026-11-22").window(anchor).orElseThrow()).hasToString(window);
    assertThat(chosen.window().orElseThrow()).hasToString(window);
    assertThat(chosen.anchor()).isEqualTo(anchor);
    assertThat(chosen.windowReasons())
        .extracting(Reason::sentence)
        .anyMatch(sentence -> sentence.contains("Counted from the " + anchor.label()));
  }

  /**
   * On the calendar: 49 Mondays from 30 November 2026 to 1 November 2027, and 52 to 22 November.
   * Not possible are 21 and 28 December and 4 January (Christmas, and a call on 29 December), 22
   * and 29 March (Easter), 3 and 31 May, and the five Mondays in August, the last a bank holiday:
   * twelve.
   */
  @ParameterizedTest(name = "N-2, L-CALL, L-QUIET: {0}")
  @CsvSource({
    "Leicestershire, 2026-11-23, 2026-11-30, 2027-10-25, 2027-11-01, 37",
    "Nottinghamshire, 2026-11-23, 2026-11-30, 2027-11-15, 2027-11-22, 40",
  })
  void callDays(
      String name,
      LocalDate nextCall,
      LocalDate nextStart,
      LocalDate lastCall,
      LocalDate lastStart,
      int left) {
    NextInspection next = next(name, "2026-11-22");

    assertThat(next.nextPossibleStart())
        .contains(new PossibleStart(nextCall, nextStart, lastDay(nextStart), List.of()));
    assertThat(next.lastPossibleStart())
        .contains(new PossibleStart(lastCall, lastStart, lastDay(lastStart), List.of()));
    assertThat(next.possibleStartsLeft()).isEqualTo(left);
    assertThat(next.possibleStarts())
        .hasSize(left)
        .extracting(PossibleStart::firstDay)
        .doesNotContain(
            day("2026-12-21"),
            day("2026-12-28"),
            day("2027-01-04"),
            day("2027-03-22"),
            day("2027-03-29"),
            day("2027-05-03"),
            day("2027-05-31"),
            day("2027-08-02"),
            day("2027-08-09"),
            day("2027-08-16"),
            day("2027-08-23"),
            day("2027-08-30"))
        .contains(day("2026-12-14"), day("2027-01-11"), day("2027-07-26"), day("2027-09-06"));
    assertThat(next.possibleStarts())
        .filteredOn(start -> !start.reasons().isEmpty())
        .extracting(PossibleStart::firstDay)
        .containsExactly(day("2027-01-11"));
    assertThat(next.possibleStarts())
        .filteredOn(start -> start.call().getDayOfWeek() != DayOfWeek.MONDAY)
        .extracting(PossibleStart::call)
        .containsExactly(
            day("2027-03-30"), day("2027-05-04"), day("2027-06-01"), day("2027-08-31"));
  }

  private static LocalDate lastDay(LocalDate firstDay) {
    return firstDay.plusDays(DAYS_ON_SITE - 1L);
  }

  /** On 4 May 2027: 26 Mondays from 10 May to 1 November, without 31 May and five in August. */
  @ParameterizedTest(name = "L-CALL: {0} as of {1}: call on {2}, {3} left")
  @CsvSource({
    "Leicestershire, 2026-11-23, 2026-11-23, 37",
    "Leicestershire, 2026-11-24, 2026-11-30, 36",
    "Leicestershire, 2027-05-04, 2027-05-04, 20",
    "Leicestershire, 2027-05-05, 2027-05-10, 19",
    "Leicestershire, 2027-10-25, 2027-10-25, 1",
    // The window is open to 3 November, but the last call has passed: the next comes after it.
    "Leicestershire, 2027-10-26, 2027-11-01, 0",
    "Leicestershire, 2027-11-03, 2027-11-08, 0",
    "Leicestershire, 2027-11-04, 2027-11-08, 0",
    // Before the window opens, the call for its first Monday may be a week before.
    "Nottinghamshire, 2026-06-01, 2026-11-23, 40",
    "Nottinghamshire, 2026-11-23, 2026-11-23, 40",
    "Nottinghamshire, 2026-11-24, 2026-11-30, 39",
  })
  void callsLeftOnADay(String name, String asOf, LocalDate nextCall, int left) {
    NextInspection next = next(name, asOf);

    assertThat(next.nextCall()).contains(nextCall);
    assertThat(next.possibleStartsLeft()).isEqualTo(left);
    assertThat(next.lastPossibleStart().isPresent()).isEqualTo(left > 0);
  }

  @ParameterizedTest(name = "L-CALL, L-QUIET, W-4: {0} on every day of three years")
  @ValueSource(strings = {"Leicestershire", "Nottinghamshire"})
  void everyDayAsked(String name) {
    LocalDate start = name.equals("Leicestershire") ? day("2026-11-03") : day("2026-11-24");
    LocalDate end = start.plusYears(1);
    for (LocalDate asked = day("2026-01-01");
        asked.isBefore(day("2029-01-01"));
        asked = asked.plusDays(1)) {
      LocalDate today = asked;
      List<LocalDate> possible =
          start
              .datesUntil(day("2029-06-01"))
              .filter(first -> CalendarRule.isPossible(first, DAYS_ON_SITE))
              .filter(first -> !CalendarRule.call(first).isBefore(today))
              .toList();
      NextInspection next = next(name, today.toString());

      assertThat(next.possibleStarts())
          .as("%s", today)
          .extracting(PossibleStart::firstDay)
          .containsExactlyElementsOf(
              possible.stream().filter(first -> !first.isAfter(end)).toList());
      assertThat(next.nextPossibleStart().map(PossibleStart::firstDay))
          .as("%s", today)
          .contains(possible.get(0));
      assertThat(next.nextCall()).as("%s", today).contains(CalendarRule.call(possible.get(0)));
      assertThat(next.possibleStarts(day("2029-05-31")))
          .as("%s", today)
          .extracting(PossibleStart::firstDay)
          .containsExactlyElementsOf(possible);
    }
  }

  @Test
  @DisplayName("W-4, L-ANCHOR: past its window, with a next possible call and no last one")
  void pastItsWindow() {
    NextInspection lastDay = next("Nottinghamshire", "2027-11-24");
    NextInspection past = next("Nottinghamshire", "2027-11-25");

    assertThat(lastDay.state()).hasToString("open, closes today");
    assertThat(past.state())
        .isEqualTo(
            new WindowState(
                WindowState.Kind.PAST_ONE_WINDOW,
                1,
                Optional.empty(),
                Optional.of(Anchor.PUBLICATION)));
    assertThat(past.window().orElseThrow()).hasToString("2026-11-24/2027-11-24");
    assertThat(past.lastPossibleStart()).isEmpty();
    assertThat(past.possibleStartsLeft()).isZero();
    assertThat(past.possibleStarts()).isEmpty();
    assertThat(past.nextPossibleStart())
        .contains(
            new PossibleStart(day("2027-11-29"), day("2027-12-06"), day("2027-12-10"), List.of()));
    assertThat(rules(past.windowReasons())).contains("W-4");
  }

  @Test
  @DisplayName(
      "P-GO, P-26-D, W-1, L-STEP, L-ANCHOR, W-4, ED-09, N-2, L-CALL, L-QUIET: every reason")
  void reasons() {
    NextInspection next = next("Nottinghamshire", "2026-11-22");

    assertThat(rules(next.typeReasons())).containsExactly("P-GO", "P-26-D", "P-EXC");
    assertThat(rules(next.windowReasons()))
        .containsExactly("W-1", "L-STEP", "L-ANCHOR", "W-4", "ED-09");
    assertThat(rules(next.callReasons())).containsExactly("N-2", "L-CALL", "L-QUIET");
    assertThat(next.reasons()).hasSize(11);
    assertThat(next.windowReasons().get(1).sentence())
        .contains("From 30 to 42 calendar months after 24 May 2024")
        .contains("from 24 November 2026 to 24 November 2027");
  }

  @ParameterizedTest(name = "{0} on any first of a month")
  @ValueSource(strings = {"Leicestershire", "Nottinghamshire"})
  @DisplayName("G-OE-1, L-OE-LEADERS, P-OBS, L-QUIET: nothing in their histories is odd")
  void noWarnings(String name) {
    for (LocalDate asOf = day("2018-01-01"); !asOf.isAfter(ASKED); asOf = asOf.plusMonths(1)) {
      assertThat(ENGLAND.schedule(of(name), asOf).warnings()).as("%s", asOf).isEmpty();
    }
  }

  @ParameterizedTest(name = "L-KNOWN: {0} as of {1}: {2}, {3}")
  @CsvSource({
    // 8 December 2016 and 30 and 42 months; before that, nothing is on record.
    "Leicestershire, 2018-01-01, STANDARD_INSPECTION, 2019-06-08/2020-06-08",
    "Leicestershire, 2019-10-03, STANDARD_INSPECTION, 2019-06-08/2020-06-08",
    "Leicestershire, 2019-10-04, AWAITING_REPORT, 2022-04-04/2023-04-04",
    "Leicestershire, 2019-11-03, AWAITING_REPORT, 2022-04-04/2023-04-04",
    "Leicestershire, 2019-11-04, STANDARD_INSPECTION, 2022-04-04/2023-04-04",
    "Leicestershire, 2024-05-02, STANDARD_INSPECTION, 2022-04-04/2023-04-04",
    "Leicestershire, 2024-05-03, AWAITING_REPORT, 2026-11-03/2027-11-03",
    "Leicestershire, 2024-07-12, SHORT_INSPECTION, 2026-11-03/2027-11-03",
    "Nottinghamshire, 2018-01-01, SHORT_INSPECTION, 2017-12-04/2018-12-04",
    "Nottinghamshire, 2019-12-18, AWAITING_REPORT, 2022-04-18/2023-04-18",
    "Nottinghamshire, 2019-12-19, SHORT_INSPECTION, 2022-04-18/2023-04-18",
    "Nottinghamshire, 2024-05-23, SHORT_INSPECTION, 2022-04-18/2023-04-18",
    "Nottinghamshire, 2024-05-24, AWAITING_REPORT, 2026-11-24/2027-11-24",
  })
  void everyPastDayCanBeAskedAgain(String name, String asOf, Pathway pathway, String window) {
    Schedule schedule = ENGLAND.schedule(of(name), day(asOf));

    assertThat(schedule.pathway()).isEqualTo(pathway);
    assertThat(schedule.nextInspection().window().orElseThrow()).hasToString(window);
  }

  @Test
  @DisplayName("L-SIF-WINDOW: before the first ILACS inspection the window is from the SIF")
  void theWindowBeforeTheFirstIlacsInspection() {
    assertThat(rules(next("Nottinghamshire", "2018-06-01").windowReasons()))
        .contains("L-SIF-WINDOW");
    assertThat(rules(next("Nottinghamshire", "2019-12-19").windowReasons()))
        .doesNotContain("L-SIF-WINDOW");
  }
}
