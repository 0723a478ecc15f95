package io.github.ilacs.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written under which name, wherever the components of a record do not say it. */
final class FormTable {

  /**
   * What has other fields than the components of a record, or a kind that tells it from others: the
   * type, the kind and the fields in order. After its name a field has a colon and the name of its
   * accessor, where that is another one, and last of all a mark of {@link Field.Use}, where it is
   * not simply a part of the value.
   */
  private static final String TABLE =
      """
      Rule | | id statement evidence applies sources
      Reason | | rule evidence~ sentence= template? facts?
      DateWindow | | start end?
      QuietPeriod | | name from to alsoForCalls rule
      WorkingDayCalendar | | extra cancelled
      Strength | strength
      AreaForImprovement | area for improvement
      AreaForPriorityAction | area for priority action
      Timeline | | editions figures
      Figures | | actionPlan draftActionPlan publishReport actionPlanAfterReport jtaiStatement\
       typicalReport typicalLetter typicalJointLetter draftReport draftComments focusedVisitNotice\
       focusedVisitDays focusedVisitTeam inspectionTeam smallestInspectionTeam largestInspectionTeam\
       jtaiNotice monitoringInterval monitoringVisits visitsAfterGood visitsAfterRequiresImprovement\
       visitsAfterInadequate visitsAfterRequiresImprovementUnderSif annualCycle engagementLetter\
       observedFirstInspection observedReinspectionAfterSif\
       observedReinspectionAfterSifSinceSuspension observedReinspectionBeforeSuspension\
       observedReinspectionAfterSuspension observedFirstMonitoringVisit\
       observedNextMonitoringVisit suspensions reportsCountedTo weeksUntilKnown interimVisits\
       generalElections weeksBeforeLocalElection\
       notifiedInEveryLetterFrom jointThemes jointThemesRule revisionPlanned\
       keyLinesOfEnquiry keyLinesOfEnquiryRule
      InspectionHistory | | authority knownTo localElections? activities
      Inspection | inspection | framework type? firstDay lastDay published received judgements?
      FocusedVisit | focused visit | firstDay lastDay published received topics? findings?\
       actionPlanRequest
      ActionPlanRequest | | planWithin draftWithin
      JointTargetedAreaInspection | joint targeted area inspection | firstDay:firstDayOnSite\
       lastDay:lastDayOnSite published received theme partners? findings? statementDue\
       asksForWrittenStatement?
      MonitoringVisit | monitoring visit | firstDay lastDay published received topics?
      SelfEvaluation | self-evaluation
      AnnualEngagementMeeting | annual engagement meeting
      AnnualEngagementLetter | letter after the annual engagement meeting
      DutyDone | duty done
      Reorganisation | reorganisation
      OnPathway | told pathway
      OnDate | told days
      Deferral | deferral
      Gap | gap | missing:kind by? explanation
      CallCalendar | | suspensions
      PossibleStart | | call firstDay lastDay reasons?
      NextInspection | | asOf framework type begun anchor window= windowBasis windows state=\
       adjustedWindow observedInterval recordBehindFrom nextPossibleStart= lastPossibleStart= possibleStartsLeft=\
       typeReasons windowReasons callReasons calls possibleStarts=
      ScheduleItem | | kind title when adjusted state force told:isTold? cause evidence~ reasons
      Visits | | focusedVisits jointInspections made= begun expected left reasons
      Schedule | | authority asOf edition pathway= decision nextInspection visits unknownTime nextDue=\
       items warnings
      WhatIf | | before after differences=
      Outlook | | authority asOf kind already days? left lastObserved told interval= median= likeliest=\
       beyondObserved= months= model reasons
      Wait | | inspection until over:isOver
      VisitOutlook | | authority asOf kind order already weeks? left lastObserved told interval=\
       beyondObserved= months= model reasons
      VisitWait | | inspection order seenFrom until over:isOver
      """;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();

  FormTable() {
    for (String line : TABLE.split("\n", -1)) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length > 1 && !cells[1].isEmpty()) {
        kinds.put(cells[0], cells[1]);
      }
      if (cells.length > 2) {
        fields.put(cells[0], cells[2]);
      }
    }
  }

  /** The kind that tells a type from others; null where it has none. */
  @Nullable String kind(Class<?> type) {
    return kinds.get(type.getSimpleName());
  }

  /** The fields of a type; null where they are the components of a record. */
  @Nullable String fields(Class<?> type) {
    return fields.get(type.getSimpleName());
  }
}
