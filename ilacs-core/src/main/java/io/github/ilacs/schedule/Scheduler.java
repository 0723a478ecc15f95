package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.pathway.PathwayRules;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
   * The days on which inspectors can come and the call can announce them.
   *
   * @return the calendar, with this scheduler's editions and working days
   */
  public CallCalendar calls() {
    return calls;
  }

  /**
   * What comes next for an authority, as it looks on a day.
   *
   * @param history what has happened to the authority, in whatever order it was given; what
   *     happened after the day asked does not count
   * @param asOf the day asked
   * @return the schedule
   * @throws java.time.DateTimeException if no edition of the framework is in force on the day asked
   * @throws IllegalArgumentException if the history was checked against other editions, and an
   *     inspection in it has other judgements than its edition has here
   */
  public Schedule schedule(InspectionHistory history, LocalDate asOf) {
    InspectionHistory checked = history.on(timeline);
    Edition edition = timeline.editionOn(asOf);
    PathwayDecision decision = PathwayRules.decide(checked, asOf);
    return new Schedule(
        checked.authority(), asOf, edition, decision, nextInspection(decision, edition, asOf));
  }

  private NextInspection nextInspection(PathwayDecision decision, Edition edition, LocalDate asOf) {
    boolean reinspection = decision.pathway() == Pathway.MONITORING;
    Framework framework = reinspection ? edition.reinspection() : Framework.ILACS;
    List<Reason> typeReasons = new ArrayList<>(decision.reasons());
    if (reinspection) {
      typeReasons.add(
          Reason.of(
              edition.reinspectionRule(),
              framework == Framework.ILACS
                  ? "The re-inspection of an inadequate authority is a standard inspection under {}."
                  : "The re-inspection of an inadequate authority is made under the SIF while {} is"
                      + " in force.",
              edition.name()));
    }
    Map<Anchor, DateWindow> windows = windows(decision, edition, asOf);
    List<Reason> windowReasons = new ArrayList<>();
    Optional<DateWindow> observed = Optional.empty();
    if (reinspection) {
      observed =
          decision
              .previous()
              .flatMap(Inspection::published)
              .map(edition.observedReinspection()::after);
      windowReasons.add(noWindowForReinspection(edition, observed));
    } else if (decision.previous().isEmpty() || decision.pathway() == Pathway.UNDETERMINED) {
      windowReasons.add(noWindow(decision));
    } else {
      windowReasons.addAll(windowReasons(decision.previous().get(), windows, edition));
    }
    // Without its window, an inspection that has one would be said to be possible at once.
    boolean windowIsMissing =
        !reinspection && decision.previous().isPresent() && !windows.containsKey(anchor);
    boolean callsAreKnown =
        decision.pathway() != Pathway.UNDETERMINED
            && framework == Framework.ILACS
            && !windowIsMissing;
    return new NextInspection(
        asOf,
        framework,
        type(decision.pathway(), framework),
        typeReasons,
        anchor,
        windows,
        observed,
        windowReasons,
        callsAreKnown
            ? List.of(Reason.of(Rules.N_2), Reason.of(Rules.L_CALL), Reason.of(Rules.L_QUIET))
            : List.of(),
        callsAreKnown ? Optional.of(calls) : Optional.empty());
  }

  private static Optional<InspectionType> type(Pathway pathway, Framework framework) {
    return switch (pathway) {
      case SHORT_INSPECTION -> Optional.of(InspectionType.SHORT);
      case STANDARD_INSPECTION -> Optional.of(InspectionType.STANDARD);
      case MONITORING ->
          Optional.of(
              framework == Framework.ILACS ? InspectionType.STANDARD : InspectionType.OTHER);
      case AWAITING_REPORT, UNDETERMINED -> Optional.empty();
    };
  }

  private static Map<Anchor, DateWindow> windows(
      PathwayDecision decision, Edition edition, LocalDate asOf) {
    Map<Anchor, DateWindow> windows = new EnumMap<>(Anchor.class);
    if (decision.pathway() == Pathway.MONITORING
        || decision.pathway() == Pathway.UNDETERMINED
        || decision.previous().isEmpty()) {
      return windows;
    }
    for (Anchor candidate : Anchor.values()) {
      candidate
          .of(decision.previous().get())
          .filter(day -> !day.isAfter(asOf))
          .ifPresent(day -> windows.put(candidate, edition.windowAfter(day)));
    }
    return windows;
  }

  private List<Reason> windowReasons(
      Inspection previous, Map<Anchor, DateWindow> windows, Edition edition) {
    if (!windows.containsKey(anchor)) {
      return List.of(
          Reason.of(
              Rules.L_ANCHOR,
              "The window is to be counted from the publication of the report, and none was published"
                  + " on record by the day asked."));
    }
    DateWindow window = Objects.requireNonNull(windows.get(anchor));
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(Rules.W_1));
    reasons.add(
        Reason.of(
            edition.windowOpens().rule(),
            "From {} to {} calendar months after {}, both days included: from {} to {}.",
            edition.windowOpens().value(),
            edition.windowCloses().value(),
            anchor.of(previous).orElseThrow(),
            window.start(),
            window.end()));
    reasons.add(
        Reason.of(
            Rules.L_ANCHOR,
            "Counted from the {} of the previous inspection; no source names the day.",
            anchor.label()));
    if (previous.framework() == Framework.SIF) {
      reasons.add(Reason.of(Rules.L_SIF_WINDOW));
    }
    reasons.add(Reason.of(Rules.W_4, "\"Usually\" is the framework's word: the end is no limit."));
    return reasons;
  }

  private static Reason noWindow(PathwayDecision decision) {
    return decision.pathway() == Pathway.UNDETERMINED
        ? decision.reasons().get(0)
        : Reason.of(Rules.L_FIRST, "Without a previous inspection on record there is no window.");
  }

  private static Reason noWindowForReinspection(Edition edition, Optional<DateWindow> observed) {
    return observed.isPresent()
        ? Reason.of(
            edition.observedReinspection().rule(),
            "No source gives a window for an inadequate authority. On record, those that were found"
                + " inadequate after the suspension of 2020-21 were inspected again from {} to {}"
                + " months after the report, which here is from {} to {}.",
            Double.toString(edition.observedReinspection().shortestMonths()),
            Double.toString(edition.observedReinspection().longestMonths()),
            observed.get().start(),
            observed.get().end())
        : Reason.of(
            edition.observedReinspection().rule(),
            "No source gives a window for an inadequate authority, and without the day of publication"
                + " the interval seen in the record cannot be counted.");
  }
}
