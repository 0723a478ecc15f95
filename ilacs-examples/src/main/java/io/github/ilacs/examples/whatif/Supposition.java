package io.github.ilacs.examples.whatif;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What might come next: an inspection with its judgements, or a focused visit. */
public final class Supposition {

  private final Schedule now;
  private final Scheduler scheduler;
  private final Optional<LocalDate> on;

  /**
   * Supposes nothing yet.
   *
   * @param now the schedule as it is
   * @param scheduler what made it
   * @param on the last day on site; the first possible one when empty
   */
  public Supposition(Schedule now, Scheduler scheduler, Optional<LocalDate> on) {
    this.now = now;
    this.scheduler = scheduler;
    this.on = on;
  }

  /**
   * The next inspection, or the report that is awaited.
   *
   * @param judgements what it judges, each as {@code AREA=GRADE}
   * @return the inspection
   * @throws UserException if there can be no such inspection
   */
  public OnSiteActivity inspection(List<String> judgements) {
    try {
      return inspectionWith(judgements);
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * A focused visit that finds an area for priority action.
   *
   * @return the visit
   * @throws UserException if there can be no such visit
   */
  public OnSiteActivity priorityAction() {
    try {
      return focusedVisit();
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  private Inspection inspectionWith(List<String> judgements) {
    if (on.isEmpty() && now.pathway() == Pathway.AWAITING_REPORT) {
      return reportOf(now.decision().previous().orElseThrow(), judgements);
    }
    boolean isUnderSif = now.nextInspection().framework() == Framework.SIF;
    InspectionType type =
        isUnderSif
            ? InspectionType.STANDARD
            : now.nextInspection().type().orElse(InspectionType.STANDARD);
    Optional<LocalDate> begun = now.nextInspection().begun();
    LocalDate lastDay =
        on.orElseGet(
            () ->
                begun
                    .map(day -> day.plusDays(plannedDays(type, day) - 1L))
                    .orElseGet(() -> firstPossible(type).lastDay()));
    LocalDate firstDay = begun.orElseGet(() -> lastDay.minusDays(plannedDays(type, lastDay) - 1L));
    // An inspection that crosses into a new edition keeps that of its first day (ED-10).
    Edition edition = Timeline.england().editionOn(firstDay);
    if (isUnderSif && edition.reinspection() == Framework.SIF) {
      throw new UserException(
          "the next inspection is a "
              + Text.nameOf(now.nextInspection())
              + ", which has other judgements than ILACS and cannot be supposed");
    }
    return inspection(type, firstDay, lastDay, grades(judgements, edition));
  }

  private static int plannedDays(InspectionType type, LocalDate day) {
    return Timeline.england().editionOn(day).plannedDays(type).value();
  }

  /** The report that is awaited is the next one to come. */
  private static Inspection reportOf(Inspection awaited, List<String> judgements) {
    Edition edition = Timeline.england().editionOn(awaited.firstDay());
    return inspection(
        awaited.type(), awaited.firstDay(), awaited.lastDay(), grades(judgements, edition));
  }

  private static Inspection inspection(
      InspectionType type,
      LocalDate firstDay,
      LocalDate lastDay,
      Map<JudgementArea, Grade> grades) {
    Inspection.Builder inspection =
        Inspection.builder().framework(Framework.ILACS).type(type).onSite(firstDay, lastDay);
    grades.forEach(inspection::judged);
    return inspection.build();
  }

  private FocusedVisit focusedVisit() {
    // A visit does not wait for the window of the inspection.
    LocalDate day =
        on.orElseGet(
            () ->
                calls()
                    .firstPossibleStart(now.asOf(), now.asOf(), InspectionType.SHORT)
                    .orElseThrow(Supposition::noDay)
                    .firstDay());
    return FocusedVisit.builder()
        .onSite(day)
        .found(AreaForPriorityAction.of("an area for priority action, supposed"))
        .build();
  }

  private PossibleStart firstPossible(InspectionType type) {
    return now.nextInspection()
        .nextPossibleStart()
        .or(() -> calls().firstPossibleStart(othersInspectedFrom(), now.asOf(), type))
        .orElseThrow(Supposition::noDay);
  }

  /** Where there is no window, the day from which others were inspected, or the day asked. */
  private LocalDate othersInspectedFrom() {
    return now.nextInspection()
        .observedInterval()
        .filter(seen -> now.nextInspection().framework() == Framework.ILACS)
        .map(DateWindow::start)
        .orElse(now.asOf());
  }

  /** With the suspensions and deferrals that were known, where a day of the call can be given. */
  static CallCalendar calls(Schedule now, Scheduler scheduler) {
    return now.nextInspection().calls().orElse(scheduler.calls());
  }

  private CallCalendar calls() {
    return calls(now, scheduler);
  }

  private static UserException noDay() {
    return new UserException("no possible day is known; give one with --on");
  }

  private static Map<JudgementArea, Grade> grades(List<String> judgements, Edition edition) {
    Map<JudgementArea, Grade> grades = new LinkedHashMap<>();
    String areas =
        edition.areas().stream().map(JudgementArea::id).collect(Collectors.joining(", "));
    for (String judgement : judgements) {
      int equals = judgement.indexOf('=');
      if (equals < 0) {
        throw new UserException(
            "'" + judgement + "' is not a judgement; write AREA=GRADE with one of " + areas);
      }
      JudgementArea area = edition.area(judgement.substring(0, equals));
      if (grades.put(area, grade(judgement.substring(equals + 1))) != null) {
        throw new UserException(area + " is judged twice; give each of " + areas + " once");
      }
    }
    List<String> missing =
        edition.areas().stream()
            .filter(area -> !grades.containsKey(area))
            .map(JudgementArea::id)
            .toList();
    if (!missing.isEmpty()) {
      throw new UserException(
          String.join(", ", missing)
              + (missing.size() == 1 ? " is missing; " : " are missing; ")
              + edition.name()
              + " judges "
              + areas);
    }
    return grades;
  }

  private static Grade grade(String text) {
    try {
      return Grade.parse(text);
    } catch (IllegalArgumentException e) {
      // The words that can be typed here; the library names the grades as reports print them.
      throw new UserException(
          "'"
              + text
              + "' is not a grade; the grades are outstanding, good, requires-improvement,"
              + " inadequate");
    }
  }
}
