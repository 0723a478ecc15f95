package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.jtaiOn;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.monitoring;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.sif;
import static io.github.ilacs.schedule.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the items of a schedule say of what has taken place, and from where the next one counts. */
class ScheduleItemsTest {

  private static final Inspection GOOD =
      judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD);

  private static List<ScheduleItem> done(Schedule schedule) {
    return schedule.items(ItemState.DONE);
  }

  static Stream<Arguments> whatTakesPlace() {
    return Stream.of(
        arguments(
            GOOD,
            ItemKind.INSPECTION,
            "2024-05-20/2024-05-24",
            "Short inspection of 2024-05-20 to 2024-05-24"),
        arguments(
            awaiting(InspectionType.STANDARD, "2024-06-03/2024-06-14"),
            ItemKind.INSPECTION,
            "2024-06-03/2024-06-14",
            "Standard inspection of 2024-06-03 to 2024-06-14"),
        arguments(
            awaiting(InspectionType.OTHER, "2024-06-03/2024-06-14"),
            ItemKind.INSPECTION,
            "2024-06-03/2024-06-14",
            "Inspection of 2024-06-03 to 2024-06-14"),
        arguments(
            sif("2015-05-11/2015-06-04", "2015-07-20", Grade.GOOD),
            ItemKind.INSPECTION,
            "2015-05-11/2015-06-04",
            "Inspection under the SIF of 2015-05-11 to 2015-06-04"),
        arguments(
            Inspection.builder()
                .framework(Framework.EARLIER)
                .onSite(day("2011-05-09"), day("2011-05-20"))
                .build(),
            ItemKind.INSPECTION,
            "2011-05-09/2011-05-20",
            "Inspection under an earlier framework of 2011-05-09 to 2011-05-20"),
        arguments(
            visit("2024-06-11/2024-06-12"),
            ItemKind.FOCUSED_VISIT,
            "2024-06-11/2024-06-12",
            "Focused visit of 2024-06-11 to 2024-06-12"),
        // N-13: in 2018 and 2019 some took one day.
        arguments(
            visit("2019-01-09"),
            ItemKind.FOCUSED_VISIT,
            "2019-01-09",
            "Focused visit of 2019-01-09"),
        arguments(
            jtaiOn("2024-06-17/2024-06-21").build(),
            ItemKind.JTAI,
            "2024-06-17/2024-06-21",
            "Joint targeted area inspection of 2024-06-17 to 2024-06-21"),
        arguments(
            monitoring("2024-02-21/2024-02-22"),
            ItemKind.MONITORING_VISIT,
            "2024-02-21/2024-02-22",
            "Monitoring visit of 2024-02-21 to 2024-02-22"),
        arguments(
            new SelfEvaluation(day("2024-05-06")),
            ItemKind.SELF_EVALUATION,
            "2024-05-06",
            "Self-evaluation of 2024-05-06"),
        arguments(
            new AnnualEngagementMeeting(day("2024-06-24")),
            ItemKind.ANNUAL_ENGAGEMENT_MEETING,
            "2024-06-24",
            "Annual engagement meeting of 2024-06-24"),
        arguments(
            new AnnualEngagementLetter(day("2024-07-19")),
            ItemKind.ANNUAL_ENGAGEMENT_LETTER,
            "2024-07-19",
            "Letter after the annual engagement meeting, received on 2024-07-19"));
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource("whatTakesPlace")
  @DisplayName("L-KNOWN: what has taken place is done from its last day on, under its own name")
  void done(Activity activity, ItemKind kind, String when, String title) {
    String end = days(when).end().toString();
    assertThat(done(schedule(end.compareTo("2018") < 0 ? "2018-01-01" : end, activity)))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(kind);
              assertThat(item.when()).contains(days(when));
              assertThat(item.title()).isEqualTo(title);
              assertThat(rules(item.reasons())).containsExactly("L-KNOWN");
            });
    if (end.compareTo("2018-01-02") >= 0) {
      assertThat(done(schedule(day(end).minusDays(1).toString(), activity))).isEmpty();
    }
  }

  @Test
  @DisplayName("what is only known, told or owed is nothing that has taken place")
  void whatDoesNotTakePlace() {
    assertThat(
            done(
                schedule(
                    "2026-11-22",
                    DutyDone.of(day("2024-06-03"), Duty.ACTION_PLAN),
                    Gap.focusedVisits("none is on record"),
                    Reorganisation.keepingPathway(day("2023-04-01"), EXAMPLESHIRE),
                    new OfstedDecision.OnPathway(
                        day("2024-03-04"), Pathway.SHORT_INSPECTION, "letter"),
                    new OfstedDecision.OnDate(
                        day("2024-03-04"), Subject.JTAI, days("2024-03-18/2024-03-22"), "letter"),
                    new OfstedDecision.Deferral(
                        day("2024-03-04"), days("2024-03-04/2024-03-22"), "letter"))))
        .isEmpty();
  }

  @Test
  @DisplayName("W-1: the next inspection comes because of the last one")
  void causeOfTheNextInspection() {
    assertThat(only(schedule("2026-11-22", GOOD), ItemKind.INSPECTION).cause())
        .contains(day("2024-05-24"));
    assertThat(only(schedule("2026-11-22"), ItemKind.INSPECTION).cause()).isEmpty();
  }

  @Test
  @DisplayName("O-1: a new authority's first inspection comes because it was formed")
  void causeOfTheFirstInspection() {
    assertThat(
            only(
                    schedule(
                        "2026-11-22",
                        GOOD,
                        Reorganisation.newAuthority(day("2025-04-01"), EXAMPLESHIRE)),
                    ItemKind.INSPECTION)
                .cause())
        .contains(day("2025-04-01"));
  }

  @Test
  @DisplayName("L-TOLD: an inspection whose day Ofsted has told comes because of that")
  void causeOfAToldInspection() {
    assertThat(
            only(
                    schedule(
                        "2026-11-22",
                        GOOD,
                        new OfstedDecision.OnDate(
                            day("2026-11-20"),
                            Subject.INSPECTION,
                            days("2027-01-18/2027-01-22"),
                            "letter")),
                    ItemKind.INSPECTION)
                .cause())
        .contains(day("2026-11-20"));
  }

  @Test
  @DisplayName("what has taken place and what is to come, in the order of their last days")
  void inOrderOfDate() {
    Schedule schedule =
        schedule(
            "2026-06-01",
            new AnnualEngagementMeeting(day("2025-12-12")),
            new SelfEvaluation(day("2026-05-11")),
            GOOD,
            visit("2025-11-26"),
            DutyDone.of(day("2024-08-01"), Duty.PUBLISH_REPORT));
    assertThat(schedule.items())
        .extracting(ScheduleItem::kind)
        .containsExactly(
            ItemKind.INSPECTION, // May 2024
            ItemKind.PUBLISH_REPORT, // August 2024
            ItemKind.ACTION_PLAN, // October 2024
            ItemKind.FOCUSED_VISIT, // November 2025
            ItemKind.ANNUAL_ENGAGEMENT_MEETING, // December 2025
            ItemKind.ANNUAL_ENGAGEMENT_LETTER, // January 2026
            ItemKind.SELF_EVALUATION, // May 2026
            ItemKind.ANNUAL_ENGAGEMENT_MEETING, // December 2026
            ItemKind.SELF_EVALUATION, // May 2027
            ItemKind.INSPECTION); // November 2027, when its window ends
  }

  @Test
  @DisplayName("the next thing due has the earliest last day of all that is still to come")
  void nextDue() {
    assertThat(schedule("2026-11-22", GOOD).nextDue().map(ScheduleItem::kind))
        .contains(ItemKind.INSPECTION);
    AnnualEngagementMeeting held = new AnnualEngagementMeeting(day("2026-05-11"));
    assertThat(schedule("2026-11-22", GOOD, held).nextDue().map(ScheduleItem::kind))
        .contains(ItemKind.ANNUAL_ENGAGEMENT_MEETING);
    // On its day it is due, and the day after overdue, so that something else comes next.
    assertThat(schedule("2027-05-11", GOOD, held).nextDue().map(ScheduleItem::kind))
        .contains(ItemKind.ANNUAL_ENGAGEMENT_MEETING);
    assertThat(schedule("2027-05-12", GOOD, held).nextDue().map(ScheduleItem::kind))
        .contains(ItemKind.INSPECTION);
  }

  @Test
  @DisplayName("what has no day is never the next thing due")
  void withoutADayNothingIsNext() {
    Schedule schedule = schedule("2026-11-22");
    assertThat(schedule.items()).isNotEmpty();
    assertThat(schedule.nextDue()).isEmpty();
  }

  @Test
  @DisplayName("R-EXT-1, N-DEF2, A-9: a typical day, a deferral and a self-evaluation are not due")
  void whatIsNeverDue() {
    SelfEvaluation shared = new SelfEvaluation(day("2026-05-11"));
    assertThat(schedule("2026-11-22", GOOD, shared).nextDue().map(ScheduleItem::kind))
        .contains(ItemKind.INSPECTION);
    Schedule waiting =
        schedule("2026-11-22", awaiting(InspectionType.SHORT, "2026-11-02/2026-11-06"));
    assertThat(waiting.items(ItemKind.PUBLICATION)).hasSize(1);
    assertThat(waiting.nextDue().map(ScheduleItem::kind)).contains(ItemKind.INSPECTION);
    Schedule deferred =
        schedule(
            "2026-11-22",
            GOOD,
            new OfstedDecision.Deferral(
                day("2026-11-20"), days("2026-12-07/2027-01-29"), "letter of 20 November 2026"));
    assertThat(deferred.items(ItemKind.SUSPENSION)).hasSize(1);
    assertThat(deferred.nextDue().map(ScheduleItem::kind)).contains(ItemKind.INSPECTION);
  }

  @Test
  @DisplayName("every kind has a name in words")
  void labels() {
    assertThat(ItemKind.values())
        .extracting(ItemKind::label)
        .containsExactly(
            "inspection",
            "focused visit",
            "joint targeted area inspection",
            "monitoring visit",
            "publication",
            "notification of the Department for Education",
            "adviser of the Department for Education",
            "publish the report",
            "early draft of the action plan",
            "action plan",
            "written statement of proposed action",
            "self-evaluation",
            "annual engagement meeting",
            "letter after the annual engagement meeting",
            "suspension or deferral");
  }

  @Test
  @DisplayName("L-KNOWN: what is known by its letter alone is done, and its days are not known")
  void doneByItsLetterAlone() {
    JointTargetedAreaInspection undated =
        JointTargetedAreaInspection.builder().published(day("2026-02-12")).build();
    JointTargetedAreaInspection dated =
        JointTargetedAreaInspection.builder()
            .onSite(day("2026-01-12"), day("2026-01-16"))
            .published(day("2026-03-05"))
            .build();

    assertThat(whyDone(undated))
        .containsExactly(
            "On record by its letter of 12 February 2026 alone: it took place before that day, and"
                + " its days on site are not known.");
    assertThat(whyDone(dated))
        .containsExactly("On record as having taken place by 16 January 2026.");
    assertThat(whyDone(new SelfEvaluation(day("2026-02-16"))))
        .containsExactly("On record as having taken place by 16 February 2026.");
  }

  private static List<String> whyDone(Activity activity) {
    return done(schedule("2026-06-01", activity)).stream()
        .flatMap(item -> item.reasons().stream())
        .map(Reason::sentence)
        .toList();
  }
}
