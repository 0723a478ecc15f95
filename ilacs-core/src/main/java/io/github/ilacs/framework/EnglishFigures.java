package io.github.ilacs.framework;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** England's figures by period: every one of them stands here, beside its rule. */
final class EnglishFigures {

  /** From this day on the first edition is taken to hold (L-EDITION-DAY). */
  private static final LocalDate FIRST_EDITION = LocalDate.of(2018, 1, 1);

  /** From this day on an area for priority action calls for an action plan (F-5). */
  private static final LocalDate DUTY_TO_PLAN = LocalDate.of(2018, 8, 8);

  /** From this day on the letters have the text that they have had since (F-6). */
  private static final LocalDate PLAN_IN_EVERY_LETTER = LocalDate.of(2019, 3, 4);

  /** From this day on reports are known to ask for an action plan (R-PLAN). */
  private static final LocalDate PLAN_AFTER_REPORTS = LocalDate.of(2019, 1, 1);

  /** From this day on the letters of JTAIs name the day of the statement (J-STATEMENT). */
  private static final LocalDate DAY_IN_JOINT_LETTERS = LocalDate.of(2018, 1, 1);

  /** From this first day on site on letters tell of the notification (F-8). */
  private static final LocalDate NOTIFIED_IN_LETTERS = LocalDate.of(2020, 10, 1);

  /** From this day on SI 2007/462 is in force (R-LA-PUB). */
  private static final LocalDate REGULATIONS_2007 = LocalDate.of(2007, 4, 1);

  /** From this day on SI 2015/1792 is in force (J-7). */
  private static final LocalDate REGULATIONS_2015 = LocalDate.of(2015, 11, 9);

  /** From this month on there are JTAIs again, all with the same notice (J-2, J-5). */
  private static final LocalDate JTAI_RESTART = LocalDate.of(2022, 4, 1);

  /** From this day on routine inspection was suspended (C-1). */
  private static final LocalDate SUSPENDED = LocalDate.of(2020, 3, 17);

  /** The first graded inspection after the suspension began on this day (C-7). */
  private static final LocalDate RESUMED = LocalDate.of(2021, 6, 28);

  /** Interim visits were not to come before this day (C-3). */
  private static final LocalDate INTERIM_VISITS = LocalDate.of(2020, 9, 1);

  /** From this month on visits were ordinary ones again (C-6). */
  private static final LocalDate ORDINARY_VISITS = LocalDate.of(2021, 6, 1);

  /** On this day Ofsted told of the editions of 2026 and 2027 (ED-09). */
  private static final LocalDate REVISION_ANNOUNCED = LocalDate.of(2025, 11, 27);

  /** From this month on teams were of three to five (N-15). */
  private static final LocalDate TEAMS_OF_2019 = LocalDate.of(2019, 9, 1);

  /** From this day on nothing was published before the general election of 2019 (R-ELECT). */
  private static final LocalDate QUIET_2019 = LocalDate.of(2019, 11, 6);

  /** From this day on nothing was published before the general election of 2024 (R-ELECT). */
  private static final LocalDate QUIET_2024 = LocalDate.of(2024, 5, 25);

  /** From this year on nothing is published before local elections in areas that vote (R-ELECT). */
  private static final LocalDate QUIET_LOCALLY = LocalDate.of(2019, 1, 1);

  /** From this month on the process of the draft was another one (R-DRAFT-1). */
  private static final LocalDate DRAFT_PROCESS_2020 = LocalDate.of(2020, 9, 1);

  /** From this day on it was another one again (R-DRAFT-2). */
  private static final LocalDate DRAFT_PROCESS_2024 = LocalDate.of(2024, 4, 5);

  private EnglishFigures() {}

  /** It is known from its first day on, when it had been announced; no source says since when. */
  private static PreElectionPeriod generalElection(LocalDate first, LocalDate pollingDay) {
    return new PreElectionPeriod(
        PreElectionPeriod.Election.GENERAL,
        DateWindow.of(first, pollingDay),
        Optional.of(first),
        Rules.R_ELECT);
  }

  static final Figures ALL =
      Figures.builder()
          .actionPlan(
              FigureSeries.unknown()
                  .with(DUTY_TO_PLAN, PLAN_IN_EVERY_LETTER.minusDays(1), new Figure(70, Rules.F_5))
                  .from(PLAN_IN_EVERY_LETTER, new Figure(70, Rules.F_6)))
          .draftActionPlan(
              FigureSeries.unknown()
                  .with(DUTY_TO_PLAN, PLAN_IN_EVERY_LETTER.minusDays(1), new Figure(20, Rules.F_5))
                  .from(PLAN_IN_EVERY_LETTER, new Figure(20, Rules.F_6)))
          .publishReport(
              FigureSeries.unknown().from(REGULATIONS_2007, new Figure(30, Rules.R_LA_PUB)))
          .actionPlanAfterReport(
              FigureSeries.unknown().from(PLAN_AFTER_REPORTS, new Figure(70, Rules.R_PLAN)))
          .jtaiStatement(
              FigureSeries.unknown()
                  .with(
                      REGULATIONS_2015,
                      DAY_IN_JOINT_LETTERS.minusDays(1),
                      new Figure(70, Rules.J_7))
                  .from(DAY_IN_JOINT_LETTERS, new Figure(70, Rules.J_STATEMENT)))
          .typicalReport(
              FigureSeries.unknown()
                  .with(FIRST_EDITION, LocalDate.of(2020, 3, 13), new Figure(21, Rules.R_INSP_A))
                  .with(
                      LocalDate.of(2021, 7, 9),
                      LocalDate.of(2024, 2, 23),
                      new Figure(30, Rules.R_INSP_B))
                  .from(LocalDate.of(2024, 6, 7), new Figure(27, Rules.R_INSP_C)))
          .typicalLetter(
              FigureSeries.unknown()
                  .with(FIRST_EDITION, LocalDate.of(2020, 3, 31), new Figure(16, Rules.R_FV_A))
                  .with(
                      LocalDate.of(2021, 9, 15),
                      LocalDate.of(2024, 2, 29),
                      new Figure(24, Rules.R_FV_C))
                  .from(LocalDate.of(2024, 4, 17), new Figure(21, Rules.R_FV_D)))
          .typicalJointLetter(
              FigureSeries.unknown()
                  .with(
                      DAY_IN_JOINT_LETTERS,
                      LocalDate.of(2020, 12, 31),
                      new Figure(30, Rules.J_CLOCK))
                  .from(LocalDate.of(2022, 1, 1), new Figure(34, Rules.J_CLOCK)))
          .draftReport(
              FigureSeries.unknown()
                  .with(
                      DRAFT_PROCESS_2020,
                      DRAFT_PROCESS_2024.minusDays(1),
                      new Figure(18, Rules.R_DRAFT_1)))
          .draftComments(
              FigureSeries.unknown()
                  .with(
                      FIRST_EDITION,
                      DRAFT_PROCESS_2020.minusDays(1),
                      new Figure(5, Rules.R_DRAFT_0))
                  .with(
                      DRAFT_PROCESS_2020,
                      DRAFT_PROCESS_2024.minusDays(1),
                      new Figure(5, Rules.R_DRAFT_1))
                  .from(DRAFT_PROCESS_2024, new Figure(5, Rules.R_DRAFT_2)))
          .focusedVisitNotice(
              FigureSeries.unknown()
                  .with(FIRST_EDITION, SUSPENDED.minusDays(1), new Figure(5, Rules.N_6))
                  .with(
                      LocalDate.of(2020, 9, 1),
                      LocalDate.of(2020, 11, 30),
                      new Figure(10, Rules.N_7))
                  .with(
                      LocalDate.of(2021, 9, 1),
                      LocalDate.of(2021, 9, 30),
                      new Figure(5, Rules.N_6)))
          .focusedVisitDays(FigureSeries.unknown().from(FIRST_EDITION, new Figure(2, Rules.N_13)))
          .focusedVisitTeam(FigureSeries.unknown().from(FIRST_EDITION, new Figure(2, Rules.N_14)))
          .inspectionTeam(
              FigureSeries.unknown().from(LocalDate.of(2024, 1, 1), new Figure(4, Rules.N_15)))
          .smallestInspectionTeam(
              FigureSeries.unknown().from(TEAMS_OF_2019, new Figure(3, Rules.N_15)))
          .largestInspectionTeam(
              FigureSeries.unknown().from(TEAMS_OF_2019, new Figure(5, Rules.N_15)))
          .jtaiNotice(FigureSeries.unknown().from(JTAI_RESTART, new Figure(10, Rules.J_2)))
          .monitoringInterval(
              FigureSeries.unknown()
                  .with(FIRST_EDITION, LocalDate.of(2018, 8, 31), new Figure(3, Rules.P_IN_17)))
          .monitoringVisits(
              FigureSeries.unknown()
                  .with(FIRST_EDITION, LocalDate.of(2018, 8, 31), new Figure(6, Rules.P_IN_18)))
          .visitsAfterGood(FigureSeries.unknown().from(FIRST_EDITION, new Figure(1, Rules.V_COUNT)))
          .visitsAfterRequiresImprovement(
              FigureSeries.unknown().from(FIRST_EDITION, new Figure(2, Rules.V_COUNT)))
          .visitsAfterInadequate(
              FigureSeries.unknown().from(FIRST_EDITION, new Figure(0, Rules.V_COUNT)))
          .visitsAfterRequiresImprovementUnderSif(
              FigureSeries.unknown().from(FIRST_EDITION, new Figure(2, Rules.V_1)))
          .annualCycle(FigureSeries.unknown().from(LocalDate.MIN, new Figure(12, Rules.L_ANNUAL)))
          .engagementLetter(FigureSeries.unknown().from(FIRST_EDITION, new Figure(1, Rules.A_8)))
          .observedFirstInspection(
              new ObservedInterval("formed as new authorities", 13, 32, 1, Rules.O_1))
          .observedReinspectionAfterSif(
              new ObservedInterval(
                  "under the SIF and inspected again before the suspension of 2020 (13 cases)",
                  22.2,
                  37.4,
                  0.1,
                  Rules.P_IN_TIME))
          .observedReinspectionAfterSifSinceSuspension(
              new ObservedInterval(
                  "under the SIF and inspected again after the suspension of 2020-21 (6 cases)",
                  35.1,
                  55.9,
                  0.1,
                  Rules.P_IN_TIME))
          .observedReinspectionBeforeSuspension(
              new ObservedInterval(
                  "before the suspension of 2020 (14 cases)", 28.5, 54.5, 0.1, Rules.P_IN_TIME))
          .observedReinspectionAfterSuspension(
              new ObservedInterval(
                  "after the suspension of 2020-21 (9 cases, those that have come; Nottingham had waited"
                      + " 46.0 months and was still waiting)",
                  33.7,
                  43.6,
                  0.1,
                  Rules.P_IN_TIME))
          .observedFirstMonitoringVisit(
              new ObservedInterval("found inadequate", 4, 9, 1, Rules.P_IN_RHYTHM))
          .observedNextMonitoringVisit(
              new ObservedInterval("monitored", 4, 6, 1, Rules.P_IN_RHYTHM))
          .addSuspensions(
              new Suspension(
                  "the suspension of routine inspection",
                  DateWindow.of(SUSPENDED, RESUMED.minusDays(1)),
                  Optional.of(RESUMED),
                  Rules.L_SUSPENDED))
          .reportsCountedTo(LocalDate.of(2026, 8, 20))
          .weeksUntilKnown(new Figure(10, Rules.L_UNKNOWN))
          .addInterimVisits(
              new Suspension(
                  "the interim visits of 2020-21",
                  DateWindow.of(INTERIM_VISITS, ORDINARY_VISITS.minusDays(1)),
                  Rules.V_INTERIM))
          .revisionPlanned(
              FigureSeries.unknown().from(REVISION_ANNOUNCED, new Figure(2027, Rules.ED_09)))
          .notifiedInEveryLetterFrom(NOTIFIED_IN_LETTERS)
          .putJointThemes(
              2022,
              List.of(
                  "The identification of initial need and risk",
                  "Criminal exploitation",
                  "Children and families who need help"))
          .putJointThemes(2023, List.of("Serious youth violence"))
          .putJointThemes(2024, List.of("Children who are victims of domestic abuse"))
          .putJointThemes(2025, List.of("Child sexual abuse in the family environment"))
          .jointThemesRule(Rules.J_THEMES)
          .addGeneralElections(
              generalElection(QUIET_2019, LocalDate.of(2019, 12, 12)),
              generalElection(QUIET_2024, LocalDate.of(2024, 7, 4)))
          .weeksBeforeLocalElection(
              FigureSeries.unknown().from(QUIET_LOCALLY, new Figure(4, Rules.R_ELECT)))
          .putKeyLinesOfEnquiry(
              2024,
              List.of(
                  "Placement sufficiency",
                  "Workforce capacity and planning",
                  "Impact and response to regulation",
                  "Safeguarding children not attending school",
                  "Planning around 'Stable homes, built on love' reforms"))
          .keyLinesOfEnquiryRule(Rules.A_6)
          .build();
}
