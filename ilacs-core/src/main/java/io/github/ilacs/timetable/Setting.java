package io.github.ilacs.timetable;

import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/** What every timetable is laid out with. */
record Setting(
    Timeline timeline,
    WorkingDayCalendar workingDays,
    CallCalendar calls,
    List<PreElectionPeriod> preElectionPeriods) {

  static Setting of(
      Timeline timeline,
      WorkingDayCalendar workingDays,
      List<PreElectionPeriod> preElectionPeriods) {
    return new Setting(
        timeline,
        workingDays,
        CallCalendar.of(timeline, workingDays).with(timeline.figures().suspensions()),
        preElectionPeriods);
  }

  Figures figures() {
    return timeline.figures();
  }

  String whyNoWorkingDay(LocalDate day) {
    return workingDays.bankHoliday(day).map(BankHoliday::name).orElse("a weekend");
  }

  /** A warning for each day on site that is no working day; the rule says which days there are. */
  List<Reason> daysOnSiteWarnings(LocalDate firstDay, LocalDate lastDay, Rule rule) {
    return DateWindow.of(firstDay, lastDay)
        .days()
        .filter(day -> !workingDays.isWorkingDay(day))
        .map(
            day ->
                Reason.of(
                    rule,
                    "{} would be a day on site and is not a working day: {}.",
                    day,
                    whyNoWorkingDay(day)))
        .toList();
  }
}
