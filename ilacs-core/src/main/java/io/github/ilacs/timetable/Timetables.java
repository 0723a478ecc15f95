package io.github.ilacs.timetable;

import io.github.ilacs.NoJson;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out an inspection or a visit from the day of the call, or from the first day on site where
 * no notice is sourced.
 *
 * <p>We refuse a call on a weekend or a bank holiday, because inspectors do not call then. We
 * accept days on site that the calendar rule calls impossible, with a warning, because that rule is
 * only OBSERVED.
 */
public final class Timetables implements NoJson {

  private final Setting setting;
  private final WorkingDayCalendar workingDays;
  private final Figures figures;

  private Timetables(Setting setting) {
    this.setting = setting;
    this.workingDays = setting.workingDays();
    this.figures = setting.figures();
  }

  /**
   * Timetables with given editions and working days.
   *
   * @param timeline the editions
   * @param workingDays the working days
   * @return the timetables
   */
  public static Timetables of(Timeline timeline, WorkingDayCalendar workingDays) {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(workingDays, "workingDays");
    return new Timetables(Setting.of(timeline, workingDays, timeline.figures().generalElections()));
  }

  /**
   * These timetables with further times before elections: a report or a letter whose usual day lies
   * in one can come later (R-ELECT). Those before general elections are there already; those before
   * the local elections of an area come from {@link Figures#beforeLocalElection}.
   *
   * @param more the times, in any order; one that is there already changes nothing; not null
   * @return timetables with these times beside those that there are
   * @throws NullPointerException if one is null
   */
  public Timetables withPreElectionPeriods(Collection<PreElectionPeriod> more) {
    Objects.requireNonNull(more, "more");
    Set<PreElectionPeriod> all = new LinkedHashSet<>(setting.preElectionPeriods());
    all.addAll(more);
    return new Timetables(Setting.of(setting.timeline(), workingDays, List.copyOf(all)));
  }

  /**
   * An inspection from the day of the call: inspectors are on site on the day of arrival that
   * follows, which has been the following Monday (N-2).
   *
   * @param type {@link InspectionType#SHORT} or {@link InspectionType#STANDARD}
   * @param call the day of the call
   * @return the timetable
   * @throws IllegalArgumentException if the type is neither, or the call is on a weekend or a bank
   *     holiday
   * @throws java.time.DateTimeException if no edition is in force on the first day on site, or a
   *     day of the timetable is outside the range of the working days
   */
  public Timetable inspectionCalledOn(InspectionType type, LocalDate call) {
    Objects.requireNonNull(call, "call");
    requireWorkingDay("the call", call);
    return InspectionTimetable.of(setting, type, call, setting.calls().firstDayCalledOn(call));
  }

  /**
   * An inspection from its first day on site: the call comes as the calendar rule says (L-CALL).
   *
   * @param type {@link InspectionType#SHORT} or {@link InspectionType#STANDARD}
   * @param firstDay the first day on site
   * @return the timetable
   * @throws IllegalArgumentException if the type is neither
   * @throws java.time.DateTimeException if no edition is in force on the first day on site, or a
   *     day of the timetable is outside the range of the working days
   */
  public Timetable inspectionOnSiteFrom(InspectionType type, LocalDate firstDay) {
    Objects.requireNonNull(firstDay, "firstDay");
    return InspectionTimetable.of(setting, type, setting.calls().callDay(firstDay), firstDay);
  }

  /**
   * A focused visit from the day of the call.
   *
   * @param call the day of the call
   * @return the timetable
   * @throws IllegalArgumentException if the call is on a weekend or a bank holiday, or the notice
   *     of a visit on these days is not sourced
   * @throws java.time.DateTimeException if no edition is in force on the first day on site, or a
   *     day of the timetable is outside the range of the working days
   */
  public Timetable focusedVisitCalledOn(LocalDate call) {
    Objects.requireNonNull(call, "call");
    requireWorkingDay("the call", call);
    Figure notice =
        figures.focusedVisitNotice().entries().stream()
            .filter(
                entry ->
                    entry
                        .period()
                        .contains(workingDays.plusWorkingDays(call, entry.figure().value())))
            .map(FigureSeries.Entry::figure)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the notice of a focused visit called on "
                            + call
                            + " is not sourced; give the first day on site instead"));
    LocalDate firstDay = workingDays.plusWorkingDays(call, notice.value());
    return FocusedVisitTimetable.of(setting, Optional.of(call), Optional.of(notice), firstDay);
  }

  /**
   * A focused visit from its first day on site.
   *
   * @param firstDay the first day on site
   * @return the timetable; it has a day of the call only where the notice is sourced
   * @throws IllegalArgumentException if the day is before the first visits, so that how long one
   *     took is not known
   * @throws java.time.DateTimeException if no edition is in force on the first day on site, or a
   *     day of the timetable is outside the range of the working days
   */
  public Timetable focusedVisitOnSiteFrom(LocalDate firstDay) {
    Objects.requireNonNull(firstDay, "firstDay");
    Optional<Figure> notice = figures.focusedVisitNotice().on(firstDay);
    return FocusedVisitTimetable.of(
        setting,
        notice.map(figure -> workingDays.plusWorkingDays(firstDay, -figure.value())),
        notice,
        firstDay);
  }

  /**
   * A joint targeted area inspection from the day of the notification, which is day 1 of its three
   * weeks (J-2, J-3).
   *
   * @param notification the day of the notification
   * @return the timetable
   * @throws IllegalArgumentException if the notification is on a weekend or a bank holiday, or the
   *     notice on that day is not sourced
   * @throws java.time.DateTimeException if a day of the timetable is outside the range of the
   *     working days
   */
  public Timetable jtaiNotifiedOn(LocalDate notification) {
    Objects.requireNonNull(notification, "notification");
    requireWorkingDay("the notification", notification);
    Figure notice =
        figures
            .jtaiNotice()
            .on(notification)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the notice of a JTAI notified on " + notification + " is not sourced"));
    return JtaiTimetable.of(
        setting, notification, workingDays.plusWorkingDays(notification, notice.value()), notice);
  }

  /**
   * A joint targeted area inspection from its first day on site.
   *
   * @param firstDay the first day on site
   * @return the timetable
   * @throws IllegalArgumentException if the notice that leads to that day is not sourced
   * @throws java.time.DateTimeException if a day of the timetable is outside the range of the
   *     working days
   */
  public Timetable jtaiOnSiteFrom(LocalDate firstDay) {
    Objects.requireNonNull(firstDay, "firstDay");
    for (FigureSeries.Entry entry : figures.jtaiNotice().entries()) {
      LocalDate notification = workingDays.plusWorkingDays(firstDay, -entry.figure().value());
      // A notice goes by the day of the notification, which can be before its first day.
      if (entry.period().contains(notification)) {
        return JtaiTimetable.of(setting, notification, firstDay, entry.figure());
      }
    }
    throw new IllegalArgumentException(
        "the notice of a JTAI on site from " + firstDay + " is not sourced");
  }

  private void requireWorkingDay(String what, LocalDate day) {
    if (!workingDays.isWorkingDay(day)) {
      throw new IllegalArgumentException(
          what
              + " cannot come on "
              + day
              + ", "
              + setting.whyNoWorkingDay(day)
              + "; give a working day");
    }
  }
}
