package io.github.ilacs.examples.backtest;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOrder;
import io.github.ilacs.outlook.VisitOutlook;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well the outlook foretold when visits really came, beside a simpler way to foretell it.
 * {@code docs/outlook.md} says how each figure is made.
 */
final class VisitBacktest {

  /** The months after the inspection at which it is asked again how likely the next six are. */
  private static final int[] MONTHS = {12, 18, 24};

  private static final int SOON = 6;

  private final LocalDate completeTo;
  private final Map<String, List<VisitCase>> cases = new TreeMap<>();
  private final Scores log = new Scores(List.of("model", "uniform"));
  private final Calibration calibration = new Calibration();
  private final Inside inside = new Inside();
  private final Inside insideOfThoseThatCame = new Inside();

  private VisitBacktest(LocalDate completeTo) {
    this.completeTo = completeTo;
  }

  /**
   * Scores the outlook for the visits.
   *
   * @param histories what has happened to each authority
   * @param latest the day after which nothing is seen; nor is anything after the last day on site
   *     of the last visit on record, as with the shipped model
   * @param refit whether to fit everything to the others, each time without the one that is scored
   * @return the scores; of nothing where the visits are too few to be fitted
   */
  static VisitBacktest of(List<InspectionHistory> histories, LocalDate latest, boolean refit) {
    VisitBacktest backtest = new VisitBacktest(completeTo(histories, latest));
    for (InspectionHistory history : histories) {
      List<VisitCase> cases = VisitCase.of(history, backtest.completeTo);
      if (!cases.isEmpty()) {
        backtest.cases.put(history.authority().urn(), cases);
      }
    }
    Map<String, Forecasters> fitted = new TreeMap<>();
    try {
      backtest
          .cases
          .keySet()
          .forEach(urn -> fitted.put(urn, refit ? backtest.fit(urn, histories) : SHIPPED));
    } catch (IllegalArgumentException e) {
      // Too few visits: a record of inspections alone still has the scores of the call.
      return backtest;
    }
    fitted.forEach(
        (urn, forecasters) ->
            backtest.score(Objects.requireNonNull(backtest.cases.get(urn)), forecasters));
    return backtest;
  }

  private static LocalDate completeTo(List<InspectionHistory> histories, LocalDate latest) {
    return histories.stream()
        .<OnSiteActivity>flatMap(
            history ->
                Stream.concat(
                    history.focusedVisits().stream(), history.jointInspections().stream()))
        .filter(OnSiteActivity::hasDaysOnSite)
        .map(OnSiteActivity::lastDay)
        .max(LocalDate::compareTo)
        .filter(last -> last.isBefore(latest))
        .orElse(latest);
  }

  /** What is compared: the model and the baseline for each visit, fitted to the same cases. */
  private record Forecasters(VisitModel model, Map<VisitOrder, VisitBaseline> baselines) {}

  private static final Forecasters SHIPPED =
      new Forecasters(VisitModel.england(), VisitBaseline.SHIPPED);

  private Forecasters fit(String without, List<InspectionHistory> histories) {
    VisitModel model =
        VisitModel.fit(
            histories.stream()
                .filter(history -> !history.authority().urn().equals(without))
                .toList(),
            completeTo);
    Map<VisitOrder, VisitBaseline> baselines = new EnumMap<>(VisitOrder.class);
    for (VisitOrder order : VisitOrder.values()) {
      List<VisitCase> others =
          cases.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(without))
              .flatMap(entry -> entry.getValue().stream())
              .filter(aCase -> aCase.waited().order() == order)
              .toList();
      baselines.put(order, VisitBaseline.fit(others, model.rareWeight()));
    }
    return new Forecasters(model, baselines);
  }

  private void score(List<VisitCase> ofOneAuthority, Forecasters forecasters) {
    log.nextAuthority();
    for (VisitCase aCase : ofOneAuthority) {
      VisitOutlook outlook = aCase.outlook(forecasters.model());
      VisitBaseline baseline =
          Objects.requireNonNull(forecasters.baselines().get(aCase.waited().order()));
      log.add(
          new double[] {
            Math.log(Math.max(OutlookBacktest.LEAST, aCase.ofWhatHappened(outlook))),
            Math.log(Math.max(OutlookBacktest.LEAST, baseline.ofWhatHappened(aCase)))
          });
      countTheInterval(aCase, outlook);
      for (int months : MONTHS) {
        scoreSixMonths(aCase, months, forecasters.model());
      }
    }
  }

  /** First where the interval was over, so that late ones count too; then of those that came. */
  private void countTheInterval(VisitCase aCase, VisitOutlook outlook) {
    Optional<DateWindow> interval = outlook.interval();
    if (interval.isEmpty()) {
      return;
    }
    LocalDate end = interval.get().end();
    LocalDate until = aCase.waited().until();
    boolean isOver = aCase.waited().isOver();
    boolean isInside = isOver && interval.get().contains(until);
    if (!end.isAfter(completeTo) && (isOver || !until.isBefore(end))) {
      inside.count(isInside);
    }
    if (isOver) {
      insideOfThoseThatCame.count(isInside);
    }
  }

  /** Only where six months were over, and no inspection came first: else nobody knows. */
  private void scoreSixMonths(VisitCase aCase, int months, VisitModel model) {
    LocalDate day = aCase.after(months);
    LocalDate end = aCase.after(months + SOON).minusDays(1);
    LocalDate until = aCase.waited().until();
    boolean cameBy = aCase.waited().isOver() && !until.isAfter(end);
    boolean isWaiting = !day.isBefore(aCase.asked()) && !until.isBefore(day);
    if (isWaiting && !end.isAfter(completeTo) && (cameBy || until.isAfter(end))) {
      VisitOutlook outlook = aCase.outlook(model, day);
      if (outlook.kind() == Outlook.Kind.ESTIMATED) {
        calibration.add(outlook.probabilityBy(end), cameBy);
      }
    }
  }

  /** The figures by name, each with its parts by name; a mean of nothing is not a number. */
  Map<String, Map<String, Number>> figures() {
    Map<String, Map<String, Number>> figures = new LinkedHashMap<>();
    figures.put("outlook.visit", log.means());
    figures.putAll(calibration.figures("outlook.visit.calibration."));
    figures.put("outlook.visit.inside80", inside.figures());
    figures.put("outlook.visit.inside80.came", insideOfThoseThatCame.figures());
    figures.putAll(log.comparedWithBaselines("outlook.visit.better."));
    return figures;
  }

  /** How many were inside the interval of eight in ten. */
  private static final class Inside {
    private int hits;
    private int all;

    void count(boolean hit) {
      all++;
      hits += hit ? 1 : 0;
    }

    Map<String, Number> figures() {
      Map<String, Number> figures = new LinkedHashMap<>();
      figures.put("share", Scores.mean(hits, all));
      figures.put("n", all);
      return figures;
    }
  }
}
