package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.schedule.Facts.judged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.pathway.Ground;
import io.github.ilacs.pathway.PathwayDecision;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is put together by hand is a value: each of its parts tells it from another. */
class EqualityTest {

  private static final Reason REASON = Reason.of(Rules.W_4);
  private static final Reason OTHER = Reason.of(Rules.F_11);

  private static ScheduleItem.Builder item() {
    return ScheduleItem.builder()
        .kind(ItemKind.ACTION_PLAN)
        .title("Action plan")
        .when(days("2026-11-21"))
        .adjusted(days("2026-11-23"))
        .state(ItemState.DUE)
        .force(Force.FRAMEWORK)
        .cause(day("2026-08-01"))
        .reasons(List.of(REASON));
  }

  private static NextInspection.Builder next() {
    return NextInspection.builder()
        .asOf(day("2026-11-22"))
        .type(InspectionType.SHORT)
        .typeReasons(List.of(REASON))
        .windows(Map.of(Anchor.LAST_DAY_ON_SITE, days("2026-11-24/2027-11-24")))
        .windowReasons(List.of(REASON))
        .calls(Scheduler.england().calls())
        .callReasons(List.of(REASON));
  }

  private static Schedule.Builder schedule() {
    Schedule schedule =
        Facts.schedule(
            "2026-11-22",
            judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD));
    return Schedule.builder()
        .authority(schedule.authority())
        .asOf(schedule.asOf())
        .edition(schedule.edition())
        .decision(schedule.decision())
        .nextInspection(next().build())
        .visits(schedule.visits().orElseThrow())
        .items(List.of(item().build()))
        .warnings(List.of());
  }

  /** A schedule of a record that knows the reports to a day. */
  private static Schedule behind() {
    KnownTo reports =
        new KnownTo(Optional.of(day("2026-08-20")), Optional.empty(), Optional.empty());
    return Scheduler.england().schedule(history().knownTo(reports), day("2026-11-22"));
  }

  private static <B> void checkEveryPart(
      Supplier<B> builder, Function<B, Object> build, Map<String, Consumer<B>> others) {
    Object value = build.apply(builder.get());
    assertThat(value).isEqualTo(build.apply(builder.get())).isNotEqualTo("another type");
    assertThat(value).hasSameHashCodeAs(build.apply(builder.get()));
    others.forEach(
        (part, change) -> {
          B changed = builder.get();
          change.accept(changed);
          Object other = build.apply(changed);
          assertThat(value).as(part).isNotEqualTo(other);
          assertThat(other).as(part).isNotEqualTo(value);
        });
    // A hash may be shared, but not by all.
    assertThat(
            others.values().stream()
                .map(
                    change -> {
                      B changed = builder.get();
                      change.accept(changed);
                      return build.apply(changed).hashCode();
                    })
                .distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void anItem() {
    Map<String, Consumer<ScheduleItem.Builder>> others = new LinkedHashMap<>();
    others.put("kind", item -> item.kind(ItemKind.DRAFT_ACTION_PLAN));
    others.put("title", item -> item.title("Plan"));
    others.put("when", item -> item.when(days("2026-11-22")));
    others.put("adjusted", item -> item.adjusted(days("2026-11-24")));
    others.put("not adjusted", item -> item.adjusted(Optional.empty()));
    others.put("state", item -> item.state(ItemState.OVERDUE));
    others.put("force", item -> item.force(Force.STATUTE));
    others.put("told", item -> item.told(true));
    others.put("cause", item -> item.cause(day("2026-08-02")));
    others.put("without a cause", item -> item.cause(Optional.empty()));
    others.put("reasons", item -> item.reasons(List.of(OTHER)));

    checkEveryPart(EqualityTest::item, ScheduleItem.Builder::build, others);
  }

  @Test
  void aNextInspection() {
    Map<String, Consumer<NextInspection.Builder>> others = new LinkedHashMap<>();
    others.put("day asked", next -> next.asOf(day("2026-11-23")));
    others.put("framework", next -> next.framework(Framework.SIF));
    others.put("type", next -> next.type(InspectionType.STANDARD));
    others.put("reasons of the type", next -> next.typeReasons(List.of(OTHER)));
    others.put("anchor", next -> next.anchor(Anchor.PUBLICATION));
    others.put(
        "windows",
        next -> next.windows(Map.of(Anchor.LAST_DAY_ON_SITE, days("2026-11-25/2027-11-25"))));
    others.put("where the window comes from", next -> next.windowBasis(WindowBasis.TOLD));
    others.put("moved window", next -> next.adjustedWindow(days("2026-11-26/2027-11-26")));
    others.put("record behind", next -> next.recordBehindFrom(day("2028-03-21")));
    others.put("reasons of the window", next -> next.windowReasons(List.of(OTHER)));
    others.put("reasons of the calls", next -> next.callReasons(List.of(OTHER)));
    others.put(
        "calls",
        next ->
            next.calls(
                CallCalendar.of(
                    Timeline.england(),
                    Scheduler.england().workingDays().withoutBankHolidays(day("2026-12-28")))));

    checkEveryPart(EqualityTest::next, NextInspection.Builder::build, others);
  }

  private static NextInspection.Builder withoutWindow() {
    return NextInspection.builder()
        .asOf(day("2026-11-22"))
        .typeReasons(List.of(REASON))
        .windowReasons(List.of(REASON));
  }

  @Test
  void aNextInspectionThatHasBegun() {
    Map<String, Consumer<NextInspection.Builder>> others = new LinkedHashMap<>();
    others.put("first day", next -> next.begun(day("2026-11-17")));
    others.put("type", next -> next.begun(day("2026-11-16")).type(InspectionType.SHORT));

    checkEveryPart(
        () -> withoutWindow().begun(day("2026-11-16")), NextInspection.Builder::build, others);
  }

  @Test
  void aNextInspectionThatOthersHadInAnInterval() {
    Map<String, Consumer<NextInspection.Builder>> others = new LinkedHashMap<>();
    others.put("interval", next -> next.observedInterval(days("2027-01-05/2028-01-04")));
    others.put("first day asked", next -> next.asOf(day("2026-11-23")));

    checkEveryPart(
        () ->
            withoutWindow()
                .windowBasis(WindowBasis.OBSERVED)
                .observedInterval(days("2027-01-04/2028-01-04")),
        NextInspection.Builder::build,
        others);
  }

  @Test
  void aSchedule() {
    PathwayDecision decision =
        new PathwayDecision(
            Pathway.STANDARD_INSPECTION,
            Ground.FIRST,
            Optional.empty(),
            List.of(OTHER),
            Optional.empty(),
            Optional.empty());
    Map<String, Consumer<Schedule.Builder>> others = new LinkedHashMap<>();
    others.put("authority", schedule -> schedule.authority(new LocalAuthority("1", "Elsewhere")));
    others.put(
        "day asked",
        schedule ->
            schedule
                .asOf(day("2026-11-23"))
                .nextInspection(next().asOf(day("2026-11-23")).build()));
    others.put(
        "edition", schedule -> schedule.edition(Timeline.england().editionOn(day("2023-06-01"))));
    others.put("decision", schedule -> schedule.decision(decision));
    others.put(
        "next inspection",
        schedule -> schedule.nextInspection(next().type(InspectionType.STANDARD).build()));
    others.put(
        "visits",
        schedule ->
            schedule.visits(
                new Visits(
                    1, 0, Optional.empty(), Optional.of(3), Optional.of(2), List.of(REASON))));
    others.put(
        "unknown time", schedule -> schedule.unknownTime(behind().unknownTime().orElseThrow()));
    others.put("items", schedule -> schedule.items(List.of()));
    others.put("warnings", schedule -> schedule.warnings(List.of(OTHER)));

    checkEveryPart(EqualityTest::schedule, Schedule.Builder::build, others);
  }
}
