package io.github.ilacs.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.TestRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the page on JSON says of the commands: every field that one of them prints has its name
 * there.
 */
class JsonCommandsTest {

  private static final String RECORD = TestRecord.folder().toString();

  /** The table of the commands, and the paragraph on what is missing below it. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.+) \\|$");

  private static String section() throws IOException {
    String page = Files.readString(GuidePage.ROOT.resolve("docs/json.md"));
    return page.substring(page.indexOf("## On the command line"));
  }

  private static Map<String, String> rows() throws IOException {
    return ROW.matcher(section())
        .results()
        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
  }

  private static Set<String> named(String text) {
    return Pattern.compile("`(\\w+)`")
        .matcher(text)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan Leeds",
        "plan Leeds --as-of 2026-08-20",
        "outlook Leeds",
        "diary Leeds --until 2027-03-01",
        "what-if Leeds --priority-action",
        "timetable --type short --call 2026-12-01",
        "national",
        "changes --since 2026-08-01",
        "shows",
        "rules",
        "rules W-1",
        "backtest",
        "backtest --explain",
        "backtest --outlook",
      })
  void everyFieldIsOnThePage(String line) throws IOException {
    String command = line.split(" ", -1)[0];
    List<String> typed =
        Stream.concat(
                Stream.of(line.split(" ", -1)),
                List.of("timetable", "rules").contains(command)
                    ? Stream.of("--json")
                    : Stream.of("--json", "--record", RECORD))
            .toList();
    Set<String> onThePage = named(Objects.requireNonNull(rows().get(command)));
    onThePage.addAll(
        named(section().split("A document from a record", -1)[1].split("\n\n", -1)[0]));
    if (line.equals("rules W-1")) {
      // The rule whole, which the page shows further up.
      onThePage.addAll(Set.of("id", "statement", "evidence", "applies", "sources"));
    }

    Set<String> printed = new TreeSet<>();
    Program.runAt("2026-11-22T09:00:00Z", typed.toArray(String[]::new))
        .json()
        .fieldNames()
        .forEachRemaining(printed::add);

    assertThat(onThePage).as(line).containsAll(printed);
    assertThat(printed).isNotEmpty();
  }

  @Test
  void everyCommandWithJsonIsOnThePage() throws IOException {
    assertThat(rows())
        .containsOnlyKeys(
            Program.commandLine().getSubcommands().entrySet().stream()
                .filter(command -> command.getValue().getCommandSpec().findOption("--json") != null)
                .map(Map.Entry::getKey)
                .toList());
  }
}
