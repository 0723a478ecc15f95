package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.plan.Plan;
import io.github.ilacs.examples.plan.PlanDocument;
import io.github.ilacs.examples.plan.PlanFeed;
import io.github.ilacs.examples.plan.PlanHtml;
import io.github.ilacs.examples.plan.PlanPage;
import io.github.ilacs.examples.plan.PlanTable;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan AUTHORITY}: which pathway, which inspection, which window, what is due, and why. */
@Command(
    name = PlanCommand.NAME,
    // In the order below: sorted, it would depend on the machine's locale what comes before --ics.
    sortOptions = false,
    sortSynopsis = false,
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Shows when an authority's next inspection and visits are likely and what is due, on one"
          + " screen. --why adds reasons and sources.",
      ""
    })
final class PlanCommand implements Runnable {

  static final String NAME = "plan";

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private JsonOption json;

  @Mixin private CalendarOption calendar;

  @Mixin private TableOptions table;

  @Mixin private HtmlOption html;

  @Mixin private WhyOption why;

  @Option(
      names = "--all",
      description =
          "Show everything: reasons and sources, the history, what is done, and how inspectors work.")
  private boolean all;

  PlanCommand() {}

  @Override
  public void run() {
    Forms forms = new Forms(spec, json, calendar, table, html);
    Scheduler scheduler = options.scheduler();
    LocalDate asOf = options.asOf();
    Function<AuthorityRecord, PlanDocument> document =
        found -> PlanDocument.of(found, scheduler.schedule(found.history(), asOf));
    if (options.isLineByLine(forms)) {
      options.answerEach(document);
      return;
    }
    AuthorityRecord found = options.find();
    Plan plan = new Plan(found, scheduler.schedule(found.history(), asOf), all);
    forms
        .json(() -> document.apply(found))
        .text(Forms.ICS, () -> PlanFeed.of(plan, calendar.longTimes(), options.clock().instant()))
        .table("Plan", () -> PlanTable.of(plan))
        .text(Forms.HTML, () -> PlanHtml.of(plan))
        .answer(page -> PlanPage.print(page, plan, detail()));
    forms.sayMissing(plan.missing());
  }

  private PlanPage.Detail detail() {
    return all
        ? PlanPage.Detail.ALL
        : why.isAsked() ? PlanPage.Detail.REASONS : PlanPage.Detail.ANSWER;
  }
}
