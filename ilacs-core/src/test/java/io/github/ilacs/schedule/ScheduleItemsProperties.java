package io.github.ilacs.schedule;

import static io.github.ilacs.schedule.Facts.SOMEWHERE;
import static io.github.ilacs.schedule.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every schedule of every history. */
class ScheduleItemsProperties {

  private static final Scheduler ENGLAND = Scheduler.england();

  private static final WorkingDayCalendar WORKING_DAYS = WorkingDayCalendar.england();

  /** Days on which what is known changes for everybody: editions, figures and the suspension. */
  private static final List<LocalDate> CHANGES =
      List.of(
          day("2018-08-08"),
          day("2018-09-01"),
          day("2019-03-04"),
          day("2020-03-17"),
          day("2023-01-01"),
          day("2026-04-01"));

  @Provide
  Arbitrary<List<Activity>> histories() {
    return new WholeHistories().get();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4_400).map(n -> day("2018-01-01").plusDays(n));
  }

  private static Schedule schedule(List<Activity> activities, LocalDate asOf) {
    return ENGLAND.schedule(InspectionHistory.of(SOMEWHERE, activities), asOf);
  }

  @Property(tries = 600)
  void noItemIsWithoutAReason(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    Schedule schedule = schedule(activities, asOf);
    for (ScheduleItem item : schedule.items()) {
      assertThat(item.reasons()).as(item.title()).isNotEmpty();
      assertThat(item.reasons())
          .allSatisfy(reason -> assertThat(reason.sentence()).isNotBlank().doesNotContain("{}"));
    }
    assertThat(schedule.nextInspection().reasons()).isNotEmpty();
  }

  @Property(tries = 600)
  void nothingIsDueBeforeItsCauseNorOutsideItsAdjustment(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    for (ScheduleItem item : schedule(activities, asOf).items()) {
      Optional<DateWindow> when = item.when();
      if (item.cause().isPresent()) {
        assertThat(item.cause().get()).as(item.title()).isBeforeOrEqualTo(asOf);
        when.ifPresent(
            days -> assertThat(days.start()).isAfterOrEqualTo(item.cause().orElseThrow()));
      }
      if (item.adjusted().isPresent()) {
        assertThat(item.adjusted()).as(item.title()).isNotEqualTo(when);
        assertThat(item.adjusted().get().start()).isAfter(when.orElseThrow().start());
      }
    }
  }

  @Property(tries = 600)
  void deadlinesAreWorkingDays(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    Set<ItemKind> deadlines =
        Set.of(
            ItemKind.PUBLISH_REPORT,
            ItemKind.DRAFT_ACTION_PLAN,
            ItemKind.ACTION_PLAN,
            ItemKind.JTAI_STATEMENT,
            ItemKind.PUBLICATION);
    for (ScheduleItem item : schedule(activities, asOf).items()) {
      if (deadlines.contains(item.kind()) && item.lastDay().isPresent()) {
        assertThat(WORKING_DAYS.isWorkingDay(item.lastDay().get())).as(item.title()).isTrue();
      }
    }
  }

  @Property(tries = 600)
  void itemsAreInOrderOfTheirLastDay(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    List<ScheduleItem> items = schedule(activities, asOf).items();
    assertThat(items.stream().map(item -> item.lastDay().orElse(LocalDate.MAX))).isSorted();
  }

  @Property(tries = 600)
  void theSameHistoryInAnyOrderGivesTheSameSchedule(
      @ForAll("histories") List<Activity> activities,
      @ForAll("days") LocalDate asOf,
      @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(activities);
    Collections.shuffle(shuffled, new Random(seed));
    Schedule schedule = schedule(activities, asOf);
    Schedule other = schedule(shuffled, asOf);
    assertThat(other).isEqualTo(schedule);
    assertThat(other.hashCode()).isEqualTo(schedule.hashCode());
    assertThat(new WhatIf(schedule, other).differences()).isEmpty();
  }

  @Property(tries = 600)
  void theStateAgreesWithTheDayAsked(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    for (ScheduleItem item : schedule(activities, asOf).items()) {
      if (item.when().isEmpty()) {
        assertThat(item.state()).as(item.title()).isNotEqualTo(ItemState.OVERDUE);
        continue;
      }
      LocalDate first = item.when().get().start();
      LocalDate last = item.lastDay().orElseThrow();
      switch (item.state()) {
        // What is typical can come any day, and what has a moved window can begin before it.
        case FUTURE -> assertThat(last).as(item.title()).isAfterOrEqualTo(asOf);
        case DUE -> assertThat(last).as(item.title()).isAfterOrEqualTo(asOf);
        case OVERDUE -> assertThat(item.when().get().end()).as(item.title()).isBefore(asOf);
        case PASSED, DONE -> assertThat(first).as(item.title()).isBeforeOrEqualTo(asOf);
      }
    }
  }

  @Property(tries = 600)
  void neverMoreThanTwoFocusedVisitsLeft(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    schedule(activities, asOf)
        .focusedVisitsLeft()
        .ifPresent(
            visits -> {
              assertThat(visits.left()).isBetween(0, 2);
              assertThat(visits.left() + visits.made()).isGreaterThanOrEqualTo(0);
              if (visits.left() > 0) {
                assertThat(visits.left() + visits.made() + (visits.jtaiStandsIn() ? 1 : 0))
                    .isEqualTo(2);
              }
            });
  }

  @Property(tries = 600)
  void whatIsNextIsTheFirstOpenItemWithADay(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    Schedule schedule = schedule(activities, asOf);
    Optional<LocalDate> earliest =
        schedule.items().stream()
            .filter(item -> item.state() == ItemState.FUTURE || item.state() == ItemState.DUE)
            // Neither is anything that is due.
            .filter(item -> item.kind() != ItemKind.PUBLICATION)
            .filter(item -> item.kind() != ItemKind.SUSPENSION)
            .flatMap(item -> item.lastDay().stream())
            .min(LocalDate::compareTo);
    assertThat(schedule.nextDue().flatMap(ScheduleItem::lastDay)).isEqualTo(earliest);
    schedule
        .nextDue()
        .ifPresent(next -> assertThat(next.lastDay().orElseThrow()).isAfterOrEqualTo(asOf));
  }

  @Property(tries = 400)
  void asTheDayMovesOnNoDayMovesUnlessSomethingHappens(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    LocalDate until = asOf.plusDays(200);
    TreeSet<LocalDate> events = new TreeSet<>(CHANGES);
    activities.forEach(activity -> events.addAll(daysOf(activity)));
    Schedule before = schedule(activities, asOf);
    for (LocalDate next = asOf.plusDays(7); !next.isAfter(until); next = next.plusDays(7)) {
      Schedule after = schedule(activities, next);
      boolean somethingHappened =
          !events.subSet(before.asOf(), false, after.asOf(), true).isEmpty();
      if (!somethingHappened) {
        assertThat(withoutStates(after, next)).isEqualTo(withoutStates(before, next));
        for (Anchor anchor : Anchor.values()) {
          assertThat(after.nextInspection().window(anchor))
              .isEqualTo(before.nextInspection().window(anchor));
        }
      }
      before = after;
    }
  }

  private static List<LocalDate> daysOf(Activity activity) {
    List<LocalDate> days = new ArrayList<>(List.of(activity.day()));
    if (activity instanceof OnSiteActivity onSite) {
      days.add(onSite.lastDay());
      onSite.published().ifPresent(days::add);
      onSite.received().ifPresent(days::add);
    } else if (activity instanceof OfstedDecision.OnDate told) {
      days.add(told.told());
    }
    return days;
  }

  /** What an item is and when, without a suspension that is over by a day. */
  private static Set<List<Object>> withoutStates(Schedule schedule, LocalDate asOf) {
    Set<List<Object>> items = new LinkedHashSet<>();
    for (ScheduleItem item : schedule.items()) {
      boolean over =
          item.kind() == ItemKind.SUSPENSION && item.when().orElseThrow().end().isBefore(asOf);
      if (!over) {
        items.add(List.of(item.kind(), item.title(), item.when(), item.adjusted(), item.cause()));
      }
    }
    return items;
  }

  @Property(tries = 400)
  void anInspectionBeforeTheSifChangesNothingElse(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    Inspection earlier =
        Inspection.builder()
            .framework(Framework.EARLIER)
            .onSite(day("2011-05-09"), day("2011-05-20"))
            .published(day("2011-06-20"))
            .build();
    List<Activity> more = new ArrayList<>(activities);
    more.add(earlier);
    Schedule without = schedule(activities, asOf);
    Schedule with = schedule(more, asOf);
    // Alone, it shows that the authority is not a new one: then nothing is known at all (L-GAP).
    boolean alone =
        without.decision().previous().isEmpty()
            && InspectionHistory.of(SOMEWHERE, activities).newAuthorityBy(asOf).isEmpty();
    if (alone) {
      return;
    }
    assertThat(with.pathway()).isEqualTo(without.pathway());
    assertThat(with.nextInspection()).isEqualTo(without.nextInspection());
    assertThat(with.focusedVisitsLeft()).isEqualTo(without.focusedVisitsLeft());
    assertThat(with.warnings()).isEqualTo(without.warnings());
    List<ScheduleItem> others =
        with.items().stream()
            .filter(
                item ->
                    !item.when()
                        .equals(Optional.of(DateWindow.of(earlier.firstDay(), earlier.lastDay()))))
            .toList();
    assertThat(others).isEqualTo(without.items());
    assertThat(with.items()).hasSize(without.items().size() + 1);
  }

  @Property(tries = 300)
  void whatHappensLaterIsNotKnown(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    List<Activity> known =
        activities.stream().filter(activity -> !activity.day().isAfter(asOf)).toList();
    assertThat(schedule(activities, asOf)).isEqualTo(schedule(known, asOf));
  }

  @Property(tries = 200)
  void theDiaryIsInOrderAndInside(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    LocalDate until = asOf.plusDays(400);
    List<Readiness> days = schedule(activities, asOf).readiness(until);
    assertThat(days).extracting(Readiness::day).isSorted();
    assertThat(days).allSatisfy(readiness -> assertThat(readiness.day()).isBetween(asOf, until));
  }

  @Property(tries = 200)
  void whatIfIsTheScheduleAfterTheFact(
      @ForAll("histories") List<Activity> activities, @ForAll("days") LocalDate asOf) {
    InspectionHistory history =
        InspectionHistory.of(
            SOMEWHERE,
            activities.stream().filter(activity -> !activity.day().isAfter(asOf)).toList());
    for (Activity outcome : activities) {
      if (outcome.day().isAfter(asOf)) {
        WhatIf whatIf = ENGLAND.whatIf(history, asOf, outcome);
        assertThat(whatIf.before()).isEqualTo(ENGLAND.schedule(history, asOf));
        assertThat(whatIf.after())
            .isEqualTo(ENGLAND.schedule(history.with(outcome), whatIf.after().asOf()));
        return;
      }
    }
  }
}
