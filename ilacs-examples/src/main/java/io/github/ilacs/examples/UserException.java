package io.github.ilacs.examples;

/** What was asked cannot be answered, with one clear line for the person who asked. */
final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message);
  }
}
