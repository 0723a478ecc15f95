package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.changes.Changes;
import io.github.ilacs.examples.changes.ChangesDocument;
import io.github.ilacs.examples.changes.ChangesHtml;
import io.github.ilacs.examples.changes.ChangesPage;
import io.github.ilacs.examples.changes.ChangesTable;
import io.github.ilacs.examples.changes.Side;
import io.github.ilacs.examples.changes.Since;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Timeline;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code changes --since RECORD|DATE}: what is new. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Lists what is new since a day, or compared with another record: reports and letters, changed"
          + " grades and pathways, windows that have opened or closed or will within a month, visits"
          + " now expected, and deadlines that have passed or come within a month.",
      ""
    },
    footer = {
      "",
      "What is still to come is new once, when it first comes within a month; so each week's list has"
          + " what the last one had not. Since a day: what had been published by then is compared"
          + " with what had been published by the day asked. Compared with a record: both are asked"
          + " about the day asked, and what they say differently is listed, too."
    })
final class ChangesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @ParentCommand private Ilacs program;

  @Option(
      names = "--since",
      required = true,
      paramLabel = "RECORD|DATE",
      description =
          "Compare with this day (2026-11-22, 22/11/2026 or \"22 November 2026\"), or with this older"
              + " record, a folder or a file as for --record. A file of that name wins over a day.")
  private String since;

  @Mixin private DayOptions day;

  @Mixin private RecordOption record;

  @Mixin private SelectionOptions selecting;

  @Mixin private JsonOption json;

  @Mixin private TableOptions table;

  @Mixin private HtmlOption html;

  @Mixin private WhyOption why;

  ChangesCommand() {}

  @Override
  public void run() {
    Forms forms = new Forms(spec, json, table, html);
    LocalDate asOf = day.asOfAll(program);
    Optional<Path> other = existing(since);
    Optional<LocalDate> from = other.isPresent() ? Optional.empty() : Optional.of(date(asOf));
    PublishedRecord published = record.read(spec, day.latest(program));
    PublishedRecord old =
        other
            .map(
                path ->
                    PublishedRecord.read(path, Timeline.england(), day.latest(program))
                        .requireRows())
            .orElse(published);
    Selection selection = selecting.select(List.of(published, old));
    Changes changes =
        compare(
            from.<Since>map(Since.Day::new).orElseGet(() -> new Since.Other(since)),
            old,
            from.orElse(asOf),
            published,
            asOf,
            selection);
    forms
        .json(() -> ChangesDocument.of(changes))
        .table("Changes", () -> ChangesTable.of(changes))
        .text(Forms.HTML, () -> ChangesHtml.of(changes))
        .answer(page -> ChangesPage.print(page, changes, why.isAsked()));
    forms.sayBesideATable(changes.ends());
    if (!forms.areJsonOnScreenAlone()) {
      SelectionOptions.report(spec, selection);
      record.reportUnusable(spec, changes.unusable(), published::matters);
      if (!changes.otherUnusable().isEmpty()) {
        spec.commandLine().getErr().println("In the record that we compare with:");
        record.reportUnusable(spec, changes.otherUnusable(), old::matters);
      }
    }
  }

  private Changes compare(
      Since what,
      PublishedRecord old,
      LocalDate from,
      PublishedRecord published,
      LocalDate asOf,
      Selection selection) {
    try (Progress progress = Progress.of("Comparing", 2 * selection.authorities().size(), spec)) {
      Side before = Side.of(old, selection.authorities(), day.scheduler(), from, progress::step);
      Side after =
          Side.of(published, selection.authorities(), day.scheduler(), asOf, progress::step);
      return Changes.between(what, before, after, selection);
    }
  }

  private static Optional<Path> existing(String name) {
    try {
      return Optional.of(name)
          .filter(given -> !given.isBlank())
          .map(Path::of)
          .filter(Files::exists);
    } catch (InvalidPathException e) {
      // Not every system takes every name; a day it can be all the same.
      return Optional.empty();
    }
  }

  private LocalDate date(LocalDate asOf) {
    LocalDate from;
    try {
      from = new Converters.Day().convert(since);
    } catch (TypeConversionException e) {
      throw new UserException(
          "'"
              + since
              + "' is neither a record nor a day: there is no file or folder of that name, and a day"
              + " is written as 2026-11-22, 22/11/2026 or \"22 November 2026\"");
    }
    if (from.isAfter(asOf)) {
      throw new UserException(
          "--since "
              + Text.plainDay(from)
              + " is after the day asked, "
              + Text.plainDay(asOf)
              + "; name an earlier day");
    }
    Timeline.england().editionOn(from);
    return from;
  }
}
