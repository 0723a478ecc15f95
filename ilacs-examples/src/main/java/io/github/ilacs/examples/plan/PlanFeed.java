package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.feed.CalendarFeed;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of one authority as a calendar.
 *
 * <p>There is one next inspection, one next monitoring visit and so on, whatever their days; what
 * follows from a report is told apart by the day from which it counts, and what is done by the day
 * on which it began.
 */
public final class PlanFeed {

  private final Plan plan;
  private final Schedule schedule;
  private final NextInspection next;
  private final CalendarFeed feed;

  private PlanFeed(Plan plan, Instant made) {
    this.plan = plan;
    this.schedule = plan.schedule();
    this.next = schedule.nextInspection();
    this.feed =
        new CalendarFeed(
            schedule.authority(),
            schedule.asOf(),
            made,
            schedule.authority().name() + ": inspection plan (ILACS)",
            about(plan));
  }

  /**
   * The feed.
   *
   * @param plan the plan
   * @param made when the feed is made, so that calendars take what was corrected since
   * @return the text of an iCalendar
   */
  public static String of(Plan plan, Instant made) {
    return new PlanFeed(plan, made).text();
  }

  private String text() {
    plan.items().stream()
        .filter(item -> item.when().isPresent() || item.isNextInspection())
        .forEach(this::add);
    schedule.items().stream()
        .filter(PlanFeed::isDutyDone)
        .map(item -> PlanItem.of(item, schedule.asOf()))
        .filter(item -> !plan.items().contains(item))
        .forEach(this::add);
    addCalls();
    return feed.text();
  }

  /** A duty that was done must not stay due in a calendar that took it in before. */
  private static boolean isDutyDone(ScheduleItem item) {
    return item.state() == ItemState.DONE
        && item.kind() != ItemKind.NOTIFICATION_OF_DFE
        && item.cause().isPresent()
        && item.when().isPresent();
  }

  private static String about(Plan plan) {
    Schedule schedule = plan.schedule();
    String undated =
        plan.items().stream()
            .filter(item -> item.when().isEmpty() && !item.isNextInspection())
            .map(item -> item.item().title())
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
            : " Not in this calendar, because no day is sourced: " + undated + ".");
  }

  private void add(PlanItem planned) {
    ScheduleItem item = planned.item();
    List<String> facts = new ArrayList<>();
    facts.add(Text.capitalised(ItemText.standing(item)) + ".");
    if (planned.isNextInspection()) {
      addNextInspection(planned, facts);
    } else {
      item.adjusted().ifPresent(days -> facts.add("Next working day: " + Text.days(days)));
      feed.add(
          uid(item),
          titled(planned.tag(), item.title()),
          planned.when().orElseThrow(),
          facts,
          item.reasons());
    }
  }

  private void addNextInspection(PlanItem planned, List<String> facts) {
    ScheduleItem item = planned.item();
    plan.nextInspection()
        .answers()
        .forEach(answer -> facts.add(answer.label() + ": " + answer.text()));
    // Without a day it stands on the day asked: a window that a calendar took in before must go.
    DateWindow days = planned.when().orElse(DateWindow.of(schedule.asOf()));
    String label = item.when().isPresent() ? planned.standing().label() : "No window";
    String title = Text.nameOf(next);
    feed.add(uid(item), titled(label, title), days, facts, item.reasons());
    item.adjusted()
        .ifPresent(
            moved ->
                feed.add(
                    "next-inspection-moved-on",
                    titled("Usual window, moved on for the suspension", title),
                    moved,
                    List.of(
                        "No rule moves the window itself, which is "
                            + days.start()
                            + " to "
                            + days.end()
                            + "."),
                    item.reasons()));
  }

  /** The first and the last day on which the call can come; all of them would bury the rest. */
  private void addCalls() {
    Optional<PossibleStart> first = next.nextPossibleStart();
    Optional<PossibleStart> last =
        next.lastPossibleStart().filter(l -> !first.equals(Optional.of(l)));
    first.ifPresent(start -> addCall("next-call", "Possible call, the next", start, List.of()));
    last.ifPresent(
        start -> addCall("last-call", "Possible call, the last in the window", start, noLimit()));
  }

  /** What is said of the end of the window. */
  private List<Reason> noLimit() {
    return next.windowReasons().stream()
        .filter(
            reason -> schedule.edition().windowEndRule().filter(reason.rule()::equals).isPresent())
        .toList();
  }

  private void addCall(String uid, String label, PossibleStart start, List<Reason> further) {
    List<String> facts = new ArrayList<>();
    facts.add(
        "The lead inspector's call can come on "
            + Text.day(start.call())
            + "; the first day on site is then "
            + Text.day(start.firstDay())
            + ", the last "
            + Text.day(start.lastDay())
            + ".");
    if (next.window().isPresent()) {
      facts.add("Call days left: " + NextInspectionWords.callDaysLeft(next));
    }
    List<Reason> all = new ArrayList<>(next.callReasons());
    all.addAll(further);
    all.addAll(start.reasons());
    feed.add(
        uid,
        titled(label, Text.nameOf(next) + ", on site from " + Text.day(start.firstDay())),
        DateWindow.of(start.call()),
        facts,
        all);
  }

  private String titled(String label, String title) {
    return (label.isEmpty() ? title : label + ": " + title)
        + " ("
        + schedule.authority().name()
        + ")";
  }

  private static String uid(ScheduleItem item) {
    String kind = item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (item.kind()) {
      case INSPECTION,
          FOCUSED_VISIT,
          JTAI,
          MONITORING_VISIT,
          SELF_EVALUATION,
          ANNUAL_ENGAGEMENT_MEETING ->
          item.state() == ItemState.DONE
              ? kind + "-of-" + item.when().orElseThrow().start()
              : "next-" + kind;
      case ANNUAL_ENGAGEMENT_LETTER ->
          item.state() == ItemState.DONE
              ? kind + "-of-" + item.when().orElseThrow().start()
              : kind + "-from-" + item.cause().orElseThrow();
      case SUSPENSION -> kind + "-from-" + item.when().orElseThrow().start();
      case PUBLICATION,
          NOTIFICATION_OF_DFE,
          ADVISER,
          PUBLISH_REPORT,
          DRAFT_ACTION_PLAN,
          ACTION_PLAN,
          JTAI_STATEMENT ->
          kind + "-from-" + item.cause().orElseThrow();
    };
  }
}
