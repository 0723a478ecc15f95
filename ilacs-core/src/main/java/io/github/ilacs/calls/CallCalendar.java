package io.github.ilacs.calls;

import com.google.common.base.Ascii;
import io.github.ilacs.JsonByModule;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Suspension;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days inspectors can come, and on which day the call would announce them (rules N-2,
 * L-CALL and L-QUIET).
 *
 * <p>In Ofsted's editions so far the first day on site is a Monday. No planned day on site,
 * weekends included, is in August, on a bank holiday or from 23 December to 1 January. The call
 * comes on the Monday before, or on the first working day after it where that Monday is a bank
 * holiday, and not from 23 December to 1 January either. The edition in force on the first day on
 * site says all of this, apart from the bank holidays.
 */
public final class CallCalendar implements JsonByModule {

  /** How far to look for a possible day before giving up: no edition closes two whole years. */
  private static final int WEEKS_TO_SEARCH = 104;

  private static final int DAYS_IN_A_WEEK = DayOfWeek.values().length;

  private final Timeline timeline;
  private final WorkingDayCalendar workingDays;
  private final List<Suspension> suspensions;

  private CallCalendar(
      Timeline timeline, WorkingDayCalendar workingDays, Collection<Suspension> suspensions) {
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    this.workingDays = Objects.requireNonNull(workingDays, "workingDays");
    this.suspensions = List.copyOf(suspensions);
  }

  /**
   * Makes a calendar.
   *
   * @param timeline the editions: the one in force on the first day on site says how long the
   *     inspection is planned to be and which parts of the year are quiet
   * @param workingDays the working days and bank holidays
   * @return the calendar
   */
  public static CallCalendar of(Timeline timeline, WorkingDayCalendar workingDays) {
    return new CallCalendar(timeline, workingDays, List.of());
  }

  /**
   * This calendar with times in which no inspection is on site: a suspension, or a deferral that
   * Ofsted has agreed.
   *
   * @param suspensions the times
   * @return the new calendar
   */
  public CallCalendar with(Collection<Suspension> suspensions) {
    Objects.requireNonNull(suspensions, "suspensions");
    return new CallCalendar(timeline, workingDays, suspensions);
  }

  /**
   * This calendar with other editions.
   *
   * @param timeline the editions
   * @return the new calendar
   */
  public CallCalendar with(Timeline timeline) {
    return new CallCalendar(timeline, workingDays, suspensions);
  }

  /**
   * The editions, one of which governs each first day on site.
   *
   * @return the timeline
   */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * The times in which no inspection is on site.
   *
   * @return the suspensions and deferrals, in the order in which they were given
   */
  public List<Suspension> suspensions() {
    return suspensions;
  }

  /**
   * The day on which the call comes for a first day on site (rule L-CALL). The edition says how
   * long before the arrival it comes: so far on the Monday of the week before, or on the first
   * working day after it if that Monday is a bank holiday. Where an edition has the call so short
   * before the arrival that no working day after it is left, it comes on the one before.
   *
   * @param firstDay the first day on site
   * @return the day of the call, before the first day on site
   * @throws java.time.DateTimeException if the day is outside the range of the working days
   */
  public LocalDate callDay(LocalDate firstDay) {
    Objects.requireNonNull(firstDay, "firstDay");
    return callDay(firstDay, editionOn(firstDay));
  }

  private LocalDate callDay(LocalDate firstDay, Edition edition) {
    LocalDate planned = plannedCall(firstDay, edition);
    LocalDate call = workingDays.workingDayOnOrAfter(planned);
    return call.isBefore(firstDay) ? call : workingDays.workingDayOnOrBefore(planned);
  }

  /** The day of the call, a bank holiday or not. */
  private static LocalDate plannedCall(LocalDate firstDay, Edition edition) {
    return arrivalBy(firstDay, edition).minusDays(edition.callDaysAhead().value());
  }

  /**
   * The first day on site that a call announces (rule N-2): the next day of arrival whose own
   * planned call is less than a week before this one. So far that has been the following Monday.
   *
   * @param call the day of the call
   * @return the first day on site, after the call
   */
  public LocalDate firstDayCalledOn(LocalDate call) {
    Objects.requireNonNull(call, "call");
    LocalDate firstDay = arrivalFrom(call.plusDays(1));
    while (!plannedCall(firstDay, editionOn(firstDay)).isAfter(call.minusWeeks(1))) {
      firstDay = arrivalFrom(firstDay.plusDays(1));
    }
    return firstDay;
  }

  /**
   * Whether an inspection can start on a day.
   *
   * @param firstDay the first day on site
   * @param type the type, which says how many days on site are planned
   * @return true if the calendar rule allows it
   * @throws java.time.DateTimeException if no edition is in force on that day, or the day is
   *     outside the range of the working days
   */
  public boolean isPossible(LocalDate firstDay, InspectionType type) {
    Objects.requireNonNull(firstDay, "firstDay");
    Obstacles obstacles = new Obstacles(null);
    look(firstDay, type, obstacles);
    return !obstacles.found;
  }

  /**
   * Why an inspection cannot start on a day.
   *
   * @param firstDay the first day on site
   * @param type the type, which says how many days on site are planned
   * @return a reason for each obstacle; empty if the day is possible
   * @throws java.time.DateTimeException if no edition is in force on that day, or the day is
   *     outside the range of the working days
   */
  public List<Reason> obstacles(LocalDate firstDay, InspectionType type) {
    Objects.requireNonNull(firstDay, "firstDay");
    List<Reason> reasons = new ArrayList<>();
    look(firstDay, type, new Obstacles(reasons));
    return List.copyOf(reasons);
  }

  /** Whether anything stands against a day and, where somebody asks, what. */
  private static final class Obstacles {

    private final @Nullable List<Reason> reasons;
    private boolean found;

    Obstacles(@Nullable List<Reason> reasons) {
      this.reasons = reasons;
    }

    /** Says that there is one, and whether anybody asks which: the names of a year are dear. */
    boolean find() {
      found = true;
      return reasons != null;
    }

    void add(Rule rule, String template, Object... facts) {
      found = true;
      if (reasons != null) {
        reasons.add(Reason.of(rule, template, facts));
      }
    }
  }

  private void look(LocalDate firstDay, InspectionType type, Obstacles obstacles) {
    Edition edition = timeline.editionOn(firstDay);
    DateWindow planned = planned(firstDay, type, edition);
    if (firstDay.getDayOfWeek() != edition.arrival()) {
      obstacles.add(
          edition.calendarRule(), "{} is not a " + named(edition.arrival()) + ".", firstDay);
    }
    if (workingDays.hasBankHoliday(planned) && obstacles.find()) {
      for (BankHoliday holiday : workingDays.bankHolidays(planned).toList()) {
        obstacles.add(
            edition.calendarRule(),
            "{} would be a day on site and is a bank holiday: {}.",
            holiday.date(),
            holiday.name());
      }
    }
    for (QuietPeriod quiet : edition.quietPeriods()) {
      Optional<LocalDate> day = quiet.firstDayIn(planned);
      if (day.isPresent()) {
        obstacles.add(
            quiet.rule(),
            "{} would be a day on site, and inspectors are not on site in this part of the year:"
                + " {}.",
            day.get(),
            quiet.name());
      }
    }
    for (Suspension suspension : suspensions) {
      if (suspension.days().overlaps(planned)) {
        addSuspension(suspension, obstacles);
      }
    }
    LocalDate call = callDay(firstDay, edition);
    for (QuietPeriod quiet : edition.quietPeriods()) {
      if (quiet.alsoForCalls() && quiet.contains(call)) {
        obstacles.add(
            quiet.rule(),
            "The call would come on {}, and none comes in this part of the year: {}.",
            call,
            quiet.name());
      }
    }
  }

  /** The day of the week in words; a formatter would know it too, and costs more. */
  private static String named(DayOfWeek day) {
    return day.name().charAt(0) + Ascii.toLowerCase(day.name().substring(1));
  }

  private static void addSuspension(Suspension suspension, Obstacles obstacles) {
    DateWindow days = suspension.days();
    if (days.hasEnd()) {
      obstacles.add(
          suspension.rule(),
          "No inspection is on site from {} to {}: {}.",
          days.start(),
          days.end(),
          suspension.name());
    } else {
      obstacles.add(
          suspension.rule(),
          "No inspection is on site from {}: {}.",
          days.start(),
          suspension.name());
    }
  }

  /**
   * The start that would be planned for a first day on site, possible or not.
   *
   * @param firstDay the first day on site
   * @param type the type, which says how many days on site are planned
   * @return the day with its call and its last planned day
   * @throws java.time.DateTimeException if no edition is in force on that day, or the day is
   *     outside the range of the working days
   */
  public PossibleStart startOn(LocalDate firstDay, InspectionType type) {
    Objects.requireNonNull(firstDay, "firstDay");
    Edition edition = timeline.editionOn(firstDay);
    List<Reason> reasons = new ArrayList<>();
    for (QuietPeriod neverSeen : edition.neverSeenStarts()) {
      if (neverSeen.contains(firstDay)) {
        reasons.add(
            Reason.of(
                neverSeen.rule(),
                "No inspection on record started in this part of the year: {}.",
                neverSeen.name()));
      }
    }
    return new PossibleStart(
        callDay(firstDay, edition), firstDay, planned(firstDay, type, edition).end(), reasons);
  }

  /**
   * The possible starts in a window whose call is still to come.
   *
   * @param window the first days on site to consider, both ends included
   * @param callFrom the earliest day of the call, inclusive
   * @param type the type, which says how many days on site are planned
   * @return the starts in order of time
   * @throws java.time.DateTimeException if no edition is in force in the window, or it is outside
   *     the range of the working days
   */
  public Stream<PossibleStart> possibleStarts(
      DateWindow window, LocalDate callFrom, InspectionType type) {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(callFrom, "callFrom");
    Objects.requireNonNull(type, "type");
    LocalDate last = window.end();
    return Stream.iterate(
            firstArrival(window, callFrom), day -> !day.isAfter(last), this::arrivalAfter)
        .filter(firstDay -> canBeCalled(firstDay, callFrom, type))
        .map(firstDay -> startOn(firstDay, type));
  }

  /**
   * How many {@link #possibleStarts} there are, counted without making them.
   *
   * @param window the first days on site to consider, both ends included
   * @param callFrom the earliest day of the call, inclusive
   * @param type the type, which says how many days on site are planned
   * @return the number of starts
   * @throws java.time.DateTimeException if no edition is in force in the window, or it is outside
   *     the range of the working days
   */
  public long countPossibleStarts(DateWindow window, LocalDate callFrom, InspectionType type) {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(callFrom, "callFrom");
    Objects.requireNonNull(type, "type");
    LocalDate last = window.end();
    long count = 0;
    LocalDate day = firstArrival(window, callFrom);
    // A window without an end leads past the working days, which refuse it, as where they are
    // listed.
    for (; !day.isAfter(last); day = arrivalAfter(day)) {
      if (canBeCalled(day, callFrom, type)) {
        count++;
      }
    }
    return count;
  }

  /**
   * The last of the {@link #possibleStarts}.
   *
   * @param window the first days on site to consider, both ends included
   * @param callFrom the earliest day of the call, inclusive
   * @param type the type, which says how many days on site are planned
   * @return the start; empty if there is none
   * @throws java.time.DateTimeException if no edition is in force in the window, or it is outside
   *     the range of the working days
   */
  public Optional<PossibleStart> lastPossibleStart(
      DateWindow window, LocalDate callFrom, InspectionType type) {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(callFrom, "callFrom");
    Objects.requireNonNull(type, "type");
    LocalDate first = firstArrival(window, callFrom);
    LocalDate day = lastArrival(window.end());
    for (; !day.isBefore(first); day = lastArrival(day.minusDays(1))) {
      if (canBeCalled(day, callFrom, type)) {
        return Optional.of(startOn(day, type));
      }
    }
    return Optional.empty();
  }

  /**
   * The first possible start from a day on.
   *
   * @param from the earliest first day on site, inclusive
   * @param callFrom the earliest day of the call, inclusive
   * @param type the type, which says how many days on site are planned
   * @return the start; empty if there is none within two years
   * @throws java.time.DateTimeException if no edition is in force on that day, or the day is
   *     outside the range of the working days
   */
  public Optional<PossibleStart> firstPossibleStart(
      LocalDate from, LocalDate callFrom, InspectionType type) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(callFrom, "callFrom");
    LocalDate earliest = covered(latest(from, callFrom));
    return possibleStarts(
            DateWindow.of(earliest, earliest.plusWeeks(WEEKS_TO_SEARCH)), callFrom, type)
        .findFirst();
  }

  private boolean canBeCalled(LocalDate firstDay, LocalDate callFrom, InspectionType type) {
    return !callDay(firstDay).isBefore(callFrom) && isPossible(firstDay, type);
  }

  /** The last day of arrival by a day. */
  private static LocalDate arrivalBy(LocalDate day, Edition edition) {
    return day.minusDays(
        Math.floorMod(
            day.getDayOfWeek().getValue() - edition.arrival().getValue(), DAYS_IN_A_WEEK));
  }

  /** The first day of arrival from a day on. */
  private static LocalDate arrivalFrom(LocalDate day, Edition edition) {
    LocalDate arrival = arrivalBy(day, edition);
    return arrival.isBefore(day) ? arrival.plusWeeks(1) : arrival;
  }

  private LocalDate firstArrival(DateWindow window, LocalDate callFrom) {
    return arrivalFrom(covered(latest(window.start(), callFrom)));
  }

  /** Refuses a day after which LocalDate itself would refuse the weeks, in words of its own. */
  private LocalDate covered(LocalDate day) {
    if (day.isAfter(workingDays.coverage().end())) {
      throw new DateTimeException(
          day + " lies outside the calendar's range " + workingDays.coverage());
    }
    return day;
  }

  private LocalDate arrivalAfter(LocalDate arrival) {
    LocalDate next = arrival.plusWeeks(1);
    // An edition that begins in between may have another day of arrival.
    return editionOn(next) == editionOn(arrival) ? next : arrivalFrom(arrival.plusDays(1));
  }

  /** The first day from a day on that is a day of arrival under the edition in force on it. */
  private LocalDate arrivalFrom(LocalDate day) {
    LocalDate from = day;
    LocalDate arrival = arrivalFrom(from, editionOn(from));
    while (arrival.getDayOfWeek() != editionOn(arrival).arrival()) {
      // It would be under a later edition, with another day of arrival.
      from = editionOn(arrival).effectiveFrom();
      arrival = arrivalFrom(from, editionOn(from));
    }
    return arrival;
  }

  /** The last day up to a day that is a day of arrival under the edition in force on it. */
  private LocalDate lastArrival(LocalDate day) {
    LocalDate to = day;
    LocalDate arrival = arrivalBy(to, editionOn(to));
    while (arrival.getDayOfWeek() != editionOn(arrival).arrival()) {
      // It would be under an earlier edition, with another day of arrival.
      to = editionOn(to).effectiveFrom().minusDays(1);
      arrival = arrivalBy(to, editionOn(to));
    }
    return arrival;
  }

  /** The edition in force; before the first one, that one, since a call can come before it. */
  private Edition editionOn(LocalDate day) {
    return timeline.findEditionOn(day).orElse(timeline.editions().get(0));
  }

  /**
   * The days on site that are planned for an inspection, weekends included.
   *
   * @param firstDay the first day on site
   * @param type the type
   * @return from the first to the last day on site, both included
   * @throws java.time.DateTimeException if no edition is in force on that day
   */
  public DateWindow planned(LocalDate firstDay, InspectionType type) {
    Objects.requireNonNull(firstDay, "firstDay");
    return planned(firstDay, type, timeline.editionOn(firstDay));
  }

  private static DateWindow planned(LocalDate firstDay, InspectionType type, Edition edition) {
    return DateWindow.of(firstDay, firstDay.plusDays(edition.plannedDays(type).value() - 1L));
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallCalendar that
        && timeline.equals(that.timeline)
        && workingDays.equals(that.workingDays)
        && suspensions.equals(that.suspensions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(timeline, workingDays, suspensions);
  }

  /** The editions and the working days. */
  @Override
  public String toString() {
    return timeline + " on " + workingDays;
  }
}
