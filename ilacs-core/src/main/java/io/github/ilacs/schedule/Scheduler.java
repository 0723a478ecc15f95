package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.pathway.PathwayRules;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what comes next for an authority.
 *
 * <p>A scheduler is immutable and safe for use by many threads. It knows the editions, the working
 * days and the anchor of the window, and nothing else: the history and the day are arguments.
 *
 * <pre>{@code
 * Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Scheduler {

  private static final Scheduler ENGLAND =
      new Scheduler(Timeline.england(), WorkingDayCalendar.england(), Anchor.LAST_DAY_ON_SITE);

  private static final List<Reason> CALL_REASONS =
      List.of(Reason.of(Rules.N_2), Reason.of(Rules.L_CALL), Reason.of(Rules.L_QUIET));

  private final Timeline timeline;
  private final WorkingDayCalendar workingDays;
  private final Anchor anchor;
  private final CallCalendar calls;

  private Scheduler(Timeline timeline, WorkingDayCalendar workingDays, Anchor anchor) {
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    this.workingDays = Objects.requireNonNull(workingDays, "workingDays");
    this.anchor = Objects.requireNonNull(anchor, "anchor");
    this.calls = CallCalendar.of(timeline, workingDays);
  }

  /**
   * The scheduler with Ofsted's editions, England's working days, and the window counted from the
   * last day on site.
   *
   * @return the scheduler
   */
  public static Scheduler england() {
    return ENGLAND;
  }

  /**
   * This scheduler with other editions.
   *
   * @param other the editions
   * @return the new scheduler
   */
  public Scheduler with(Timeline other) {
    return new Scheduler(other, workingDays, anchor);
  }

  /**
   * This scheduler with other working days, for example with a bank holiday that was announced
   * after this release.
   *
   * @param other the working days
   * @return the new scheduler
   */
  public Scheduler with(WorkingDayCalendar other) {
    return new Scheduler(timeline, other, anchor);
  }

  /**
   * This scheduler with the window counted from another day of the previous inspection.
   *
   * @param other the anchor
   * @return the new scheduler
   */
  public Scheduler with(Anchor other) {
    return new Scheduler(timeline, workingDays, other);
  }

  /**
   * The editions by which this scheduler answers.
   *
   * @return the timeline
   */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * The working days by which this scheduler answers.
   *
   * @return the working days
   */
  public WorkingDayCalendar workingDays() {
    return workingDays;
  }

  /**
   * The days on which inspectors can come and the call can announce them.
   *
   * @return the calendar, with this scheduler's editions and working days
   */
  public CallCalendar calls() {
    return calls;
  }

  /**
   * Timetables from the call to what the authority owes afterwards.
   *
   * @return the timetables, with this scheduler's editions and working days
   */
  public Timetables timetables() {
    return Timetables.of(timeline, workingDays);
  }

  /**
   * What comes next for an authority, as it looks on a day.
   *
   * @param history what has happened to the authority, in whatever order it was given; what
   *     happened after the day asked does not count
   * @param asOf the day asked
   * @return the schedule
   * @throws java.time.DateTimeException if no edition of the framework is in force on the day
   *     asked, or something that counts from the history lies outside the years of the working
   *     days, which are those from 1978 to 9999
   * @throws IllegalArgumentException if the history was checked against other editions, and an
   *     inspection in it has other judgements than its edition has here
   */
  public Schedule schedule(InspectionHistory history, LocalDate asOf) {
    InspectionHistory checked = history.on(timeline);
    Edition edition = timeline.editionOn(asOf);
    PathwayDecision decision = PathwayRules.decide(checked, asOf);
    List<Suspension> closures = Closures.knownOn(asOf, timeline, checked);
    NextInspection next = nextInspection(checked, decision, edition, asOf, closures);
    Items items = new Items(checked, asOf, edition, workingDays, decision, next, closures);
    return new Schedule(
        checked.authority(),
        asOf,
        edition,
        decision,
        next,
        items.focusedVisitsLeft(),
        items.inOrderOfDate(),
        Consistency.warnings(checked, asOf, calls));
  }

  /**
   * The window in which the next inspection usually begins, for a caller who asks for nothing else.
   *
   * @param history what has happened to the authority; what happened after the day asked does not
   *     count
   * @param asOf the day asked
   * @return the window of the {@linkplain Schedule#nextInspection() next inspection} in the {@link
   *     #schedule}, both ends included; empty where that has none
   * @throws java.time.DateTimeException if no edition of the framework is in force on the day asked
   * @throws IllegalArgumentException if the history was checked against other editions, and an
   *     inspection in it has other judgements than its edition has here
   */
  public Optional<DateWindow> nextWindow(InspectionHistory history, LocalDate asOf) {
    InspectionHistory checked = history.on(timeline);
    PathwayDecision decision = PathwayRules.decide(checked, asOf);
    return Windows.alone(checked, decision, timeline.editionOn(asOf), anchor, asOf);
  }

  /**
   * What would come next after an outcome that has not happened yet, beside what comes next now.
   *
   * @param history what has happened to the authority; what happened after the day asked does not
   *     count
   * @param asOf the day asked
   * @param outcome what might happen: an inspection, a visit, a decision of Ofsted; an inspection
   *     on the days of one that awaits its report is that report
   * @return the schedule as of the day asked, and the one as of the day on which the outcome
   *     counts, which is its publication or, without one, its last day on site
   * @throws java.time.DateTimeException if no edition of the framework is in force on either day
   * @throws IllegalArgumentException if the outcome cannot be part of the history, or would count
   *     before the day asked
   */
  public WhatIf whatIf(InspectionHistory history, LocalDate asOf, Activity outcome) {
    InspectionHistory known = history.upTo(asOf);
    Inspection awaited = awaited(known, outcome, asOf);
    LocalDate counts =
        outcome instanceof OnSiteActivity onSite ? onSite.findingsCountFrom() : outcome.day();
    if (counts.isBefore(asOf)) {
      if (awaited == null) {
        throw new IllegalArgumentException(
            "an outcome of " + counts + " is not one that has not happened yet on " + asOf);
      }
      counts = asOf;
    }
    InspectionHistory others = awaited == null ? known : known.without(awaited);
    return new WhatIf(schedule(known, asOf), schedule(others.with(outcome), counts));
  }

  /** The inspection that awaits the report which the outcome is; null if it is none. */
  private static @Nullable Inspection awaited(
      InspectionHistory known, Activity outcome, LocalDate asOf) {
    for (Inspection inspection : known.inspections()) {
      if (!inspection.isReportedBy(asOf) && isReportOf(inspection, outcome)) {
        return inspection;
      }
    }
    return null;
  }

  private static boolean isReportOf(Inspection inspection, Activity outcome) {
    return outcome instanceof Inspection report
        && report.firstDay().equals(inspection.firstDay())
        && report.lastDay().equals(inspection.lastDay());
  }

  private NextInspection nextInspection(
      InspectionHistory history,
      PathwayDecision decision,
      Edition edition,
      LocalDate asOf,
      List<Suspension> closures) {
    boolean reinspection = decision.pathway() == Pathway.MONITORING;
    Framework framework = reinspection ? edition.reinspection() : Framework.ILACS;
    List<Reason> typeReasons = decision.reasons();
    if (reinspection) {
      typeReasons = new ArrayList<>(typeReasons);
      typeReasons.add(
          Reason.of(
              edition.reinspectionRule(),
              framework == Framework.ILACS
                  ? "The re-inspection of an inadequate authority is a standard inspection under {}."
                  : "The re-inspection of an inadequate authority is made under the SIF while {} is"
                      + " in force.",
              edition.name()));
    }
    Windows windows = Windows.of(history, decision, edition, anchor, closures, asOf);
    // Without its window, an inspection that has one would be said to be possible at once.
    boolean callsAreKnown =
        decision.missing().isEmpty() && framework == Framework.ILACS && !windows.lack(anchor);
    return new NextInspection(
        asOf,
        framework,
        type(decision.pathway(), framework),
        typeReasons,
        anchor,
        windows,
        callsAreKnown ? CALL_REASONS : List.of(),
        callsAreKnown ? calls.with(closures) : null);
  }

  private static @Nullable InspectionType type(Pathway pathway, Framework framework) {
    return switch (pathway) {
      case SHORT_INSPECTION -> InspectionType.SHORT;
      case STANDARD_INSPECTION -> InspectionType.STANDARD;
      case MONITORING ->
          framework == Framework.ILACS ? InspectionType.STANDARD : InspectionType.OTHER;
      case AWAITING_REPORT, UNDETERMINED -> null;
    };
  }
}
