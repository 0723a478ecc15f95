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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the next inspection comes: the windows by anchor, what stands beside them, and why.
 *
 * @param byAnchor the window for each anchor whose day is known; none where there is no window
 * @param moved the window of the chosen anchor, moved on for a suspension
 * @param observed the interval seen in the record, where there is no window
 * @param isMissing whether there would be a window if the day of the chosen anchor were known
 * @param reasons why; never empty
 */
record Windows(
    Map<Anchor, DateWindow> byAnchor,
    Optional<DateWindow> moved,
    Optional<DateWindow> observed,
    boolean isMissing,
    List<Reason> reasons) {

  /** The windows as they look on a day. */
  static Windows of(
      InspectionHistory history,
      PathwayDecision decision,
      Edition edition,
      Anchor anchor,
      List<Suspension> closures,
      LocalDate asOf) {
    Optional<OfstedDecision.OnDate> told =
        ToldDays.of(history, OfstedDecision.Subject.INSPECTION, asOf);
    if (told.isPresent()) {
      return told(told.get());
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

  /** What Ofsted has told wins, whichever day the caller counts from. */
  private static Windows told(OfstedDecision.OnDate told) {
    Map<Anchor, DateWindow> windows = new EnumMap<>(Anchor.class);
    for (Anchor anchor : Anchor.values()) {
      windows.put(anchor, told.days());
    }
    return new Windows(
        windows, Optional.empty(), Optional.empty(), false, List.of(ToldDays.reason(told)));
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
    Optional<LocalDate> published = previous.published().filter(day -> !day.isAfter(asOf));
    if (published.isEmpty()) {
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
    Map<Anchor, DateWindow> windows = new EnumMap<>(Anchor.class);
    for (Anchor candidate : Anchor.values()) {
      candidate
          .of(previous)
          .filter(day -> !day.isAfter(asOf))
          .ifPresent(day -> windows.put(candidate, edition.windowAfter(day)));
    }
    DateWindow window = windows.get(anchor);
    if (window == null) {
      return new Windows(
          windows,
          Optional.empty(),
          Optional.empty(),
          true,
          List.of(
              Reason.of(
                  Rules.L_ANCHOR,
                  "The window is to be counted from the publication of the report, and none was"
                      + " published on record by the day asked.")));
    }
    LocalDate counted = anchor.of(previous).orElseThrow();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(Rules.W_1));
    reasons.add(
        Reason.of(
            edition.windowOpens().rule(),
            "From {} to {} calendar months after {}, both days included: from {} to {}.",
            edition.windowOpens().value(),
            edition.windowCloses().value(),
            counted,
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
    Optional<DateWindow> moved = Closures.moved(counted, window, closures);
    moved.ifPresent(
        days ->
            Closures.within(counted, window, closures)
                .forEach(closure -> reasons.add(Closures.reason(closure, window, days))));
    if (decision.pathway() == Pathway.AWAITING_REPORT) {
      reasons.add(
          Reason.of(
              Rules.L_AWAIT,
              "The report may still find the authority inadequate, and then there is no window."));
    }
    return new Windows(windows, moved, Optional.empty(), false, reasons);
  }

  private static Windows none(Reason reason) {
    return new Windows(Map.of(), Optional.empty(), Optional.empty(), false, List.of(reason));
  }

  private static Windows observed(DateWindow days, Reason reason) {
    return new Windows(Map.of(), Optional.empty(), Optional.of(days), false, List.of(reason));
  }

  /** The months as they were measured: 33.7 stays, and 13.0 becomes 13. */
  private static String months(double months) {
    return months == Math.rint(months) ? Long.toString((long) months) : Double.toString(months);
  }
}
