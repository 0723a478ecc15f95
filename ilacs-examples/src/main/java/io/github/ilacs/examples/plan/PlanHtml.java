package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.html.Card;
import io.github.ilacs.examples.html.Drawing;
import io.github.ilacs.examples.html.Drawing.Shape;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.Rationale.Reasons;
import io.github.ilacs.examples.html.TimelineDrawing;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.PossibleStart;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of one authority as a page of HTML: one file that loads nothing. */
public final class PlanHtml {

  private final Plan plan;
  private final Schedule schedule;
  private final NextInspection next;
  private final Rationale rationale = new Rationale();
  private final List<Happened> happened;
  private final List<Section> sections;
  private final List<PossibleStart> starts;
  private final List<Card> cards;

  private PlanHtml(Plan plan) {
    this.plan = plan;
    this.schedule = plan.schedule();
    this.next = schedule.nextInspection();
    this.starts = starts(next);
    this.happened = happened(plan);
    this.sections = sections();
    this.cards = cards();
  }

  /**
   * The page.
   *
   * @param plan the plan
   * @return the page
   */
  public static String of(Plan plan) {
    return HtmlTemplate.fill("plan", new PlanHtml(plan).view());
  }

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      String name,
      String urn,
      String asOf,
      List<Card> cards,
      List<Figure> figures,
      String origin,
      List<Happened> happened,
      List<String> notKnown,
      Reasons later,
      List<Unusable> unusable,
      List<Section> sections,
      List<CallMonth> callMonths,
      String callNote,
      List<Topic> topics,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {

    boolean hasUnusable() {
      return !unusable.isEmpty();
    }

    boolean hasCallMonths() {
      return !callMonths.isEmpty();
    }
  }

  /** Something that has happened, with the letter by which the picture calls it. */
  record Happened(String sign, String when, String what, String outcome, Activity activity) {}

  /** Rows that could not be used, with what that means. */
  record Unusable(List<String> rows, Reasons meaning) {}

  /** Items under a heading. */
  record Section(String heading, List<Item> items) {}

  /** An item, with the number by which the picture calls it. */
  record Item(
      String sign,
      String when,
      String adjusted,
      String label,
      String what,
      String standing,
      ScheduleItem item) {}

  /** The possible days of the call in one month. */
  record CallMonth(String month, String days) {}

  /** Reasons under a heading, and the answers that they are for. */
  record Topic(String id, String heading, List<Answered> answers, Reasons reasons) {

    boolean hasAnswers() {
      return !answers.isEmpty();
    }
  }

  private View view() {
    List<Unusable> unusable = unusable();
    List<Topic> topics = topics();
    Reasons later = rationale.reasons(plan.later().stream().toList());
    String name = schedule.authority().name();
    return new View(
        HtmlTemplate.Head.of(name + ": inspection plan as of " + Text.plainDay(schedule.asOf())),
        name,
        schedule.authority().urn(),
        Text.day(schedule.asOf()),
        cards,
        figures(),
        plan.origin(),
        happened,
        plan.notKnown().stream().map(Text::withDaysInWords).toList(),
        later,
        unusable,
        sections,
        callMonths(),
        callNote(),
        topics,
        rationale.meanings(),
        rationale.sources());
  }

  // What stands at the head

  private List<Card> cards() {
    Map<String, String> answers = new LinkedHashMap<>();
    plan.nextInspection()
        .forEach(answer -> answers.put(answer.label(), Text.withDaysInWords(answer.text())));
    List<Card> cards = new ArrayList<>();
    cards.add(
        new Card(
            "Next inspection",
            answers.getOrDefault("Type", ""),
            "Pathway: " + schedule.pathway().label()));
    Optional<DateWindow> seen = next.observedInterval().filter(days -> next.window().isEmpty());
    if (seen.isPresent()) {
      cards.add(
          new Card("Seen in the record", Text.daysInWords(seen.get()), "No source gives a window"));
    } else {
      boolean told = answers.containsKey("Told by Ofsted");
      cards.add(
          new Card(
              told ? "Told by Ofsted" : "Usual window",
              next.window().map(Text::daysInWords).orElse("None"),
              next.window().isPresent()
                  ? answers.getOrDefault("State", "")
                  : Text.withDaysInWords(next.windowReasons().get(0).sentence())));
    }
    cards.add(
        next.nextPossibleStart()
            .map(
                start ->
                    new Card(
                        "Next possible call",
                        Text.day(start.call()),
                        "On site from " + Text.day(start.firstDay())))
            .orElse(
                new Card(
                    "Next possible call",
                    "Not known",
                    next.framework() == Framework.SIF
                        ? "No calendar is known of inspections under the SIF"
                        : "The record is not enough to tell")));
    return cards;
  }

  // What has happened, and what is to come

  private static List<Happened> happened(Plan plan) {
    ActivityText text = new ActivityText(plan.schedule().asOf());
    List<Happened> happened = new ArrayList<>();
    for (Activity activity : plan.happened()) {
      happened.add(
          new Happened(
              letter(happened.size()),
              Text.daysInWords(ActivityText.days(activity)),
              Text.capitalised(ActivityText.kind(activity)),
              Text.capitalised(Text.withDaysInWords(text.outcome(activity))),
              activity));
    }
    return happened;
  }

  /** A, B, ... Z, AA, AB and so on. */
  private static String letter(int n) {
    String last = String.valueOf((char) ('A' + n % 26));
    return n < 26 ? last : letter(n / 26 - 1) + last;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    int number = 1;
    for (Plan.Section section : plan.sections()) {
      List<Item> items = new ArrayList<>();
      for (ScheduleItem item : section.items()) {
        items.add(item(String.valueOf(number++), item));
      }
      if (!items.isEmpty()) {
        sections.add(new Section(section.heading(), items));
      }
    }
    return sections;
  }

  private Item item(String sign, ScheduleItem item) {
    Standing standing = Standing.of(item);
    return new Item(
        sign,
        item.when().map(Text::daysInWords).orElse("No day is sourced"),
        item.adjusted()
            .map(
                days ->
                    (item.kind() == ItemKind.INSPECTION
                            ? "Moved on for the suspension: "
                            : "Next working day: ")
                        + Text.daysInWords(days))
            .orElse(""),
        item.when().isEmpty() || item.title().startsWith(standing.label()) ? "" : standing.label(),
        Text.withDaysInWords(item.title()),
        Text.capitalised(
            isNextInspection(item) && next.window().isPresent()
                ? next.state() + ", " + Text.of(item.force())
                : ItemText.standing(item)),
        item);
  }

  private Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  private List<Unusable> unusable() {
    List<Unusable> unusable = new ArrayList<>();
    plan.unusableRows()
        .forEach(
            (meaning, rows) ->
                unusable.add(
                    new Unusable(
                        rows.stream().map(row -> row.place() + ": " + row.reason()).toList(),
                        rationale.reasons(List.of(meaning)))));
    return unusable;
  }

  // The days of the call

  private static List<PossibleStart> starts(NextInspection next) {
    List<PossibleStart> starts = next.possibleStarts().toList();
    return starts.isEmpty() ? next.nextPossibleStart().stream().toList() : starts;
  }

  private List<CallMonth> callMonths() {
    Map<YearMonth, List<LocalDate>> months =
        starts.stream()
            .map(PossibleStart::call)
            .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()));
    return months.entrySet().stream()
        .map(
            month ->
                new CallMonth(
                    Text.month(month.getKey()),
                    month.getValue().stream()
                        .map(day -> Text.shortWeekday(day) + " " + day.getDayOfMonth())
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private String callNote() {
    if (starts.isEmpty()) {
      return "No day of the call can be given.";
    } else if (next.possibleStartsLeft() == 0) {
      return switch (next.state().kind()) {
        case OPEN, NOT_YET_OPEN ->
            "Only the next possible day is given, because none is left in the window.";
        case OVERDUE, NO_WINDOW ->
            "Only the next possible day is given, because no window is open or to come.";
      };
    }
    return "The days on which the call can still come in the window: "
        + starts.size()
        + (next.type().isEmpty() ? ", if the inspection is a short one." : ".");
  }

  // Why

  private List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    List<Reason> pathway = new ArrayList<>(schedule.decision().reasons());
    Text.otherReading(schedule.decision()).ifPresent(pathway::add);
    topics.add(topic("Pathway: " + schedule.pathway().label(), plan.edition(), pathway));
    topics.add(
        topic("Next inspection", plan.nextInspection(), List.copyOf(plan.nextInspectionReasons())));
    topics.add(topic("Focused visits", List.of(plan.focusedVisits()), List.of()));
    items()
        .filter(item -> !isNextInspection(item.item()))
        .forEach(
            item ->
                topics.add(
                    topic(item.sign() + ". " + item.what(), List.of(), item.item().reasons())));
    if (!schedule.warnings().isEmpty()) {
      topics.add(
          topic(
              "Worth a second look: never seen in the record, and no error",
              List.of(),
              schedule.warnings()));
    }
    topics.add(topic("What inspectors look at and do", List.of(), plan.whatInspectorsDo()));
    List<Topic> numbered = new ArrayList<>();
    for (Topic topic : topics) {
      numbered.add(
          new Topic(
              "why-" + (numbered.size() + 1), topic.heading(), topic.answers(), topic.reasons()));
    }
    return numbered;
  }

  private Topic topic(String heading, List<Answer> answers, List<Reason> reasons) {
    List<Reason> all = new ArrayList<>(reasons);
    answers.forEach(answer -> all.addAll(answer.reasons()));
    return new Topic("", heading, rationale.answered(answers), rationale.reasons(all));
  }

  // The pictures

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    if (!happened.isEmpty()) {
      figures.add(
          new Figure("All that is on record, and what comes next", whole(true), whole(false)));
    }
    figures.add(new Figure("What comes next, closer", ahead(true), ahead(false)));
    return figures;
  }

  /** From the first thing on record to the end of what comes next. */
  private Drawing whole(boolean wide) {
    LocalDate first =
        happened.stream()
            .map(event -> event.activity().day())
            .min(LocalDate::compareTo)
            .orElseThrow();
    TimelineDrawing drawing =
        new TimelineDrawing(
            wide ? "whole" : "whole-narrow",
            "All that is on record, and what comes next",
            happened.size()
                + (happened.size() == 1 ? " thing" : " things")
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
            .filter(event -> !(event.activity() instanceof Inspection))
            .filter(event -> !(event.activity() instanceof FocusedVisit))
            .map(event -> entry(event, ActivityText.kind(event.activity())))
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
            .filter(event -> kind.isInstance(event.activity()))
            .map(event -> entry(event, inAWord(event.activity())))
            .toList();
    if (!entries.isEmpty()) {
      drawing.lane(heading, entries);
    }
  }

  private static TimelineDrawing.Entry entry(Happened event, String text) {
    return new TimelineDrawing.Entry(
        event.activity().day(),
        event.sign(),
        text,
        event.activity() instanceof Inspection ? Shape.SQUARE : Shape.CIRCLE,
        event.activity() instanceof Inspection);
  }

  /** What came of it, in so few words that they fit beside a mark. */
  private String inAWord(Activity activity) {
    boolean isOut =
        activity instanceof OnSiteActivity onSite
            && new ActivityText(schedule.asOf()).isOut(onSite);
    String month = Text.shortMonth(activity.day().getMonth()) + " " + activity.day().getYear();
    if (activity instanceof Inspection inspection) {
      return inAWord(inspection, isOut) + ", " + month;
    }
    return activity instanceof FocusedVisit visit && isOut && visit.hasAreaForPriorityAction()
        ? month + ", priority action"
        : month;
  }

  private static String inAWord(Inspection inspection, boolean isOut) {
    if (isOut && !inspection.judgements().isEmpty()) {
      return inspection
          .judgements()
          .grade(JudgementArea.OVERALL_EFFECTIVENESS)
          .map(PlanHtml::inAWord)
          .orElse("Judged in parts");
    }
    return isOut ? "No grade" : "Report awaited";
  }

  private static String inAWord(Grade grade) {
    return switch (grade) {
      case OUTSTANDING -> "Outstanding";
      case GOOD -> "Good";
      case REQUIRES_IMPROVEMENT -> "Requires improvement";
      case INADEQUATE -> "Inadequate";
    };
  }

  /** From the day asked to the end of what comes next. */
  private Drawing ahead(boolean wide) {
    List<Item> dated = items().filter(item -> isAhead(item.item())).toList();
    LocalDate start =
        Stream.of(
                Stream.of(schedule.asOf()),
                next.window().or(next::observedInterval).stream().map(DateWindow::start),
                dated.stream().map(item -> lastDay(item.item())))
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
    if (!starts.isEmpty()) {
      drawing.days(
          "Possible days of the call: "
              + (starts.size() == 1
                  ? Text.plainDay(starts.get(0).call())
                  : starts.size()
                      + ", from "
                      + Text.plainDay(starts.get(0).call())
                      + " to "
                      + Text.plainDay(starts.get(starts.size() - 1).call())),
          starts.stream().map(PossibleStart::call).toList());
    }
    List<TimelineDrawing.Entry> due =
        dated.stream()
            .map(
                item ->
                    new TimelineDrawing.Entry(
                        lastDay(item.item()),
                        item.sign(),
                        item.item().kind().label(),
                        Standing.of(item.item()).isDeadline() ? Shape.SQUARE : Shape.CIRCLE,
                        Standing.of(item.item()).isDeadline()))
            .toList();
    if (!due.isEmpty()) {
      drawing.lane("Other days: a square is a deadline, a circle is none", due);
    }
    return drawing.finish();
  }

  private void addBars(TimelineDrawing drawing) {
    items()
        .filter(item -> item.item().when().isPresent())
        .filter(item -> isNextInspection(item.item()) || isClosure(item.item()))
        .forEach(
            item -> {
              DateWindow days = item.item().when().orElseThrow();
              Standing standing = Standing.of(item.item());
              drawing.bar(
                  item.sign() + ". " + standing.label() + ": " + Text.daysInWords(days),
                  days,
                  switch (standing) {
                    case SEEN -> "seen";
                    case CLOSED -> "closed";
                    default -> "window";
                  });
              item.item()
                  .adjusted()
                  .filter(moved -> isNextInspection(item.item()))
                  .ifPresent(
                      moved ->
                          drawing.bar(
                              "Moved on for the suspension: " + Text.daysInWords(moved),
                              moved,
                              "moved"));
            });
  }

  private String describeNext() {
    List<String> sentences = new ArrayList<>();
    cards.forEach(card -> sentences.add(card.label() + ": " + card.answer() + "."));
    return String.join(" ", sentences);
  }

  private static String describeDue(List<Item> dated) {
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
            items()
                .filter(item -> isNextInspection(item.item()) || isAhead(item.item()))
                .flatMap(
                    item ->
                        Stream.concat(item.item().when().stream(), item.item().adjusted().stream()))
                .map(DateWindow::end),
            starts.stream().map(PossibleStart::lastDay))
        .flatMap(days -> days)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static boolean isNextInspection(ScheduleItem item) {
    return item.kind() == ItemKind.INSPECTION && Standing.of(item) != Standing.DONE;
  }

  private static boolean isClosure(ScheduleItem item) {
    return Standing.of(item) == Standing.CLOSED;
  }

  /** What has a day of its own in the picture of what comes next. */
  private boolean isAhead(ScheduleItem item) {
    return item.when().isPresent()
        && !isNextInspection(item)
        && !isClosure(item)
        && switch (Standing.of(item)) {
          case DONE, PASSED -> false;
          case OVERDUE -> true;
          default -> !lastDay(item).isBefore(schedule.asOf().minusMonths(1));
        };
  }

  private static LocalDate lastDay(ScheduleItem item) {
    return item.when().orElseThrow().end();
  }
}
