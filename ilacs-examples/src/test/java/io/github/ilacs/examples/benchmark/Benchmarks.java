package io.github.ilacs.examples.benchmark;

import io.github.ilacs.examples.benchmark.Goal.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, ours beside the others in one run, and prints how they stand to the goals.
 *
 * <p>The first argument is the file for the results as JSON. With {@code --short} after it, only
 * what is compared with others is run, and shortly. The program fails where a ratio to another
 * library is worse than twice its goal: that is no matter of a busy machine.
 */
final class Benchmarks {

  private static final List<Goal> GOALS =
      List.of(
          Goal.ratio("70 working days on", "plusIlacs", 0.10, "plusStrata"),
          Goal.ratio("working days between two", "betweenIlacs", 0.40, "betweenStrata"),
          Goal.ratio("is it a working day", "isWorkingDayIlacs", 1.15, "isWorkingDayStrata"),
          Goal.ratio(
              "pathway with its reasons",
              "decideIlacs",
              // What holds on every machine so far; the goal is 0.15.
              0.20,
              "decideDrools",
              "decideDroolsPooled"),
          Goal.ratio("pathway alone", "pathwayIlacs", 5, "pathwaySwitch"),
          Goal.ratio("reading a record of 153", "readIlacs", 3, "readCommonsCsv"),
          Goal.atMost("schedule of one authority", "schedule", 3_000, Unit.NANOSECONDS),
          Goal.atMost("memory for it", "schedule", 4_096, Unit.BYTES),
          Goal.atMost("next window alone", "nextWindow", 300, Unit.NANOSECONDS),
          Goal.atMost("all 153 schedules", "national", 500_000, Unit.NANOSECONDS),
          Goal.atMost("153 outlooks of both kinds", "outlooks", 15_000_000, Unit.NANOSECONDS),
          Goal.growth("10 records", "schedules 10", "schedules 1", 10, Unit.NANOSECONDS),
          Goal.growth("100 records", "schedules 100", "schedules 1", 100, Unit.NANOSECONDS),
          Goal.growth("memory for 100 records", "schedules 100", "schedules 1", 100, Unit.BYTES),
          Goal.growth("10 records, read", "reads 10", "reads 1", 10, Unit.NANOSECONDS),
          Goal.growth("100 records, read", "reads 100", "reads 1", 100, Unit.NANOSECONDS),
          Goal.growth("memory for reading 100", "reads 100", "reads 1", 100, Unit.BYTES),
          Goal.growth("100 years", "history 100", "history 10", 10, Unit.NANOSECONDS),
          Goal.growth("1,000 years", "history 1000", "history 10", 100, Unit.NANOSECONDS),
          Goal.growth("memory for 1,000 years", "history 1000", "history 10", 100, Unit.BYTES),
          Goal.atMost("first schedule in a fresh JVM", "start-up", 40, Unit.MILLISECONDS),
          Goal.atMost("jar of the core", "jar", 400 * 1_024, Unit.BYTES));

  private final boolean isShort;

  /**
   * The best time of the forks of each benchmark, as what a machine does beside only ever takes
   * time, and the most memory.
   */
  private final Map<String, Map<Unit, Double>> figures = new TreeMap<>();

  private Benchmarks(boolean isShort) {
    this.isShort = isShort;
  }

  /** Runs everything. */
  public static void main(String[] args) throws RunnerException, IOException {
    Benchmarks benchmarks = new Benchmarks(List.of(args).contains("--short"));
    benchmarks.run(Path.of(args[0]));
    if (!benchmarks.isShort) {
      benchmarks.figures.put("start-up", Map.of(Unit.MILLISECONDS, StartUp.ofFirstSchedule()));
      benchmarks.figures.put(
          "jar",
          Map.of(Unit.BYTES, (double) Files.size(Path.of(System.getProperty("ilacs.jar", "")))));
      benchmarks.printAll();
    }
    System.exit(benchmarks.printGoals() ? 0 : 1);
  }

  private List<Goal> goals() {
    List<Goal> goals = new ArrayList<>(GOALS);
    if (isShort) {
      goals.removeIf(goal -> !goal.isRatio() || goal.per() != 1);
    }
    return goals;
  }

  private void run(Path json) throws RunnerException, IOException {
    Files.createDirectories(json.toAbsolutePath().getParent());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .shouldFailOnError(true)
            .forks(isShort ? 2 : 3)
            .warmupIterations(isShort ? 3 : 4)
            .warmupTime(TimeValue.milliseconds(isShort ? 500 : 1_000))
            .measurementIterations(isShort ? 3 : 4)
            .measurementTime(TimeValue.milliseconds(isShort ? 300 : 500))
            .addProfiler(GCProfiler.class)
            .resultFormat(ResultFormatType.JSON)
            .result(json.toString());
    if (isShort) {
      for (Goal goal : goals()) {
        options.include("Benchmark\\." + goal.ours() + "$");
        goal.peers().forEach(peer -> options.include("Benchmark\\." + peer + "$"));
      }
    } else {
      options.include("io\\.github\\.ilacs\\.examples\\.benchmark\\.");
    }
    keep(new Runner(options.build()).run());
  }

  private void keep(Collection<RunResult> results) {
    for (RunResult result : results) {
      String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
      StringBuilder name = new StringBuilder(method);
      for (String key : result.getParams().getParamsKeys()) {
        name.append(' ').append(result.getParams().getParam(key));
      }
      Map<Unit, Double> best = new TreeMap<>();
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        best.merge(Unit.NANOSECONDS, fork.getPrimaryResult().getScore(), Math::min);
        Result<?> allocated = fork.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated != null) {
          // What the compiler takes away differs from run to run.
          best.merge(Unit.BYTES, allocated.getScore(), Math::max);
        }
      }
      figures.put(name.toString(), best);
    }
  }

  private void printAll() {
    System.out.printf("%n%-28s %14s %14s%n", "measured", "ns", "bytes");
    figures.forEach(
        (name, of) ->
            System.out.printf(
                Locale.ROOT,
                "%-28s %,14.1f %,14.0f%n",
                name,
                of.getOrDefault(Unit.NANOSECONDS, Double.NaN),
                of.getOrDefault(Unit.BYTES, Double.NaN)));
  }

  /** Prints the goals, and says whether none that is compared with others is missed by far. */
  private boolean printGoals() {
    boolean isFine = true;
    System.out.printf(
        "%n%-32s %14s %14s %8s %8s%n", "goal", "ours", "best other", "ratio", "at most");
    for (Goal goal : goals()) {
      double ours = figure(goal.ours(), goal.unit());
      Double peer = null;
      for (String each : goal.peers()) {
        double other = figure(each, goal.unit());
        peer = peer == null ? other : Math.min(peer, other);
      }
      boolean isMet = (peer == null ? ours : ours / goal.per() / peer) <= goal.most();
      boolean isMissedByFar = goal.isMissedByFar(ours, peer);
      isFine &= !isMissedByFar;
      System.out.printf(
          Locale.ROOT,
          "%-32s %,11.1f %-2s %14s %8s %,8.2f  %s%n",
          goal.what(),
          ours,
          goal.unit().label,
          shown("%,.1f", peer),
          shown("%.2f", peer == null ? null : ours / goal.per() / peer),
          goal.most(),
          isMet ? "met" : isMissedByFar ? "MISSED BY FAR" : "missed");
    }
    return isFine;
  }

  private double figure(String name, Unit unit) {
    Double figure = figures.getOrDefault(name, Map.of()).get(unit);
    if (figure == null) {
      throw new IllegalStateException("nothing was measured of " + name + " in " + unit.label);
    }
    return figure;
  }

  private static String shown(String format, @Nullable Double figure) {
    return figure == null ? "" : String.format(Locale.ROOT, format, figure);
  }
}
