package io.github.ilacs.examples.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a text. It is UTF-8 or UTF-16, as {@link TextEncoding} tells; and a line that
 * is not valid UTF-8 is read as Windows-1252, in which Excel saves, line by line, so that one
 * damaged byte changes no other line. A line ends with {@code \n}, {@code \r\n} or {@code \r}.
 */
final class LineReader {

  /**
   * How many characters of a line are kept. A row of a record has some hundreds; what has more than
   * this is no row, and must not fill the memory.
   */
  static final int MOST_CHARACTERS = 100_000;

  /** No character of a string takes more than three bytes. */
  private static final int MOST_BYTES = 3 * MOST_CHARACTERS;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int BUFFER = 1 << 14;

  private final InputStream bytes;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private boolean afterCarriageReturn;
  private boolean afterCut;
  private long number;

  LineReader(InputStream bytes) throws IOException {
    this.bytes = TextEncoding.withoutUtf16(bytes);
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
      String text = text(buffer, next, stop);
      skipLineEnd(stop);
      return new Line(number, text, false);
    }
    return longLine();
  }

  private Line longLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (!isAtEnd()) {
      int stop = lineEnd();
      int kept = Math.min(stop - next, MOST_BYTES - line.size());
      line.write(buffer, next, kept);
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
    String text = text(line.toByteArray(), 0, line.size());
    return afterCut || text.length() > MOST_CHARACTERS
        ? new Line(number, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), true)
        : new Line(number, text, false);
  }

  private static String text(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    // The sign for what is malformed may also stand in the text as it is.
    return text.indexOf(REPLACEMENT) < 0 || isUtf8(text, bytes, from, to)
        ? text
        : new String(bytes, from, to - from, WINDOWS_1252);
  }

  private static boolean isUtf8(String text, byte[] bytes, int from, int to) {
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(again, 0, again.length, bytes, from, to);
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
    end = Math.max(0, bytes.read(buffer));
    return end > 0;
  }
}
