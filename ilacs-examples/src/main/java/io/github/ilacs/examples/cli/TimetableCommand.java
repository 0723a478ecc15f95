package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.timetable.Timetable;
import io.github.ilacs.timetable.TimetableStep;
import io.github.ilacs.timetable.Timetables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code timetable --type TYPE (--call DATE | --on-site DATE)}: one inspection or visit. */
@Command(
    name = "timetable",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Lists the steps of one inspection or visit, from the call to what the authority must do"
          + " afterwards.",
      ""
    })
final class TimetableCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = "--type",
      required = true,
      paramLabel = "short|standard|focused-visit|jtai",
      converter = KindConverter.class,
      completionCandidates = KindConverter.class,
      description = "The kind of inspection or visit.")
  private Timetable.Kind kind;

  @Option(
      names = "--local-election",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "A polling day of local elections in the area; can be given more than once.")
  private List<LocalDate> pollingDays = new ArrayList<>();

  @Mixin private JsonOption json;

  @ArgGroup(multiplicity = "1")
  private Start start;

  TimetableCommand() {}

  /** The day from which to lay it out. */
  static final class Start {

    @Option(
        names = "--call",
        paramLabel = "DATE",
        converter = Converters.Day.class,
        description = "The day of the call, or of the notification of a JTAI.")
    private @Nullable LocalDate call;

    @Option(
        names = "--on-site",
        paramLabel = "DATE",
        converter = Converters.Day.class,
        description = "The first day on site.")
    private @Nullable LocalDate onSite;

    Start() {}
  }

  @Override
  public void run() {
    Forms forms = new Forms(spec, json);
    Timetable timetable = timetable();
    forms.json(() -> timetable).answer(page -> print(page, timetable));
  }

  private static void print(Page page, Timetable timetable) {
    page.title(
        Text.capitalised(timetable.kind().label())
            + ", on site from "
            + Text.day(timetable.firstDay())
            + " to "
            + Text.day(timetable.lastDay()));
    if (!timetable.warnings().isEmpty()) {
      page.heading("The calendar rule speaks against these days");
      page.reasons(timetable.warnings());
    }
    page.heading("Steps");
    for (TimetableStep step : timetable.steps()) {
      page.item(
          step.when().map(Text::days).orElse("No date")
              + ": "
              + step.title()
              + " ("
              + Text.of(step.force())
              + ")");
      page.reasons(step.reasons());
    }
    page.sources();
  }

  private Timetable timetable() {
    Scheduler england = Scheduler.england();
    Figures figures = england.timeline().figures();
    Timetables timetables =
        england
            .timetables()
            .withPreElectionPeriods(
                pollingDays.stream()
                    .map(figures::beforeLocalElection)
                    .flatMap(Optional::stream)
                    .toList());
    try {
      if (start.call != null) {
        LocalDate call = start.call;
        return switch (kind) {
          case SHORT_INSPECTION -> timetables.inspectionCalledOn(InspectionType.SHORT, call);
          case STANDARD_INSPECTION -> timetables.inspectionCalledOn(InspectionType.STANDARD, call);
          case FOCUSED_VISIT -> timetables.focusedVisitCalledOn(call);
          case JTAI -> timetables.jtaiNotifiedOn(call);
        };
      }
      LocalDate firstDay = Objects.requireNonNull(start.onSite);
      return switch (kind) {
        case SHORT_INSPECTION -> timetables.inspectionOnSiteFrom(InspectionType.SHORT, firstDay);
        case STANDARD_INSPECTION ->
            timetables.inspectionOnSiteFrom(InspectionType.STANDARD, firstDay);
        case FOCUSED_VISIT -> timetables.focusedVisitOnSiteFrom(firstDay);
        case JTAI -> timetables.jtaiOnSiteFrom(firstDay);
      };
    } catch (IllegalArgumentException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  /** Reads what to lay out. */
  static final class KindConverter implements ITypeConverter<Timetable.Kind>, Iterable<String> {

    KindConverter() {}

    @Override
    public Iterator<String> iterator() {
      return List.of("short", "standard", "focused-visit", "jtai").iterator();
    }

    @Override
    public Timetable.Kind convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "short" -> Timetable.Kind.SHORT_INSPECTION;
        case "standard" -> Timetable.Kind.STANDARD_INSPECTION;
        case "focused-visit" -> Timetable.Kind.FOCUSED_VISIT;
        case "jtai" -> Timetable.Kind.JTAI;
        default ->
            throw new TypeConversionException(
                "'" + text + "' is none of short, standard, focused-visit, jtai");
      };
    }
  }
}
