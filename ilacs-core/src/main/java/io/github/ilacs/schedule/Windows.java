package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.ObservedInterval;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
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
 * @param byAnchor the window for each anchor whose day is known; none where there is no window
 * @param moved the window of the chosen anchor, moved on for a suspension; else null
 * @param observed the interval seen in the record, where there is no window; else null
 * @param reasons why; never empty
 */
record Windows(
    ByAnchor byAnchor,
    @Nullable DateWindow moved,
    @Nullable DateWindow observed,
    List<Reason> reasons) {

  /** Whether there would be a window if the day of an anchor were known. */
  boolean lack(Anchor anchor) {
    return !byAnchor.isEmpty() && byAnchor.get(anchor) == null;
  }

  private static final Reason USUALLY = Reason.of(Rules.W_1);
  private static final Reason NO_LIMIT =
      Reason.of(Rules.W_4, "\"Usually\" is the framework's word: the end is no limit.");

  /** The windows as they look on a day. */
  static Windows of(
      InspectionHistory history,
      PathwayDecision decision,
      Edition edition,
      Anchor anchor,
      List<Suspension> closures,
      LocalDate asOf) {
    OfstedDecision.OnDate told = ToldDays.of(history, OfstedDecision.Subject.INSPECTION, asOf);
    if (told != null) {
      return told(told);
    }
    Figures figures = history.timeline().figures();
    if (decision.missing().isPresent()) {
      return none(decision.missing().get());
    }
    if (decision.previous().isEmpty()) {
      return firstInspection(history.newAuthorityBy(asOf), figures.observedFirstInspection());
    }
    Inspection previous = decision.previous().get();
    return decision.pathway() == Pathway.MONITORING
        ? reinspection(previous, figures, asOf)
        : after(previous, decision, edition, anchor, closures, asOf);
  }

  /** The window of the chosen anchor as {@link #of} finds it, and nothing else. */
  static Optional<DateWindow> alone(
      InspectionHistory history,
      PathwayDecision decision,
      Edition edition,
      Anchor anchor,
      LocalDate asOf) {
    OfstedDecision.OnDate told = ToldDays.of(history, OfstedDecision.Subject.INSPECTION, asOf);
    if (told != null) {
      return Optional.of(told.days());
    }
    boolean hasNone =
        decision.missing().isPresent()
            || decision.previous().isEmpty()
            || decision.pathway() == Pathway.MONITORING;
    return hasNone
        ? Optional.empty()
        : Optional.ofNullable(countedFrom(anchor, decision.previous().get(), edition, asOf));
  }

  private static @Nullable DateWindow countedFrom(
      Anchor anchor, Inspection previous, Edition edition, LocalDate asOf) {
    LocalDate day = anchor.of(previous);
    return day == null || day.isAfter(asOf) ? null : edition.windowAfter(day);
  }

  /** What Ofsted has told wins, whichever day the caller counts from. */
  private static Windows told(OfstedDecision.OnDate told) {
    ByAnchor windows = new ByAnchor(told.days(), told.days(), told.days());
    return new Windows(windows, null, null, List.of(ToldDays.reason(told)));
  }

  private static Windows firstInspection(
      Optional<Reorganisation> newAuthority, ObservedInterval seen) {
    if (newAuthority.isEmpty()) {
      return none(
          Reason.of(Rules.L_FIRST, "Without a previous inspection on record there is no window."));
    }
    DateWindow days = seen.after(newAuthority.get().vesting());
    return observed(
        days,
        Reason.of(
            seen.rule(),
            "A first inspection has no window. Authorities on record that were {} were first inspected"
                + " from {} to {} months after their first day, which here is from {} to {}.",
            seen.cases(),
            months(seen.shortestMonths()),
            months(seen.longestMonths()),
            days.start(),
            days.end()));
  }

  private static Windows reinspection(Inspection previous, Figures figures, LocalDate asOf) {
    ObservedInterval seen = figures.observedReinspection(previous.framework(), previous.firstDay());
    Optional<LocalDate> published = previous.published();
    if (published.isEmpty() || published.get().isAfter(asOf)) {
      return none(
          Reason.of(
              seen.rule(),
              "No source gives a window for an inadequate authority, and without the day of"
                  + " publication the interval seen in the record cannot be counted."));
    }
    DateWindow days = seen.after(published.get());
    return observed(
        days,
        Reason.of(
            seen.rule(),
            "No source gives a window for an inadequate authority. On record, those found inadequate"
                + " {} were on site again from {} to {} months after the report, which here is from"
                + " {} to {}.",
            seen.cases(),
            months(seen.shortestMonths()),
            months(seen.longestMonths()),
            days.start(),
            days.end()));
  }

  private static Windows after(
      Inspection previous,
      PathwayDecision decision,
      Edition edition,
      Anchor anchor,
      List<Suspension> closures,
      LocalDate asOf) {
    ByAnchor windows =
        new ByAnchor(
            countedFrom(Anchor.LAST_DAY_ON_SITE, previous, edition, asOf),
            countedFrom(Anchor.FIRST_DAY_ON_SITE, previous, edition, asOf),
            countedFrom(Anchor.PUBLICATION, previous, edition, asOf));
    DateWindow window = windows.get(anchor);
    if (window == null) {
      return new Windows(
          windows,
          null,
          null,
          List.of(
              Reason.of(
                  Rules.L_ANCHOR,
                  "The window is to be counted from the publication of the report, and none was"
                      + " published on record by the day asked.")));
    }
    LocalDate counted = Objects.requireNonNull(anchor.of(previous));
    List<Reason> reasons = new ArrayList<>();
    reasons.add(USUALLY);
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
    reasons.add(
        Reason.of(
            Rules.L_ANCHOR,
            "Counted from the {} of the previous inspection; no source names the day.",
            anchor.label()));
    if (previous.framework() == Framework.SIF) {
      reasons.add(Reason.of(Rules.L_SIF_WINDOW));
    }
    reasons.add(NO_LIMIT);
    List<Suspension> within = Closures.within(counted, window, closures);
    DateWindow moved = null;
    if (!within.isEmpty()) {
      moved = Closures.moved(counted, window, within);
      for (Suspension closure : within) {
        reasons.add(Closures.reason(closure, window, moved));
      }
    }
    if (decision.pathway() == Pathway.AWAITING_REPORT) {
      reasons.add(
          Reason.of(
              Rules.L_AWAIT,
              "The report may still find the authority inadequate, and then there is no window."));
    }
    return new Windows(windows, moved, null, Collections.unmodifiableList(reasons));
  }

  private static Windows none(Reason reason) {
    return new Windows(ByAnchor.NONE, null, null, List.of(reason));
  }

  private static Windows observed(DateWindow days, Reason reason) {
    return new Windows(ByAnchor.NONE, null, days, List.of(reason));
  }

  /** The months as they were measured: 33.7 stays, and 13.0 becomes 13. */
  private static String months(double months) {
    return months == Math.rint(months) ? Long.toString((long) months) : Double.toString(months);
  }
}
