package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;

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
    printUnusableRows();
    page.heading("Edition in force");
    plan.edition().forEach(this::print);
    page.heading("Pathway: " + schedule.pathway().label());
    page.decision(schedule.decision());
    page.heading("Next inspection");
    plan.nextInspection().forEach(this::print);
    page.blank();
    plan.nextInspectionReasons().forEach(page::reason);
    page.heading("Focused visits");
    print(plan.focusedVisits());
    plan.sections().stream().filter(Plan.Section::isShown).forEach(this::print);
    if (!schedule.warnings().isEmpty()) {
      page.heading("Worth a second look: never seen in the record, and no error");
      page.reasons(schedule.warnings());
    }
    page.heading("What inspectors look at and do");
    page.reasons(plan.whatInspectorsDo());
    page.sources();
  }

  private void printHistory() {
    page.heading("What has happened");
    page.line("From " + plan.origin() + ".");
    ActivityText text = new ActivityText(schedule.asOf());
    plan.happened().forEach(activity -> page.line(text.of(activity)));
    if (plan.happened().isEmpty()) {
      page.line("Nothing on record by this day.");
    }
    plan.notKnown().forEach(missing -> page.line("Not known: " + missing + "."));
    plan.later().ifPresent(page::reason);
  }

  private void printUnusableRows() {
    if (plan.unusableRows().isEmpty()) {
      return;
    }
    page.heading("What could not be used, and what that means");
    plan.unusableRows()
        .forEach(
            (meaning, rows) -> {
              rows.forEach(row -> page.line(row.place() + ": " + row.reason()));
              page.reason(meaning);
            });
  }

  private void print(Answer answer) {
    page.answer(answer);
    page.reasons(answer.reasons());
  }

  private void print(Plan.Section section) {
    page.heading(section.heading());
    for (ScheduleItem item : section.items()) {
      page.item(ItemText.of(item));
      page.reasons(item.reasons());
    }
  }
}
