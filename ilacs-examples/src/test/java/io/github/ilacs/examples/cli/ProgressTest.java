package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final AtomicLong clock = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final StringWriter written = new StringWriter();

  /** Runs ten steps, each of which takes so many milliseconds. */
  private String run(boolean isWatched, long milliseconds) {
    try (Progress progress =
        new Progress(
            "Planning",
            10,
            new PrintWriter(written),
            () -> {
              asked.incrementAndGet();
              return isWatched;
            },
            clock::get)) {
      for (int i = 0; i < 10; i++) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
        progress.step();
      }
    }
    return written.toString();
  }

  @Test
  void whatTakesLessThanASecondShowsNothing() {
    assertThat(run(true, 99)).isEmpty();
    assertThat(asked).hasValue(0);
  }

  @Test
  void whereNobodyWatchesNothingIsEverShown() {
    assertThat(run(false, 5000)).isEmpty();
    assertThat(asked).hasValue(1);
  }

  @Test
  void onATerminalWhatTakesLongerShowsABarAndClearsItsLine() {
    String shown = run(true, 100);

    assertThat(shown).startsWith("\rPlanning").contains("10/10");
    assertThat(shown).doesNotContain("\n", "\u001B");
    assertThat(shown).matches("(?s).*\r +\r");
    assertThat(shown.split("\r", -1)).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
    assertThat(asked).hasValue(1);
  }
}
