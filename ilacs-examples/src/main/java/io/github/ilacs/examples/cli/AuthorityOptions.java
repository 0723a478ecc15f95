package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.json.HistoryReader;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.schedule.Scheduler;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which authority, on which day, counted how: what the commands about one authority share. */
final class AuthorityOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "0..*",
      paramLabel = "AUTHORITY",
      description =
          "The authority: its name or a part of it, its URN, its ONS code (E08000035) or its DfE"
              + " code (383). You can leave it out with --history.")
  private @Nullable List<String> authority;

  @Mixin private DayOptions day;

  @Mixin private RecordOption record;

  @Mixin private HistoryOptions given;

  AuthorityOptions() {}

  LocalDate asOf() {
    return day.asOf(program());
  }

  /** Tells the moment at which an answer is made. */
  Clock clock() {
    return program().clock();
  }

  private Ilacs program() {
    return Ilacs.of(command);
  }

  Scheduler scheduler() {
    return day.scheduler();
  }

  /**
   * Reads what the record says of the authority.
   *
   * @throws UserException if it says nothing, because no row of it could be used
   */
  AuthorityRecord find() {
    if (given.isGiven()) {
      requireNoRecord();
      AuthorityRecord found = given.read(program().machine().in());
      if (authority != null) {
        requireThatItIs(wanted(), found.history().authority());
      }
      return found;
    }
    if (authority == null) {
      throw wrong("say which AUTHORITY, or give its history with --history");
    }
    PublishedRecord published = record.read(command, day.latest(program()));
    LocalAuthority wanted = chosen(published);
    AuthorityRecord found = published.history(wanted, Timeline.england());
    record.reportOn(wanted, published, command);
    requireRows(wanted, found);
    return found;
  }

  /** The first word may also be a command with a slip of the pen in it. */
  private LocalAuthority chosen(PublishedRecord published) {
    try {
      return Choice.of(wanted(), published);
    } catch (UserException e) {
      Set<String> commands = command.root().subcommands().keySet();
      throw new UserException(
          e.getMessage()
              + Arguments.commandMeant(wanted(), commands)
                  .map(meant -> "; did you mean ilacs " + meant + "?")
                  .orElse(""));
    }
  }

  private static void requireRows(LocalAuthority wanted, AuthorityRecord found) {
    List<UnusableRow> rows = found.unusable().stream().filter(row -> !row.isNotice()).toList();
    if (!rows.isEmpty()
        && rows.stream().allMatch(UnusableRow::isRefused)
        && found.history().activities(OnSiteActivity.class).isEmpty()) {
      throw new UserException(
          "no row of " + wanted + " could be used; " + UnusableRow.firstOf(rows));
    }
  }

  /**
   * Whether there is a history on each line, and each is to be answered on a line.
   *
   * @throws ParameterException if another form was asked for as well
   */
  boolean isLineByLine(Forms forms) {
    if (given.isLineByLine() && forms.areMoreThanJsonOnScreen()) {
      throw wrong("--ndjson answers each history with a line of JSON; leave the other forms out");
    }
    return given.isLineByLine();
  }

  /**
   * Answers the histories that are given line by line.
   *
   * @param document what is answered to one of them
   * @throws UserException at the end, if some were refused
   */
  void answerEach(Function<AuthorityRecord, ?> document) {
    requireNoRecord();
    if (!given.isGiven()) {
      throw wrong("--ndjson reads histories line by line; say where with --history");
    }
    if (authority != null) {
      throw wrong("with --ndjson each history says whose it is; leave AUTHORITY out");
    }
    PrintWriter out = command.commandLine().getOut();
    HistoryReader.Refused refused =
        given.answerEach(
            program().machine().in(),
            document,
            line -> {
              out.print(line);
              // Whoever reads the other end gets each line at once, or has gone.
              return !out.checkError();
            });
    if (refused.refused() > 0) {
      throw new UserException(
          refused.refused()
              + " of "
              + refused.all()
              + " histories could not be answered; the line of each says why");
    }
  }

  private String wanted() {
    return String.join(" ", authority == null ? List.of() : authority);
  }

  private static void requireThatItIs(String wanted, LocalAuthority found) {
    LocalAuthority meant;
    try {
      meant = Choice.of(wanted, PublishedRecord.england(), found);
    } catch (UserException e) {
      throw new UserException("the history is of " + found + ", and " + e.getMessage());
    }
    if (!meant.urn().equals(found.urn())) {
      throw new UserException("the history is of " + found + ", not of " + meant);
    }
  }

  /** A history is all that is known: nothing of a record is looked up beside it. */
  private void requireNoRecord() {
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (option.userObject() instanceof Field field
          && field.getDeclaringClass() == RecordOption.class
          && !option.longestName().equals(RecordOption.VERBOSE)) {
        throw wrong(option.longestName() + " and --history both say what has happened; choose one");
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
