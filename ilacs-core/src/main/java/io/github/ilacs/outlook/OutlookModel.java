package io.github.ilacs.outlook;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How long authorities have waited for their next inspection, as a few figures fitted to a record
 * (rules L-WAIT and L-EDGES). A model is a value: the same record gives an equal one.
 *
 * <p>The longer the wait, the likelier each possible Monday. Its chance is almost nothing at first,
 * half of its ceiling at the {@link #centre()}, and level afterwards. The {@link #scale()} says how
 * fast it rises; the ceiling is one in so many months. The possible Mondays of a year share the
 * chance of the year. Those at the edges of the quiet parts of the year have a smaller share than
 * the others.
 *
 * <p>It uses nothing else. The pathway, the grade and the report make no difference, because the
 * record does not show one.
 *
 * <pre>{@code
 * Outlook outlook = OutlookModel.england().outlook(schedule);
 * }</pre>
 *
 * @param completeTo the day up to which the record was complete
 * @param waits how many waits it rests on
 * @param over how many of them were over by then
 * @param centre the months after which half of all authorities have been inspected again, counted
 *     from the last day on site
 * @param scale how widely the waits lie around the centre, in months: four in five lie within 2.2
 *     scales
 * @param longestWaitDays the longest wait that was over, in days: what is said beyond it rests on
 *     the shape of the curve alone
 * @param edgeWeight how likely a Monday at an edge of a quiet part of the year is, as a share of
 *     any other
 * @param shortMondays how many Mondays of a year are possible for a short inspection; one at an
 *     edge counts for its weight
 * @param standardMondays the same for a standard inspection
 * @param rule where the figures come from
 */
public record OutlookModel(
    LocalDate completeTo,
    int waits,
    int over,
    Estimate centre,
    Estimate scale,
    int longestWaitDays,
    double edgeWeight,
    double shortMondays,
    double standardMondays,
    Rule rule)
    implements JsonByModule {

  /**
   * Checks and copies the parts.
   *
   * @param completeTo the day up to which the record was complete
   * @param waits how many waits it rests on
   * @param over how many of them were over by then
   * @param centre the months after which half of all authorities have been inspected again, counted
   *     from the last day on site
   * @param scale how widely the waits lie around the centre, in months: four in five lie within 2.2
   *     scales
   * @param longestWaitDays the longest wait that was over, in days: what is said beyond it rests on
   *     the shape of the curve alone
   * @param edgeWeight how likely a Monday at an edge of a quiet part of the year is, as a share of
   *     any other
   * @param shortMondays how many Mondays of a year are possible for a short inspection; one at an
   *     edge counts for its weight
   * @param standardMondays the same for a standard inspection
   * @param rule where the figures come from
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a figure is negative or makes no sense, or there are no
   *     possible Mondays for a short or for a standard inspection
   */
  public OutlookModel {
    Objects.requireNonNull(completeTo, "completeTo");
    Objects.requireNonNull(centre, "centre");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(rule, "rule");
    if (over < 0 || waits < over || longestWaitDays < 0) {
      throw new IllegalArgumentException(
          over + " of " + waits + " waits over, the longest after " + longestWaitDays + " days");
    }
    if (!(scale.value() > 0) || !(edgeWeight >= 0) || Double.isInfinite(edgeWeight)) {
      throw new IllegalArgumentException(
          "a scale of " + scale + " months and a weight of " + edgeWeight + " make no outlook");
    }
    if (!isPositive(shortMondays) || !isPositive(standardMondays)) {
      throw new IllegalArgumentException(
          "a year has "
              + shortMondays
              + " possible Mondays for a short and "
              + standardMondays
              + " for a standard inspection");
    }
  }

  private static boolean isPositive(double figure) {
    return figure > 0 && Double.isFinite(figure);
  }

  /**
   * The model that comes with the library, fitted to the published record of England (rules L-WAIT
   * and L-EDGES).
   *
   * @return the model
   */
  public static OutlookModel england() {
    return EnglishOutlook.DEFAULT;
  }

  /**
   * Fits a model to a record, with England's calendar of possible days.
   *
   * @param histories what has happened to each authority, in any order
   * @param completeTo the day up to which the record is complete: an inspection that began later is
   *     not seen. Reports take their time, so this is some ten weeks before the last one published
   * @return the model
   * @throws IllegalArgumentException if fewer than ten waits are over by then, or all of those that
   *     are lasted equally long
   */
  public static OutlookModel fit(Collection<InspectionHistory> histories, LocalDate completeTo) {
    return fit(Scheduler.england().calls(), histories, completeTo);
  }

  /**
   * Fits a model to a record.
   *
   * @param calls the days on which an inspection can begin
   * @param histories what has happened to each authority, in any order
   * @param completeTo the day up to which the record is complete: an inspection that began later is
   *     not seen
   * @return the model
   * @throws IllegalArgumentException if fewer than ten waits are over by then, or all of those that
   *     are lasted equally long
   */
  public static OutlookModel fit(
      CallCalendar calls, Collection<InspectionHistory> histories, LocalDate completeTo) {
    Objects.requireNonNull(calls, "calls");
    Objects.requireNonNull(histories, "histories");
    Objects.requireNonNull(completeTo, "completeTo");
    List<Wait> waits = new ArrayList<>();
    histories.forEach(history -> waits.addAll(Wait.of(history, completeTo)));
    // In order of length, so that the order in which the record was given changes no last digit.
    double[] over = months(waits, true);
    double[] lasting = months(waits, false);
    LogisticFit.requireEnough(over, "waits that were over by " + completeTo);
    LogisticFit fit = LogisticFit.of(over, lasting);
    Mondays mondays = Mondays.of(calls, histories, completeTo);
    return new OutlookModel(
        completeTo,
        waits.size(),
        over.length,
        fit.centre(),
        fit.scale(),
        waits.stream().filter(Wait::isOver).mapToInt(Wait::days).max().orElseThrow(),
        mondays.edgeWeight(),
        mondays.shortAYear(),
        mondays.standardAYear(),
        Rules.L_WAIT);
  }

  private static double[] months(List<Wait> waits, boolean areOver) {
    return waits.stream()
        .filter(wait -> wait.isOver() == areOver)
        .mapToDouble(Wait::months)
        .sorted()
        .toArray();
  }

  /**
   * The outlook of one authority.
   *
   * @param schedule its schedule as of the day asked
   * @return the outlook, or why there is none
   */
  public Outlook outlook(Schedule schedule) {
    Objects.requireNonNull(schedule, "schedule");
    return outlooks(List.of(schedule)).get(0);
  }

  /**
   * The outlooks of many authorities. The possible days are worked out once for all of them.
   *
   * @param schedules their schedules
   * @return an outlook for each schedule, in their order
   */
  public List<Outlook> outlooks(Collection<Schedule> schedules) {
    Objects.requireNonNull(schedules, "schedules");
    return new Outlooks(this).of(schedules);
  }

  /**
   * The editions of a timeline that came into force after the end of the record to which this model
   * was fitted. No wait on that record is under them.
   *
   * @param timeline the editions
   * @param lastDay the last day of which something is said, inclusive
   * @return those in force by that day, in order; often none
   */
  public List<Edition> editionsSince(Timeline timeline, LocalDate lastDay) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(lastDay, "lastDay");
    return timeline.editions().stream()
        .filter(edition -> edition.effectiveFrom().isAfter(completeTo))
        .filter(edition -> !edition.effectiveFrom().isAfter(lastDay))
        .toList();
  }

  /** How likely it is that an inspection that has not come before a possible day begins on it. */
  double chance(LocalDate previousLastDay, PossibleDays.Day day, InspectionType type) {
    return Logistic.chance(
        Wait.months(previousLastDay, day.start().firstDay()),
        centre,
        scale,
        day.isAtAnEdge() ? edgeWeight : 1,
        type == InspectionType.STANDARD ? standardMondays : shortMondays);
  }
}
