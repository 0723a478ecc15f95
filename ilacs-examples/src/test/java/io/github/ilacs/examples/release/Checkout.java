package io.github.ilacs.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of the project in a folder of its own, and what Maven makes of it: the Maven that runs the
 * rehearsal, with its local repository.
 *
 * @param folder the folder
 */
record Checkout(Path folder) {

  /** What is made, and what is nobody else's business. */
  private static final Set<String> LEFT_BEHIND = Set.of("target", ".git", ".idea", ".vscode");

  /**
   * What Maven did.
   *
   * @param exit 0 if it succeeded
   * @param log what it printed
   */
  record Run(int exit, String log) {

    void succeeded() {
      assertThat(exit).as(log).isZero();
    }
  }

  /** Copies a project into a folder, which is emptied first. */
  static Checkout copy(Path project, Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    Files.walkFileTree(
        project,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_BEHIND.contains(String.valueOf(directory.getFileName()))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(folder.resolve(project.relativize(directory)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, folder.resolve(project.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Checkout(folder);
  }

  /** Changes the text of every source of the library for which the change makes a difference. */
  void change(UnaryOperator<String> change) throws IOException {
    int changed = 0;
    try (Stream<Path> sources = Files.walk(folder.resolve("ilacs-core/src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        String before = Files.readString(source);
        String after = change.apply(before);
        if (!after.equals(before)) {
          Files.writeString(source, after);
          changed++;
        }
      }
    }
    assertThat(changed).as("sources that the change concerns").isPositive();
  }

  /** Runs Maven, and waits for it. */
  Run maven(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(property("ilacs.maven.home"), "bin", "mvn").toString());
    command.add("-Dmaven.repo.local=" + property("ilacs.maven.repository"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), log);
  }

  private static String property(String name) {
    String value = System.getProperty(name, "");
    assertThat(value).as("-D%s, which the profile rehearsal sets", name).isNotBlank();
    return value;
  }
}
