package io.github.ilacs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page {@code docs/json.md} says of code and commands is so. */
class JsonPageTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Path EXAMPLE =
      Path.of("src", "main", "java", "io", "github", "ilacs", "examples", "JsonExample.java");

  private static String page() throws IOException {
    return Files.readString(DOCS.resolve("json.md")).replace("\r\n", "\n");
  }

  private static Stream<MatchResult> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  @Test
  void theCodeIsThatOfTheExample() throws IOException {
    String example = Files.readString(EXAMPLE).replace("\r\n", "\n");
    List<String> regions =
        matches("(?ms)^ *// tag::([\\w-]+)\n(.*?)^ *// end::\\1$", example)
            .map(region -> region.group(2).stripTrailing().stripIndent() + "\n")
            .toList();

    assertThat(regions).hasSize(4);
    assertThat(matches("(?ms)^```java\n(.*?)^```$", page()).map(block -> block.group(1)))
        .containsExactlyInAnyOrderElementsOf(regions);
  }

  @Test
  void theCodeDoesWhatThePageSays() throws IOException {
    InspectionHistory history = BuiltInAuthorities.nottinghamshire();
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.of(2026, 11, 22));

    for (ObjectMapper mapper :
        List.of(JsonExample.onTheClassPath(), JsonExample.onTheModulePath())) {
      String answer = JsonExample.answer(mapper, mapper.writeValueAsString(history));

      assertThat(mapper.readValue(answer, Schedule.class)).isEqualTo(schedule);
    }
  }

  @Test
  void anOwnSchedulerTakesPrecedence() throws IOException {
    Edition renewed =
        Timeline.england().editions().get(3).toBuilder()
            .id("2027")
            .effectiveFrom(LocalDate.of(2027, 4, 1))
            .build();
    ObjectMapper mapper = JsonExample.onTheClassPath();

    JsonExample.withAnOwnScheduler(
        mapper, Scheduler.england().with(Timeline.england().with(renewed)));

    assertThat(mapper.readValue("\"2027\"", Edition.class)).isEqualTo(renewed);
  }

  @Test
  void theCommandWorks() throws IOException {
    List<String> commands =
        matches("(?ms)^```sh\n(.*?)^```$", page()).map(block -> block.group(1).strip()).toList();

    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      String start = "java -jar ilacs-examples/target/ilacs.jar ";
      assertThat(command).startsWith(start);
      assertThat(Program.run(command.substring(start.length()).split(" ", -1)).answer())
          .startsWith("{\n");
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(
            matches("\\]\\(([^)#]+)[^)]*\\)", page())
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("http")))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(DOCS.resolve(target)).exists());
  }
}
