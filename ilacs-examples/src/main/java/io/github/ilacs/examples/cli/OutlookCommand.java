package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.outlook.OutlookAnswer;
import io.github.ilacs.examples.outlook.OutlookDocument;
import io.github.ilacs.examples.outlook.OutlookHtml;
import io.github.ilacs.examples.outlook.OutlookPage;
import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code outlook AUTHORITY}: how likely the next inspection and visit are, month by month. */
@Command(
    name = "outlook",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Shows how likely the next inspection is in each month, and the next visit. These are"
          + " estimates from how long other authorities have waited since the last day on site, not"
          + " rules.",
      ""
    })
final class OutlookCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private JsonOption json;

  @Mixin private HtmlOption html;

  OutlookCommand() {}

  @Override
  public void run() {
    Forms forms = new Forms(spec, json, html);
    Scheduler scheduler = options.scheduler();
    LocalDate asOf = options.asOf();
    Function<AuthorityRecord, OutlookAnswer> answers =
        found -> OutlookAnswer.of(found, scheduler.schedule(found.history(), asOf));
    if (options.isLineByLine(forms)) {
      options.answerEach(found -> OutlookDocument.of(answers.apply(found)));
      return;
    }
    OutlookAnswer answer = answers.apply(options.find());
    forms
        .json(() -> OutlookDocument.of(answer))
        .text(Forms.HTML, () -> OutlookHtml.of(answer))
        .answer(page -> OutlookPage.print(page, answer));
    forms.sayMissing(answer.missing());
  }
}
