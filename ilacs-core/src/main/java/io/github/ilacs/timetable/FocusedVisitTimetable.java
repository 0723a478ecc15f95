package io.github.ilacs.timetable;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a focused visit is laid out. */
final class FocusedVisitTimetable {

  private final Setting setting;
  private final Figures figures;
  private final Optional<LocalDate> call;
  private final Optional<Figure> notice;
  private final LocalDate firstDay;
  private final Figure length;
  private final LocalDate lastDay;
  private final Course course;

  private FocusedVisitTimetable(
      Setting setting, Optional<LocalDate> call, Optional<Figure> notice, LocalDate firstDay) {
    this.setting = setting;
    this.figures = setting.figures();
    this.call = call;
    this.notice = notice;
    this.firstDay = firstDay;
    this.length =
        figures
            .focusedVisitDays()
            .on(firstDay)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "how long a focused visit on " + firstDay + " is on site is not known"));
    this.lastDay = setting.workingDays().plusWorkingDays(firstDay, length.value() - 1);
    this.course = new Course(setting);
  }

  /**
   * Lays out a visit.
   *
   * @param call the day of the call; empty where no notice is sourced
   * @param notice the notice, where there is a call
   */
  static Timetable of(
      Setting setting, Optional<LocalDate> call, Optional<Figure> notice, LocalDate firstDay) {
    return new FocusedVisitTimetable(setting, call, notice, firstDay).timetable();
  }

  private Timetable timetable() {
    addCall();
    addOnSite();
    addLetter();
    addActionPlan();
    return new Timetable(
        Timetable.Kind.FOCUSED_VISIT,
        call,
        firstDay,
        lastDay,
        course.steps(),
        setting.daysOnSiteWarnings(firstDay, lastDay, length.rule()));
  }

  private void addCall() {
    if (call.isEmpty()) {
      course.addUndated(
          "The call; the notice of a focused visit on these days is not sourced",
          Force.FRAMEWORK,
          Reason.of(Rules.N_8));
      return;
    }
    Figure days = notice.orElseThrow();
    course.add(
        "The call",
        DateWindow.of(call.get()),
        Force.FRAMEWORK,
        Reason.of(days.rule(), "{} working days before the first day on site.", days.value()),
        Reason.of(Rules.L_FV_NOTICE));
  }

  private void addOnSite() {
    List<Reason> reasons =
        new ArrayList<>(
            List.of(
                Reason.of(length.rule()),
                Reason.of(Rules.V_6),
                Reason.of(Rules.S_VISIT),
                Reason.of(Rules.S_EVIDENCE),
                Reason.of(Rules.S_PRACTITIONERS)));
    addTopics(reasons);
    figures
        .focusedVisitTeam()
        .on(firstDay)
        .ifPresent(
            team ->
                reasons.add(
                    Reason.of(
                        team.rule(), "Normally {} inspectors make the visit.", team.value())));
    course.add("Inspectors on site", DateWindow.of(firstDay, lastDay), Force.FRAMEWORK, reasons);
  }

  private void addTopics(List<Reason> reasons) {
    Edition edition = setting.timeline().editionOn(firstDay);
    if (!edition.focusedVisitTopics().isEmpty()) {
      reasons.add(
          Reason.of(
              edition.focusedVisitTopicsRule(),
              "The topics are: {}.",
              String.join("; ", edition.focusedVisitTopics())));
      reasons.add(Reason.of(Rules.V_7));
    }
  }

  private void addLetter() {
    course.addTypicalDay(
        "Typical day of the letter, with findings and without a grade",
        "letter",
        figures.typicalLetter().on(lastDay),
        lastDay);
    course.addUndated(
        "The findings are used for later inspections and visits",
        Force.FRAMEWORK,
        Reason.of(Rules.S_FINDINGS),
        Reason.of(Rules.F_11));
  }

  private void addActionPlan() {
    figures
        .actionPlan()
        .on(lastDay)
        .ifPresent(
            figure ->
                course.addUndated(
                    "Where the letter names an area for priority action: the action plan within "
                        + figure.value()
                        + " working days of receiving it",
                    Force.FRAMEWORK,
                    Reason.of(figure.rule()),
                    Reason.of(Rules.F_8),
                    Reason.of(Rules.L_APA)));
  }
}
