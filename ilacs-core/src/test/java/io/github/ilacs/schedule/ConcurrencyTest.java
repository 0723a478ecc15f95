package io.github.ilacs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.InspectionHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * One scheduler and one calendar for 64 threads, which all begin at once, each with another
 * question first: every thread gets the answers that one thread gets alone.
 */
class ConcurrencyTest {

  private static final int THREADS = 64;

  private interface Question extends Supplier<Object> {}

  @Example
  void oneSchedulerGivesAllThreadsTheSameAnswers() throws Exception {
    List<InspectionHistory> histories = histories(40);
    // Each with a calendar that has yet to work out its years.
    Scheduler alone = Scheduler.england().with(WorkingDayCalendar.england());
    Scheduler shared = Scheduler.england().with(WorkingDayCalendar.england());

    assertSameAnswers(questions(alone, histories), questions(shared, histories));
  }

  @Example
  void theSchedulerThatEverybodyHasGivesAllThreadsTheSameAnswers() throws Exception {
    List<InspectionHistory> histories = histories(40);
    Scheduler alone = Scheduler.england().with(WorkingDayCalendar.england());

    assertSameAnswers(questions(alone, histories), questions(Scheduler.england(), histories));
  }

  /** Far apart, so that the threads race to make and to measure the years in between. */
  @Example
  void oneCalendarGivesAllThreadsTheSameAnswers() throws Exception {
    for (int round = 0; round < 5; round++) {
      assertSameAnswers(
          questions(WorkingDayCalendar.england(), round),
          questions(WorkingDayCalendar.england(), round));
    }
  }

  private static List<Question> questions(Scheduler scheduler, List<InspectionHistory> histories) {
    List<Question> questions = new ArrayList<>();
    for (InspectionHistory history : histories) {
      for (String day : List.of("2018-11-05", "2022-02-28", "2026-11-22")) {
        questions.add(() -> inFull(scheduler.schedule(history, LocalDate.parse(day))));
      }
    }
    return questions;
  }

  /** A schedule, and what it works out when it is asked. */
  private static List<Object> inFull(Schedule schedule) {
    return List.of(
        schedule,
        schedule.nextInspection().nextPossibleStart(),
        schedule.nextInspection().possibleStarts().toList(),
        schedule.readiness(schedule.asOf().plusYears(2)));
  }

  private static List<Question> questions(WorkingDayCalendar calendar, int seed) {
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      LocalDate day = LocalDate.of(1979 + random.nextInt(8000), 1, 1 + random.nextInt(31));
      LocalDate other = LocalDate.of(1979 + random.nextInt(8000), 12, 1 + random.nextInt(31));
      int n = random.nextInt(20_000);
      questions.add(() -> calendar.workingDaysBetween(day, other));
      questions.add(() -> calendar.isWorkingDay(day));
      questions.add(() -> calendar.plusWorkingDays(day, day.getYear() < 5000 ? n : -n));
      questions.add(() -> calendar.bankHolidays(DateWindow.of(day, day.plusYears(1))).toList());
    }
    return questions;
  }

  private static void assertSameAnswers(List<Question> askedAlone, List<Question> askedByAll)
      throws Exception {
    List<Object> expected = askedAlone.stream().map(Question::get).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Object>>> answers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * askedByAll.size() / THREADS;
        answers.add(
            threads.submit(
                () -> {
                  Object[] given = new Object[askedByAll.size()];
                  start.await(1, TimeUnit.MINUTES);
                  for (int i = 0; i < given.length; i++) {
                    int question = (first + i) % given.length;
                    given[question] = askedByAll.get(question).get();
                  }
                  return List.of(given);
                }));
      }
      for (Future<List<Object>> answer : answers) {
        assertThat(answer.get(5, TimeUnit.MINUTES)).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<InspectionHistory> histories(int count) {
    Random random = new Random(64);
    RandomGenerator<InspectionHistory> generator =
        new HistoryArbitraries.Whole().get().generator(1000);
    return Stream.generate(() -> generator.next(random))
        .limit(count)
        .map(Shrinkable::value)
        .toList();
  }
}
