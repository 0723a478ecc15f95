package io.github.ilacs.timetable;

import io.github.ilacs.NoJson;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.calls.CallCalendar;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.FigureSeries;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays out an inspection or a visit from the day of the call, or from the first day on site where
 * no notice is sourced.
 *
 * <p>We refuse a call on a weekend or a bank holiday, because inspectors do not call then. We
 * accept days on site that the calendar rule calls impossible, with a warning, because that rule is
 * only OBSERVED.
 */
public final class Timetables implements NoJson {

  private final Timeline timeline;
  private final WorkingDayCalendar workingDays;
  private final CallCalendar calls;
  private final List<PreElectionPeriod> preElectionPeriods;

  private Timetables(
      Timeline timeline,
      WorkingDayCalendar workingDays,
      List<PreElectionPeriod> preElectionPeriods) {
    this.preElectionPeriods = List.copyOf(preElectionPeriods);
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    this.workingDays = Objects.requireNonNull(workingDays, "workingDays");
    this.calls = CallCalendar.of(timeline, workingDays).with(timeline.figures().suspensions());
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
    return new Timetables(timeline, workingDays, timeline.figures().generalElections());
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
    Set<PreElectionPeriod> all = new LinkedHashSet<>(preElectionPeriods);
    all.addAll(more);
    return new Timetables(timeline, workingDays, List.copyOf(all));
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
    return inspection(type, call, calls.firstDayCalledOn(call));
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
    return inspection(type, calls.callDay(firstDay), firstDay);
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
        figures().focusedVisitNotice().entries().stream()
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
    return focusedVisit(Optional.of(call), Optional.of(notice), firstDay);
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
    Optional<Figure> notice = figures().focusedVisitNotice().on(firstDay);
    return focusedVisit(
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
        figures()
            .jtaiNotice()
            .on(notification)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the notice of a JTAI notified on " + notification + " is not sourced"));
    return jtai(notification, workingDays.plusWorkingDays(notification, notice.value()), notice);
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
    for (FigureSeries.Entry entry : figures().jtaiNotice().entries()) {
      LocalDate notification = workingDays.plusWorkingDays(firstDay, -entry.figure().value());
      // A notice goes by the day of the notification, which can be before its first day.
      if (entry.period().contains(notification)) {
        return jtai(notification, firstDay, entry.figure());
      }
    }
    throw new IllegalArgumentException(
        "the notice of a JTAI on site from " + firstDay + " is not sourced");
  }

  private Timetable inspection(InspectionType type, LocalDate call, LocalDate firstDay) {
    if (type == InspectionType.OTHER) {
      throw new IllegalArgumentException(
          "a timetable is of a short or a standard inspection, not of an " + type.label());
    }
    Edition edition = timeline.editionOn(firstDay);
    boolean isShort = type == InspectionType.SHORT;
    // Planned with weekends, so a last day on a Friday stays one; no other day of the week does.
    LocalDate lastDay = workingDays.workingDayOnOrBefore(calls.planned(firstDay, type).end());
    List<TimetableStep> steps = new ArrayList<>();
    steps.add(
        step(
            "The lead inspector phones the director of children's services",
            DateWindow.of(call),
            Force.FRAMEWORK,
            reasons(List.of(Rules.N_1), edition.callRules())));
    steps.add(
        step(
            "The authority shares child-level data, information about audits, and performance and"
                + " management information",
            DateWindow.of(call, firstDay.minusDays(1)),
            Force.FRAMEWORK,
            Reason.of(Rules.I_1),
            Reason.of(Rules.I_2)));
    steps.add(
        step(
            "Inspectors read off site",
            DateWindow.of(call, firstDay.minusDays(1)),
            Force.FRAMEWORK,
            reasons(List.of(Rules.I_1), edition.inspectionRules(type))));
    Figure planned = edition.plannedDays(type);
    List<Reason> onSite =
        new ArrayList<>(
            List.of(
                Reason.of(planned.rule()),
                Reason.of(Rules.S_EVIDENCE),
                Reason.of(Rules.S_CHILDREN),
                Reason.of(Rules.S_PRACTITIONERS),
                Reason.of(Rules.S_CARERS)));
    if (!isShort) {
      onSite.add(Reason.of(Rules.S_STANDARD));
    }
    addTeam(firstDay, onSite);
    steps.add(
        new TimetableStep(
            "Inspectors on site, " + InspectionType.weeks(planned.value()),
            Optional.of(DateWindow.of(firstDay, lastDay)),
            Force.FRAMEWORK,
            onSite));
    steps.add(
        step(
            "The authority is told the grades, under embargo until the report is out",
            DateWindow.of(lastDay),
            Force.PRACTICE,
            Reason.of(Rules.R_FEEDBACK)));
    addDraft(lastDay, steps);
    addTypicalDay(
        "Typical day of the report",
        "report",
        figures().typicalReport().on(lastDay),
        lastDay,
        List.of(Reason.of(Rules.R_EXT_1)),
        steps);
    figures()
        .publishReport()
        .on(lastDay)
        .ifPresent(
            figure ->
                steps.add(
                    undated(
                        "The authority publishes the report within "
                            + figure.value()
                            + " working days of receiving it",
                        Force.STATUTE,
                        Reason.of(figure.rule()),
                        Reason.of(Rules.L_S136))));
    figures()
        .actionPlanAfterReport()
        .on(lastDay)
        .ifPresent(
            figure ->
                steps.add(
                    undated(
                        "The authority sends an action plan to Ofsted and the Secretary of State"
                            + " within "
                            + figure.value()
                            + " working days of receiving the report",
                        Force.FRAMEWORK,
                        Reason.of(figure.rule()),
                        Reason.of(Rules.R_STAT),
                        Reason.of(Rules.L_S136))));
    return new Timetable(
        isShort ? Timetable.Kind.SHORT_INSPECTION : Timetable.Kind.STANDARD_INSPECTION,
        Optional.of(call),
        firstDay,
        lastDay,
        steps,
        inspectionWarnings(type, call, firstDay));
  }

  private void addTeam(LocalDate firstDay, List<Reason> onSite) {
    Optional<Figure> usual = figures().inspectionTeam().on(firstDay);
    Optional<Figure> smallest = figures().smallestInspectionTeam().on(firstDay);
    Optional<Figure> largest = figures().largestInspectionTeam().on(firstDay);
    if (usual.isPresent() && smallest.isPresent() && largest.isPresent()) {
      onSite.add(
          Reason.of(
              usual.get().rule(),
              "Usually {} social care inspectors are on site; some small authorities have had {} and"
                  + " large ones {}.",
              usual.get().value(),
              smallest.get().value(),
              largest.get().value()));
    }
  }

  private List<Reason> inspectionWarnings(InspectionType type, LocalDate call, LocalDate firstDay) {
    List<Reason> warnings = new ArrayList<>(calls.obstacles(firstDay, type));
    warnings.addAll(calls.startOn(firstDay, type).reasons());
    LocalDate usual = calls.callDay(firstDay);
    if (!usual.equals(call)) {
      warnings.add(
          Reason.of(
              timeline.editionOn(firstDay).callDaysAhead().rule(),
              "For a first day on site on {} the call is expected on {}, not on {}.",
              firstDay,
              usual,
              call));
    }
    return warnings;
  }

  /** What is known of the draft and the comments; general process of Ofsted, not of ILACS alone. */
  private void addDraft(LocalDate lastDay, List<TimetableStep> steps) {
    figures()
        .draftReport()
        .on(lastDay)
        .ifPresent(
            figure ->
                steps.add(
                    step(
                        "The draft of the report, by this day",
                        DateWindow.of(workingDays.plusWorkingDays(lastDay, figure.value())),
                        Force.PRACTICE,
                        Reason.of(figure.rule()))));
    figures()
        .draftComments()
        .on(lastDay)
        .ifPresent(
            figure ->
                steps.add(
                    undated(
                        "The authority comments on the draft within "
                            + figure.value()
                            + " working days of receiving it",
                        Force.PRACTICE,
                        Reason.of(figure.rule()))));
  }

  private Timetable focusedVisit(
      Optional<LocalDate> call, Optional<Figure> notice, LocalDate firstDay) {
    List<TimetableStep> steps = new ArrayList<>();
    call.ifPresent(
        day ->
            steps.add(
                step(
                    "The call",
                    DateWindow.of(day),
                    Force.FRAMEWORK,
                    Reason.of(
                        notice.orElseThrow().rule(),
                        "{} working days before the first day on site.",
                        notice.orElseThrow().value()),
                    Reason.of(Rules.L_FV_NOTICE))));
    if (call.isEmpty()) {
      steps.add(
          undated(
              "The call; the notice of a focused visit on these days is not sourced",
              Force.FRAMEWORK,
              Reason.of(Rules.N_8)));
    }
    Figure days =
        figures()
            .focusedVisitDays()
            .on(firstDay)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "how long a focused visit on " + firstDay + " is on site is not known"));
    LocalDate lastDay = workingDays.plusWorkingDays(firstDay, days.value() - 1);
    List<Reason> onSite =
        new ArrayList<>(
            List.of(
                Reason.of(days.rule()),
                Reason.of(Rules.V_6),
                Reason.of(Rules.S_VISIT),
                Reason.of(Rules.S_EVIDENCE),
                Reason.of(Rules.S_PRACTITIONERS)));
    Edition edition = timeline.editionOn(firstDay);
    if (!edition.focusedVisitTopics().isEmpty()) {
      onSite.add(
          Reason.of(
              edition.focusedVisitTopicsRule(),
              "The topics are: {}.",
              String.join("; ", edition.focusedVisitTopics())));
      onSite.add(Reason.of(Rules.V_7));
    }
    figures()
        .focusedVisitTeam()
        .on(firstDay)
        .ifPresent(
            team ->
                onSite.add(
                    Reason.of(
                        team.rule(), "Normally {} inspectors make the visit.", team.value())));
    steps.add(
        new TimetableStep(
            "Inspectors on site",
            Optional.of(DateWindow.of(firstDay, lastDay)),
            Force.FRAMEWORK,
            onSite));
    addTypicalDay(
        "Typical day of the letter, with findings and without a grade",
        "letter",
        figures().typicalLetter().on(lastDay),
        lastDay,
        List.of(),
        steps);
    steps.add(
        undated(
            "The findings are used for later inspections and visits",
            Force.FRAMEWORK,
            Reason.of(Rules.S_FINDINGS),
            Reason.of(Rules.F_11)));
    figures()
        .actionPlan()
        .on(lastDay)
        .ifPresent(
            figure ->
                steps.add(
                    undated(
                        "Where the letter names an area for priority action: the action plan within "
                            + figure.value()
                            + " working days of receiving it",
                        Force.FRAMEWORK,
                        Reason.of(figure.rule()),
                        Reason.of(Rules.F_8),
                        Reason.of(Rules.L_APA))));
    return new Timetable(
        Timetable.Kind.FOCUSED_VISIT,
        call,
        firstDay,
        lastDay,
        steps,
        daysOnSiteWarnings(firstDay, lastDay, days.rule()));
  }

  private Timetable jtai(LocalDate notification, LocalDate firstDay, Figure notice) {
    // The third week ends on its Friday, whatever day it began.
    LocalDate lastWorkingDay =
        workingDays.workingDayOnOrBefore(
            firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    LocalDate lastDay = lastWorkingDay.isBefore(firstDay) ? firstDay : lastWorkingDay;
    LocalDate beforeOnSite =
        firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    // A holiday can push the notification into the week before the one on site.
    LocalDate secondWeek =
        beforeOnSite.isAfter(notification)
            ? beforeOnSite
            : notification.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    List<TimetableStep> steps = new ArrayList<>();
    steps.add(
        step(
            "Notification, day 1 of week 1",
            DateWindow.of(notification),
            Force.FRAMEWORK,
            Reason.of(
                notice.rule(),
                "{} working days before the days on site, the day of the notification counted as day"
                    + " 1.",
                notice.value()),
            Reason.of(Rules.J_1)));
    if (secondWeek.isBefore(firstDay)) {
      steps.add(
          step(
              "Week 1: setting up",
              DateWindow.of(notification, secondWeek.minusDays(1)),
              Force.FRAMEWORK,
              Reason.of(Rules.J_3)));
      steps.add(
          step(
              "Week 2: the agencies audit",
              DateWindow.of(secondWeek, firstDay.minusDays(1)),
              Force.FRAMEWORK,
              Reason.of(Rules.J_3)));
    } else {
      // After a notice of a few days no rule says when the one ends and the other begins.
      steps.add(
          new TimetableStep(
              "Weeks 1 and 2: setting up, and the agencies audit",
              notification.isBefore(firstDay)
                  ? Optional.of(DateWindow.of(notification, firstDay.minusDays(1)))
                  : Optional.empty(),
              Force.FRAMEWORK,
              List.of(Reason.of(Rules.J_3))));
    }
    steps.add(
        step(
            "Week 3: inspectors on site",
            DateWindow.of(firstDay, lastDay),
            Force.FRAMEWORK,
            Reason.of(Rules.J_3),
            Reason.of(Rules.L_JTAI_WEEKS),
            Reason.of(Rules.J_4)));
    addThemes(firstDay, steps);
    steps.add(
        undated("The letter of findings, without a grade", Force.FRAMEWORK, Reason.of(Rules.J_6)));
    addTypicalDay(
        "Typical day of the letter",
        "letter",
        figures().typicalJointLetter().on(lastDay),
        lastDay,
        List.of(),
        steps);
    figures()
        .jtaiStatement()
        .on(lastDay)
        .ifPresent(
            figure ->
                steps.add(
                    undated(
                        "A written statement of proposed action, by the day that the letter names;"
                            + " without one, "
                            + figure.value()
                            + " working days after the letter",
                        Force.STATUTE,
                        Reason.of(figure.rule()),
                        Reason.of(Rules.J_7))));
    return new Timetable(
        Timetable.Kind.JTAI,
        Optional.of(notification),
        firstDay,
        lastDay,
        steps,
        daysOnSiteWarnings(firstDay, lastDay, Rules.J_3));
  }

  private void addThemes(LocalDate firstDay, List<TimetableStep> steps) {
    int year = firstDay.getYear();
    List<String> themes = figures().jointThemes().get(year);
    if (themes != null) {
      steps.add(
          undated(
              "The theme: "
                  + (themes.size() == 1 ? "" : "one of those of " + year + ": ")
                  + String.join("; ", themes),
              Force.FRAMEWORK,
              Reason.of(figures().jointThemesRule())));
    }
  }

  private List<Reason> daysOnSiteWarnings(LocalDate firstDay, LocalDate lastDay, Rule rule) {
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

  private void addTypicalDay(
      String title,
      String published,
      Optional<Figure> figure,
      LocalDate lastDay,
      List<Reason> further,
      List<TimetableStep> steps) {
    if (figure.isEmpty()) {
      return;
    }
    Figure typical = figure.get();
    LocalDate day = workingDays.plusWorkingDays(lastDay, typical.value());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            typical.rule(),
            "Typically {} working days after the last day on site; never a due date.",
            typical.value()));
    reasons.addAll(further);
    reasons.addAll(PreElectionPeriod.whyLater(preElectionPeriods, day, published));
    steps.add(new TimetableStep(title, Optional.of(DateWindow.of(day)), Force.PRACTICE, reasons));
  }

  private Figures figures() {
    return timeline.figures();
  }

  private void requireWorkingDay(String what, LocalDate day) {
    if (!workingDays.isWorkingDay(day)) {
      throw new IllegalArgumentException(
          what + " cannot come on " + day + ", " + whyNoWorkingDay(day) + "; give a working day");
    }
  }

  private String whyNoWorkingDay(LocalDate day) {
    return workingDays.bankHoliday(day).map(BankHoliday::name).orElse("a weekend");
  }

  private static Reason[] reasons(List<Rule> always, List<Rule> ofEdition) {
    return Stream.concat(always.stream(), ofEdition.stream())
        .map(Reason::of)
        .toArray(Reason[]::new);
  }

  private static TimetableStep step(String title, DateWindow when, Force force, Reason... reasons) {
    return new TimetableStep(title, Optional.of(when), force, List.of(reasons));
  }

  private static TimetableStep undated(String title, Force force, Reason... reasons) {
    return new TimetableStep(title, Optional.empty(), force, List.of(reasons));
  }
}
