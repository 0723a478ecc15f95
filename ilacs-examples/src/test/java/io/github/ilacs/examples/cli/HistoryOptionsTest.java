package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Iterators;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.AnnualEngagementMeeting;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --history} and {@code --ndjson}: what a caller knows, in place of the record. */
class HistoryOptionsTest {

  private static final String NOW = "2026-11-22T09:00:00Z";

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new IlacsModule());

  /** An authority that is on no record, with a name that is not ASCII. */
  private static final String ISLE =
      "{\"authority\":{\"urn\":\"90001\",\"name\":\"Ynys Môn\"},\"activities\":["
          + "{\"kind\":\"annual engagement meeting\",\"held\":\"2026-11-05\"}]}";

  private static final InspectionHistory ISLE_HISTORY =
      InspectionHistory.of(
          new LocalAuthority("90001", "Ynys Môn"),
          new AnnualEngagementMeeting(LocalDate.of(2026, 11, 5)));

  private static Program run(String input, String... arguments) {
    return run(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private static Program run(byte[] input, String... arguments) {
    return Program.runAt(NOW, new ByteArrayInputStream(input), arguments);
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private static Schedule schedule(JsonNode answer) {
    return MAPPER.convertValue(answer.get("schedule"), Schedule.class);
  }

  private static Schedule expected(InspectionHistory history) {
    return Scheduler.england().schedule(history, AS_OF);
  }

  @Test
  void whatPlanPrintsIsTakenBackForEveryAuthority() {
    List<String> urns =
        PublishedRecord.england().authorities().stream().map(LocalAuthority::urn).toList();
    assertThat(urns).hasSize(153);
    for (String urn : urns) {
      Program printed = Program.runAt(NOW, "plan", urn, "--json");

      JsonNode once = printed.json();
      JsonNode again = run(printed.out(), "plan", "--history", "-", "--json").json();

      assertThat(again.get("origin").textValue()).isEqualTo("the history given");
      assertThat(again.get("history")).as(urn).isEqualTo(once.get("history"));
      assertThat(again.get("schedule")).as(urn).isEqualTo(once.get("schedule"));
      assertThat(again.get("unusableRows")).isEmpty();
    }
  }

  @Test
  void everyAuthorityIsAnsweredOnALine() throws IOException {
    PublishedRecord england = PublishedRecord.england();
    List<InspectionHistory> histories =
        england.authorities().stream()
            .map(authority -> england.history(authority, Timeline.england()).history())
            .toList();
    StringBuilder lines = new StringBuilder();
    for (InspectionHistory history : histories) {
      lines.append(MAPPER.writeValueAsString(history)).append('\n');
    }

    List<String> answers =
        run(lines.toString(), "plan", "--history", "-", "--ndjson").answer().lines().toList();

    assertThat(answers).hasSize(153);
    for (int i = 0; i < histories.size(); i++) {
      assertThat(schedule(json(answers.get(i)))).isEqualTo(expected(histories.get(i)));
    }
  }

  @Test
  void aFileIsTakenByEveryCommandAboutOneAuthority(@TempDir Path temp) throws IOException {
    Path file = Files.writeString(temp.resolve("own.json"), "{\"history\":" + ISLE + "}");
    String name = file.toString();

    assertThat(Program.runAt(NOW, "plan", "--history", name).answer())
        .startsWith("Ynys Môn: not inspected yet\nAs of 22 November 2026\n");
    assertThat(Program.runAt(NOW, "plan", "--history", name, "--why").answer())
        .contains("From the history given.");
    assertThat(Program.runAt(NOW, "diary", "--history", name, "--until", "2027-01-31").answer())
        .startsWith("Ynys Môn (URN 90001), diary from");
    assertThat(json(Program.runAt(NOW, "outlook", "--history", name, "--json").answer()))
        .anySatisfy(part -> assertThat(part.at("/authority/urn").textValue()).isEqualTo("90001"));
    assertThat(Program.runAt(NOW, "what-if", "--history", name, "--priority-action").answer())
        .contains("Ynys Môn");
  }

  @Test
  void everyCommandAboutOneAuthorityAnswersLineByLine() {
    String two = ISLE + "\n" + ISLE.replace("90001", "90002") + "\n";
    for (String command :
        List.of("plan", "outlook", "diary --until 2027-01-31", "what-if --priority-action")) {
      List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
      arguments.addAll(List.of("--history", "-", "--ndjson"));

      List<String> answers = run(two, arguments.toArray(new String[0])).answer().lines().toList();

      assertThat(answers).as(command).hasSize(2);
      assertThat(answers.get(0)).contains("\"90001\"").doesNotContain("\"90002\"");
      assertThat(answers.get(1)).contains("\"90002\"").doesNotContain("\"90001\"");
      assertThat(answers).allSatisfy(answer -> assertThat(json(answer).isObject()).isTrue());
    }
  }

  @Test
  void aLineThatIsRefusedIsAnsweredSoAndTheOthersAreAnswered() {
    String lines =
        String.join(
            "\r\n",
            ISLE,
            "",
            "{\"authority\":{\"urn\":\"90002\",\"name\":\"B\"},\"activities\":[{\"kind\":\"self-evaluation\",\"shared\":\"03/05/2026\"}]}",
            "  \t",
            "not JSON",
            "[" + ISLE + "]",
            ISLE + ISLE,
            ISLE.replace("90001", "90003"));

    Program run = run(lines, "plan", "--history", "-", "--ndjson");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("ilacs: 4 of 6 histories could not be answered; the line of each says why\n");
    List<JsonNode> answers = run.lines().stream().map(HistoryOptionsTest::json).toList();
    assertThat(answers).hasSize(6);
    assertThat(schedule(answers.get(0))).isEqualTo(expected(ISLE_HISTORY));
    assertThat(schedule(answers.get(5)).authority().urn()).isEqualTo("90003");
    assertThat(answers.subList(1, 5))
        .extracting(answer -> answer.get("line").intValue())
        .containsExactly(3, 5, 6, 7);
    assertThat(answers.subList(1, 5))
        .allSatisfy(
            answer ->
                assertThat(answer.fieldNames()).toIterable().containsExactly("line", "error"));
    assertThat(answers.get(1).get("error").textValue())
        .startsWith("line 3, column ")
        .endsWith("activities[0].shared: a day such as 2026-11-24 is needed, not \"03/05/2026\"");
    assertThat(answers.get(2).get("error").textValue()).startsWith("line 5, column ");
    assertThat(answers.get(3).get("error").textValue()).startsWith("this is a list");
    assertThat(answers.get(4).get("error").textValue())
        .startsWith("there is something after the end of the history, at line 7, column ");
  }

  @Test
  void whereNothingIsGivenNothingIsAnswered() {
    for (String nothing : List.of("", "\n", "\r\n \n\n")) {
      assertThat(run(nothing, "plan", "--history", "-", "--ndjson").answer()).isEmpty();
      assertThat(run(nothing, "plan", "--history", "-").refusal())
          .isEqualTo("ilacs: standard input: it is empty, and one history is needed");
    }
  }

  private static byte[] encoded(String text, String mark, Charset charset) {
    return (mark + text).getBytes(charset);
  }

  @Test
  void everyFormOfUnicodeIsRead() {
    String lines = ISLE + "\r\n\r\n" + ISLE + "\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String mark : List.of("", "\uFEFF")) {
        String as = charset + " " + mark.length();
        assertThat(
                schedule(
                    json(
                        run(encoded(ISLE, mark, charset), "plan", "--history", "-", "--json")
                            .answer())))
            .as(as)
            .isEqualTo(expected(ISLE_HISTORY));
        List<String> answers =
            run(encoded(lines, mark, charset), "plan", "--history", "-", "--ndjson")
                .answer()
                .lines()
                .toList();
        assertThat(answers).as(as).hasSize(2);
        assertThat(schedule(json(answers.get(1)))).as(as).isEqualTo(expected(ISLE_HISTORY));
      }
      // A mark and nothing else.
      assertThat(run(encoded("", "\uFEFF", charset), "plan", "--history", "-", "--ndjson").answer())
          .isEmpty();
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedInTheirLine() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write(ISLE.getBytes(StandardCharsets.ISO_8859_1));
    lines.write('\n');
    lines.write(ISLE.getBytes(StandardCharsets.UTF_8));

    Program run = run(lines.toByteArray(), "plan", "--history", "-", "--ndjson");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(json(run.lines().get(0)).get("error").textValue())
        .startsWith("line 1, column ")
        .contains("UTF-8");
    assertThat(schedule(json(run.lines().get(1)))).isEqualTo(expected(ISLE_HISTORY));
  }

  /** A stream of so many spaces. */
  private static InputStream spaces(int count) {
    return new InputStream() {
      private int left = count;

      @Override
      public int read() {
        return left-- > 0 ? ' ' : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int some = Math.min(length, left);
        if (some <= 0) {
          return length == 0 ? 0 : -1;
        }
        Arrays.fill(buffer, offset, offset + some, (byte) ' ');
        left -= some;
        return some;
      }
    };
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream oneAfterTheOther(Iterator<InputStream> parts) {
    return new SequenceInputStream(Iterators.asEnumeration(parts));
  }

  @ParameterizedTest
  @CsvSource({
    // 16 MiB, with the history at their end
    "16777216, true",
    "16777217, false",
    "100000000, false",
  })
  void aLineHasALimit(int bytes, boolean isRead) {
    int history = ISLE.getBytes(StandardCharsets.UTF_8).length;

    Program run =
        Program.runAt(
            NOW,
            oneAfterTheOther(
                Stream.of(spaces(bytes - history), text(ISLE + "\n" + ISLE + "\n")).iterator()),
            "plan",
            "--history",
            "-",
            "--ndjson");

    assertThat(run.exitCode()).isEqualTo(isRead ? 0 : 1);
    assertThat(run.lines()).hasSize(2);
    assertThat(schedule(json(run.lines().get(1)))).isEqualTo(expected(ISLE_HISTORY));
    if (!isRead) {
      assertThat(run.lines().get(0))
          .isEqualTo(
              "{\"line\":1,\"error\":\"a document of more than 16 MiB is no history of one"
                  + " authority\"}");
    }
  }

  @Test
  void aDocumentHasALimit() {
    assertThat(Program.runAt(NOW, spaces(Integer.MAX_VALUE), "plan", "--history", "-").refusal())
        .isEqualTo(
            "ilacs: standard input: a document of more than 16 MiB is no history of one authority");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "activities"                | "activitys"                 | activitys: there is no such field; there are authority, knownTo, localElections, activities
          "held"                      | "hold"                      | activities[0].hold: there is no such field; there are kind, held
          "held"                      | "unheardOf"                 | activities[0].unheardOf: there is no such field; there are kind, held
          "2026-11-05"                | "2026-11-31"                | activities[0].held: a day such as 2026-11-24 is needed, not "2026-11-31"
          "2026-11-05"                | 20261105                    | activities[0].held: a day such as 2026-11-24 is needed, not 20261105
          "annual engagement meeting" | "annual meeting"            | activities[0].kind: one of [inspection, focused visit,
          "90001"                     | "E90001"                    | authority: 'E90001' is not a URN
          ,"held":"2026-11-05"        | ``                          | activities[0].held: it is missing
          }]}                         | }]                          | this is no JSON: Unexpected end-of-input
          """)
  void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String message) {
    String document = ISLE.replace(right, wrong);
    assertThat(document).isNotEqualTo(ISLE);

    String refusal = run(document, "plan", "--history", "-").refusal();

    assertThat(refusal)
        .startsWith("ilacs: standard input: line 1, column ")
        .contains(message)
        .doesNotContain("io.github", "com.fasterxml", "`");
    // In what plan prints, the way begins with the part that is read.
    if (message.startsWith("activities[0]")) {
      assertThat(
              run("{\"origin\":\"x\",\n\"history\":" + document + "}", "plan", "--history", "-")
                  .refusal())
          .startsWith("ilacs: standard input: line 2, column ")
          .contains("history." + message);
    }
  }

  @Test
  void aMessageStaysShortWhateverIsWrong() {
    String long17 = "17".repeat(100_000);

    assertThat(run(ISLE.replace("2026-11-05", long17), "plan", "--history", "-").refusal())
        .startsWith("ilacs: standard input: line 1, column ")
        .contains("a day such as 2026-11-24 is needed, not \"1717")
        .hasSizeLessThan(400);
    assertThat(run("\"" + long17 + "\"", "plan", "--history", "-").refusal())
        .isEqualTo(
            "ilacs: standard input: a history is needed, an object as docs/json.md shows it");
  }

  @Test
  void anUnknownFieldBesideTheHistoryIsTheCallersOwn() {
    String document = "{\"case\":17,\"history\":" + ISLE + ",\"note\":{\"a\":[1]}}";

    assertThat(schedule(json(run(document, "plan", "--history", "-", "--json").answer())))
        .isEqualTo(expected(ISLE_HISTORY));
    assertThat(
            run("{\"history\":" + ISLE + ",\"history\":" + ISLE + "}", "plan", "--history", "-")
                .refusal())
        .isEqualTo("ilacs: standard input: history is given twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          90001      | true
          Ynys Mon   | false
          Ynys Môn   | true
          ynys môn   | true
          Leeds      | false
          """)
  void aNameThatIsGivenTooMustBeThatOfTheHistory(String name, boolean isIt) {
    Program run = run(ISLE, "plan", name, "--history", "-");

    if (isIt) {
      assertThat(run.answer()).startsWith("Ynys Môn: ");
    } else {
      assertThat(run.refusal()).startsWith("ilacs: the history is of Ynys Môn (URN 90001), ");
    }
  }

  @Test
  void anAuthorityIsTheSameByItsUrnWhateverItIsCalled() {
    String leeds = ISLE.replace("90001", "80481").replace("Ynys Môn", "The council next door");

    assertThat(run(leeds, "plan", "Leeds City Council", "--history", "-").answer())
        .startsWith("The council next door: ");
    assertThat(run(leeds, "plan", "E08000035", "--history", "-").answer())
        .startsWith("The council next door: ");
    assertThat(run(leeds, "plan", "Bradford", "--history", "-").refusal())
        .isEqualTo(
            "ilacs: the history is of The council next door (URN 80481), not of Bradford (URN"
                + " 80449)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan                                        | say which AUTHORITY, or give its history with --history
          plan --history - --record x                 | --record and --history both say what has happened; choose one
          outlook --history - --ndjson --record x     | --record and --history both say what has happened; choose one
          plan --ndjson                               | --ndjson reads histories line by line; say where with --history
          plan Leeds --history - --ndjson             | with --ndjson each history says whose it is; leave AUTHORITY out
          plan --history - --ndjson --ics             | --ndjson answers each history with a line of JSON; leave the other forms out
          outlook --history - --ndjson --html x.html  | --ndjson answers each history with a line of JSON; leave the other forms out
          """)
  void wrongUsage(String arguments, String message) {
    Program run = run(ISLE, arguments.split(" ", -1));

    assertThat(run.wrongUsage())
        .isEqualTo("ilacs: " + message + " (see ilacs help " + arguments.split(" ", -1)[0] + ")");
  }

  @Test
  void aFileThatCannotBeReadIsSaid(@TempDir Path temp) {
    String absent = temp.resolve("absent.json").toString();

    assertThat(Program.runAt(NOW, "plan", "--history", absent).refusal())
        .isEqualTo("ilacs: there is no file " + absent);
    assertThat(Program.runAt(NOW, "plan", "--history", temp.toString(), "--ndjson").refusal())
        .startsWith("ilacs: " + temp + " cannot be read: ");
  }

  @Test
  void eachAnswerIsThereBeforeTheNextHistoryIsAskedFor() {
    StringWriter out = new StringWriter();
    List<Long> answered = new ArrayList<>();
    Stream<InputStream> oneByOne =
        Stream.generate(
            () -> {
              answered.add(out.toString().lines().count());
              return text(ISLE + "\n");
            });

    // What is not flushed stays in the writer between.
    int exitCode =
        Ilacs.run(
            new String[] {"plan", "--history", "-", "--ndjson"},
            new PrintWriter(new BufferedWriter(out, 1 << 20)),
            new PrintWriter(new StringWriter()),
            false,
            Machine.of(Clock.systemUTC(), oneAfterTheOther(oneByOne.limit(4).iterator())));

    assertThat(exitCode).isZero();
    assertThat(answered).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void whereNobodyReadsTheAnswersNoMoreAreMade() {
    List<Integer> asked = new ArrayList<>();
    Stream<InputStream> endless =
        Stream.generate(
            () -> {
              asked.add(1);
              return text(ISLE + "\n");
            });
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            if (asked.size() == 3) {
              throw new IOException("nobody reads on");
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();

    int exitCode =
        Ilacs.run(
            new String[] {"plan", "--history", "-", "--ndjson"},
            new PrintWriter(closed),
            new PrintWriter(err),
            false,
            Machine.of(Clock.systemUTC(), oneAfterTheOther(endless.iterator())));

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString().lines())
        .containsExactly("ilacs: the answer could not be written, or not all of it");
    assertThat(asked).hasSize(3);
  }

  @Test
  void aNameFromAHistorySteersNoTerminal() {
    String steering = ISLE.replace("Ynys Môn", "\\u001b[31mX\\u202e");

    Program.checkSteersNothing(run(steering, "plan", "--history", "-").answer());
    Program.checkSteersNothing(
        run(steering.replace("\"held\"", "\"h\\u001bld\""), "plan", "--history", "-").refusal());
    Program.checkSteersNothing(run(steering, "plan", "--history", "-", "--ndjson").answer());
  }
}
