package io.github.ilacs.examples.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream line by line, in bytes, so that what is wrong in one line stays in it. Lines end as they
 * do in UTF-8 or, where the stream begins so, in UTF-16; a parser finds out by itself what it is.
 */
final class HistoryLines {

  private static final byte[] UTF_8_END = {'\n'};
  private static final byte[] UTF_16_BIG_END = {0, '\n'};
  private static final byte[] UTF_16_LITTLE_END = {'\n', 0};

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private byte[] lineEnd = UTF_8_END;
  private long number;

  /**
   * Begins to read.
   *
   * @param most how many bytes of a line are kept at most
   */
  HistoryLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * The next line without its end; empty where there is none. Of a line that is longer than is kept
   * there is a little more than that.
   */
  Optional<byte[]> next() throws IOException {
    if (number == 0) {
      filled = in.readNBytes(buffer, 0, 2);
      lineEnd = lineEnd();
    }
    if (!hasByte()) {
      return Optional.empty();
    }
    number++;
    byte[] line = new byte[1 << 12];
    int size = 0;
    boolean isTooLong = false;
    while (hasByte()) {
      if (size == line.length) {
        line = Arrays.copyOf(line, size * 2);
      }
      line[size++] = buffer[next++];
      if (size % lineEnd.length == 0 && isEnd(line, size)) {
        size -= lineEnd.length;
        break;
      }
      if (size == most + 2 * lineEnd.length) {
        // Nothing more is kept; only the end is still looked for.
        isTooLong = true;
        size -= lineEnd.length;
      }
    }
    return Optional.of(Arrays.copyOf(line, isTooLong ? most + lineEnd.length : size));
  }

  /** The number of the last line that was read, from 1. */
  long number() {
    return number;
  }

  private boolean isEnd(byte[] line, int size) {
    return Arrays.equals(line, size - lineEnd.length, size, lineEnd, 0, lineEnd.length);
  }

  private boolean hasByte() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return next < filled;
  }

  /** By the mark at the beginning or, without one, since a document begins with ASCII. */
  private byte[] lineEnd() {
    int first = filled < 2 ? -1 : Byte.toUnsignedInt(buffer[0]);
    int second = Byte.toUnsignedInt(buffer[1]);
    if (first == 0 || (first == 0xFE && second == 0xFF)) {
      return UTF_16_BIG_END;
    }
    return first > 0 && (second == 0 || (first == 0xFF && second == 0xFE))
        ? UTF_16_LITTLE_END
        : UTF_8_END;
  }
}
