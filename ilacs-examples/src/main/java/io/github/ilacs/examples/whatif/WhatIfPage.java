package io.github.ilacs.examples.whatif;

import io.github.ilacs.examples.outlook.OutlookText;
import io.github.ilacs.examples.terminal.Page;
import io.github.ilacs.examples.words.Missing;
import io.github.ilacs.examples.words.RecordEnd;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.schedule.Difference;
import io.github.ilacs.schedule.Schedule;

/** What would follow from an outcome, laid out for a terminal. */
public final class WhatIfPage {

  private WhatIfPage() {}

  /**
   * Prints what would follow.
   *
   * @param page takes it
   * @param answer what would follow
   * @param missing what the record lacks
   */
  public static void print(Page page, WhatIfAnswer answer, Missing missing) {
    Schedule before = answer.whatIf().before();
    Schedule after = answer.whatIf().after();
    page.title(before.authority() + ", what if");
    RecordEnd.of(before.unknownTime(), before.asOf()).lines().forEach(page::line);
    page.notKnown(missing);
    OutlookText.alreadyInAnswer(before).ifPresent(page::line);
    page.unusableBelow(missing);
    page.line("Supposed: " + answer.supposedInWords() + ".");
    if (!answer.obstacles().isEmpty()) {
      page.line("The calendar rule speaks against these days:");
      page.reasons(answer.obstacles());
    }
    page.blank();
    page.columns(
        "As it is on " + Text.plainDay(before.asOf()),
        "As it would be on " + Text.plainDay(after.asOf()));
    page.heading("Side by side");
    for (WhatIfAnswer.Fact fact : answer.facts()) {
      page.compared(fact.name(), fact.before(), fact.after());
    }
    page.heading("What changes");
    for (Difference difference : answer.whatIf().differences()) {
      page.line(Text.withDaysInWords(difference.toString()));
    }
    page.heading("Reasons, before");
    page.decision(before.decision());
    page.heading("Reasons, after");
    page.decision(after.decision());
    page.unusable(missing);
    page.sources();
  }
}
