package io.github.ilacs.examples.record;

/** Why a row could not be used; it never leaves the package. */
final class UnusableRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean saysAll;

  UnusableRowException(String reason) {
    this(reason, false);
  }

  private UnusableRowException(String reason, boolean saysAll) {
    super(reason, null, false, false);
    this.saysAll = saysAll;
  }

  /** Nothing is wrong with the row: it says all that is known, and that is not enough. */
  static UnusableRowException notEnough(String known) {
    return new UnusableRowException(known, true);
  }

  /** Whether the reason is for the reader of an answer, who has no use for a line of a file. */
  boolean saysAll() {
    return saysAll;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
