package io.github.ilacs.examples.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much longer a fresh virtual machine lives that makes a schedule than one that does nothing
 * and has no library: both programs come in a jar, as they do where they are deployed.
 */
final class StartUp {

  private static final int RUNS = 31;

  private StartUp() {}

  /** In milliseconds: the difference of the medians. */
  static double ofFirstSchedule() {
    try {
      Path program = Files.createTempFile("ilacs", ".jar");
      try {
        pack(program, FirstSchedule.class, FirstSchedule.Nothing.class);
        return ofFirstSchedule(program.toString());
      } finally {
        Files.delete(program);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double ofFirstSchedule(String program) throws IOException {
    String withLibrary =
        Stream.concat(Stream.of(program), library())
            .collect(Collectors.joining(File.pathSeparator));
    List<Double> nothing = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      // In turn, so that what else the machine does disturbs both.
      nothing.add(run(program, FirstSchedule.Nothing.class));
      first.add(run(withLibrary, FirstSchedule.class));
    }
    return median(first) - median(nothing);
  }

  private static double run(String classPath, Class<?> main) throws IOException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                main.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(main + " did not end as it should");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private static void pack(Path jar, Class<?>... classes) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> each : classes) {
        String name = each.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = each.getClassLoader().getResourceAsStream(name)) {
          Objects.requireNonNull(in, name).transferTo(out);
        }
      }
    }
  }

  /** The library and what it needs at run time, not everything that is here to compare with. */
  private static Stream<String> library() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry ->
                entry.contains("ilacs-core")
                    || entry.contains("guava")
                    || entry.contains("jspecify"));
  }

  private static double median(List<Double> figures) {
    Collections.sort(figures);
    return figures.get(figures.size() / 2);
  }
}
