package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.feed.CalendarFeed;
import io.github.ilacs.examples.feed.FeedEvent;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The events of one plan.
 *
 * <p>There is one next inspection, one next monitoring visit and so on, whatever their days; what
 * follows from a report is told apart by the day from which it counts, and what is done by the day
 * on which it began. An event on the first day of a long time has the name that the whole would
 * have, so that a window which a calendar took in as a whole shrinks to its first day.
 */
final class PlanFeedEvents {

  /** What lasts longer would hide the other events of these days. */
  private static final int LONGEST_WHOLE_DAYS = 14;

  private final Plan plan;
  private final Schedule schedule;
  private final NextInspection next;
  private final PlanFeed.LongTimes longTimes;
  private final CalendarFeed feed;

  PlanFeedEvents(Plan plan, PlanFeed.LongTimes longTimes, CalendarFeed feed) {
    this.plan = plan;
    this.schedule = plan.schedule();
    this.next = schedule.nextInspection();
    this.longTimes = longTimes;
    this.feed = feed;
  }

  /**
   * What the events of one thing share.
   *
   * @param uid what it is called from day to day, apart from its authority
   * @param label what its days are worth; empty where its title says so
   * @param title what it is
   * @param category the kind of event
   * @param isFixed whether its days are set
   * @param isReminded whether to be reminded of it, if its day is to come
   * @param lines what is said of it
   */
  private record Thing(
      String uid,
      String label,
      String title,
      String category,
      boolean isFixed,
      boolean isReminded,
      List<String> lines) {

    String heading() {
      return label.isEmpty() ? title : label + ": " + title;
    }

    String headingOfFirstDay() {
      return isWindow() ? label + " opens: " + title : heading("first day");
    }

    String headingOfLastDay() {
      return isWindow() ? label + " closes: " + title : heading("last day");
    }

    private String heading(String day) {
      return label.isEmpty() ? title + ", " + day : label + ", " + day + ": " + title;
    }

    private boolean isWindow() {
      return category.equals(Standing.WINDOW.category());
    }
  }

  /** Adds all events of the plan to the calendar. */
  void add() {
    plan.items().stream()
        .filter(item -> item.when().isPresent() || item.isNextInspection())
        .forEach(this::add);
    schedule.items().stream()
        .filter(PlanFeedEvents::isDutyDone)
        .map(item -> PlanItem.of(item, schedule.asOf()))
        .filter(item -> !plan.items().contains(item))
        .forEach(this::add);
    addCalls();
  }

  /** A duty that was done must not stay due in a calendar that took it in before. */
  private static boolean isDutyDone(ScheduleItem item) {
    return item.state() == ItemState.DONE
        && item.kind() != ItemKind.NOTIFICATION_OF_DFE
        && item.cause().isPresent()
        && item.when().isPresent();
  }

  private void add(PlanItem planned) {
    ScheduleItem item = planned.item();
    List<String> facts = new ArrayList<>();
    facts.add(Text.capitalised(ItemText.standing(item)) + ".");
    if (planned.isNextInspection()) {
      addNextInspection(planned, facts);
      return;
    }
    ItemText.adjusted(item).map(Text::capitalised).ifPresent(facts::add);
    add(
        thing(uid(item), planned.standing(), planned.tag(), ItemText.title(item), facts, item),
        planned.when().orElseThrow(),
        hasEnd(item));
  }

  private void addNextInspection(PlanItem planned, List<String> facts) {
    ScheduleItem item = planned.item();
    plan.nextInspection()
        .answers()
        .forEach(answer -> facts.add(answer.label() + ": " + answer.text()));
    String title = Text.nameOf(next);
    if (item.when().isEmpty()) {
      // It stands on the day asked: a window that a calendar took in before must go.
      String none = "No window";
      add(
          new Thing(uid(item), none, title, none, true, false, lines(facts, item.reasons())),
          DateWindow.of(asOf()),
          true);
      return;
    }
    DateWindow days = planned.when().orElseThrow();
    Standing standing = planned.standing();
    add(thing(uid(item), standing, standing.label(), title, facts, item), days, hasEnd(item));
    item.adjusted().ifPresent(moved -> addMoved(moved, days, title, item.reasons()));
  }

  private void addMoved(DateWindow moved, DateWindow days, String title, List<Reason> reasons) {
    add(
        new Thing(
            "next-inspection-moved-on",
            "Usual window (if the suspension moves it)",
            title,
            Standing.WINDOW.category(),
            false,
            false,
            lines(
                List.of("No rule moves the window itself, which is " + Text.days(days) + "."),
                reasons)),
        moved,
        true);
  }

  /** The first and the last day on which the call can come; all of them would bury the rest. */
  private void addCalls() {
    Optional<PossibleStart> first = PossibleCalls.next(next);
    Optional<PossibleStart> last =
        next.lastPossibleStart().filter(l -> first.isPresent() && !l.equals(first.get()));
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
    OutlookText.already(plan.outlook())
        .filter(text -> OutlookText.isWorthSaying(plan.outlook().already()))
        .ifPresent(text -> facts.add(OutlookText.CALLED_ALREADY + ": " + text + "."));
    if (next.window().isPresent()) {
      facts.add("Call days left: " + NextInspectionWords.callDaysLeft(next));
    }
    List<Reason> all = new ArrayList<>(next.callReasons());
    all.addAll(further);
    all.addAll(start.reasons());
    String title = Text.nameOf(next) + ", on site from " + Text.day(start.firstDay());
    add(
        new Thing(uid, label, title, "Possible call", false, false, lines(facts, all)),
        DateWindow.of(start.call()),
        true);
  }

  private Thing thing(
      String uid,
      Standing standing,
      String label,
      String title,
      List<String> facts,
      ScheduleItem item) {
    return new Thing(
        uid,
        label,
        title,
        standing.category(),
        standing.isFixed(),
        standing == Standing.WINDOW || standing.isDeadline(),
        lines(facts, item.reasons()));
  }

  private List<String> lines(List<String> facts, List<Reason> reasons) {
    return FeedEvent.lines(facts, reasons, asOf());
  }

  private LocalDate asOf() {
    return schedule.asOf();
  }

  /** Whether the last of its days is the last, and not just the day asked. */
  private static boolean hasEnd(ScheduleItem item) {
    return item.when().filter(DateWindow::hasEnd).isPresent();
  }

  private void add(Thing thing, DateWindow days, boolean hasEnd) {
    if (days.lengthInDays() <= LONGEST_WHOLE_DAYS) {
      add(thing, thing.uid(), thing.heading(), days, thing.isReminded());
      return;
    }
    add(
        thing,
        thing.uid(),
        thing.headingOfFirstDay(),
        DateWindow.of(days.start()),
        thing.isReminded());
    if (hasEnd) {
      add(
          thing,
          thing.uid() + "-last-day",
          thing.headingOfLastDay(),
          DateWindow.of(days.end()),
          false);
    }
    if (longTimes == PlanFeed.LongTimes.ALSO_WHOLE) {
      add(thing, thing.uid() + "-all-days", thing.heading(), days, false);
    }
  }

  private void add(Thing thing, String uid, String heading, DateWindow days, boolean isReminded) {
    feed.add(
        new FeedEvent(
            schedule.authority().urn() + "-" + uid,
            heading + " (" + schedule.authority().name() + ")",
            days,
            thing.category(),
            thing.isFixed(),
            isReminded && days.start().isAfter(asOf()),
            thing.lines()));
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
