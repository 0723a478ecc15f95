package io.github.ilacs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.SelfEvaluation;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One scheduler, one calendar and one mapper for 64 threads, which all begin at once, each with
 * another question first: every thread gets the answers that one thread gets alone.
 */
class ConcurrencyTest {

  private static final int THREADS = 64;

  private interface Question extends Callable<Object> {}

  @Example
  void oneSchedulerGivesAllThreadsTheSameAnswers() throws Exception {
    List<InspectionHistory> histories = histories(20);
    // Each with a calendar that has yet to work out its years.
    Scheduler alone = Scheduler.england().with(WorkingDayCalendar.england());
    Scheduler shared = Scheduler.england().with(WorkingDayCalendar.england());

    assertSameAnswers(questions(alone, histories), questions(shared, histories));
  }

  @Example
  void theSchedulerThatEverybodyHasGivesAllThreadsTheSameAnswers() throws Exception {
    List<InspectionHistory> histories = histories(20);
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

  /** Both mappers have yet to find the form of each type. */
  @Example
  void oneMapperOfEitherJacksonGivesAllThreadsTheSameDocuments() throws Exception {
    List<InspectionHistory> histories = histories(15);

    assertSameAnswers(documents(histories), documents(histories));
  }

  private static List<Question> questions(Scheduler scheduler, List<InspectionHistory> histories) {
    List<Question> questions = new ArrayList<>();
    for (InspectionHistory history : histories) {
      for (String day : List.of("2018-11-05", "2022-02-28", "2026-11-23")) {
        LocalDate asOf = LocalDate.parse(day);
        questions.add(() -> inFull(scheduler.schedule(history, asOf)));
        questions.add(() -> scheduler.whatIf(history, asOf, new SelfEvaluation(asOf.plusDays(1))));
        questions.add(
            () -> scheduler.timetables().inspectionOnSiteFrom(InspectionType.STANDARD, asOf));
      }
    }
    return questions;
  }

  /** A schedule, what it works out when it is asked, and what the models make of it. */
  private static List<Object> inFull(Schedule schedule) {
    return List.of(
        schedule,
        schedule.nextInspection().nextPossibleStart(),
        schedule.nextInspection().possibleStarts().toList(),
        schedule.readiness(schedule.asOf().plusYears(2)),
        OutlookModel.england().outlook(schedule),
        VisitModel.england().outlook(schedule));
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

  private static List<Question> documents(List<InspectionHistory> histories) {
    ObjectMapper two = new ObjectMapper().registerModule(new io.github.ilacs.jackson.IlacsModule());
    JsonMapper three =
        JsonMapper.builder().addModule(new io.github.ilacs.jackson3.IlacsModule()).build();
    List<Question> questions = new ArrayList<>();
    for (InspectionHistory history : histories) {
      Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 23));
      for (Object value :
          List.of(
              history,
              schedule,
              OutlookModel.england().outlook(schedule),
              VisitModel.england().outlook(schedule))) {
        questions.add(
            () -> {
              String document = two.writeValueAsString(value);
              return List.of(document, two.readValue(document, value.getClass()));
            });
        questions.add(
            () -> {
              String document = three.writeValueAsString(value);
              return List.of(document, three.readValue(document, value.getClass()));
            });
      }
    }
    return questions;
  }

  private static void assertSameAnswers(List<Question> askedAlone, List<Question> askedByAll)
      throws Exception {
    List<Object> expected = new ArrayList<>();
    for (Question question : askedAlone) {
      expected.add(question.call());
    }
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
                    given[question] = askedByAll.get(question).call();
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
    return HistoryArbitraries.drawn(64).limit(count).map(Shrinkable::value).toList();
  }
}
