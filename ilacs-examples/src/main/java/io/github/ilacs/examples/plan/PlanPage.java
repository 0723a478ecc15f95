package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.Schedule;

/** The plan of one authority, laid out for a director to read on a terminal. */
public final class PlanPage {

  private final Page page;
  private final Plan plan;
  private final Schedule schedule;

  private PlanPage(Page page, Plan plan) {
    this.page = page;
    this.plan = plan;
    this.schedule = plan.schedule();
  }

  /** How much is said. */
  public enum Detail {
    /** The answer on one screen. */
    ANSWER,
    /** The answer with its reasons and sources. */
    REASONS,
    /** Everything that is known. */
    ALL
  }

  /**
   * Prints the plan.
   *
   * @param page takes it
   * @param plan the plan
   * @param detail how much to say
   */
  public static void print(Page page, Plan plan, Detail detail) {
    new PlanPage(page, plan).print(detail);
  }

  private void print(Detail detail) {
    if (detail == Detail.ANSWER) {
      printAnswer();
      return;
    }
    page.title(PlanSummary.title(plan));
    page.title("As of " + Text.plainDay(schedule.asOf()));
    if (detail == Detail.ALL) {
      printHistory();
    } else {
      printRecord();
    }
    page.unusable(plan.missing());
    if (detail == Detail.ALL) {
      print(plan.edition());
    }
    page.heading(plan.pathway().heading());
    page.decision(schedule.decision());
    page.heading(NextInspectionAnswer.HEADING);
    plan.nextInspection().answers().forEach(this::print);
    page.blank();
    plan.nextInspection().reasons().forEach(page::reason);
    print(plan.visits());
    plan.sections().stream().filter(Plan.Section::isShown).forEach(this::print);
    if (!plan.warnings().reasons().isEmpty()) {
      print(plan.warnings());
    }
    if (detail == Detail.ALL) {
      print(plan.inspectorsWork());
    }
    page.sources();
  }

  private void printAnswer() {
    page.title(PlanSummary.title(plan));
    page.quiet("As of " + Text.plainDay(schedule.asOf()));
    page.blank();
    // The page shows the rows that could not be used below; here an option does.
    PlanSummary.lines(plan, "see --why").forEach(line -> page.summary(line.label(), line.text()));
    page.blank();
    page.quiet("Estimates, not rules. Add --why for reasons and sources, --all for everything.");
  }

  private void printRecord() {
    page.line("URN " + schedule.authority().urn() + ".");
    page.line("From " + plan.record().origin() + ".");
    plan.recordEnd().lines().forEach(page::line);
    page.notKnown(plan.missing());
    plan.later().ifPresent(page::reason);
  }

  private void printHistory() {
    page.heading("History");
    printRecord();
    for (PlanEvent event : plan.happened()) {
      page.line(
          event.when()
              + ": "
              + event.kind()
              + (event.outcome().isEmpty() ? "" : ", " + event.outcome()));
    }
    if (plan.happened().isEmpty()) {
      page.line("Nothing on record by this day.");
    }
  }

  private void print(Plan.Topic topic) {
    page.heading(topic.heading());
    topic.answers().forEach(this::print);
    page.reasons(topic.reasons());
  }

  private void print(Answer answer) {
    page.answer(answer);
    page.reasons(answer.reasons());
  }

  private void print(Plan.Section section) {
    page.heading(section.heading());
    for (PlanItem item : section.items()) {
      page.item(ItemText.of(item.item()));
      page.reasons(item.item().reasons());
    }
  }
}
