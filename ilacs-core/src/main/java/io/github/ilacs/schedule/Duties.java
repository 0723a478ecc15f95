package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an authority owes after an inspection or a visit. */
final class Duties {

  /**
   * What is always the same about a duty.
   *
   * @param title how the title of its item begins
   * @param reasons what there is to say of it beside how it is counted
   * @param reasonsWithoutReceipt the same where the day of receipt is not given
   */
  private record Terms(
      Duty duty,
      ItemKind kind,
      Force force,
      String title,
      List<Reason> reasons,
      List<Reason> reasonsWithoutReceipt) {

    static Terms of(Duty duty, ItemKind kind, Force force, Reason... reasons) {
      List<Reason> withoutReceipt = new ArrayList<>(List.of(reasons));
      withoutReceipt.add(Reason.of(Rules.L_RECEIPT));
      return new Terms(
          duty,
          kind,
          force,
          Wording.capitalised(duty.label()) + " after the ",
          List.of(reasons),
          List.copyOf(withoutReceipt));
    }
  }

  private static final Terms PUBLISH_REPORT =
      Terms.of(Duty.PUBLISH_REPORT, ItemKind.PUBLISH_REPORT, Force.STATUTE);

  private static final Terms STATEMENT_OF_ACTION =
      Terms.of(
          Duty.STATEMENT_OF_ACTION,
          ItemKind.STATEMENT_OF_ACTION,
          Force.STATUTE,
          Reason.of(Rules.R_STAT));

  private static final Terms DRAFT_ACTION_PLAN =
      Terms.of(
          Duty.DRAFT_ACTION_PLAN,
          ItemKind.DRAFT_ACTION_PLAN,
          Force.PRACTICE,
          Reason.of(Rules.F_6, "The early draft is asked for, as a help, and not required."));

  private static final Terms ACTION_PLAN =
      Terms.of(
          Duty.ACTION_PLAN,
          ItemKind.ACTION_PLAN,
          Force.FRAMEWORK,
          Reason.of(Rules.F_9),
          Reason.of(Rules.F_7));

  private static final Terms JTAI_STATEMENT =
      Terms.of(Duty.JTAI_STATEMENT, ItemKind.JTAI_STATEMENT, Force.STATUTE);

  private final InspectionHistory history;
  private final LocalDate asOf;
  private final WorkingDayCalendar workingDays;
  private final Figures figures;
  private final LocalDate countsFrom;
  private final List<ScheduleItem> items;

  /** From when the latest duty of each kind counts. */
  private final Map<Duty, LocalDate> latest = new EnumMap<>(Duty.class);

  /** Those of each kind that have been done, by the day from which they count. */
  private final Map<Duty, Set<LocalDate>> closed;

  private Duties(
      InspectionHistory history,
      LocalDate asOf,
      WorkingDayCalendar workingDays,
      List<ScheduleItem> items) {
    this.history = history;
    this.asOf = asOf;
    this.workingDays = workingDays;
    this.figures = history.timeline().figures();
    this.countsFrom = history.countsFrom(asOf);
    this.items = items;
    forEachOwed(new Remembering());
    this.closed = closedBy(history.dutiesDone());
  }

  /** Adds what is owed on a day, and what has been. */
  static void addTo(
      List<ScheduleItem> items,
      InspectionHistory history,
      LocalDate asOf,
      WorkingDayCalendar workingDays) {
    Duties duties = new Duties(history, asOf, workingDays, items);
    duties.forEachOwed(duties.new Adding());
  }

  /** What is done with each duty that has arisen. */
  private interface Owed {

    /**
     * Takes a duty.
     *
     * @param from the day from which it counts: of receipt or of publication; the last day on site
     *     where neither is given
     * @param figure within how many working days it is due; null where no period is sourced
     */
    void take(Terms terms, OnSiteActivity activity, LocalDate from, @Nullable Figure figure);
  }

  // By index, as every schedule goes through all of them twice, and an iterator is not free.
  private void forEachOwed(Owed owed) {
    List<Inspection> inspections = history.inspections();
    for (int i = 0; i < inspections.size(); i++) {
      Inspection inspection = inspections.get(i);
      LocalDate from = countsFrom(inspection);
      if (hasArisen(inspection, from)
          && inspection.framework() != Framework.EARLIER
          && !inspection.judgements().isEmpty()) {
        oweWithin(figures.publishReport().on(from), PUBLISH_REPORT, inspection, from, owed);
        owed.take(STATEMENT_OF_ACTION, inspection, from, null);
      }
    }
    List<FocusedVisit> visits = history.focusedVisits();
    for (int i = 0; i < visits.size(); i++) {
      FocusedVisit visit = visits.get(i);
      LocalDate from = countsFrom(visit);
      if (hasArisen(visit, from) && visit.hasAreaForPriorityAction()) {
        LocalDate letter = dayOfLetter(visit);
        oweWithin(figures.draftActionPlan().on(letter), DRAFT_ACTION_PLAN, visit, from, owed);
        oweWithin(figures.actionPlan().on(letter), ACTION_PLAN, visit, from, owed);
      }
    }
    List<JointTargetedAreaInspection> joints = history.jointInspections();
    for (int i = 0; i < joints.size(); i++) {
      JointTargetedAreaInspection joint = joints.get(i);
      LocalDate from = countsFrom(joint);
      if (hasArisen(joint, from) && joint.asksForWrittenStatement()) {
        oweWithin(figures.jtaiStatement().on(from), JTAI_STATEMENT, joint, from, owed);
      }
    }
  }

  private boolean hasArisen(OnSiteActivity activity, LocalDate from) {
    return !activity.lastDay().isBefore(countsFrom) && !from.isAfter(asOf);
  }

  /** The day by which it is decided what a letter asks for: it can be received before (F-12). */
  static LocalDate dayOfLetter(FocusedVisit visit) {
    return visit.published().orElse(countsFrom(visit));
  }

  /** The day from which what follows from an activity counts. */
  static LocalDate countsFrom(OnSiteActivity activity) {
    Optional<LocalDate> received = activity.received();
    return received.isPresent() ? received.get() : activity.findingsCountFrom();
  }

  /** Where no figure holds, as before the duty began, nothing is owed. */
  private static void oweWithin(
      Optional<Figure> figure, Terms terms, OnSiteActivity activity, LocalDate from, Owed owed) {
    if (figure.isPresent()) {
      owed.take(terms, activity, from, figure.get());
    }
  }

  /** What has arisen must be known before the state of any of it can be told. */
  private final class Remembering implements Owed {

    @Override
    public void take(
        Terms terms, OnSiteActivity activity, LocalDate from, @Nullable Figure figure) {
      LocalDate other = latest.get(terms.duty());
      if (other == null || other.isBefore(from)) {
        latest.put(terms.duty(), from);
      }
    }
  }

  private final class Adding implements Owed {

    @Override
    public void take(
        Terms terms, OnSiteActivity activity, LocalDate from, @Nullable Figure figure) {
      LocalDate due =
          figure != null && isDated(activity)
              ? workingDays.plusWorkingDays(from, figure.value())
              : null;
      items.add(
          ScheduleItem.builder()
              .kind(terms.kind())
              .title(terms.title(), activity)
              .whenKnown(due == null ? null : DateWindow.of(due))
              .state(state(terms.duty(), from, due))
              .force(terms.force())
              .cause(from)
              .reasons(
                  figure == null ? terms.reasons() : reasons(terms, activity, from, figure, due))
              .build());
    }
  }

  /**
   * Whether the day from which a duty counts is known, and not only that it was after the visit.
   */
  static boolean isDated(OnSiteActivity activity) {
    return activity.received().isPresent() || activity.published().isPresent();
  }

  private static List<Reason> reasons(
      Terms terms,
      OnSiteActivity activity,
      LocalDate from,
      Figure figure,
      @Nullable LocalDate due) {
    boolean isReceived = activity.received().isPresent();
    return ScheduleItem.reasons(
        howItIsCounted(from, isReceived, figure, due),
        isReceived ? terms.reasons() : terms.reasonsWithoutReceipt());
  }

  private static Reason howItIsCounted(
      LocalDate from, boolean isReceived, Figure figure, @Nullable LocalDate due) {
    if (due == null) {
      return Reason.of(
          figure.rule(),
          "{} working days after it is received; neither that day nor the day of publication is"
              + " given.",
          figure.value());
    }
    return new Reason(
        figure.rule(),
        isReceived
            ? "{} working days after it was received on {}: by {}."
            : "{} working days, counted from publication on {}: by {} at the latest.",
        List.of(figure.value(), from, due));
  }

  private ItemState state(Duty duty, LocalDate from, @Nullable LocalDate due) {
    if (closed.getOrDefault(duty, Set.of()).contains(from)) {
      return ItemState.DONE;
    }
    // What has no day is due until a later report asks for it anew.
    boolean isPast = due != null ? asOf.isAfter(due) : !from.equals(latest.get(duty));
    return isPast ? ItemState.PASSED : ItemState.DUE;
  }

  /** A duty done closes the last one of its kind to arise before it. */
  private Map<Duty, Set<LocalDate>> closedBy(List<DutyDone> done) {
    if (done.isEmpty()) {
      return Map.of();
    }
    Map<Duty, NavigableSet<LocalDate>> arisen = new EnumMap<>(Duty.class);
    forEachOwed(
        (terms, activity, from, figure) ->
            arisen.computeIfAbsent(terms.duty(), kind -> new TreeSet<>()).add(from));
    Map<Duty, Set<LocalDate>> closed = new EnumMap<>(Duty.class);
    for (DutyDone dutyDone : done) {
      if (dutyDone.on().isAfter(asOf)) {
        break;
      }
      NavigableSet<LocalDate> ofKind = arisen.get(dutyDone.duty());
      LocalDate last = ofKind == null ? null : ofKind.floor(dutyDone.on());
      if (last != null) {
        closed.computeIfAbsent(dutyDone.duty(), kind -> new HashSet<>()).add(last);
      }
    }
    return closed;
  }
}
