package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ilacs.examples.terminal.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stops reading is no fault of the program; a full disk is one that it says. */
class StandardOutputTest {

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "Broken pipe, true",
    "The pipe is being closed, true",
    "No space left on device, false",
    "Input/output error, false",
  })
  void aReaderThatHasGoneIsRemembered(String message, boolean isUnread) {
    StandardOutput out = new StandardOutput(failing(message));
    assertThat(out.isUnread()).isFalse();

    assertThatIOException().isThrownBy(() -> out.write(new byte[] {1}, 0, 1)).withMessage(message);
    assertThat(out.isUnread()).isEqualTo(isUnread);
  }

  @Test
  void whatIsReadIsPassedOn() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (StandardOutput out = new StandardOutput(read)) {
      out.write("\u20AC and more".getBytes(StandardCharsets.UTF_8));
      assertThat(out.isUnread()).isFalse();
    }

    assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo("\u20AC and more");
  }

  private record Run(int exitCode, String err) {

    static Run on(OutputStream stream, String... arguments) {
      StandardOutput out = new StandardOutput(stream);
      StringWriter err = new StringWriter();
      int exitCode =
          Ilacs.run(
              arguments,
              new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
              new PrintWriter(err),
              false,
              new Machine(
                  Clock.systemUTC(),
                  InputStream.nullInputStream(),
                  () -> false,
                  Machine::fromTheWeb,
                  out::isUnread,
                  () -> Page.USUAL_WIDTH));
      return new Run(exitCode, err.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan Leeds", "plan Leeds --json", "help", "rules", "national --json"})
  void nothingIsSaidToWhoStopsReading(String arguments) {
    assertThat(Run.on(failing("Broken pipe"), arguments.split(" ", -1)))
        .isEqualTo(new Run(141, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan Leeds", "plan Leeds --json", "help", "rules"})
  void aFullDiskIsSaid(String arguments) {
    assertThat(Run.on(failing("No space left on device"), arguments.split(" ", -1)))
        .isEqualTo(
            new Run(
                1,
                "ilacs: the answer could not be written, or not all of it"
                    + System.lineSeparator()));
  }

  /** More than a pipe holds, and nobody who takes it. */
  @Test
  void soItIsInAProcessOfItsOwn(@TempDir Path temp) throws IOException, InterruptedException {
    Path err = temp.resolve("err");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Ilacs.class.getName(),
                    "national",
                    "--as-of",
                    "2026-11-25",
                    "--json"))
            .redirectError(err.toFile())
            .start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('{');
    }

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(err)).isEmpty();
    assertThat(process.exitValue()).isEqualTo(141);
  }

  /** Its number then belongs to a file of the virtual machine, which nobody gave as an input. */
  @Test
  void whoClosesStandardInputGivesNone(@TempDir Path temp)
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/proc/self/fd")));
    Path err = temp.resolve("err");
    Process process =
        new ProcessBuilder(
                List.of(
                    "sh",
                    "-c",
                    "exec \"$0\" \"$@\" <&-",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Ilacs.class.getName(),
                    "plan",
                    "--history",
                    "-"))
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(err).hasContent("ilacs: standard input: it is empty, and one history is needed");
  }
}
