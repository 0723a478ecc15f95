package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a text in UTF-8, with or without a byte-order mark. A line ends with {@code
 * \n}, {@code \r\n} or {@code \r}. A malformed byte becomes a replacement character in its own line
 * instead of ending the reading.
 */
final class LineReader {

  /**
   * How many characters of a line are kept. A row of a record has some hundreds; what has more than
   * this is no row, and must not fill the memory.
   */
  static final int MOST_CHARACTERS = 100_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 14;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int next;
  private int end;
  private boolean afterCarriageReturn;
  private boolean afterCut;
  private long number;

  LineReader(InputStream bytes) throws IOException {
    // A decoder that is made like this replaces what is malformed.
    reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    if (fill() && buffer[0] == BYTE_ORDER_MARK) {
      next = 1;
    }
  }

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text without the line end
   * @param isCut whether the line goes on after the {@value #MOST_CHARACTERS} characters of the
   *     text
   */
  record Line(long number, String text, boolean isCut) {}

  /**
   * Reads the next line.
   *
   * @return the line, or null after the last one
   */
  @Nullable Line next() throws IOException {
    skipWhatWasCut();
    if (afterCarriageReturn) {
      afterCarriageReturn = false;
      if (!isAtEnd() && buffer[next] == '\n') {
        next++;
      }
    }
    if (isAtEnd()) {
      return null;
    }
    number++;
    int stop = lineEnd();
    if (stop < end) {
      // Nearly every line lies in the buffer as a whole.
      String text = new String(buffer, next, stop - next);
      skipLineEnd(stop);
      return new Line(number, text, false);
    }
    return longLine();
  }

  private Line longLine() throws IOException {
    StringBuilder text = new StringBuilder();
    while (!isAtEnd()) {
      int stop = lineEnd();
      int kept = Math.min(stop - next, MOST_CHARACTERS - text.length());
      text.append(buffer, next, kept);
      next += kept;
      if (next < stop) {
        afterCut = true;
        break;
      }
      if (stop < end) {
        skipLineEnd(stop);
        break;
      }
    }
    return new Line(number, text.toString(), afterCut);
  }

  /** Only when the next line is asked for: the rest of this one may have no end. */
  private void skipWhatWasCut() throws IOException {
    while (afterCut && !isAtEnd()) {
      next = lineEnd();
      if (next < end) {
        skipLineEnd(next);
        afterCut = false;
      }
    }
  }

  /** Where the line ends that goes on at the next character; the end of the buffer if not in it. */
  private int lineEnd() {
    int at = next;
    while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    return at;
  }

  private void skipLineEnd(int at) {
    afterCarriageReturn = buffer[at] == '\r';
    next = at + 1;
  }

  private boolean isAtEnd() throws IOException {
    return next == end && !fill();
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, reader.read(buffer));
    return end > 0;
  }
}
