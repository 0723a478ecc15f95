package io.github.ilacs.examples.words;

/** What was asked cannot be answered, with one clear line for the person who asked. */
public final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what cannot be answered, and why
   */
  public UserException(String message) {
    super(message);
  }
}
