package io.github.ilacs.examples.cli;

import io.github.ilacs.framework.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which day: what all commands share that answer as of one. */
class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converters.DayAsked.class,
      description =
          "Answer as of this day: 2026-11-22, 22/11/2026 or \"22 November 2026\". Today if you leave it"
              + " out.")
  private @Nullable LocalDate asOf;

  AsOfOption() {}

  /** The day asked; the program knows which day it is today. */
  LocalDate asOf(Ilacs program) {
    return asOf != null ? asOf : program.today();
  }

  /**
   * The day asked, of what is asked about many authorities: where no edition is in force on it,
   * that is said once and not of each of them.
   */
  LocalDate asOfAll(Ilacs program) {
    LocalDate day = asOf(program);
    Timeline.england().editionOn(day);
    return day;
  }

  /** The later of the day asked and today: what a record gives as published after it is a slip. */
  LocalDate latest(Ilacs program) {
    LocalDate today = program.today();
    return asOf(program).isAfter(today) ? asOf(program) : today;
  }
}
