package io.github.ilacs.examples.record;

/** A record that cannot be read at all, with a message for the person who named it. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RecordException(String message) {
    super(message);
  }
}
