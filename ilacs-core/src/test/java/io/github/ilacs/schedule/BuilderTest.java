package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.schedule.Facts.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A schedule can be put together again from its parts, and from no others. */
class BuilderTest {

  private static final Reason REASON = Reason.of(Rules.W_4);

  @Property(tries = 200)
  void aScheduleIsTheSumOfItsParts(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll Anchor anchor) {
    Schedule schedule = Scheduler.england().with(anchor).schedule(history, asOf);

    assertThat(copy(schedule).build()).isEqualTo(schedule).hasSameHashCodeAs(schedule);
  }

  private static Schedule.Builder copy(Schedule schedule) {
    Schedule.Builder builder =
        Schedule.builder()
            .authority(schedule.authority())
            .asOf(schedule.asOf())
            .edition(schedule.edition())
            .decision(schedule.decision())
            .nextInspection(copy(schedule.nextInspection()).build())
            .items(schedule.items().stream().map(BuilderTest::copy).toList())
            .warnings(schedule.warnings());
    schedule.visits().ifPresent(builder::visits);
    schedule.unknownTime().ifPresent(builder::unknownTime);
    return builder;
  }

  private static NextInspection.Builder copy(NextInspection next) {
    NextInspection.Builder builder =
        NextInspection.builder()
            .asOf(next.asOf())
            .framework(next.framework())
            .typeReasons(next.typeReasons())
            .anchor(next.anchor())
            .windows(next.windows())
            .windowBasis(next.windowBasis())
            .windowReasons(next.windowReasons())
            .callReasons(next.callReasons());
    next.type().ifPresent(builder::type);
    next.begun().ifPresent(builder::begun);
    next.adjustedWindow().ifPresent(builder::adjustedWindow);
    next.observedInterval().ifPresent(builder::observedInterval);
    next.calls().ifPresent(builder::calls);
    next.recordBehindFrom().ifPresent(builder::recordBehindFrom);
    return builder;
  }

  private static ScheduleItem copy(ScheduleItem item) {
    return ScheduleItem.builder()
        .kind(item.kind())
        .title(item.title())
        .when(item.when())
        .adjusted(item.adjusted())
        .state(item.state())
        .force(item.force())
        .told(item.isTold())
        .cause(item.cause())
        .reasons(item.reasons())
        .build();
  }

  private static Schedule schedule() {
    return Facts.schedule(
        "2026-11-22",
        judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD));
  }

  private static NextInspection.Builder least() {
    return NextInspection.builder()
        .asOf(day("2026-11-22"))
        .typeReasons(List.of(REASON))
        .windowReasons(List.of(REASON));
  }

  @Test
  void aNextInspectionThatSaysTheLeast() {
    NextInspection next = least().build();

    assertThat(next.framework()).isEqualTo(Framework.ILACS);
    assertThat(next.type()).isEmpty();
    assertThat(next.anchor()).isEqualTo(Anchor.LAST_DAY_ON_SITE);
    assertThat(next.window()).isEmpty();
    assertThat(next.windows()).isEmpty();
    assertThat(next.calls()).isEmpty();
    assertThat(next.state()).isEqualTo(WindowState.NO_WINDOW);
    assertThat(next.nextPossibleStart()).isEmpty();
    assertThat(next.possibleStartsLeft()).isZero();
  }

  @Test
  void aNextInspectionHasADayAndReasons() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                NextInspection.builder()
                    .typeReasons(List.of(REASON))
                    .windowReasons(List.of(REASON))
                    .build())
        .withMessage("a next inspection needs the day asked");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> least().typeReasons(List.of()).build())
        .withMessageContaining("reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> least().windowReasons(List.of()).build())
        .withMessageContaining("reason");
  }

  @Test
  void daysOfTheCallComeWithReasons() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> least().calls(Scheduler.england().calls()).build())
        .withMessageContaining("reasons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> least().callReasons(List.of(REASON)).build())
        .withMessageContaining("calendar");
    assertThat(
            least()
                .calls(Scheduler.england().calls())
                .callReasons(List.of(REASON))
                .build()
                .nextPossibleStart())
        .isPresent();
  }

  @Test
  void aWindowThatIsNotThereIsNotMoved() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> least().adjustedWindow(days("2026-11-24/2027-11-24")).build())
        .withMessageContaining("2026-11-24/2027-11-24");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                least()
                    .windows(Map.of(Anchor.PUBLICATION, days("2027-01-12/2028-01-12")))
                    .adjustedWindow(days("2026-11-24/2027-11-24"))
                    .build());
  }

  @Test
  void anIntervalStandsInPlaceOfAWindow() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                least()
                    .windows(Map.of(Anchor.LAST_DAY_ON_SITE, days("2026-11-24/2027-11-24")))
                    .observedInterval(days("2027-01-12/2028-01-12"))
                    .build())
        .withMessageContaining("2027-01-12/2028-01-12");
  }

  @Test
  void aScheduleNeedsEachOfFiveParts() {
    Schedule whole = schedule();
    Schedule.Builder schedule = Schedule.builder();
    for (Runnable part :
        List.<Runnable>of(
            () -> schedule.authority(whole.authority()),
            () -> schedule.asOf(whole.asOf()),
            () -> schedule.edition(whole.edition()),
            () -> schedule.decision(whole.decision()),
            () -> schedule.nextInspection(whole.nextInspection()))) {
      assertThatIllegalStateException()
          .isThrownBy(schedule::build)
          .withMessageContaining("the next inspection");
      part.run();
    }
    assertThat(schedule.build().items()).isEmpty();
  }

  @Test
  void aScheduleIsOfOneDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(schedule()).asOf(day("2026-11-23")).build())
        .withMessageContaining("2026-11-22")
        .withMessageContaining("2026-11-23");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                copy(schedule())
                    .asOf(day("2026-03-31"))
                    .nextInspection(
                        copy(schedule().nextInspection()).asOf(day("2026-03-31")).build())
                    .build())
        .withMessageContaining("the edition of April 2026 is in force from 2026-04-01");
    assertThat(
            copy(schedule())
                .asOf(day("2026-03-31"))
                .edition(Timeline.england().editionOn(day("2026-03-31")))
                .nextInspection(copy(schedule().nextInspection()).asOf(day("2026-03-31")).build())
                .build()
                .nextInspection()
                .state()
                .days())
        .isEqualTo(238);
  }
}
