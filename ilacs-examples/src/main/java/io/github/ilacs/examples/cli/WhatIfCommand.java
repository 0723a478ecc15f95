package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.whatif.Supposition;
import io.github.ilacs.examples.whatif.WhatIfAnswer;
import io.github.ilacs.examples.whatif.WhatIfDocument;
import io.github.ilacs.examples.whatif.WhatIfPage;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code what-if AUTHORITY (--judgements ... | --priority-action) [--on DATE]}. */
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Compares an authority's schedule with the one it would have after a report or visit that has"
          + " not happened yet.",
      ""
    })
final class WhatIfCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private AuthorityOptions options;

  @Mixin private JsonOption json;

  @ArgGroup(multiplicity = "1")
  private Outcome outcome;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description =
          "The last day on site of the inspection or visit; the first possible one when left out.")
  private @Nullable LocalDate on;

  WhatIfCommand() {}

  /** What might come of it. */
  static final class Outcome {

    @Option(
        names = "--judgements",
        split = ",",
        paramLabel = "AREA=GRADE",
        description =
            "The judgements of the next report, for example leaders=good,"
                + "help-and-protection=requires-improvement,in-care=good,care-leavers=good. The areas"
                + " are those of the edition in force on the day.")
    private @Nullable List<String> judgements;

    @Option(
        names = "--priority-action",
        description = "A focused visit that finds an area for priority action.")
    private boolean priorityAction;

    Outcome() {}
  }

  @Override
  public void run() {
    Forms forms = new Forms(spec, json);
    Scheduler scheduler = options.scheduler();
    LocalDate asOf = options.asOf();
    if (options.isLineByLine(forms)) {
      options.answerEach(found -> document(found, answer(found.history(), asOf, scheduler)));
      return;
    }
    AuthorityRecord found = options.find();
    WhatIfAnswer answer = answer(found.history(), asOf, scheduler);
    Missing missing = Missing.of(found, answer.whatIf().before());
    forms
        .json(() -> document(found, answer))
        .answer(page -> WhatIfPage.print(page, answer, missing));
    forms.sayMissing(missing);
  }

  private static WhatIfDocument document(AuthorityRecord found, WhatIfAnswer answer) {
    return WhatIfDocument.of(answer, found, Missing.of(found, answer.whatIf().before()));
  }

  private WhatIfAnswer answer(InspectionHistory history, LocalDate asOf, Scheduler scheduler) {
    Schedule now = scheduler.schedule(history, asOf);
    Supposition supposition = new Supposition(now, scheduler, Optional.ofNullable(on));
    return WhatIfAnswer.of(
        history,
        now,
        scheduler,
        outcome.priorityAction
            ? supposition.priorityAction()
            : supposition.inspection(Objects.requireNonNull(outcome.judgements)));
  }
}
