package io.github.ilacs.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.json.UnusableRowDocument;
import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code diary AUTHORITY --until DATE}: what must be ready when. */
@Command(
    name = "diary",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {"Prints what the authority must have ready, day by day.", ""})
final class DiaryCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private OutputOptions output;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The last day to look at.")
  private LocalDate until;

  DiaryCommand() {}

  @Override
  public void run() {
    LocalDate asOf = options.asOf();
    if (until.isBefore(asOf)) {
      throw new UserException("--until " + until + " is before the day asked, " + asOf);
    }
    Scheduler scheduler = options.scheduler();
    if (options.isLineByLine()) {
      options.answerEach(found -> document(found, scheduler.schedule(found.history(), asOf)));
      return;
    }
    AuthorityRecord found = options.find();
    Schedule schedule = scheduler.schedule(found.history(), asOf);
    output.print(
        spec,
        page -> print(page, schedule, Missing.of(found, schedule)),
        () -> document(found, schedule));
  }

  private Document document(AuthorityRecord found, Schedule schedule) {
    return new Document(
        schedule.authority(),
        DateWindow.of(schedule.asOf(), until),
        schedule.unknownTime().orElse(null),
        schedule.readiness(until),
        Missing.of(found, schedule).notKnown(),
        UnusableRowDocument.of(found.unusable()));
  }

  /** What {@code --json} prints. */
  record Document(
      LocalAuthority authority,
      DateWindow days,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnknownTime unknownTime,
      List<Readiness> readiness,
      List<String> notKnown,
      List<UnusableRowDocument> unusableRows) {}

  private void print(Page page, Schedule schedule, Missing missing) {
    List<Readiness> days = schedule.readiness(until);
    page.title(
        schedule.authority()
            + ", diary from "
            + Text.day(schedule.asOf())
            + " to "
            + Text.day(until));
    RecordEnd.of(schedule.unknownTime(), schedule.asOf()).lines().forEach(page::line);
    page.notKnown(missing);
    OutlookText.alreadyInAnswer(schedule).ifPresent(page::line);
    page.unusableBelow(missing);
    if (days.isEmpty()) {
      page.blank();
      page.line("Nothing with a day of its own falls into this time.");
    }
    for (Readiness readiness : days) {
      page.item(Text.day(readiness.day()) + ": " + readiness.what());
      page.reasons(readiness.reasons());
    }
    page.unusable(missing);
    page.sources();
  }
}
