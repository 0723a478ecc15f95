package io.github.ilacs.timetable;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of one timetable, in the order in which they are added. */
final class Course {

  private final Setting setting;
  private final List<TimetableStep> steps = new ArrayList<>();

  Course(Setting setting) {
    this.setting = setting;
  }

  List<TimetableStep> steps() {
    return steps;
  }

  void add(String title, DateWindow when, Force force, List<Reason> reasons) {
    steps.add(new TimetableStep(title, Optional.of(when), force, reasons));
  }

  void add(String title, DateWindow when, Force force, Reason... reasons) {
    add(title, when, force, List.of(reasons));
  }

  void addUndated(String title, Force force, Reason... reasons) {
    steps.add(new TimetableStep(title, Optional.empty(), force, List.of(reasons)));
  }

  /**
   * Adds when a report or a letter usually comes out, where that is known.
   *
   * @param published what comes out: {@code report} or {@code letter}
   * @param figure how many working days after the last day on site
   * @param further what else there is to say of it
   */
  void addTypicalDay(
      String title,
      String published,
      Optional<Figure> figure,
      LocalDate lastDay,
      Reason... further) {
    if (figure.isEmpty()) {
      return;
    }
    Figure typical = figure.get();
    LocalDate day = setting.workingDays().plusWorkingDays(lastDay, typical.value());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            typical.rule(),
            "Typically {} working days after the last day on site; never a due date.",
            typical.value()));
    reasons.addAll(List.of(further));
    reasons.addAll(PreElectionPeriod.whyLater(setting.preElectionPeriods(), day, published));
    add(title, DateWindow.of(day), Force.PRACTICE, reasons);
  }
}
