package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.national.National;
import io.github.ilacs.examples.national.NationalDocument;
import io.github.ilacs.examples.national.NationalHtml;
import io.github.ilacs.examples.national.NationalPage;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code national --record PATH}: all authorities of a record, in the order of who is next. */
@Command(
    name = "national",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Prints all authorities of a record in the order of who is next, then how many there are on"
          + " each pathway and in each state and how many inspections are to be expected in each"
          + " month, and on standard error every row that could not be used.",
      ""
    },
    footer = {"", National.ORDER})
final class NationalCommand implements Runnable {

  @Spec private CommandSpec spec;

  @ParentCommand private Ilacs program;

  @Mixin private DayOptions day;

  @Mixin private OutputOptions output;

  @Mixin private RecordOption record;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "As a page to sort and to filter, in place of the text. FILE is replaced if it is there.")
  private @Nullable Path html;

  NationalCommand() {}

  @Override
  public void run() {
    if (output.isJson() && html != null) {
      throw new ParameterException(
          spec.commandLine(), "--json and --html are forms of one answer; choose one");
    }
    LocalDate asOf = day.asOf(program);
    // Refused once and for all, where it would be the same for every authority.
    Timeline.england().editionOn(asOf);
    PublishedRecord published = record.read(spec, day.latest(program));
    National national = plan(published, asOf);
    if (output.isJson()) {
      output.print(spec, Json.mapper(), NationalDocument.of(national));
      return;
    }
    if (html != null) {
      output.write(spec, html, NationalHtml.of(national));
    } else {
      OutputOptions.print(spec, page -> NationalPage.print(page, national));
    }
    record.reportUnusable(spec, national.unusable(), published::matters);
  }

  private National plan(PublishedRecord published, LocalDate asOf) {
    List<LocalAuthority> authorities = published.authorities();
    try (Progress progress =
        new Progress(
            "Planning",
            authorities.size(),
            spec.commandLine().getErr(),
            program.machine().isWatched(),
            System::nanoTime)) {
      return National.of(
          authorities,
          authority -> published.history(authority, Timeline.england()),
          published.unusable(),
          day.anchor(),
          asOf,
          progress::step);
    }
  }
}
