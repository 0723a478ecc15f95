package io.github.ilacs.calls;

import static io.github.ilacs.framework.InspectionType.OTHER;
import static io.github.ilacs.framework.InspectionType.SHORT;
import static io.github.ilacs.framework.InspectionType.STANDARD;
import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCalendarTest {

  private static final CallCalendar ENGLAND =
      CallCalendar.of(Timeline.england(), WorkingDayCalendar.england());

  private static Stream<LocalDate> mondays() {
    return Stream.iterate(
        day("2018-01-01"), monday -> monday.isBefore(day("2031-01-01")), m -> m.plusDays(7));
  }

  @Test
  @DisplayName("L-QUIET: every Monday from 2018 to 2030, short and standard")
  void everyMonday() {
    assertThat(mondays()).hasSize(679);
    mondays()
        .forEach(
            monday -> {
              assertThat(ENGLAND.isPossible(monday, SHORT))
                  .as("short from %s", monday)
                  .isEqualTo(CalendarRule.isPossible(monday, SHORT));
              assertThat(ENGLAND.isPossible(monday, STANDARD))
                  .as("standard from %s", monday)
                  .isEqualTo(CalendarRule.isPossible(monday, STANDARD));
              assertThat(ENGLAND.isPossible(monday, OTHER))
                  .as("other from %s", monday)
                  .isEqualTo(CalendarRule.isPossible(monday, OTHER));
            });
  }

  @Test
  @DisplayName("N-2, L-CALL: the call for every Monday from 2018 to 2030")
  void everyCall() {
    mondays()
        .forEach(
            monday -> {
              assertThat(ENGLAND.callDay(monday)).isEqualTo(CalendarRule.call(monday));
              PossibleStart start = ENGLAND.startOn(monday, SHORT);
              assertThat(start.call()).isEqualTo(CalendarRule.call(monday));
              assertThat(start.firstDay()).isEqualTo(monday);
              assertThat(start.lastDay())
                  .isEqualTo(monday.plusDays(CalendarRule.plannedDays(monday, SHORT) - 1));
              assertThat(ENGLAND.startOn(monday, STANDARD).lastDay())
                  .isEqualTo(monday.plusDays(CalendarRule.plannedDays(monday, STANDARD) - 1));
            });
  }

  @Test
  @DisplayName("L-QUIET: no other day of the week")
  void noOtherDayOfTheWeek() {
    day("2025-09-01")
        .datesUntil(day("2026-09-01"))
        .filter(date -> date.getDayOfWeek() != DayOfWeek.MONDAY)
        .forEach(date -> assertThat(ENGLAND.isPossible(date, SHORT)).as("%s", date).isFalse());
    assertThat(ENGLAND.obstacles(day("2026-11-24"), SHORT))
        .extracting(Reason::sentence)
        .containsExactly("24 November 2026 is not a Monday.");
  }

  @ParameterizedTest(name = "L-CALL: on site from {0}, call on {1}")
  @CsvSource({
    // N-3: the cases in which the call is on record.
    "2018-04-16, 2018-04-09",
    "2025-06-09, 2025-06-02",
    // N-12b: the Monday before was a bank holiday.
    "2019-04-29, 2019-04-23",
    "2022-05-09, 2022-05-03",
    "2025-05-12, 2025-05-06",
    "2026-05-11, 2026-05-05",
    "2022-09-26, 2022-09-20",
    "2023-05-15, 2023-05-09",
    "2023-01-09, 2023-01-03",
    // Where Monday and Tuesday are, the first working day is the Wednesday.
    "2022-01-03, 2021-12-29",
    // A day that is no Monday belongs to the Monday of its week: Isles of Scilly, a Tuesday.
    "2023-07-11, 2023-07-03",
    "2023-07-16, 2023-07-03",
  })
  void calls(LocalDate firstDay, LocalDate call) {
    assertThat(ENGLAND.callDay(firstDay)).isEqualTo(call);
  }

  @ParameterizedTest(name = "L-QUIET: {0}, short {1}, standard {2}: {3}")
  @CsvSource({
    "2019-04-29, true, false, early May bank holiday in the second week",
    "2023-12-18, true, false, Havering ended on 22 December 2023",
    "2018-07-23, true, false, the last short start before August",
    "2025-07-21, true, false, a standard one would end on 1 August",
    "2022-07-18, true, true, the last standard start before August",
    "2026-01-12, true, true, the earliest start ever seen",
    "2026-01-05, false, false, the call would come on 29 December",
    "2027-01-11, true, true, the call would come on 4 January",
    "2027-01-04, false, false, the call would come on 29 December",
    "2026-09-07, true, true, the call comes on 1 September",
    "2027-09-06, true, true, the call comes on 31 August",
    "2021-08-30, false, false, a bank holiday in August",
    "2022-05-30, false, false, the jubilee",
    "2022-09-12, true, false, the funeral of the Queen",
    "2024-12-16, true, false, ends on 20 December",
  })
  void casesByHand(LocalDate firstDay, boolean shortOne, boolean standard, String why) {
    assertThat(ENGLAND.isPossible(firstDay, SHORT)).as(why).isEqualTo(shortOne);
    assertThat(ENGLAND.isPossible(firstDay, STANDARD)).as(why).isEqualTo(standard);
  }

  @Test
  @DisplayName("L-QUIET: every obstacle is named with its day")
  void obstaclesAreNamed() {
    assertThat(ENGLAND.obstacles(day("2027-03-22"), SHORT))
        .extracting(Reason::toString)
        .singleElement()
        .asString()
        .contains("26 March 2027 would be a day on site and is a bank holiday: Good Friday.")
        .contains("L-QUIET, OBSERVED");
    assertThat(ENGLAND.obstacles(day("2026-07-27"), STANDARD))
        .extracting(Reason::sentence)
        // Once for the part of the year, not for each of its days.
        .containsExactly(
            "1 August 2026 would be a day on site, and inspectors are not on site in this part of"
                + " the year: August.");
    assertThat(ENGLAND.obstacles(day("2027-01-04"), SHORT))
        .extracting(Reason::sentence)
        .containsExactly(
            "The call would come on 29 December 2026, and none comes in this part of the year: 23"
                + " December to 1 January.");
    assertThat(ENGLAND.obstacles(day("2026-11-30"), SHORT)).isEmpty();
  }

  /** Inspectors are not on site in August, but the call may come on its last day. */
  @Test
  @DisplayName("L-QUIET: the call may come in August")
  void theCallMayComeInAugust() {
    assertThat(ENGLAND.callDay(day("2027-09-06"))).isEqualTo(day("2027-08-31"));
    assertThat(ENGLAND.obstacles(day("2027-09-06"), STANDARD)).isEmpty();
  }

  @Test
  @DisplayName("L-JANUARY: starts from 2 to 11 January carry a note, others none")
  void january() {
    mondays()
        .forEach(
            monday -> {
              boolean noted =
                  monday.getMonthValue() == 1
                      && monday.getDayOfMonth() >= 2
                      && monday.getDayOfMonth() <= 11;
              for (InspectionType type : List.of(SHORT, STANDARD)) {
                assertThat(ENGLAND.startOn(monday, type).reasons())
                    .as("%s", monday)
                    .extracting(reason -> reason.rule().id())
                    .containsExactlyElementsOf(noted ? List.of("L-JANUARY") : List.of());
              }
            });
    assertThat(ENGLAND.startOn(day("2027-01-11"), SHORT).reasons().get(0).sentence())
        .isEqualTo("No inspection on record started in this part of the year: 2 to 11 January.");
    assertThat(ENGLAND.isPossible(day("2027-01-11"), SHORT)).isTrue();
  }

  @Test
  @DisplayName("L-QUIET: a window's first and last day are possible starts")
  void windowEndsAreIncluded() {
    LocalDate monday = day("2026-11-30");
    LocalDate early = day("2026-01-01");

    assertThat(ENGLAND.possibleStarts(DateWindow.of(monday, monday), early, SHORT))
        .extracting(PossibleStart::firstDay)
        .containsExactly(monday);
    assertThat(
            ENGLAND.possibleStarts(
                DateWindow.of(monday.minusDays(6), monday.plusDays(7)), early, SHORT))
        .extracting(PossibleStart::firstDay)
        .containsExactly(monday, monday.plusDays(7));
  }

  @Test
  @DisplayName("L-QUIET: a window without a Monday has no possible start")
  void aWindowWithoutAMonday() {
    LocalDate early = day("2026-01-01");
    for (int from = 1; from <= 6; from++) {
      for (int to = from; to <= 6; to++) {
        LocalDate monday = day("2026-11-30");
        DateWindow window = DateWindow.of(monday.plusDays(from), monday.plusDays(to));

        assertThat(ENGLAND.possibleStarts(window, early, SHORT)).as("%s", window).isEmpty();
      }
    }
  }

  @Test
  @DisplayName("L-CALL: a call on the day asked counts, one the day before does not")
  void callsFromADayOn() {
    DateWindow window = DateWindow.parse("2026-11-30/2026-12-07");

    assertThat(ENGLAND.possibleStarts(window, day("2026-11-23"), SHORT)).hasSize(2);
    assertThat(ENGLAND.possibleStarts(window, day("2026-11-24"), SHORT)).hasSize(1);
    assertThat(ENGLAND.possibleStarts(window, day("2026-11-30"), SHORT)).hasSize(1);
    assertThat(ENGLAND.possibleStarts(window, day("2026-12-01"), SHORT)).isEmpty();
    assertThat(ENGLAND.possibleStarts(window, day("2026-12-08"), SHORT)).isEmpty();
    // 3 May 2027 is a bank holiday, so the call for 10 May comes on Tuesday.
    DateWindow may = DateWindow.parse("2027-05-10/2027-05-10");
    assertThat(ENGLAND.possibleStarts(may, day("2027-05-04"), SHORT)).hasSize(1);
    assertThat(ENGLAND.possibleStarts(may, day("2027-05-05"), SHORT)).isEmpty();
  }

  @Test
  void theFirstPossibleStart() {
    assertThat(ENGLAND.firstPossibleStart(day("2026-12-15"), day("2026-12-01"), SHORT))
        .map(PossibleStart::firstDay)
        .contains(day("2027-01-11"));
    assertThat(ENGLAND.firstPossibleStart(day("2026-12-01"), day("2026-12-15"), SHORT))
        .map(PossibleStart::firstDay)
        .contains(day("2027-01-11"));
    assertThat(ENGLAND.firstPossibleStart(day("2026-12-14"), day("2026-12-07"), SHORT))
        .map(PossibleStart::firstDay)
        .contains(day("2026-12-14"));
  }

  @Test
  void whatIsOutsideTheWorkingDaysIsRefusedOnEveryDay() {
    // A Tuesday and a Monday, both past the last year of the working days.
    for (String day : List.of("+10000-01-04", "+10000-01-03")) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> ENGLAND.isPossible(day(day), SHORT));
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> ENGLAND.obstacles(day(day), SHORT));
    }
  }

  @Test
  void startsWithoutAnEndAreNeitherListedNorCounted() {
    DateWindow window = DateWindow.of(day("2026-12-14"), LocalDate.MAX);

    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ENGLAND.countPossibleStarts(window, day("2026-12-07"), SHORT));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ENGLAND.possibleStarts(window, day("2026-12-07"), SHORT).count());
  }

  /** Whatever day a caller gives, it is this library that says which days it knows. */
  @Test
  void aDayBeyondTheWorkingDaysIsRefusedInWordsOfOurOwn() {
    DateWindow last = DateWindow.of(LocalDate.MAX);
    List<ThrowingCallable> calls =
        List.of(
            () -> ENGLAND.firstPossibleStart(LocalDate.MAX, day("2026-12-07"), SHORT),
            () -> ENGLAND.firstPossibleStart(day("2026-12-07"), LocalDate.MAX, SHORT),
            () -> ENGLAND.possibleStarts(last, day("2026-12-07"), SHORT),
            () -> ENGLAND.countPossibleStarts(last, day("2026-12-07"), SHORT),
            () -> ENGLAND.lastPossibleStart(last, day("2026-12-07"), SHORT));

    for (ThrowingCallable call : calls) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(call)
          .withMessage("+999999999-12-31 lies outside the calendar's range 1978-01-01/9999-12-31");
    }
    // 13 December 9999 is a Monday; the last call is on the Monday before it.
    assertThat(ENGLAND.firstPossibleStart(day("9999-12-13"), day("9999-12-06"), SHORT))
        .map(PossibleStart::firstDay)
        .contains(day("9999-12-13"));
  }

  @Test
  void whereNothingIsPossibleNothingIsFound() {
    Timeline closed =
        with(
            edition ->
                edition.addQuietPeriods(
                    QuietPeriod.of(
                        "all year", MonthDay.of(1, 1), MonthDay.of(12, 31), false, Rules.L_QUIET)));

    assertThat(
            CallCalendar.of(closed, WorkingDayCalendar.england())
                .firstPossibleStart(day("2026-11-22"), day("2026-11-22"), SHORT))
        .isEmpty();
  }

  @Test
  @DisplayName("ED-10: the edition of the first day on site has the days and the quiet periods")
  void anotherTimeline() {
    CallCalendar own =
        CallCalendar.of(
            with(
                edition ->
                    edition
                        .id("2027-09")
                        .effectiveFrom(day("2027-09-01"), Rules.ED_09)
                        .shortInspectionDays(new Figure(3, Rules.N_13))
                        .calendarRule(Rules.N_13)
                        .quietPeriods(List.of())
                        .neverSeenStarts(List.of())),
            WorkingDayCalendar.england());

    assertThat(own.startOn(day("2027-08-30"), SHORT).lastDay()).isEqualTo(day("2027-09-03"));
    assertThat(own.startOn(day("2027-09-06"), SHORT).lastDay()).isEqualTo(day("2027-09-08"));
    assertThat(own.isPossible(day("2027-08-02"), SHORT)).isFalse();
    assertThat(own.isPossible(day("2028-08-07"), SHORT)).isTrue();
    assertThat(own.isPossible(day("2028-08-28"), SHORT)).isFalse();
    assertThat(own.startOn(day("2028-01-10"), SHORT).reasons()).isEmpty();
    assertThat(own).isNotEqualTo(ENGLAND);
    assertThat(own.timeline()).isNotEqualTo(Timeline.england());
    assertThat(own.obstacles(day("2028-08-28"), SHORT))
        .extracting(reason -> reason.rule().id())
        .containsExactly("N-13");
    assertThat(own.obstacles(day("2026-08-31"), SHORT))
        .extracting(reason -> reason.rule().id())
        .contains("L-QUIET")
        .doesNotContain("N-13");
  }

  /**
   * From 5 September 2039, a Monday, inspectors arrive on a Wednesday, and call five days ahead.
   */
  private static final CallCalendar WEDNESDAYS =
      CallCalendar.of(
          with(
              edition ->
                  edition
                      .id("2039-09")
                      .effectiveFrom(day("2039-09-05"), Rules.ED_09)
                      .arrival(DayOfWeek.WEDNESDAY)
                      .callDaysAhead(new Figure(5, Rules.N_6))
                      .shortInspectionDays(new Figure(3, Rules.N_13))
                      .calendarRule(Rules.N_13)),
          WorkingDayCalendar.england());

  @ParameterizedTest(name = "N-2, L-CALL: on site from {0}, the call on {1}")
  @CsvSource({
    // The edition before: the Monday a week before.
    "2039-08-29, 2039-08-22",
    "2039-07-04, 2039-06-27",
    // Five days before a Wednesday is a Friday.
    "2039-09-07, 2039-09-02",
    "2039-09-14, 2039-09-09",
    // Any other day counts with the Wednesday before.
    "2039-09-20, 2039-09-09",
  })
  void theCallIsDataOfTheEdition(LocalDate firstDay, LocalDate call) {
    assertThat(WEDNESDAYS.callDay(firstDay)).isEqualTo(call);
  }

  @Test
  @DisplayName("N-2, L-QUIET: the days of arrival are those of the edition in force on them")
  void arrivalsAcrossEditions() {
    DateWindow window = DateWindow.of(day("2039-07-11"), day("2039-09-21"));

    assertThat(WEDNESDAYS.possibleStarts(window, window.start().minusMonths(1), SHORT))
        .extracting(PossibleStart::firstDay)
        .containsExactly(
            day("2039-07-11"),
            day("2039-07-18"),
            day("2039-07-25"),
            day("2039-09-07"),
            day("2039-09-14"),
            day("2039-09-21"));
    assertThat(WEDNESDAYS.countPossibleStarts(window, window.start().minusMonths(1), SHORT))
        .isEqualTo(6);
    assertThat(
            WEDNESDAYS
                .lastPossibleStart(window, window.start().minusMonths(1), SHORT)
                .orElseThrow()
                .firstDay())
        .isEqualTo(day("2039-09-21"));
    DateWindow untilTheChange = DateWindow.of(day("2039-07-11"), day("2039-09-06"));
    assertThat(
            WEDNESDAYS
                .lastPossibleStart(untilTheChange, day("2039-06-11"), SHORT)
                .orElseThrow()
                .firstDay())
        .isEqualTo(day("2039-07-25"));
    assertThat(WEDNESDAYS.obstacles(day("2039-09-05"), SHORT))
        .extracting(Reason::sentence)
        .containsExactly("5 September 2039 is not a Wednesday.");
    assertThat(WEDNESDAYS.firstDayCalledOn(day("2039-09-02"))).isEqualTo(day("2039-09-07"));
    assertThat(WEDNESDAYS.firstDayCalledOn(day("2039-09-07"))).isEqualTo(day("2039-09-14"));
  }

  /**
   * From 5 September 2039 on a Wednesday, and from 16 January 2040, a Monday, on a Monday again.
   */
  @Test
  @DisplayName("N-2, L-QUIET: an edition's first day of arrival may come within the week")
  void backToAnEarlierDayOfTheWeek() {
    CallCalendar back =
        WEDNESDAYS.with(
            WEDNESDAYS
                .timeline()
                .with(
                    WEDNESDAYS.timeline().editionOn(day("2039-09-05")).toBuilder()
                        .id("2040-01")
                        .effectiveFrom(day("2040-01-16"), Rules.ED_09)
                        .arrival(DayOfWeek.MONDAY)
                        .calendarRule(Rules.N_11)
                        .build()));
    DateWindow window = DateWindow.of(day("2040-01-11"), day("2040-01-30"));

    // Five days after Wednesday the 11th is Monday the 16th, a week is not.
    assertThat(back.possibleStarts(window, day("2039-12-01"), SHORT))
        .extracting(PossibleStart::firstDay)
        .containsExactly(
            day("2040-01-11"), day("2040-01-16"), day("2040-01-23"), day("2040-01-30"));
    assertThat(back.countPossibleStarts(window, day("2039-12-01"), SHORT)).isEqualTo(4);
    assertThat(
            back.lastPossibleStart(
                    DateWindow.of(day("2040-01-11"), day("2040-01-15")), day("2039-12-01"), SHORT)
                .orElseThrow()
                .firstDay())
        .isEqualTo(day("2040-01-11"));
    assertThat(back.firstDayCalledOn(day("2040-01-11"))).isEqualTo(day("2040-01-16"));
  }

  @Test
  @DisplayName("N-2: an edition may begin on the day after a day of arrival")
  void theLastArrivalBeforeAnEdition() {
    CallCalendar fromTuesday =
        CallCalendar.of(
            with(
                edition ->
                    edition
                        .id("2039-09")
                        .effectiveFrom(day("2039-09-13"), Rules.ED_09)
                        .arrival(DayOfWeek.WEDNESDAY)
                        .calendarRule(Rules.N_13)),
            WorkingDayCalendar.england());

    assertThat(
            fromTuesday
                .lastPossibleStart(
                    DateWindow.of(day("2039-09-05"), day("2039-09-13")), day("2039-08-01"), SHORT)
                .orElseThrow()
                .firstDay())
        .isEqualTo(day("2039-09-12"));
  }

  @ParameterizedTest(name = "N-2: called on {0}, on site from {1}")
  @CsvSource({
    "2026-11-23, 2026-11-30",
    "2026-11-24, 2026-11-30",
    "2026-11-27, 2026-11-30",
    "2026-11-30, 2026-12-07"
  })
  void onSiteOnTheMondayThatFollows(LocalDate call, LocalDate firstDay) {
    assertThat(ENGLAND.firstDayCalledOn(call)).isEqualTo(firstDay);
  }

  @ParameterizedTest(name = "L-CALL: two weeks ahead, called on {0}, on site from {1}")
  @CsvSource({"2026-11-16, 2026-11-30", "2026-11-17, 2026-11-30", "2026-11-23, 2026-12-07"})
  void calledTwoWeeksAhead(LocalDate call, LocalDate firstDay) {
    CallCalendar twoWeeks =
        CallCalendar.of(
            with(edition -> edition.callDaysAhead(new Figure(14, Rules.N_6))),
            WorkingDayCalendar.england());

    assertThat(twoWeeks.firstDayCalledOn(call)).isEqualTo(firstDay);
    assertThat(twoWeeks.callDay(day("2026-11-30"))).isEqualTo(day("2026-11-16"));
  }

  @Test
  @DisplayName(
      "L-QUIET: an announced bank holiday takes its week away, and moves the call before it")
  void anExtraBankHoliday() {
    CallCalendar with =
        CallCalendar.of(
            Timeline.england(),
            WorkingDayCalendar.england().withBankHoliday(day("2026-11-30"), "A day of joy"));

    assertThat(with.isPossible(day("2026-11-30"), SHORT)).isFalse();
    assertThat(with.isPossible(day("2026-11-23"), SHORT)).isTrue();
    assertThat(with.isPossible(day("2026-11-23"), STANDARD)).isFalse();
    assertThat(with.callDay(day("2026-12-07"))).isEqualTo(day("2026-12-01"));
    assertThat(with).isNotEqualTo(ENGLAND);
    assertThat(ENGLAND.isPossible(day("2026-11-30"), SHORT)).isTrue();
  }

  @Test
  @DisplayName("L-QUIET, L-CALL: every obstacle is named, not the first alone")
  void everyObstacleIsNamed() {
    assertThat(ENGLAND.obstacles(day("2026-12-21"), SHORT))
        .extracting(Reason::sentence)
        .hasSize(2)
        .anyMatch(sentence -> sentence.contains("25 December 2026"))
        .anyMatch(sentence -> sentence.startsWith("23 December 2026 would be a day on site"));
    // Boxing Day is kept on 28 December 2026, a Monday.
    assertThat(ENGLAND.obstacles(day("2027-01-05"), SHORT))
        .extracting(Reason::sentence)
        .hasSize(2)
        .contains("5 January 2027 is not a Monday.")
        .anyMatch(sentence -> sentence.startsWith("The call would come on 29 December 2026"));
  }

  @Test
  @DisplayName("N-DEF2, C-1: no inspection is on site in a suspension, with an end or without")
  void suspended() {
    Suspension strike =
        new Suspension("a strike", DateWindow.parse("2026-11-20/2026-11-23"), Rules.N_DEF2);
    Suspension open = new Suspension("a flood", DateWindow.from(day("2026-12-11")), Rules.N_DEF2);
    CallCalendar suspended = ENGLAND.with(List.of(strike, open));

    assertThat(suspended.suspensions()).containsExactly(strike, open);
    assertThat(ENGLAND.suspensions()).isEmpty();
    assertThat(suspended.obstacles(day("2026-11-23"), SHORT))
        .extracting(Reason::sentence)
        .containsExactly(
            "No inspection is on site from 20 November 2026 to 23 November 2026: a strike.");
    assertThat(suspended.obstacles(day("2026-12-07"), SHORT))
        .extracting(Reason::sentence)
        .containsExactly("No inspection is on site from 11 December 2026: a flood.");
    assertThat(suspended.isPossible(day("2026-11-23"), SHORT)).isFalse();
    assertThat(suspended.isPossible(day("2026-11-30"), SHORT)).isTrue();
    assertThat(suspended.isPossible(day("2026-11-30"), STANDARD)).isFalse();
    assertThat(
            suspended.lastPossibleStart(
                DateWindow.of(day("2026-11-01"), day("2026-12-18")), day("2026-10-01"), SHORT))
        .map(PossibleStart::firstDay)
        .contains(day("2026-11-30"));
  }

  @Test
  @DisplayName("L-CALL: the call is looked for from its own earliest day on, however much later")
  void theCallIsMuchLater() {
    assertThat(ENGLAND.firstPossibleStart(day("2024-01-01"), day("2026-11-23"), SHORT))
        .map(PossibleStart::firstDay)
        .contains(day("2026-11-30"));
    assertThat(
            ENGLAND.lastPossibleStart(
                DateWindow.of(day("2026-11-23"), day("2026-12-04")), day("2026-11-24"), SHORT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SHORT, 2026-11-30/2026-12-04", "STANDARD, 2026-11-30/2026-12-11"})
  @DisplayName("P-GO, P-RI: one week on site or two, the weekend between them included")
  void plannedDays(InspectionType type, String planned) {
    assertThat(ENGLAND.planned(day("2026-11-30"), type)).hasToString(planned);
  }

  @Test
  void aCancelledBankHolidayGivesItsWeekBack() {
    CallCalendar without =
        CallCalendar.of(
            Timeline.england(),
            WorkingDayCalendar.england().withoutBankHolidays(day("2027-05-03")));

    assertThat(ENGLAND.isPossible(day("2027-05-03"), SHORT)).isFalse();
    assertThat(without.isPossible(day("2027-05-03"), SHORT)).isTrue();
    assertThat(without.callDay(day("2027-05-10"))).isEqualTo(day("2027-05-03"));
  }

  @Test
  void outsideTheEditionsThereIsNoAnswer() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ENGLAND.isPossible(day("2017-12-25"), SHORT))
        .withMessageContaining("2017-12-25");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ENGLAND.startOn(day("2017-12-25"), SHORT));
  }

  @Test
  void isAValue() {
    CallCalendar again = CallCalendar.of(Timeline.england(), WorkingDayCalendar.england());

    assertThat(again).isEqualTo(ENGLAND).hasSameHashCodeAs(ENGLAND).hasToString(ENGLAND.toString());
    assertThat(again).isNotEqualTo("a calendar");
    assertThat(again.toString()).contains("2026-04").contains("England");
    CallCalendar suspended = ENGLAND.with(Timeline.england().figures().suspensions());
    assertThat(suspended).isNotEqualTo(ENGLAND).doesNotHaveSameHashCodeAs(ENGLAND);
    assertThat(suspended.with(List.of())).isEqualTo(ENGLAND);
    assertThat(
            CallCalendar.of(
                Timeline.england(),
                WorkingDayCalendar.england().withBankHoliday(day("2026-12-02"), "A day of joy")))
        .isNotEqualTo(ENGLAND);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-11-30, 2026-12-04",
    "2026-12-01, 2026-11-30, 2026-12-04",
    "2026-11-23, 2026-11-30, 2026-11-29",
  })
  void aStartComesAfterItsCallAndBeforeItsEnd(LocalDate call, LocalDate first, LocalDate last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PossibleStart(call, first, last, List.of()))
        .withMessage(
            "a call on " + call + " cannot lead to days on site from " + first + " to " + last);
  }

  @Test
  void aStartMayLastADay() {
    LocalDate first = day("2026-11-30");

    assertThat(new PossibleStart(first.minusDays(1), first, first, List.of()).lastDay())
        .isEqualTo(first);
  }

  @Test
  @DisplayName("L-CALL: a call too late for a working day before the arrival comes a day earlier")
  void aCallShortlyBefore() {
    CallCalendar shortly =
        ENGLAND.with(
            with(
                b ->
                    b.id("2039-09")
                        .name("the renewed framework")
                        .effectiveFrom(day("2039-09-05"), Rules.ED_09)
                        .callDaysAhead(new Figure(1, Rules.N_2))));

    // From Monday 12 September 2039 one day back is a Sunday, so the call comes on the Friday.
    assertThat(shortly.callDay(day("2039-09-12"))).isEqualTo(day("2039-09-09"));
    assertThat(shortly.startOn(day("2039-09-12"), SHORT).call()).isEqualTo(day("2039-09-09"));
  }

  private static Timeline with(UnaryOperator<Edition.Builder> change) {
    Edition april2026 = Timelines.UP_TO_APRIL_2026.editionOn(day("2026-11-22"));
    return Timelines.UP_TO_APRIL_2026.with(change.apply(april2026.toBuilder()).build());
  }
}
