package io.github.ilacs.examples.cli;

import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.examples.backtest.Backtest;
import io.github.ilacs.examples.backtest.BacktestDocument;
import io.github.ilacs.examples.backtest.BacktestExplanation;
import io.github.ilacs.examples.backtest.OutlookBacktest;
import io.github.ilacs.examples.backtest.OutlookBacktestDocument;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.schedule.Scheduler;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code backtest --record PATH}: how the rules fit what really happened. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {"Checks the rules against a published record, one line for each rule.", ""},
    footer = {
      "",
      "Each line counts how often the rules fit: editions, inspections with exactly the judgements"
          + " of their edition; starts, those that began on a day that the calendar rule calls"
          + " possible; next_type, those of the type that the one before led to;"
          + " not_good_gets_standard, standard ones after one that was not good; visits, no more"
          + " focused visits between two inspections than expected, and visits.expected, exactly as"
          + " many focused visits and joint targeted area inspections as are usual; jtai.statement,"
          + " letters that name the day for the statement that the rules count. The windows count"
          + " the inspections that began before, in and after the window from the start, the end or"
          + " the publication of the one before. The visits and the windows leave out what followed"
          + " an inspection that ended before June 2021, and jtai.statement leaves out what was"
          + " before 2018."
    })
final class BacktestCommand implements Runnable {

  @ParentCommand private Ilacs program;

  @Spec private CommandSpec spec;

  @Mixin private JsonOption json;

  @Mixin private RecordOption record;

  @Option(
      names = "--explain",
      description =
          "Also what came otherwise than the schedule of the month before had said, each with the"
              + " rules behind it.")
  private boolean explain;

  @ArgGroup(exclusive = false)
  private @Nullable OutlookOptions outlook;

  BacktestCommand() {}

  /** The outlook is scored in place of the rules. */
  static final class OutlookOptions {

    @Option(
        names = "--outlook",
        required = true,
        description =
            "Scores the outlook in place of the rules: how likely it found what really happened,"
                + " beside two simpler ways to foretell the next inspection, and one to foretell"
                + " the next visit.")
    private boolean isWanted;

    @Option(
        names = "--refit",
        description =
            "Fits everything to the other authorities of this record, each time without the one"
                + " that is scored, in place of the figures that the library brings along.")
    private boolean refit;

    @Option(
        names = "--censor",
        paramLabel = "DATE",
        converter = Converters.Day.class,
        description =
            "The day up to which the record is complete: what began later is not seen. Ten weeks"
                + " before the latest publication in the record when left out.")
    private @Nullable LocalDate censor;

    OutlookOptions() {}
  }

  @Override
  public void run() {
    boolean scoresOutlook = outlook != null && outlook.isWanted;
    if (scoresOutlook && explain) {
      throw new ParameterException(
          spec.commandLine(), "--explain is for the rules, and --outlook scores no rule");
    }
    PublishedRecord published = record.read(spec, program.today());
    if (outlook != null && scoresOutlook) {
      scoreOutlook(published, outlook);
      return;
    }
    Backtest backtest = Backtest.of(published, Timeline.england(), WorkingDayCalendar.england());
    Optional<BacktestExplanation> explanation =
        explain
            ? Optional.of(BacktestExplanation.of(published, Scheduler.england()))
            : Optional.empty();
    Forms forms = new Forms(spec, json);
    if (forms.areAsked()) {
      forms.json(() -> BacktestDocument.of(published, backtest, explanation)).answer();
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    backtest.lines().forEach(out::println);
    explanation.stream()
        .flatMap(came -> came.lines().stream())
        .forEach(line -> out.println(CleanText.of(line)));
    out.flush();
    record.reportUnusable(spec, published.unusable(), published::matters);
    if (!backtest.oddities().isEmpty()) {
      reportOddities(backtest.oddities());
    }
  }

  private void scoreOutlook(PublishedRecord published, OutlookOptions options) {
    LocalDate completeTo =
        options.censor != null ? options.censor : OutlookBacktest.completeTo(published);
    OutlookBacktest backtest = OutlookBacktest.of(published, completeTo, options.refit);
    Forms forms = new Forms(spec, json);
    if (forms.areAsked()) {
      forms.json(() -> OutlookBacktestDocument.of(backtest, completeTo, options.refit)).answer();
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    backtest.lines().forEach(out::println);
    out.flush();
    record.reportUnusable(spec, backtest.unusable(), published::matters);
  }

  private void reportOddities(List<?> rows) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(Text.rows(rows.size()) + " used as recorded, though odd");
    rows.forEach(row -> err.println(CleanText.of(row.toString())));
  }
}
