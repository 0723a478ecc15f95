package io.github.ilacs.history;

/** What an authority owes after an inspection or a visit. */
public enum Duty {
  /** Publish the report of an inspection (rule R-LA-PUB). */
  PUBLISH_REPORT("publish the report"),
  /** Prepare and publish a written statement of action after an inspection report (rule R-STAT). */
  STATEMENT_OF_ACTION("written statement of action"),
  /** Send an early draft of the action plan after an area for priority action (rule F-6). */
  DRAFT_ACTION_PLAN("early draft of the action plan"),
  /** Send the action plan after an area for priority action (rules F-5 and F-6). */
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

  /**
   * Whether every report of an inspection asks for it, so that a later report takes the place of an
   * earlier one. A letter that asks for something leaves what an earlier letter asked for as it
   * was.
   */
  boolean followsEveryReport() {
    return this == PUBLISH_REPORT || this == STATEMENT_OF_ACTION;
  }
}
