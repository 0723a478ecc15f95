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

  /**
   * Prints the plan.
   *
   * @param page takes it
   * @param plan the plan
   */
  public static void print(Page page, Plan plan) {
    new PlanPage(page, plan).print();
  }

  private void print() {
    page.title(schedule.authority() + ", as of " + Text.day(schedule.asOf()));
    printHistory();
    page.unusable(plan.missing());
    print(plan.edition());
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
    print(plan.inspectorsWork());
    page.sources();
  }

  private void printHistory() {
    page.heading("What has happened");
    page.line("From " + plan.record().origin() + ".");
    plan.recordEnd().lines().forEach(page::line);
    for (PlanEvent event : plan.happened()) {
      page.line(
          event.when()
              + "  "
              + event.kind()
              + (event.outcome().isEmpty() ? "" : ", " + event.outcome()));
    }
    if (plan.happened().isEmpty()) {
      page.line("Nothing on record by this day.");
    }
    page.notKnown(plan.missing());
    plan.later().ifPresent(page::reason);
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
