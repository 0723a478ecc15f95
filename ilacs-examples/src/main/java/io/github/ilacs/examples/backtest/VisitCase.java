package io.github.ilacs.examples.backtest;

import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.outlook.VisitModel;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.outlook.VisitWait;
import io.github.ilacs.outlook.VisitWeek;
import io.github.ilacs.schedule.Scheduler;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A wait for a visit from which an outlook is scored, as of the day on which this visit became the
 * next: that of the inspection's report, or of the letter about the visit before.
 *
 * @param history what has happened to its authority
 * @param waited the wait
 * @param asked the day
 * @param monday the Monday of the first week in which the visit could begin
 * @param isRare whether visits are rare in each week from then on (rule L-VISIT-WEEKS)
 */
record VisitCase(
    InspectionHistory history,
    VisitWait waited,
    LocalDate asked,
    LocalDate monday,
    List<Boolean> isRare) {

  /** The shipped model if no visit ever began in a week in which they are rare. */
  private static final VisitModel NONE_WHERE_RARE =
      new VisitModel(
          VisitModel.england().completeTo(),
          VisitModel.england().only(),
          VisitModel.england().first(),
          VisitModel.england().second(),
          0,
          VisitModel.england().weeksAYear(),
          VisitModel.england().rule());

  static List<VisitCase> of(InspectionHistory history, LocalDate completeTo) {
    return VisitWait.of(history, completeTo).stream()
        .flatMap(waited -> of(history, waited).stream())
        .toList();
  }

  /** Empty where it was over before it could be asked for, or where there is no outlook for it. */
  private static Optional<VisitCase> of(InspectionHistory history, VisitWait waited) {
    LocalDate asked = becameNext(history, waited);
    if (!waited.until().isAfter(asked)) {
      return Optional.empty();
    }
    VisitOutlook outlook = NONE_WHERE_RARE.outlook(Scheduler.england().schedule(history, asked));
    if (!outlook.order().equals(Optional.of(waited.order()))) {
      return Optional.empty();
    }
    return Optional.of(
        new VisitCase(
            history,
            waited,
            asked,
            outlook.weeks().get(0).monday(),
            outlook.weeks().stream().map(week -> week.probability() == 0).toList()));
  }

  private static LocalDate becameNext(InspectionHistory history, VisitWait waited) {
    return history.activities(OnSiteActivity.class).stream()
        .filter(activity -> activity.firstDay().equals(waited.seenFrom()))
        .map(OnSiteActivity::findingsCountFrom)
        .findFirst()
        .orElseGet(() -> waited.inspection().findingsCountFrom());
  }

  /** The outlook as of the day on which it became the next. */
  VisitOutlook outlook(VisitModel model) {
    return outlook(model, asked);
  }

  /** The outlook as of a later day on which it had not come. */
  VisitOutlook outlook(VisitModel model, LocalDate day) {
    return model.outlook(Scheduler.england().schedule(history, day));
  }

  /** The probability that a forecast gave to what happened. */
  double ofWhatHappened(VisitOutlook outlook) {
    if (!waited.isOver()) {
      // The week in which the record ends is not over, so that it may still come in it.
      return 1
          - outlook.weeks().stream().filter(this::isOver).mapToDouble(VisitWeek::probability).sum();
    }
    return outlook.weeks().stream()
        .filter(week -> week.monday().equals(OutlookCase.mondayOf(waited.until())))
        .mapToDouble(VisitWeek::probability)
        .sum();
  }

  private boolean isOver(VisitWeek week) {
    return !week.lastDay().isAfter(waited.until());
  }

  /**
   * The place, among the weeks from the first one on, of that in which it began or was last
   * awaited.
   */
  int place() {
    return (int) ChronoUnit.WEEKS.between(monday, OutlookCase.mondayOf(waited.until()));
  }

  /** How many weeks were over, that in which it began among them. */
  int passed() {
    boolean isWhole =
        waited.isOver() || waited.until().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0;
    return Math.max(0, place() + (isWhole ? 1 : 0));
  }

  /** The Monday of the week that lies so many months after the last day on site. */
  LocalDate after(int months) {
    return OutlookCase.mondayOf(waited.inspection().lastDay().plusMonths(months));
  }
}
