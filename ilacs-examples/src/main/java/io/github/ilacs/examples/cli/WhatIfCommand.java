package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.judgement.AreaForPriorityAction;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.schedule.CallCalendar;
import io.github.ilacs.schedule.Difference;
import io.github.ilacs.schedule.PossibleStart;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WhatIf;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code what-if AUTHORITY (--judgements ... | --priority-action) [--on DATE]}. */
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Prints the schedule as it is beside the schedule after an outcome that has not happened yet,"
          + " and what differs.",
      ""
    })
final class WhatIfCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private OutputOptions output;

  @ArgGroup(multiplicity = "1")
  private Outcome outcome;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description =
          "The last day on site of the inspection or visit; the first possible one when left out.")
  private @Nullable LocalDate on;

  WhatIfCommand() {}

  /** What might come of it. */
  static final class Outcome {

    @Option(
        names = "--judgements",
        split = ",",
        paramLabel = "AREA=GRADE",
        description =
            "The judgements of the next report, for example leaders=good,"
                + "help-and-protection=requires-improvement,in-care=good,care-leavers=good. The areas"
                + " are those of the edition in force on the day.")
    private @Nullable List<String> judgements;

    @Option(
        names = "--priority-action",
        description = "A focused visit that finds an area for priority action.")
    private boolean priorityAction;

    Outcome() {}
  }

  @Override
  public void run() {
    AuthorityRecord found = options.find();
    LocalDate asOf = options.asOf();
    Scheduler scheduler = options.scheduler();
    Schedule now = scheduler.schedule(found.history(), asOf);
    OnSiteActivity supposed = supposed(now, scheduler);
    WhatIf whatIf = whatIf(found.history(), now, scheduler, supposed);
    List<Reason> obstacles =
        supposed instanceof Inspection inspection
            ? calls(now, scheduler).obstacles(inspection.firstDay(), inspection.type())
            : List.of();
    output.print(
        spec,
        page -> print(page, supposed, obstacles, whatIf),
        () -> new Document(supposed, obstacles, whatIf));
  }

  /** What {@code --json} prints. */
  record Document(OnSiteActivity supposed, List<Reason> obstacles, WhatIf whatIf) {}

  private OnSiteActivity supposed(Schedule now, Scheduler scheduler) {
    try {
      return activity(now, scheduler);
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  private static WhatIf whatIf(
      InspectionHistory history, Schedule now, Scheduler scheduler, OnSiteActivity supposed) {
    try {
      return scheduler.whatIf(history, now.asOf(), supposed);
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  private OnSiteActivity activity(Schedule now, Scheduler scheduler) {
    return outcome.priorityAction
        ? focusedVisit(now, scheduler)
        : inspection(Objects.requireNonNull(outcome.judgements), now, scheduler);
  }

  private Inspection inspection(List<String> judgements, Schedule now, Scheduler scheduler) {
    if (on == null && now.pathway() == Pathway.AWAITING_REPORT) {
      return reportOf(now.decision().previous().orElseThrow(), judgements);
    }
    boolean isUnderSif = now.nextInspection().framework() == Framework.SIF;
    InspectionType type =
        isUnderSif
            ? InspectionType.STANDARD
            : now.nextInspection().type().orElse(InspectionType.STANDARD);
    LocalDate lastDay = on != null ? on : firstPossible(now, scheduler, type).lastDay();
    int planned = Timeline.england().editionOn(lastDay).plannedDays(type).value();
    LocalDate firstDay = lastDay.minusDays(planned - 1L);
    // An inspection that crosses into a new edition keeps that of its first day (ED-10).
    Edition edition = Timeline.england().editionOn(firstDay);
    if (isUnderSif && edition.reinspection() == Framework.SIF) {
      throw new UserException(
          "the next inspection is a "
              + Text.nameOf(now.nextInspection())
              + ", which has other judgements than ILACS and cannot be supposed");
    }
    return inspection(type, firstDay, lastDay, grades(judgements, edition));
  }

  /** The report that is awaited is the next one to come. */
  private static Inspection reportOf(Inspection awaited, List<String> judgements) {
    Edition edition = Timeline.england().editionOn(awaited.firstDay());
    return inspection(
        awaited.type(), awaited.firstDay(), awaited.lastDay(), grades(judgements, edition));
  }

  private static Inspection inspection(
      InspectionType type,
      LocalDate firstDay,
      LocalDate lastDay,
      Map<JudgementArea, Grade> grades) {
    Inspection.Builder inspection =
        Inspection.builder().framework(Framework.ILACS).type(type).onSite(firstDay, lastDay);
    grades.forEach(inspection::judged);
    return inspection.build();
  }

  private FocusedVisit focusedVisit(Schedule now, Scheduler scheduler) {
    // A visit does not wait for the window of the inspection.
    LocalDate day =
        on != null
            ? on
            : calls(now, scheduler)
                .firstPossibleStart(now.asOf(), now.asOf(), InspectionType.SHORT)
                .orElseThrow(WhatIfCommand::noDay)
                .firstDay();
    return FocusedVisit.builder()
        .onSite(day, day)
        .found(AreaForPriorityAction.of("an area for priority action, supposed"))
        .build();
  }

  private static PossibleStart firstPossible(
      Schedule now, Scheduler scheduler, InspectionType type) {
    return now.nextInspection()
        .nextPossibleStart()
        .or(() -> calls(now, scheduler).firstPossibleStart(now.asOf(), now.asOf(), type))
        .orElseThrow(WhatIfCommand::noDay);
  }

  /** With the suspensions and deferrals that were known, where a day of the call can be given. */
  private static CallCalendar calls(Schedule now, Scheduler scheduler) {
    return now.nextInspection().calls().orElse(scheduler.calls());
  }

  private static UserException noDay() {
    return new UserException("no possible day is known; give one with --on");
  }

  private static Map<JudgementArea, Grade> grades(List<String> judgements, Edition edition) {
    Map<JudgementArea, Grade> grades = new LinkedHashMap<>();
    String areas =
        edition.areas().stream().map(JudgementArea::id).collect(Collectors.joining(", "));
    for (String judgement : judgements) {
      int equals = judgement.indexOf('=');
      if (equals < 0) {
        throw new UserException(
            "'" + judgement + "' is not a judgement; write AREA=GRADE with one of " + areas);
      }
      JudgementArea area = edition.area(judgement.substring(0, equals));
      if (grades.put(area, grade(judgement.substring(equals + 1))) != null) {
        throw new UserException(area + " is judged twice; give each of " + areas + " once");
      }
    }
    List<String> missing =
        edition.areas().stream()
            .filter(area -> !grades.containsKey(area))
            .map(JudgementArea::id)
            .toList();
    if (!missing.isEmpty()) {
      throw new UserException(
          String.join(", ", missing)
              + (missing.size() == 1 ? " is missing; " : " are missing; ")
              + edition.name()
              + " judges "
              + areas);
    }
    return grades;
  }

  private static Grade grade(String text) {
    try {
      return Grade.parse(text);
    } catch (IllegalArgumentException e) {
      // The words that can be typed here; the library names the grades as reports print them.
      throw new UserException(
          "'"
              + text
              + "' is not a grade; the grades are outstanding, good, requires-improvement,"
              + " inadequate");
    }
  }

  private static String inWords(OnSiteActivity supposed) {
    String days = Text.days(supposed.onSite());
    if (supposed instanceof Inspection inspection) {
      return "a "
          + inspection.type().label()
          + ", "
          + days
          + ": "
          + inspection.judgements().stream()
              .map(judgement -> judgement.area().id() + " " + judgement.grade().label())
              .collect(Collectors.joining(", "));
    }
    return "a focused visit, " + days + ", that finds an area for priority action";
  }

  private static void print(
      Page page, OnSiteActivity supposed, List<Reason> obstacles, WhatIf whatIf) {
    page.title(whatIf.before().authority() + ", what if");
    page.line("Supposed: " + inWords(supposed) + ".");
    if (!obstacles.isEmpty()) {
      page.line("The calendar rule speaks against these days:");
      page.reasons(obstacles);
    }
    page.blank();
    page.columns(
        "As it is on " + whatIf.before().asOf(), "As it would be on " + whatIf.after().asOf());
    page.heading("Side by side");
    Map<String, String> after = facts(whatIf.after());
    facts(whatIf.before())
        .forEach((name, before) -> page.compared(name, before, after.getOrDefault(name, "")));
    page.heading("What changes");
    for (Difference difference : whatIf.differences()) {
      page.line(difference.toString());
    }
    page.heading("Why, before");
    page.decision(whatIf.before().decision());
    page.heading("Why, after");
    page.decision(whatIf.after().decision());
    page.sources();
  }

  private static Map<String, String> facts(Schedule schedule) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Pathway", schedule.pathway().label());
    facts.put("Next inspection", Text.nameOf(schedule.nextInspection()));
    facts.put("Window", schedule.nextInspection().window().map(Text::days).orElse("none"));
    facts.put("State", schedule.nextInspection().state().toString());
    facts.put(
        "Focused visits left",
        schedule.focusedVisitsLeft().map(v -> Integer.toString(v.left())).orElse("not known"));
    facts.put(
        "Next due",
        schedule
            .nextDue()
            .map(item -> Text.uncapitalised(item.title()))
            .orElse("nothing with a day"));
    return facts;
  }
}
