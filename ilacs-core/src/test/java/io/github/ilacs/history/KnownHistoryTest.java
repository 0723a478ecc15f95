package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.earlier;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.unreported;
import static io.github.ilacs.history.Histories.visit;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known on a day, and what has been done of what was owed. */
class KnownHistoryTest {

  private static final Inspection SHORT_2024 =
      inspection("2024-05-20", "2024-05-24", "2024-07-12", GOOD);

  private static OwedDuty owed(InspectionHistory history, Duty duty, String firstDay) {
    return history.knownOn(day("2026-01-05")).duties().stream()
        .filter(owed -> owed.duty() == duty && owed.activity().firstDay().equals(day(firstDay)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> doneOn(InspectionHistory history, Duty duty, String firstDay) {
    return owed(history, duty, firstDay).doneOn();
  }

  private static Optional<LocalDate> replacedOn(
      InspectionHistory history, Duty duty, String firstDay) {
    return owed(history, duty, firstDay).replacedOn();
  }

  private static OfstedDecision.OnDate told(String days) {
    return new OfstedDecision.OnDate(
        day("2025-03-03"), OfstedDecision.Subject.INSPECTION, DateWindow.parse(days), "a letter");
  }

  private static OfstedDecision.Deferral deferral(String told) {
    return new OfstedDecision.Deferral(
        day(told), DateWindow.parse("2025-06-02/2025-06-27"), "a letter");
  }

  @Test
  void isPrintedWithItsDay() {
    assertThat(history().knownOn(day("2026-11-22")))
        .hasToString("as of 2026-11-22: Exampleshire (URN 80999) []");
  }

  @Test
  void whatIsOnlyToldOrMissingHasAName() {
    assertThat(new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.MONITORING, "x").label())
        .isEqualTo("told pathway");
    assertThat(told("2025-06-02/2025-06-06").label()).isEqualTo("told days");
    assertThat(deferral("2025-06-02").label()).isEqualTo("deferral");
    assertThat(Gap.monitoringVisits("none on record").label())
        .isEqualTo("missing monitoring visits");
    assertThat(Reorganisation.newAuthority(day("2023-04-01")).label()).isEqualTo("reorganisation");
    assertThat(DutyDone.of(day("2023-09-01"), Duty.ACTION_PLAN).label()).isEqualTo("action plan");
  }

  @Test
  @DisplayName("L-KNOWN: what takes place comes in the order in which it is over")
  void theOrderOfTheEnd() {
    SelfEvaluation within = new SelfEvaluation(day("2024-05-22"));

    assertThat(history(SHORT_2024, within).knownOn(day("2024-05-22")).takenPlace())
        .containsExactly(within);
    assertThat(history(SHORT_2024, within).knownOn(day("2024-05-24")).takenPlace())
        .containsExactly(within, SHORT_2024);
  }

  @Test
  @DisplayName("L-KNOWN: one under an earlier framework holds nothing up while it is on site")
  void onSiteUnderAnEarlierFramework() {
    InspectionHistory history = history(earlier("2018-03-05", "2018-03-16", "2018-04-20"));

    assertThat(history.knownOn(day("2018-03-07")).inspectionInProgress()).isEmpty();
    assertThat(
            history(unreported("2018-03-05", "2018-03-16"))
                .knownOn(day("2018-03-07"))
                .inspectionInProgress())
        .contains(unreported("2018-03-05", "2018-03-16"));
  }

  @Test
  @DisplayName("L-SIF-GRADE: a grade from before the SIF leads nowhere")
  void aGradeFromBeforeTheSif() {
    Inspection graded =
        Inspection.builder()
            .framework(Framework.EARLIER)
            .onSite(day("2012-03-05"), day("2012-03-16"))
            .published(day("2012-04-20"))
            .judged(OVERALL_EFFECTIVENESS, GOOD)
            .build();

    assertThat(history(graded).ledTo(graded)).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2024-05-24, ",
    "2025-03-31, ",
    "2025-04-01, 2025-04-01",
    "2026-03-31, 2025-04-01",
    "2026-04-01, 2026-04-01",
  })
  @DisplayName("O-3: the last reorganisation since the last inspection that kept the pathway")
  void keptPathway(LocalDate asOf, @Nullable LocalDate vesting) {
    InspectionHistory history =
        history(
            Reorganisation.keepingPathway(day("2024-05-24")),
            SHORT_2024,
            Reorganisation.keepingPathway(day("2025-04-01")),
            Reorganisation.keepingPathway(day("2026-04-01")));

    assertThat(history.knownOn(asOf).keptPathwaySince().map(Reorganisation::vesting))
        .isEqualTo(Optional.ofNullable(vesting));
    assertThat(
            history(SHORT_2024, Reorganisation.newAuthority(day("2023-04-01")))
                .knownOn(asOf)
                .keptPathwaySince())
        .isEmpty();
  }

  @Test
  @DisplayName("O-1, O-3: a new authority has kept nothing, and what it was before is no matter")
  void aNewAuthorityKeepsNothing() {
    InspectionHistory history =
        history(
            Reorganisation.keepingPathway(day("2022-04-01")),
            Reorganisation.newAuthority(day("2023-04-01")));

    assertThat(history.knownOn(day("2022-04-01")).keptPathwaySince()).isPresent();
    assertThat(history.knownOn(day("2023-04-01")).keptPathwaySince()).isEmpty();
  }

  @Test
  @DisplayName("L-TOLD: told on the last day on site, or before a visit, a pathway holds")
  void whatAToldPathwayOutlasts() {
    OfstedDecision.OnPathway told =
        new OfstedDecision.OnPathway(day("2024-05-24"), Pathway.MONITORING, "a letter");

    assertThat(history(SHORT_2024, told).knownOn(day("2024-06-03")).toldPathway()).contains(told);
    assertThat(
            history(SHORT_2024, told, visit("2025-03-11", "2025-03-12", "2025-04-25"))
                .knownOn(day("2025-06-02"))
                .toldPathway())
        .contains(told);
    OfstedDecision.OnPathway before =
        new OfstedDecision.OnPathway(day("2024-05-23"), Pathway.MONITORING, "a letter");
    assertThat(history(SHORT_2024, before).knownOn(day("2024-05-24")).toldPathway()).isEmpty();
    assertThat(history(SHORT_2024, before).knownOn(day("2024-05-23")).toldPathway())
        .contains(before);
  }

  @Test
  @DisplayName("N-DEF2: a deferral is over with an inspection that did not end before it was told")
  void whatEndsADeferral() {
    Inspection before = inspection("2025-03-03", "2025-03-07", GOOD);

    assertThat(deferral("2025-03-07").isMetBy(before)).isTrue();
    assertThat(deferral("2025-03-08").isMetBy(before)).isFalse();
    assertThat(deferral("2025-03-08").isMetBy(inspection("2025-06-30", "2025-07-04", GOOD)))
        .isTrue();
    assertThat(deferral("2025-03-07").isMetBy(visit("2025-03-11", "2025-03-12").build())).isFalse();
    assertThat(deferral("2018-03-01").isMetBy(earlier("2018-03-05", "2018-03-16", "2018-04-20")))
        .isFalse();
  }

  @Test
  @DisplayName("L-TOLD: the days that Ofsted told have an end")
  void toldDaysHaveAnEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OfstedDecision.OnDate(
                    day("2025-03-03"),
                    OfstedDecision.Subject.INSPECTION,
                    DateWindow.from(day("2025-06-02")),
                    "a letter"))
        .withMessage("the days that Ofsted told on 2025-03-03 from 2025-06-02 need an end");
  }

  @Test
  void whatSharesADayHasOneOrder() {
    List<Activity> oneDay =
        List.of(
            deferral("2025-03-03"),
            new OfstedDecision.Deferral(
                day("2025-03-03"), DateWindow.parse("2025-09-01/2025-09-05"), "another letter"),
            new SelfEvaluation(day("2025-03-03")),
            told("2025-10-06/2025-10-10"));
    List<Activity> reversed = new ArrayList<>(oneDay);
    Collections.reverse(reversed);

    assertThat(InspectionHistory.of(Histories.EXAMPLESHIRE, reversed))
        .isEqualTo(InspectionHistory.of(Histories.EXAMPLESHIRE, oneDay));
    // By their kind first: a decision that defers, one on a date, and what was shared.
    assertThat(InspectionHistory.of(Histories.EXAMPLESHIRE, reversed).activities())
        .containsExactly(oneDay.get(0), oneDay.get(1), oneDay.get(3), oneDay.get(2));
  }

  @Test
  void whatIsOwedComesInTheOrderInWhichItArises() {
    FocusedVisit first = visit("2023-05-09", "2023-05-10", "2023-07-03", PRIORITY_ACTION);
    FocusedVisit second = visit("2023-05-16", "2023-05-17", "2023-06-16", PRIORITY_ACTION);

    assertThat(history(first, second).knownOn(day("2023-06-16")).duties())
        .extracting(OwedDuty::activity)
        .containsOnly(second);
    assertThat(history(first, second).knownOn(day("2023-07-03")).duties())
        .extracting(OwedDuty::activity)
        .containsExactly(second, second, first, first);
  }

  @Test
  void nothingIsDoneBeforeWhatItFollows() {
    FocusedVisit visit = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyDone.of(day("2023-05-08"), Duty.ACTION_PLAN, visit))
        .withMessage(
            "'action plan' was done on 2023-05-08, before what it follows began on 2023-05-09");
    assertThat(DutyDone.of(day("2023-05-09"), Duty.ACTION_PLAN, visit).day())
        .isEqualTo(day("2023-05-09"));
    assertThat(DutyDone.of(day("2023-05-08"), Duty.ACTION_PLAN).activity()).isEmpty();
  }

  @Test
  void aDutyFollowsWhatWasOnSite() {
    FocusedVisit visit = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);
    DutyDone named = DutyDone.of(day("2023-09-01"), Duty.ACTION_PLAN, visit);

    assertThat(history(visit, named).dutiesDone()).containsExactly(named);
    for (List<Activity> activities :
        List.<List<Activity>>of(
            List.of(named),
            List.of(named, new SelfEvaluation(day("2023-05-09"))),
            List.of(named, visit("2023-05-08", "2023-05-09", "2023-06-16", PRIORITY_ACTION)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InspectionHistory.of(Histories.EXAMPLESHIRE, activities))
          .withMessage(
              "'action plan', done on 2023-09-01, names what began on 2023-05-09, and nothing in"
                  + " the history of Exampleshire (URN 80999) did");
    }
  }

  @Test
  @DisplayName("F-6: the first day on which a duty was done stays, and closes no other")
  void doneTwice() {
    FocusedVisit visit = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);
    InspectionHistory history =
        history(
            visit,
            DutyDone.of(day("2023-09-01"), Duty.ACTION_PLAN, visit),
            DutyDone.of(day("2023-09-04"), Duty.ACTION_PLAN, visit),
            DutyDone.of(day("2023-09-05"), Duty.ACTION_PLAN));

    assertThat(doneOn(history, Duty.ACTION_PLAN, "2023-05-09")).contains(day("2023-09-01"));
    assertThat(doneOn(history, Duty.DRAFT_ACTION_PLAN, "2023-05-09")).isEmpty();
  }

  @Test
  @DisplayName(
      "F-6: a letter leaves what an earlier letter asked for as it was: the oldest is done")
  void theOldestLetterFirst() {
    FocusedVisit first = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);
    FocusedVisit second = visit("2023-10-10", "2023-10-11", "2023-11-24", PRIORITY_ACTION);
    InspectionHistory history =
        history(first, second, DutyDone.of(day("2024-01-15"), Duty.ACTION_PLAN));

    assertThat(doneOn(history, Duty.ACTION_PLAN, "2023-05-09")).contains(day("2024-01-15"));
    assertThat(doneOn(history, Duty.ACTION_PLAN, "2023-10-10")).isEmpty();
    assertThat(replacedOn(history, Duty.ACTION_PLAN, "2023-05-09")).isEmpty();
    assertThat(replacedOn(history, Duty.ACTION_PLAN, "2023-10-10")).isEmpty();
  }

  @Test
  @DisplayName(
      "R-PLAN: a later report takes the place of an earlier one, whose duty is no longer due")
  void aLaterReport() {
    Inspection before = inspection("2021-09-06", "2021-09-10", "2021-10-29", GOOD);
    DutyDone early = DutyDone.of(day("2024-07-11"), Duty.ACTION_PLAN);
    DutyDone late = DutyDone.of(day("2024-07-12"), Duty.ACTION_PLAN);

    assertThat(doneOn(history(before, SHORT_2024, early), Duty.ACTION_PLAN, "2021-09-06"))
        .contains(day("2024-07-11"));
    assertThat(doneOn(history(before, SHORT_2024, late), Duty.ACTION_PLAN, "2021-09-06")).isEmpty();
    assertThat(doneOn(history(before, SHORT_2024, late), Duty.ACTION_PLAN, "2024-05-20"))
        .contains(day("2024-07-12"));
    InspectionHistory both =
        history(before, SHORT_2024, late, DutyDone.of(day("2024-07-15"), Duty.ACTION_PLAN));
    assertThat(doneOn(both, Duty.ACTION_PLAN, "2021-09-06")).isEmpty();
    assertThat(doneOn(both, Duty.ACTION_PLAN, "2024-05-20")).contains(day("2024-07-12"));
  }

  @Test
  @DisplayName("R-LA-PUB: what is published on the day of a later report is the later one")
  void aLaterReportToPublish() {
    Inspection before = inspection("2021-09-06", "2021-09-10", "2021-10-29", GOOD);
    DutyDone late = DutyDone.of(day("2024-07-12"), Duty.PUBLISH_REPORT);

    assertThat(doneOn(history(before, SHORT_2024, late), Duty.PUBLISH_REPORT, "2021-09-06"))
        .isEmpty();
    assertThat(doneOn(history(before, SHORT_2024, late), Duty.PUBLISH_REPORT, "2024-05-20"))
        .contains(day("2024-07-12"));
    assertThat(replacedOn(history(before, SHORT_2024), Duty.PUBLISH_REPORT, "2021-09-06"))
        .contains(day("2024-07-12"));
  }

  private static FocusedVisit asking(ActionPlanRequest request) {
    return FocusedVisit.builder()
        .onSite(day("2020-10-13"), day("2020-10-14"))
        .published(day("2020-11-27"))
        .found(PRIORITY_ACTION)
        .actionPlanRequest(request)
        .build();
  }

  private static List<Duty> owed(Activity... activities) {
    return history(activities).knownOn(day("2026-01-05")).duties().stream()
        .map(OwedDuty::duty)
        .toList();
  }

  @Test
  @DisplayName("R-LA-PUB, R-PLAN, F-5, F-6: who owes what, and who owes nothing")
  void whatIsOwed() {
    assertThat(owed(SHORT_2024)).containsExactlyInAnyOrder(Duty.PUBLISH_REPORT, Duty.ACTION_PLAN);
    assertThat(owed(visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION)))
        .containsExactlyInAnyOrder(Duty.DRAFT_ACTION_PLAN, Duty.ACTION_PLAN);
    // Without an area for priority action, or a report.
    assertThat(owed(visit("2023-05-09", "2023-05-10", "2023-06-16"))).isEmpty();
    assertThat(owed(unreported("2025-11-03", "2025-11-07"))).isEmpty();
    // In its own words, which win.
    assertThat(owed(asking(ActionPlanRequest.NONE))).isEmpty();
    assertThat(owed(asking(ActionPlanRequest.within(70)))).containsExactly(Duty.ACTION_PLAN);
    assertThat(owed(asking(ActionPlanRequest.within(70, 20))))
        .containsExactlyInAnyOrder(Duty.DRAFT_ACTION_PLAN, Duty.ACTION_PLAN);
    // Before the duty began, on 8 August 2018.
    assertThat(owed(visit("2018-06-26", "2018-06-27", "2018-08-07", PRIORITY_ACTION))).isEmpty();
    assertThat(owed(visit("2018-06-26", "2018-06-27", "2018-08-08", PRIORITY_ACTION))).hasSize(2);
    // Under a framework without a consequence.
    assertThat(
            owed(
                Inspection.builder()
                    .framework(Framework.EARLIER)
                    .onSite(day("2012-03-05"), day("2012-03-16"))
                    .published(day("2012-04-20"))
                    .judged(OVERALL_EFFECTIVENESS, GOOD)
                    .build()))
        .isEmpty();
  }

  @Test
  @DisplayName("F-6: what is done next is done of the oldest that is open, and named of its own")
  void theNextOldest() {
    FocusedVisit first = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);
    FocusedVisit second = visit("2023-10-10", "2023-10-11", "2023-11-24", PRIORITY_ACTION);
    InspectionHistory oneByOne =
        history(
            first,
            second,
            DutyDone.of(day("2024-01-15"), Duty.ACTION_PLAN),
            DutyDone.of(day("2024-02-05"), Duty.ACTION_PLAN));
    InspectionHistory named =
        history(first, second, DutyDone.of(day("2024-01-15"), Duty.ACTION_PLAN, second));

    assertThat(doneOn(oneByOne, Duty.ACTION_PLAN, "2023-05-09")).contains(day("2024-01-15"));
    assertThat(doneOn(oneByOne, Duty.ACTION_PLAN, "2023-10-10")).contains(day("2024-02-05"));
    assertThat(doneOn(named, Duty.ACTION_PLAN, "2023-05-09")).isEmpty();
    assertThat(doneOn(named, Duty.ACTION_PLAN, "2023-10-10")).contains(day("2024-01-15"));
    assertThat(doneOn(named, Duty.DRAFT_ACTION_PLAN, "2023-10-10")).isEmpty();
  }

  @Test
  @DisplayName("F-5, F-6: nothing is done before it is owed")
  void doneTooEarly() {
    FocusedVisit visit = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);

    assertThat(
            doneOn(
                history(visit, DutyDone.of(day("2023-06-15"), Duty.ACTION_PLAN)),
                Duty.ACTION_PLAN,
                "2023-05-09"))
        .isEmpty();
    assertThat(
            doneOn(
                history(visit, DutyDone.of(day("2023-06-16"), Duty.ACTION_PLAN)),
                Duty.ACTION_PLAN,
                "2023-05-09"))
        .contains(day("2023-06-16"));
  }

  @Test
  @DisplayName("R-PLAN, F-6: the plan of a letter is another one than that of a report")
  void aLetterReplacesNothingOfAReport() {
    InspectionHistory history =
        history(
            inspection("2021-09-06", "2021-09-10", "2021-10-29", GOOD),
            visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION));

    assertThat(replacedOn(history, Duty.ACTION_PLAN, "2021-09-06")).isEmpty();
    assertThat(replacedOn(history, Duty.PUBLISH_REPORT, "2021-09-06")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: done {1}, replaced {2}")
  @CsvSource({
    "2023-08-31, false, false",
    "2023-09-01, true, false",
    "2023-11-23, true, false",
    "2023-11-24, true, true",
    "2023-11-25, true, true",
  })
  void whatIsDoneOrReplacedByADay(LocalDate day, boolean isDone, boolean isReplaced) {
    Inspection first = inspection("2023-05-08", "2023-05-12", "2023-06-16", GOOD);
    Inspection second = inspection("2023-10-09", "2023-10-13", "2023-11-24", GOOD);
    List<OwedDuty> plans =
        history(first, second, DutyDone.of(day("2023-09-01"), Duty.ACTION_PLAN))
            .knownOn(day("2026-01-05"))
            .duties()
            .stream()
            .filter(owed -> owed.duty() == Duty.ACTION_PLAN)
            .toList();

    assertThat(plans).extracting(OwedDuty::activity).containsExactly(first, second);
    assertThat(plans.get(0).isDoneBy(day)).isEqualTo(isDone);
    assertThat(plans.get(0).isReplacedBy(day)).isEqualTo(isReplaced);
    assertThat(plans.get(1).isDoneBy(day)).isFalse();
    assertThat(plans.get(1).isReplacedBy(day)).isFalse();
  }

  @Test
  @DisplayName("C-1, N-DEF2: a suspension that has begun, and a deferral that was told and holds")
  void timesWithoutInspection() {
    InspectionHistory history =
        history(
            SHORT_2024,
            deferral("2025-03-03"),
            told("2025-10-06/2025-10-10"),
            inspection("2025-10-06", "2025-10-10", GOOD));

    assertThat(history.knownOn(day("2020-03-16")).suspensions()).isEmpty();
    assertThat(history.knownOn(day("2020-03-17")).suspensions())
        .extracting(Suspension::days)
        .containsExactly(DateWindow.from(day("2020-03-17")));
    assertThat(history.knownOn(day("2025-03-02")).suspensions()).hasSize(1);
    assertThat(history.knownOn(day("2025-10-09")).suspensions())
        .extracting(Suspension::days)
        .containsExactly(
            DateWindow.parse("2020-03-17/2021-06-27"), DateWindow.parse("2025-06-02/2025-06-27"));
    assertThat(history.knownOn(day("2025-10-10")).suspensions()).hasSize(1);
  }

  @Test
  @DisplayName("O-1: what a predecessor had is not the last of a new authority")
  void theLastOfANewAuthority() {
    SelfEvaluation before = new SelfEvaluation(day("2025-02-03"));
    SelfEvaluation after = new SelfEvaluation(day("2025-09-01"));
    KnownHistory own =
        history(SHORT_2024, before, Reorganisation.newAuthority(day("2025-04-01")))
            .knownOn(day("2025-06-02"));

    assertThat(own.lastInspection()).isEmpty();
    assertThat(own.since()).isEqualTo(day("2025-04-01"));
    assertThat(own.last(SelfEvaluation.class)).isEmpty();
    assertThat(history(after).knownOn(day("2025-09-01")).last(SelfEvaluation.class))
        .contains(after);
    assertThat(own.history().with(after).knownOn(day("2025-09-01")).last(SelfEvaluation.class))
        .contains(after);
    // Without an inspection of its own it is not one that only has earlier ones.
    assertThat(own.hasOnlyEarlierInspections()).isFalse();
    assertThat(
            history(earlier("2012-03-05", "2012-03-16", "2012-04-20"))
                .knownOn(day("2025-06-02"))
                .hasOnlyEarlierInspections())
        .isTrue();
  }

  @Test
  @DisplayName("V-1: the visits since the last inspection are those that began after it")
  void visitsSince() {
    FocusedVisit before = visit("2024-03-05", "2024-03-06").build();
    FocusedVisit first = visit("2025-03-11", "2025-03-12").build();
    FocusedVisit second = visit("2025-09-09", "2025-09-10").build();

    assertThat(
            history(before, SHORT_2024, first, second)
                .knownOn(day("2025-09-10"))
                .focusedVisitsSince())
        .containsExactly(first, second);
    assertThat(
            history(before, SHORT_2024, first, second)
                .knownOn(day("2025-09-09"))
                .focusedVisitsSince())
        .containsExactly(first);
  }

  @Test
  @DisplayName("F-6: of two letters of one day none takes the place of the other")
  void twoLettersOfOneDay() {
    InspectionHistory history =
        history(
            visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION),
            visit("2023-05-16", "2023-05-17", "2023-06-16", PRIORITY_ACTION));

    assertThat(replacedOn(history, Duty.ACTION_PLAN, "2023-05-09")).isEmpty();
    assertThat(replacedOn(history, Duty.ACTION_PLAN, "2023-05-16")).isEmpty();
  }

  @Test
  @DisplayName(
      "O-1: what a predecessor owed is neither done by a new authority nor replaces its own")
  void predecessors() {
    FocusedVisit open = visit("2023-02-13", "2023-02-14", "2023-03-20", PRIORITY_ACTION);
    FocusedVisit late = visit("2023-03-20", "2023-03-21", "2023-07-03", PRIORITY_ACTION);
    FocusedVisit own = visit("2023-05-09", "2023-05-10", "2023-06-16", PRIORITY_ACTION);
    InspectionHistory history =
        history(
            open,
            late,
            Reorganisation.newAuthority(day("2023-04-01")),
            own,
            DutyDone.of(day("2023-09-01"), Duty.ACTION_PLAN));

    assertThat(doneOn(history, Duty.ACTION_PLAN, "2023-05-09")).contains(day("2023-09-01"));
    assertThat(replacedOn(history, Duty.ACTION_PLAN, "2023-05-09")).isEmpty();
    assertThat(history.knownOn(day("2023-10-02")).duties())
        .extracting(OwedDuty::activity)
        .containsOnly(own);
  }
}
