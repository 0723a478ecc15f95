package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How long authorities have waited for their next visit after an inspection, focused visits and
 * joint targeted area inspections counted together (rules V-WHEN and L-VISIT-WEEKS). A model is a
 * value: the same record gives an equal one.
 *
 * <p>It works as an {@link OutlookModel} does, with a curve for each {@link VisitOrder}: the longer
 * the wait, the likelier each week, up to a ceiling. The weeks of a year share the chance of the
 * year. Those of August and of the turn of the year have a smaller share than the others.
 *
 * <pre>{@code
 * VisitOutlook outlook = VisitModel.england().outlook(schedule);
 * }</pre>
 *
 * @param completeTo the day up to which the record was complete
 * @param only the curve of the one visit after good or outstanding
 * @param first the curve of the first visit after requires improvement
 * @param second the curve of the second one, for authorities that have had a first
 * @param rareWeight how likely a week is in which visits are rare, as a share of any other
 * @param weeksAYear how many weeks a year has, one in which visits are rare counted for its weight
 * @param rule where the curves come from
 */
public record VisitModel(
    LocalDate completeTo,
    VisitCurve only,
    VisitCurve first,
    VisitCurve second,
    double rareWeight,
    double weeksAYear,
    Rule rule)
    implements JsonByModule {

  /**
   * Checks the parts.
   *
   * @param completeTo the day up to which the record was complete
   * @param only the curve of the one visit after good or outstanding
   * @param first the curve of the first visit after requires improvement
   * @param second the curve of the second one
   * @param rareWeight how likely a week is in which visits are rare, as a share of any other
   * @param weeksAYear how many weeks a year has
   * @param rule where the curves come from
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the weight is negative or the weeks are not positive
   */
  public VisitModel {
    Objects.requireNonNull(completeTo, "completeTo");
    Objects.requireNonNull(only, "only");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(rule, "rule");
    if (!(rareWeight >= 0)
        || Double.isInfinite(rareWeight)
        || !(weeksAYear > 0)
        || Double.isInfinite(weeksAYear)) {
      throw new IllegalArgumentException(
          "a weight of " + rareWeight + " and " + weeksAYear + " weeks a year make no outlook");
    }
  }

  /**
   * The model that comes with the library, fitted to the published record of England.
   *
   * @return the model
   */
  public static VisitModel england() {
    return EnglishOutlook.VISITS;
  }

  /**
   * Fits a model to a record.
   *
   * @param histories what has happened to each authority, in any order
   * @param completeTo the day up to which the record is complete: a visit that began later is not
   *     seen
   * @return the model
   * @throws IllegalArgumentException if the day is more than a year after the last visit on record
   *     began, or if fewer than ten waits for one of the visits are over by then, or all of those
   *     that are lasted equally long
   */
  public static VisitModel fit(Collection<InspectionHistory> histories, LocalDate completeTo) {
    Objects.requireNonNull(histories, "histories");
    Objects.requireNonNull(completeTo, "completeTo");
    VisitWeeks.requireEndIn(histories, completeTo);
    Map<VisitOrder, List<VisitWait>> waits = new EnumMap<>(VisitOrder.class);
    for (VisitOrder order : VisitOrder.values()) {
      waits.put(order, new ArrayList<>());
    }
    for (InspectionHistory history : histories) {
      for (VisitWait wait : VisitWait.of(history, completeTo)) {
        Objects.requireNonNull(waits.get(wait.order())).add(wait);
      }
    }
    VisitWeeks weeks = VisitWeeks.of(histories, completeTo);
    return new VisitModel(
        completeTo,
        curve(VisitOrder.ONLY, waits, completeTo),
        curve(VisitOrder.FIRST, waits, completeTo),
        curve(VisitOrder.SECOND, waits, completeTo),
        weeks.rareWeight(),
        weeks.aYear(),
        Rules.V_WHEN);
  }

  private static VisitCurve curve(
      VisitOrder order, Map<VisitOrder, List<VisitWait>> all, LocalDate completeTo) {
    List<VisitWait> waits = Objects.requireNonNull(all.get(order));
    // In order of length, so that the order in which the record was given changes no last digit.
    double[] over =
        waits.stream().filter(VisitWait::isOver).mapToDouble(VisitWait::months).sorted().toArray();
    double[] lasting =
        waits.stream()
            .filter(wait -> !wait.isOver())
            .mapToDouble(VisitWait::months)
            .sorted()
            .toArray();
    double[] entered =
        waits.stream()
            .mapToDouble(VisitWait::monthsUnseen)
            .filter(months -> months > 0)
            .sorted()
            .toArray();
    LogisticFit.requireEnough(
        over, "waits for " + order.label() + " that were over by " + completeTo);
    LogisticFit fit = LogisticFit.of(over, lasting, entered);
    long longest =
        waits.stream().filter(VisitWait::isOver).mapToLong(VisitModel::days).max().orElse(0);
    return new VisitCurve(waits.size(), over.length, fit.centre(), fit.scale(), (int) longest);
  }

  private static long days(VisitWait wait) {
    return wait.until().toEpochDay() - wait.inspection().lastDay().toEpochDay();
  }

  /**
   * The curve of one of the visits.
   *
   * @param order which visit
   * @return its curve
   */
  public VisitCurve curve(VisitOrder order) {
    Objects.requireNonNull(order, "order");
    return switch (order) {
      case ONLY -> only;
      case FIRST -> first;
      case SECOND -> second;
    };
  }

  /**
   * The outlook for the next visit of one authority.
   *
   * @param schedule its schedule as of the day asked
   * @return the outlook, or why there is none
   */
  public VisitOutlook outlook(Schedule schedule) {
    Objects.requireNonNull(schedule, "schedule");
    return new VisitOutlooks(this, schedule).outlook();
  }

  /** How likely it is that a visit that has not come before a week begins in it. */
  double chance(VisitOrder order, LocalDate inspectionEnded, LocalDate monday) {
    VisitCurve curve = curve(order);
    return Logistic.chance(
        // Most visits begin on a Tuesday (N-13).
        Wait.months(inspectionEnded, monday.plusDays(1)),
        curve.centre(),
        curve.scale(),
        VisitWeeks.isRare(monday) ? rareWeight : 1,
        weeksAYear);
  }
}
