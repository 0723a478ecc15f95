package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.KnownHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.pathway.Ground;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.pathway.PathwayRules;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the next inspection comes: the windows by anchor, what stands beside them, and why.
 *
 * @param basis where the window of the chosen anchor comes from
 * @param byAnchor the window for each anchor whose day is known; none where there is no window
 * @param moved the window of the chosen anchor, moved on for a suspension; else null
 * @param observed the interval seen in the record, where there is no window; else null
 * @param behindFrom from which day on the record most likely is behind, as nobody waited so long;
 *     null where there is no such day
 * @param reasons why; never empty
 */
record Windows(
    WindowBasis basis,
    ByAnchor byAnchor,
    @Nullable DateWindow moved,
    @Nullable DateWindow observed,
    @Nullable LocalDate behindFrom,
    List<Reason> reasons) {

  /** Whether there would be a window if the day of the chosen anchor were known. */
  boolean lackTheirAnchor() {
    return basis == WindowBasis.NONE && !byAnchor.isEmpty();
  }

  private static final String NO_LIMIT = "The end of the window is no limit.";

  /** The windows as they look on a day. */
  static Windows of(
      KnownHistory known, PathwayDecision decision, Anchor anchor, List<Suspension> suspensions) {
    Windows found = byBasis(known, decision, anchor, suspensions);
    DateWindow days = found.observed == null ? found.byAnchor.get(anchor) : found.observed;
    return days == null ? found : found.withRevision(known, days.end());
  }

  /** Says that the framework is to be revised while the window is still open. */
  private Windows withRevision(KnownHistory known, LocalDate lastDay) {
    Timeline timeline = known.history().timeline();
    Optional<Figure> planned = timeline.figures().revisionPlanned().on(known.asOf());
    if (planned.isEmpty()
        || lastDay.getYear() < planned.get().value()
        || hasEditionFrom(planned.get().value(), timeline)) {
      return this;
    }
    List<Reason> all = new ArrayList<>(reasons);
    all.add(
        Reason.of(
            planned.get().rule(),
            "A further revision of the framework is planned for {}, and some or all of these days come"
                + " in that year or after it. What it will change is not known.",
            Integer.toString(planned.get().value())));
    return new Windows(basis, byAnchor, moved, observed, behindFrom, List.copyOf(all));
  }

  private static boolean hasEditionFrom(int year, Timeline timeline) {
    for (Edition edition : timeline.editions()) {
      if (edition.effectiveFrom().getYear() >= year) {
        return true;
      }
    }
    return false;
  }

  private static Windows byBasis(
      KnownHistory known, PathwayDecision decision, Anchor anchor, List<Suspension> suspensions) {
    WindowBasis basis = WindowBasis.of(known, decision.ground(), decision.pathway());
    if (basis == WindowBasis.TOLD) {
      return told(known.toldDays(OfstedDecision.Subject.INSPECTION).orElseThrow());
    }
    if (basis == WindowBasis.COUNTED) {
      return counted(known, decision, anchor, suspensions);
    }
    return basis == WindowBasis.OBSERVED
        ? observed(known)
        : new Windows(basis, ByAnchor.NONE, null, null, null, List.of(whyNone(known, decision)));
  }

  /** The window of the chosen anchor as {@link #of} finds it, and nothing else. */
  static Optional<DateWindow> find(KnownHistory known, Anchor anchor) {
    WindowBasis basis = WindowBasis.of(known, Ground.of(known), PathwayRules.pathway(known));
    if (basis == WindowBasis.TOLD) {
      return Optional.of(known.toldDays(OfstedDecision.Subject.INSPECTION).orElseThrow().days());
    }
    return basis == WindowBasis.COUNTED
        ? Optional.ofNullable(countedFrom(anchor, known.lastInspection().orElseThrow(), known))
        : Optional.empty();
  }

  private static @Nullable DateWindow countedFrom(
      Anchor anchor, Inspection previous, KnownHistory known) {
    LocalDate day = anchor.of(previous);
    return day == null || day.isAfter(known.asOf()) ? null : known.edition().windowAfter(day);
  }

  /** What Ofsted has told wins, whichever day the caller counts from. */
  private static Windows told(OfstedDecision.OnDate told) {
    ByAnchor windows = new ByAnchor(told.days(), told.days(), told.days());
    return new Windows(
        WindowBasis.TOLD, windows, null, null, null, List.of(ToldItems.reason(told)));
  }

  private static Reason whyNone(KnownHistory known, PathwayDecision decision) {
    if (decision.missing().isPresent()) {
      return decision.missing().get();
    }
    Optional<Inspection> previous = decision.previous();
    if (previous.isEmpty()) {
      return Reason.of(
          Rules.L_FIRST, "Without a previous inspection on record there is no window.");
    }
    return Reason.of(
        seenAfter(previous.get(), known).rule(),
        "No source gives a window for an inadequate authority, and without the day of publication"
            + " the interval seen in the record cannot be counted.");
  }

  private static Windows observed(KnownHistory known) {
    Figures figures = known.history().timeline().figures();
    Optional<Inspection> previous = known.lastInspection();
    if (previous.isEmpty()) {
      ObservedInterval seen = figures.observedFirstInspection();
      return observed(
          seen,
          seen.after(known.newAuthority().orElseThrow().vesting()),
          "A first inspection has no window. By {}, authorities on record that were {} had been"
              + " first inspected from {} to {} months after their first day, which here is from {}"
              + " to {}.",
          figures);
    }
    ObservedInterval seen = seenAfter(previous.get(), known);
    return observed(
        seen,
        seen.after(previous.get().published().orElseThrow()),
        "No source gives a window for an inadequate authority. By {}, authorities on record that were"
            + " found inadequate {} had been inspected again from {} to {} months after the report,"
            + " which here is from {} to {}.",
        figures);
  }

  private static ObservedInterval seenAfter(Inspection previous, KnownHistory known) {
    return known
        .history()
        .timeline()
        .figures()
        .observedReinspection(previous.framework(), previous.firstDay(), known.asOf());
  }

  private static Windows observed(
      ObservedInterval seen, DateWindow days, String sentence, Figures figures) {
    Reason reason =
        Reason.of(
            seen.rule(),
            sentence,
            figures.reportsCountedTo(),
            seen.cases(),
            months(seen.shortestMonths()),
            months(seen.longestMonths()),
            days.start(),
            days.end());
    return new Windows(WindowBasis.OBSERVED, ByAnchor.NONE, null, days, null, List.of(reason));
  }

  private static Windows counted(
      KnownHistory known, PathwayDecision decision, Anchor anchor, List<Suspension> suspensions) {
    Inspection previous = known.lastInspection().orElseThrow();
    Edition edition = known.edition();
    ByAnchor windows =
        new ByAnchor(
            countedFrom(Anchor.LAST_DAY_ON_SITE, previous, known),
            countedFrom(Anchor.FIRST_DAY_ON_SITE, previous, known),
            countedFrom(Anchor.PUBLICATION, previous, known));
    DateWindow window = windows.get(anchor);
    if (window == null) {
      return new Windows(
          WindowBasis.NONE,
          windows,
          null,
          null,
          null,
          List.of(
              Reason.of(
                  Rules.L_ANCHOR,
                  "The window is to be counted from the publication of the report, and none was"
                      + " published on record by the day asked.")));
    }
    LocalDate counted = Objects.requireNonNull(anchor.of(previous));
    List<Reason> reasons = howItIsCounted(edition, previous.framework(), anchor, counted, window);
    List<Suspension> within = LostDays.within(counted, window, suspensions);
    DateWindow moved = LostDays.moved(counted, window, within);
    for (Suspension suspension : within) {
      reasons.add(LostDays.reason(suspension, window, moved));
    }
    // A suspension accounts for a longer wait.
    LocalDate behindFrom = within.isEmpty() ? behindFrom(known, windows) : null;
    addLateness(known, windows, anchor, behindFrom, reasons);
    if (decision.pathway() == Pathway.AWAITING_REPORT) {
      reasons.add(
          Reason.of(
              Rules.L_AWAIT,
              "The report may still find the authority inadequate, and for such an authority no source"
                  + " gives a window."));
    }
    return new Windows(
        WindowBasis.COUNTED,
        windows,
        moved,
        null,
        behindFrom,
        Collections.unmodifiableList(reasons));
  }

  private static List<Reason> howItIsCounted(
      Edition edition, Framework framework, Anchor anchor, LocalDate counted, DateWindow window) {
    List<Reason> reasons = new ArrayList<>();
    for (Rule rule : edition.windowRules()) {
      reasons.add(Reason.of(rule));
    }
    reasons.add(
        new Reason(
            edition.windowOpens().rule(),
            "From {} to {} calendar months after {}, both days included: from {} to {}.",
            List.of(
                edition.windowOpens().value(),
                edition.windowCloses().value(),
                counted,
                window.start(),
                window.end())));
    if (!edition.windowCloses().rule().equals(edition.windowOpens().rule())) {
      reasons.add(
          Reason.of(
              edition.windowCloses().rule(),
              "The window closes {} calendar months after that day.",
              edition.windowCloses().value()));
    }
    reasons.add(
        Reason.of(
            Rules.L_ANCHOR,
            "Counted from the {} of the previous inspection; no source names the day.",
            anchor.label()));
    if (framework == Framework.SIF) {
      reasons.add(Reason.of(Rules.L_SIF_WINDOW));
    }
    if (edition.windowEndRule().isPresent()) {
      reasons.add(Reason.of(edition.windowEndRule().get(), NO_LIMIT));
    }
    return reasons;
  }

  /**
   * What there is to say of a window that is past: another may be open, or nobody waited so long.
   */
  private static void addLateness(
      KnownHistory known,
      ByAnchor windows,
      Anchor anchor,
      @Nullable LocalDate behindFrom,
      List<Reason> reasons) {
    LocalDate asOf = known.asOf();
    if (!asOf.isAfter(Objects.requireNonNull(windows.get(anchor)).end())) {
      return;
    }
    Anchor open = windows.openOn(asOf, anchor);
    if (open != null) {
      reasons.add(
          Reason.of(
              Rules.L_ANCHOR,
              "Past the window counted from the {}, and inside the one counted from the {}, which"
                  + " closes on {}.",
              anchor.label(),
              open.label(),
              Objects.requireNonNull(windows.get(open)).end()));
    }
    if (behindFrom != null && !asOf.isBefore(behindFrom)) {
      Figure latest = known.edition().latestAfterWindow().orElseThrow();
      reasons.add(
          Reason.of(
              latest.rule(),
              "That is more than {} days after the end of the window counted from the last day on"
                  + " site, which is longer than any authority on record has waited. So most likely"
                  + " the record is behind, and the inspection has come.",
              latest.value()));
    }
  }

  /** The first day of which no inspection on record was so late. */
  private static @Nullable LocalDate behindFrom(KnownHistory known, ByAnchor windows) {
    // The last inspection is one that had ended, so that its last day is known.
    DateWindow window = Objects.requireNonNull(windows.lastDay());
    Optional<Figure> latest = known.edition().latestAfterWindow();
    // Nobody who was last inspected under the SIF is among those of whom this was seen.
    boolean isComparable = known.lastInspection().orElseThrow().framework() == Framework.ILACS;
    return latest.isEmpty() || !isComparable
        ? null
        : window.end().plusDays(latest.get().value() + 1L);
  }

  /** The months as they were measured: 33.7 stays, and 13.0 becomes 13. */
  private static String months(double months) {
    return months == Math.rint(months) ? Long.toString((long) months) : Double.toString(months);
  }
}
