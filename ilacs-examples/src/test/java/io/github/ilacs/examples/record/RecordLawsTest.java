package io.github.ilacs.examples.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea.Role;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the tests of two editions say of the inspections of the record; and the laws of time travel
 * and of many threads, for every authority that is in it.
 */
class RecordLawsTest {

  private static final Scheduler SCHEDULER = Scheduler.england();

  private static final LocalDate FIRST_EDITION = LocalDate.of(2018, 1, 1);
  private static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

  private static List<Inspection> inspections() {
    return TestRecord.histories(TestRecord.folder()).stream()
        .flatMap(history -> history.inspections().stream())
        .filter(inspection -> inspection.framework() == Framework.ILACS)
        .toList();
  }

  private static Edition since2026() {
    return Timeline.england().editionOn(REFORM);
  }

  private static Judgements withoutOverall(Inspection inspection) {
    return Judgements.of(
        inspection.judgements().stream()
            .filter(judgement -> judgement.area().role() != Role.OVERALL)
            .toList());
  }

  @Test
  @DisplayName(
      "P-26-B: on the five-judgement inspections of the record both tests say short or not")
  void bothTestsOfThePathwayAgree() {
    List<Inspection> five =
        inspections().stream().filter(i -> i.judgements().stream().count() == 5).toList();

    assertThat(five).hasSize(145);
    for (Inspection inspection : five) {
      Pathway then =
          PathwayCriteria.byOverallEffectiveness().test(inspection.judgements()).pathway();
      Pathway now = since2026().pathwayCriteria().test(withoutOverall(inspection)).pathway();
      assertThat(now == Pathway.SHORT_INSPECTION)
          .as("%s", inspection)
          .isEqualTo(then == Pathway.SHORT_INSPECTION);
    }
  }

  /** So the reading of P-26-C for practice judgements is what overall effectiveness had been. */
  @Test
  @DisplayName("G-OE-1, P-26-C: both tests agree on monitoring wherever practice was inadequate")
  void bothTestsAgreeOnInadequatePractice() {
    int inadequate = 0;
    for (Inspection inspection : inspections()) {
      if (inspection.judgements().grades(Role.PRACTICE).contains(Grade.INADEQUATE)
          && inspection.firstDay().isBefore(REFORM)) {
        inadequate++;
        assertThat(PathwayCriteria.byOverallEffectiveness().test(inspection.judgements()).pathway())
            .as("%s", inspection)
            .isEqualTo(since2026().pathwayCriteria().test(withoutOverall(inspection)).pathway())
            .isEqualTo(Pathway.MONITORING);
      }
    }
    assertThat(inadequate).isEqualTo(33);
  }

  @Test
  @DisplayName("G-OE-2, P-26-C: where the tests could differ, the other reading is given")
  void whereTheTestsCouldDifferTheOtherReadingIsGiven() {
    for (Inspection inspection : inspections()) {
      boolean leadersAlone =
          inspection.judgements().grades(Role.LEADERS).contains(Grade.INADEQUATE)
              && !inspection.judgements().grades(Role.PRACTICE).contains(Grade.INADEQUATE);
      PathwayCriteria.Result now = since2026().pathwayCriteria().test(withoutOverall(inspection));
      assertThat(now.otherReading().isPresent()).as("%s", inspection).isEqualTo(leadersAlone);
    }
  }

  /** Activity by activity, each on its day and on days until the next, as it looks in the whole. */
  @Test
  @DisplayName("L-KNOWN: replaying each authority's record gives the schedules of the whole of it")
  void replayingTheRecordGivesTheSameSchedules() {
    int compared = 0;
    for (Path path : TestRecord.all()) {
      for (InspectionHistory history : TestRecord.histories(path)) {
        compared += replay(history);
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  private static int replay(InspectionHistory history) {
    List<Activity> dated = new ArrayList<>(history.activities());
    dated.removeIf(activity -> activity instanceof Gap gap && !gap.isDated());
    // What has no day at all may have happened on any, and is known from the beginning.
    InspectionHistory grown =
        InspectionHistory.of(
            history.authority(),
            history.activities().stream().filter(a -> !dated.contains(a)).toList());
    if (history.knownTo().isPresent()) {
      grown = grown.knownTo(history.knownTo().get());
    }
    int compared = 0;
    for (int i = 0; i < dated.size(); i++) {
      grown = grown.with(dated.get(i));
      LocalDate from = dated.get(i).day();
      LocalDate until = i + 1 < dated.size() ? dated.get(i + 1).day() : from.plusYears(4);
      for (LocalDate asOf : daysIn(from, until, history)) {
        Schedule now = SCHEDULER.schedule(grown, asOf);
        assertThat(now)
            .as("%s on %s", history.authority(), asOf)
            .isEqualTo(SCHEDULER.schedule(history, asOf))
            .isEqualTo(SCHEDULER.schedule(history.upTo(asOf), asOf));
        compared++;
      }
    }
    assertThat(grown).isEqualTo(history);
    return compared;
  }

  /** The day itself, those on which something of it becomes known, and three in between. */
  private static NavigableSet<LocalDate> daysIn(
      LocalDate from, LocalDate until, InspectionHistory history) {
    NavigableSet<LocalDate> days = new TreeSet<>(List.of(from, until.minusDays(1)));
    long length = ChronoUnit.DAYS.between(from, until);
    for (int quarter = 1; quarter <= 3; quarter++) {
      days.add(from.plusDays(length * quarter / 4));
    }
    for (OnSiteActivity activity : history.activities(OnSiteActivity.class)) {
      days.add(activity.lastDay());
      days.add(activity.findingsCountFrom());
    }
    days.removeIf(day -> day.isBefore(from) || !day.isBefore(until));
    days.removeIf(day -> day.isBefore(FIRST_EDITION));
    return days;
  }

  /** All of the record from each of 64 threads at once, each beginning with another authority. */
  @Test
  void oneSchedulerGivesAllThreadsTheSameAnswers() throws Exception {
    int threads = 64;
    List<InspectionHistory> histories = TestRecord.histories(TestRecord.folder());
    List<List<Object>> expected = histories.stream().map(RecordLawsTest::answers).toList();
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Integer>> done = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int first = thread * histories.size() / threads;
        done.add(
            pool.submit(
                () -> {
                  start.await(1, TimeUnit.MINUTES);
                  for (int i = 0; i < histories.size(); i++) {
                    int next = (first + i) % histories.size();
                    assertThat(answers(histories.get(next))).isEqualTo(expected.get(next));
                  }
                  return histories.size();
                }));
      }
      for (Future<Integer> answered : done) {
        assertThat(answered.get(5, TimeUnit.MINUTES)).isEqualTo(histories.size());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Object> answers(InspectionHistory history) {
    List<Object> answers = new ArrayList<>();
    for (String day : List.of("2018-01-01", "2020-05-01", "2023-01-01", "2026-11-22")) {
      Schedule schedule = SCHEDULER.schedule(history, LocalDate.parse(day));
      answers.add(schedule);
      answers.add(schedule.nextInspection().possibleStarts().toList());
      answers.add(schedule.readiness(schedule.asOf().plusYears(1)));
    }
    return answers;
  }
}
