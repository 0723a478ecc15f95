package io.github.ilacs.schedule;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a schedule into ten lines at most, for people. */
final class Summary {

  private static final int MOST_LINES = 10;
  private static final int MOST_DUE = 3;

  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

  private final Schedule schedule;
  private final NextInspection next;
  private final List<String> lines = new ArrayList<>();

  private Summary(Schedule schedule) {
    this.schedule = schedule;
    this.next = schedule.nextInspection();
  }

  static String of(Schedule schedule) {
    return new Summary(schedule).text();
  }

  private String text() {
    add(schedule.authority().name(), " on ", Reason.inWords(schedule.asOf()));
    add("Last inspection: ", lastInspection());
    add("Next inspection: ", nextInspection());
    addWindow();
    addCall();
    add("Visits: ", visits());
    List<String> notes = notes();
    addDue(Math.min(MOST_DUE, MOST_LINES - lines.size() - notes.size()));
    lines.addAll(notes);
    return String.join("\n", lines);
  }

  /** Adds a line that is put together from its parts. */
  private void add(String... parts) {
    lines.add(onOneLine(String.join("", parts)));
  }

  /** A name may have line breaks; a line has none. */
  private static String onOneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  private String lastInspection() {
    Optional<Inspection> last = schedule.decision().previous();
    if (last.isEmpty()) {
      return schedule.pathway() == Pathway.UNDETERMINED ? "not known" : "none yet";
    }
    String grades =
        schedule.pathway() == Pathway.AWAITING_REPORT
            ? "report not published yet"
            : grades(last.get().judgements());
    return last.get().onSite().inWords() + ", " + grades;
  }

  private static String grades(Judgements judgements) {
    Optional<Grade> overall = judgements.grade(JudgementArea.OVERALL_EFFECTIVENESS);
    if (overall.isPresent()) {
      return overall.get().label();
    }
    List<String> grades = new ArrayList<>();
    for (JudgementArea area : judgements.areas()) {
      String name = area.id().replace('-', ' ');
      grades.add(name + ": " + judgements.grade(area).orElseThrow().label());
    }
    return grades.isEmpty() ? "grades not known" : String.join(", ", grades);
  }

  private String nextInspection() {
    List<String> said = new ArrayList<>();
    Optional<InspectionType> type = next.type();
    if (next.framework() == Framework.SIF) {
      said.add("inspection under the SIF");
    } else if (type.isPresent()) {
      said.add(type.get().label());
      if (type.get() != InspectionType.OTHER) {
        int days = schedule.edition().plannedDays(type.get()).value();
        said.add(InspectionType.weeks(days) + " on site");
      }
    } else {
      said.add(
          schedule.pathway() == Pathway.AWAITING_REPORT
              ? "type open until the report is published"
              : "type not known, because the record is incomplete");
    }
    if (next.begun().isPresent()) {
      said.add("began on " + Reason.inWords(next.begun().get()));
    }
    return String.join(", ", said);
  }

  private void addWindow() {
    WindowState state = next.state();
    Optional<DateWindow> window = next.window();
    Optional<DateWindow> observed = next.observedInterval();
    if (state.kind() == WindowState.Kind.BEGUN) {
      return;
    }
    if (state.kind() == WindowState.Kind.NOT_ON_RECORD) {
      add("Window: ", state.toString());
    } else if (window.isPresent()) {
      boolean isNoDeadline =
          state.kind() == WindowState.Kind.OVERDUE
              && schedule.edition().windowEndRule().isPresent();
      add(
          next.windowBasis() == WindowBasis.TOLD ? "Told by Ofsted: " : "Window: ",
          window.get().inWords(),
          ", ",
          state.toString(),
          isNoDeadline ? "; the window is not a deadline" : "");
    } else if (observed.isPresent()) {
      add("Window: no source gives one; others were inspected ", observed.get().inWords());
    } else {
      add("Window: not known");
    }
  }

  private void addCall() {
    Optional<PossibleStart> start;
    try {
      start = next.nextPossibleStart();
    } catch (DateTimeException e) {
      // Where the working days end no call can be counted, and the rest can be said without it.
      return;
    }
    // The usual day of the call for a week that Ofsted told may have passed.
    if (start.isPresent() && !start.get().call().isBefore(schedule.asOf())) {
      add(
          "Earliest call: ",
          Reason.inWords(start.get().call()),
          ", on site from ",
          Reason.inWords(start.get().firstDay()));
    }
  }

  private String visits() {
    if (schedule.pathway() == Pathway.MONITORING) {
      return "monitoring visits until the next inspection";
    }
    if (schedule.visits().isEmpty()) {
      return "not known, because the record is incomplete";
    }
    Visits visits = schedule.visits().get();
    String made = visits.made() == 0 ? "none" : String.valueOf(visits.made());
    String onSite = visits.begun().isPresent() ? ", one is on site" : "";
    return made + " made, " + left(visits) + onSite;
  }

  private String left(Visits visits) {
    if (visits.left().isEmpty()) {
      return "the usual number is not known";
    }
    int left = visits.left().get();
    if (left == 0) {
      return "no more expected";
    }
    Optional<UnknownTime> unknown = schedule.unknownTime();
    String unless =
        unknown.isEmpty() || visits.begun().isPresent() ? "" : unknown.get().unlessMade(ended());
    return left + " more expected" + unless;
  }

  private Optional<LocalDate> ended() {
    Optional<Inspection> last = schedule.decision().previous();
    return last.isEmpty() ? Optional.empty() : Optional.of(last.get().lastDay());
  }

  private void addDue(int most) {
    int left = most;
    for (ScheduleItem item : schedule.items()) {
      // The next inspection has lines of its own.
      boolean isOther = item.kind() != ItemKind.INSPECTION;
      boolean isOverdue = item.state() == ItemState.OVERDUE;
      if (left > 0 && isOther && Schedule.hasADueDay(item) && (isOverdue || item.isToCome())) {
        add(
            isOverdue ? "Overdue, " : "Due ",
            Objects.requireNonNull(item.days()).inWords(),
            ": ",
            withDaysInWords(item.title()));
        left--;
      }
    }
    if (left == most) {
      add("Due next: nothing with a set date");
    }
  }

  private static String withDaysInWords(String title) {
    Matcher day = ISO_DAY.matcher(title);
    StringBuilder text = new StringBuilder();
    while (day.find()) {
      String said = day.group();
      try {
        said = Reason.inWords(LocalDate.parse(said));
      } catch (DateTimeException e) {
        // It only looks like a day, and is left as it is.
      }
      day.appendReplacement(text, said);
    }
    return day.appendTail(text).toString();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Optional<UnknownTime> unknown = schedule.unknownTime();
    if (unknown.isPresent()) {
      List<String> missing = new ArrayList<>();
      addFrom("inspections from ", unknown.get().inspections(), missing);
      addFrom("visits from ", unknown.get().visits(), missing);
      notes.add("May be missing: " + String.join(", ", missing));
    }
    List<Reason> warnings = schedule.warnings();
    if (!warnings.isEmpty()) {
      int more = warnings.size() - 1;
      String others = more == 0 ? "" : " (" + more + " more)";
      notes.add(onOneLine("Please check: " + warnings.get(0).sentence() + others));
    }
    return notes;
  }

  private static void addFrom(String what, Optional<DateWindow> days, List<String> missing) {
    if (days.isPresent()) {
      missing.add(what + Reason.inWords(days.get().start()));
    }
  }
}
