package io.github.ilacs.examples.record;

/** Why a row could not be used; it never leaves the package. */
final class UnusableRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableRowException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
