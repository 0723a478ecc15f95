package io.github.ilacs.history;

import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what an authority owes, and what of it has been done, once for each history. */
final class OwedDuties {

  /** A duty that can still be matched with what was done. */
  private static final class Open {

    private final Duty duty;
    private final OnSiteActivity activity;
    private final LocalDate arises;
    private final Optional<Figure> within;
    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate replacedOn;

    Open(Duty duty, OnSiteActivity activity, LocalDate arises, Optional<Figure> within) {
      this.duty = duty;
      this.activity = activity;
      this.arises = arises;
      this.within = within;
    }

    /**
     * Whether every report of an inspection asks for it, so that a later report takes the place of
     * an earlier one. A letter leaves what an earlier letter asked for as it was.
     */
    boolean followsEveryReport() {
      return activity instanceof Inspection;
    }

    boolean isOpenOn(LocalDate day) {
      return doneOn == null && (replacedOn == null || replacedOn.isAfter(day));
    }

    boolean isAskedForAgainBy(Open later) {
      return later.duty == duty
          && followsEveryReport()
          && later.followsEveryReport()
          && later.arises.isAfter(arises);
    }

    OwedDuty owed() {
      return new OwedDuty(
          duty,
          activity,
          arises,
          within,
          activity instanceof JointTargetedAreaInspection joint
              ? joint.statementDue()
              : Optional.empty(),
          Optional.ofNullable(doneOn),
          Optional.ofNullable(replacedOn));
    }
  }

  private static final class InOrderOfArising implements Comparator<Open> {

    @Override
    public int compare(Open a, Open b) {
      return a.arises.compareTo(b.arises);
    }
  }

  private final InspectionHistory history;
  private final Figures figures;
  private final List<Open> all = new ArrayList<>();

  private OwedDuties(InspectionHistory history) {
    this.history = history;
    this.figures = history.timeline().figures();
  }

  /** In the order in which they arise. */
  static List<OwedDuty> of(InspectionHistory history) {
    OwedDuties duties = new OwedDuties(history);
    duties.addReports();
    duties.addLetters();
    duties.addJointInspections();
    duties.all.sort(new InOrderOfArising());
    duties.findWhatReplacesThem();
    for (DutyDone done : history.dutiesDone()) {
      duties.close(done);
    }
    List<OwedDuty> owed = new ArrayList<>(duties.all.size());
    for (Open open : duties.all) {
      owed.add(open.owed());
    }
    return List.copyOf(owed);
  }

  private void addReports() {
    for (Inspection inspection : history.inspections()) {
      if (inspection.framework().hasConsequence() && !inspection.judgements().isEmpty()) {
        LocalDate from = inspection.deadlinesCountFrom();
        addWithin(figures.publishReport().on(from), Duty.PUBLISH_REPORT, inspection);
        addWithin(planAfter(inspection), Duty.ACTION_PLAN, inspection);
      }
    }
  }

  /** Only of ILACS reports is it known within what time the plan is due (R-PLAN). */
  private Optional<Figure> planAfter(Inspection inspection) {
    return inspection.framework() == Framework.ILACS
        ? figures.actionPlanAfterReport().on(inspection.findingsCountFrom())
        : Optional.empty();
  }

  private void addLetters() {
    for (FocusedVisit visit : history.focusedVisits()) {
      if (visit.hasAreaForPriorityAction()) {
        Optional<Figure> draft = figures.draftActionPlan().on(visit.letterDay());
        Optional<Figure> plan = figures.actionPlan().on(visit.letterDay());
        if (visit.actionPlanRequest().isPresent()) {
          ActionPlanRequest request = visit.actionPlanRequest().get();
          draft = inItsOwnWords(request.draftWithin(), draft);
          plan = inItsOwnWords(request.planWithin(), plan);
        }
        addWithin(draft, Duty.DRAFT_ACTION_PLAN, visit);
        addWithin(plan, Duty.ACTION_PLAN, visit);
      }
    }
  }

  /** A number other than the usual one has the rule that says how letters differ. */
  private static Optional<Figure> inItsOwnWords(
      Optional<Integer> within, Optional<Figure> ofSuchLetters) {
    if (within.isEmpty()) {
      return Optional.empty();
    }
    boolean isUsual =
        ofSuchLetters.isPresent() && ofSuchLetters.get().value() == within.get().intValue();
    return isUsual ? ofSuchLetters : Optional.of(new Figure(within.get(), Rules.F_7));
  }

  private void addJointInspections() {
    for (JointTargetedAreaInspection joint : history.jointInspections()) {
      // Ofsted counts from the day of the letter, whenever it was received (J-STATEMENT).
      Optional<Figure> within = figures.jtaiStatement().on(joint.letterDay());
      if (joint.asksForWrittenStatement()
          && (within.isPresent() || joint.statementDue().isPresent())) {
        all.add(new Open(Duty.JTAI_STATEMENT, joint, joint.letterDay(), within));
      }
    }
  }

  /** Where no figure holds, as before the duty began, nothing is owed. */
  private void addWithin(Optional<Figure> within, Duty duty, OnSiteActivity activity) {
    if (within.isPresent()) {
      all.add(new Open(duty, activity, activity.deadlinesCountFrom(), within));
    }
  }

  // A history has few duties, so that looking through them again costs less than an index of them.
  private void findWhatReplacesThem() {
    for (int i = 0; i < all.size(); i++) {
      Open open = all.get(i);
      for (Open later : all.subList(i + 1, all.size())) {
        if (open.isAskedForAgainBy(later) && countsBeside(later, open)) {
          open.replacedOn = later.arises;
          break;
        }
      }
    }
  }

  /** What a predecessor was asked for replaces nothing of a new authority. */
  private boolean countsBeside(Open later, Open open) {
    return !later.activity.lastDay().isBefore(history.firstDayThatCounts(open.activity.lastDay()));
  }

  private void close(DutyDone done) {
    Open closed =
        done.activity().isPresent() ? named(done, done.activity().get()) : oldestOpen(done);
    if (closed != null && closed.doneOn == null) {
      closed.doneOn = done.on();
    }
  }

  private @Nullable Open named(DutyDone done, LocalDate firstDay) {
    for (Open owed : all) {
      if (owed.duty == done.duty() && owed.activity.firstDay().equals(firstDay)) {
        return owed;
      }
    }
    return null;
  }

  /** The oldest that was open on the day, one of a letter before one of a report; or null. */
  private @Nullable Open oldestOpen(DutyDone done) {
    LocalDate counts = history.firstDayThatCounts(done.on());
    Open ofReport = null;
    for (Open owed : all) {
      if (owed.duty == done.duty()
          && !owed.arises.isAfter(done.on())
          && !owed.activity.lastDay().isBefore(counts)
          && owed.isOpenOn(done.on())) {
        if (!owed.followsEveryReport()) {
          return owed;
        }
        ofReport = ofReport == null ? owed : ofReport;
      }
    }
    return ofReport;
  }
}
