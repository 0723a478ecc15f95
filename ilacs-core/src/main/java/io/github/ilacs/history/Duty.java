package io.github.ilacs.history;

import io.github.ilacs.JsonByModule;

/** What an authority owes after an inspection or a visit. */
public enum Duty implements JsonByModule {
  /** Publish the report of an inspection (rule R-LA-PUB). */
  PUBLISH_REPORT("publish the report"),
  /** Send an early draft of the action plan after an area for priority action (rule F-6). */
  DRAFT_ACTION_PLAN("early draft of the action plan"),
  /**
   * Send the action plan: after the report of every inspection (rules R-PLAN and R-STAT), and after
   * a letter with an area for priority action that asks for one (rules F-5 and F-6).
   */
  ACTION_PLAN("action plan"),
  /** Send the written statement of proposed action that a JTAI has asked for (rule J-7). */
  JTAI_STATEMENT("written statement of proposed action");

  private final String label;

  Duty(String label) {
    this.label = label;
  }

  /**
   * The duty in words.
   *
   * @return for example {@code action plan}
   */
  public String label() {
    return label;
  }
}
