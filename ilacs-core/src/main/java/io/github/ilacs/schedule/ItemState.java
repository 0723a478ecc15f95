package io.github.ilacs.schedule;

import io.github.ilacs.JsonByModule;

/** Whether an item of a schedule is to come, due, past or done on the day asked. */
public enum ItemState implements JsonByModule {
  /** It is still to come. */
  FUTURE,
  /** It is owed, or can happen, on the day asked; an item without a day is due until it is done. */
  DUE,
  /** Its last day is past, and it was not done: the history would show it. */
  OVERDUE,
  /**
   * Its last day is past. The history does not say whether it was done, so we do not call it late.
   */
  PASSED,
  /** It has taken place, or has been done. */
  DONE
}
