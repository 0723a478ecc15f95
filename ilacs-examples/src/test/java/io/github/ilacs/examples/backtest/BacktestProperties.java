package io.github.ilacs.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.record.RecordFolder;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The backtest agrees with an independent one on records that nobody has thought of. */
class BacktestProperties {

  private static final List<String> GRADES =
      List.of("outstanding", "good", "requires_improvement", "inadequate");
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final LocalDate CARE_LEAVERS = LocalDate.of(2023, 1, 1);
  private static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

  /** The README knows the editions up to that of the reform: a later one is not its matter. */
  private static final LocalDate LAST_DAY =
      Timeline.england().editions().stream()
          .map(Edition::effectiveFrom)
          .filter(firstDay -> firstDay.isAfter(REFORM))
          .map(firstDay -> firstDay.minusDays(1))
          .findFirst()
          .orElse(LocalDate.of(2029, 12, 1));

  /** Something that happens to an authority some time after what happened before. */
  record Event(
      boolean visit,
      int daysLater,
      int aim,
      boolean onAMonday,
      int days,
      int daysToPublication,
      String kind,
      List<Integer> grades,
      boolean priorityAction) {}

  @Provide
  Arbitrary<List<List<Event>>> records() {
    Arbitrary<Event> event =
        Combinators.combine(
                Arbitraries.of(false, false, true),
                Arbitraries.integers().between(1, 900),
                Arbitraries.integers().between(0, 20),
                Arbitraries.of(true, true, false),
                Arbitraries.of(1, 2, 5, 12, 60),
                Arbitraries.integers().between(0, 120),
                Arbitraries.of("short", "short", "standard", "standard", "other"),
                Arbitraries.integers().between(0, 3).list().ofSize(5))
            .as(
                (visit, later, aim, monday, days, published, kind, grades) ->
                    new Event(
                        visit,
                        later,
                        aim,
                        monday,
                        days,
                        published,
                        kind,
                        grades,
                        (later + published) % 3 == 0));
    return event.list().ofMaxSize(12).list().ofMinSize(0).ofMaxSize(4);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theBacktestGivesWhatTheReadmeDefines(@ForAll("records") List<List<Event>> record)
      throws IOException {
    List<String> inspections = new ArrayList<>();
    List<String> visits = new ArrayList<>();
    for (int i = 0; i < record.size(); i++) {
      write(i, record.get(i), inspections, visits);
    }
    // A record without rows is refused.
    Assume.that(!inspections.isEmpty() || !visits.isEmpty());
    // The order of the rows says nothing.
    Collections.reverse(inspections);
    RecordFolder folder =
        RecordFolder.temporary()
            .inspections(inspections.toArray(new String[0]))
            .visits(visits.toArray(new String[0]));
    try {
      Program run =
          Program.runAt("2090-01-01T12:00:00Z", "backtest", "--record", folder.path().toString());

      assertThat(run.lines())
          .containsExactlyElementsOf(BacktestOracle.ofFolder(folder.path()).lines());
      assertThat(run.exitCode()).isZero();
    } finally {
      folder.delete();
    }
  }

  private static void write(
      int authority, List<Event> events, List<String> inspections, List<String> visits) {
    String who = (90001 + authority) + ",authority " + authority + ",";
    LocalDate free = FIRST_DAY;
    List<LocalDate> anchors = new ArrayList<>(List.of(FIRST_DAY, FIRST_DAY, FIRST_DAY));
    for (Event event : events) {
      LocalDate start = start(event, free, anchors);
      LocalDate end = start.plusDays(event.days() - 1L);
      if (end.isAfter(LAST_DAY)) {
        return;
      }
      LocalDate published = end.plusDays(event.daysToPublication());
      String days = start + "," + end + "," + published + ",";
      free = end.plusDays(1);
      if (event.visit()) {
        visits.add(who + days + "a topic," + event.priorityAction() + ",,");
      } else {
        inspections.add(who + "ILACS," + event.kind() + "," + days + grades(event, start));
        anchors = List.of(start, end, published);
      }
    }
  }

  /** Some events aim at an edge of the window after the last inspection, or a day beside it. */
  private static LocalDate start(Event event, LocalDate free, List<LocalDate> anchors) {
    LocalDate start = free.plusDays(event.daysLater() - 1L);
    if (event.aim() < 18 && !event.visit()) {
      LocalDate edge =
          anchors
              .get(event.aim() % 3)
              .plusMonths(event.aim() / 3 % 2 == 0 ? 30 : 42)
              .plusDays(event.aim() / 6 - 1L);
      start = edge.isBefore(free) ? start : edge;
    }
    return event.onAMonday() ? start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : start;
  }

  private static String grades(Event event, LocalDate start) {
    List<String> g = event.grades().stream().map(GRADES::get).toList();
    if (start.isBefore(CARE_LEAVERS)) {
      return String.join(",", g.get(0), g.get(1), g.get(2), "", "", g.get(3));
    }
    String overall = start.isBefore(REFORM) ? g.get(0) : "";
    return String.join(",", overall, g.get(1), g.get(2), g.get(3), g.get(4), "");
  }

  /** N-2, L-CALL, L-QUIET: on every day that the oracle knows, for both types. */
  @Example
  void theCalendarRuleIsThatOfTheReadme() {
    for (LocalDate start = FIRST_DAY; start.isBefore(LAST_DAY); start = start.plusDays(1)) {
      for (InspectionType type : List.of(InspectionType.SHORT, InspectionType.STANDARD)) {
        assertThat(Scheduler.england().calls().isPossible(start, type))
            .as("%s %s", start, type)
            .isEqualTo(
                BacktestOracle.isPossibleStart(
                    BacktestOracle.number(start),
                    type == InspectionType.SHORT ? "short" : "standard"));
      }
    }
  }
}
