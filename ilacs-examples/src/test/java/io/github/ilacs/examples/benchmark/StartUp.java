package io.github.ilacs.examples.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much longer a fresh virtual machine lives that makes a schedule than one that does nothing.
 */
final class StartUp {

  private static final int RUNS = 31;

  private StartUp() {}

  /** In milliseconds: the difference of the medians. */
  static double ofFirstSchedule() {
    List<Double> nothing = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      // In turn, so that what else the machine does disturbs both.
      nothing.add(run(FirstSchedule.Nothing.class));
      first.add(run(FirstSchedule.class));
    }
    return median(first) - median(nothing);
  }

  private static double run(Class<?> main) {
    try {
      long began = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  whatItNeeds(),
                  main.getName())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(main + " did not end as it should");
      }
      return (System.nanoTime() - began) / 1e6;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The library and what it needs at run time, not everything that is here to compare with. */
  private static String whatItNeeds() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry ->
                entry.endsWith("test-classes")
                    || entry.contains("ilacs-core")
                    || entry.contains("guava")
                    || entry.contains("jspecify"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static double median(List<Double> figures) {
    Collections.sort(figures);
    return figures.get(figures.size() / 2);
  }
}
