package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.schedule.Scheduler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which authority, on which day, counted how: what the commands about one authority share. */
final class AuthorityOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "AUTHORITY",
      description =
          "Its name in one word or several, a part of its name that no other has, its URN, its ONS"
              + " code (E08000035) or its DfE code (383).")
  private List<String> authority;

  @Mixin private DayOptions day;

  @Mixin private RecordOption record;

  AuthorityOptions() {}

  LocalDate asOf() {
    return day.asOf(program());
  }

  /** Tells the moment at which an answer is made. */
  Clock clock() {
    return program().clock();
  }

  private Ilacs program() {
    return (Ilacs) command.root().userObject();
  }

  Scheduler scheduler() {
    return day.scheduler();
  }

  AuthorityRecord find() {
    PublishedRecord published = record.read(command);
    return published.history(Choice.of(String.join(" ", authority), published), Timeline.england());
  }
}
