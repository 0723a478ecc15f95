package io.github.ilacs.timetable;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Figure;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a short or a standard inspection is laid out. */
final class InspectionTimetable {

  private final Setting setting;
  private final Figures figures;
  private final InspectionType type;
  private final LocalDate call;
  private final LocalDate firstDay;
  private final Edition edition;
  private final LocalDate lastDay;
  private final Course course;

  private InspectionTimetable(
      Setting setting, InspectionType type, LocalDate call, LocalDate firstDay) {
    this.setting = setting;
    this.figures = setting.figures();
    this.type = type;
    this.call = call;
    this.firstDay = firstDay;
    this.edition = setting.timeline().editionOn(firstDay);
    // Planned with weekends, so a last day on a Friday stays one; no other day of the week does.
    this.lastDay =
        setting.workingDays().workingDayOnOrBefore(setting.calls().planned(firstDay, type).end());
    this.course = new Course(setting);
  }

  static Timetable of(Setting setting, InspectionType type, LocalDate call, LocalDate firstDay) {
    if (type == InspectionType.OTHER) {
      throw new IllegalArgumentException(
          "a timetable is of a short or a standard inspection, not of an " + type.label());
    }
    return new InspectionTimetable(setting, type, call, firstDay).timetable();
  }

  private Timetable timetable() {
    addBeforeOnSite();
    addOnSite();
    addGrades();
    addDraft();
    addReport();
    addWhatIsOwed();
    return new Timetable(
        isShort() ? Timetable.Kind.SHORT_INSPECTION : Timetable.Kind.STANDARD_INSPECTION,
        Optional.of(call),
        firstDay,
        lastDay,
        course.steps(),
        warnings());
  }

  private boolean isShort() {
    return type == InspectionType.SHORT;
  }

  private void addBeforeOnSite() {
    DateWindow beforeOnSite = DateWindow.of(call, firstDay.minusDays(1));
    course.add(
        "The lead inspector phones the director of children's services",
        DateWindow.of(call),
        Force.FRAMEWORK,
        reasons(Rules.N_1, edition.callRules()));
    course.add(
        "The authority shares child-level data, information about audits, and performance and"
            + " management information",
        beforeOnSite,
        Force.FRAMEWORK,
        Reason.of(Rules.I_1),
        Reason.of(Rules.I_2));
    course.add(
        "Inspectors read off site",
        beforeOnSite,
        Force.FRAMEWORK,
        reasons(Rules.I_1, edition.inspectionRules(type)));
  }

  private static List<Reason> reasons(Rule always, List<Rule> ofEdition) {
    return Stream.concat(Stream.of(always), ofEdition.stream()).map(Reason::of).toList();
  }

  private void addOnSite() {
    Figure planned = edition.plannedDays(type);
    List<Reason> reasons =
        new ArrayList<>(
            List.of(
                Reason.of(planned.rule()),
                Reason.of(Rules.S_EVIDENCE),
                Reason.of(Rules.S_CHILDREN),
                Reason.of(Rules.S_PRACTITIONERS),
                Reason.of(Rules.S_CARERS)));
    if (!isShort()) {
      reasons.add(Reason.of(Rules.S_STANDARD));
    }
    addTeam(reasons);
    course.add(
        "Inspectors on site, " + InspectionType.weeks(planned.value()),
        DateWindow.of(firstDay, lastDay),
        Force.FRAMEWORK,
        reasons);
  }

  private void addTeam(List<Reason> reasons) {
    Optional<Figure> usual = figures.inspectionTeam().on(firstDay);
    Optional<Figure> smallest = figures.smallestInspectionTeam().on(firstDay);
    Optional<Figure> largest = figures.largestInspectionTeam().on(firstDay);
    if (usual.isPresent() && smallest.isPresent() && largest.isPresent()) {
      reasons.add(
          Reason.of(
              usual.get().rule(),
              "Usually {} social care inspectors are on site; some small authorities have had {} and"
                  + " large ones {}.",
              usual.get().value(),
              smallest.get().value(),
              largest.get().value()));
    }
  }

  private void addGrades() {
    course.add(
        "The authority is told the grades, under embargo until the report is out",
        DateWindow.of(lastDay),
        Force.PRACTICE,
        Reason.of(Rules.R_FEEDBACK));
  }

  /** What is known of the draft and the comments; general process of Ofsted, not of ILACS alone. */
  private void addDraft() {
    figures
        .draftReport()
        .on(lastDay)
        .ifPresent(
            figure ->
                course.add(
                    "The draft of the report, by this day",
                    DateWindow.of(setting.workingDays().plusWorkingDays(lastDay, figure.value())),
                    Force.PRACTICE,
                    Reason.of(figure.rule())));
    figures
        .draftComments()
        .on(lastDay)
        .ifPresent(
            figure ->
                course.addUndated(
                    "The authority comments on the draft within "
                        + figure.value()
                        + " working days of receiving it",
                    Force.PRACTICE,
                    Reason.of(figure.rule())));
  }

  private void addReport() {
    course.addTypicalDay(
        "Typical day of the report",
        "report",
        figures.typicalReport().on(lastDay),
        lastDay,
        Reason.of(Rules.R_EXT_1));
  }

  private void addWhatIsOwed() {
    figures
        .publishReport()
        .on(lastDay)
        .ifPresent(
            figure ->
                course.addUndated(
                    "The authority publishes the report within "
                        + figure.value()
                        + " working days of receiving it",
                    Force.STATUTE,
                    Reason.of(figure.rule()),
                    Reason.of(Rules.L_S136)));
    figures
        .actionPlanAfterReport()
        .on(lastDay)
        .ifPresent(
            figure ->
                course.addUndated(
                    "The authority sends an action plan to Ofsted and the Secretary of State within "
                        + figure.value()
                        + " working days of receiving the report",
                    Force.FRAMEWORK,
                    Reason.of(figure.rule()),
                    Reason.of(Rules.R_STAT),
                    Reason.of(Rules.L_S136)));
  }

  private List<Reason> warnings() {
    List<Reason> warnings = new ArrayList<>(setting.calls().obstacles(firstDay, type));
    warnings.addAll(setting.calls().startOn(firstDay, type).reasons());
    LocalDate usual = setting.calls().callDay(firstDay);
    if (!usual.equals(call)) {
      warnings.add(
          Reason.of(
              edition.callDaysAhead().rule(),
              "For a first day on site on {} the call is expected on {}, not on {}.",
              firstDay,
              usual,
              call));
    }
    return warnings;
  }
}
