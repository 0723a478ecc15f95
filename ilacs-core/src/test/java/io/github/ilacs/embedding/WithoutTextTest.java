package io.github.ilacs.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody who only asks for a schedule reads what the rules say. */
class WithoutTextTest {

  private static final String CATALOGUE = "io.github.ilacs.rule.Catalogue ";

  private static void assertThatItIsReadWhenAsked(Path temp, String... options)
      throws IOException, InterruptedException {
    Path out = temp.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Into the output, so that what is loaded stands among what is printed.
    command.add("-Xlog:class+load:stdout");
    command.addAll(List.of(options));
    command.add(WithoutText.class.getName());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    String printed = Files.readString(out);
    assertThat(process.exitValue()).as(printed).isZero();
    List<String> lines = printed.lines().filter(line -> !line.startsWith("[")).toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.subList(0, 5))
        .containsExactly(
            "short inspection, 2026-11-24/2027-11-24", "1", "true", "true", "And why?");
    assertThat(lines.get(5)).matches("Overall .* \\[P-GO, STATED: SEED-LCC, SEED-NCC, LGA]");

    int why = printed.indexOf("\nAnd why?\n");
    assertThat(printed.substring(0, why))
        .contains("io.github.ilacs.rule.Rules ")
        .doesNotContain(CATALOGUE);
    assertThat(printed.substring(why)).contains(CATALOGUE);
  }

  @Test
  void onTheClassPath(@TempDir Path temp) throws Exception {
    assertThatItIsReadWhenAsked(
        temp, "-cp", WithoutJacksonTest.library() + File.pathSeparator + WithoutJacksonTest.TESTS);
  }

  @Test
  void onTheModulePath(@TempDir Path temp) throws Exception {
    assertThatItIsReadWhenAsked(
        temp,
        "--module-path",
        WithoutJacksonTest.library(),
        "--add-modules",
        "io.github.ilacs",
        "-cp",
        WithoutJacksonTest.TESTS);
  }
}
