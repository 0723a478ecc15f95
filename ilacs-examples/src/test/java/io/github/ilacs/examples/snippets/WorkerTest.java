package io.github.ilacs.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.schedule.Scheduler;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A cluster in small: the histories are cut into parts, each worker takes one, and the answers are
 * those that one worker gives alone, who is asked for every tenth.
 */
class WorkerTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  @Test
  void aThousandHistories() throws Exception {
    sendThroughAllCores(1_000);
  }

  @Tag("slow")
  @Test
  void aHundredThousandHistories() throws Exception {
    sendThroughAllCores(100_000);
  }

  @Test
  void saysWhatIsWrongWithAHistory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Worker(AS_OF).schedule("{\"authority\": 7}"))
        .withMessageContaining("is needed");
  }

  /** A schedule is long, and many of them are kept. */
  private static String sum(String schedule) {
    return Hashing.sha256().hashUnencodedChars(schedule).toString();
  }

  private static void sendThroughAllCores(int count) throws Exception {
    List<String> histories = histories(count);
    assertThat(new HashSet<>(histories)).hasSize(count);
    int cores = Runtime.getRuntime().availableProcessors();

    long began = System.nanoTime();
    List<String> byAll = byWorkers(cores, histories);
    Duration all = Duration.ofNanos(System.nanoTime() - began);
    began = System.nanoTime();
    List<String> byOne = byWorkers(1, everyTenth(histories));
    Duration one = Duration.ofNanos(System.nanoTime() - began);

    assertThat(byAll).hasSize(count);
    assertThat(everyTenth(byAll)).isEqualTo(byOne);
    String first =
        MAPPER.writeValueAsString(
            Scheduler.england()
                .schedule(MAPPER.readValue(histories.get(0), InspectionHistory.class), AS_OF));
    assertThat(byAll.get(0)).isEqualTo(sum(first));
    System.out.printf(
        "%,d histories through JSON text: %,d a second on %d cores, %,d on one%n",
        count, perSecond(count, all), cores, perSecond(byOne.size(), one));
  }

  private static List<String> everyTenth(List<String> all) {
    return IntStream.range(0, all.size()).filter(i -> i % 10 == 0).mapToObj(all::get).toList();
  }

  private static long perSecond(int count, Duration time) {
    return count * 1000L / Math.max(1, time.toMillis());
  }

  private static List<String> byWorkers(int workers, List<String> histories) throws Exception {
    ExecutorService cluster = Executors.newFixedThreadPool(workers);
    try {
      List<Callable<List<String>>> parts = new ArrayList<>();
      for (int part = 0; part < workers; part++) {
        List<String> own =
            histories.subList(
                (int) ((long) histories.size() * part / workers),
                (int) ((long) histories.size() * (part + 1) / workers));
        parts.add(
            () -> {
              Worker worker = new Worker(AS_OF);
              return own.stream().map(history -> sum(worker.schedule(history))).toList();
            });
      }
      List<String> answers = new ArrayList<>();
      for (Future<List<String>> answer : cluster.invokeAll(parts)) {
        answers.addAll(answer.get());
      }
      return answers;
    } finally {
      cluster.shutdownNow();
    }
  }

  /**
   * Histories of authorities that do not exist: each has what one of England had by some day, and
   * misses some of it.
   */
  private static List<String> histories(int count) throws JsonProcessingException {
    PublishedRecord record = PublishedRecord.england();
    List<List<Activity>> onRecord = new ArrayList<>();
    for (LocalAuthority authority : record.authorities()) {
      onRecord.add(record.history(authority, Timeline.england()).history().activities());
    }
    Random random = new Random(20261126);
    List<String> histories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Activity> activities = onRecord.get(i % onRecord.size());
      List<Activity> some = new ArrayList<>();
      for (Activity activity : activities.subList(0, random.nextInt(activities.size() + 1))) {
        if (random.nextInt(8) > 0) {
          some.add(activity);
        }
      }
      histories.add(
          MAPPER.writeValueAsString(
              InspectionHistory.of(
                  new LocalAuthority(String.valueOf(1 + i), "Exampleshire " + i), some)));
    }
    return histories;
  }
}
