package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.unreported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutlookModelTest {

  private static final LocalDate COMPLETE_TO = LocalDate.of(2026, 6, 12);

  private static final Inspection PREVIOUS =
      inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.GOOD);

  private static Outlook outlook(String asOf, Activity... activities) {
    return OutlookModel.england()
        .outlook(Scheduler.england().schedule(history(activities), day(asOf)));
  }

  // The shipped figures

  @Test
  void theShippedFiguresAreThoseOfTheirRule() {
    OutlookModel model = OutlookModel.england();

    assertThat(model.rule()).isEqualTo(Rules.L_WAIT);
    assertThat(model.rule().evidence()).isEqualTo(Evidence.OBSERVED);
    assertThat(model.completeTo()).isEqualTo("2026-06-12");
    assertThat(Rules.L_WAIT.statement())
        .contains(model.waits() + " inspections ended after 1 June 2021")
        .contains("report out by 12 June 2026")
        .contains(model.over() + " of them had been followed")
        .contains("centre at " + tenths(model.centre().value()) + " months")
        .contains("(standard error " + tenths(model.centre().standardError()) + ")")
        .contains("a scale of " + tenths(model.scale().value()) + " months")
        .contains("(" + tenths(model.scale().standardError()) + ")")
        .contains("to " + tenths(model.longestWaitDays() / 30.4375) + " months");
    assertThat(Rules.L_EDGES.statement()).contains("for " + model.edgeWeight() + " of another");
  }

  private static String tenths(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }

  // Fitting

  /** Authorities that waited as a curve says, inspected over some years and seen up to a day. */
  private static List<InspectionHistory> simulated(double centre, double scale, Random random) {
    List<InspectionHistory> histories = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      LocalDate first = monday(LocalDate.of(2021, 7, 5).plusDays(random.nextInt(1600)));
      double u = random.nextDouble();
      double months = centre + scale * Math.log(u / (1 - u));
      List<Activity> inspections = new ArrayList<>();
      inspections.add(graded(first));
      LocalDate next = first.plusDays(4).plusDays(Math.round(months * 30.4375));
      if (next.isBefore(LocalDate.of(2026, 3, 1))) {
        inspections.add(graded(next));
      }
      histories.add(
          InspectionHistory.of(
              new LocalAuthority(String.valueOf(10_000 + i), "Shire " + i), inspections));
    }
    return histories;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static Inspection graded(LocalDate first) {
    return Histories.graded(
            first.toString(), first.plusDays(4).toString(), Histories.throughout(first, Grade.GOOD))
        .type(InspectionType.SHORT)
        .published(first.plusDays(60))
        .build();
  }

  @Test
  void aModelFittedOnSimulatedHistoriesFindsWhatMadeThem() {
    for (int seed = 0; seed < 5; seed++) {
      OutlookModel model =
          OutlookModel.fit(simulated(37, 2.5, new Random(seed)), LocalDate.of(2026, 2, 28));

      assertThat(model.centre().value()).isCloseTo(37, within(5 * model.centre().standardError()));
      assertThat(model.scale().value()).isCloseTo(2.5, within(5 * model.scale().standardError()));
      assertThat(model.centre().standardError()).isBetween(0.1, 0.6);
      assertThat(model.waits()).isGreaterThan(model.over());
    }
  }

  @Test
  void theOrderOfTheRecordChangesNothing() {
    List<InspectionHistory> histories = simulated(37, 2.5, new Random(1));
    OutlookModel model = OutlookModel.fit(histories, COMPLETE_TO);
    for (int seed = 0; seed < 5; seed++) {
      List<InspectionHistory> shuffled = new ArrayList<>(histories);
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(OutlookModel.fit(shuffled, COMPLETE_TO)).isEqualTo(model);
    }
  }

  @Test
  @DisplayName("L-EDGES: an edition that came after the record changes no figure fitted to it")
  void aLaterEditionChangesNoFigure() {
    Edition renewed =
        Timelines.UP_TO_APRIL_2026.editionOn(COMPLETE_TO).toBuilder()
            .id("own")
            .effectiveFrom(COMPLETE_TO.plusDays(1), Rules.ED_09)
            .shortInspectionDays(new Figure(4, Rules.ED_09))
            .calendarRule(Rules.ED_09)
            .build();
    List<InspectionHistory> histories = simulated(37, 2.5, new Random(1));
    CallCalendar calls = CallCalendar.of(Timelines.UP_TO_APRIL_2026, WorkingDayCalendar.england());
    CallCalendar later = calls.with(Timelines.UP_TO_APRIL_2026.with(renewed));

    assertThat(OutlookModel.fit(later, histories, COMPLETE_TO))
        .isEqualTo(OutlookModel.fit(calls, histories, COMPLETE_TO));
    assertThat(OutlookModel.fit(later, histories, COMPLETE_TO.plusDays(1)).shortMondays())
        .isGreaterThan(OutlookModel.fit(calls, histories, COMPLETE_TO.plusDays(1)).shortMondays());
  }

  @Test
  void whatBeganAfterTheRecordWasCompleteIsNotSeen() {
    List<InspectionHistory> histories = simulated(37, 2.5, new Random(2));
    LocalDate completeTo = LocalDate.of(2025, 1, 31);
    List<InspectionHistory> known = new ArrayList<>();
    for (InspectionHistory history : histories) {
      known.add(
          InspectionHistory.of(
              history.authority(),
              history.activities().stream()
                  .filter(activity -> !activity.day().isAfter(completeTo))
                  .toList()));
    }

    assertThat(OutlookModel.fit(histories, completeTo))
        .isEqualTo(OutlookModel.fit(known, completeTo));
  }

  @Test
  void waitingAuthoritiesMakeTheForecastLater() {
    List<InspectionHistory> histories = simulated(37, 2.5, new Random(3));
    List<InspectionHistory> inspectedAgain =
        histories.stream().filter(history -> history.inspections().size() > 1).toList();

    assertThat(OutlookModel.fit(histories, COMPLETE_TO).centre().value())
        .isGreaterThan(OutlookModel.fit(inspectedAgain, COMPLETE_TO).centre().value() + 0.3);
  }

  @Test
  void tooFewWaitsMakeNoModel() {
    List<InspectionHistory> few = simulated(37, 2.5, new Random(4)).subList(0, 8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutlookModel.fit(few, COMPLETE_TO))
        .withMessageStartingWith(
            "an outlook needs 10 waits that were over by 2026-06-12; the record has ");
    List<InspectionHistory> alike = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      alike.add(
          InspectionHistory.of(
              new LocalAuthority(String.valueOf(i), "Shire " + i),
              graded(LocalDate.of(2022, 5, 9)),
              graded(LocalDate.of(2025, 5, 12))));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutlookModel.fit(alike, COMPLETE_TO))
        .withMessageContaining("all 12 waits that were over by ");
  }

  @Test
  void tenWaitsAreEnough() {
    List<InspectionHistory> histories = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      histories.add(
          InspectionHistory.of(
              new LocalAuthority(String.valueOf(i), "Shire " + i),
              graded(LocalDate.of(2021, 7, 5)),
              graded(LocalDate.of(2024, 3, 4).plusWeeks(5L * i))));
    }
    // Their second inspections are waits too, and none of those is over.
    OutlookModel model = OutlookModel.fit(histories, COMPLETE_TO);

    assertThat(model.over()).isEqualTo(10);
    assertThat(model.waits()).isEqualTo(20);
    // From Friday, 9 July 2021, to Monday, 13 January 2025.
    assertThat(model.longestWaitDays()).isEqualTo(1284);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutlookModel.fit(histories.subList(0, 9), COMPLETE_TO))
        .withMessageEndingWith("the record has 9");
  }

  private static OutlookModel model(int waits, int over, int longestWaitDays) {
    return new OutlookModel(
        COMPLETE_TO,
        waits,
        over,
        new Estimate(40, 0.5),
        new Estimate(2, 0),
        longestWaitDays,
        0,
        38,
        34,
        Rules.L_WAIT);
  }

  private static OutlookModel model(
      double centre, double scale, double edgeWeight, double shortMondays, double standardMondays) {
    return new OutlookModel(
        COMPLETE_TO,
        114,
        37,
        new Estimate(centre, 0.5),
        new Estimate(scale, 0.25),
        1396,
        edgeWeight,
        shortMondays,
        standardMondays,
        Rules.L_WAIT);
  }

  @Test
  void aModelNeedsFiguresThatMakeSense() {
    assertThat(model(0, 0, 0).over()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model(2, -1, 9))
        .withMessage("-1 of 2 waits over, the longest after 9 days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model(2, 3, 9))
        .withMessage("3 of 2 waits over, the longest after 9 days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model(2, 1, -1))
        .withMessage("1 of 2 waits over, the longest after -1 days");
    for (double scale : new double[] {0, -2}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model(40, scale, 0.1, 38, 34))
          .withMessageStartingWith("a scale of " + scale + " ")
          .withMessageEndingWith(" months and a weight of 0.1 make no outlook");
    }
    for (double weight : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model(40, 2, weight, 38, 34))
          .withMessageEndingWith(" and a weight of " + weight + " make no outlook");
    }
    for (double mondays : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model(40, 2, 0.1, mondays, 34))
          .withMessage(
              "a year has "
                  + mondays
                  + " possible Mondays for a short and 34.0 for a standard"
                  + " inspection");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model(40, 2, 0.1, 38, mondays))
          .withMessage(
              "a year has 38.0 possible Mondays for a short and "
                  + mondays
                  + " for a standard"
                  + " inspection");
    }
  }

  @Test
  void anEstimateIsANumberWithAnErrorThatIsNoLessThanNought() {
    assertThat(new Estimate(40, 0).standardError()).isZero();
    for (double error : new double[] {-0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Estimate(40, error))
          .withMessage("an estimate is a number with its error, not 40.0 ± " + error);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Estimate(Double.NaN, 1))
        .withMessage("an estimate is a number with its error, not NaN ± 1.0");
  }

  // Waits

  private static List<Wait> waits(Activity... activities) {
    return Wait.of(history(activities), COMPLETE_TO);
  }

  @Test
  void aWaitGoesFromTheLastDayOnSiteToTheNextFirstDay() {
    Inspection first = inspection("2021-06-21", "2021-06-25", "2021-08-13", Grade.GOOD);
    Inspection second = inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.GOOD);

    assertThat(waits(second, first))
        .containsExactly(
            new Wait(first, day("2024-05-20"), true), new Wait(second, COMPLETE_TO, false));
    assertThat(waits(first, second).get(0).days()).isEqualTo(1060);
    assertThat(waits(first, second).get(0).months()).isCloseTo(34.825, within(0.001));
  }

  @Test
  void someInspectionsMakeNoWait() {
    // Torn by the suspension: the last day on site has to be after 1 June 2021.
    assertThat(waits(inspection("2021-05-24", "2021-06-01", "2021-08-13", Grade.GOOD))).isEmpty();
    assertThat(waits(inspection("2021-05-24", "2021-06-02", "2021-08-13", Grade.GOOD))).hasSize(1);
    // Another framework.
    assertThat(waits(sif("2021-06-21", "2021-06-25", "2021-08-13", Grade.GOOD))).isEmpty();
    // A report that came out after the record was complete, or never did.
    assertThat(waits(inspection("2026-04-13", "2026-04-17", "2026-06-12", Grade.GOOD))).hasSize(1);
    assertThat(waits(inspection("2026-04-13", "2026-04-17", "2026-06-13", Grade.GOOD))).isEmpty();
    assertThat(waits(unreported("2026-04-13", "2026-04-17"))).isEmpty();
  }

  @Test
  void aGapThatMayHideTheNextInspectionMakesNoWait() {
    assertThat(waits(PREVIOUS, Gap.inspection("a row could not be read"))).isEmpty();
    assertThat(waits(PREVIOUS, Gap.inspection(day("2025-03-08"), "a report of that day")))
        .isEmpty();
    assertThat(waits(PREVIOUS, Gap.inspection(day("2023-03-08"), "a report of that day")))
        .hasSize(1);
    assertThat(waits(PREVIOUS, Gap.monitoringVisits("none on record"))).hasSize(1);

    // Where two are on record, a row without a day may lie after either, one with a day after one.
    Inspection before = inspection("2021-06-21", "2021-06-25", "2021-08-13", Grade.GOOD);
    assertThat(waits(before, PREVIOUS, Gap.inspection("a row could not be read"))).isEmpty();
    assertThat(waits(before, PREVIOUS, Gap.inspection(day("2025-03-08"), "a report of that day")))
        .containsExactly(new Wait(before, day("2024-05-20"), true));
    assertThat(waits(before, PREVIOUS, Gap.inspection(day("2023-03-08"), "a report of that day")))
        .containsExactly(new Wait(PREVIOUS, COMPLETE_TO, false));
  }

  @Test
  void anInspectionOfAnAuthorityThatIsNoMoreMakesNoWait() {
    Reorganisation vested = Reorganisation.newAuthority(day("2025-04-01"));

    assertThat(waits(PREVIOUS, vested)).isEmpty();
  }

  @Test
  void aWaitDoesNotEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wait(PREVIOUS, day("2024-05-23"), true))
        .withMessage("a wait from 2024-05-24 cannot last until 2024-05-23");
    assertThat(new Wait(PREVIOUS, day("2024-05-24"), true).days()).isZero();
  }

  // Outlooks

  @Test
  void whatOfstedHasToldWins() {
    DateWindow told = DateWindow.of(day("2027-03-01"), day("2027-03-05"));
    Outlook outlook =
        outlook(
            "2026-11-22",
            PREVIOUS,
            new OfstedDecision.OnDate(
                day("2026-11-02"), OfstedDecision.Subject.INSPECTION, told, "letter"));

    assertThat(outlook.kind()).isEqualTo(Outlook.Kind.TOLD);
    assertThat(outlook.told()).contains(told);
    assertThat(outlook.days()).isEmpty();
    assertThat(outlook.median()).isEmpty();
    assertThat(outlook.reasons()).extracting(Reason::rule).contains(Rules.L_TOLD);
    assertThat(outlook)
        .hasToString(
            "Exampleshire (URN 80999) as of 2026-11-22: told by Ofsted 2027-03-01/2027-03-05");
  }

  @Test
  void withoutAComparableInspectionThereIsNone() {
    for (Outlook outlook :
        List.of(
            outlook("2026-11-22"),
            outlook("2018-03-01", sif("2016-06-13", "2016-07-07", "2016-09-01", Grade.GOOD)),
            outlook("2026-11-22", PREVIOUS, Gap.inspection(day("2025-03-08"), "a lost report")))) {
      assertThat(outlook.kind()).as(outlook.toString()).isEqualTo(Outlook.Kind.NONE);
      assertThat(outlook.days()).isEmpty();
      assertThat(outlook.left()).isEqualTo(1);
      assertThat(outlook.interval()).isEmpty();
      assertThat(outlook.likeliest()).isEmpty();
      assertThat(outlook.months()).isEmpty();
      assertThat(outlook.reasons()).isNotEmpty();
    }
  }

  @Test
  @DisplayName("L-WAIT: it says why there is none after an inspection under the SIF, or during one")
  void whyThereIsNone() {
    assertThat(
            outlook("2018-03-01", sif("2016-06-13", "2016-07-07", "2016-09-01", Grade.GOOD))
                .reasons())
        .containsExactly(
            Reason.of(
                Rules.L_WAIT,
                "The previous inspection was made under the {}. All waits on which an outlook rests"
                    + " began with an inspection under ILACS.",
                "SIF"));
    Schedule lost =
        Scheduler.england()
            .schedule(
                history(PREVIOUS, Gap.inspection(day("2025-03-08"), "a lost report")),
                day("2026-11-22"));
    assertThat(OutlookModel.england().outlook(lost).reasons())
        .containsExactly(lost.decision().missing().orElseThrow());
    Schedule begun =
        Scheduler.england()
            .schedule(history(PREVIOUS, unreported("2026-11-16", "2026-11-27")), day("2026-11-22"));
    assertThat(OutlookModel.england().outlook(begun).kind()).isEqualTo(Outlook.Kind.NONE);
    assertThat(OutlookModel.england().outlook(begun).reasons())
        .isEqualTo(begun.nextInspection().windowReasons());
  }

  private static final OfstedDecision DEFERRAL =
      new OfstedDecision.Deferral(
          day("2026-11-02"),
          DateWindow.of(day("2027-06-01"), day("2027-09-30")),
          "e-mail of 2 November 2026");

  @Test
  void whatIsDeferredForOneIsNotForAnother() {
    Schedule deferred =
        Scheduler.england().schedule(history(PREVIOUS, DEFERRAL), day("2026-11-22"));
    Schedule other = Scheduler.england().schedule(history(PREVIOUS), day("2026-11-22"));
    OutlookModel model = OutlookModel.england();

    assertThat(model.outlooks(List.of(deferred, other)))
        .containsExactly(model.outlook(deferred), model.outlook(other));
    assertThat(model.outlooks(List.of(other, deferred)))
        .containsExactly(model.outlook(other), model.outlook(deferred));
  }

  @Test
  void anOutlookEndsAfterTwentyFiveYears() {
    // On a curve with its middle in three hundred years next to nothing comes before.
    Outlook outlook =
        model(3600, 2, 0.1, 38, 34)
            .outlook(Scheduler.england().schedule(history(PREVIOUS), day("2026-11-22")));

    assertThat(outlook.left()).isEqualTo(1);
    assertThat(outlook.days().get(outlook.days().size() - 1).start().firstDay())
        .isBetween(day("2051-10-22"), day("2051-11-22"));
  }

  @Test
  @DisplayName("L-QUIET: the last Mondays before the working days end, and what is left")
  void theLastMondaysOfTheCalendar() {
    Outlook outlook = outlook("9999-11-22", PREVIOUS);

    // 13 December is the last Monday from which nobody is on site from 23 December on.
    assertThat(outlook.days())
        .extracting(day -> day.start().firstDay().toString())
        .containsExactly("9999-11-29", "9999-12-06", "9999-12-13");
    assertThat(outlook.left()).isBetween(0.3, 0.9);
  }

  @Test
  void aDeferralHasNoProbability() {
    Outlook outlook = outlook("2026-11-22", PREVIOUS, DEFERRAL);

    assertThat(outlook.kind()).isEqualTo(Outlook.Kind.ESTIMATED);
    assertThat(outlook.days())
        .noneMatch(
            day ->
                DateWindow.of(day("2027-06-01"), day("2027-09-30"))
                    .overlaps(DateWindow.of(day.start().firstDay(), day.start().lastDay())));
  }

  @Test
  @DisplayName("ED-09, L-WAIT: it says that it was fitted before an edition came into force")
  void fittedUnderAnotherEdition() {
    Map<String, String> saidOf = new TreeMap<>();
    for (String from : List.of("2026-06-12", "2026-06-13", "2027-09-06", "2099-01-01")) {
      Edition renewed =
          Timelines.UP_TO_APRIL_2026.editionOn(day("2026-05-01")).toBuilder()
              .id("own")
              .name("the renewed framework")
              .effectiveFrom(day(from), Rules.ED_09)
              .build();
      Schedule schedule =
          Scheduler.england()
              .with(Timelines.UP_TO_APRIL_2026.with(renewed))
              .schedule(history(PREVIOUS), day("2026-11-22"));
      OutlookModel.england().outlook(schedule).reasons().stream()
          .filter(reason -> reason.sentence().contains("came into force"))
          .forEach(reason -> saidOf.put(from, reason.rule() + " " + reason.sentence()));
    }

    // Fitted to the record of 12 June 2026; next to no outlook reaches 2099.
    assertThat(saidOf).containsOnlyKeys("2026-06-13", "2027-09-06");
    assertThat(saidOf.get("2027-09-06"))
        .isEqualTo(
            "ED-09 The curve was fitted to a record that ends on 12 June 2026, before the renewed"
                + " framework came into force on 6 September 2027. No wait on record is one under"
                + " it.");
  }

  @Test
  void theReasonsSayWhatItDoesNotRestOn() {
    assertThat(outlook("2026-11-22", PREVIOUS).reasons())
        .extracting(Reason::rule)
        .startsWith(Rules.L_WAIT, Rules.L_WAIT, Rules.L_WAIT, Rules.L_EDGES)
        .contains(Rules.L_QUIET)
        .doesNotContain(Rules.P_IN_TIME, Rules.L_AWAIT, Rules.C_8, Rules.L_KNOWN);
    // 912 days from 24 May 2024, of 30.4375 to a month.
    assertThat(outlook("2026-11-22", PREVIOUS).reasons())
        .extracting(Reason::sentence)
        .anyMatch(sentence -> sentence.contains("with its middle 40.3 months after"))
        .anyMatch(sentence -> sentence.contains("has lasted 30.0 months by 22 November 2026"))
        .contains(
            "A Monday at the edge of a quiet part of the year counts for 0.12 of another one.");
    // 1,396 days from 24 May 2024.
    assertThat(outlook("2028-03-20", PREVIOUS).reasons())
        .extracting(Reason::sentence)
        .contains(
            "The longest wait on record would be over by 20 March 2028; what is said about later days"
                + " rests on the shape of the curve alone.");
    assertThat(outlook("2028-03-21", PREVIOUS).reasons())
        .extracting(Reason::sentence)
        .contains(
            "That is longer than the longest wait on record, which would have been over by 20 March"
                + " 2028. What is said here rests on the shape of the curve alone.");
    assertThat(
            outlook(
                    "2026-11-22",
                    inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.INADEQUATE))
                .reasons())
        .extracting(Reason::sentence)
        .anyMatch(sentence -> sentence.contains("too few to show a difference between grades"));
    assertThat(outlook("2026-11-22", unreported("2026-11-02", "2026-11-06")).reasons())
        .extracting(Reason::rule)
        .contains(Rules.L_AWAIT);
    assertThat(
            outlook("2024-11-22", inspection("2019-05-20", "2019-05-24", "2019-07-12", Grade.GOOD))
                .reasons())
        .extracting(Reason::rule)
        .contains(Rules.C_8, Rules.L_KNOWN);
  }

  @Test
  void thePastIsKnown() {
    Outlook outlook = outlook("2026-11-22", PREVIOUS);

    assertThat(outlook.ifNoCallBefore(day("2026-11-22"))).isEqualTo(outlook);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.ifNoCallBefore(day("2026-11-21")))
        .withMessageContaining("2026-11-21 is before the day asked, 2026-11-22");
  }

  @Test
  void itIsPrintedAsARange() {
    assertThat(outlook("2026-11-22", PREVIOUS).toString())
        .matches(
            "Exampleshire \\(URN 80999\\) as of 2026-11-22: eight in ten within"
                + " \\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");
    assertThat(outlook("2026-11-22").toString()).endsWith(": no outlook");
    assertThat(OutlookModel.england().centre()).hasToString("40.3 ± 0.4");
  }
}
