package io.github.ilacs.examples.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A bar on a terminal for what takes longer than a second. Nothing is shown before, nothing ever
 * where nobody looks, and the line is cleared at the end.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int WIDTH = 78;

  private final String task;
  private final int steps;
  private final PrintWriter err;
  private final BooleanSupplier isWatched;
  private final LongSupplier nanoTime;
  private final long start;
  private int done;
  private boolean isDecided;
  private @Nullable ProgressBar bar;

  /** Starts what a command does for each of many authorities. */
  static Progress of(String task, int steps, CommandSpec command) {
    Ilacs program = Ilacs.of(command);
    return new Progress(
        task,
        steps,
        command.commandLine().getErr(),
        program.machine().isWatched(),
        System::nanoTime);
  }

  /**
   * Starts what may take a while.
   *
   * @param task what it is, in a word or two
   * @param steps how many steps it takes
   * @param err takes the bar
   * @param isWatched whether {@code err} is a terminal; asked once, and only after a second
   * @param nanoTime a clock in nanoseconds
   */
  Progress(
      String task, int steps, PrintWriter err, BooleanSupplier isWatched, LongSupplier nanoTime) {
    this.task = task;
    this.steps = steps;
    this.err = err;
    this.isWatched = isWatched;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** One step more is done. */
  void step() {
    done++;
    Duration elapsed = Duration.ofNanos(nanoTime.getAsLong() - start);
    if (!isDecided && elapsed.compareTo(PATIENCE) >= 0) {
      isDecided = true;
      if (isWatched.getAsBoolean()) {
        bar = bar(elapsed);
      }
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  private ProgressBar bar(Duration elapsed) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .startsFrom(done, elapsed)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(100)
        .setConsumer(
            // With a width of its own: asking the terminal for one would load a library for that.
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                WIDTH))
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      // The library's own way of clearing leaves the line of a bar that was shown only once.
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    }
  }
}
