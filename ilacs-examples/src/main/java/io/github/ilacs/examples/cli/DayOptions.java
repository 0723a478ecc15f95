package io.github.ilacs.examples.cli;

import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which day, counted how: what the commands that make schedules share. */
final class DayOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The day asked, as 2026-11-22; today when left out.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--anchor",
      paramLabel = "end|start|published",
      converter = Converters.AnchorName.class,
      defaultValue = "end",
      description =
          "The day of the previous inspection from which the window is counted: its last day on site"
              + " (the default), its first day on site, or the publication of its report.")
  private Anchor anchor;

  DayOptions() {}

  /** The day asked; the program knows which day it is today. */
  LocalDate asOf(Ilacs program) {
    return asOf != null ? asOf : program.today();
  }

  /** The later of the day asked and today: what a record gives as published after it is a slip. */
  LocalDate latest(Ilacs program) {
    LocalDate today = program.today();
    return asOf(program).isAfter(today) ? asOf(program) : today;
  }

  Anchor anchor() {
    return anchor;
  }

  Scheduler scheduler() {
    return Scheduler.england().with(anchor);
  }
}
