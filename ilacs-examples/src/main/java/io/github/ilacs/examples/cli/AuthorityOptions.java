package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.BuiltInAuthorities;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which authority, on which day, counted how: what the commands about one authority share. */
final class AuthorityOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "AUTHORITY",
      description = "Its name, a part of its name that no other has, or its URN.")
  private String authority;

  @Mixin private DayOptions day;

  @Option(
      names = "--record",
      paramLabel = "PATH",
      description =
          "A folder with inspections.csv and focused_visits.csv, or the file"
              + " ofsted_csc_ilacs_history.csv as the sector publishes it. Without it, two authorities"
              + " are built in.")
  private @Nullable Path record;

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
    if (record != null) {
      PublishedRecord published = PublishedRecord.read(record);
      LocalAuthority chosen = Choice.of(authority, published.authorities());
      return published.history(chosen, Timeline.england());
    }
    List<InspectionHistory> builtIn = BuiltInAuthorities.all();
    LocalAuthority chosen = builtIn(builtIn);
    Optional<InspectionHistory> history =
        builtIn.stream().filter(candidate -> candidate.authority().equals(chosen)).findFirst();
    return new AuthorityRecord(
        "Ofsted's published reports and letters", history.orElseThrow(), List.of());
  }

  private LocalAuthority builtIn(List<InspectionHistory> builtIn) {
    try {
      return Choice.of(authority, builtIn.stream().map(InspectionHistory::authority).toList());
    } catch (UserException e) {
      throw new UserException(
          e.getMessage() + "; these are built in, and --record PATH reads all others");
    }
  }
}
