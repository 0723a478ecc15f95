package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.download.Download;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.UnusableRow;
import io.github.ilacs.examples.record.UpdateSummary;
import io.github.ilacs.examples.words.CleanText;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.LocalAuthority;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which record: what all commands share that read one. */
final class RecordOption {

  static final String VERBOSE = "--verbose";

  private static final int MOST_NAMED = 3;

  @Option(
      names = "--record",
      paramLabel = "PATH",
      description =
          "Read this record instead of the one of all of England that comes with the program: a"
              + " folder with inspections.csv and, if you have them, focused_visits.csv and"
              + " jtais.csv, as text or as Excel workbooks (.xlsx); or the sector's file"
              + " ofsted_csc_ilacs_history.csv.")
  private @Nullable Path record;

  @Option(
      names = "--update",
      paramLabel = "PATH|URL",
      description =
          "Add what is new in this record: a folder, the sector's file, or the https address of that"
              + " file, which we fetch once a day and keep. Nothing is overwritten.")
  private @Nullable String update;

  @Option(
      names = "--own",
      paramLabel = "FILE",
      description =
          "Read what your council records itself: meetings, receipts, what you sent, what Ofsted told"
              + " you. The command template makes an empty file. A folder of --record or --update can"
              + " hold one too.")
  private @Nullable Path own;

  @Option(
      names = VERBOSE,
      description =
          "List each row that differs or could not be used, even if it tells nothing new.")
  private boolean verbose;

  RecordOption() {}

  /**
   * Reads what the options name, and says on standard error what became of an update.
   *
   * @param command the command that asks
   * @param latest the day after which nothing in a record of somebody's own can have been published
   */
  PublishedRecord read(CommandSpec command, LocalDate latest) {
    PublishedRecord read =
        record == null
            ? PublishedRecord.england()
            : PublishedRecord.read(record, Timeline.england(), latest).requireRows();
    if (update != null) {
      read = read.updatedWith(newer(update, command, latest));
      read.update().ifPresent(summary -> report(summary, command));
    }
    return own == null ? read : read.withOwn(own, latest);
  }

  private PublishedRecord newer(String place, CommandSpec command, LocalDate latest) {
    String scheme = place.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("http://")) {
      throw new UserException("'" + place + "' is not fetched; write its address with https");
    }
    if (!scheme.startsWith("https://")) {
      return PublishedRecord.readUpdate(Forms.path(place), latest).requireRows();
    }
    Ilacs program = Ilacs.of(command);
    Download fetched =
        program
            .machine()
            .downloads()
            .get()
            .fetch(
                address(place),
                program.today(),
                file -> PublishedRecord.readUpdate(file, latest).requireRows());
    String day = Text.plainDay(fetched.day());
    fetched
        .problem()
        .ifPresent(
            problem ->
                say(
                    command,
                    place
                        + " cannot be fetched: "
                        + problem
                        + "; what was fetched on "
                        + day
                        + " is used"));
    return PublishedRecord.readFetched(fetched.file(), fetched.day(), latest);
  }

  private static URI address(String place) {
    try {
      return new URI(place);
    } catch (URISyntaxException e) {
      throw new UserException("'" + place + "' is not an address: " + e.getReason());
    }
  }

  private void report(UpdateSummary update, CommandSpec command) {
    List<String> said = new ArrayList<>();
    said.add(
        update.added() + update.filled() == 0
            ? "The update tells nothing new."
            : "The update adds "
                + Text.rows(update.added())
                + " and completes "
                + Text.rows(update.filled())
                + ".");
    if (!update.differing().isEmpty()) {
      said.add(
          "Where "
              + Text.rows(update.differing().size())
              + " and the record disagree, we keep the record's values.");
    }
    if (!update.reported().isEmpty()) {
      said.add(
          "We could not use "
              + Text.rows(update.reported().size())
              + " that may tell something new.");
    }
    if (!update.noNews().isEmpty()) {
      said.add(
          "We could not use " + Text.rows(update.noNews().size()) + " and lose nothing by it.");
    }
    if (said.size() > 1 && !verbose) {
      said.add("--verbose lists them.");
    }
    say(command, String.join(" ", said));
    if (verbose) {
      update.differing().forEach(row -> say(command, row.words()));
      update.reported().forEach(row -> say(command, row.toString()));
      update.noNews().forEach(row -> say(command, row.toString()));
    }
  }

  /**
   * Says what concerns the authority that was asked for and would be overlooked: where the update
   * differs on it, and that a file of a council's own is about others.
   */
  void reportOn(LocalAuthority authority, PublishedRecord read, CommandSpec command) {
    if (!verbose) {
      read.update().stream()
          .flatMap(summary -> summary.differing().stream())
          .filter(row -> row.urn().equals(authority.urn()))
          .forEach(row -> say(command, row.words()));
    }
    if (own != null) {
      List<LocalAuthority> others = read.othersWithOwn(authority);
      if (!others.isEmpty()) {
        say(
            command,
            own
                + " has lines about others: "
                + others.stream()
                    .limit(MOST_NAMED)
                    .map(LocalAuthority::toString)
                    .collect(Collectors.joining(", "))
                + (others.size() > MOST_NAMED ? " and more" : ""));
      }
    }
  }

  /**
   * Says how many rows could not be used, and names those that may change an answer of today; the
   * others only where it was asked for.
   */
  void reportUnusable(
      CommandSpec command, List<UnusableRow> unusable, Predicate<UnusableRow> matters) {
    unusable.stream().filter(UnusableRow::isNotice).forEach(row -> say(command, row.toString()));
    List<UnusableRow> rows = unusable.stream().filter(row -> !row.isNotice()).toList();
    List<UnusableRow> named = verbose ? rows : rows.stream().filter(matters).toList();
    if (rows.isEmpty()) {
      return;
    }
    say(command, Text.rows(rows.size()) + " could not be used");
    named.forEach(row -> say(command, row.toString()));
    int rest = rows.size() - named.size();
    if (rest > 0) {
      say(
          command,
          (rest == rows.size() ? Text.rows(rest) : rest + " of them")
              + (rest == 1 ? " changes" : " change")
              + " no answer of today; --verbose lists them");
    }
  }

  private static void say(CommandSpec command, String line) {
    command.commandLine().getErr().println(CleanText.of(line));
  }
}
