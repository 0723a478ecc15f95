package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.outlook.OutlookModel;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.FocusedVisitsLeft;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.PossibleStart;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the plan of one authority says, in the order in which it says it, whatever its form. */
public final class Plan {

  private static final Comparator<ScheduleItem> OVERDUE_FIRST =
      Comparator.comparing((ScheduleItem item) -> item.state() != ItemState.OVERDUE)
          .thenComparing(item -> item.when().orElseThrow().end());

  private final AuthorityRecord record;
  private final Schedule schedule;
  private final NextInspection next;
  private final List<ScheduleItem> items;
  private final List<Answer> nextInspection;

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
    this.next = schedule.nextInspection();
    this.items = schedule.items().stream().filter(item -> all || isWorthShowing(item)).toList();
    this.nextInspection = answersOnNextInspection();
  }

  /**
   * Items under one heading.
   *
   * @param heading the heading
   * @param items the items, in the order in which they are said
   * @param isOptional whether the heading is left out where there is no item
   */
  record Section(String heading, List<ScheduleItem> items, boolean isOptional) {

    boolean isShown() {
      return !isOptional || !items.isEmpty();
    }
  }

  Schedule schedule() {
    return schedule;
  }

  /** Where the history was read, in words. */
  String origin() {
    return record.origin();
  }

  /** What had happened by the day asked, in order of time. */
  List<Activity> happened() {
    return record.history().activities().stream()
        .filter(activity -> !(activity instanceof Gap) && !isLater(activity))
        .toList();
  }

  /** What is on record after the day asked; empty where nothing is. */
  Optional<Reason> later() {
    long later =
        record.history().activities().stream()
            .filter(activity -> !(activity instanceof Gap) && isLater(activity))
            .count();
    return later == 0
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rules.L_KNOWN,
                "On record after this day, and not counted on it: {}.",
                later == 1 ? "1 activity" : later + " activities"));
  }

  private boolean isLater(Activity activity) {
    return activity.tookPlaceBy().isAfter(schedule.asOf());
  }

  /** What the record as a whole lacks, as opposed to what its unusable rows leave open. */
  List<String> notKnown() {
    Set<Gap> ofRows =
        record.unusable().stream().flatMap(row -> row.gap().stream()).collect(Collectors.toSet());
    return record.history().activities(Gap.class).stream()
        .filter(gap -> !ofRows.contains(gap))
        .map(Gap::explanation)
        .toList();
  }

  /** The rows that could not be used, by what that means. */
  Map<Reason, List<UnusableRow>> unusableRows() {
    return new RowMeaning(record, schedule).rows();
  }

  List<Answer> edition() {
    Edition edition = schedule.edition();
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
            edition.areas().stream().map(ActivityText::of).collect(Collectors.joining(", ")) + ".",
            edition.areasRule()));
  }

  /** The type, the window and the days of the call of the next inspection. */
  List<Answer> nextInspection() {
    return nextInspection;
  }

  private List<Answer> answersOnNextInspection() {
    List<Answer> answers = new ArrayList<>();
    // Every rule of the decision: the first alone may be the one that another overrides.
    answers.add(
        Answer.of(
            "Type",
            type(),
            schedule.decision().reasons().stream()
                .map(Reason::rule)
                .distinct()
                .toArray(Rule[]::new)));
    addWindow(answers);
    addCalls(answers);
    OutlookText.line(OutlookModel.england().outlook(schedule))
        .ifPresent(line -> answers.add(Answer.of("Outlook", line, Rules.L_WAIT)));
    return List.copyOf(answers);
  }

  /** Why the next inspection is what it is, as far as the decision on the pathway has not said. */
  Set<Reason> nextInspectionReasons() {
    Set<Reason> reasons = new LinkedHashSet<>(next.reasons());
    schedule.decision().reasons().forEach(reasons::remove);
    return reasons;
  }

  private String type() {
    if (next.framework() == Framework.SIF) {
      return Text.capitalised(Text.nameOf(next));
    }
    return next.type()
        .map(
            type ->
                Text.capitalised(type.label())
                    + (type == InspectionType.SHORT ? ", one week on site" : ", two weeks on site"))
        .orElse(
            schedule.pathway() == Pathway.AWAITING_REPORT
                ? "Open until the report is out"
                : "Cannot be told from this record");
  }

  private void addWindow(List<Answer> answers) {
    Edition edition = schedule.edition();
    Optional<DateWindow> window = next.window();
    if (window.isPresent() && isTold()) {
      answers.add(Answer.of("Told by Ofsted", Text.days(window.get()), Rules.L_TOLD));
      answers.add(Answer.of("State", Text.capitalised(next.state().toString()), Rules.L_TOLD));
    } else if (window.isPresent()) {
      answers.add(
          Answer.of("Window", Text.days(window.get()), edition.windowOpens().rule(), Rules.W_1));
      next.adjustedWindow()
          .ifPresent(
              moved ->
                  answers.add(
                      Answer.of(
                          "Moved on",
                          Text.days(moved) + " for the suspension",
                          Rules.L_SUSPENSION)));
      answers.add(Answer.of("State", state(), edition.windowOpens().rule(), Rules.W_4));
      answers.add(Answer.of("Other anchors", otherAnchors(), Rules.L_ANCHOR, Rules.W_2));
    } else if (next.observedInterval().isPresent()) {
      answers.add(Answer.of("Window", "None is given by any source", Rules.W_1));
      answers.add(
          Answer.of(
              "Seen in the record",
              Text.days(next.observedInterval().get()),
              next.windowReasons().get(0).rule()));
    } else {
      answers.add(Answer.of("Window", "None", next.windowReasons().get(0).rule()));
      if (!otherAnchors().isEmpty()) {
        answers.add(Answer.of("Other anchors", otherAnchors(), Rules.L_ANCHOR, Rules.W_2));
      }
    }
  }

  private boolean isTold() {
    return next.windowReasons().get(0).rule().equals(Rules.L_TOLD);
  }

  private String state() {
    String state = Text.capitalised(next.state().toString());
    if (next.state().kind() != WindowState.Kind.OVERDUE) {
      return state;
    }
    boolean inMoved =
        next.adjustedWindow().filter(moved -> moved.contains(schedule.asOf())).isPresent();
    return state
        + (inMoved
            ? ", but inside the window moved on for the suspension"
            : "; the end of the window is no limit");
  }

  private String otherAnchors() {
    List<String> others = new ArrayList<>();
    for (Anchor anchor : Anchor.values()) {
      if (anchor != next.anchor()) {
        next.window(anchor)
            .ifPresent(window -> others.add(shortName(anchor) + " " + Text.days(window)));
      }
    }
    return String.join("; ", others);
  }

  /** The anchor in so few words that the windows of two of them fit on one line. */
  private static String shortName(Anchor anchor) {
    return switch (anchor) {
      case LAST_DAY_ON_SITE -> "last day";
      case FIRST_DAY_ON_SITE -> "first day";
      case PUBLICATION -> "publication";
    };
  }

  private void addCalls(List<Answer> answers) {
    Optional<PossibleStart> first = next.nextPossibleStart();
    Optional<PossibleStart> last = next.lastPossibleStart();
    if (first.isEmpty()) {
      return;
    }
    if (next.window().isEmpty() && next.observedInterval().isPresent()) {
      answers.add(
          new Answer(
              "First call seen",
              inWords(first.get())
                  + ", the first in that interval; no source rules out an earlier one",
              List.of(next.windowReasons().get(0).rule(), Rules.L_CALL, Rules.L_QUIET),
              first.get().reasons()));
      return;
    }
    boolean overdue = next.state().kind() == WindowState.Kind.OVERDUE;
    boolean inWindow = next.window().isEmpty() || last.isPresent();
    answers.add(
        new Answer(
            "Next possible call",
            inWords(first.get())
                + (inWindow || overdue ? "" : "; no possible call day is left in the window"),
            List.of(Rules.L_CALL, Rules.L_QUIET),
            first.get().reasons()));
    if (last.isPresent()) {
      answers.add(
          new Answer(
              "Last possible call",
              inWords(last.get()),
              List.of(Rules.L_CALL, Rules.L_QUIET),
              last.get().reasons()));
      answers.add(Answer.of("Call days left", callDaysLeft(), Rules.L_QUIET));
    } else if (overdue) {
      answers.add(
          Answer.of("Last possible call", "None: the end of the window is no limit", Rules.W_4));
    }
  }

  /** On how many days the call can still come in the window. */
  String callDaysLeft() {
    return next.possibleStartsLeft()
        + " in the window"
        + (next.type().isEmpty() ? ", if the inspection is a short one" : "");
  }

  /** How many focused visits are left. */
  Answer focusedVisits() {
    Optional<FocusedVisitsLeft> visits = schedule.focusedVisitsLeft();
    if (visits.isEmpty()) {
      return Answer.of("Left", "Not known: the record is incomplete", Rules.L_GAP);
    }
    return new Answer(
        "Left",
        visits.get().left() == 0
            ? "None expected before the next inspection"
            : "Up to " + visits.get().left() + " before the next inspection",
        List.of(visits.get().reasons().get(0).rule()),
        visits.get().reasons());
  }

  /** The items that are worth saying. */
  List<ScheduleItem> items() {
    return items;
  }

  /** The items that are worth saying, under their headings. */
  List<Section> sections() {
    return List.of(
        new Section(
            "Suspended or deferred",
            items.stream()
                .filter(item -> isOpen(item) && item.kind() == ItemKind.SUSPENSION)
                .toList(),
            true),
        new Section(
            "What is due, the nearest first",
            items.stream()
                .filter(item -> isOpen(item) && item.when().isPresent())
                .filter(item -> item.kind() != ItemKind.SUSPENSION)
                .sorted(OVERDUE_FIRST)
                .toList(),
            false),
        new Section(
            "What is due without a day, because none is sourced",
            items.stream().filter(item -> isOpen(item) && item.lastDay().isEmpty()).toList(),
            false),
        new Section(
            "What had its day, and whether it was done is not on record",
            items.stream().filter(item -> !isOpen(item) && item.state() != ItemState.DONE).toList(),
            true),
        new Section(
            "What is done",
            items.stream().filter(item -> item.state() == ItemState.DONE).toList(),
            true));
  }

  /** Whether an inspection has taken place is on record: the next one is to come, however late. */
  private static boolean isOpen(ScheduleItem item) {
    return item.state() != ItemState.DONE
        && (item.state() != ItemState.PASSED || item.kind() == ItemKind.INSPECTION);
  }

  /** What is done is history; what has passed since the last inspection may still matter. */
  private boolean isWorthShowing(ScheduleItem item) {
    return switch (item.state()) {
      case DONE -> false;
      case PASSED -> {
        LocalDate since =
            schedule.decision().previous().map(Inspection::lastDay).orElse(LocalDate.MIN);
        yield item.cause().filter(cause -> !cause.isBefore(since)).isPresent();
      }
      case FUTURE, DUE, OVERDUE -> true;
    };
  }

  /** What inspectors look at and do. */
  List<Reason> whatInspectorsDo() {
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

  /** A start with its call, in words. */
  static String inWords(PossibleStart start) {
    return Text.day(start.call()) + ", on site from " + Text.day(start.firstDay());
  }
}
