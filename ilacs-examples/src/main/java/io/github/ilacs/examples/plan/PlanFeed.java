package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.feed.CalendarFeed;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans as a calendar to subscribe to: that of one authority, or those of many in one.
 *
 * <p>An event has the same UID in the calendar of its authority and in one of many.
 */
public final class PlanFeed {

  private PlanFeed() {}

  /** How to show what lasts longer than two weeks, such as the window of a year. */
  public enum LongTimes {
    /** An event on the first day, and one on the last. */
    BY_ENDS,
    /** Beside these, one event across all the days. */
    ALSO_WHOLE
  }

  /**
   * The calendar of one authority, with long times by their ends.
   *
   * @param plan the plan
   * @param made when the feed is made, so that calendars take what was corrected since
   * @return the text of an iCalendar
   */
  public static String of(Plan plan, Instant made) {
    return of(plan, LongTimes.BY_ENDS, made);
  }

  /**
   * The calendar of one authority.
   *
   * @param plan the plan
   * @param longTimes how to show what lasts longer than two weeks
   * @param made when the feed is made, so that calendars take what was corrected since
   * @return the text of an iCalendar
   */
  public static String of(Plan plan, LongTimes longTimes, Instant made) {
    return of(
        plan.schedule().authority().name() + ": inspection plan (ILACS)",
        about(plan),
        List.of(plan),
        longTimes,
        made);
  }

  /**
   * One calendar of many authorities.
   *
   * @param selection the authorities
   * @param about what it holds, a sentence each
   * @param plans their plans
   * @param longTimes how to show what lasts longer than two weeks
   * @param made when the feed is made, so that calendars take what was corrected since
   * @return the text of an iCalendar
   */
  public static String of(
      Selection selection,
      List<String> about,
      List<Plan> plans,
      LongTimes longTimes,
      Instant made) {
    return of(
        selection.title() + ": inspection plans (ILACS)",
        String.join(" ", about),
        plans,
        longTimes,
        made);
  }

  private static String of(
      String name, String about, List<Plan> plans, LongTimes longTimes, Instant made) {
    CalendarFeed feed = new CalendarFeed(made, name, about);
    plans.forEach(plan -> new PlanFeedEvents(plan, longTimes, feed).add());
    return feed.text();
  }

  private static String about(Plan plan) {
    Schedule schedule = plan.schedule();
    String undated =
        plan.items().stream()
            .filter(item -> item.when().isEmpty() && !item.isNextInspection())
            .map(item -> ItemText.title(item.item()))
            .collect(Collectors.joining("; "));
    return schedule.authority()
        + ", as of "
        + Text.day(schedule.asOf())
        + ". Pathway: "
        + schedule.pathway().label()
        + "."
        + Stream.concat(plan.recordEnd().lines().stream(), plan.missing().lines().stream())
            .map(line -> " " + line)
            .collect(Collectors.joining())
        + (undated.isEmpty()
            ? ""
            : " Not in this calendar, because no date is set: " + undated + ".");
  }
}
