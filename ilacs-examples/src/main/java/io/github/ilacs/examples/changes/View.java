package io.github.ilacs.examples.changes;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.DutyDone;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One authority as a record knew it on a day.
 *
 * <p>A record of what is published knows of an inspection once its report is out, so what was
 * published after the day is taken out of the history before the schedule is made. What a council
 * had received by then, and what has no day of publication, stays: it knows that of itself.
 *
 * @param whole the history, with what came later as well
 * @param schedule its schedule on the day, from what was known then
 * @param scheduler makes the schedules
 */
record View(InspectionHistory whole, Schedule schedule, Scheduler scheduler) {

  static View of(InspectionHistory whole, Scheduler scheduler, LocalDate day) {
    return new View(whole, scheduler.schedule(knownOn(whole, day), day), scheduler);
  }

  private static InspectionHistory knownOn(InspectionHistory whole, LocalDate day) {
    List<Activity> known =
        whole.activities().stream().filter(activity -> isKnown(activity, day)).toList();
    if (known.size() == whole.activities().size()) {
      return whole;
    }
    InspectionHistory history =
        InspectionHistory.of(whole.timeline(), whole.authority(), known)
            .withLocalElections(whole.localElections());
    return whole.knownTo().map(history::knownTo).orElse(history);
  }

  private static boolean isKnown(Activity activity, LocalDate day) {
    if (activity instanceof OnSiteActivity onSite) {
      return isKnown(onSite, day);
    }
    // What was done later may follow from a report that is not known yet.
    return !(activity instanceof DutyDone done) || !done.day().isAfter(day);
  }

  private static boolean isKnown(OnSiteActivity activity, LocalDate day) {
    return activity.published().isEmpty()
        || !activity.published().get().isAfter(day)
        || activity.received().filter(received -> !received.isAfter(day)).isPresent();
  }

  LocalDate day() {
    return schedule.asOf();
  }

  /** The inspections and visits whose report or letter was out. */
  List<OnSiteActivity> published() {
    return whole.activities(OnSiteActivity.class).stream().filter(this::isOut).toList();
  }

  /** Whether a report or a letter was out. */
  boolean isOut(OnSiteActivity activity) {
    return activity.isReportedBy(day());
  }

  /**
   * The first day from which on something has been as it is. It can only change on a day on which
   * something happened, was published or came into force, so no other day is looked at.
   *
   * @param after the day after which it changed
   * @param fact what it is, on any day
   * @return the day; empty where it was the same on all days that were looked at
   */
  <T> Optional<LocalDate> since(LocalDate after, Function<View, T> fact) {
    T now = fact.apply(this);
    Optional<LocalDate> since = Optional.empty();
    for (LocalDate candidate : daysOfChange().descendingSet()) {
      if (!candidate.isAfter(after)) {
        break;
      }
      if (!Objects.equals(fact.apply(of(whole, scheduler, candidate)), now)) {
        return since;
      }
      since = Optional.of(candidate);
    }
    return since;
  }

  private TreeSet<LocalDate> daysOfChange() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Activity activity : whole.activities()) {
      days.add(activity.tookPlaceBy());
      if (activity instanceof OnSiteActivity onSite) {
        days.add(onSite.findingsCountFrom());
        onSite.received().ifPresent(days::add);
      }
    }
    List<Edition> editions = whole.timeline().editions();
    editions.forEach(edition -> days.add(edition.effectiveFrom()));
    // On no day before the first edition is there a schedule, and the day asked is looked at.
    days.removeIf(day -> day.isBefore(editions.get(0).effectiveFrom()) || day.isAfter(day()));
    return days;
  }
}
