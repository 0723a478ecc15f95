package io.github.ilacs.examples;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plan AUTHORITY}: which pathway, which inspection, which window, what is due, and why. */
@Command(
    name = "plan",
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

  @Option(names = "--all", description = "Also what is done, and what has passed long ago.")
  private boolean all;

  PlanCommand() {}

  @Override
  public void run() {
    AuthorityRecord found = options.find();
    Schedule schedule = options.scheduler().schedule(found.history(), options.asOf());
    Page.print(spec, page -> new PlanPage(page, found, schedule, all).print());
  }
}
