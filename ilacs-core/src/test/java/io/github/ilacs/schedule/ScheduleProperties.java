package io.github.ilacs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CalendarRule;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of the next inspection: on which days it can start, on which the call can come, why, and
 * which answers go with which pathway. Those of its window are in {@link WindowProperties}, those
 * of everything else in a schedule in {@link ScheduleItemsProperties}.
 */
class ScheduleProperties {

  /** C-7: when the suspension had ended was known on the day on which inspections went on. */
  private static final LocalDate SUSPENDED = LocalDate.of(2020, 3, 17);

  private static final LocalDate RESUMED = LocalDate.of(2021, 6, 28);

  private static NextInspection next(Anchor anchor, InspectionHistory history, LocalDate asOf) {
    return Scheduler.england().with(anchor).schedule(history, asOf).nextInspection();
  }

  private static int plannedDays(LocalDate firstDay, NextInspection next) {
    return CalendarRule.plannedDays(firstDay, next.type().orElse(InspectionType.SHORT));
  }

  /** L-KNOWN, L-AWAIT: a window moves only on a day on which something becomes known. */
  @Property
  void timeAloneMovesNoWindow(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll @IntRange(max = 3000) int days) {
    LocalDate next = Histories.knownDays(history).higher(asOf);
    LocalDate later = asOf.plusDays(days);
    if (next != null && !later.isBefore(next)) {
      later = next.minusDays(1);
    }
    // With the suspension other authorities than before are those of whom something was seen.
    for (LocalDate change : List.of(SUSPENDED, RESUMED)) {
      if (asOf.isBefore(change) && !later.isBefore(change)) {
        later = change.minusDays(1);
      }
    }

    // Another edition may have another window, which is not for time alone to say.
    for (Edition edition : Timeline.england().editions()) {
      if (edition.effectiveFrom().isAfter(asOf) && !edition.effectiveFrom().isAfter(later)) {
        later =
            edition.windowAfter(asOf).equals(Timeline.england().editionOn(asOf).windowAfter(asOf))
                ? later
                : edition.effectiveFrom().minusDays(1);
      }
    }

    NextInspection then = next(Anchor.LAST_DAY_ON_SITE, history, asOf);
    NextInspection now = next(Anchor.LAST_DAY_ON_SITE, history, later);
    for (Anchor anchor : Anchor.values()) {
      assertThat(now.window(anchor)).isEqualTo(then.window(anchor));
    }
    assertThat(now.observedInterval()).isEqualTo(then.observedInterval());
    // An edition can make an inspection of another type of it, which has other days of the call.
    assertThat(
            now.window()
                .filter(w -> then.type().equals(now.type()))
                .filter(w -> then.possibleStartsLeft() < now.possibleStartsLeft()))
        .isEmpty();
  }

  /** L-QUIET, L-CALL, W-1: against the calendar rule in other words. */
  @Property
  void everyPossibleStartIsInTheWindowAndKeepsTheCalendarRule(
      @ForAll(supplier = HistoryArbitraries.Inspected.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Anchor anchor) {
    NextInspection next = next(anchor, history, asOf);
    Optional<DateWindow> window = next.window();
    List<LocalDate> expected = new ArrayList<>();
    if (window.isPresent() && next.begun().isEmpty()) {
      LocalDate day = window.get().start();
      while (!day.isAfter(window.get().end())) {
        if (!day.isBefore(asOf)
            && CalendarRule.isPossible(day, plannedDays(day, next))
            && !isSuspended(day, plannedDays(day, next), asOf)
            && !CalendarRule.call(day).isBefore(asOf)) {
          expected.add(day);
        }
        day = day.plusDays(1);
      }
    }

    assertThat(next.possibleStarts())
        .extracting(PossibleStart::firstDay)
        .containsExactlyElementsOf(expected);
    assertThat(next.possibleStarts())
        .allMatch(start -> start.call().equals(CalendarRule.call(start.firstDay())));
    assertThat(next.possibleStartsLeft()).isEqualTo(expected.size());
    assertThat(next.lastPossibleStart().map(PossibleStart::firstDay))
        .isEqualTo(
            expected.isEmpty() ? Optional.empty() : Optional.of(expected.get(expected.size() - 1)));
    if (!expected.isEmpty()) {
      assertThat(next.nextPossibleStart().map(PossibleStart::firstDay)).contains(expected.get(0));
    }
  }

  /** N-2, L-CALL, L-QUIET: whichever day the call comes on, and whatever else has happened. */
  @Property
  void everyPossibleCallLeadsIntoTheWindowAndToDaysThatKeepTheCalendarRule(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Anchor anchor) {
    Scheduler scheduler = Scheduler.england().with(anchor);
    NextInspection next = scheduler.schedule(history, asOf).nextInspection();
    InspectionType type = next.type().orElse(InspectionType.SHORT);
    // What Ofsted has told wins over the calendar rule.
    Assume.that(next.windowBasis() != WindowBasis.TOLD);
    for (PossibleStart start : next.possibleStarts().toList()) {
      Timetable called = scheduler.timetables().inspectionCalledOn(type, start.call());

      assertThat(start.call()).isAfterOrEqualTo(asOf);
      assertThat(called.firstDay()).isEqualTo(start.firstDay());
      assertThat(next.window().orElseThrow().contains(called.firstDay())).isTrue();
      assertThat(start.lastDay())
          .isEqualTo(start.firstDay().plusDays(plannedDays(start.firstDay(), next) - 1L));
      assertThat(called.lastDay()).isBetween(start.firstDay(), start.lastDay());
      assertThat(CalendarRule.isPossible(start.firstDay(), plannedDays(start.firstDay(), next)))
          .isTrue();
    }
  }

  /** W-4, L-FIRST, P-IN-18: whoever has no start in a window still has the first one there is. */
  @Property
  void theNextPossibleStartIsTheFirstOne(
      @ForAll(supplier = HistoryArbitraries.Inspected.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    NextInspection next = next(Anchor.LAST_DAY_ON_SITE, history, asOf);
    LocalDate from = next.window().or(next::observedInterval).map(DateWindow::start).orElse(asOf);
    LocalDate day = from.isBefore(asOf) ? asOf : from;
    if (next.nextPossibleStart().isEmpty()) {
      return;
    }
    while (!CalendarRule.isPossible(day, plannedDays(day, next))
        || isSuspended(day, plannedDays(day, next), asOf)
        || CalendarRule.call(day).isBefore(asOf)) {
      day = day.plusDays(1);
    }

    assertThat(next.nextPossibleStart().map(PossibleStart::firstDay)).contains(day);
  }

  /** C-1, C-7: routine inspection stopped on 17 March 2020 and went on on 28 June 2021. */
  private static boolean isSuspended(LocalDate firstDay, int plannedDays, LocalDate asOf) {
    return !asOf.isBefore(SUSPENDED)
        && (asOf.isBefore(RESUMED) || firstDay.isBefore(RESUMED))
        && !firstDay.plusDays(plannedDays - 1L).isBefore(SUSPENDED);
  }

  @Property
  void theReasonsAreThoseOfTypeWindowAndCallAndNoneComesTwice(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Anchor anchor) {
    NextInspection next = next(anchor, history, asOf);

    if (next.nextPossibleStart().isPresent()) {
      assertThat(next.callReasons()).isNotEmpty();
    }
    List<Reason> all = new ArrayList<>(next.typeReasons());
    all.addAll(next.windowReasons());
    all.addAll(next.callReasons());
    assertThat(next.reasons()).isEqualTo(List.copyOf(new LinkedHashSet<>(all)));
    assertThat(new HashSet<>(all))
        .as("no reason twice")
        .hasSize(all.size() - repeatedOnPurpose(next));
  }

  /** Where nothing can be said, the same reason stands for the type and for the window. */
  private static int repeatedOnPurpose(NextInspection next) {
    return next.typeReasons().contains(next.windowReasons().get(0)) ? 1 : 0;
  }

  /** L-GAP, L-TOLD, P-IN-TIME, L-FIRST, O-1: which answers go with which pathway. */
  @Property
  void theAnswersFitThePathway(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = Scheduler.england().schedule(history, asOf);
    NextInspection next = schedule.nextInspection();
    Pathway pathway = schedule.pathway();
    boolean inspected = schedule.decision().previous().isPresent();
    boolean told = next.windowBasis() == WindowBasis.TOLD;
    boolean begun = next.begun().isPresent();

    assertThat(next.type().isPresent()).isEqualTo(begun || pathway.isKnown());
    assertThat(next.window().isPresent())
        .isEqualTo(
            told
                || (inspected && pathway != Pathway.MONITORING && pathway != Pathway.UNDETERMINED));
    if (next.observedInterval().isPresent()) {
      boolean isNew = history.newAuthorityBy(asOf).isPresent();
      assertThat(pathway == Pathway.MONITORING || (isNew && !inspected)).isTrue();
      assertThat(told).isFalse();
    }
    assertThat(next.state().kind() == WindowState.Kind.BEGUN).isEqualTo(begun);
    assertThat(next.state().kind() == WindowState.Kind.NO_WINDOW)
        .isEqualTo(next.window().isEmpty() && !begun);
    if (next.window().isEmpty()) {
      assertThat(next.possibleStarts()).isEmpty();
    }
    if (begun || (pathway == Pathway.UNDETERMINED && !told)) {
      assertThat(next.nextPossibleStart()).isEmpty();
    }
    if (next.state().kind() == WindowState.Kind.OVERDUE) {
      assertThat(told).isFalse();
      assertThat(next.lastPossibleStart()).isEmpty();
      assertThat(next.nextPossibleStart().isPresent())
          .isEqualTo(asOf.isBefore(SUSPENDED) || !asOf.isBefore(RESUMED));
    }
  }

  /** W-4, L-TOLD: the starts up to the end of the window are those in it, and more come later. */
  @Property
  void theStartsUpToADayBeginWithTheNextOne(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    NextInspection next = next(Anchor.LAST_DAY_ON_SITE, history, asOf);
    Optional<PossibleStart> first = next.nextPossibleStart();

    assertThat(next.nextCall())
        .isEqualTo(first.map(PossibleStart::call).filter(call -> !call.isBefore(asOf)));
    if (next.window().isPresent()) {
      assertThat(next.possibleStarts(next.window().get().end()).toList())
          .isEqualTo(next.possibleStarts().toList());
    }
    if (first.isPresent()) {
      LocalDate day = first.get().firstDay();
      assertThat(next.possibleStarts(day)).containsExactly(first.get());
      assertThat(next.possibleStarts(day.minusDays(1))).isEmpty();
    }
  }

  /** W-1, L-TOLD: open is what the state says, and a week that was told is no window. */
  @Property
  void theWindowIsOpenWhereItsStateSaysSo(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    NextInspection next = next(Anchor.LAST_DAY_ON_SITE, history, asOf);

    assertThat(next.isOpen(asOf)).isEqualTo(next.state().kind() == WindowState.Kind.OPEN);
    boolean isCounted = next.windowBasis() == WindowBasis.COUNTED && next.begun().isEmpty();
    if (isCounted) {
      DateWindow window = next.window().orElseThrow();
      assertThat(next.isOpen(window.start())).isTrue();
      assertThat(next.isOpen(window.end())).isTrue();
      assertThat(next.isOpen(window.start().minusDays(1))).isFalse();
      assertThat(next.isOpen(window.end().plusDays(1))).isFalse();
    } else if (next.window().isEmpty()) {
      assertThat(next.isOpen(asOf.plusYears(1))).isFalse();
    }
  }

  /** L-TOLD: a start is in the days that Ofsted told, or there is none. */
  @Property
  void whatOfstedToldIsNotLeft(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    NextInspection next = next(Anchor.LAST_DAY_ON_SITE, history, asOf);
    if (next.windowBasis() == WindowBasis.TOLD) {
      DateWindow told = next.window().orElseThrow();
      assertThat(next.nextPossibleStart().map(PossibleStart::firstDay).stream())
          .allMatch(told::contains);
      assertThat(next.possibleStarts().map(PossibleStart::firstDay)).allMatch(told::contains);
      assertThat(next.nextPossibleStart().isEmpty() || asOf.isBefore(told.end())).isTrue();
    }
  }

  /** W-1: the three windows differ as their anchors do. */
  @Property
  void anEarlierAnchorGivesNoLaterWindow(
      @ForAll(supplier = HistoryArbitraries.Inspected.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    NextInspection next = next(Anchor.LAST_DAY_ON_SITE, history, asOf);
    if (next.window().isPresent()) {
      DateWindow fromEnd = next.window().get();
      DateWindow fromStart = next.window(Anchor.FIRST_DAY_ON_SITE).orElseThrow();

      assertThat(fromStart.start()).isBeforeOrEqualTo(fromEnd.start());
      assertThat(fromStart.end()).isBeforeOrEqualTo(fromEnd.end());
      next.window(Anchor.PUBLICATION)
          .ifPresent(
              published -> {
                assertThat(published.start()).isAfterOrEqualTo(fromEnd.start());
                assertThat(published.end()).isAfterOrEqualTo(fromEnd.end());
              });
    }
  }
}
