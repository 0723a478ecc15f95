package io.github.ilacs.schedule;

/** How an item of a schedule stands to the day asked. */
public enum ItemState {
  /** It is still to come. */
  FUTURE,
  /** It is owed, or can happen, on the day asked; an item without a day is due until it is done. */
  DUE,
  /** Its last day is past, and the history would show it had it been done. */
  OVERDUE,
  /** Its last day is past, and nothing on record says whether it was done, or that it is late. */
  PASSED,
  /** It has taken place, or has been done. */
  DONE
}
