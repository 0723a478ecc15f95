package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ilacs.examples.cli.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on other programs shows is run: in Python here, in PowerShell nowhere. */
class PipesPageTest {

  private static final String EXAMPLESHIRE =
      "{\"authority\":{\"urn\":\"80999\",\"name\":\"Exampleshire\"}";

  @TempDir private Path temp;

  private static String block(String name) throws IOException {
    return GuidePage.all().stream()
        .filter(page -> page.path().endsWith("pipes.md"))
        .flatMap(page -> page.blocks().stream())
        .filter(block -> block.name().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .text();
  }

  private record Ended(int exitCode, String printed) {}

  /** Runs a block of the page in a folder of its own, with the classes in place of the jar. */
  private Ended python(String name) throws IOException, InterruptedException {
    assumeTrue(hasPython(), "skipped: there is no python3");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String program = block(name);
    assertThat(program).contains("\"java\", \"-jar\", JAR");
    Path file =
        Files.writeString(
            temp.resolve("example.py"),
            program.replace(
                "\"java\", \"-jar\", JAR",
                "r'"
                    + java
                    + "', \"-cp\", r'"
                    + classPath
                    + "', \"io.github.ilacs.examples.cli.Ilacs\""));
    Path printed = temp.resolve("printed.txt");
    Process process =
        new ProcessBuilder("python3", file.toString())
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Ended(exitCode, Files.readString(printed));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aHistoryFromPython() throws IOException, InterruptedException {
    Ended ended = python("from Python");

    assertThat(ended.printed()).isEqualTo(block("printed by Python"));
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void aNightlyJob() throws IOException, InterruptedException {
    String history = EXAMPLESHIRE + ",\"activities\":[]}\n";
    Files.writeString(temp.resolve("histories.ndjson"), history + EXAMPLESHIRE + "}\n" + history);

    Ended ended = python("nightly job");

    String refused = "line 2, column 51: activities: it is missing";
    assertThat(ended.printed().lines())
        .containsExactlyInAnyOrder(
            "Exampleshire: standard inspection",
            "line 2 was refused: " + refused,
            "Exampleshire: standard inspection",
            "ilacs: 1 of 3 histories could not be answered; the line of each says why");
    assertThat(ended.exitCode()).isEqualTo(1);
  }

  @Test
  void aRefusedLine() throws IOException {
    Program run =
        Program.runAt(
            "2026-11-22T09:00:00Z",
            new ByteArrayInputStream(("\n" + EXAMPLESHIRE + "}").getBytes(StandardCharsets.UTF_8)),
            "plan",
            "--history",
            "-",
            "--ndjson");

    assertThat(run.out()).isEqualTo(block("refused line"));
  }

  /** Nobody can run these here, but the commands and options that they ask for are there. */
  @Test
  void whatPowerShellAsksForIsThere() throws IOException {
    assertAsksFor("from PowerShell", "plan Leeds --json");
    assertAsksFor("from PowerShell", "plan --history - --as-of 2026-11-22 --json");
    assertAsksFor("nightly PowerShell", "plan --history histories.ndjson --ndjson");
  }

  private static void assertAsksFor(String name, String command) throws IOException {
    assertThat(block(name)).contains(command);
    GuideTest.checkOptions(List.of(command.split(" ", -1)));
  }
}
