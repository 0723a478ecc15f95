package io.github.ilacs.examples.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells how a text is encoded, by its first four bytes: UTF-16 if it has the mark of one, or if
 * every other byte is NUL; otherwise UTF-8, with a mark or without.
 */
final class TextEncoding {

  private static final int LOOKED_AT = 4;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xFE, (byte) 0xFF};

  private TextEncoding() {}

  /** The text without its mark; one in UTF-16 comes as UTF-8, any other as it is. */
  static InputStream withoutUtf16(InputStream bytes) throws IOException {
    PushbackInputStream text = new PushbackInputStream(bytes, LOOKED_AT);
    byte[] first = text.readNBytes(LOOKED_AT);
    if (startsWith(first, UTF_8_MARK)) {
      return without(first, UTF_8_MARK.length, text);
    }
    if (startsWith(first, LITTLE_ENDIAN_MARK)) {
      return decoded(without(first, 2, text), StandardCharsets.UTF_16LE);
    }
    if (startsWith(first, BIG_ENDIAN_MARK)) {
      return decoded(without(first, 2, text), StandardCharsets.UTF_16BE);
    }
    if (first.length == LOOKED_AT) {
      boolean evenAreNul = first[0] == 0 && first[2] == 0;
      boolean oddAreNul = first[1] == 0 && first[3] == 0;
      if (evenAreNul != oddAreNul) {
        return decoded(
            without(first, 0, text),
            evenAreNul ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
      }
    }
    return without(first, 0, text);
  }

  static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static InputStream without(byte[] first, int mark, PushbackInputStream text)
      throws IOException {
    text.unread(first, mark, first.length - mark);
    return text;
  }

  private static InputStream decoded(InputStream bytes, Charset charset) {
    return new Utf8Of(new InputStreamReader(bytes, charset));
  }

  /** The characters of a reader in UTF-8. */
  private static final class Utf8Of extends InputStream {

    private final Reader reader;
    private final char[] characters = new char[1 << 13];
    private byte[] bytes = {};
    private int next;

    Utf8Of(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return isAtEnd() ? -1 : bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (isAtEnd()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - next);
      System.arraycopy(bytes, next, target, from, count);
      next += count;
      return count;
    }

    private boolean isAtEnd() throws IOException {
      if (next == bytes.length) {
        // A decoder never hands on half of a pair.
        int count = Math.max(0, reader.read(characters));
        bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
      }
      return bytes.length == 0;
    }
  }
}
