package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.html.Card;
import io.github.ilacs.examples.html.Figure;
import io.github.ilacs.examples.html.HtmlTemplate;
import io.github.ilacs.examples.html.MissingView;
import io.github.ilacs.examples.html.Place;
import io.github.ilacs.examples.html.Rationale;
import io.github.ilacs.examples.html.Rationale.Answered;
import io.github.ilacs.examples.html.Rationale.Reasons;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.WindowBasis;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan of one authority as a page of HTML: one file that loads nothing. */
public final class PlanHtml {

  private final Plan plan;
  private final Schedule schedule;
  private final NextInspection next;
  private final Place place;
  private final Rationale rationale = new Rationale();
  private final List<Happened> happened;
  private final List<Section> sections;
  private final List<Card> cards;

  private PlanHtml(Plan plan, Place place) {
    this.plan = plan;
    this.place = place;
    this.schedule = plan.schedule();
    this.next = schedule.nextInspection();
    this.happened = happened(plan);
    this.sections = sections();
    this.cards = cards(plan);
  }

  /**
   * The page, as it stands alone.
   *
   * @param plan the plan
   * @return the page
   */
  public static String of(Plan plan) {
    return of(plan, Place.ALONE);
  }

  /**
   * The page, as it stands in a site.
   *
   * @param plan the plan
   * @param place where it stands
   * @return the page
   */
  public static String of(Plan plan, Place place) {
    return HtmlTemplate.fill("plan", new PlanHtml(plan, place).view());
  }

  /** What the template shows. */
  record View(
      HtmlTemplate.Head head,
      Place place,
      String name,
      String urn,
      String asOf,
      List<Card> cards,
      String dueNext,
      List<PlanSummary.Line> due,
      List<Figure> figures,
      String origin,
      RecordEnd end,
      List<Happened> happened,
      Reasons later,
      MissingView missing,
      List<Section> sections,
      List<CallMonth> callMonths,
      String callNote,
      List<Topic> topics,
      List<Rationale.Meaning> meanings,
      List<Rationale.Cited> sources) {

    boolean hasCallMonths() {
      return !callMonths.isEmpty();
    }
  }

  /** Something that has happened, with the letter by which the picture calls it. */
  record Happened(String sign, String when, String what, String outcome, PlanEvent event) {}

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
      PlanItem plan) {}

  /** The possible days of the call in one month. */
  record CallMonth(String month, String days) {}

  /** Reasons under a heading, and the answers that they are for. */
  record Topic(String id, String heading, List<Answered> answers, Reasons reasons) {

    boolean hasAnswers() {
      return !answers.isEmpty();
    }
  }

  private View view() {
    MissingView missing = MissingView.of(plan.missing(), rationale);
    List<Topic> topics = topics();
    Reasons later = rationale.reasons(plan.later().stream().toList());
    String name = schedule.authority().name();
    return new View(
        HtmlTemplate.Head.of(name + ": inspection plan as of " + Text.plainDay(schedule.asOf())),
        place,
        name,
        schedule.authority().urn(),
        Text.plainDay(schedule.asOf()),
        cards,
        PlanSummary.DUE_NEXT,
        PlanSummary.due(plan),
        new PlanDrawings(schedule, happened, items().toList(), plan.calls(), cards).figures(),
        plan.record().origin(),
        plan.recordEnd(),
        happened,
        later,
        missing,
        sections,
        callMonths(),
        callNote(),
        topics,
        rationale.meanings(),
        rationale.sources());
  }

  // What stands at the head

  private static List<Card> cards(Plan plan) {
    return Stream.concat(Stream.of(PlanSummary.standing(plan)), PlanSummary.answers(plan).stream())
        .map(
            line ->
                new Card(
                    line.label(),
                    Text.capitalised(Text.withDaysInWords(line.answer())),
                    Text.capitalised(Text.withDaysInWords(line.note()))))
        .toList();
  }

  private String whyNoCall() {
    if (next.begun().isPresent()) {
      return "The inspection has begun; what follows waits for it";
    } else if (next.state().kind() == WindowState.Kind.NOT_ON_RECORD) {
      return "The days that Ofsted told have come, and the inspection is not on record";
    } else if (next.framework() == Framework.SIF) {
      return "No calendar is known of inspections under the SIF";
    } else if (next.windowBasis() == WindowBasis.OBSERVED) {
      return "No source says when the call can come";
    } else if (next.calls().isEmpty()) {
      return "The record is not enough to tell";
    }
    return plan.nextInspection().isTold()
        ? "No possible day is left in the days that Ofsted told"
        : "Routine inspection is suspended or deferred, and no possible day is in sight";
  }

  // What has happened, and what is to come

  private static List<Happened> happened(Plan plan) {
    List<Happened> happened = new ArrayList<>();
    for (PlanEvent event : plan.happened()) {
      happened.add(
          new Happened(
              letter(happened.size()),
              event.when(),
              Text.capitalised(event.kind()),
              Text.capitalised(Text.withDaysInWords(event.outcome())),
              event));
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
      for (PlanItem item : section.items()) {
        items.add(item(String.valueOf(number++), item));
      }
      if (!items.isEmpty()) {
        sections.add(new Section(section.heading(), items));
      }
    }
    return sections;
  }

  private Item item(String sign, PlanItem planned) {
    ScheduleItem item = planned.item();
    return new Item(
        sign,
        item.when().map(Text::days).orElse(ItemText.NO_DATE),
        ItemText.adjusted(item).map(Text::capitalised).orElse(""),
        planned.tag(),
        ItemText.title(item),
        Text.capitalised(
            planned.isNextInspection() && next.state().kind() != WindowState.Kind.NO_WINDOW
                ? Text.of(next.state()) + ", " + Text.of(item.force())
                : ItemText.standing(item)),
        planned);
  }

  private Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  // The days of the call

  private List<CallMonth> callMonths() {
    Map<YearMonth, List<LocalDate>> months =
        plan.calls().days().stream()
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
    int number = plan.calls().starts().size();
    if (number == 0) {
      return whyNoCall() + ".";
    } else if (plan.calls().isAfterWindow()) {
      return noneInWindow()
          + " These are the days on which the call can come up to the end of the likely range (8 in"
          + " 10): "
          + number
          + ".";
    } else if (next.possibleStartsLeft() == 0) {
      return noneInWindow() + " Only the next possible day is given.";
    }
    return "The days on which the call can still come in the window: "
        + number
        + (next.type().isEmpty() ? ", if the inspection is a short one." : ".");
  }

  private String noneInWindow() {
    return switch (next.state().kind()) {
      case OPEN, NOT_YET_OPEN -> "No possible day is left in the window.";
      case OVERDUE, PAST_ONE_WINDOW, RECORD_BEHIND, NO_WINDOW, BEGUN, NOT_ON_RECORD ->
          "No window is open or to come.";
    };
  }

  // Why

  private List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    List<Reason> pathway = new ArrayList<>(plan.pathway().reasons());
    Text.otherReading(schedule.decision()).ifPresent(pathway::add);
    topics.add(topic(plan.pathway().heading(), plan.edition().answers(), pathway));
    NextInspectionAnswer said = plan.nextInspection();
    topics.add(topic(NextInspectionAnswer.HEADING, said.answers(), said.reasons()));
    topics.add(topic(plan.visits()));
    items()
        .filter(item -> !item.plan().isNextInspection())
        .forEach(
            item ->
                topics.add(
                    topic(
                        item.sign() + ". " + item.what(),
                        List.of(),
                        item.plan().item().reasons())));
    if (!plan.warnings().reasons().isEmpty()) {
      topics.add(topic(plan.warnings()));
    }
    topics.add(topic(plan.inspectorsWork()));
    List<Topic> numbered = new ArrayList<>();
    for (Topic topic : topics) {
      numbered.add(
          new Topic(
              "why-" + (numbered.size() + 1), topic.heading(), topic.answers(), topic.reasons()));
    }
    return numbered;
  }

  private Topic topic(Plan.Topic topic) {
    return topic(topic.heading(), topic.answers(), topic.reasons());
  }

  private Topic topic(String heading, List<Answer> answers, List<Reason> reasons) {
    List<Reason> all = new ArrayList<>(reasons);
    answers.forEach(answer -> all.addAll(answer.reasons()));
    return new Topic("", heading, rationale.answered(answers), rationale.reasons(all));
  }
}
