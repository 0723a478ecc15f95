package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.visit;
import static io.github.ilacs.schedule.Facts.visitOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.framework.Timelines;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule after an outcome that has not happened yet, beside today's. */
class WhatIfTest {

  private static final Scheduler ENGLAND = Scheduler.england();

  private static final Inspection LAST =
      judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD);

  private static final InspectionHistory HISTORY =
      history(LAST, new SelfEvaluation(day("2026-05-11")));

  private static final String TODAY = "2026-11-22";

  private static WhatIf whatIf(Activity outcome) {
    return ENGLAND.whatIf(HISTORY, day(TODAY), outcome);
  }

  private static List<String> differing(WhatIf whatIf) {
    return whatIf.differences().stream().map(Difference::what).toList();
  }

  @ParameterizedTest
  @EnumSource(Grade.class)
  @DisplayName("each grade: what the schedule says after the fact is what it said before")
  void grades(Grade grade) {
    Inspection outcome = judged("2027-01-18/2027-01-22", grade).type(InspectionType.SHORT).build();
    WhatIf whatIf = whatIf(outcome);
    assertThat(whatIf.before()).isEqualTo(ENGLAND.schedule(HISTORY, day(TODAY)));
    assertThat(whatIf.after())
        .isEqualTo(ENGLAND.schedule(HISTORY.with(outcome), day("2027-01-22")));
    assertThat(whatIf.after().pathway())
        .isEqualTo(
            switch (grade) {
              case OUTSTANDING, GOOD -> Pathway.SHORT_INSPECTION;
              case REQUIRES_IMPROVEMENT -> Pathway.STANDARD_INSPECTION;
              case INADEQUATE -> Pathway.MONITORING;
            });
    assertThat(differing(whatIf).contains("Pathway")).isEqualTo(!grade.isGoodOrBetter());
    assertThat(differing(whatIf)).contains("Window");
  }

  @Test
  @DisplayName("an outcome counts from its publication, where one is given")
  void asOfPublication() {
    Inspection outcome =
        judged("2027-01-18/2027-01-22", Grade.INADEQUATE)
            .type(InspectionType.SHORT)
            .published(day("2027-03-02"))
            .build();
    assertThat(whatIf(outcome).after().asOf()).isEqualTo(day("2027-03-02"));
    assertThat(whatIf(outcome).after().pathway()).isEqualTo(Pathway.MONITORING);
  }

  @Test
  @DisplayName("L-APA: an area for priority action")
  void priorityAction() {
    FocusedVisit outcome =
        visitOn("2026-12-01/2026-12-02")
            .published(day("2027-01-04"))
            .found(PRIORITY_ACTION)
            .build();
    WhatIf whatIf = whatIf(outcome);
    assertThat(whatIf.after().pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(whatIf.differences())
        .contains(
            new Difference("Pathway", "short inspection", "standard inspection"),
            new Difference("Visits left", "1", "0"))
        .anySatisfy(
            difference -> {
              assertThat(difference.what()).startsWith("Action plan after the focused visit");
              assertThat(difference.before()).isEmpty();
              // 70 working days after Monday, 4 January 2027: 14 weeks, and Easter, 26 and 29 March
              assertThat(difference.after()).isEqualTo("2027-04-14");
            });
    assertThat(whatIf.toString()).contains("Pathway");
  }

  @Test
  @DisplayName("a decision of Ofsted is an outcome too, and what it changes is told")
  void decisions() {
    OfstedDecision pathway =
        new OfstedDecision.OnPathway(day("2026-12-01"), Pathway.STANDARD_INSPECTION, "letter");
    assertThat(differing(whatIf(pathway))).contains("Pathway", "Type of the next inspection");
    OfstedDecision inspection =
        new OfstedDecision.OnDate(
            day("2026-12-01"), Subject.INSPECTION, days("2027-01-18/2027-01-22"), "letter");
    assertThat(whatIf(inspection).differences())
        .as("the day of the inspection")
        .anySatisfy(d -> assertThat(d.after()).contains("2027-01-18"));
    OfstedDecision visit =
        new OfstedDecision.OnDate(
            day("2026-12-01"), Subject.FOCUSED_VISIT, days("2027-01-19/2027-01-20"), "letter");
    assertThat(whatIf(visit).differences())
        .as("the day of the visit")
        .anySatisfy(d -> assertThat(d.after()).contains("2027-01-19"));
    OfstedDecision deferral =
        new OfstedDecision.Deferral(day("2026-12-01"), days("2026-12-01/2027-02-28"), "letter");
    assertThat(whatIf(deferral).differences())
        .as("the window moved on, 24 November 2026 and 90 days")
        .anySatisfy(d -> assertThat(d.after()).contains("2027-02-22/2028-02-22"));
  }

  @Test
  @DisplayName("what is past is refused")
  void pastOutcomes() {
    Inspection past = judged("2026-11-09/2026-11-13", Grade.GOOD).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whatIf(past))
        .withMessageContaining("2026-11-13, which is before the day asked, " + TODAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                whatIf(
                    new OfstedDecision.OnPathway(day("2026-11-21"), Pathway.MONITORING, "letter")))
        .withMessageContaining("2026-11-21");
    // On the day itself it may still happen.
    assertThat(whatIf(new SelfEvaluation(day(TODAY))).after().asOf()).isEqualTo(day(TODAY));
  }

  @Test
  @DisplayName("L-AWAIT: the report of an inspection that awaits it takes that inspection's place")
  void theReportThatIsAwaited() {
    Activity awaited = awaiting(InspectionType.SHORT, "2026-11-02/2026-11-06");
    Inspection report =
        judged(InspectionType.SHORT, "2026-11-02/2026-11-06", "2026-12-15", Grade.INADEQUATE);
    WhatIf whatIf = ENGLAND.whatIf(HISTORY.with(awaited), day(TODAY), report);
    assertThat(whatIf.before().pathway()).isEqualTo(Pathway.AWAITING_REPORT);
    assertThat(whatIf.after()).isEqualTo(ENGLAND.schedule(HISTORY.with(report), day("2026-12-15")));
    assertThat(whatIf.after().pathway()).isEqualTo(Pathway.MONITORING);
  }

  @Test
  @DisplayName("L-AWAIT: so does that of one that is on site, and no other outcome does")
  void theReportOfOneOnSite() {
    Activity onSite = awaiting(InspectionType.SHORT, "2026-11-16/2026-11-27");
    Inspection report =
        judged(InspectionType.SHORT, "2026-11-16/2026-11-27", "2027-01-15", Grade.INADEQUATE);
    Activity visit = visit("2027-03-02/2027-03-03");

    assertThat(ENGLAND.whatIf(HISTORY.with(onSite), day(TODAY), report).after())
        .isEqualTo(ENGLAND.schedule(HISTORY.with(report), day("2027-01-15")));
    assertThat(ENGLAND.whatIf(HISTORY.with(onSite), day(TODAY), visit).after())
        .isEqualTo(ENGLAND.schedule(HISTORY.with(onSite, visit), day("2027-03-03")));
  }

  @Test
  @DisplayName("L-AWAIT: without a day of publication the report comes out on the day asked")
  void theAwaitedReportWithoutItsDay() {
    Activity awaited = awaiting(InspectionType.SHORT, "2026-11-02/2026-11-06");
    Inspection report =
        judged("2026-11-02/2026-11-06", Grade.GOOD).type(InspectionType.SHORT).build();
    WhatIf whatIf = ENGLAND.whatIf(HISTORY.with(awaited), day(TODAY), report);
    assertThat(whatIf.after()).isEqualTo(ENGLAND.schedule(HISTORY.with(report), day(TODAY)));
    assertThat(whatIf.after().pathway()).isEqualTo(Pathway.SHORT_INSPECTION);
  }

  @Test
  @DisplayName("L-AWAIT: on record with its judgements, the report is awaited until it is out")
  void theAwaitedReportWithItsJudgements() {
    Inspection good =
        judged(InspectionType.SHORT, "2026-11-02/2026-11-06", "2026-12-15", Grade.GOOD);
    Inspection instead =
        judged(InspectionType.SHORT, "2026-11-02/2026-11-06", "2026-12-22", Grade.INADEQUATE);
    assertThat(ENGLAND.whatIf(HISTORY.with(good), day("2026-12-14"), instead).after())
        .isEqualTo(ENGLAND.schedule(HISTORY.with(instead), day("2026-12-22")));
    assertThatIllegalArgumentException()
        .as("a second report after the first is out")
        .isThrownBy(() -> ENGLAND.whatIf(HISTORY.with(good), day("2026-12-15"), instead));
  }

  @ParameterizedTest(name = "on site {0}")
  @ValueSource(strings = {"2026-11-02/2026-11-09", "2026-10-30/2026-11-06"})
  @DisplayName("L-AWAIT: on other days it is another inspection, and they overlap")
  void anotherInspectionThanTheOneAwaited(String onSite) {
    InspectionHistory waiting =
        HISTORY.with(awaiting(InspectionType.SHORT, "2026-11-02/2026-11-06"));
    Inspection other = judged(InspectionType.SHORT, onSite, "2026-12-15", Grade.GOOD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.whatIf(waiting, day(TODAY), other))
        .withMessageContaining("overlaps");
  }

  @Test
  @DisplayName("what cannot be part of the history is refused")
  void impossibleOutcomes() {
    InspectionHistory onSite =
        HISTORY.with(awaiting(InspectionType.STANDARD, "2026-11-16/2026-11-27"));
    Inspection overlapping = judged("2026-11-25/2026-11-26", Grade.GOOD).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.whatIf(onSite, day(TODAY), overlapping));
  }

  @Test
  @DisplayName("L-KNOWN: what begins after the day asked does not count, so it is in nobody's way")
  void laterActivitiesDoNotCount() {
    InspectionHistory later = HISTORY.with(awaiting(InspectionType.SHORT, "2027-01-18/2027-01-22"));
    Inspection instead = judged("2027-01-20/2027-01-22", Grade.GOOD).build();
    assertThat(ENGLAND.whatIf(later, day(TODAY), instead)).isEqualTo(whatIf(instead));
  }

  /** The next inspection and the visits left have lines of their own, above those of the items. */
  @Test
  @DisplayName("what is done, and what has been said already, is not said again")
  void nothingIsSaidTwice() {
    Inspection outcome =
        judged(InspectionType.SHORT, "2027-01-18/2027-01-22", "2027-03-02", Grade.GOOD);
    assertThat(differing(whatIf(outcome)))
        .containsExactlyInAnyOrder(
            "Window",
            "Publish the report after the short inspection of 2027-01-18 to 2027-01-22",
            "Action plan after the short inspection of 2027-01-18 to 2027-01-22");
    FocusedVisit visit = visitOn("2026-12-01/2026-12-02").build();
    assertThat(differing(whatIf(visit))).containsExactly("Visits left");
  }

  @Test
  @DisplayName("the days of an item, one or several")
  void daysOfAnItem() {
    OfstedDecision visit =
        new OfstedDecision.OnDate(
            day("2026-12-01"), Subject.FOCUSED_VISIT, days("2027-01-19/2027-01-20"), "letter");
    assertThat(whatIf(visit).differences())
        .containsExactly(
            new Difference("Told by Ofsted: focused visit", "", "2027-01-19/2027-01-20"));
    OfstedDecision meeting =
        new OfstedDecision.OnDate(
            day("2026-12-01"), Subject.ANNUAL_ENGAGEMENT_MEETING, days("2027-03-01"), "letter");
    assertThat(whatIf(meeting).differences())
        .containsExactlyInAnyOrder(
            new Difference("Annual engagement meeting", "no set date", ""),
            new Difference("Told by Ofsted: annual engagement meeting", "", "2027-03-01"));
  }

  @Test
  @DisplayName("every item not done that one of the two has and the other has not is told")
  void complete() {
    List<Activity> outcomes =
        List.of(
            judged("2027-01-18/2027-01-22", Grade.INADEQUATE).build(),
            visitOn("2026-12-01/2026-12-02").found(PRIORITY_ACTION).build(),
            new SelfEvaluation(day("2027-05-10")),
            new OfstedDecision.OnDate(
                day("2026-12-01"), Subject.JTAI, days("2027-01-18"), "letter"));
    for (Activity outcome : outcomes) {
      WhatIf whatIf = whatIf(outcome);
      List<String> told = differing(whatIf);
      List<String> before = titles(whatIf.before());
      List<String> after = titles(whatIf.after());
      assertThat(told)
          .containsAll(
              Stream.concat(
                      before.stream().filter(title -> !after.contains(title)),
                      after.stream().filter(title -> !before.contains(title)))
                  .toList());
    }
  }

  private static List<String> titles(Schedule schedule) {
    List<ItemKind> saidOtherwise = Arrays.asList(ItemKind.INSPECTION, ItemKind.FOCUSED_VISIT);
    return schedule.items().stream()
        .filter(item -> item.state() != ItemState.DONE)
        .filter(item -> !saidOtherwise.contains(item.kind()))
        .map(ScheduleItem::title)
        .toList();
  }

  @Test
  @DisplayName("A-1: a self-evaluation that is shared moves the next one, and nothing else")
  void selfEvaluation() {
    assertThat(whatIf(new SelfEvaluation(day("2027-03-10"))).differences())
        .containsExactly(new Difference("Self-evaluation", "2027-05-11", "2028-03-10"));
  }

  @Test
  @DisplayName("ED-10: the outcome is judged by the editions of the scheduler that is asked")
  void anOutcomeUnderAnEditionOfOnesOwn() {
    Timeline renewed =
        Timelines.UP_TO_APRIL_2026.with(
            Timelines.UP_TO_APRIL_2026.editionOn(day(TODAY)).toBuilder()
                .id("2027-09")
                .name("the renewed framework")
                .effectiveFrom(day("2027-09-06"), Rules.ED_09)
                .areas(List.of(JudgementArea.OVERALL_EFFECTIVENESS))
                .pathwayCriteria(PathwayCriteria.byOverallEffectiveness())
                .build());
    Inspection outcome =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(day("2027-09-13"), day("2027-09-17"))
            .judgements(
                Judgements.of(
                    new Judgement(JudgementArea.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT)))
            .build();

    WhatIf whatIf = ENGLAND.with(renewed).whatIf(HISTORY, day(TODAY), outcome);

    assertThat(whatIf.after().edition().id()).isEqualTo("2027-09");
    assertThat(whatIf.after().pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
    // England's own edition of that day makes other judgements.
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ENGLAND.with(Timelines.UP_TO_APRIL_2026).whatIf(HISTORY, day(TODAY), outcome))
        .withMessageContaining("which the edition of April 2026 does not have");
  }

  @Test
  @DisplayName("L-SUSPENSION: a deferral whose end nobody knows begins on a day and has no other")
  void aDeferralWithoutAnEnd() {
    OfstedDecision endless =
        new OfstedDecision.Deferral(
            day("2026-12-07"), DateWindow.from(day("2027-07-05")), "letter of 7 December 2026");

    assertThat(whatIf(endless).differences())
        .extracting(Difference::after)
        .contains("from 2027-07-05")
        .noneMatch(after -> after.contains("999999999"));
  }

  @Test
  void aDifferenceInWords() {
    assertThat(new Difference("Pathway", "short inspection", "standard inspection"))
        .hasToString("Pathway: short inspection -> standard inspection");
    assertThat(new Difference("Action plan", "", "2027-04-14"))
        .hasToString("Action plan: none -> 2027-04-14");
    assertThat(new Difference("Action plan", "2027-04-14", ""))
        .hasToString("Action plan: 2027-04-14 -> none");
  }

  @Test
  void whatDoesNotDifferIsNoDifference() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Difference("Pathway", "short inspection", "short inspection"))
        .withMessageContaining("Pathway")
        .withMessageContaining("short inspection");
  }
}
