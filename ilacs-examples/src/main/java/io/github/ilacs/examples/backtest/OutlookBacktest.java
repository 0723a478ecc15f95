package io.github.ilacs.examples.backtest;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.record.UsedRow;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookDay;
import io.github.ilacs.outlook.OutlookModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well the outlook foretold what really happened, beside two simpler ways to foretell it.
 *
 * <p>A case is an inspection, as of the day on which its report came out and 30 and 36 months after
 * its last day on site. The visits have a {@link VisitBacktest} of their own. {@code
 * docs/outlook.md} says how each figure is made.
 */
public final class OutlookBacktest {

  /** What was foretold with less counts as foretold with this; one miss must not hide all else. */
  static final double LEAST = 1e-6;

  private static final int[] MONTHS = {30, 36};
  private static final int SOON = 6;
  private static final int[] WAITS = {0, 33, 36, 39, 42, 45};
  private static final List<String> NAMES = List.of("model", "uniform", "normal");

  private final LocalDate completeTo;
  private final Map<String, List<OutlookCase>> cases = new TreeMap<>();
  private final Scores log = new Scores(NAMES);
  private final Map<Integer, Scores> brier = new TreeMap<>();
  private final Calibration calibration = new Calibration();
  private final double[] expected = new double[WAITS.length];
  private final int[] began = new int[WAITS.length];
  private final VisitBacktest visits;
  private List<UnusableRow> unusable = List.of();
  private int inside;
  private int decided;

  private OutlookBacktest(LocalDate completeTo, VisitBacktest visits) {
    this.completeTo = completeTo;
    this.visits = visits;
    for (int months : MONTHS) {
      brier.put(months, new Scores(NAMES));
    }
  }

  /**
   * The day up to which a record is complete: ten weeks before the latest publication in it.
   *
   * @param record the record
   * @return the day
   * @throws UserException if nothing in it says when it was published
   */
  public static LocalDate completeTo(PublishedRecord record) {
    return record.used().values().stream()
        .flatMap(List::stream)
        .map(UsedRow::activity)
        .flatMap(activity -> activity.published().stream())
        .max(LocalDate::compareTo)
        .map(day -> day.minusWeeks(Timeline.england().figures().weeksUntilKnown().value()))
        .orElseThrow(
            () ->
                new UserException(
                    "nothing in the record says when it was published; give --censor DATE"));
  }

  /**
   * Scores the outlook.
   *
   * @param record the record
   * @param completeTo the day up to which it is complete
   * @param refit whether to fit everything to the other authorities of the record, each time
   *     without the one that is scored, in place of the figures that the library brings along
   * @return the scores
   * @throws UserException if the record is too small to fit anything
   */
  public static OutlookBacktest of(PublishedRecord record, LocalDate completeTo, boolean refit) {
    List<InspectionHistory> histories = new ArrayList<>();
    Set<UnusableRow> unusable = new LinkedHashSet<>(record.unusable());
    for (LocalAuthority authority : record.authorities()) {
      AuthorityRecord found = record.history(authority, Timeline.england());
      // What had come is known: a score is not of what the record may lack at its end.
      histories.add(
          InspectionHistory.of(
              found.history().timeline(),
              found.history().authority(),
              found.history().activities()));
      unusable.addAll(found.unusable());
    }
    OutlookBacktest backtest =
        new OutlookBacktest(completeTo, VisitBacktest.of(histories, completeTo, refit));
    backtest.unusable = List.copyOf(unusable);
    for (InspectionHistory history : histories) {
      List<OutlookCase> cases = OutlookCase.of(history, completeTo);
      if (!cases.isEmpty()) {
        backtest.cases.put(history.authority().urn(), cases);
      }
    }
    backtest.cases.forEach(
        (urn, scored) -> backtest.score(scored, refit ? backtest.fit(urn, histories) : SHIPPED));
    return backtest;
  }

  /** What is compared: the model and the baselines, fitted to the same cases. */
  private record Forecasters(OutlookModel model, List<OutlookBaseline> baselines) {}

  private static final Forecasters SHIPPED =
      new Forecasters(
          OutlookModel.england(), List.of(UniformBaseline.SHIPPED, NormalBaseline.SHIPPED));

  private Forecasters fit(String without, List<InspectionHistory> histories) {
    List<OutlookCase> others =
        cases.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(without))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    try {
      return new Forecasters(
          OutlookModel.fit(
              histories.stream()
                  .filter(history -> !history.authority().urn().equals(without))
                  .toList(),
              completeTo),
          List.of(UniformBaseline.fit(others), NormalBaseline.fit(others)));
    } catch (IllegalArgumentException e) {
      throw new UserException("the record is too small to be fitted: " + e.getMessage());
    }
  }

  private void score(List<OutlookCase> ofOneAuthority, Forecasters forecasters) {
    log.nextAuthority();
    brier.values().forEach(Scores::nextAuthority);
    for (OutlookCase aCase : ofOneAuthority) {
      Outlook outlook = aCase.outlook(forecasters.model());
      List<double[]> baselines =
          forecasters.baselines().stream().map(baseline -> baseline.probabilities(aCase)).toList();
      scoreTheWeek(aCase, outlook, baselines);
      brier.forEach(
          (months, scores) ->
              scoreSixMonths(aCase, months, scores, forecasters.model(), baselines));
      countTheInterval(aCase, outlook);
      countByWait(aCase, outlook);
    }
  }

  private void scoreTheWeek(OutlookCase aCase, Outlook outlook, List<double[]> baselines) {
    double[] scores = new double[1 + baselines.size()];
    int passed = aCase.passedBy(completeTo);
    Optional<Integer> place = aCase.place();
    boolean isOver = aCase.waited().isOver();
    scores[0] = isOver ? aCase.inItsWeek(outlook) : 1 - outlook.probabilityBy(completeTo);
    for (int i = 0; i < baselines.size(); i++) {
      double[] probabilities = baselines.get(i);
      scores[i + 1] =
          isOver
              ? place.map(p -> probabilities[p]).orElse(0.0)
              : sum(probabilities, passed, probabilities.length);
    }
    log.add(Arrays.stream(scores).map(p -> Math.log(Math.max(LEAST, p))).toArray());
  }

  /** A case only where its six months were over: else those that began would be the only ones. */
  private void scoreSixMonths(
      OutlookCase aCase, int months, Scores scores, OutlookModel model, List<double[]> baselines) {
    LocalDate day = aCase.after(months);
    LocalDate end = aCase.after(months + SOON);
    if (end.isAfter(completeTo) || day.isBefore(aCase.published()) || !aCase.isWaitingOn(day)) {
      return;
    }
    double happened = aCase.isWaitingOn(end) ? 0 : 1;
    double[] probabilities = new double[1 + baselines.size()];
    probabilities[0] = aCase.outlook(model, day).probabilityBy(end);
    for (int i = 0; i < baselines.size(); i++) {
      double[] ofBaseline = baselines.get(i);
      int from = aCase.passedBy(day);
      double left = sum(ofBaseline, from, ofBaseline.length);
      probabilities[i + 1] = left > 0 ? sum(ofBaseline, from, aCase.passedBy(end)) / left : 1;
    }
    scores.add(Arrays.stream(probabilities).map(p -> (p - happened) * (p - happened)).toArray());
    calibration.add(probabilities[0], happened == 1);
  }

  /** Only where the interval was over: else those that came early would be the only ones. */
  private void countTheInterval(OutlookCase aCase, Outlook outlook) {
    Optional<DateWindow> interval = outlook.interval();
    if (interval.isPresent() && !interval.get().end().isAfter(completeTo)) {
      decided++;
      inside += aCase.waited().isOver() && interval.get().contains(aCase.waited().until()) ? 1 : 0;
    }
  }

  /** What was to be expected of each month of the wait from those who were still waiting. */
  private void countByWait(OutlookCase aCase, Outlook outlook) {
    double left = 1;
    for (OutlookDay day : outlook.days()) {
      LocalDate firstDay = day.start().firstDay();
      if (firstDay.isAfter(aCase.waited().until())) {
        break;
      }
      expected[band(aCase, firstDay)] -= Math.log1p(-day.probability() / left);
      left -= day.probability();
    }
    if (aCase.waited().isOver()) {
      began[band(aCase, aCase.waited().until())]++;
    }
  }

  private static int band(OutlookCase aCase, LocalDate day) {
    int band = 0;
    while (band + 1 < WAITS.length && !day.isBefore(aCase.after(WAITS[band + 1]))) {
      band++;
    }
    return band;
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /**
   * The rows that could not be used.
   *
   * @return the rows with their places
   */
  public List<UnusableRow> unusable() {
    return unusable;
  }

  /**
   * The figures by name, each with its parts by name; a mean of nothing is not a number.
   *
   * @return the figures
   */
  public Map<String, Map<String, Number>> figures() {
    Map<String, Map<String, Number>> figures = new LinkedHashMap<>();
    figures.put("outlook.log", log.means());
    brier.forEach((months, scores) -> figures.put("outlook.brier." + months, scores.means()));
    figures.putAll(calibration.figures("outlook.calibration."));
    for (int i = 0; i < WAITS.length; i++) {
      String to = i + 1 < WAITS.length ? Integer.toString(WAITS[i + 1]) : "";
      Map<String, Number> parts = new LinkedHashMap<>();
      parts.put("expected", expected[i]);
      parts.put("began", began[i]);
      figures.put("outlook.wait." + WAITS[i] + "-" + to, parts);
    }
    Map<String, Number> interval = new LinkedHashMap<>();
    interval.put("share", Scores.mean(inside, decided));
    interval.put("n", decided);
    figures.put("outlook.inside80", interval);
    figures.putAll(log.comparedWithBaselines("outlook.better."));
    figures.putAll(visits.figures());
    return figures;
  }

  /**
   * The figures, one line each; a mean of nothing is a dash.
   *
   * @return the lines
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    figures()
        .forEach(
            (name, parts) -> {
              StringBuilder line = new StringBuilder(name);
              parts.forEach(
                  (part, figure) -> line.append(' ').append(part).append(' ').append(text(figure)));
              lines.add(line.toString());
            });
    return lines;
  }

  private static String text(Number figure) {
    if (figure instanceof Integer) {
      return figure.toString();
    }
    double value = figure.doubleValue();
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
  }
}
