package io.github.ilacs.examples.changes;

import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each kind of change, from histories made by hand; what is expected is reasoned from the rules.
 */
class NewsTest {

  private static final LocalAuthority ISLE = new LocalAuthority("90001", "Isle");

  /** The window counted from its last day on site: 20 November 2024 to 20 November 2025. */
  private static final Inspection OF_2022 =
      Inspection.builder()
          .framework(Framework.ILACS)
          .type(InspectionType.SHORT)
          .onSite(day("2022-05-16"), day("2022-05-20"))
          .published(day("2022-07-01"))
          .judged(JudgementArea.OVERALL_EFFECTIVENESS, GOOD)
          .judged(JudgementArea.IMPACT_OF_LEADERS, GOOD)
          .judged(JudgementArea.HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
          .judged(JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS, GOOD)
          .build();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Inspection of2025(Grade grade) {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.SHORT)
        .onSite(day("2025-06-23"), day("2025-06-27"))
        .published(day("2025-08-12"))
        .judged(JudgementArea.OVERALL_EFFECTIVENESS, grade)
        .judged(JudgementArea.IMPACT_OF_LEADERS, grade)
        .judged(JudgementArea.HELP_AND_PROTECTION, grade)
        .judged(JudgementArea.CHILDREN_IN_CARE, grade)
        .judged(JudgementArea.CARE_LEAVERS, grade)
        .build();
  }

  private static List<Change> changes(String since, String asOf, Activity... activities) {
    InspectionHistory history = InspectionHistory.of(ISLE, activities);
    return new News(
            ISLE,
            View.of(history, Scheduler.england(), day(since)),
            View.of(history, Scheduler.england(), day(asOf)),
            true)
        .changes();
  }

  /** The kind, the day and what is new in short. */
  private static List<String> lines(String since, String asOf, Activity... activities) {
    List<Change> changes = changes(since, asOf, activities);
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change.reasons()).as(change.toString()).isNotEmpty();
              assertThat(change.sentence())
                  .endsWith(".")
                  .doesNotContainPattern("[0-9]{4}-[0-9]{2}|Optional|[{}]");
              assertThat(change.inShort()).doesNotContainPattern("[0-9]{4}-[0-9]{2}");
            });
    return changes.stream()
        .map(
            change ->
                change.kind().id()
                    + " "
                    + change.day().map(LocalDate::toString).orElse("-")
                    + " "
                    + change.inShort())
        .toList();
  }

  // Reports and letters

  @Test
  void aReportBringsItsGradesANewWindowAndWhatIsOwed() {
    assertThat(lines("2025-08-01", "2025-08-31", OF_2022, of2025(OUTSTANDING)))
        .containsExactly(
            "report 2025-08-12 report published 12 August 2025: outstanding (was good)",
            "grade 2025-08-12 overall from good to outstanding; leaders from good to outstanding;"
                + " help and protection from requires improvement to be good to outstanding",
            // 30 and 42 months after 27 June 2025; known from the publication on.
            "window 2025-08-12 27 December 2027 to 27 December 2028"
                + " (was 20 November 2024 to 20 November 2025)",
            // 30 working days after 12 August, with the bank holiday of 25 August between.
            "deadline-coming 2025-09-24 24 September 2025: publish the report after the short"
                + " inspection of 23 to 27 June 2025");
  }

  @Test
  void aSentenceSaysWhoDidWhat() {
    Change report = changes("2025-08-01", "2025-08-31", OF_2022, of2025(OUTSTANDING)).get(0);

    assertThat(report.sentence())
        .isEqualTo(
            "Ofsted published the report of the short inspection of 23 to 27 June 2025"
                + " on 12 August 2025: outstanding (was good).");
    assertThat(report.rules()).containsExactly(Rules.L_AWAIT);
    assertThat(report.region()).isEmpty();
  }

  @Test
  void aReportThatIsNotOutIsNotKnown() {
    assertThat(lines("2025-07-01", "2025-08-11", OF_2022, of2025(OUTSTANDING))).isEmpty();
  }

  @Test
  void aLesserGradeLeadsToAnotherPathwayAndMoreVisits() {
    assertThat(lines("2025-08-01", "2025-08-12", OF_2022, of2025(REQUIRES_IMPROVEMENT)))
        .contains(
            "pathway 2025-08-12 now standard inspection (was short inspection)",
            // One after good, two after requires improvement (V-COUNT).
            "visit-expected 2025-08-12 2 more visits before the next inspection (was 1)");
    assertThat(lines("2025-08-01", "2025-08-12", OF_2022, of2025(INADEQUATE)))
        .contains(
            "pathway 2025-08-12 now monitoring and re-inspection (was short inspection)",
            "window 2025-08-12 no window any more (was 20 November 2024 to 20 November 2025)",
            "no-visit-expected 2025-08-12 no more visits before the next inspection (was 1)");
  }

  @Test
  void aLetterOfAFocusedVisit() {
    FocusedVisit visit =
        FocusedVisit.builder()
            .onSite(day("2023-10-10"), day("2023-10-11"))
            .published(day("2023-11-14"))
            .topic("the front door")
            .build();

    assertThat(lines("2023-11-13", "2023-11-14", OF_2022, visit))
        .containsExactly(
            "focused-visit-letter 2023-11-14 letter published 14 November 2023: the front door",
            "no-visit-expected 2023-11-14 no more visits before the next inspection (was 1)");
  }

  @Test
  void aLetterWithAnAreaForPriorityAction() {
    FocusedVisit visit =
        FocusedVisit.builder()
            .onSite(day("2023-10-10"), day("2023-10-11"))
            .published(day("2023-11-14"))
            .found(AreaForPriorityAction.of("Children wait too long."))
            .build();

    assertThat(lines("2023-11-13", "2023-11-14", OF_2022, visit))
        .contains(
            "focused-visit-letter 2023-11-14 letter published 14 November 2023, with an area for"
                + " priority action",
            "pathway 2023-11-14 now standard inspection (was short inspection)",
            // 20 working days: 12 December.
            "deadline-coming 2023-12-12 12 December 2023: early draft of the action plan after the"
                + " focused visit of 10 to 11 October 2023");
  }

  @Test
  void aLetterOfAJointInspectionAndTheDayThatItNames() {
    JointTargetedAreaInspection joint =
        JointTargetedAreaInspection.builder()
            .published(day("2024-02-01"))
            .theme(Optional.of("serious youth violence"))
            .asksForWrittenStatement(true)
            .statementDue(Optional.of(day("2024-05-14")))
            .build();

    assertThat(lines("2024-01-31", "2024-02-01", OF_2022, joint))
        .containsExactly(
            "jtai-letter 2024-02-01 letter published 1 February 2024: serious youth violence",
            "no-visit-expected 2024-02-01 no more visits before the next inspection (was 1)");
    String statement =
        "14 May 2024: written statement of proposed action after the joint targeted area inspection";
    assertThat(lines("2024-04-13", "2024-04-14", OF_2022, joint))
        .singleElement()
        .asString()
        .startsWith("deadline-coming 2024-05-14 " + statement);
    assertThat(lines("2024-04-14", "2024-05-14", OF_2022, joint)).isEmpty();
    assertThat(lines("2024-05-14", "2024-05-15", OF_2022, joint))
        .singleElement()
        .asString()
        .startsWith("deadline-passed 2024-05-14 " + statement);
  }

  @Test
  void aMonitoringVisit() {
    MonitoringVisit visit =
        MonitoringVisit.builder()
            .onSite(day("2026-02-10"), day("2026-02-11"))
            .published(day("2026-03-10"))
            .build();

    assertThat(lines("2026-03-09", "2026-03-10", OF_2022, of2025(INADEQUATE), visit))
        .contains("monitoring-visit 2026-03-10 letter published 10 March 2026");
  }

  // Windows

  @Test
  void aWindowComesOpensClosesAndEndsOnce() {
    // A month before 20 November 2024.
    assertThat(lines("2024-10-18", "2024-10-19", OF_2022)).isEmpty();
    assertThat(lines("2024-10-19", "2024-10-20", OF_2022))
        .containsExactly("window-opens 2024-11-20 opens 20 November 2024, to 20 November 2025");
    assertThat(lines("2024-10-20", "2024-11-19", OF_2022)).isEmpty();
    assertThat(lines("2024-11-19", "2024-11-20", OF_2022))
        .containsExactly(
            "window-opened 2024-11-20 open since 20 November 2024, to 20 November 2025");
    assertThat(lines("2024-11-20", "2025-10-19", OF_2022)).isEmpty();
    assertThat(lines("2025-10-19", "2025-10-20", OF_2022))
        .containsExactly("window-closes 2025-11-20 closes 20 November 2025");
    assertThat(lines("2025-10-20", "2025-11-20", OF_2022)).isEmpty();
    // Counted from the publication on 1 July 2022 it is open to 1 January 2026.
    assertThat(lines("2025-11-20", "2025-11-21", OF_2022))
        .containsExactly(
            "window-past 2025-11-20 window ended 20 November 2025; still open counted from the"
                + " publication of the report");
    assertThat(lines("2026-01-01", "2026-01-02", OF_2022))
        .containsExactly(
            "window-past 2026-01-01 window ended 20 November 2025; counted from the publication of"
                + " the report it ended on 1 January 2026");
    // Nobody was inspected more than 117 days after it: from 18 March 2026 the record is behind.
    assertThat(lines("2026-01-02", "2026-03-17", OF_2022)).isEmpty();
    assertThat(lines("2026-03-17", "2026-03-18", OF_2022))
        .containsExactly(
            "window-past 2026-03-18 window ended 20 November 2025; the record is most likely behind");
  }

  @Test
  void anInspectionOnSite() {
    Inspection onSite =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(day("2025-06-23"), day("2025-06-27"))
            .build();

    assertThat(lines("2025-06-22", "2025-06-24", OF_2022, onSite))
        .contains("on-site 2025-06-23 on site since 23 June 2025");
    assertThat(lines("2025-06-24", "2025-06-30", OF_2022, onSite))
        .contains("pathway 2025-06-27 now awaiting the report (was short inspection)");
  }

  @Test
  void whatOfstedToldAndIsNotOnRecord() {
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2025-05-01"),
            OfstedDecision.Subject.INSPECTION,
            DateWindow.of(day("2025-06-02"), day("2025-06-06")),
            "letter of 1 May 2025");

    assertThat(lines("2025-04-30", "2025-05-01", OF_2022, told))
        .anyMatch(line -> line.startsWith("recorded 2025-05-01 "))
        .contains("window 2025-05-01 2 to 6 June 2025 (was 20 November 2024 to 20 November 2025)");
    assertThat(lines("2025-06-01", "2025-06-07", OF_2022, told))
        .contains("not-on-record 2025-06-02 told for 2 to 6 June 2025");
  }

  /** L-TOLD: told days are no window, so that nothing opens on the first of them. */
  @Test
  void aLongTimeThatOfstedToldOpensAndClosesNoWindow() {
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2025-04-01"),
            OfstedDecision.Subject.INSPECTION,
            DateWindow.of(day("2025-05-12"), day("2025-07-11")),
            "letter of 1 April 2025");

    assertThat(lines("2025-04-10", "2025-04-12", OF_2022, told)).isEmpty();
    assertThat(lines("2025-05-11", "2025-05-12", OF_2022, told)).isEmpty();
    assertThat(lines("2025-06-10", "2025-06-11", OF_2022, told)).isEmpty();
    assertThat(lines("2025-07-11", "2025-07-12", OF_2022, told))
        .containsExactly("not-on-record 2025-05-12 told for 12 May to 11 July 2025");
    // The usual window was open before Ofsted told other days; that it goes on is no news.
    assertThat(lines("2025-03-31", "2025-04-01", OF_2022, told))
        .noneMatch(line -> line.startsWith("window-"));
  }

  private static String sentence(String kind, String since, String asOf, Activity... activities) {
    return changes(since, asOf, activities).stream()
        .filter(change -> change.kind().id().equals(kind))
        .map(Change::sentence)
        .collect(Collectors.joining(" "));
  }

  @Test
  void theSentencesOfWindows() {
    OfstedDecision told =
        new OfstedDecision.OnDate(
            day("2025-05-01"),
            OfstedDecision.Subject.INSPECTION,
            DateWindow.of(day("2025-06-02"), day("2025-06-06")),
            "letter of 1 May 2025");

    assertThat(sentence("window", "2025-08-01", "2025-08-31", OF_2022, of2025(OUTSTANDING)))
        .isEqualTo(
            "The window of the next inspection is 27 December 2027 to 27 December 2028"
                + " (was 20 November 2024 to 20 November 2025).");
    assertThat(sentence("window", "2025-08-01", "2025-08-12", OF_2022, of2025(INADEQUATE)))
        .isEqualTo("There is no window any more (was 20 November 2024 to 20 November 2025).");
    assertThat(sentence("window", "2025-04-30", "2025-05-01", OF_2022, told))
        .isEqualTo(
            "Ofsted told the council that the next inspection would be in the time of 2 to 6 June"
                + " 2025 (was 20 November 2024 to 20 November 2025).");
    assertThat(sentence("not-on-record", "2025-06-01", "2025-06-07", OF_2022, told))
        .isEqualTo(
            "Ofsted told the council that the inspection would be in the time of 2 to 6 June 2025,"
                + " and it is not on record.");
    assertThat(sentence("window-opens", "2024-10-19", "2024-10-20", OF_2022))
        .isEqualTo(
            "The window of the next inspection opens on 20 November 2024 and closes on"
                + " 20 November 2025.");
    assertThat(sentence("window-opened", "2024-11-19", "2024-11-20", OF_2022))
        .isEqualTo(
            "The window of the next inspection has been open since 20 November 2024 and closes on"
                + " 20 November 2025.");
    assertThat(sentence("window-closes", "2025-10-19", "2025-10-20", OF_2022))
        .isEqualTo("The window of the next inspection closes on 20 November 2025.");
    assertThat(sentence("window-past", "2025-11-20", "2025-11-21", OF_2022))
        .isEqualTo(
            "The window of the next inspection ended on 20 November 2025; still open counted from"
                + " the publication of the report.");
    assertThat(sentence("window-past", "2026-01-01", "2026-01-02", OF_2022))
        .isEqualTo(
            "The window of the next inspection ended on 20 November 2025; counted from the"
                + " publication of the report it ended on 1 January 2026.");
    assertThat(sentence("window-past", "2026-03-17", "2026-03-18", OF_2022))
        .isEqualTo(
            "The window of the next inspection ended on 20 November 2025; the record is most"
                + " likely behind.");
  }

  @Test
  void theSentencesOfWhatElseIsNew() {
    Inspection good = of2025(GOOD);
    Inspection lesser = of2025(REQUIRES_IMPROVEMENT);
    FocusedVisit visit =
        FocusedVisit.builder()
            .onSite(day("2023-10-10"), day("2023-10-11"))
            .published(day("2023-11-14"))
            .topic("the front door")
            .build();

    assertThat(sentence("pathway", "2025-08-01", "2025-08-12", OF_2022, lesser))
        .isEqualTo("The authority's pathway is now standard inspection (was short inspection).");
    assertThat(sentence("grade", "2025-08-01", "2025-08-12", OF_2022, lesser))
        .isEqualTo(
            "The grades changed since the short inspection of 16 to 20 May 2022: overall from good"
                + " to requires improvement to be good; leaders from good to requires improvement"
                + " to be good.");
    assertThat(sentence("visit-expected", "2025-08-01", "2025-08-12", OF_2022, lesser))
        .isEqualTo("Expected: 2 more visits before the next inspection (was 1).");
    assertThat(
            sentence(
                "visit-expected",
                "2025-08-01",
                "2025-09-09",
                OF_2022,
                lesser,
                FocusedVisit.builder().onSite(day("2025-09-09"), day("2025-09-10")).build()))
        .isEqualTo(
            "Expected: 2 more visits before the next inspection (was 1), of which one is on"
                + " site.");
    assertThat(sentence("no-visit-expected", "2023-11-13", "2023-11-14", OF_2022, visit))
        .isEqualTo("Expected: no more visits before the next inspection (was 1).");
    assertThat(sentence("focused-visit-letter", "2023-11-13", "2023-11-14", OF_2022, visit))
        .isEqualTo(
            "Ofsted published the letter of the focused visit of 10 to 11 October 2023 on"
                + " 14 November 2023: the front door.");
    assertThat(sentence("deadline-coming", "2025-08-01", "2025-08-31", OF_2022, good))
        .isEqualTo(
            "The last day is 24 September 2025 (required by statute): publish the report after the"
                + " short inspection of 23 to 27 June 2025.");
    assertThat(sentence("deadline-passed", "2025-08-31", "2025-09-25", OF_2022, good))
        .isEqualTo(
            "The last day was 24 September 2025 (required by statute): publish the report after the"
                + " short inspection of 23 to 27 June 2025.");
    assertThat(
            sentence(
                "on-site",
                "2025-06-22",
                "2025-06-24",
                OF_2022,
                Inspection.builder()
                    .framework(Framework.ILACS)
                    .type(InspectionType.SHORT)
                    .onSite(day("2025-06-23"), day("2025-06-27"))
                    .build()))
        .isEqualTo("The inspection has been on site since 23 June 2025.");
  }

  // What the record and the council say

  @Test
  void whatACouncilRecords() {
    assertThat(
            lines(
                "2025-03-01",
                "2025-03-10",
                OF_2022,
                new AnnualEngagementMeeting(day("2025-03-04"))))
        .contains("recorded 2025-03-04 annual engagement meeting of 4 March 2025");
  }

  @Test
  void aNewAuthority() {
    assertThat(
            lines(
                "2023-03-31",
                "2023-04-01",
                OF_2022,
                Reorganisation.newAuthority(day("2023-04-01"))))
        .contains(
            "formed 2023-04-01 formed on 1 April 2023",
            "pathway 2023-04-01 now standard inspection (was short inspection)");
  }

  @Test
  void whatIsMissingIsNewsToo() {
    Gap gap = Gap.inspection(day("2025-03-04"), "a report of 2025-03-04 has no grades here");

    assertThat(lines("2025-03-03", "2025-03-04", OF_2022, gap))
        .contains(
            "missing 2025-03-04 a report of 4 March 2025 has no grades here",
            "pathway 2025-03-04 now undetermined (was short inspection)");
  }

  @Test
  void aDutyThatIsDoneIsNoDeadline() {
    Inspection inspection = of2025(OUTSTANDING);

    assertThat(lines("2025-08-13", "2025-09-30", OF_2022, inspection))
        .anyMatch(line -> line.startsWith("deadline-passed 2025-09-24 24 September 2025: publish"));
    assertThat(
            lines(
                "2025-08-13",
                "2025-09-30",
                OF_2022,
                inspection,
                DutyDone.of(day("2025-09-01"), Duty.PUBLISH_REPORT)))
        .noneMatch(line -> line.startsWith("deadline-passed"))
        .anyMatch(line -> line.startsWith("recorded 2025-09-01"));
  }
}
