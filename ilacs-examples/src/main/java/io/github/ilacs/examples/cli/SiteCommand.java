package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.site.Site;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code site DIR}: a static site of the authorities of a record. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Makes a website of all authorities, or those you choose: who is next, a page for each"
          + " authority, and what has changed, with calendars, workbooks, CSV and JSON beside them.",
      ""
    },
    footer = {
      "",
      "Any web server or shared folder can host it: it needs no script, and loads nothing from"
          + " elsewhere. Each run replaces the folder as a whole; a folder that is neither empty nor"
          + " such a site is left alone, and so is one that holds a file we did not make."
    })
final class SiteCommand implements Runnable {

  @Spec private CommandSpec spec;

  @ParentCommand private Ilacs program;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder: a new one, an empty one, or that of an earlier site.")
  private Path folder;

  @Mixin private DayOptions day;

  @Mixin private RecordOption record;

  @Mixin private SelectionOptions selecting;

  SiteCommand() {}

  @Override
  public void run() {
    LocalDate asOf = day.asOfAll(program);
    NewFolder target = new NewFolder(folder);
    PublishedRecord published = record.read(spec, day.latest(program));
    Selection selection = selecting.select(published);
    Site site = plan(published, selection, asOf);
    List<UnusableRow> unusable = new ArrayList<>();
    List<String> written = new ArrayList<>();
    target.write(
        files ->
            unusable.addAll(
                site.write(
                    (path, content) -> {
                      files.add(path, content);
                      written.add(path);
                    })));
    spec.commandLine()
        .getErr()
        .println("wrote " + written.size() + " files to " + CleanText.of(folder.toString()));
    SelectionOptions.report(spec, selection);
    record.reportUnusable(spec, unusable, published::matters);
  }

  private Site plan(PublishedRecord published, Selection selection, LocalDate asOf) {
    try (Progress progress = Progress.of("Planning", selection.authorities().size(), spec)) {
      return new Site(
          published,
          selection,
          day.anchor(),
          asOf,
          program.machine().clock().instant(),
          progress::step);
    }
  }
}
