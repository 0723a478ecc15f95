package io.github.ilacs.schedule;

import io.github.ilacs.NoJson;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.pathway.PathwayRules;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.timetable.Timetables;
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
public final class Scheduler implements NoJson {

  private static final Scheduler ENGLAND =
      new Scheduler(Timeline.england(), WorkingDayCalendar.england(), Anchor.LAST_DAY_ON_SITE);

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
   * @param timeline the editions
   * @return the new scheduler
   */
  public Scheduler with(Timeline timeline) {
    return new Scheduler(timeline, workingDays, anchor);
  }

  /**
   * This scheduler with other working days, for example with a bank holiday that was announced
   * after this release.
   *
   * @param workingDays the working days
   * @return the new scheduler
   */
  public Scheduler with(WorkingDayCalendar workingDays) {
    return new Scheduler(timeline, workingDays, anchor);
  }

  /**
   * This scheduler with the window counted from another day of the previous inspection.
   *
   * @param anchor the anchor
   * @return the new scheduler
   */
  public Scheduler with(Anchor anchor) {
    return new Scheduler(timeline, workingDays, anchor);
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
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    KnownHistory known = history.on(timeline).knownOn(asOf);
    PathwayDecision decision = PathwayRules.decide(known);
    List<Suspension> suspensions = known.suspensions();
    NextInspection next = nextInspection(known, decision, suspensions);
    Visits visits = Visits.of(known, decision);
    UnknownTime unknown = known.unknownTime().orElse(null);
    Situation situation =
        new Situation(known, workingDays, decision, next, suspensions, unknown, visits);
    return new Schedule(
        history.authority(),
        asOf,
        known.edition(),
        decision,
        next,
        visits,
        unknown,
        Items.inOrderOfDate(situation),
        Consistency.warnings(known, calls));
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
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    return Windows.find(history.on(timeline).knownOn(asOf), anchor);
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
   *     before the day asked; or if the history was checked against other editions, and an
   *     inspection in it has other judgements than its edition has here
   */
  public WhatIf whatIf(InspectionHistory history, LocalDate asOf, Activity outcome) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(outcome, "outcome");
    InspectionHistory known = history.upTo(asOf).on(timeline);
    Activity awaited = awaited(known.knownOn(asOf), outcome);
    LocalDate counts =
        outcome instanceof OnSiteActivity onSite ? onSite.findingsCountFrom() : outcome.day();
    if (counts.isBefore(asOf)) {
      if (awaited == null) {
        throw new IllegalArgumentException(
            "the outcome would count from "
                + counts
                + ", which is before the day asked, "
                + asOf
                + "; an outcome is something that has not happened yet");
      }
      counts = asOf;
    }
    InspectionHistory after =
        awaited == null ? known.with(outcome) : known.replacing(awaited, outcome);
    return new WhatIf(schedule(known, asOf), schedule(after, counts));
  }

  /** The inspection on site or awaiting its report that the outcome is about; null if none is. */
  private static @Nullable Inspection awaited(KnownHistory known, Activity outcome) {
    Optional<Inspection> inProgress = known.inspectionInProgress();
    if (inProgress.isPresent() && isReportOf(inProgress.get(), outcome)) {
      return inProgress.get();
    }
    for (Inspection inspection : known.inspections()) {
      if (!inspection.isReportedBy(known.asOf()) && isReportOf(inspection, outcome)) {
        return inspection;
      }
    }
    return null;
  }

  private static boolean isReportOf(Inspection inspection, Activity outcome) {
    return outcome instanceof Inspection report && report.onSite().equals(inspection.onSite());
  }

  private NextInspection nextInspection(
      KnownHistory known, PathwayDecision decision, List<Suspension> suspensions) {
    Windows windows = Windows.of(known, decision, anchor, suspensions);
    Optional<Inspection> inProgress = known.inspectionInProgress();
    if (inProgress.isPresent()) {
      return begun(inProgress.get(), known, windows);
    }
    boolean reinspection = decision.pathway() == Pathway.MONITORING;
    Framework framework = reinspection ? known.edition().reinspection() : Framework.ILACS;
    boolean possibleDaysAreKnown =
        framework == Framework.ILACS
            && (decision.missing().isEmpty() || windows.basis() == WindowBasis.TOLD)
            // If only the anchor day is missing, give no call days: they would start today.
            && !windows.lackTheirAnchor();
    return new NextInspection(
        known.asOf(),
        framework,
        type(decision.pathway(), framework),
        null,
        reinspection ? reasonsForReinspection(known.edition(), decision) : decision.reasons(),
        anchor,
        windows,
        // When others were inspected says nothing of the days on which the call can come.
        possibleDaysAreKnown && windows.basis() != WindowBasis.OBSERVED
            ? known.edition().reasonsOfCalls()
            : List.of(),
        possibleDaysAreKnown ? calls.with(suspensions) : null);
  }

  private NextInspection begun(Inspection inspection, KnownHistory known, Windows windows) {
    LocalDate begun = inspection.firstDay();
    Reason onSite =
        Reason.of(
            Rules.L_KNOWN,
            "The {} on record began on {} and had not ended by {}. What comes after it cannot be said"
                + " until it has.",
            inspection.label(),
            begun,
            known.asOf());
    return new NextInspection(
        known.asOf(),
        inspection.framework(),
        inspection.type(),
        begun,
        List.of(onSite),
        anchor,
        windows,
        List.of(),
        null);
  }

  private static List<Reason> reasonsForReinspection(Edition edition, PathwayDecision decision) {
    List<Reason> reasons = new ArrayList<>(decision.reasons());
    reasons.add(
        Reason.of(
            edition.reinspectionRule(),
            edition.reinspection() == Framework.ILACS
                ? "The re-inspection of an inadequate authority is a standard inspection under {}, as far"
                    + " as we know."
                : "The re-inspection of an inadequate authority is made under the SIF while {} is in"
                    + " force.",
            edition.name()));
    return reasons;
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
