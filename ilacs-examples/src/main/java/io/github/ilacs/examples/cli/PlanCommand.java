package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.plan.Plan;
import io.github.ilacs.examples.plan.PlanDocument;
import io.github.ilacs.examples.plan.PlanFeed;
import io.github.ilacs.examples.plan.PlanHtml;
import io.github.ilacs.examples.plan.PlanPage;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plan AUTHORITY}: which pathway, which inspection, which window, what is due, and why. */
@Command(
    name = "plan",
    // In the order below: sorted, it would depend on the machine's locale what comes before --ics.
    sortOptions = false,
    sortSynopsis = false,
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Prints the plan of one authority: its history in brief, the edition in force, the pathway, the"
          + " next inspection with its window and the days on which the call can come, what is due,"
          + " and why.",
      ""
    })
final class PlanCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private OutputOptions output;

  @Option(
      names = "--ics",
      description =
          "As a calendar feed (iCalendar) on standard output, to be imported or subscribed to.")
  private boolean ics;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "As a page with the timeline drawn, to show and to print. FILE is replaced if it is"
              + " there.")
  private @Nullable Path html;

  @Option(names = "--all", description = "Also what is done, and what has passed long ago.")
  private boolean all;

  PlanCommand() {}

  @Override
  public void run() {
    boolean isJson = output.isJson() || options.isLineByLine();
    if (Stream.of(isJson, ics, html != null).filter(asked -> asked).count() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--json (or --ndjson), --ics and --html are forms of one answer; choose one");
    }
    Scheduler scheduler = options.scheduler();
    LocalDate asOf = options.asOf();
    Function<AuthorityRecord, PlanDocument> document =
        found -> PlanDocument.of(found, scheduler.schedule(found.history(), asOf));
    if (options.isLineByLine()) {
      options.answerEach(document);
      return;
    }
    AuthorityRecord found = options.find();
    if (output.isJson()) {
      output.print(spec, Json.mapper(), document.apply(found));
      return;
    }
    Plan plan = new Plan(found, scheduler.schedule(found.history(), asOf), all);
    if (ics) {
      spec.commandLine().getOut().print(PlanFeed.of(plan, options.clock().instant()));
      sayWhatIsMissing(plan.missing());
    } else if (html != null) {
      output.write(spec, html, PlanHtml.of(plan));
      sayWhatIsMissing(plan.missing());
    } else {
      OutputOptions.print(spec, page -> PlanPage.print(page, plan));
    }
  }

  /** Who writes to a file does not see what stands in it. */
  private void sayWhatIsMissing(Missing missing) {
    if (!missing.rows().isEmpty()) {
      spec.commandLine().getErr().println(missing.inShort() + ": the answer says which");
    }
  }
}
