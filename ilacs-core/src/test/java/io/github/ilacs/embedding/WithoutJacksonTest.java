package io.github.ilacs.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.schedule.Scheduler;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Jackson is missing nothing breaks, and nothing that needs it is loaded. */
class WithoutJacksonTest {

  /** What the library brings along at run time. */
  private static final Pattern AT_RUN_TIME =
      Pattern.compile("(guava|failureaccess|jspecify)-[0-9].*\\.jar");

  static final String TESTS = Path.of("target", "test-classes").toAbsolutePath().toString();

  static String library() throws URISyntaxException {
    return Stream.concat(
            Stream.of(
                Path.of(Scheduler.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString()),
            Stream.of("java.class.path", "jdk.module.path")
                .flatMap(
                    path -> Stream.of(System.getProperty(path, "").split(File.pathSeparator, -1)))
                .filter(entry -> AT_RUN_TIME.matcher(new File(entry).getName()).matches())
                .distinct())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void assertThatItRuns(Path temp, boolean named, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + temp.resolve("classes"));
    command.addAll(List.of(options));
    command.add(WithoutJackson.class.getName());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("out").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(temp.resolve("out"))
        .hasContent("short inspection, 2026-11-24/2027-11-24\ntrue\nMONITORING\n" + named + "\n");
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(temp.resolve("classes")))
        .contains("io.github.ilacs.schedule.Scheduler ")
        .doesNotContain("com.fasterxml")
        .doesNotContain("io.github.ilacs.jackson");
  }

  @Test
  void onTheClassPath(@TempDir Path temp) throws Exception {
    assertThatItRuns(temp, false, "-cp", library() + File.pathSeparator + TESTS);
  }

  @Test
  void onTheModulePath(@TempDir Path temp) throws Exception {
    assertThatItRuns(
        temp, true, "--module-path", library(), "--add-modules", "io.github.ilacs", "-cp", TESTS);
  }
}
