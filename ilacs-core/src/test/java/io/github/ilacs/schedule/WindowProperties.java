package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of the window (W-1, L-STEP, L-ANCHOR): where it lies, how long it is, and what moves it.
 * The window against plain month arithmetic, for every day of eight years, is in {@link
 * WindowTest}; what can happen inside it is in {@link ScheduleProperties}.
 */
class WindowProperties {

  private static final DateWindow YEARS_AHEAD = DateWindow.parse("1978-01-01/9990-12-31");

  /** Anchors of any year, ends of months and leap days among them as often as not. */
  @Provide
  Arbitrary<LocalDate> anchors() {
    Arbitrary<Integer> years =
        Arbitraries.integers()
            .between(YEARS_AHEAD.start().getYear(), YEARS_AHEAD.end().getYear())
            .shrinkTowards(2026);
    Arbitrary<LocalDate> any =
        Combinators.combine(years, Arbitraries.integers().between(1, 365)).as(LocalDate::ofYearDay);
    Arbitrary<LocalDate> endsOfMonths =
        Combinators.combine(years, Arbitraries.integers().between(1, 12))
            .as((year, month) -> LocalDate.of(year, month, PlainMonths.length(year, month)));
    return Arbitraries.oneOf(any, endsOfMonths);
  }

  @Provide
  Arbitrary<Edition> editions() {
    return Arbitraries.of(Timeline.england().editions());
  }

  /** W-1: usually between six months before and six months after the three-year anniversary. */
  @Property
  void theWindowContainsTheAnniversary(
      @ForAll("editions") Edition edition, @ForAll("anchors") LocalDate anchor) {
    assertThat(edition.windowAfter(anchor).contains(PlainMonths.after(anchor, 36))).isTrue();
  }

  /** The window in other words; {@code EnglishEditionsTest} types the months. */
  private static DateWindow inPlainMonths(Edition edition, LocalDate anchor) {
    return DateWindow.of(
        PlainMonths.after(anchor, edition.windowOpens().value()),
        PlainMonths.after(anchor, edition.windowCloses().value()));
  }

  /** L-STEP: from 30 to 42 calendar months after the anchor, each counted in one step. */
  @Property
  void theWindowRunsFrom30To42MonthsAfterItsAnchor(
      @ForAll("editions") Edition edition, @ForAll("anchors") LocalDate anchor) {
    assertThat(edition.windowAfter(anchor)).isEqualTo(inPlainMonths(edition, anchor));
  }

  /** W-1, L-STEP: a year of days, its first day come round again included, whatever is clipped. */
  @Property
  void theWindowNeverShrinks(
      @ForAll("editions") Edition edition, @ForAll("anchors") LocalDate anchor) {
    assertThat(edition.windowAfter(anchor).lengthInDays()).isBetween(366L, 367L);
  }

  /**
   * L-STEP: a later anchor never gives an earlier window, and one that is four days later gives a
   * later one: 28 to 31 August all lead to the last day of February.
   */
  @Property
  void theWindowMovesWithItsAnchor(
      @ForAll("editions") Edition edition,
      @ForAll("anchors") LocalDate anchor,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    DateWindow earlier = edition.windowAfter(anchor);
    DateWindow later = edition.windowAfter(anchor.plusDays(days));

    assertThat(later.start()).isAfterOrEqualTo(earlier.start());
    assertThat(later.end()).isAfterOrEqualTo(earlier.end());
    if (days >= 4) {
      assertThat(later.start()).isAfter(earlier.start());
      assertThat(later.end()).isAfter(earlier.end());
    }
  }

  /** An inspection as it may turn out around the day from which its window is counted. */
  record Outcome(InspectionType type, int daysBefore, int daysUntil, Grade grade, boolean visited) {

    /** Of the three days only the anchor is given; the others are as drawn. */
    InspectionHistory around(Anchor anchor, LocalDate day) {
      LocalDate last =
          switch (anchor) {
            case FIRST_DAY_ON_SITE -> day.plusDays(daysBefore);
            case LAST_DAY_ON_SITE -> day;
            case PUBLICATION -> day.minusDays(daysUntil);
          };
      LocalDate first = last.minusDays(daysBefore);
      InspectionHistory history =
          history(
              Histories.graded(first.toString(), last.toString(), Collections.nCopies(5, grade))
                  .type(type)
                  .published(last.plusDays(daysUntil))
                  .build());
      String visit = last.plusDays(200).toString();
      return visited
          ? history.with(Histories.visit(visit, visit, Histories.PRIORITY_ACTION).build())
          : history;
    }
  }

  /** An inadequate authority has no window, so there is none to move. */
  @Provide
  Arbitrary<Outcome> outcomes() {
    return Combinators.combine(
            Arbitraries.of(InspectionType.class),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 120),
            Arbitraries.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT),
            Arbitraries.of(false, true))
        .as(Outcome::new)
        .withoutEdgeCases();
  }

  /** L-ANCHOR: neither another length, type, grade or report moves it, nor what came since. */
  @Property
  void theWindowMovesWithNothingButItsAnchor(
      @ForAll Anchor anchor,
      @ForAll @IntRange(min = 200, max = 4000) int day,
      @ForAll("outcomes") Outcome one,
      @ForAll("outcomes") Outcome other) {
    LocalDate anchored = LocalDate.of(2018, 1, 1).plusDays(day);
    LocalDate asOf = anchored.plusDays(400);
    Scheduler scheduler = Scheduler.england().with(anchor);

    Optional<DateWindow> window =
        scheduler.schedule(one.around(anchor, anchored), asOf).nextInspection().window();
    assertThat(window)
        .isPresent()
        .isEqualTo(
            scheduler.schedule(other.around(anchor, anchored), asOf).nextInspection().window());
  }

  /** L-ANCHOR, L-KNOWN: in whole histories, from the last inspection that had ended. */
  @Property
  void everyWindowIsCountedFromTheInspectionBeforeIt(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = Scheduler.england().schedule(history, asOf);
    NextInspection next = schedule.nextInspection();
    boolean told = next.windowReasons().get(0).rule().equals(Rules.L_TOLD);
    if (told) {
      return;
    }
    Optional<Inspection> previous =
        next.window().isPresent() ? schedule.decision().previous() : Optional.empty();
    for (Anchor anchor : Anchor.values()) {
      Optional<LocalDate> day =
          previous.flatMap(
              inspection ->
                  switch (anchor) {
                    case FIRST_DAY_ON_SITE -> Optional.of(inspection.firstDay());
                    case LAST_DAY_ON_SITE -> Optional.of(inspection.lastDay());
                    case PUBLICATION -> inspection.published().filter(d -> !d.isAfter(asOf));
                  });
      assertThat(next.window(anchor)).isEqualTo(day.map(d -> inPlainMonths(schedule.edition(), d)));
    }
  }

  /** L-SUSPENSION: what stands beside the window is the window, later and as long. */
  @Property
  void theMovedWindowIsTheWindowLaterAndAsLong(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Anchor anchor) {
    NextInspection next = Scheduler.england().with(anchor).schedule(history, asOf).nextInspection();
    if (next.adjustedWindow().isPresent()) {
      DateWindow window = next.window().orElseThrow();
      DateWindow moved = next.adjustedWindow().get();

      assertThat(moved.start()).isAfter(window.start());
      assertThat(moved.lengthInDays()).isEqualTo(window.lengthInDays());
    }
  }
}
