package io.github.ilacs.judgement;

import io.github.ilacs.JsonByModule;

/**
 * The kind of serious weakness behind an {@linkplain AreaForPriorityAction area for priority
 * action}. The first three are the systemic failures or deficits that rule F-2 gives as examples.
 */
public enum SeriousWeakness implements JsonByModule {
  /** Systemic failure: cases that are allocated to nobody. */
  UNALLOCATED_CASES("unallocated cases"),
  /** Systemic failure: a shortfall in capacity. */
  SHORTFALL_IN_CAPACITY("shortfall in capacity"),
  /** Systemic failure: deficient management oversight that affects delivery. */
  DEFICIENT_MANAGEMENT_OVERSIGHT("deficient management oversight"),
  /** Another serious weakness that puts children at risk or leaves them waiting. */
  OTHER("other serious weakness");

  private final String label;

  SeriousWeakness(String label) {
    this.label = label;
  }

  /**
   * The weakness in words.
   *
   * @return for example {@code unallocated cases}
   */
  public String label() {
    return label;
  }
}
