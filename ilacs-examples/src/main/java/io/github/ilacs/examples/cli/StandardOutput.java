package io.github.ilacs.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, which remembers whether its reader has gone: {@code ilacs plan Leeds | head} is
 * no fault of anybody's.
 */
final class StandardOutput extends FilterOutputStream {

  private volatile boolean unread;

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      unread = isClosedPipe(e);
      throw e;
    }
  }

  /** Whether somebody who read it stopped reading. */
  boolean isUnread() {
    return unread;
  }

  /** "Broken pipe", "The pipe is being closed"; Java has no exception of its own for it. */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
