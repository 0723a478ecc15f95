package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.plan.PlanFeed;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The answer as a calendar. */
final class CalendarOption implements FormOption {

  private static final String SPAN = "--span";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = Forms.ICS,
      arity = "0..1",
      fallbackValue = Arguments.STANDARD_STREAM,
      paramLabel = "FILE",
      description = "Answer as a calendar (iCalendar) to import or subscribe to.")
  private @Nullable String ics;

  @Option(
      names = SPAN,
      description =
          "With --ics: show the inspection window, and whatever else lasts longer than two weeks,"
              + " also as one event across all its days. Without it there is an event on the first"
              + " day and one on the last.")
  private boolean span;

  CalendarOption() {}

  PlanFeed.LongTimes longTimes() {
    return span ? PlanFeed.LongTimes.ALSO_WHOLE : PlanFeed.LongTimes.BY_ENDS;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ParameterException if there is nothing to span
   */
  @Override
  public Map<String, @Nullable String> places() {
    if (span && ics == null) {
      throw new ParameterException(
          command.commandLine(),
          SPAN + " says how a calendar looks; ask for one with " + Forms.ICS);
    }
    return Collections.singletonMap(Forms.ICS, ics);
  }
}
