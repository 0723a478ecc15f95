package io.github.ilacs.examples.benchmark;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Schedules: of one authority in turn, of all of them, and parts of one. */
@State(Scope.Thread)
public class ScheduleBenchmark {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private final Scheduler scheduler = Scheduler.england();
  private final List<InspectionHistory> histories = NationalRecord.histories(1);
  private final List<Schedule> schedules =
      histories.stream().map(history -> scheduler.schedule(history, AS_OF)).toList();
  private final RandomOrder order = new RandomOrder(histories.size());

  /** The complete schedule of one authority, with its reasons as values. */
  @Benchmark
  public Schedule schedule() {
    return scheduler.schedule(histories.get(order.next()), AS_OF);
  }

  /** The next window alone. */
  @Benchmark
  public Optional<DateWindow> nextWindow() {
    return scheduler.nextWindow(histories.get(order.next()), AS_OF);
  }

  /** All 153 schedules. */
  @Benchmark
  public void national(Blackhole blackhole) {
    for (InspectionHistory history : histories) {
      blackhole.consume(scheduler.schedule(history, AS_OF));
    }
  }

  /** Both outlooks, of the next inspection and of the next visit, of all 153 authorities. */
  @Benchmark
  public void outlooks(Blackhole blackhole) {
    for (Schedule schedule : schedules) {
      blackhole.consume(OutlookModel.england().outlook(schedule));
      blackhole.consume(VisitModel.england().outlook(schedule));
    }
  }

  /** Every sentence and every title of a schedule that is there. */
  @Benchmark
  public void sentences(Blackhole blackhole) {
    Schedule schedule = schedules.get(order.next());
    schedule.decision().reasons().forEach(reason -> blackhole.consume(reason.sentence()));
    schedule.nextInspection().reasons().forEach(reason -> blackhole.consume(reason.sentence()));
    for (ScheduleItem item : schedule.items()) {
      blackhole.consume(item.title());
      for (Reason reason : item.reasons()) {
        blackhole.consume(reason.sentence());
      }
    }
  }

  /** How many possible starts are left, counted. */
  @Benchmark
  public long startsCounted() {
    return schedules.get(order.next()).nextInspection().possibleStartsLeft();
  }

  /** How many possible starts are left, by making every one of them. */
  @Benchmark
  public long startsListed() {
    NextInspection inspection = schedules.get(order.next()).nextInspection();
    return inspection.possibleStarts().toList().size();
  }
}
