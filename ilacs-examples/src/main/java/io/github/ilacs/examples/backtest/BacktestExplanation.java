package io.github.ilacs.examples.backtest;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What really came next, beside what the schedule of the first of the month before had said.
 *
 * <p>For every authority and every first of a month from the first edition to the last activity in
 * the record, the schedule is asked with only what was known on that day.
 */
public final class BacktestExplanation {

  private static final LocalDate FIRST_MONTH = LocalDate.of(2018, 1, 1);

  private final Scheduler scheduler;
  private final List<String> impossible = new ArrayList<>();
  private final List<String> unexpected = new ArrayList<>();
  private int months;

  private BacktestExplanation(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /**
   * Asks a schedule for every authority and month.
   *
   * @param record the record
   * @param scheduler makes the schedules
   * @return what came otherwise
   */
  public static BacktestExplanation of(PublishedRecord record, Scheduler scheduler) {
    BacktestExplanation explanation = new BacktestExplanation(scheduler);
    List<InspectionHistory> histories = new ArrayList<>();
    LocalDate last = FIRST_MONTH;
    for (LocalAuthority authority : record.authorities()) {
      InspectionHistory history = record.history(authority, Timeline.england()).history();
      for (OnSiteActivity activity : history.activities(OnSiteActivity.class)) {
        last = activity.firstDay().isAfter(last) ? activity.firstDay() : last;
      }
      histories.add(history);
    }
    for (InspectionHistory history : histories) {
      explanation.explain(history, last);
    }
    return explanation;
  }

  /**
   * What came otherwise, one line each.
   *
   * @return the lines
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(months + " schedules, each with what was known on the first of a month");
    lines.add(
        Text.counted(impossible.size(), "activity", "activities")
            + " that came although the schedule before called them impossible");
    impossible.forEach(line -> lines.add("  " + line));
    lines.add(
        Text.counted(unexpected.size(), "way")
            + " in which inspections and visits came otherwise than expected");
    unexpected.forEach(line -> lines.add("  " + line));
    return lines;
  }

  /**
   * The same for {@code --json}.
   *
   * @return the document
   */
  public Document document() {
    return new Document(months, List.copyOf(impossible), List.copyOf(unexpected));
  }

  /**
   * How many schedules were asked, and what came otherwise than they had said.
   *
   * @param schedules how many schedules were asked
   * @param impossible what came although its schedule called it impossible
   * @param unexpected what came otherwise than expected
   */
  public record Document(int schedules, List<String> impossible, List<String> unexpected) {}

  private void explain(InspectionHistory history, LocalDate last) {
    List<OnSiteActivity> ahead = new ArrayList<>(history.activities(OnSiteActivity.class));
    FIRST_MONTH
        .datesUntil(last.plusDays(1), Period.ofMonths(1))
        .forEach(
            day -> {
              months++;
              Schedule schedule = scheduler.schedule(history, day);
              ahead.removeIf(activity -> !activity.firstDay().isAfter(day));
              // Only the last schedule before an activity speaks of it.
              ahead.stream()
                  .takeWhile(activity -> !activity.firstDay().isAfter(day.plusMonths(1)))
                  .forEach(activity -> compare(schedule, activity));
            });
  }

  private void compare(Schedule schedule, OnSiteActivity came) {
    if (came instanceof FocusedVisit) {
      schedule
          .visits()
          .filter(visits -> visits.left().equals(Optional.of(0)))
          .ifPresent(visits -> unexpected.add(noneLeft(schedule, came, visits)));
    } else if (came instanceof Inspection inspection && inspection.framework() == Framework.ILACS) {
      List<Reason> obstacles =
          scheduler.calls().obstacles(inspection.firstDay(), inspection.type());
      if (!obstacles.isEmpty()) {
        impossible.add(line(schedule, came, "not a possible first day", obstacles));
      }
      compareTypeAndWindow(schedule, inspection);
    }
  }

  private static String noneLeft(Schedule schedule, OnSiteActivity came, Visits visits) {
    // Interim visits went to every authority, whatever was expected of it.
    return Timeline.england().figures().isInterim(came.firstDay())
        ? line(
            schedule,
            came,
            "no more was expected; an interim visit",
            List.of(Reason.of(Rules.V_INTERIM)))
        : line(schedule, came, "no more was expected", visits.reasons());
  }

  private void compareTypeAndWindow(Schedule schedule, Inspection came) {
    NextInspection next = schedule.nextInspection();
    if (next.type().isPresent() && next.type().get() != came.type()) {
      unexpected.add(
          line(
              schedule,
              came,
              "expected a " + next.type().get().label(),
              schedule.decision().reasons()));
    }
    next.window()
        .ifPresent(
            window -> {
              WindowState state = WindowState.of(window, came.firstDay());
              if (state.kind() != WindowState.Kind.OPEN) {
                unexpected.add(
                    line(
                        schedule,
                        came,
                        "outside the window " + Text.days(window),
                        next.windowReasons()));
              }
            });
  }

  private static String line(
      Schedule schedule, OnSiteActivity came, String what, List<Reason> reasons) {
    String kind =
        came instanceof Inspection inspection ? inspection.type().label() : "focused visit";
    return schedule.authority().name()
        + ", "
        + kind
        + " of "
        + Text.plainDay(came.firstDay())
        + ": "
        + what
        + " ("
        + String.join(", ", reasons.stream().map(reason -> reason.rule().id()).distinct().toList())
        + ")";
  }
}
