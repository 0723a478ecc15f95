package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.outlook.OutlookAnswer;
import io.github.ilacs.examples.outlook.OutlookDocument;
import io.github.ilacs.examples.outlook.OutlookHtml;
import io.github.ilacs.examples.outlook.OutlookPage;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code outlook AUTHORITY}: how likely the next inspection is, month by month. */
@Command(
    name = "outlook",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Prints how likely it is that the next inspection begins in each month, given that it has not"
          + " come yet. It is estimated from how long others have waited, counted from the last day"
          + " on site whatever the anchor of the window, and it is no rule.",
      ""
    })
final class OutlookCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private OutputOptions output;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "As a page with a chart and its table, to show and to print. FILE is replaced if it is"
              + " there.")
  private @Nullable Path html;

  OutlookCommand() {}

  @Override
  public void run() {
    if ((output.isJson() || options.isLineByLine()) && html != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--json (or --ndjson) and --html are forms of one answer; choose one");
    }
    Scheduler scheduler = options.scheduler();
    LocalDate asOf = options.asOf();
    Function<AuthorityRecord, OutlookAnswer> answers =
        found -> OutlookAnswer.of(found, scheduler.schedule(found.history(), asOf));
    if (options.isLineByLine()) {
      options.answerEach(found -> OutlookDocument.of(answers.apply(found)));
      return;
    }
    OutlookAnswer answer = answers.apply(options.find());
    if (html != null) {
      output.write(spec, html, OutlookHtml.of(answer));
      return;
    }
    output.print(spec, page -> OutlookPage.print(page, answer), () -> OutlookDocument.of(answer));
  }
}
