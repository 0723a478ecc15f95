package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import java.util.Objects;

/** The numbers that are kept by period in {@link Figures}, so that an edition can change one. */
public enum FigureKind implements JsonByModule {
  /** {@link Figures#actionPlan()}. */
  ACTION_PLAN,
  /** {@link Figures#draftActionPlan()}. */
  DRAFT_ACTION_PLAN,
  /** {@link Figures#publishReport()}. */
  PUBLISH_REPORT,
  /** {@link Figures#actionPlanAfterReport()}. */
  ACTION_PLAN_AFTER_REPORT,
  /** {@link Figures#jtaiStatement()}. */
  JTAI_STATEMENT,
  /** {@link Figures#typicalReport()}. */
  TYPICAL_REPORT,
  /** {@link Figures#typicalLetter()}. */
  TYPICAL_LETTER,
  /** {@link Figures#typicalJointLetter()}. */
  TYPICAL_JOINT_LETTER,
  /** {@link Figures#draftReport()}. */
  DRAFT_REPORT,
  /** {@link Figures#draftComments()}. */
  DRAFT_COMMENTS,
  /** {@link Figures#focusedVisitNotice()}. */
  FOCUSED_VISIT_NOTICE,
  /** {@link Figures#focusedVisitDays()}. */
  FOCUSED_VISIT_DAYS,
  /** {@link Figures#focusedVisitTeam()}. */
  FOCUSED_VISIT_TEAM,
  /** {@link Figures#inspectionTeam()}. */
  INSPECTION_TEAM,
  /** {@link Figures#smallestInspectionTeam()}. */
  SMALLEST_INSPECTION_TEAM,
  /** {@link Figures#largestInspectionTeam()}. */
  LARGEST_INSPECTION_TEAM,
  /** {@link Figures#jtaiNotice()}. */
  JTAI_NOTICE,
  /** {@link Figures#monitoringInterval()}. */
  MONITORING_INTERVAL,
  /** {@link Figures#monitoringVisits()}. */
  MONITORING_VISITS,
  /** {@link Figures#visitsAfterGood()}. */
  VISITS_AFTER_GOOD,
  /** {@link Figures#visitsAfterRequiresImprovement()}. */
  VISITS_AFTER_REQUIRES_IMPROVEMENT,
  /** {@link Figures#visitsAfterInadequate()}. */
  VISITS_AFTER_INADEQUATE,
  /** {@link Figures#visitsAfterRequiresImprovementUnderSif()}. */
  VISITS_AFTER_REQUIRES_IMPROVEMENT_UNDER_SIF,
  /** {@link Figures#annualCycle()}. */
  ANNUAL_CYCLE,
  /** {@link Figures#engagementLetter()}. */
  ENGAGEMENT_LETTER,
  /** {@link Figures#revisionPlanned()}. */
  REVISION_PLANNED,
  /** {@link Figures#weeksBeforeLocalElection()}. */
  WEEKS_BEFORE_LOCAL_ELECTION;

  /**
   * The number by period.
   *
   * @param figures the figures
   * @return the series of this kind in them
   */
  public FigureSeries of(Figures figures) {
    Objects.requireNonNull(figures, "figures");
    return switch (this) {
      case ACTION_PLAN -> figures.actionPlan();
      case DRAFT_ACTION_PLAN -> figures.draftActionPlan();
      case PUBLISH_REPORT -> figures.publishReport();
      case ACTION_PLAN_AFTER_REPORT -> figures.actionPlanAfterReport();
      case JTAI_STATEMENT -> figures.jtaiStatement();
      case TYPICAL_REPORT -> figures.typicalReport();
      case TYPICAL_LETTER -> figures.typicalLetter();
      case TYPICAL_JOINT_LETTER -> figures.typicalJointLetter();
      case DRAFT_REPORT -> figures.draftReport();
      case DRAFT_COMMENTS -> figures.draftComments();
      case FOCUSED_VISIT_NOTICE -> figures.focusedVisitNotice();
      case FOCUSED_VISIT_DAYS -> figures.focusedVisitDays();
      case FOCUSED_VISIT_TEAM -> figures.focusedVisitTeam();
      case INSPECTION_TEAM -> figures.inspectionTeam();
      case SMALLEST_INSPECTION_TEAM -> figures.smallestInspectionTeam();
      case LARGEST_INSPECTION_TEAM -> figures.largestInspectionTeam();
      case JTAI_NOTICE -> figures.jtaiNotice();
      case MONITORING_INTERVAL -> figures.monitoringInterval();
      case MONITORING_VISITS -> figures.monitoringVisits();
      case VISITS_AFTER_GOOD -> figures.visitsAfterGood();
      case VISITS_AFTER_REQUIRES_IMPROVEMENT -> figures.visitsAfterRequiresImprovement();
      case VISITS_AFTER_INADEQUATE -> figures.visitsAfterInadequate();
      case VISITS_AFTER_REQUIRES_IMPROVEMENT_UNDER_SIF ->
          figures.visitsAfterRequiresImprovementUnderSif();
      case ANNUAL_CYCLE -> figures.annualCycle();
      case ENGAGEMENT_LETTER -> figures.engagementLetter();
      case REVISION_PLANNED -> figures.revisionPlanned();
      case WEEKS_BEFORE_LOCAL_ELECTION -> figures.weeksBeforeLocalElection();
    };
  }

  /** Puts a series of this kind in the place of the one that is there. */
  Figures.Builder put(Figures.Builder figures, FigureSeries series) {
    return switch (this) {
      case ACTION_PLAN -> figures.actionPlan(series);
      case DRAFT_ACTION_PLAN -> figures.draftActionPlan(series);
      case PUBLISH_REPORT -> figures.publishReport(series);
      case ACTION_PLAN_AFTER_REPORT -> figures.actionPlanAfterReport(series);
      case JTAI_STATEMENT -> figures.jtaiStatement(series);
      case TYPICAL_REPORT -> figures.typicalReport(series);
      case TYPICAL_LETTER -> figures.typicalLetter(series);
      case TYPICAL_JOINT_LETTER -> figures.typicalJointLetter(series);
      case DRAFT_REPORT -> figures.draftReport(series);
      case DRAFT_COMMENTS -> figures.draftComments(series);
      case FOCUSED_VISIT_NOTICE -> figures.focusedVisitNotice(series);
      case FOCUSED_VISIT_DAYS -> figures.focusedVisitDays(series);
      case FOCUSED_VISIT_TEAM -> figures.focusedVisitTeam(series);
      case INSPECTION_TEAM -> figures.inspectionTeam(series);
      case SMALLEST_INSPECTION_TEAM -> figures.smallestInspectionTeam(series);
      case LARGEST_INSPECTION_TEAM -> figures.largestInspectionTeam(series);
      case JTAI_NOTICE -> figures.jtaiNotice(series);
      case MONITORING_INTERVAL -> figures.monitoringInterval(series);
      case MONITORING_VISITS -> figures.monitoringVisits(series);
      case VISITS_AFTER_GOOD -> figures.visitsAfterGood(series);
      case VISITS_AFTER_REQUIRES_IMPROVEMENT -> figures.visitsAfterRequiresImprovement(series);
      case VISITS_AFTER_INADEQUATE -> figures.visitsAfterInadequate(series);
      case VISITS_AFTER_REQUIRES_IMPROVEMENT_UNDER_SIF ->
          figures.visitsAfterRequiresImprovementUnderSif(series);
      case ANNUAL_CYCLE -> figures.annualCycle(series);
      case ENGAGEMENT_LETTER -> figures.engagementLetter(series);
      case REVISION_PLANNED -> figures.revisionPlanned(series);
      case WEEKS_BEFORE_LOCAL_ELECTION -> figures.weeksBeforeLocalElection(series);
    };
  }
}
