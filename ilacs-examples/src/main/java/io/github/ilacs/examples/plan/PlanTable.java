package io.github.ilacs.examples.plan;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.examples.table.Cell;
import io.github.ilacs.examples.table.Table;
import io.github.ilacs.examples.words.Text;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.UnknownTime;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.ScheduleItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plan as a table: a row for each item. Its headings do not change from release to release. */
public final class PlanTable {

  private static final List<String> HEADINGS =
      List.of(
          "urn",
          "authority",
          "as_of",
          "item",
          "kind",
          "state",
          "first_day",
          "last_day",
          "adjusted_first_day",
          "adjusted_last_day",
          "day_is",
          "required_by",
          "rules",
          "reports_known_to",
          "letters_known_to");

  private PlanTable() {}

  /**
   * The table.
   *
   * @param plan the plan
   * @return a row for each item that the plan says
   */
  public static Table of(Plan plan) {
    return new Table(HEADINGS, plan.items().stream().map(item -> row(plan, item)).toList());
  }

  /** The end of the window is no deadline, so an inspection is never overdue. */
  private static String state(PlanItem planned) {
    ItemState state = planned.item().state();
    return planned.isNextInspection() && state == ItemState.OVERDUE
        ? "past its window"
        : state.name().toLowerCase(Locale.ROOT);
  }

  private static List<Cell> row(Plan plan, PlanItem planned) {
    ScheduleItem item = planned.item();
    Optional<KnownTo> known = plan.schedule().unknownTime().map(UnknownTime::knownTo);
    return List.of(
        Cell.of(plan.schedule().authority().urn()),
        Cell.of(plan.schedule().authority().name()),
        Cell.of(plan.schedule().asOf()),
        Cell.of(item.title()),
        Cell.of(item.kind().label()),
        Cell.of(state(planned)),
        Cell.ofDay(item.when().map(DateWindow::start)),
        Cell.ofDay(item.when().filter(DateWindow::hasEnd).map(DateWindow::end)),
        Cell.ofDay(item.adjusted().map(DateWindow::start)),
        Cell.ofDay(item.adjusted().map(DateWindow::end)),
        Cell.of(planned.when().isEmpty() ? "" : planned.standing().label()),
        Cell.of(Text.of(item.force())),
        Cell.of(
            item.reasons().stream()
                .map(Reason::rule)
                .map(Rule::id)
                .distinct()
                .collect(Collectors.joining(" "))),
        Cell.ofDay(known.flatMap(KnownTo::reports)),
        Cell.ofDay(known.flatMap(KnownTo::focusedVisitLetters)));
  }
}
