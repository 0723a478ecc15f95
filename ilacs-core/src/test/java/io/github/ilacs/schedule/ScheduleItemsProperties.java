package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementLetter;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.MonitoringVisit;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.pathway.Ground;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of the whole schedule of every history: everything has a reason, nothing comes before
 * its cause, time alone moves no date, what has no consequence changes nothing, and asking "what
 * if" is asking after the fact. Those of the next inspection are in {@link ScheduleProperties}.
 */
class ScheduleItemsProperties {

  private static final Scheduler ENGLAND = Scheduler.england();

  private static final WorkingDayCalendar WORKING_DAYS = WorkingDayCalendar.england();

  /** Days on which what is known changes for everybody: editions, figures and the suspension. */
  private static final NavigableSet<LocalDate> CHANGES = changes();

  private static NavigableSet<LocalDate> changes() {
    NavigableSet<LocalDate> days =
        new TreeSet<>(
            List.of(
                day("2018-08-08"),
                day("2019-03-04"),
                day("2020-03-17"),
                day("2021-06-28"),
                day("2025-11-27")));
    // Elections are known when nothing is published any more (R-ELECT).
    days.add(day("2019-11-06"));
    days.add(day("2024-05-25"));
    ENGLAND.timeline().editions().forEach(edition -> days.add(edition.effectiveFrom()));
    return days;
  }

  @Property
  void nothingIsSaidWithoutAReason(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = ENGLAND.schedule(history, asOf);

    assertThat(schedule.items()).isNotEmpty().noneMatch(item -> item.reasons().isEmpty());
    assertThat(schedule.nextInspection().reasons()).isNotEmpty();
    assertThat(schedule.visits().stream()).noneMatch(visits -> visits.reasons().isEmpty());
    assertThat(
            Stream.of(
                    schedule.items().stream().flatMap(item -> item.reasons().stream()),
                    schedule.nextInspection().reasons().stream(),
                    schedule.visits().stream().flatMap(v -> v.reasons().stream()),
                    schedule.warnings().stream())
                .flatMap(reasons -> reasons)
                .map(Reason::sentence))
        .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{}"));
  }

  @Property
  void nothingComesBeforeItsCauseAndTheCauseIsKnown(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    for (ScheduleItem item : ENGLAND.schedule(history, asOf).items()) {
      item.cause()
          .ifPresent(
              cause -> {
                assertThat(cause).as(item.title()).isBeforeOrEqualTo(asOf);
                assertThat(Stream.of(item.when(), item.adjusted()).flatMap(Optional::stream))
                    .as(item.title())
                    .allMatch(days -> !days.start().isBefore(cause));
              });
      if (item.adjusted().isPresent()) {
        assertThat(item.adjusted()).as(item.title()).isNotEqualTo(item.when());
        assertThat(item.adjusted().get().start()).isAfter(item.when().orElseThrow().start());
      }
    }
  }

  /** F-15: a deadline is counted in working days, so it ends on one. */
  @Property
  void deadlinesAreWorkingDays(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Set<ItemKind> deadlines =
        Set.of(
            ItemKind.PUBLISH_REPORT,
            ItemKind.DRAFT_ACTION_PLAN,
            ItemKind.ACTION_PLAN,
            ItemKind.JTAI_STATEMENT,
            ItemKind.PUBLICATION);
    for (ScheduleItem item : ENGLAND.schedule(history, asOf).items()) {
      if (deadlines.contains(item.kind()) && item.lastDay().isPresent()) {
        assertThat(WORKING_DAYS.isWorkingDay(item.lastDay().get())).as(item.title()).isTrue();
      }
    }
  }

  /** What has no days on site, and so took place "before" its letter, comes by the letter's day. */
  @Property
  void itemsAreInOrderOfTheirLastDay(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    List<ScheduleItem> items = ENGLAND.schedule(history, asOf).items();
    assertThat(items.stream().map(item -> item.lastDay().orElse(LocalDate.MAX))).isSorted();
    assertThat(items)
        .isSortedAccordingTo(
            Comparator.comparing((ScheduleItem item) -> item.lastDay().orElse(LocalDate.MAX))
                .thenComparing(ScheduleItem::kind)
                .thenComparing(item -> item.title().replace(" before ", " of ")));
  }

  /** W-1, L-TOLD: what is asked for alone is what the schedule says. */
  @Property
  void theWindowAloneIsThatOfTheSchedule(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Anchor anchor) {
    Scheduler scheduler = ENGLAND.with(anchor);
    assertThat(scheduler.nextWindow(history, asOf))
        .isEqualTo(scheduler.schedule(history, asOf).nextInspection().window());
  }

  /**
   * A duty done closes the oldest of its kind that was open, a letter's first, in other words: what
   * the schedule of the day on which it was done, without it, calls open.
   */
  @Property
  void whatIsDoneIsTheOldestThatWasOpen(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory whole,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    List<DutyDone> done =
        whole.activities(DutyDone.class).stream()
            .filter(each -> !each.on().isBefore(day("2018-01-01")) && !each.on().isAfter(asOf))
            .toList();
    List<Activity> others = new ArrayList<>(whole.activities());
    others.removeIf(DutyDone.class::isInstance);
    InspectionHistory history = InspectionHistory.of(EXAMPLESHIRE, others);
    Map<Duty, Set<String>> closed = new EnumMap<>(Duty.class);
    for (DutyDone each : done) {
      Set<String> ofKind = closed.computeIfAbsent(each.duty(), duty -> new TreeSet<>());
      closedBy(each, ENGLAND.schedule(history, each.on()), ofKind).ifPresent(ofKind::add);
      history = history.with(each);
    }
    for (Duty duty : Duty.values()) {
      for (ScheduleItem item :
          ENGLAND.schedule(history, asOf).items(ItemKind.valueOf(duty.name()))) {
        assertThat(item.state() == ItemState.DONE)
            .as(item.title())
            .isEqualTo(closed.getOrDefault(duty, Set.of()).contains(item.title()));
      }
    }
  }

  private static Optional<String> closedBy(DutyDone done, Schedule schedule, Set<String> closed) {
    List<ScheduleItem> arisen = schedule.items(ItemKind.valueOf(done.duty().name()));
    Assume.that(arisen.stream().map(ScheduleItem::cause).distinct().count() == arisen.size());
    Comparator<ScheduleItem> byCause = Comparator.comparing(item -> item.cause().orElseThrow());
    Optional<ScheduleItem> ofLastReport =
        arisen.stream().filter(ScheduleItemsProperties::isOfReport).max(byCause);
    // A later report takes the place of an earlier one; a later letter does not.
    return arisen.stream()
        .filter(item -> !closed.contains(item.title()))
        .filter(item -> !isOfReport(item) || ofLastReport.equals(Optional.of(item)))
        .min(Comparator.comparing(ScheduleItemsProperties::isOfReport).thenComparing(byCause))
        .map(ScheduleItem::title);
  }

  private static boolean isOfReport(ScheduleItem item) {
    return item.title().contains("inspection") && !item.title().contains("joint");
  }

  @Property
  void theOrderOfInputDoesNotMatter(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(history.activities());
    Collections.shuffle(shuffled, new Random(seed));
    Schedule schedule = ENGLAND.schedule(history, asOf);
    Schedule other = ENGLAND.schedule(InspectionHistory.of(EXAMPLESHIRE, shuffled), asOf);

    assertThat(other).isEqualTo(schedule).hasSameHashCodeAs(schedule);
    assertThat(new WhatIf(schedule, other).differences()).isEmpty();
  }

  @Property
  void theStateAgreesWithTheDayAsked(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    for (ScheduleItem item : ENGLAND.schedule(history, asOf).items()) {
      if (item.when().isEmpty()) {
        assertThat(item.state()).as(item.title()).isNotEqualTo(ItemState.OVERDUE);
        continue;
      }
      LocalDate first = item.when().get().start();
      // Nobody knows the end of what has begun.
      LocalDate last = item.lastDay().orElse(LocalDate.MAX);
      switch (item.state()) {
        // What is typical can come any day, and what has a moved window can begin before it.
        case FUTURE, DUE -> assertThat(last).as(item.title()).isAfterOrEqualTo(asOf);
        case OVERDUE -> assertThat(item.when().get().end()).as(item.title()).isBefore(asOf);
        case PASSED -> assertThat(first).as(item.title()).isBeforeOrEqualTo(asOf);
        // What is owed can be done before the day by which it is due, but not before its cause.
        case DONE ->
            assertThat(item.cause().orElse(first)).as(item.title()).isBeforeOrEqualTo(asOf);
      }
    }
  }

  /** V-COUNT, V-1: by the last grade, what was made taken off, and a JTAI counts like a visit. */
  @Property
  void theVisitsLeftAreThoseOfTheGradeWithoutThoseMade(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = ENGLAND.schedule(history, asOf);
    LocalDate since =
        schedule
            .decision()
            .previous()
            .map(Inspection::lastDay)
            .or(() -> history.newAuthorityBy(asOf).map(Reorganisation::vesting))
            .orElse(LocalDate.MIN);
    int counted = 0;
    for (OnSiteActivity activity : history.activities(OnSiteActivity.class)) {
      boolean took = activity.firstDay().isAfter(since) && !activity.lastDay().isAfter(asOf);
      boolean visit =
          activity instanceof FocusedVisit || activity instanceof JointTargetedAreaInspection;
      counted += took && visit ? 1 : 0;
    }

    if (schedule.visits().isPresent()) {
      Visits visits = schedule.visits().get();
      assertThat(visits.made()).isEqualTo(counted);
      assertThat(visits.expected().orElse(0)).isBetween(0, 2);
      boolean begun = schedule.nextInspection().begun().isPresent();
      int made = counted;
      assertThat(visits.left())
          .isEqualTo(visits.expected().map(usual -> begun ? 0 : Math.max(0, usual - made)));
      if (schedule.decision().ground() == Ground.JUDGED
          && schedule.decision().previous().orElseThrow().framework() == Framework.ILACS) {
        Set<Integer> usual =
            switch (schedule.pathway()) {
              case SHORT_INSPECTION -> Set.of(1);
              // None, or the interim visit of 2020-21.
              case MONITORING -> Set.of(0, 1);
              // Two, or one where an area for priority action has moved a good authority.
              default -> Set.of(1, 2);
            };
        assertThat(usual).contains(visits.expected().orElseThrow());
      }
    } else {
      boolean hidden =
          history.activities(Gap.class).stream()
              .anyMatch(gap -> gap.kind() == Gap.Kind.FOCUSED_VISITS && gap.isKnownOn(asOf));
      assertThat(
              hidden
                  || schedule.pathway() == Pathway.UNDETERMINED
                  || schedule.decision().missing().isPresent())
          .isTrue();
    }
  }

  /** V-5: where the grade led to monitoring; one told by Ofsted all the same wins (L-TOLD). */
  @Property
  void noFocusedVisitIsExpectedWhileInadequate(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = ENGLAND.schedule(history, asOf);
    boolean expected =
        schedule.items(ItemKind.FOCUSED_VISIT).stream()
            .anyMatch(item -> item.state() != ItemState.DONE && !item.isTold());

    assertThat(expected)
        .isEqualTo(schedule.visits().flatMap(Visits::left).filter(left -> left > 0).isPresent());
    if (schedule.pathway() == Pathway.MONITORING && schedule.decision().ground() == Ground.JUDGED) {
      assertThat(expected).isFalse();
    }
  }

  @Property
  void whatIsNextIsTheFirstOpenItemWithADay(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = ENGLAND.schedule(history, asOf);
    Optional<LocalDate> earliest =
        schedule.items().stream()
            .filter(item -> item.state() == ItemState.FUTURE || item.state() == ItemState.DUE)
            // None of the three is ever due (R-EXT-1, N-DEF2, A-9).
            .filter(item -> item.kind() != ItemKind.PUBLICATION)
            .filter(item -> item.kind() != ItemKind.SUSPENSION)
            .filter(item -> item.kind() != ItemKind.SELF_EVALUATION)
            .flatMap(item -> item.lastDay().stream())
            .min(LocalDate::compareTo);

    assertThat(schedule.nextDue().flatMap(ScheduleItem::lastDay)).isEqualTo(earliest);
    assertThat(earliest.stream())
        .noneMatch(last -> last.isBefore(asOf) || last.equals(LocalDate.MAX));
  }

  /** The summary is short, and has days as people write them. */
  @Property
  void theSummaryIsShortAndForPeople(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    String summary = ENGLAND.schedule(history, asOf).summary();

    assertThat(summary.lines()).hasSizeBetween(5, 10).noneMatch(String::isBlank);
    assertThat(summary)
        .startsWith(history.authority().name() + " on ")
        .doesNotContain("Optional", "null", "{}", "[")
        .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
  }

  /** The items by their states are all items, each once. */
  @Property
  void theItemsOfAllStatesAreAllItems(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Schedule schedule = ENGLAND.schedule(history, asOf);

    for (ItemState state : ItemState.values()) {
      assertThat(schedule.items(state)).allMatch(item -> item.state() == state);
      assertThat(schedule.items(state)).isSubsetOf(schedule.items());
    }
    assertThat(Stream.of(ItemState.values()).mapToInt(state -> schedule.items(state).size()).sum())
        .isEqualTo(schedule.items().size());
  }

  /** L-KNOWN, L-AWAIT: between two days on which something happens or becomes known. */
  @Property
  void timePassingMovesNoDate(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll @IntRange(min = 1, max = 500) int days) {
    TreeSet<LocalDate> events = new TreeSet<>(Histories.knownDays(history));
    events.addAll(CHANGES);
    LocalDate next = events.higher(asOf);
    LocalDate later = asOf.plusDays(days);
    if (next != null && !later.isBefore(next)) {
      later = next.minusDays(1);
    }
    Schedule then = ENGLAND.schedule(history, asOf);
    Schedule now = ENGLAND.schedule(history, later);

    assertThat(dates(now, later)).isEqualTo(dates(then, later));
    assertThat(dates(now.nextInspection())).isEqualTo(dates(then.nextInspection()));
    assertThat(now.visits()).isEqualTo(then.visits());
  }

  /** What an item is and when, without a suspension that is over by a day. */
  private static List<List<Object>> dates(Schedule schedule, LocalDate asOf) {
    return schedule.items().stream()
        .filter(
            item ->
                item.kind() != ItemKind.SUSPENSION
                    || !item.when().orElseThrow().end().isBefore(asOf))
        .map(
            item ->
                List.<Object>of(
                    item.kind(), item.title(), item.when(), item.adjusted(), item.cause()))
        .toList();
  }

  private static List<Object> dates(NextInspection next) {
    List<Object> dates = new ArrayList<>();
    for (Anchor anchor : Anchor.values()) {
      dates.add(next.window(anchor));
    }
    dates.addAll(List.of(next.type(), next.adjustedWindow(), next.observedInterval()));
    return dates;
  }

  /** What happens without consequences, and of which items it is the consequence all the same. */
  enum Harmless {
    SELF_EVALUATION(ItemKind.SELF_EVALUATION),
    MEETING(ItemKind.ANNUAL_ENGAGEMENT_MEETING, ItemKind.ANNUAL_ENGAGEMENT_LETTER),
    LETTER(ItemKind.ANNUAL_ENGAGEMENT_LETTER),
    MONITORING_VISIT(ItemKind.MONITORING_VISIT, ItemKind.PUBLICATION, ItemKind.ADVISER),
    FOCUSED_VISIT(ItemKind.FOCUSED_VISIT),
    JTAI(ItemKind.JTAI, ItemKind.FOCUSED_VISIT, ItemKind.PUBLICATION),
    REORGANISATION_THAT_KEEPS_THE_PATHWAY,
    GAP_OF_MONITORING_VISITS(ItemKind.MONITORING_VISIT),
    DUTY_DONE_BEFORE_ALL_DUTIES,
    GAP_BEFORE_THE_LAST_INSPECTION,
    DEFERRAL_OF_THE_LAST_INSPECTION;

    private final ImmutableSet<ItemKind> its;

    Harmless(ItemKind... its) {
      this.its = ImmutableSet.copyOf(its);
    }

    Activity on(LocalDate day, LocalDate lastInspection) {
      return switch (this) {
        case SELF_EVALUATION -> new SelfEvaluation(day);
        case MEETING -> new AnnualEngagementMeeting(day);
        case LETTER -> new AnnualEngagementLetter(day);
        case MONITORING_VISIT -> MonitoringVisit.builder().onSite(day).build();
        case FOCUSED_VISIT -> FocusedVisit.builder().onSite(day).build();
        case JTAI -> JointTargetedAreaInspection.builder().onSite(day, day).build();
        case REORGANISATION_THAT_KEEPS_THE_PATHWAY -> Reorganisation.keepingPathway(day);
        case GAP_OF_MONITORING_VISITS -> new Gap(Gap.Kind.MONITORING_VISITS, day, "lost");
        case DUTY_DONE_BEFORE_ALL_DUTIES -> DutyDone.of(day("2000-01-03"), Duty.ACTION_PLAN);
        case GAP_BEFORE_THE_LAST_INSPECTION -> Gap.inspection(lastInspection, "lost");
        case DEFERRAL_OF_THE_LAST_INSPECTION ->
            new OfstedDecision.Deferral(
                lastInspection, DateWindow.of(day, day.plusDays(1000)), "letter");
      };
    }
  }

  /** A-7, P-IN-MV4, F-1, J-6, O-3, N-DEF2, L-GAP: neither pathway nor window, nor anything else. */
  @Property
  void anActivityWithoutConsequencesChangesNothingElse(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Harmless harmless,
      @ForAll @IntRange(max = 2000) int daysAgo) {
    LocalDate day = asOf.minusDays(daysAgo);
    Schedule without = ENGLAND.schedule(history, asOf);
    Optional<Inspection> previous = without.decision().previous();
    Assume.that(Histories.isFree(history, day) && previous.isPresent());
    Activity activity = harmless.on(day, previous.get().lastDay());
    Schedule with = ENGLAND.schedule(history.with(activity), asOf);

    assertThat(with.pathway()).isEqualTo(without.pathway());
    assertThat(with.decision().previous()).isEqualTo(previous);
    assertThat(dates(with.nextInspection())).isEqualTo(dates(without.nextInspection()));
    assertThat(with.nextInspection().possibleStarts().toList())
        .isEqualTo(without.nextInspection().possibleStarts().toList());
    assertThat(with.warnings()).isEqualTo(without.warnings());
    assertThat(others(with, harmless)).isEqualTo(others(without, harmless));
    if (!harmless.its.contains(ItemKind.FOCUSED_VISIT)) {
      assertThat(with.visits()).isEqualTo(without.visits());
    }
    // That the pathway was kept is said.
    if (harmless != Harmless.REORGANISATION_THAT_KEEPS_THE_PATHWAY) {
      assertThat(with.decision()).isEqualTo(without.decision());
      assertThat(with.nextInspection()).isEqualTo(without.nextInspection());
    }
  }

  private static List<ScheduleItem> others(Schedule schedule, Harmless harmless) {
    return schedule.items().stream().filter(item -> !harmless.its.contains(item.kind())).toList();
  }

  @Property
  void anInspectionBeforeTheSifChangesNothingElse(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    Inspection earlier =
        Inspection.builder()
            .framework(Framework.EARLIER)
            .onSite(day("2011-05-09"), day("2011-05-20"))
            .published(day("2011-06-20"))
            .build();
    Schedule without = ENGLAND.schedule(history, asOf);
    Schedule with = ENGLAND.schedule(history.with(earlier), asOf);
    // Alone, it shows that the authority is not a new one: then nothing is known at all (L-GAP).
    Assume.that(
        without.decision().previous().isPresent() || history.newAuthorityBy(asOf).isPresent());

    assertThat(with.decision()).isEqualTo(without.decision());
    assertThat(with.nextInspection()).isEqualTo(without.nextInspection());
    assertThat(with.visits()).isEqualTo(without.visits());
    assertThat(with.warnings()).isEqualTo(without.warnings());
    assertThat(
            with.items().stream()
                .filter(item -> !item.when().equals(Optional.of(earlier.onSite())))
                .toList())
        .isEqualTo(without.items());
    assertThat(with.items()).hasSize(without.items().size() + 1);
  }

  @Property
  void theDiaryIsInOrderInsideAndWithReasons(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    LocalDate until = asOf.plusDays(400);
    List<Readiness> days = ENGLAND.schedule(history, asOf).readiness(until);

    assertThat(days).extracting(Readiness::day).isSorted();
    assertThat(days)
        .allMatch(ready -> DateWindow.of(asOf, until).contains(ready.day()))
        .noneMatch(ready -> ready.reasons().isEmpty());
  }

  /** Whatever the outcome is; what is on record after the day asked does not count. */
  @Property
  void whatIfIsTheScheduleAfterTheFact(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll @IntRange(max = 13) int chosen) {
    List<Activity> later =
        history.activities().stream()
            .filter(a -> a.day().isAfter(asOf) && !a.day().equals(LocalDate.MAX))
            .toList();
    Assume.that(!later.isEmpty());
    Activity outcome = later.get(chosen % later.size());
    // What is there twice is one outcome, and two facts.
    Assume.that(Collections.frequency(later, outcome) == 1);
    List<Activity> fact = new ArrayList<>(history.activities());
    fact.removeIf(activity -> later.contains(activity) && !activity.equals(outcome));
    LocalDate counts =
        outcome instanceof OnSiteActivity onSite
            ? onSite.published().orElse(onSite.lastDay())
            : outcome.day();

    WhatIf whatIf = ENGLAND.whatIf(history, asOf, outcome);

    assertThat(whatIf.before()).isEqualTo(ENGLAND.schedule(history, asOf));
    assertThat(whatIf.after())
        .isEqualTo(ENGLAND.schedule(InspectionHistory.of(EXAMPLESHIRE, fact), counts));
    assertThat(whatIf.differences().stream().anyMatch(d -> d.what().equals("Pathway")))
        .isEqualTo(!Objects.equals(whatIf.before().pathway(), whatIf.after().pathway()));
  }
}
