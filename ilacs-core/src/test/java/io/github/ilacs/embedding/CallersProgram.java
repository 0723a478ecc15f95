package io.github.ilacs.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.schedule.Scheduler;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a caller's program in a virtual machine that has the library and nothing else. */
enum CallersProgram {
  ON_THE_CLASS_PATH,
  ON_THE_MODULE_PATH;

  /** What the library brings along at run time. */
  private static final Pattern AT_RUN_TIME =
      Pattern.compile("(guava|failureaccess|jspecify)-[0-9].*\\.jar");

  private static final String TESTS = Path.of("target", "test-classes").toAbsolutePath().toString();

  /** What is printed, and among it which classes are loaded, in lines that begin with a bracket. */
  String run(Class<?> program, Path temp)
      throws IOException, InterruptedException, URISyntaxException {
    Path out = temp.resolve("out");
    Process process =
        new ProcessBuilder(
                Stream.of(
                        List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xlog:class+load:stdout"),
                        paths(),
                        List.of(program.getName()))
                    .flatMap(List::stream)
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String printed = Files.readString(out);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  private List<String> paths() throws URISyntaxException {
    return switch (this) {
      case ON_THE_CLASS_PATH -> List.of("-cp", library() + File.pathSeparator + TESTS);
      case ON_THE_MODULE_PATH ->
          List.of("--module-path", library(), "--add-modules", "io.github.ilacs", "-cp", TESTS);
    };
  }

  private static String library() throws URISyntaxException {
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
}
