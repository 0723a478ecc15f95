package io.github.ilacs.examples.whatif;

import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.Visits;
import io.github.ilacs.schedule.WhatIf;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would follow from an outcome that has not happened yet.
 *
 * @param supposed what is supposed
 * @param obstacles what the calendar rule says against its days; often nothing
 * @param whatIf the schedules before and after, and what differs
 */
public record WhatIfAnswer(OnSiteActivity supposed, List<Reason> obstacles, WhatIf whatIf) {

  /**
   * Makes the schedule after what is supposed.
   *
   * @param history what has happened
   * @param now the schedule as it is
   * @param scheduler what made it
   * @param supposed what is supposed
   * @return what would follow
   * @throws UserException if it cannot happen after what has happened
   */
  public static WhatIfAnswer of(
      InspectionHistory history, Schedule now, Scheduler scheduler, OnSiteActivity supposed) {
    try {
      WhatIf whatIf = scheduler.whatIf(history, now.asOf(), supposed);
      return new WhatIfAnswer(supposed, obstacles(now, scheduler, supposed), whatIf);
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  private static List<Reason> obstacles(
      Schedule now, Scheduler scheduler, OnSiteActivity supposed) {
    if (supposed instanceof Inspection inspection) {
      return Supposition.calls(now, scheduler).obstacles(inspection.firstDay(), inspection.type());
    }
    // A visit that is supposed takes one day, and its timetable warns of the second day as well.
    return scheduler.workingDays().isWorkingDay(supposed.firstDay())
        ? List.of()
        : scheduler.timetables().focusedVisitOnSiteFrom(supposed.firstDay()).warnings();
  }

  /**
   * A fact on either side.
   *
   * @param name what is compared
   * @param before as it is
   * @param after as it would be
   */
  record Fact(String name, String before, String after) {}

  /** The facts to lay side by side. */
  List<Fact> facts() {
    return List.of(
        fact("Pathway", schedule -> schedule.pathway().label()),
        fact("Next inspection", schedule -> Text.nameOf(schedule.nextInspection())),
        fact(
            "Window",
            schedule -> schedule.nextInspection().window().map(Text::days).orElse("none")),
        fact("State", schedule -> Text.capitalised(Text.of(schedule.nextInspection().state()))),
        fact(
            "Visits left",
            schedule ->
                schedule.visits().flatMap(Visits::left).map(Object::toString).orElse("not known")),
        fact(
            "Next due",
            schedule ->
                schedule
                    .nextDue()
                    .map(item -> Text.uncapitalised(Text.withDaysInWords(item.title())))
                    .orElse("nothing with a day")));
  }

  private Fact fact(String name, Function<Schedule, String> of) {
    return new Fact(name, of.apply(whatIf.before()), of.apply(whatIf.after()));
  }

  /** What is supposed, as a part of a sentence. */
  String supposedInWords() {
    String days = Text.days(supposed.onSite());
    if (supposed instanceof Inspection inspection) {
      return "a "
          + inspection.type().label()
          + ", "
          + days
          + ": "
          + inspection.judgements().stream()
              .map(judgement -> Text.of(judgement.area()) + " " + judgement.grade().label())
              .collect(Collectors.joining(", "));
    }
    return "a focused visit, " + days + ", that finds an area for priority action";
  }
}
