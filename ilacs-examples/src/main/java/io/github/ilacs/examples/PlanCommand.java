package io.github.ilacs.examples;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.schedule.Anchor;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code plan AUTHORITY}: which pathway, which inspection, which window, which calls, and why. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Prints the plan of one authority: its history in brief, the edition in force, the pathway, the"
          + " next inspection with its window and the days on which the call can come, and why.",
      ""
    })
final class PlanCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "AUTHORITY",
      description = "Its name, a part of its name that no other has, or its URN.")
  private String authority;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day asked, as 2026-11-22; today when left out.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--anchor",
      paramLabel = "end|start|published",
      converter = AnchorConverter.class,
      defaultValue = "end",
      description =
          "The day of the previous inspection from which the window is counted: its last day on site"
              + " (the default), its first day on site, or the publication of its report.")
  private Anchor anchor;

  @Option(
      names = "--record",
      paramLabel = "PATH",
      description =
          "A folder with inspections.csv and focused_visits.csv, or the file"
              + " ofsted_csc_ilacs_history.csv as the sector publishes it. Without it, two authorities"
              + " are built in.")
  private @Nullable Path record;

  PlanCommand() {}

  @Override
  public void run() {
    Scheduler scheduler = Scheduler.england().with(anchor);
    AuthorityRecord found = find();
    LocalDate day = asOf != null ? asOf : LocalDate.now(ZoneId.of("Europe/London"));
    Schedule schedule = scheduler.schedule(found.history(), day);
    // Written down first: a plan that fails half-way must not be half on the screen.
    StringWriter written = new StringWriter();
    PrintWriter out = new PrintWriter(written);
    new PlanPage(
            new Page(out, spec.commandLine().getColorScheme().ansi().enabled()), found, schedule)
        .print();
    out.flush();
    spec.commandLine().getOut().print(written);
  }

  private AuthorityRecord find() {
    if (record != null) {
      PublishedRecord published = PublishedRecord.read(record);
      LocalAuthority chosen = Choice.of(authority, published.authorities());
      return published.history(chosen, Timeline.england());
    }
    List<InspectionHistory> builtIn = BuiltInAuthorities.all();
    LocalAuthority chosen =
        Choice.of(authority, builtIn.stream().map(InspectionHistory::authority).toList());
    Optional<InspectionHistory> history =
        builtIn.stream().filter(candidate -> candidate.authority().equals(chosen)).findFirst();
    return new AuthorityRecord(
        "Ofsted's published reports and letters", history.orElseThrow(), List.of());
  }

  /** Reads a day in ISO form. */
  static final class DateConverter implements ITypeConverter<LocalDate> {

    DateConverter() {}

    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (java.time.format.DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is not a date; write it as 2026-11-22");
      }
    }
  }

  /** Reads the anchor of the window. */
  static final class AnchorConverter implements ITypeConverter<Anchor> {

    AnchorConverter() {}

    @Override
    public Anchor convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "end" -> Anchor.LAST_DAY_ON_SITE;
        case "start" -> Anchor.FIRST_DAY_ON_SITE;
        case "published" -> Anchor.PUBLICATION;
        default ->
            throw new TypeConversionException("'" + text + "' is none of end, start, published");
      };
    }
  }
}
