package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.html.Card;
import io.github.ilacs.examples.html.Drawing;
import io.github.ilacs.examples.html.Drawing.Shape;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.TimelineDrawing;
import io.github.ilacs.examples.words.GradeText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.schedule.Schedule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the pictures of a plan: all that is on record, and what comes next. */
final class PlanDrawings {

  private final Schedule schedule;
  private final List<PlanHtml.Happened> happened;
  private final List<PlanHtml.Item> items;
  private final PossibleCalls calls;
  private final List<Card> cards;

  /**
   * Draws nothing yet.
   *
   * @param schedule the schedule
   * @param happened what has happened, each with its letter
   * @param items what is to come, each with its number
   * @param calls the days on which the call can come
   * @param cards the answers at the head of the page, for those who can't see the pictures
   */
  PlanDrawings(
      Schedule schedule,
      List<PlanHtml.Happened> happened,
      List<PlanHtml.Item> items,
      PossibleCalls calls,
      List<Card> cards) {
    this.schedule = schedule;
    this.happened = happened;
    this.items = items;
    this.calls = calls;
    this.cards = cards;
  }

  /** The pictures of the page. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("What comes next", ahead(true), ahead(false)));
    if (!happened.isEmpty()) {
      figures.add(
          new Figure("All that is on record, and what comes next", whole(true), whole(false)));
    }
    return figures;
  }

  /** From the first thing on record to the end of what comes next. */
  private Drawing whole(boolean wide) {
    LocalDate first =
        happened.stream()
            .map(event -> event.event().activity().day())
            .min(LocalDate::compareTo)
            .orElseThrow();
    TimelineDrawing drawing =
        new TimelineDrawing(
            wide ? "whole" : "whole-narrow",
            "All that is on record, and what comes next",
            Text.counted(happened.size(), "thing")
                + " on record from "
                + Text.plainDay(first)
                + " on, each with the letter that the table below gives it. "
                + describeNext(),
            wide,
            DateWindow.of(
                LocalDate.of(first.getYear(), 1, 1),
                endOfWhatComes().withDayOfYear(1).plusYears(1)),
            schedule.asOf());
    lane(drawing, "Inspections", Inspection.class);
    lane(drawing, "Focused visits", FocusedVisit.class);
    List<TimelineDrawing.Entry> others =
        happened.stream()
            .filter(event -> !(event.event().activity() instanceof Inspection))
            .filter(event -> !(event.event().activity() instanceof FocusedVisit))
            .map(event -> entry(event, inAWord(event.event())))
            .toList();
    if (!others.isEmpty()) {
      drawing.lane("Also on record", others);
    }
    addBars(drawing);
    return drawing.finish();
  }

  private void lane(TimelineDrawing drawing, String heading, Class<? extends Activity> kind) {
    List<TimelineDrawing.Entry> entries =
        happened.stream()
            .filter(event -> kind.isInstance(event.event().activity()))
            .map(event -> entry(event, inAWord(event.event())))
            .toList();
    if (!entries.isEmpty()) {
      drawing.lane(heading, entries);
    }
  }

  private static TimelineDrawing.Entry entry(PlanHtml.Happened event, String text) {
    return new TimelineDrawing.Entry(
        event.event().activity().day(),
        event.sign(),
        text,
        event.event().activity() instanceof Inspection ? Shape.SQUARE : Shape.CIRCLE,
        event.event().activity() instanceof Inspection);
  }

  /** What it was or what came of it, and the month, in so few words that they fit beside a mark. */
  private static String inAWord(PlanEvent event) {
    Activity activity = event.activity();
    String month = Text.shortMonth(YearMonth.from(activity.day()));
    if (activity instanceof Inspection inspection) {
      return event.isOut() ? GradeText.withMonth(inspection) : "Report awaited, " + month;
    } else if (activity instanceof FocusedVisit visit) {
      return event.isOut() && visit.hasAreaForPriorityAction()
          ? month + ", priority action"
          : month;
    } else if (activity instanceof JointTargetedAreaInspection) {
      return (event.isBefore() ? "JTAI letter, " : "JTAI, ") + month;
    }
    return event.kind() + ", " + month;
  }

  /** From the day asked to the end of what comes next. */
  private Drawing ahead(boolean wide) {
    List<PlanHtml.Item> dated = items.stream().filter(item -> isAhead(item.plan())).toList();
    LocalDate start =
        Stream.of(
                Stream.of(schedule.asOf()),
                items.stream()
                    .filter(item -> item.plan().isNextInspection())
                    .flatMap(item -> item.plan().when().stream())
                    .map(DateWindow::start),
                dated.stream().map(item -> item.plan().lastDay()))
            .flatMap(days -> days)
            .min(LocalDate::compareTo)
            .orElseThrow();
    TimelineDrawing drawing =
        new TimelineDrawing(
            wide ? "ahead" : "ahead-narrow",
            "What comes next",
            describeNext() + describeDue(dated),
            wide,
            DateWindow.of(
                start.withDayOfMonth(1), endOfWhatComes().withDayOfMonth(1).plusMonths(1)),
            schedule.asOf());
    addBars(drawing);
    if (!calls.starts().isEmpty()) {
      drawing.days(
          "Possible days of the call: "
              + (calls.starts().size() == 1 ? Text.plainDay(calls.days().get(0)) : calls.inWords())
              + (calls.isAfterWindow() ? ", " + PossibleCalls.HORIZON : ""),
          calls.days());
    }
    List<TimelineDrawing.Entry> due =
        dated.stream()
            .map(
                item ->
                    new TimelineDrawing.Entry(
                        item.plan().lastDay(),
                        item.sign(),
                        item.plan().item().kind().label(),
                        item.plan().standing().isDeadline() ? Shape.SQUARE : Shape.CIRCLE,
                        item.plan().standing().isDeadline()))
            .toList();
    if (!due.isEmpty()) {
      drawing.lane("Other days: a square is a deadline, a circle is none", due);
    }
    return drawing.finish();
  }

  private void addBars(TimelineDrawing drawing) {
    items.stream()
        .filter(item -> item.plan().when().isPresent())
        .filter(item -> item.plan().isNextInspection() || item.plan().isClosure())
        .forEach(
            item -> {
              DateWindow days = item.plan().when().orElseThrow();
              Standing standing = item.plan().standing();
              drawing.bar(
                  // In words it has no end where none is known; the bar ends on the day asked.
                  item.sign() + ". " + standing.label() + ": " + item.when(),
                  days,
                  switch (standing) {
                    case SEEN -> "seen";
                    case CLOSED -> "closed";
                    default -> "window";
                  });
              item.plan()
                  .item()
                  .adjusted()
                  .filter(moved -> item.plan().isNextInspection())
                  .ifPresent(moved -> drawing.bar(item.adjusted(), moved, "moved"));
            });
  }

  private String describeNext() {
    List<String> sentences = new ArrayList<>();
    cards.forEach(card -> sentences.add(card.label() + ": " + card.answer() + "."));
    return String.join(" ", sentences);
  }

  private static String describeDue(List<PlanHtml.Item> dated) {
    return dated.isEmpty()
        ? ""
        : " Also "
            + dated.stream()
                .map(item -> item.what() + ", " + item.when())
                .collect(Collectors.joining("; "))
            + ".";
  }

  private LocalDate endOfWhatComes() {
    return Stream.of(
            Stream.of(schedule.asOf().plusMonths(6)),
            items.stream()
                .filter(item -> item.plan().isNextInspection() || isAhead(item.plan()))
                .flatMap(
                    item ->
                        Stream.concat(
                            item.plan().when().stream(), item.plan().item().adjusted().stream()))
                .map(DateWindow::end),
            calls.starts().stream().map(PossibleStart::lastDay))
        .flatMap(days -> days)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** What has a day of its own in the picture of what comes next. */
  private boolean isAhead(PlanItem item) {
    return item.when().isPresent()
        && !item.isNextInspection()
        && !item.isClosure()
        && switch (item.standing()) {
          case DONE, PASSED -> false;
          case OVERDUE -> true;
          default -> !item.lastDay().isBefore(schedule.asOf().minusMonths(1));
        };
  }
}
