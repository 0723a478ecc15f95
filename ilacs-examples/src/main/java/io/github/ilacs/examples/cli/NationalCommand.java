package io.github.ilacs.examples.cli;

import io.github.ilacs.examples.national.National;
import io.github.ilacs.examples.national.NationalDocument;
import io.github.ilacs.examples.national.NationalHtml;
import io.github.ilacs.examples.national.NationalPage;
import io.github.ilacs.examples.national.NationalTable;
import io.github.ilacs.examples.plan.Plan;
import io.github.ilacs.examples.plan.PlanFeed;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.Selection;
import io.github.ilacs.framework.Timeline;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code national --record PATH}: authorities of a record in the order of who is next. */
@Command(
    name = "national",
    // In the order below: sorted, it would depend on the machine's locale what comes before --ics.
    sortOptions = false,
    sortSynopsis = false,
    mixinStandardHelpOptions = true,
    versionProvider = Ilacs.Version.class,
    description = {
      "Lists all authorities, or those you choose, by who is next, how many are on each pathway and in each state, and how"
          + " many inspections and visits to expect in each month.",
      ""
    },
    footer = {"", National.ORDER})
final class NationalCommand implements Runnable {

  @Spec private CommandSpec spec;

  @ParentCommand private Ilacs program;

  @Mixin private DayOptions day;

  @Mixin private JsonOption json;

  @Mixin private CalendarOption calendar;

  @Mixin private TableOptions table;

  @Mixin private HtmlOption html;

  @Mixin private RecordOption record;

  @Mixin private WhyOption why;

  @Mixin private SelectionOptions selecting;

  NationalCommand() {}

  @Override
  public void run() {
    Forms forms = new Forms(spec, json, calendar, table, html);
    LocalDate asOf = day.asOfAll(program);
    PublishedRecord published = record.read(spec, day.latest(program));
    Selection selection = selecting.select(published);
    National national = plan(published, selection, asOf);
    forms
        .json(() -> NationalDocument.of(national))
        .text(Forms.ICS, () -> feed(national, published))
        .table("Authorities", () -> NationalTable.of(national))
        .text(Forms.HTML, () -> NationalHtml.of(national))
        .answer(page -> NationalPage.print(page, national, why.isAsked()));
    if (!forms.areJsonOnScreenAlone()) {
      SelectionOptions.report(spec, selection);
      record.reportUnusable(spec, national.unusable(), published::matters);
    }
  }

  private String feed(National national, PublishedRecord published) {
    List<Plan> plans =
        national.schedules().stream()
            .map(
                schedule ->
                    new Plan(
                        published.history(schedule.authority(), Timeline.england()),
                        schedule,
                        false))
            .toList();
    return PlanFeed.of(
        national.selection(),
        national.about(),
        plans,
        calendar.longTimes(),
        program.clock().instant());
  }

  private National plan(PublishedRecord published, Selection selection, LocalDate asOf) {
    try (Progress progress = Progress.of("Planning", selection.authorities().size(), spec)) {
      return National.of(
          selection,
          authority -> published.history(authority, Timeline.england()),
          selection.unusable(published),
          day.anchor(),
          asOf,
          progress::step);
    }
  }
}
