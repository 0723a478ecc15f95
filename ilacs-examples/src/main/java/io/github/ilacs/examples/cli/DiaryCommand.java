package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.plan.DiaryDocument;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.examples.words.UserException;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
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
    description = {"Lists what an authority must have ready, day by day.", ""})
final class DiaryCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private JsonOption json;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The last day of the list.")
  private LocalDate until;

  DiaryCommand() {}

  @Override
  public void run() {
    Forms forms = new Forms(spec, json);
    LocalDate asOf = options.asOf();
    if (until.isBefore(asOf)) {
      throw new UserException(
          "--until " + Text.plainDay(until) + " is before the day asked, " + Text.plainDay(asOf));
    }
    Scheduler scheduler = options.scheduler();
    if (options.isLineByLine(forms)) {
      options.answerEach(
          found -> DiaryDocument.of(found, scheduler.schedule(found.history(), asOf), until));
      return;
    }
    AuthorityRecord found = options.find();
    Schedule schedule = scheduler.schedule(found.history(), asOf);
    Missing missing = Missing.of(found, schedule);
    forms
        .json(() -> DiaryDocument.of(found, schedule, until))
        .answer(page -> print(page, schedule, missing));
    forms.sayMissing(missing);
  }

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
      page.item(Text.day(readiness.day()) + ": " + Text.withDaysInWords(readiness.what()));
      page.reasons(readiness.reasons());
    }
    page.unusable(missing);
    page.sources();
  }
}
