package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.WindowBasis;
import io.github.ilacs.schedule.WindowState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts into words what a schedule says of the next inspection. */
final class NextInspectionWords {

  private final Schedule schedule;
  private final NextInspection next;
  private final Outlook outlook;

  NextInspectionWords(Schedule schedule, Outlook outlook) {
    this.schedule = schedule;
    this.outlook = outlook;
    this.next = schedule.nextInspection();
  }

  NextInspectionAnswer answer() {
    return new NextInspectionAnswer(
        // Every rule of the decision: the first alone may be the one that another overrides.
        Answer.of(
            "Type",
            type(),
            (next.begun().isPresent() ? next.typeReasons() : schedule.decision().reasons())
                .stream().map(Reason::rule).distinct().toArray(Rule[]::new)),
        window(),
        isTold(),
        stateAnswer(),
        otherAnchors(),
        calls(),
        OutlookText.answers(outlook),
        reasons());
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(next.reasons());
    reasons.removeAll(schedule.decision().reasons());
    return List.copyOf(reasons);
  }

  private String type() {
    if (next.framework() == Framework.SIF) {
      return Text.capitalised(Text.nameOf(next));
    }
    return next.type()
        .map(
            type ->
                Text.capitalised(type.label())
                    + (type == InspectionType.OTHER
                        ? ""
                        : ", "
                            + InspectionType.weeks(schedule.edition().plannedDays(type).value())
                            + " on site"))
        .orElse(
            schedule.pathway() == Pathway.AWAITING_REPORT
                ? "Open until the report is out"
                : "Cannot be told from this record");
  }

  private List<Answer> window() {
    Rule because = next.windowReasons().get(0).rule();
    if (next.window().isPresent()) {
      String window = Text.days(next.window().get());
      if (isTold()) {
        return List.of(Answer.of("Told by Ofsted", window, Rules.L_TOLD));
      }
      Answer usual = Answer.of("Window", window, schedule.edition().rulesOfWindow());
      return next.adjustedWindow()
          .map(moved -> List.of(usual, movedOn(moved)))
          .orElse(List.of(usual));
    }
    return next.observedInterval()
        .map(
            seen ->
                List.of(
                    Answer.of("Window", "No source gives one", because),
                    Answer.of("Likely period", Text.days(seen) + ", " + basedOn(), because)))
        .orElse(List.of(Answer.of("Window", "Cannot be told", because)));
  }

  /** Whose inspections the likely period comes from. */
  private String basedOn() {
    return "based on other "
        + (schedule.pathway() == Pathway.MONITORING ? "inadequate" : "new")
        + " authorities";
  }

  private List<Rule> callRules() {
    return List.of(schedule.edition().callDaysAhead().rule(), schedule.edition().calendarRule());
  }

  private static Answer movedOn(DateWindow moved) {
    return Answer.of(
        "Moved window", Text.days(moved) + ", if the suspension moves it", Rules.L_SUSPENSION);
  }

  private boolean isTold() {
    return next.windowBasis() == WindowBasis.TOLD;
  }

  private Optional<Answer> stateAnswer() {
    if (next.begun().isPresent()) {
      return Optional.of(
          Answer.of(
              "State",
              onSite(next.begun().get()) + ". What follows waits for its end",
              Rules.L_KNOWN));
    }
    if (next.window().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        isTold()
            ? Answer.of("State", Text.capitalised(next.state().toString()), Rules.L_TOLD)
            : Answer.of("State", state(), stateRules()));
  }

  /** Of an inspection with a second part, nobody knows on which days inspectors were away. */
  private String onSite(LocalDate firstDay) {
    boolean isLong =
        next.type()
            .filter(type -> ActivityText.isLong(type, firstDay, schedule.asOf()))
            .isPresent();
    return isLong
        ? "Began on " + Text.plainDay(firstDay) + "; inspectors are on site or will come back"
        : "On site since " + Text.plainDay(firstDay);
  }

  private List<Rule> stateRules() {
    return switch (next.state().kind()) {
      case PAST_ONE_WINDOW -> List.of(Rules.L_ANCHOR);
      case RECORD_BEHIND -> List.of(Rules.L_STALE);
      case NOT_YET_OPEN -> List.of(schedule.edition().windowOpens().rule());
      default ->
          Stream.concat(
                  Stream.of(schedule.edition().windowOpens().rule()),
                  schedule.edition().windowEndRule().stream())
              .toList();
    };
  }

  /** A report is published on one day only. */
  private static String inShort(Anchor anchor) {
    return anchor == Anchor.PUBLICATION ? "report" : anchor.label();
  }

  private String state() {
    if (next.state().kind() == WindowState.Kind.PAST_ONE_WINDOW) {
      return "Past the window counted from the "
          + inShort(next.anchor())
          + ", inside the one counted from the "
          + inShort(next.state().openFrom().orElseThrow());
    }
    String state = Text.capitalised(Text.of(next.state()));
    if (next.state().kind() != WindowState.Kind.OVERDUE) {
      return state;
    }
    boolean inMoved =
        next.adjustedWindow().filter(moved -> moved.contains(schedule.asOf())).isPresent();
    return state
        + (inMoved
            ? ", but inside the window that it would have if the suspension moved it"
            : "; the window is not a deadline");
  }

  private Optional<Answer> otherAnchors() {
    if (isTold() || (next.window().isEmpty() && next.observedInterval().isPresent())) {
      return Optional.empty();
    }
    List<String> others = new ArrayList<>();
    for (Anchor anchor : Anchor.values()) {
      if (anchor != next.anchor()) {
        next.window(anchor)
            .ifPresent(window -> others.add(anchor.label() + ": " + Text.days(window)));
      }
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Answer.of(
                "Counted otherwise",
                "from the " + String.join("; from the ", others),
                Rules.L_ANCHOR));
  }

  private List<Answer> calls() {
    List<Answer> answers = new ArrayList<>();
    Optional<PossibleStart> first = PossibleCalls.next(next);
    Optional<PossibleStart> last = next.lastPossibleStart();
    if (first.isEmpty()) {
      return answers;
    }
    if (isTold()) {
      answers.add(
          new Answer(
              "Next possible call",
              inWords(first.get()),
              List.of(Rules.L_TOLD, schedule.edition().callDaysAhead().rule()),
              first.get().reasons()));
      return answers;
    }
    boolean overdue =
        next.window().filter(window -> schedule.asOf().isAfter(window.end())).isPresent();
    boolean inWindow = next.window().isEmpty() || last.isPresent();
    answers.add(
        new Answer(
            "Next possible call",
            inWords(first.get())
                + (inWindow || overdue ? "" : ". No possible call day is left in the window"),
            callRules(),
            first.get().reasons()));
    if (last.isPresent()) {
      answers.add(
          new Answer(
              "Last possible call",
              inWords(last.get()) + ". This is the last in the window",
              callRules(),
              last.get().reasons()));
      answers.add(
          Answer.of("Call days left", callDaysLeft(next), schedule.edition().calendarRule()));
    } else if (overdue) {
      answers.add(
          Answer.of(
              "Last possible call",
              schedule
                  .edition()
                  .windowEndRule()
                  .map(rule -> "None: the window is not a deadline")
                  .orElse("None"),
              schedule.edition().windowEndRule().map(List::of).orElse(callRules())));
    }
    return answers;
  }

  /** A start with its call, in words. */
  private static String inWords(PossibleStart start) {
    return Text.day(start.call()) + ", on site from " + Text.day(start.firstDay());
  }

  /** On how many days the call can still come in the window. */
  static String callDaysLeft(NextInspection next) {
    return next.possibleStartsLeft()
        + " in the window"
        + (next.type().isEmpty() ? ", if the inspection is a short one" : "");
  }
}
