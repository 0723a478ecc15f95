package io.github.ilacs.examples.benchmark;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What becomes of the time when there is more: more authorities, or a longer history. */
public class GrowthBenchmark {

  /** The national record, so many times over. */
  @State(Scope.Thread)
  public static class Records {

    /** How many times. */
    @Param({"1", "10", "100"})
    public int times;

    private Path folder = Path.of("");
    private List<InspectionHistory> histories = List.of();

    /** Reads them. */
    @Setup
    public void read() {
      folder = NationalRecord.folder(times);
      histories = NationalRecord.histories(times);
    }
  }

  /** One authority, with an inspection every three years, a visit and a meeting every year. */
  @State(Scope.Thread)
  public static class Years {

    /** How many years. */
    @Param({"10", "100", "1000"})
    public int years;

    private List<Activity> activities = List.of();

    /** Lets the years go by. */
    @Setup
    public void simulate() {
      activities = simulated(years);
    }
  }

  /** The schedules of all authorities. */
  @Benchmark
  public void schedules(Records records, Blackhole blackhole) {
    for (InspectionHistory history : records.histories) {
      blackhole.consume(Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22)));
    }
  }

  /** The record, read. */
  @Benchmark
  public PublishedRecord reads(Records records) {
    return PublishedRecord.read(records.folder);
  }

  /** The history of one authority, made and asked. */
  @Benchmark
  public Schedule history(Years years) {
    InspectionHistory history =
        InspectionHistory.of(new LocalAuthority("80999", "Exampleshire"), years.activities);
    return Scheduler.england().schedule(history, LocalDate.of(2018 + years.years, 12, 31));
  }

  private static List<Activity> simulated(int years) {
    List<Activity> activities = new ArrayList<>();
    for (int year = 2018; year < 2018 + years; year++) {
      if (year % 3 == 0) {
        activities.add(inspection(LocalDate.of(year, 5, 15)));
      }
      LocalDate visited = LocalDate.of(year, 10, 8);
      activities.add(
          FocusedVisit.builder()
              .onSite(visited, visited.plusDays(1))
              .published(visited.plusDays(30))
              .addFindings(AreaForPriorityAction.of("an area for priority action"))
              .build());
      activities.add(new AnnualEngagementMeeting(LocalDate.of(year, 2, 1)));
      activities.add(DutyDone.of(LocalDate.of(year, 12, 30), Duty.ACTION_PLAN));
    }
    return activities;
  }

  private static Inspection inspection(LocalDate first) {
    Inspection.Builder inspection =
        Inspection.builder()
            .framework(Framework.ILACS)
            .type(InspectionType.SHORT)
            .onSite(first, first.plusDays(4))
            .published(first.plusDays(60));
    for (JudgementArea area : Timeline.england().editionOn(first).areas()) {
      inspection.judged(area, Grade.GOOD);
    }
    return inspection.build();
  }
}
