package io.github.ilacs.examples.plan;

import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the plan of one authority says: made once, and shown in every form.
 *
 * <p>A form asks for what it shows by name, never by the words of a heading or a label.
 */
public final class Plan {

  private static final Comparator<PlanItem> OVERDUE_FIRST =
      Comparator.comparing((PlanItem item) -> item.item().state() != ItemState.OVERDUE)
          .thenComparing(PlanItem::lastDay);

  private final AuthorityRecord record;
  private final Schedule schedule;
  private final Outlook outlook;
  private final VisitOutlook visitOutlook;
  private final List<PlanEvent> happened;
  private final Optional<Reason> later;
  private final Missing missing;
  private final Topic edition;
  private final Topic pathway;
  private final NextInspectionAnswer nextInspection;
  private final PossibleCalls calls;
  private final Topic visits;
  private final List<PlanItem> items;
  private final List<Section> sections;
  private final Topic warnings;
  private final Topic inspectorsWork;

  /**
   * Makes the plan.
   *
   * @param record what is on record about the authority
   * @param schedule its schedule
   * @param all whether to say also what is done, and what has passed long ago
   */
  public Plan(AuthorityRecord record, Schedule schedule, boolean all) {
    this.record = record;
    this.schedule = schedule;
    this.happened = happened(record.history(), schedule.asOf());
    this.later = later(record.history(), schedule.asOf());
    this.missing = Missing.of(record, schedule);
    this.edition = new Topic("Edition in force", judgedUnder(schedule.edition()), List.of());
    this.pathway =
        new Topic(
            "Pathway: " + schedule.pathway().label(), List.of(), schedule.decision().reasons());
    this.outlook = OutlookModel.england().outlook(schedule);
    this.nextInspection = NextInspectionAnswer.of(schedule, outlook);
    this.calls = PossibleCalls.of(schedule.nextInspection(), outlook);
    this.visitOutlook = VisitModel.england().outlook(schedule);
    this.visits = visits(schedule, visitOutlook);
    this.items =
        schedule.items().stream()
            .filter(item -> all || isWorthShowing(item, schedule))
            .map(item -> PlanItem.of(item, schedule.asOf()))
            .toList();
    this.sections = sections(items);
    this.warnings = new Topic("Unusual, but not wrong", List.of(), schedule.warnings());
    this.inspectorsWork =
        new Topic(
            "What inspectors look at and do", List.of(), inspectorsWork(schedule.nextInspection()));
  }

  /**
   * What is said under one heading.
   *
   * @param heading the heading
   * @param answers the answers; often none
   * @param reasons the reasons; often none
   */
  record Topic(String heading, List<Answer> answers, List<Reason> reasons) {}

  /**
   * Items under one heading.
   *
   * @param heading the heading
   * @param items the items, in the order in which they are said
   * @param isOptional whether the heading is left out where there is no item
   */
  record Section(String heading, List<PlanItem> items, boolean isOptional) {

    boolean isShown() {
      return !isOptional || !items.isEmpty();
    }
  }

  /** What is on record, whatever of it is said. */
  AuthorityRecord record() {
    return record;
  }

  Schedule schedule() {
    return schedule;
  }

  /** What had happened by the day asked, in order of time. */
  List<PlanEvent> happened() {
    return happened;
  }

  /** How likely the days of the next inspection are. */
  Outlook outlook() {
    return outlook;
  }

  /** How likely the weeks of the next visit are. */
  VisitOutlook visitOutlook() {
    return visitOutlook;
  }

  /**
   * Where the record ends, in words.
   *
   * @return the words
   */
  public RecordEnd recordEnd() {
    return RecordEnd.of(schedule.unknownTime(), schedule.asOf());
  }

  /** What is on record after the day asked; empty where nothing is. */
  Optional<Reason> later() {
    return later;
  }

  /**
   * What the record lacks.
   *
   * @return the words
   */
  public Missing missing() {
    return missing;
  }

  Topic edition() {
    return edition;
  }

  Topic pathway() {
    return pathway;
  }

  NextInspectionAnswer nextInspection() {
    return nextInspection;
  }

  /** The days on which the call can still come. */
  PossibleCalls calls() {
    return calls;
  }

  /** The visits made, expected and left, and how likely the next one is. */
  Topic visits() {
    return visits;
  }

  /** The items that are worth saying. */
  List<PlanItem> items() {
    return items;
  }

  /** What is open and has a day, overdue first and then the soonest. */
  List<PlanItem> due() {
    return due(items);
  }

  /** What is open and has no day. */
  List<PlanItem> dueWithoutDay() {
    return items.stream().filter(Plan::isDueWithoutDay).toList();
  }

  /** The items that are worth saying, under their headings. */
  List<Section> sections() {
    return sections;
  }

  /** What has never been seen in the record; often without a reason. */
  Topic warnings() {
    return warnings;
  }

  /** What inspectors look at and do. */
  Topic inspectorsWork() {
    return inspectorsWork;
  }

  private static List<PlanEvent> happened(InspectionHistory history, LocalDate asOf) {
    ActivityText text = new ActivityText(asOf);
    return history.activities().stream()
        .filter(activity -> !(activity instanceof Gap))
        .filter(isLater(history, asOf).negate())
        .map(text::event)
        .toList();
  }

  private static Optional<Reason> later(InspectionHistory history, LocalDate asOf) {
    long later =
        history.activities().stream()
            .filter(activity -> !(activity instanceof Gap))
            .filter(isLater(history, asOf))
            .count();
    return later == 0
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rules.L_KNOWN,
                "On record after this day, and not counted on it: {}.",
                Text.counted(later, "activity", "activities")));
  }

  /** An inspection that is on site has begun, and is not one that comes later. */
  private static Predicate<Activity> isLater(InspectionHistory history, LocalDate asOf) {
    Optional<Inspection> onSite = history.knownOn(asOf).inspectionInProgress();
    return activity ->
        activity.tookPlaceBy().isAfter(asOf) && !onSite.equals(Optional.of(activity));
  }

  private static List<Answer> judgedUnder(Edition edition) {
    return List.of(
        Answer.of(
            "Edition",
            Text.capitalised(edition.name())
                + ", in force from "
                + Text.day(edition.effectiveFrom())
                + ".",
            edition.effectiveFromRule()),
        Answer.of(
            "It judges",
            edition.areas().stream().map(Text::of).collect(Collectors.joining(", ")) + ".",
            edition.areasRule()));
  }

  private static Topic visits(Schedule schedule, VisitOutlook outlook) {
    String heading = "Visits before the next inspection";
    Optional<Visits> known = schedule.visits();
    if (known.isEmpty()) {
      return new Topic(
          heading,
          List.of(Answer.of("Left", "Not known, because the record is incomplete", Rules.L_GAP)),
          List.of());
    }
    Visits visits = known.get();
    Rule rule = visits.reasons().get(0).rule();
    List<Answer> answers =
        new ArrayList<>(
            List.of(
                Answer.of("Made", made(visits), rule),
                Answer.of("Expected", expected(visits), rule),
                Answer.of("Left", left(visits, schedule), rule)));
    answers.addAll(OutlookText.answers(outlook));
    return new Topic(heading, answers, visits.reasons());
  }

  private static String made(Visits visits) {
    if (visits.made() == 0) {
      return "None on record";
    }
    List<String> kinds = new ArrayList<>();
    if (visits.focusedVisits() > 0) {
      kinds.add(Text.counted(visits.focusedVisits(), "focused visit"));
    }
    if (visits.jointInspections() > 0) {
      kinds.add(Text.counted(visits.jointInspections(), "joint targeted area inspection"));
    }
    return String.join(" and ", kinds);
  }

  private static String expected(Visits visits) {
    if (visits.expected().isEmpty()) {
      return "No number";
    }
    int expected = visits.expected().get();
    String number = expected == 0 ? "None" : expected + ", the two kinds counted together";
    return visits.moreThanExpected() == 0
        ? number
        : number
            + "; there "
            + (visits.moreThanExpected() == 1 ? "was 1" : "were " + visits.moreThanExpected())
            + " more, which is no error";
  }

  /** The visits that are left, as the only thing said of them. */
  static String visitsLeft(Visits visits, Schedule schedule) {
    return visits.left().filter(left -> left > 0).isEmpty()
        ? (visits.left().isEmpty() ? "No number of visits is known" : "No visit is expected")
        : Text.counted(visits.left().get(), "focused visit")
            + " or JTAI"
            + (visits.left().get() == 1 ? "" : "s")
            + Text.unlessMade(schedule);
  }

  private static String left(Visits visits, Schedule schedule) {
    if (visits.left().isEmpty()) {
      return "No number";
    }
    return visits.left().get() == 0
        ? "None expected before the next inspection"
        : visits.left().get() + Text.unlessMade(schedule);
  }

  private static List<Section> sections(List<PlanItem> items) {
    return List.of(
        section("Suspended or deferred", true, items, item -> item.isOpen() && item.isClosure()),
        new Section("Due, soonest first", due(items), false),
        section("Due, but no date is set", false, items, Plan::isDueWithoutDay),
        section(
            "Deadlines that have passed (we do not know whether they were met)",
            true,
            items,
            item -> !item.isOpen() && item.item().state() != ItemState.DONE),
        section("Done", true, items, item -> item.item().state() == ItemState.DONE));
  }

  private static boolean isDueWithoutDay(PlanItem item) {
    return item.isOpen() && item.when().isEmpty();
  }

  private static List<PlanItem> due(List<PlanItem> items) {
    return items.stream()
        .filter(item -> item.isOpen() && item.when().isPresent() && !item.isClosure())
        .sorted(OVERDUE_FIRST)
        .toList();
  }

  private static Section section(
      String heading, boolean isOptional, List<PlanItem> items, Predicate<PlanItem> isInIt) {
    return new Section(heading, items.stream().filter(isInIt).toList(), isOptional);
  }

  /** What is done is history, and so is what had its day more than a year ago. */
  private static boolean isWorthShowing(ScheduleItem item, Schedule schedule) {
    return switch (item.state()) {
      case DONE -> false;
      case PASSED ->
          item.kind() == ItemKind.INSPECTION
              || item.lastDay()
                  .filter(day -> !day.isBefore(schedule.asOf().minusYears(1)))
                  .isPresent();
      case FUTURE, DUE, OVERDUE -> true;
    };
  }

  private static List<Reason> inspectorsWork(NextInspection next) {
    List<Rule> rules = new ArrayList<>(List.of(Rules.S_SYSTEM, Rules.I_1));
    if (next.type().filter(type -> type == InspectionType.STANDARD).isPresent()) {
      rules.add(Rules.S_STANDARD);
    }
    rules.addAll(
        List.of(
            Rules.S_EVIDENCE,
            Rules.S_CHILDREN,
            Rules.S_PRACTITIONERS,
            Rules.S_CARERS,
            Rules.S_PREPARE));
    return rules.stream().map(rule -> Reason.of(rule)).toList();
  }
}
