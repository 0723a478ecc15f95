package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;

/** Whatever is typed, the program answers, or says in words why it does not. */
class CommandLineFuzzTest {

  @FuzzTest
  void theProgramAnswersOrSaysWhyNot(FuzzedDataProvider data) {
    List<String> arguments = arguments(data);

    Program program = Program.runAt("2026-11-22T12:00:00Z", arguments.toArray(new String[0]));

    assertThat(program.exitCode()).as("%s: %s", arguments, program.err()).isBetween(0, 2);
    assertThat(program.err()).as("%s", arguments).doesNotContain("\tat ", "Exception");
    if (program.exitCode() == 0) {
      assertThat(program.out()).as("%s", arguments).isNotBlank();
      assertThat(program.err()).as("%s", arguments).isEmpty();
    } else {
      assertThat(program.err()).as("%s", arguments).isNotBlank();
    }
  }

  private static List<String> arguments(FuzzedDataProvider data) {
    return switch (data.consumeInt(0, 6)) {
      case 0 -> List.of("plan", authority(data), "--as-of", day(data), "--anchor", anchor(data));
      case 1 -> List.of("diary", authority(data), "--as-of", day(data), "--until", day(data));
      case 2 ->
          List.of(
              "what-if",
              authority(data),
              "--as-of",
              day(data),
              "--on",
              day(data),
              "--priority-action");
      case 3 ->
          List.of(
              "what-if",
              authority(data),
              "--on",
              day(data),
              "--judgements",
              data.consumeRemainingAsString());
      case 4 ->
          List.of(
              "timetable",
              "--type",
              one(data, "short", "standard", "focused-visit", "jtai"),
              one(data, "--call", "--on-site"),
              day(data));
      case 5 -> List.of("rules", data.consumeRemainingAsString());
      default -> List.of(data.consumeString(20), data.consumeRemainingAsString());
    };
  }

  private static String authority(FuzzedDataProvider data) {
    return one(data, "Leicestershire", "80534", data.consumeString(20));
  }

  private static String anchor(FuzzedDataProvider data) {
    return one(data, "end", "start", "published", data.consumeString(12));
  }

  private static String day(FuzzedDataProvider data) {
    return switch (data.consumeInt(0, 2)) {
      case 0 -> LocalDate.ofEpochDay(data.consumeLong(17_000, 30_000)).toString();
      case 1 ->
          LocalDate.ofEpochDay(
                  data.consumeLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()))
              .toString();
      default -> data.consumeString(16);
    };
  }

  private static String one(FuzzedDataProvider data, String... values) {
    return data.pickValue(values);
  }
}
