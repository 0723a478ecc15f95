package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Duty;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an authority owes after an inspection or a visit. */
final class Duties {

  private final InspectionHistory history;
  private final LocalDate asOf;
  private final WorkingDayCalendar workingDays;
  private final Figures figures;
  private final List<Owed> owed = new ArrayList<>();
  private final List<ScheduleItem> items = new ArrayList<>();

  Duties(InspectionHistory history, LocalDate asOf, WorkingDayCalendar workingDays) {
    this.history = history;
    this.asOf = asOf;
    this.workingDays = workingDays;
    this.figures = history.timeline().figures();
  }

  /**
   * A duty that has arisen: from which day it counts and how that day is known.
   *
   * @param from the day of receipt or of publication; the last day on site where neither is given
   */
  private record Owed(
      Duty duty,
      ItemKind kind,
      OnSiteActivity activity,
      LocalDate from,
      Counted counted,
      Optional<Figure> workingDaysLeft,
      Force force,
      List<Reason> reasons) {}

  /** From what a deadline is counted. */
  private enum Counted {
    FROM_RECEIPT,
    FROM_PUBLICATION,
    FROM_NO_KNOWN_DAY
  }

  List<ScheduleItem> items() {
    history.activities(OnSiteActivity.class).forEach(this::addWhatFollowsFrom);
    owed.forEach(duty -> items.add(item(duty)));
    return items;
  }

  private void addWhatFollowsFrom(OnSiteActivity activity) {
    Counted counted =
        activity.received().isPresent()
            ? Counted.FROM_RECEIPT
            : activity.published().isPresent()
                ? Counted.FROM_PUBLICATION
                : Counted.FROM_NO_KNOWN_DAY;
    LocalDate from = activity.received().orElseGet(activity::findingsCountFrom);
    if (from.isAfter(asOf) || activity.lastDay().isBefore(history.countsFrom(asOf))) {
      return;
    }
    if (activity instanceof Inspection inspection
        && inspection.framework() != Framework.EARLIER
        && !inspection.judgements().isEmpty()) {
      owe(
          Duty.PUBLISH_REPORT,
          ItemKind.PUBLISH_REPORT,
          activity,
          from,
          counted,
          figures.publishReport(),
          Force.STATUTE,
          List.of());
      owed.add(
          new Owed(
              Duty.STATEMENT_OF_ACTION,
              ItemKind.STATEMENT_OF_ACTION,
              activity,
              from,
              counted,
              Optional.empty(),
              Force.STATUTE,
              List.of(Reason.of(Rules.R_STAT))));
    } else if (activity instanceof FocusedVisit visit && visit.hasAreaForPriorityAction()) {
      if (figures.actionPlan().on(visit.findingsCountFrom()).isPresent()) {
        notifyDepartment(visit, from, counted);
      }
      owe(
          Duty.DRAFT_ACTION_PLAN,
          ItemKind.DRAFT_ACTION_PLAN,
          activity,
          from,
          counted,
          figures.draftActionPlan(),
          Force.PRACTICE,
          List.of(
              Reason.of(Rules.F_6, "The early draft is asked for, as a help, and not required.")));
      owe(
          Duty.ACTION_PLAN,
          ItemKind.ACTION_PLAN,
          activity,
          from,
          counted,
          figures.actionPlan(),
          Force.FRAMEWORK,
          List.of(Reason.of(Rules.F_9), Reason.of(Rules.F_7)));
    } else if (activity instanceof JointTargetedAreaInspection jtai
        && jtai.asksForWrittenStatement()) {
      owe(
          Duty.JTAI_STATEMENT,
          ItemKind.JTAI_STATEMENT,
          activity,
          from,
          counted,
          figures.jtaiStatement(),
          Force.STATUTE,
          List.of());
    }
  }

  private void owe(
      Duty duty,
      ItemKind kind,
      OnSiteActivity activity,
      LocalDate from,
      Counted counted,
      FigureSeries figure,
      Force force,
      List<Reason> reasons) {
    // Where no figure holds on that day, as before the duty began, nothing is owed. A letter can be
    // received a day before its own (F-12).
    figure
        .on(isReport(duty) ? from : activity.published().orElse(from))
        .ifPresent(
            found ->
                owed.add(
                    new Owed(
                        duty, kind, activity, from, counted, Optional.of(found), force, reasons)));
  }

  private static boolean isReport(Duty duty) {
    return duty != Duty.ACTION_PLAN && duty != Duty.DRAFT_ACTION_PLAN;
  }

  private void notifyDepartment(FocusedVisit visit, LocalDate letter, Counted counted) {
    items.add(
        new ScheduleItem.Builder()
            .kind(ItemKind.NOTIFICATION_OF_DFE)
            .title("Department for Education notified after the " + Wording.lower(visit))
            .when(
                counted == Counted.FROM_NO_KNOWN_DAY
                    ? Optional.empty()
                    : Optional.of(DateWindow.of(letter)))
            .state(ItemState.PASSED)
            .force(Force.FRAMEWORK)
            .cause(visit.lastDay())
            .addReasons(Reason.of(Rules.F_8))
            .build());
  }

  private ScheduleItem item(Owed duty) {
    ScheduleItem.Builder item =
        new ScheduleItem.Builder()
            .kind(duty.kind())
            .title(
                Wording.capitalised(duty.duty().label())
                    + " after the "
                    + Wording.lower(duty.activity()))
            .force(duty.force())
            .cause(duty.from());
    Optional<LocalDate> due =
        duty.workingDaysLeft()
            .filter(figure -> duty.counted() != Counted.FROM_NO_KNOWN_DAY)
            .map(figure -> workingDays.plusWorkingDays(duty.from(), figure.value()));
    due.ifPresent(day -> item.when(DateWindow.of(day)));
    duty.workingDaysLeft().ifPresent(figure -> item.addReasons(howItIsCounted(duty, figure, due)));
    item.addAllReasons(duty.reasons());
    if (duty.counted() != Counted.FROM_RECEIPT && duty.workingDaysLeft().isPresent()) {
      item.addReasons(Reason.of(Rules.L_RECEIPT));
    }
    return item.state(state(duty, due)).build();
  }

  private static Reason howItIsCounted(Owed duty, Figure figure, Optional<LocalDate> due) {
    return switch (duty.counted()) {
      case FROM_RECEIPT ->
          Reason.of(
              figure.rule(),
              "{} working days after it was received on {}: by {}.",
              figure.value(),
              duty.from(),
              due.orElseThrow());
      case FROM_PUBLICATION ->
          Reason.of(
              figure.rule(),
              "{} working days, counted from publication on {}: by {} at the latest.",
              figure.value(),
              duty.from(),
              due.orElseThrow());
      case FROM_NO_KNOWN_DAY ->
          Reason.of(
              figure.rule(),
              "{} working days after it is received; neither that day nor the day of publication is"
                  + " given.",
              figure.value());
    };
  }

  private ItemState state(Owed duty, Optional<LocalDate> due) {
    if (isDone(duty)) {
      return ItemState.DONE;
    }
    if (due.isPresent()) {
      return asOf.isAfter(due.get()) ? ItemState.PASSED : ItemState.DUE;
    }
    return isSuperseded(duty) ? ItemState.PASSED : ItemState.DUE;
  }

  /** What has no day is due until a later report asks for it anew. */
  private boolean isSuperseded(Owed duty) {
    return owed.stream()
        .anyMatch(other -> other.duty() == duty.duty() && other.from().isAfter(duty.from()));
  }

  /** A duty done closes the last one of its kind to arise before it. */
  private boolean isDone(Owed duty) {
    return history.activities(DutyDone.class).stream()
        .filter(done -> done.duty() == duty.duty() && !done.on().isAfter(asOf))
        .anyMatch(
            done ->
                !done.on().isBefore(duty.from())
                    && owed.stream()
                        .filter(other -> other.duty() == duty.duty())
                        .noneMatch(
                            other ->
                                other.from().isAfter(duty.from())
                                    && !other.from().isAfter(done.on())));
  }
}
