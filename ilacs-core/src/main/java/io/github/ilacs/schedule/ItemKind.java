package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.SelfEvaluation;

/** What an item of a schedule is about. */
public enum ItemKind implements JsonByModule {
  /** An inspection that has taken place, or the next one. */
  INSPECTION("inspection"),
  /** A focused visit that has taken place, or the next one. */
  FOCUSED_VISIT("focused visit"),
  /** A joint targeted area inspection that has taken place, or one that Ofsted has told. */
  JTAI("joint targeted area inspection"),
  /** A monitoring visit that has taken place, or the next one. */
  MONITORING_VISIT("monitoring visit"),
  /** The day on which a report or a letter typically comes out. */
  PUBLICATION("publication"),
  /** The Department for Education is notified of an area for priority action (F-8). */
  NOTIFICATION_OF_DFE("notification of the Department for Education"),
  /** The Department for Education sends an adviser to an inadequate authority (P-IN-DFE). */
  ADVISER("adviser of the Department for Education"),
  /** The authority publishes the report of an inspection (R-LA-PUB). */
  PUBLISH_REPORT("publish the report"),
  /** The early draft of an action plan (F-6). */
  DRAFT_ACTION_PLAN("early draft of the action plan"),
  /** The action plan after a report (R-PLAN) or an area for priority action (F-5, F-6). */
  ACTION_PLAN("action plan"),
  /** The written statement of proposed action after a JTAI (J-7). */
  JTAI_STATEMENT("written statement of proposed action"),
  /** The annual self-evaluation. */
  SELF_EVALUATION("self-evaluation"),
  /** The annual engagement meeting. */
  ANNUAL_ENGAGEMENT_MEETING("annual engagement meeting"),
  /** The letter that Ofsted writes after the annual engagement meeting. */
  ANNUAL_ENGAGEMENT_LETTER("letter after the annual engagement meeting"),
  /** A time in which inspection is suspended or deferred. */
  SUSPENSION("suspension or deferral");

  private final String label;

  ItemKind(String label) {
    this.label = label;
  }

  /** What an activity is about that takes place. */
  static ItemKind of(Activity activity) {
    if (activity instanceof Inspection) {
      return INSPECTION;
    } else if (activity instanceof FocusedVisit) {
      return FOCUSED_VISIT;
    } else if (activity instanceof JointTargetedAreaInspection) {
      return JTAI;
    } else if (activity instanceof MonitoringVisit) {
      return MONITORING_VISIT;
    } else if (activity instanceof SelfEvaluation) {
      return SELF_EVALUATION;
    } else if (activity instanceof AnnualEngagementMeeting) {
      return ANNUAL_ENGAGEMENT_MEETING;
    } else if (activity instanceof AnnualEngagementLetter) {
      return ANNUAL_ENGAGEMENT_LETTER;
    }
    throw new IllegalArgumentException("not something that takes place: " + activity);
  }

  /** What Ofsted has set a day for. */
  static ItemKind of(OfstedDecision.Subject subject) {
    return switch (subject) {
      case INSPECTION -> INSPECTION;
      case FOCUSED_VISIT -> FOCUSED_VISIT;
      case MONITORING_VISIT -> MONITORING_VISIT;
      case JTAI -> JTAI;
      case ANNUAL_ENGAGEMENT_MEETING -> ANNUAL_ENGAGEMENT_MEETING;
      case SELF_EVALUATION -> SELF_EVALUATION;
    };
  }

  /**
   * The kind in words.
   *
   * @return for example {@code action plan}
   */
  public String label() {
    return label;
  }
}
