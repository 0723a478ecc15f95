package io.github.ilacs.examples.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.InspectionHistory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Histories that somebody gives as JSON, alone or in what {@code plan --json} prints. */
public final class HistoryReader {

  /** The longest document that is read: a thousand times the longest history of the record. */
  static final int MOST_BYTES = 1 << 24;

  private static final int LONGEST_MESSAGE = 1000;

  private static final String ORIGIN = "the history given";

  private static final String HISTORY = "history";

  /** Where a list or an object began that has no end, as Jackson says it. */
  private static final Pattern START = Pattern.compile(" \\(start marker at .*\\)$");

  /** The marks of UTF-8 and of both kinds of UTF-16. */
  private static final Set<String> MARKS =
      Set.of("\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE");

  private final ObjectMapper mapper = Json.mapper();

  /** Makes a reader. */
  public HistoryReader() {}

  /**
   * Reads the one document of a stream.
   *
   * @param name what the stream is called, for a message
   * @param in the stream
   * @return the history
   * @throws UserException if it is not one history, with the place and what would be right
   * @throws IOException if the stream cannot be read
   */
  public AuthorityRecord read(String name, InputStream in) throws IOException {
    byte[] document = in.readNBytes(MOST_BYTES + 1);
    try {
      return read(document, 1)
          .orElseThrow(() -> new UserException("it is empty, and one history is needed"));
    } catch (UserException e) {
      throw new UserException(name + ": " + e.getMessage());
    }
  }

  /**
   * Reads a stream that has a history on each line, and answers each of them on a line. A line that
   * is refused is answered with its number and the error.
   *
   * @param in the stream; blank lines of it are passed over
   * @param answer what is answered to a history, as a document
   * @param out takes each line with its end, and says whether it wants more
   * @return how many were refused, of how many
   * @throws IOException if the stream cannot be read
   */
  public Refused answerEach(
      InputStream in, Function<AuthorityRecord, ?> answer, Predicate<String> out)
      throws IOException {
    HistoryLines lines = new HistoryLines(in, MOST_BYTES);
    long refused = 0;
    long all = 0;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<String> written;
      try {
        written = read(line.get(), lines.number()).map(answer).map(this::line);
      } catch (UserException | DateTimeException e) {
        written =
            Optional.of(line(new RefusalDocument(lines.number(), String.valueOf(e.getMessage()))));
        refused++;
      }
      if (written.isPresent()) {
        all++;
        if (!out.test(written.get())) {
          break;
        }
      }
    }
    return new Refused(refused, all);
  }

  private String line(Object document) {
    try {
      return mapper.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw Json.unwritable(e);
    }
  }

  /**
   * How many histories were refused.
   *
   * @param refused how many
   * @param all of how many
   */
  public record Refused(long refused, long all) {}

  /**
   * The history in a document; empty where there is none.
   *
   * @param firstLine the number of its first line, for a message
   */
  private Optional<AuthorityRecord> read(byte[] document, long firstLine) throws IOException {
    if (isMarkAlone(document)) {
      return Optional.empty();
    }
    if (document.length > MOST_BYTES) {
      throw new UserException(
          "a document of more than " + (MOST_BYTES >> 20) + " MiB is no history of one authority");
    }
    try (JsonParser in = mapper.createParser(document)) {
      JsonToken first = in.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      if (first != JsonToken.START_OBJECT) {
        throw new UserException(
            first == JsonToken.START_ARRAY
                ? "this is a list, and one history is needed; for more than one, write each on a"
                    + " line of its own and say --ndjson"
                : "a history is needed, an object as docs/json.md shows it");
      }
      InspectionHistory inside = inside(in, firstLine);
      if (in.nextToken() != null) {
        throw new UserException(
            "there is something after the end of the history, at "
                + place(in.currentTokenLocation(), firstLine)
                + "; for more than one, write each on a line of its own and say --ndjson");
      }
      return Optional.of(
          new AuthorityRecord(
              ORIGIN,
              inside == null ? mapper.readValue(document, InspectionHistory.class) : inside,
              List.of()));
    } catch (JacksonException e) {
      throw new UserException(message(e, firstLine, ""));
    } catch (CharConversionException e) {
      throw new UserException("this is no JSON: " + e.getMessage());
    }
  }

  /**
   * Whether there is only what says how the bytes are to be read; Jackson takes that for a text.
   */
  private static boolean isMarkAlone(byte[] document) {
    return document.length < 4 && MARKS.contains(new String(document, StandardCharsets.ISO_8859_1));
  }

  /** The history that an object has as one of its fields; null where it has none. */
  private @Nullable InspectionHistory inside(JsonParser in, long firstLine) throws IOException {
    InspectionHistory found = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      if (!name.equals(HISTORY)) {
        in.skipChildren();
        continue;
      }
      if (found != null) {
        throw new UserException("history is given twice");
      }
      try {
        found = mapper.readValue(in, InspectionHistory.class);
      } catch (JacksonException e) {
        throw new UserException(message(e, firstLine, HISTORY));
      }
    }
    return found;
  }

  /**
   * What is wrong, with its place.
   *
   * @param part the part of the document that was read; empty for all of it
   */
  private static String message(JacksonException problem, long firstLine, String part) {
    List<String> parts = new ArrayList<>();
    JsonLocation location = problem.getLocation();
    if (location != null && location.getLineNr() > 0) {
      parts.add(place(location, firstLine));
    }
    String words = START.matcher(problem.getOriginalMessage()).replaceAll("");
    if (!(problem instanceof JsonMappingException mapping)) {
      parts.add("this is no JSON");
    } else if (!part.isEmpty()) {
      // The library says the way within what it has read.
      words = part + (mapping.getPath().isEmpty() ? ": " : ".") + words;
    }
    parts.add(words);
    return shortened(String.join(": ", parts));
  }

  /** A message holds what was wrong, and that can be megabytes. */
  private static String shortened(String message) {
    int length = message.length();
    return length <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE / 2)
            + " ... "
            + message.substring(length - LONGEST_MESSAGE / 2);
  }

  private static String place(JsonLocation location, long firstLine) {
    return "line " + (firstLine + location.getLineNr() - 1) + ", column " + location.getColumnNr();
  }
}
