package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.open;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.ItemKind.INSPECTION;
import static io.github.ilacs.schedule.ItemKind.SUSPENSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules C-1, C-7, C-8, N-DEF1, N-DEF2 and L-SUSPENSION. */
class SuspensionTest {

  private static final Inspection BEFORE =
      judged(InspectionType.STANDARD, "2019-09-23/2019-10-04", "2019-11-04", Grade.GOOD);

  private static final Inspection AFTER =
      judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD);

  @Nested
  @DisplayName("C-1, C-8: 17 March 2020 to 27 June 2021")
  class OfTwentyTwenty {

    /**
     * The suspension has 468 days: 15 in March 2020, 275 from April to December, and 178 of 2021 up
     * to 27 June.
     */
    @Test
    void theWindowStaysAndTheMovedOneStandsBeside() {
      NextInspection next = schedule("2021-09-01", BEFORE).nextInspection();
      assertThat(next.window()).contains(days("2022-04-04/2023-04-04"));
      // 4 April 2022 and 365 days is 4 April 2023; 103 more: 26 in April, 31, 30, and 16 of July
      assertThat(next.adjustedWindow()).contains(days("2023-07-16/2024-07-15"));
      assertThat(rules(next.windowReasons())).contains("L-SUSPENSION");
      assertThat(sentences(next.windowReasons()))
          .contains("17 March 2020 to 27 June 2021")
          .contains("No rule that we know moves the window");
      ScheduleItem item = only(schedule("2021-09-01", BEFORE), INSPECTION);
      assertThat(item.when()).contains(days("2022-04-04/2023-04-04"));
      assertThat(item.adjusted()).contains(days("2023-07-16/2024-07-15"));
    }

    @Test
    void theStateIsThatOfTheWindowThatStays() {
      assertThat(only(schedule("2023-04-04", BEFORE), INSPECTION).state()).isEqualTo(ItemState.DUE);
      // Past, and the window counted from publication is open: nobody can say that it is late.
      assertThat(only(schedule("2023-04-05", BEFORE), INSPECTION).state())
          .isEqualTo(ItemState.PASSED);
    }

    @ParameterizedTest(name = "as of {0}: known {1}, over {2}")
    @CsvSource({
      "2020-03-16, false, false",
      "2020-03-17, true, false",
      "2020-04-01, true, false",
      "2021-06-27, true, false",
      "2021-06-28, true, true",
      "2026-01-01, true, true"
    })
    void notKnownBeforeItBeganNorItsEndBeforeItWasOver(String asOf, boolean known, boolean over) {
      assertThat(schedule(asOf, BEFORE).nextInspection().adjustedWindow().isPresent())
          .isEqualTo(over);
      assertThat(
              rules(schedule(asOf, BEFORE).nextInspection().windowReasons())
                  .contains("L-SUSPENSION"))
          .isEqualTo(known);
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
      "2020-03-16, ''",
      "2020-03-17, DUE",
      "2021-06-27, DUE",
      "2021-06-28, ''",
    })
    void itStandsAmongTheItemsWhileItLasts(String asOf, String state) {
      assertThat(schedule(asOf, BEFORE).items(SUSPENSION))
          .extracting(item -> item.state().name())
          .isEqualTo(state.isEmpty() ? List.of() : List.of(state));
    }

    @Test
    @DisplayName("L-KNOWN: while it lasts no sentence knows when it ends, and no start is possible")
    void itsEndIsNotKnownWhileItLasts() {
      Schedule during = schedule("2020-04-01", BEFORE);
      ScheduleItem suspension = only(during, SUSPENSION);

      assertThat(suspension.when()).contains(DateWindow.from(day("2020-03-17")));
      assertThat(during.toString() + sentences(suspension.reasons()))
          .contains("from 17 March 2020 on")
          .doesNotContain("2021");
      assertThat(sentences(during.nextInspection().windowReasons()))
          .contains("from 17 March 2020 on")
          .doesNotContain("27 June 2021");
      assertThat(during.nextInspection().nextPossibleStart()).isEmpty();
      assertThat(during.nextInspection().possibleStartsLeft()).isZero();
    }

    @Test
    void onlyThePartThatFellIntoTheCycleMovesIt() {
      Inspection lastBefore =
          judged(InspectionType.SHORT, "2020-03-09/2020-03-13", "2020-04-20", Grade.GOOD);
      NextInspection next = schedule("2021-09-01", lastBefore).nextInspection();
      assertThat(next.window()).contains(days("2022-09-13/2023-09-13"));
      // 13 September 2022 and 468 days: 365 and 103: 17 in September, 31, 30, 25 of December
      assertThat(next.adjustedWindow()).contains(days("2023-12-25/2024-12-24"));
      Inspection within =
          judged(InspectionType.STANDARD, "2021-05-10/2021-05-21", "2021-07-05", Grade.GOOD);
      NextInspection after = schedule("2021-09-01", within).nextInspection();
      assertThat(after.window()).contains(days("2023-11-21/2024-11-21"));
      // 21 May to 27 June 2021, the last day on site included: 38 days
      assertThat(after.adjustedWindow()).contains(days("2023-12-29/2024-12-29"));
    }

    @Test
    void afterItNothingIsMoved() {
      NextInspection next = schedule("2026-11-22", AFTER).nextInspection();
      assertThat(next.window()).contains(days("2026-11-24/2027-11-24"));
      assertThat(next.adjustedWindow()).isEmpty();
      assertThat(rules(next.windowReasons())).doesNotContain("L-SUSPENSION");
    }

    @Test
    void aWindowThatWasOverBeforeItIsNotMoved() {
      Inspection longAgo = Facts.sif("2015-05-11/2015-06-04", "2015-07-20", Grade.GOOD);
      NextInspection next = schedule("2021-01-01", longAgo).nextInspection();
      assertThat(next.window()).contains(days("2017-12-04/2018-12-04"));
      assertThat(next.adjustedWindow()).isEmpty();
    }

    @Test
    void nobodyComesWhileItLasts() {
      Inspection due =
          judged(InspectionType.SHORT, "2018-02-05/2018-02-09", "2018-03-12", Grade.GOOD);
      assertThat(schedule("2021-06-21", due).nextInspection().nextPossibleStart()).isEmpty();
      // Window 9 August 2020 to 9 August 2021; that it was over was known on Monday 28 June 2021
      NextInspection next = schedule("2021-06-28", due).nextInspection();
      PossibleStart first = next.nextPossibleStart().orElseThrow();
      assertThat(first.firstDay()).isEqualTo(day("2021-07-05"));
      assertThat(first.call()).isEqualTo(day("2021-06-28"));
      // 5 to 26 July: Mondays 5, 12, 19, 26 July; the last runs to Friday the 30th
      assertThat(next.possibleStarts().map(PossibleStart::firstDay))
          .containsExactly(
              day("2021-07-05"), day("2021-07-12"), day("2021-07-19"), day("2021-07-26"));
    }
  }

  @Nested
  @DisplayName("N-DEF2: a deferral that Ofsted has told")
  class Deferral {

    private final OfstedDecision deferral =
        new OfstedDecision.Deferral(
            day("2026-12-07"), days("2026-12-07/2027-03-31"), "letter of 7 December 2026");

    /** From 7 December 2026 to 31 March 2027: 25, 31, 28 and 31 days make 115. */
    @Test
    void movesTheWindowBesideAndOnlySinceItWasTold() {
      assertThat(schedule("2026-12-06", AFTER, deferral).nextInspection().adjustedWindow())
          .isEmpty();
      NextInspection next = schedule("2026-12-07", AFTER, deferral).nextInspection();
      assertThat(next.window()).contains(days("2026-11-24/2027-11-24"));
      // 24 November 2026 and 115 days: 6, 31, 31, 28 make 96, and 19 of March
      assertThat(next.adjustedWindow()).contains(days("2027-03-19/2028-03-18"));
      assertThat(sentences(next.windowReasons())).contains("letter of 7 December 2026");
    }

    @Test
    void noStartInsideAndNoneThatReachesIntoIt() {
      NextInspection next = schedule("2026-12-07", AFTER, deferral).nextInspection();
      assertThat(next.possibleStarts())
          .allSatisfy(
              start ->
                  assertThat(DateWindow.of(start.firstDay(), start.lastDay()))
                      .matches(planned -> !planned.overlaps(days("2026-12-07/2027-03-31"))));
      // Thursday, 1 April 2027 is free and Monday the 5th not Easter Monday, which is 29 March
      assertThat(next.nextPossibleStart().orElseThrow().firstDay()).isEqualTo(day("2027-04-05"));
    }

    @Test
    void standsAmongTheItems() {
      assertThat(only(schedule("2026-12-07", AFTER, deferral), SUSPENSION).state())
          .isEqualTo(ItemState.DUE);
      OfstedDecision later =
          new OfstedDecision.Deferral(
              day("2026-12-07"), days("2027-01-04/2027-03-31"), "letter of 7 December 2026");
      ScheduleItem item = only(schedule("2026-12-07", AFTER, later), SUSPENSION);
      assertThat(item.state()).isEqualTo(ItemState.FUTURE);
      assertThat(item.when()).contains(days("2027-01-04/2027-03-31"));
      assertThat(rules(item.reasons())).contains("N-DEF2");
      assertThat(schedule("2027-04-01", AFTER, deferral).items(SUSPENSION)).isEmpty();
    }

    @Test
    @DisplayName("L-SUSPENSION: a day that two of them take out is lost once")
    void overlapping() {
      NextInspection next =
          schedule(
                  "2026-12-07",
                  AFTER,
                  deferred("2027-06-02/2027-06-13"),
                  deferred("2027-06-02/2027-06-27"),
                  deferred("2027-06-09/2027-06-20"),
                  deferred("2027-06-27/2027-06-30"))
              .nextInspection();
      // 2 to 30 June are 29 days
      assertThat(next.adjustedWindow()).contains(days("2026-12-23/2027-12-23"));
    }

    @Test
    @DisplayName("L-SUSPENSION: beside one without an end nobody knows how many days are lost")
    void besideOneWithoutAnEnd() {
      OfstedDecision endless =
          new OfstedDecision.Deferral(
              day("2026-12-07"), DateWindow.from(day("2027-07-05")), "letter of 7 December 2026");
      NextInspection next =
          schedule("2026-12-07", AFTER, deferred("2027-06-02/2027-06-13"), endless)
              .nextInspection();

      assertThat(next.adjustedWindow()).isEmpty();
      assertThat(sentences(next.windowReasons()))
          .contains("No routine inspection from 2 June 2027 to 13 June 2027 (")
          .contains("No routine inspection from 5 July 2027 on (")
          .doesNotContain("moved on");
    }

    private OfstedDecision deferred(String days) {
      return new OfstedDecision.Deferral(
          day("2026-12-07"), days(days), "letter of 7 December 2026");
    }

    @Test
    @DisplayName("it holds until what it is about has taken place")
    void untilTheInspection() {
      OfstedDecision old =
          new OfstedDecision.Deferral(
              day("2024-03-04"), days("2024-03-04/2024-12-31"), "letter of 4 March 2024");
      Schedule schedule = schedule("2024-08-01", old, AFTER);
      assertThat(schedule.nextInspection().adjustedWindow()).isEmpty();
      assertThat(schedule.items(SUSPENSION)).isEmpty();
    }

    @Test
    @DisplayName("L-KNOWN: and not before its last day on site")
    void untilTheLastDayOnSite() {
      OfstedDecision paused =
          new OfstedDecision.Deferral(
              day("2024-05-22"), days("2024-05-23/2024-06-16"), "message of 22 May 2024");
      Inspection resumed = awaiting(InspectionType.SHORT, "2024-05-20/2024-06-19");
      assertThat(only(schedule("2024-06-03", paused, resumed), SUSPENSION).when())
          .contains(days("2024-05-23/2024-06-16"));
    }

    @Test
    @DisplayName("L-SUSPENSION: what did not fall between the inspections is no reason")
    void onlyWhatFellBetween() {
      assertThat(rules(schedule("2026-12-07", AFTER, deferral).nextInspection().windowReasons()))
          .containsOnlyOnce("L-SUSPENSION");
      assertThat(
              sentences(schedule("2026-12-07", AFTER, deferral).nextInspection().windowReasons()))
          .doesNotContain("17 March 2020");
    }

    @Test
    @DisplayName("N-DEF2: a paused inspection goes on and counts from its end")
    void paused() {
      OfstedDecision paused =
          new OfstedDecision.Deferral(
              day("2024-05-22"), days("2024-05-23/2024-06-16"), "message of 22 May 2024");
      Inspection resumed = awaiting(InspectionType.SHORT, "2024-05-20/2024-06-19");
      NextInspection next = schedule("2024-06-19", paused, resumed).nextInspection();
      assertThat(next.window()).contains(days("2026-12-19/2027-12-19"));
      assertThat(next.adjustedWindow()).isEmpty();
    }
  }

  @Test
  @DisplayName("a caller's own suspension is data")
  void ownSuspension() {
    Rule rule =
        Rule.of(
            "X-2",
            "Inspection is suspended.",
            Evidence.STATED,
            new Source("X", "A notice", "1 March 2027", Reliability.A));
    Timeline ours =
        Timeline.england()
            .with(
                Timeline.england().figures().toBuilder()
                    .addSuspensions(new Suspension("a strike", days("2027-03-01/2027-03-31"), rule))
                    .build());
    Scheduler scheduler = Scheduler.england().with(ours);
    assertThat(
            scheduler.schedule(history(AFTER), day("2027-02-28")).nextInspection().adjustedWindow())
        .isEmpty();
    Schedule schedule = scheduler.schedule(history(AFTER), day("2027-03-01"));
    // 31 days: 24 November to 25 December
    assertThat(schedule.nextInspection().adjustedWindow()).contains(days("2026-12-25/2027-12-25"));
    assertThat(only(schedule, SUSPENSION).title()).contains("a strike");
    assertThat(open(schedule, SUSPENSION).get(0).when()).contains(days("2027-03-01/2027-03-31"));
  }
}
