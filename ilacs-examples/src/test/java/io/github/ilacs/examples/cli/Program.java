package io.github.ilacs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** One run of the program: its exit code and what it wrote. */
public record Program(int exitCode, String out, String err) {

  private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]*m");

  /** Today, unless {@code -Dilacs.clock} says when these tests are to believe that they run. */
  private static final Clock CLOCK =
      Optional.ofNullable(System.getProperty("ilacs.clock"))
          .map(time -> Clock.fixed(Instant.parse(time), ZoneOffset.UTC))
          .orElseGet(Clock::systemUTC);

  /** The commands with their options, as the program declares them. */
  public static CommandLine commandLine() {
    return new CommandLine(new Ilacs(CLOCK));
  }

  /** What a person types, as the parser gets it. */
  public static List<String> completed(List<String> typed) {
    return List.of(
        Arguments.complete(typed.toArray(new String[0]), commandLine().getSubcommands().keySet()));
  }

  public static Program run(String... args) {
    return run(false, CLOCK, args);
  }

  public static Program runAt(String time, String... args) {
    return run(false, Clock.fixed(Instant.parse(time), ZoneOffset.UTC), args);
  }

  /** A run with something on standard input. */
  public static Program runAt(String time, InputStream in, String... args) {
    return run(false, Clock.fixed(Instant.parse(time), ZoneOffset.UTC), in, args);
  }

  /** A run on a screen with other than the usual 80 columns. */
  public static Program runOnColumns(int columns, String... args) {
    Machine machine = Machine.of(CLOCK, InputStream.nullInputStream());
    return runOn(
        new Machine(
            machine.clock(),
            machine.in(),
            machine.isWatched(),
            machine.downloads(),
            machine.isUnread(),
            () -> columns),
        args);
  }

  /** A run on a machine of the test's own. */
  static Program runOn(Machine machine, String... args) {
    return run(false, machine, args);
  }

  public static Program runInColour(String... args) {
    return run(true, CLOCK, args);
  }

  public static Program runIn(Locale locale, String... args) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return run(args);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** A run whose output keeps the line ends with which it was written. */
  public static Program runVerbatimAt(String time, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    int exitCode =
        Ilacs.run(
            args,
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            Machine.of(clock, InputStream.nullInputStream()));
    return new Program(exitCode, out.toString(), err.toString());
  }

  private static Program run(boolean colour, Clock clock, String... args) {
    return run(colour, clock, InputStream.nullInputStream(), args);
  }

  private static Program run(boolean colour, Clock clock, InputStream in, String... args) {
    return run(colour, Machine.of(clock, in), args);
  }

  private static Program run(boolean colour, Machine machine, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Ilacs.run(args, new PrintWriter(out), new PrintWriter(err), colour, machine);
    return new Program(
        exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
  }

  /** What a run gave that was to succeed without a complaint. */
  public String answer() {
    assertThat(err).isEmpty();
    assertThat(exitCode).isZero();
    return out;
  }

  /** The document that a run gave as its answer. */
  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(answer());
    } catch (JsonProcessingException e) {
      throw new AssertionError(out, e);
    }
  }

  /** The one line that says what was wrong with the arguments, and where help is. */
  public String wrongUsage() {
    assertThat(exitCode).as(out + err).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).endsWith("\n").doesNotContain("\tat ", "Exception", "\u001B");
    assertThat(err.lines()).as(err).hasSize(1);
    assertThat(err).startsWith("ilacs: ").containsPattern(" \\(see ilacs help[a-z -]*\\)\n$");
    return err.strip();
  }

  /** The one line that says what was wrong, where a user's error was to be refused. */
  public String refusal() {
    assertThat(exitCode).as(out + err).isEqualTo(1);
    assertThat(out).isEmpty();
    assertThat(err).endsWith("\n").doesNotContain("\tat ", "Exception");
    assertThat(err.lines()).hasSize(1);
    return err.strip();
  }

  /** Nothing in what was written steers a terminal, or turns the direction of a text. */
  public static void checkSteersNothing(String written) {
    assertThat(written.codePoints().filter(c -> c != '\n').filter(Character::isISOControl))
        .isEmpty();
    assertThat(written.codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);
  }

  public List<String> lines() {
    return out.lines().toList();
  }

  /** The lines between a heading and the next one, without blank lines. */
  public List<String> section(String heading) {
    List<String> all = lines();
    int from = all.indexOf(heading);
    assertThat(from).as("heading %s in%n%s", heading, out).isNotNegative();
    return all.subList(from + 1, all.size()).stream()
        .takeWhile(line -> line.isEmpty() || line.startsWith(" "))
        .filter(line -> !line.isBlank())
        .toList();
  }

  /**
   * All of the output in one line with single spaces, so that it does not matter where it wraps.
   */
  public String unwrapped() {
    return inOneLine(out);
  }

  /** The same of the lines below a heading. */
  public String unwrapped(String heading) {
    return inOneLine(String.join(" ", section(heading))).strip();
  }

  private static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The output without colours. */
  public String plain() {
    return STYLE.matcher(out).replaceAll("");
  }
}
