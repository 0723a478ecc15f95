package io.github.ilacs.timetable;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** How a joint targeted area inspection is laid out. */
final class JtaiTimetable {

  private final Setting setting;
  private final Figures figures;
  private final LocalDate notification;
  private final LocalDate firstDay;
  private final Figure notice;
  private final LocalDate lastDay;
  private final Course course;

  private JtaiTimetable(
      Setting setting, LocalDate notification, LocalDate firstDay, Figure notice) {
    this.setting = setting;
    this.figures = setting.figures();
    this.notification = notification;
    this.firstDay = firstDay;
    this.notice = notice;
    // The third week ends on its Friday, whatever day it began.
    LocalDate lastWorkingDay =
        setting
            .workingDays()
            .workingDayOnOrBefore(firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    this.lastDay = lastWorkingDay.isBefore(firstDay) ? firstDay : lastWorkingDay;
    this.course = new Course(setting);
  }

  static Timetable of(Setting setting, LocalDate notification, LocalDate firstDay, Figure notice) {
    return new JtaiTimetable(setting, notification, firstDay, notice).timetable();
  }

  private Timetable timetable() {
    addNotification();
    addBeforeOnSite();
    addOnSite();
    addThemes();
    addLetter();
    addStatement();
    return new Timetable(
        Timetable.Kind.JTAI,
        Optional.of(notification),
        firstDay,
        lastDay,
        course.steps(),
        setting.daysOnSiteWarnings(firstDay, lastDay, Rules.J_3));
  }

  private void addNotification() {
    course.add(
        "Notification, day 1 of week 1",
        DateWindow.of(notification),
        Force.FRAMEWORK,
        Reason.of(
            notice.rule(),
            "{} working days before the days on site, the day of the notification counted as day"
                + " 1.",
            notice.value()),
        Reason.of(Rules.J_1));
  }

  private void addBeforeOnSite() {
    Reason threeWeeks = Reason.of(Rules.J_3);
    LocalDate secondWeek = secondWeek();
    if (secondWeek.isBefore(firstDay)) {
      course.add(
          "Week 1: setting up",
          DateWindow.of(notification, secondWeek.minusDays(1)),
          Force.FRAMEWORK,
          threeWeeks);
      course.add(
          "Week 2: the agencies audit",
          DateWindow.of(secondWeek, firstDay.minusDays(1)),
          Force.FRAMEWORK,
          threeWeeks);
      return;
    }
    // After a notice of a few days no rule says when the one ends and the other begins.
    String both = "Weeks 1 and 2: setting up, and the agencies audit";
    if (notification.isBefore(firstDay)) {
      course.add(
          both, DateWindow.of(notification, firstDay.minusDays(1)), Force.FRAMEWORK, threeWeeks);
    } else {
      course.addUndated(both, Force.FRAMEWORK, threeWeeks);
    }
  }

  /** The day on which the second week begins, unless inspectors are on site before it. */
  private LocalDate secondWeek() {
    LocalDate beforeOnSite =
        firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    // A holiday can push the notification into the week before the one on site.
    return beforeOnSite.isAfter(notification)
        ? beforeOnSite
        : notification.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  private void addOnSite() {
    course.add(
        "Week 3: inspectors on site",
        DateWindow.of(firstDay, lastDay),
        Force.FRAMEWORK,
        Reason.of(Rules.J_3),
        Reason.of(Rules.L_JTAI_WEEKS),
        Reason.of(Rules.J_4));
  }

  private void addThemes() {
    int year = firstDay.getYear();
    List<String> themes = figures.jointThemes().get(year);
    if (themes != null) {
      course.addUndated(
          "The theme: "
              + (themes.size() == 1 ? "" : "one of those of " + year + ": ")
              + String.join("; ", themes),
          Force.FRAMEWORK,
          Reason.of(figures.jointThemesRule()));
    }
  }

  private void addLetter() {
    course.addUndated(
        "The letter of findings, without a grade", Force.FRAMEWORK, Reason.of(Rules.J_6));
    course.addTypicalDay(
        "Typical day of the letter", "letter", figures.typicalJointLetter().on(lastDay), lastDay);
  }

  private void addStatement() {
    figures
        .jtaiStatement()
        .on(lastDay)
        .ifPresent(
            figure ->
                course.addUndated(
                    "A written statement of proposed action, by the day that the letter names;"
                        + " without one, "
                        + figure.value()
                        + " working days after the letter",
                    Force.STATUTE,
                    Reason.of(figure.rule()),
                    Reason.of(Rules.J_7)));
  }
}
