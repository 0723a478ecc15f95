package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.sif;
import static io.github.ilacs.schedule.Facts.visit;
import static io.github.ilacs.schedule.Facts.visitOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The summary of a schedule; the days were counted by hand, as the rules that are named say. */
class SummaryTest {

  private static final Inspection GOOD =
      judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD);

  private static final Inspection INADEQUATE =
      judged(InspectionType.STANDARD, "2024-05-13/2024-05-24", "2024-07-12", Grade.INADEQUATE);

  /** What is said beside a label; as often as it is said. */
  private static List<String> said(Schedule schedule, String label) {
    return schedule
        .summary()
        .lines()
        .filter(line -> line.startsWith(label + ": "))
        .map(line -> line.substring(label.length() + 2))
        .toList();
  }

  private static OfstedDecision toldInspection(String days) {
    return new OfstedDecision.OnDate(
        day("2026-11-02"), OfstedDecision.Subject.INSPECTION, days(days), "e-mail");
  }

  @Test
  @DisplayName("W-1, L-CALL, V-COUNT, F-6, A-5: good, with an area for priority action")
  void all() {
    // The plan: 70 working days after Monday, 12 October 2026, are 14 weeks, and 25 and 28 December
    // and 1 January: Thursday, 21 January 2027. The meeting comes twelve months after the last one,
    // and 12 December 2026 is a Saturday.
    Schedule schedule =
        schedule(
            "2026-11-22",
            GOOD,
            new AnnualEngagementMeeting(day("2025-12-12")),
            visitOn("2026-09-15/2026-09-16")
                .received(day("2026-10-12"))
                .published(day("2026-10-15"))
                .found(PRIORITY_ACTION)
                .build());

    assertThat(schedule.summary())
        .isEqualTo(
            """
            Exampleshire on 22 November 2026
            Last inspection: 20 May 2024 to 24 May 2024, good
            Next inspection: standard inspection, two weeks on site
            Window: 24 November 2026 to 24 November 2027, opens in 2 days
            Earliest call: 23 November 2026, on site from 30 November 2026
            Visits: 1 made, no more expected
            Due 14 December 2026: Annual engagement meeting
            Due 21 January 2027: Action plan after the focused visit of 15 September 2026 to 16 September 2026""");
  }

  @Test
  @DisplayName("W-4: past its window")
  void overdue() {
    Schedule schedule = schedule("2028-01-24", GOOD);

    // The window counted from the publication ends on 12 January 2028.
    assertThat(said(schedule, "Window"))
        .containsExactly(
            "24 November 2026 to 24 November 2027, overdue by 61 days; the window is not a"
                + " deadline");
  }

  @Test
  @DisplayName("L-TOLD: what Ofsted has told, and what is not on record then")
  void told() {
    OfstedDecision week = toldInspection("2027-01-18/2027-01-22");

    assertThat(said(schedule("2026-11-22", GOOD, week), "Told by Ofsted"))
        .containsExactly("18 January 2027 to 22 January 2027, opens in 57 days");
    assertThat(said(schedule("2026-11-22", GOOD, week), "Earliest call"))
        .containsExactly("11 January 2027, on site from 18 January 2027");
    assertThat(said(schedule("2027-01-20", GOOD, week), "Window"))
        .containsExactly("told for 18 January 2027 to 22 January 2027, not on record");
  }

  @Test
  @DisplayName("P-IN-TIME: inadequate")
  void inadequate() {
    Schedule schedule = schedule("2024-08-01", INADEQUATE);

    assertThat(said(schedule, "Last inspection"))
        .containsExactly("13 May 2024 to 24 May 2024, inadequate");
    assertThat(said(schedule, "Window"))
        .allMatch(text -> text.startsWith("no source gives one; others were inspected "))
        .hasSize(1);
    assertThat(said(schedule, "Visits"))
        .containsExactly("monitoring visits until the next inspection");
    assertThat(said(schedule, "Earliest call")).isEmpty();
  }

  @Test
  @DisplayName("L-AWAIT: the report is not out")
  void awaitingTheReport() {
    Schedule schedule =
        schedule("2026-11-22", awaiting(InspectionType.SHORT, "2026-11-02/2026-11-06"));

    assertThat(said(schedule, "Last inspection"))
        .containsExactly("2 November 2026 to 6 November 2026, report not published yet");
    assertThat(said(schedule, "Next inspection"))
        .containsExactly("type open until the report is published");
    assertThat(said(schedule, "Visits"))
        .containsExactly("none made, the usual number is not known");
  }

  @Test
  @DisplayName("L-KNOWN: an inspection and a visit that are on site")
  void onSite() {
    Schedule inspected =
        schedule("2026-12-01", GOOD, awaiting(InspectionType.SHORT, "2026-11-30/2026-12-04"));
    Schedule visited = schedule("2026-11-24", GOOD, visit("2026-11-24/2026-11-25"));

    assertThat(said(inspected, "Next inspection"))
        .containsExactly("short inspection, one week on site, began on 30 November 2026");
    assertThat(said(inspected, "Window")).isEmpty();
    assertThat(said(visited, "Visits"))
        .containsExactly("none made, 1 more expected, one is on site");
  }

  @Test
  @DisplayName("O-1, L-GAP: a new authority, one that was never inspected, and a gap")
  void withoutAnInspection() {
    Schedule formed = schedule("2024-06-01", Reorganisation.newAuthority(day("2023-04-01")));
    Schedule gap = schedule("2026-11-22", GOOD, Gap.inspection(day("2025-01-01"), "a lost row"));

    assertThat(said(formed, "Last inspection")).containsExactly("none yet");
    assertThat(said(formed, "Next inspection"))
        .containsExactly("standard inspection, two weeks on site");
    assertThat(said(gap, "Last inspection")).containsExactly("not known");
    assertThat(said(gap, "Next inspection"))
        .containsExactly("type not known, because the record is incomplete");
    assertThat(said(gap, "Window")).containsExactly("not known");
    assertThat(said(gap, "Visits")).containsExactly("not known, because the record is incomplete");
  }

  @Test
  @DisplayName("G-J-2026: without an overall grade each area has its own")
  void gradesOfEachArea() {
    Inspection inspection =
        judged("2026-05-11/2026-05-22", Grade.GOOD).published(day("2026-07-03")).build();
    Inspection withoutGrades =
        Inspection.builder()
            .framework(Framework.SIF)
            .onSite(day("2016-05-09"), day("2016-06-02"))
            .published(day("2016-07-11"))
            .build();

    assertThat(said(schedule("2026-11-22", inspection), "Last inspection"))
        .containsExactly(
            "11 May 2026 to 22 May 2026, leaders: good, help and protection: good, in care: good,"
                + " care leavers: good");
    assertThat(said(schedule("2018-03-01", withoutGrades), "Last inspection"))
        .containsExactly("9 May 2016 to 2 June 2016, grades not known");
    assertThat(
            said(
                schedule(
                    "2018-03-01", sif("2016-05-09/2016-06-02", "2016-07-11", Grade.INADEQUATE)),
                "Next inspection"))
        .containsExactly("inspection under the SIF");
  }

  @Test
  @DisplayName("L-UNKNOWN: what a record may lack, ten weeks before the day it is known to")
  void mayBeMissing() {
    // Ten weeks before 20 August 2026 is 11 June, and before 27 January 2026 18 November 2025.
    InspectionHistory history =
        history(GOOD)
            .knownTo(
                new KnownTo(
                    Optional.of(day("2026-08-20")),
                    Optional.of(day("2026-01-27")),
                    Optional.of(day("2026-05-18"))));
    Schedule schedule = Scheduler.england().schedule(history, day("2026-11-22"));

    assertThat(said(schedule, "May be missing"))
        .containsExactly("inspections from 11 June 2026, visits from 18 November 2025");
    assertThat(said(schedule, "Visits"))
        .containsExactly("none made, 1 more expected, unless made since December 2025");
  }

  @Test
  void itNeverHasMoreThanTenLines() {
    ScheduleItem item =
        ScheduleItem.builder()
            .kind(ItemKind.ACTION_PLAN)
            .title("Plan of 2026-02-30, not 2026-02-28")
            .when(days("2026-12-04/2026-12-04"))
            .state(ItemState.OVERDUE)
            .force(Force.STATUTE)
            .reasons(List.of(Reason.of(Rules.F_5)))
            .build();
    Schedule from = schedule("2026-11-22", GOOD);
    Schedule.Builder builder =
        Schedule.builder()
            .authority(EXAMPLESHIRE)
            .asOf(from.asOf())
            .edition(from.edition())
            .decision(from.decision())
            .nextInspection(from.nextInspection())
            .visits(from.visits().orElseThrow())
            .items(List.of(item, item, item, item));
    Schedule without = builder.build();
    Schedule full =
        builder
            .unknownTime(
                Scheduler.england()
                    .schedule(
                        history(GOOD)
                            .knownTo(
                                new KnownTo(
                                    Optional.of(day("2026-08-20")),
                                    Optional.empty(),
                                    Optional.empty())),
                        day("2026-11-22"))
                    .unknownTime()
                    .orElseThrow())
            .warnings(List.of(Reason.of(Rules.N_11), Reason.of(Rules.N_2)))
            .build();

    String overdue = "Overdue, 4 December 2026: Plan of 2026-02-30, not 28 February 2026";
    assertThat(without.summary().lines()).hasSize(9).endsWith(overdue, overdue, overdue);
    assertThat(full.summary().lines())
        .hasSize(10)
        .contains(overdue, "May be missing: inspections from 11 June 2026")
        .last()
        .asString()
        .startsWith("Please check: ")
        .endsWith(" (1 more)");
    assertThat(builder.items(List.of()).build().summary().lines())
        .contains("Due next: nothing with a set date");
  }

  /** Nobody can count a call there, and the rest is said all the same. */
  @Test
  void whereTheWorkingDaysEndThereIsNoCall() {
    InspectionHistory history = InspectionHistory.of(new LocalAuthority("80999", "Exampleshire"));

    assertThat(Scheduler.england().schedule(history, LocalDate.of(9999, 12, 30)).summary())
        .startsWith("Exampleshire on 30 December 9999\n")
        .doesNotContain("call");
  }

  @Test
  void aNameWithLineBreaksIsOnOneLine() {
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80999", "Example\r\n \nshire"));

    assertThat(Scheduler.england().schedule(history, LocalDate.of(2026, 11, 25)).summary())
        .startsWith("Example shire on 25 November 2026\n");
  }
}
