package io.github.ilacs.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The first schedule of a program is as fast as the classes that it loads are few. Nothing is timed
 * here: what once made it slow is kept out.
 */
class FirstScheduleTest {

  @Test
  void itLoadsNoneOfWhatMadeItSlow() throws IOException, InterruptedException {
    List<String> loaded = loadedByTheFirstSchedule();

    assertThat(loaded).contains("io.github.ilacs.schedule.Scheduler");
    assertThat(loaded)
        .noneMatch(name -> name.contains("$$Lambda"))
        .noneMatch(name -> name.startsWith("java.util.stream."))
        // What compares, hashes and prints records unless they do it themselves.
        .noneMatch(name -> name.startsWith("java.lang.runtime.ObjectMethods"));
    // The catalogue is read with the first reason that is printed.
    assertThat(loaded).doesNotContain("io.github.ilacs.rule.Catalogue");
  }

  private static List<String> loadedByTheFirstSchedule() throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                Arrays.stream(classPath.split(File.pathSeparator, -1))
                    .filter(entry -> !entry.contains("jackson"))
                    .collect(Collectors.joining(File.pathSeparator)),
                FirstSchedule.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed
        .lines()
        .filter(line -> line.contains("source: ") && !line.contains("shared objects file"))
        .map(line -> line.replaceAll("^.*\\] ", "").replaceAll(" source: .*$", ""))
        .toList();
  }
}
