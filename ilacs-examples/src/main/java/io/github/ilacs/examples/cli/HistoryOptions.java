package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.json.HistoryReader;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What has happened, as the caller knows it: a history as JSON. */
final class HistoryOptions {

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description =
          "Read the authority's history from this file instead of a record: a history as JSON, or the"
              + " output of plan --json. - reads standard input.")
  private @Nullable Path history;

  @Option(
      names = "--ndjson",
      description =
          "Read a history from each line of --history and answer each with a line of JSON.")
  private boolean lineByLine;

  HistoryOptions() {}

  boolean isGiven() {
    return history != null;
  }

  boolean isLineByLine() {
    return lineByLine;
  }

  AuthorityRecord read(InputStream standardInput) {
    return open(standardInput, in -> new HistoryReader().read(name(), in));
  }

  /** Answers each history; the answers say whether they have somewhere to go. */
  HistoryReader.Refused answerEach(
      InputStream standardInput, Function<AuthorityRecord, ?> document, Predicate<String> out) {
    return open(standardInput, in -> new HistoryReader().answerEach(in, document, out));
  }

  private boolean isStandardInput() {
    return given().toString().equals(Arguments.STANDARD_STREAM);
  }

  private Path given() {
    return Objects.requireNonNull(history, "--history");
  }

  private String name() {
    return isStandardInput() ? "standard input" : given().toString();
  }

  private interface Reading<T> {

    T read(InputStream in) throws IOException;
  }

  private <T> T open(InputStream standardInput, Reading<T> reading) {
    if (isStandardInput()) {
      try {
        return reading.read(standardInput);
      } catch (IOException e) {
        throw new UserException("standard input cannot be read: " + e.getMessage());
      }
    }
    try (InputStream in = Files.newInputStream(given())) {
      return reading.read(in);
    } catch (NoSuchFileException e) {
      throw new UserException("there is no file " + given());
    } catch (IOException e) {
      throw new UserException(given() + " cannot be read: " + e.getMessage());
    }
  }
}
