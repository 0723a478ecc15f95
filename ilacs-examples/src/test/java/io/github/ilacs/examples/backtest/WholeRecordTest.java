package io.github.ilacs.examples.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.examples.cli.Program;
import io.github.ilacs.examples.plan.PlanCommandTest;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.record.TestRecord;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.ItemState;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import io.github.ilacs.schedule.WindowState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every authority of the record on the first of every month since the framework began. */
class WholeRecordTest {

  private static final Scheduler SCHEDULER = Scheduler.england();

  private static final List<LocalDate> FIRSTS_OF_MONTHS =
      LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2026, 8, 2), Period.ofMonths(1)).toList();

  @Test
  void everyAuthorityOfTheFolderHasAScheduleWithReasonsOnEveryDay() {
    TestRecord.histories(TestRecord.folder())
        .forEach(
            history -> {
              for (LocalDate day : FIRSTS_OF_MONTHS) {
                Schedule schedule = SCHEDULER.schedule(history, day);
                check(schedule);
                assertThat(schedule.pathway())
                    .as("%s on %s", history.authority(), day)
                    .isNotEqualTo(Pathway.UNDETERMINED);
              }
            });
  }

  @Test
  void everyAuthorityOfTheSectorsFileHasAScheduleWithReasonsOnEveryDay() {
    TestRecord.histories(TestRecord.sectorFile())
        .forEach(
            history -> FIRSTS_OF_MONTHS.forEach(day -> check(SCHEDULER.schedule(history, day))));
  }

  private static void check(Schedule schedule) {
    assertThat(schedule.decision().reasons()).as("%s", schedule).isNotEmpty();
    assertThat(schedule.nextInspection().typeReasons()).isNotEmpty();
    assertThat(schedule.nextInspection().windowReasons()).isNotEmpty();
    assertThat(schedule.nextInspection().reasons())
        .allSatisfy(
            reason -> {
              assertThat(reason.sentence()).isNotBlank().doesNotContain("{}", "null", "Optional");
              assertThat(reason.rule().sources()).isNotEmpty();
            });
    Optional<PossibleStart> next = schedule.nextInspection().nextPossibleStart();
    if (next.isPresent()) {
      assertThat(schedule.nextInspection().callReasons()).isNotEmpty();
      assertThat(next.get().call()).isAfterOrEqualTo(schedule.asOf());
      assertThat(next.get().firstDay()).isAfter(next.get().call());
    }
    if (schedule.nextInspection().state().kind() == WindowState.Kind.BEGUN) {
      // Its type is a fact, whatever was known before.
      assertThat(schedule.nextInspection().type()).isPresent();
      return;
    }
    // What is awaited or cannot be told has no type; everything else has one.
    assertThat(schedule.nextInspection().type().isPresent())
        .as("%s", schedule)
        .isEqualTo(schedule.pathway().isKnown());
  }

  @Test
  void noItemIsWithoutReasonAndNothingIsDatedBeforeWhatCausedIt() {
    for (Path path : TestRecord.all()) {
      TestRecord.histories(path)
          .forEach(
              history -> {
                for (LocalDate day : FIRSTS_OF_MONTHS) {
                  Schedule schedule = SCHEDULER.schedule(history, day);
                  assertThat(schedule.items())
                      .as("%s on %s", history.authority(), day)
                      .isNotEmpty();
                  schedule.items().forEach(item -> check(item, schedule));
                  List<LocalDate> days =
                      schedule.items().stream()
                          .map(item -> item.lastDay().orElse(LocalDate.MAX))
                          .toList();
                  assertThat(days).as("%s on %s", history.authority(), day).isSorted();
                  assertThat(schedule.items()).doesNotHaveDuplicates();
                }
              });
    }
  }

  private static void check(ScheduleItem item, Schedule schedule) {
    assertThat(item.title())
        .as("%s: %s", schedule, item)
        .isNotBlank()
        .doesNotContain("{}", "null", "Optional");
    assertThat(item.reasons()).as("%s: %s", schedule, item).isNotEmpty();
    for (Reason reason : item.reasons()) {
      assertThat(reason.sentence())
          .as("%s: %s", schedule, item)
          .isNotBlank()
          .doesNotContain("{}", "null", "Optional");
      assertThat(reason.rule().sources()).as("%s: %s", schedule, item).isNotEmpty();
    }
    item.cause()
        .ifPresent(
            cause -> {
              // Only what was known on the day asked can have caused anything.
              assertThat(cause).as("%s: %s", schedule, item).isBeforeOrEqualTo(schedule.asOf());
              Stream.concat(item.when().stream(), item.adjusted().stream())
                  .forEach(
                      days ->
                          assertThat(days.start())
                              .as("%s: %s", schedule, item)
                              .isAfterOrEqualTo(cause));
            });
    if (item.state() == ItemState.DONE && item.when().isPresent()) {
      assertThat(item.when().get().end())
          .as("%s: %s", schedule, item)
          .isBeforeOrEqualTo(schedule.asOf());
    }
    if (item.state() == ItemState.OVERDUE || item.state() == ItemState.PASSED) {
      item.when()
          .ifPresent(
              w -> assertThat(w.end()).as("%s: %s", schedule, item).isBefore(schedule.asOf()));
    }
  }

  @Test
  void everyDeadlineIsAsManyWorkingDaysAfterPublicationAsItsRuleSays() throws IOException {
    Set<String> letters = new HashSet<>();
    Set<String> lettersWithAPlan = new HashSet<>();
    for (Map<String, String> row :
        BacktestOracle.rows(TestRecord.folder().resolve("focused_visits.csv"))) {
      String letter =
          BacktestOracle.get(row, "urn") + " " + BacktestOracle.get(row, "published_date");
      letters.add(letter);
      if (BacktestOracle.get(row, "priority_action").equals("true")
          && BacktestOracle.get(row, "action_plan_working_days").equals("70")) {
        lettersWithAPlan.add(letter);
      }
    }
    Set<String> plans = new HashSet<>();
    TestRecord.histories(TestRecord.folder())
        .forEach(
            history -> {
              for (LocalDate day : FIRSTS_OF_MONTHS) {
                for (ScheduleItem item : SCHEDULER.schedule(history, day).items()) {
                  int workingDays =
                      switch (item.kind()) {
                        case DRAFT_ACTION_PLAN -> 20;
                        case ACTION_PLAN -> 70;
                        case PUBLISH_REPORT -> 30;
                        default -> 0;
                      };
                  if (workingDays == 0 || isWithoutAPeriod(item)) {
                    continue;
                  }
                  LocalDate published = item.cause().orElseThrow();
                  assertThat(workingDaysAfter(published, item.when().orElseThrow().start()))
                      .as("%s on %s: %s", history.authority(), day, item)
                      .isEqualTo(workingDays);
                  if (item.title().contains("focused visit")) {
                    String letter = history.authority().urn() + " " + published;
                    assertThat(letters).contains(letter);
                    if (item.kind() == ItemKind.ACTION_PLAN) {
                      plans.add(letter);
                    }
                  }
                }
              }
            });
    // F-7: the letters with an area for priority action that ask for a plan themselves.
    assertThat(plans).isEqualTo(lettersWithAPlan);
  }

  /** R-PLAN: none is known for the plan after a report of before 2019. */
  private static boolean isWithoutAPeriod(ScheduleItem item) {
    return item.kind() == ItemKind.ACTION_PLAN
        && item.title().contains("inspection")
        && item.cause().orElseThrow().getYear() < 2019;
  }

  /** Counted day by day with the oracle's own list of bank holidays. */
  private static int workingDaysAfter(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() >= 6;
      boolean holiday = BacktestOracle.isBankHoliday(BacktestOracle.number(day));
      count += weekend || holiday ? 0 : 1;
    }
    return count;
  }

  @Test
  void datesDoNotMoveUnlessSomethingHappened() {
    TestRecord.histories(TestRecord.folder())
        .forEach(
            history -> {
              LocalDate before = LocalDate.of(2018, 1, 1);
              Map<String, Optional<DateWindow>> dates = new HashMap<>();
              for (LocalDate day : FIRSTS_OF_MONTHS) {
                Map<String, Optional<DateWindow>> now = new HashMap<>();
                SCHEDULER
                    .schedule(history, day)
                    .items()
                    .forEach(item -> now.put(item.title(), item.when()));
                // With the suspension others are like an authority found inadequate under the SIF.
                boolean isSuspended = day.equals(LocalDate.of(2020, 4, 1));
                if (!isSuspended && !somethingHappened(history, before, day)) {
                  for (Map.Entry<String, Optional<DateWindow>> item : now.entrySet()) {
                    assertThat(dates.getOrDefault(item.getKey(), item.getValue()))
                        .as("%s, %s: %s", history.authority(), day, item.getKey())
                        .isEqualTo(item.getValue());
                  }
                }
                dates = now;
                before = day;
              }
            });
  }

  private static boolean somethingHappened(
      InspectionHistory history, LocalDate after, LocalDate until) {
    return Stream.concat(
            history.activities(Reorganisation.class).stream().map(Reorganisation::vesting),
            history.activities(OnSiteActivity.class).stream()
                .flatMap(
                    activity ->
                        Stream.of(
                            activity.firstDay(), activity.lastDay(), activity.findingsCountFrom())))
        .anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
  }

  @Test
  void theNextRealInspectionIsAmongThePossibleStartsOfThePlanMadeBefore() {
    List<Inspection> compared = new ArrayList<>();
    TestRecord.histories(TestRecord.folder())
        .forEach(
            history -> {
              for (Inspection inspection : history.inspections()) {
                if (inspection.framework() != Framework.ILACS
                    || !SCHEDULER.calls().isPossible(inspection.firstDay(), inspection.type())) {
                  continue;
                }
                LocalDate asOf = SCHEDULER.calls().callDay(inspection.firstDay());
                Schedule plan = SCHEDULER.schedule(history, asOf);
                boolean asExpected =
                    plan.nextInspection().type().equals(Optional.of(inspection.type()));
                boolean inWindow =
                    plan.nextInspection()
                        .window()
                        .filter(window -> window.contains(inspection.firstDay()))
                        .isPresent();
                if (asExpected && inWindow) {
                  assertThat(plan.nextInspection().possibleStarts().map(PossibleStart::firstDay))
                      .as("%s as of %s", history.authority(), asOf)
                      .contains(inspection.firstDay());
                  compared.add(inspection);
                }
              }
            });
    assertThat(compared).hasSizeGreaterThan(50);
  }

  @Test
  void noAuthorityBecomesNeverInspectedBecauseItsRowsCouldNotBeUsed() throws IOException {
    Path file = TestRecord.sectorFile();
    Map<String, List<LocalDate>> daysByUrn = new HashMap<>();
    for (Map<String, String> row : BacktestOracle.rows(file)) {
      String end = BacktestOracle.get(row, "inspection_end_date");
      String day = end.isEmpty() ? BacktestOracle.get(row, "publication_date") : end;
      daysByUrn
          .computeIfAbsent(BacktestOracle.get(row, "urn"), urn -> new ArrayList<>())
          .add(sectorDay(day));
    }
    Set<String> checked = new HashSet<>();
    TestRecord.histories(file)
        .forEach(
            history -> {
              String urn = history.authority().urn();
              checked.add(urn);
              for (LocalDate day : FIRSTS_OF_MONTHS) {
                boolean inspected =
                    daysByUrn.getOrDefault(urn, List.of()).stream()
                        .anyMatch(row -> !row.isAfter(day));
                Schedule schedule = SCHEDULER.schedule(history, day);
                if (inspected) {
                  assertThat(
                          Stream.concat(
                                  schedule.decision().reasons().stream(),
                                  schedule.nextInspection().reasons().stream())
                              .map(Reason::rule))
                      .as("%s on %s", history.authority(), day)
                      .doesNotContain(Rules.L_FIRST, Rules.O_1);
                }
              }
            });
    assertThat(checked).containsExactlyInAnyOrderElementsOf(daysByUrn.keySet());
  }

  /** On two of four days each, in turn. */
  @Test
  void thePlanOfEveryAuthorityIsARightPageOnSeveralDays() {
    List<String> days = List.of("2018-01-01", "2020-05-01", "2023-01-01", "2026-11-22");
    int authorities = 0;
    for (Path path : TestRecord.all()) {
      PublishedRecord record = PublishedRecord.read(path);
      for (LocalAuthority authority : record.authorities()) {
        int first = authorities++ % 2;
        for (String day : List.of(days.get(first), days.get(first + 2))) {
          Program run =
              Program.run(
                  "plan", authority.urn(), "--all", "--as-of", day, "--record", path.toString());
          if (record.used().containsKey(authority.urn())) {
            PlanCommandTest.checkPage(run);
          } else {
            assertThat(run.refusal()).contains("no row of " + authority + " could be used");
          }
        }
      }
    }
  }

  private static LocalDate sectorDay(String text) {
    return LocalDate.parse(
        text, DateTimeFormatter.ofPattern(text.length() == 8 ? "dd/MM/yy" : "dd/MM/yyyy"));
  }
}
