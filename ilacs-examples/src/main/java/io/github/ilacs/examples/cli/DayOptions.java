package io.github.ilacs.examples.cli;

import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Scheduler;
import picocli.CommandLine.Option;

/** On which day, counted how: what the commands that make schedules share. */
final class DayOptions extends AsOfOption {

  @Option(
      names = "--anchor",
      paramLabel = "end|start|published",
      converter = Converters.AnchorName.class,
      completionCandidates = Converters.AnchorName.class,
      defaultValue = "end",
      description =
          "Count the window from this day of the last inspection: its last day on site (the default),"
              + " its first day on site, or the publication of its report.")
  private Anchor anchor;

  DayOptions() {}

  Anchor anchor() {
    return anchor;
  }

  Scheduler scheduler() {
    return Scheduler.england().with(anchor);
  }
}
