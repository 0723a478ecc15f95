package io.github.ilacs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the README shows is what the code does. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path EXAMPLE =
      Path.of("src", "main", "java", "io", "github", "ilacs", "examples", "ReadmeExample.java");
  private static final String JAR = "ilacs-examples/target/ilacs.jar";

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
  }

  /** The contents of the blocks of a language, in order. */
  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```(?:" + language + ")\n(.*?)^```$")
        .matcher(readme())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void theCodeIsThatOfTheExample() throws IOException {
    Matcher region =
        Pattern.compile("(?ms)^ *// tag::readme\n(.*?)^ *// end::readme$")
            .matcher(Files.readString(EXAMPLE).replace("\r\n", "\n"));

    assertThat(region.find()).isTrue();
    assertThat(blocks("java"))
        .containsExactly(region.group(1).stripTrailing().stripIndent() + "\n");
  }

  @Test
  void theOutputIsThatOfTheExample() throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      ReadmeExample.main(new String[0]);
    } finally {
      System.setOut(out);
    }

    Matcher block = Pattern.compile("(?ms)^```java\n.*?^```text\n(.*?)^```$").matcher(readme());
    assertThat(block.find()).isTrue();
    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .isEqualTo(block.group(1));
  }

  @Test
  void everyCommandExists() throws IOException {
    List<String> commands =
        blocks("sh|console|bash|shell").stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            // A bar between brackets is a choice, and no pipe.
            .flatMap(line -> Pattern.compile(" && | \\| (?![^(]*\\))").splitAsStream(line))
            .map(command -> command.replaceFirst("^\\$ ", "").strip())
            .toList();

    assertThat(commands).isNotEmpty().anyMatch(command -> command.startsWith("./mvnw"));
    assertThat(commands).allSatisfy(ReadmeTest::checkCommand);
  }

  private static void checkCommand(String command) {
    List<String> words = List.of(command.split("\\s+"));
    switch (words.get(0)) {
      case "git", "cd" -> {
        // Not ours.
      }
      case "java" -> {
        assertThat(words).startsWith("java", "-jar", JAR);
        checkArguments(words.subList(3, words.size()));
      }
      default -> assertThat(ROOT.resolve(words.get(0))).isExecutable();
    }
  }

  private static void checkArguments(List<String> arguments) {
    CommandLine command = new CommandLine(new Ilacs(Clock.systemUTC()));
    assertThat(command.getSubcommands()).containsKey(arguments.get(0));
    Set<String> options =
        Objects.requireNonNull(command.getSubcommands().get(arguments.get(0)))
            .getCommandSpec()
            .optionsMap()
            .keySet();
    assertThat(
            arguments.stream()
                .map(word -> word.replaceAll("[\\[\\]()]", ""))
                .filter(word -> word.startsWith("-"))
                .collect(Collectors.toSet()))
        .isSubsetOf(options);
  }

  @Test
  void everyLinkWithinTheProjectLeadsSomewhere() throws IOException {
    List<String> targets =
        Pattern.compile("\\]\\(([^)#]+)[^)]*\\)")
            .matcher(readme())
            .results()
            .map(match -> match.group(1))
            .filter(target -> !target.startsWith("http"))
            .toList();

    assertThat(targets).isNotEmpty().allSatisfy(t -> assertThat(ROOT.resolve(t)).exists());
  }
}
