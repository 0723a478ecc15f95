package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.shows.RecordShows;
import io.github.ilacs.examples.shows.ShowsDocument;
import io.github.ilacs.examples.shows.ShowsHtml;
import io.github.ilacs.examples.shows.ShowsPage;
import io.github.ilacs.examples.shows.ShowsTable;
import io.github.ilacs.examples.words.Selection;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code shows}: what the record of published inspections shows. */
@Command(
    name = "shows",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Counts what the record of published inspections shows: visits between inspections, how long"
          + " authorities wait, topics of focused visits, how long reports and letters take, and how"
          + " grades change.",
      ""
    },
    footer = {
      "",
      "Only what had been published by the day asked counts. Each count says how many things it"
          + " rests on, what is left out, and how to count it again."
    })
final class ShowsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @ParentCommand private Ilacs program;

  @Mixin private AsOfOption day;

  @Mixin private RecordOption record;

  @Mixin private SelectionOptions selecting;

  @Mixin private JsonOption json;

  @Mixin private TableOptions table;

  @Mixin private HtmlOption html;

  @Mixin private WhyOption why;

  ShowsCommand() {}

  @Override
  public void run() {
    Forms forms = new Forms(spec, json, table, html);
    LocalDate asOf = day.asOfAll(program);
    PublishedRecord published = record.read(spec, day.latest(program));
    Selection selection = selecting.select(published);
    RecordShows shows = RecordShows.of(published, selection, asOf);
    forms
        .json(() -> ShowsDocument.of(shows))
        .table("Record shows", () -> ShowsTable.of(shows))
        .text(Forms.HTML, () -> ShowsHtml.of(shows))
        .answer(page -> ShowsPage.print(page, shows, why.isAsked()));
    forms.sayBesideATable(shows.ends());
    if (!forms.areJsonOnScreenAlone()) {
      SelectionOptions.report(spec, selection);
      record.reportUnusable(spec, shows.unusable(), published::matters);
    }
  }
}
