package io.github.ilacs.examples;

import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backtest --record PATH}: how the rules fit what really happened. */
@Command(
    name = "backtest",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Compares the rules with a published record: one line for each rule, and on standard error"
          + " every row that could not be used.",
      ""
    })
final class BacktestCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--record",
      required = true,
      paramLabel = "PATH",
      description =
          "A folder with inspections.csv and focused_visits.csv, or the file"
              + " ofsted_csc_ilacs_history.csv as the sector publishes it.")
  private Path record;

  BacktestCommand() {}

  @Override
  public void run() {
    PublishedRecord published = PublishedRecord.read(record);
    Backtest backtest = Backtest.of(published, Timeline.england(), WorkingDayCalendar.england());
    PrintWriter out = spec.commandLine().getOut();
    backtest.lines().forEach(out::println);
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    report(err, published.unusable(), "could not be used");
    report(err, backtest.oddities(), "used as recorded, though odd");
  }

  private static void report(PrintWriter err, List<?> rows, String what) {
    if (!rows.isEmpty() || what.startsWith("could")) {
      err.println((rows.size() == 1 ? "1 row " : rows.size() + " rows ") + what);
    }
    rows.forEach(row -> err.println(Terminal.clean(row.toString())));
  }
}
