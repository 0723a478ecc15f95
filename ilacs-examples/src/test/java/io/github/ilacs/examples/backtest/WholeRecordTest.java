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
import io.github.ilacs.framework.Timeline;
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
import java.time.YearMonth;
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

  /** England's bank holidays of the years before the oracle's own list, as gov.uk listed them. */
  private static final Set<Integer> EARLIER_BANK_HOLIDAYS =
      Set.of(
          20130101, 20130329, 20130401, 20130506, 20130527, 20130826, 20131225, 20131226, //
          20140101, 20140418, 20140421, 20140505, 20140526, 20140825, 20141225, 20141226, //
          20150101, 20150403, 20150406, 20150504, 20150525, 20150831, 20151225, 20151228, //
          20160101, 20160325, 20160328, 20160502, 20160530, 20160829, 20161226, 20161227, //
          20170102, 20170414, 20170417, 20170501, 20170529, 20170828, 20171225, 20171226);

  private static List<LocalDate> firstsOfMonths() {
    return Stream.iterate(YearMonth.of(2018, 1), month -> month.plusMonths(1))
        .limit(8 * 12 + 8)
        .map(month -> month.atDay(1))
        .toList();
  }

  private static Map<LocalAuthority, InspectionHistory> histories(Path path) {
    PublishedRecord record = PublishedRecord.read(path);
    Map<LocalAuthority, InspectionHistory> histories = new HashMap<>();
    for (LocalAuthority authority : record.authorities()) {
      histories.put(authority, record.history(authority, Timeline.england()).history());
    }
    assertThat(histories).hasSizeGreaterThan(50);
    return histories;
  }

  @Test
  void theDaysReachFromJanuary2018ToAugust2026() {
    assertThat(firstsOfMonths())
        .startsWith(LocalDate.of(2018, 1, 1))
        .endsWith(LocalDate.of(2026, 8, 1));
  }

  @Test
  void everyAuthorityOfTheFolderHasAScheduleWithReasonsOnEveryDay() {
    histories(TestRecord.folder())
        .forEach(
            (authority, history) -> {
              for (LocalDate day : firstsOfMonths()) {
                check(SCHEDULER.schedule(history, day));
                assertThat(SCHEDULER.schedule(history, day).pathway())
                    .as("%s on %s", authority, day)
                    .isNotEqualTo(Pathway.UNDETERMINED);
              }
            });
  }

  @Test
  void everyAuthorityOfTheSectorsFileHasAScheduleWithReasonsOnEveryDay() {
    histories(TestRecord.sectorFile())
        .forEach(
            (authority, history) ->
                firstsOfMonths().forEach(day -> check(SCHEDULER.schedule(history, day))));
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
      histories(path)
          .forEach(
              (authority, history) -> {
                for (LocalDate day : firstsOfMonths()) {
                  Schedule schedule = SCHEDULER.schedule(history, day);
                  assertThat(schedule.items()).as("%s on %s", authority, day).isNotEmpty();
                  schedule.items().forEach(item -> check(item, schedule));
                  List<LocalDate> days =
                      schedule.items().stream()
                          .map(item -> item.lastDay().orElse(LocalDate.MAX))
                          .toList();
                  assertThat(days).as("%s on %s", authority, day).isSorted();
                  assertThat(schedule.items()).doesNotHaveDuplicates();
                }
              });
    }
  }

  private static void check(ScheduleItem item, Schedule schedule) {
    String as = schedule + ": " + item;
    assertThat(item.title()).as(as).isNotBlank().doesNotContain("{}", "null", "Optional");
    assertThat(item.reasons()).as(as).isNotEmpty();
    for (Reason reason : item.reasons()) {
      assertThat(reason.sentence()).as(as).isNotBlank().doesNotContain("{}", "null", "Optional");
      assertThat(reason.rule().sources()).as(as).isNotEmpty();
    }
    item.cause()
        .ifPresent(
            cause -> {
              // Only what was known on the day asked can have caused anything.
              assertThat(cause).as(as).isBeforeOrEqualTo(schedule.asOf());
              item.when().ifPresent(w -> assertThat(w.start()).as(as).isAfterOrEqualTo(cause));
              item.adjusted().ifPresent(w -> assertThat(w.start()).as(as).isAfterOrEqualTo(cause));
            });
    if (item.state() == ItemState.DONE && item.when().isPresent()) {
      assertThat(item.when().get().end()).as(as).isBeforeOrEqualTo(schedule.asOf());
    }
    if (item.state() == ItemState.OVERDUE || item.state() == ItemState.PASSED) {
      item.when().ifPresent(w -> assertThat(w.end()).as(as).isBefore(schedule.asOf()));
    }
  }

  @Test
  void everyDeadlineIsAsManyWorkingDaysAfterPublicationAsItsRuleSays() throws IOException {
    Map<String, String> lettersByVisit = new HashMap<>();
    for (Map<String, String> row :
        BacktestOracle.rows(TestRecord.folder().resolve("focused_visits.csv"))) {
      lettersByVisit.put(
          BacktestOracle.get(row, "urn") + " " + BacktestOracle.get(row, "end_date"),
          BacktestOracle.get(row, "published_date"));
    }
    Set<String> plans = new HashSet<>();
    histories(TestRecord.folder())
        .forEach(
            (authority, history) -> {
              for (LocalDate day : firstsOfMonths()) {
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
                      .as("%s on %s: %s", authority, day, item)
                      .isEqualTo(workingDays);
                  if (item.title().contains("focused visit")) {
                    assertThat(lettersByVisit).containsValue(published.toString());
                    if (item.kind() == ItemKind.ACTION_PLAN) {
                      plans.add(authority.name() + " " + published);
                    }
                  }
                }
              }
            });
    // The letters with an area for priority action that ask for a plan themselves (F-7).
    assertThat(plans).hasSize(lettersWithAPlan());
  }

  /** R-PLAN: none is known for the plan after a report of before 2019. */
  private static boolean isWithoutAPeriod(ScheduleItem item) {
    return item.kind() == ItemKind.ACTION_PLAN
        && item.title().contains("inspection")
        && item.cause().orElseThrow().getYear() < 2019;
  }

  private static int lettersWithAPlan() throws IOException {
    int letters = 0;
    for (Map<String, String> row :
        BacktestOracle.rows(TestRecord.folder().resolve("focused_visits.csv"))) {
      if (BacktestOracle.get(row, "priority_action").equals("true")
          && BacktestOracle.get(row, "action_plan_working_days").equals("70")) {
        letters++;
      }
    }
    return letters;
  }

  /** Counted day by day with the oracle's own list of bank holidays. */
  private static int workingDaysAfter(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() >= 6;
      boolean holiday =
          day.getYear() < 2018
              ? EARLIER_BANK_HOLIDAYS.contains(number(day))
              : BacktestOracle.isBankHoliday(number(day));
      count += weekend || holiday ? 0 : 1;
    }
    return count;
  }

  @Test
  void datesDoNotMoveUnlessSomethingHappened() {
    histories(TestRecord.folder())
        .forEach(
            (authority, history) -> {
              LocalDate before = LocalDate.of(2018, 1, 1);
              Map<String, Optional<DateWindow>> dates = new HashMap<>();
              for (LocalDate day : firstsOfMonths()) {
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
                        .as("%s, %s: %s", authority, day, item.getKey())
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
  void theNextRealInspectionStartedOnADayThatTheCalendarCallsPossible() {
    List<Inspection> impossible = new ArrayList<>();
    histories(TestRecord.folder())
        .forEach(
            (authority, history) -> {
              for (Inspection inspection : history.inspections()) {
                if (inspection.framework() == Framework.ILACS) {
                  boolean possible =
                      SCHEDULER.calls().isPossible(inspection.firstDay(), inspection.type());
                  String type = inspection.type().label().split(" ", -1)[0];
                  assertThat(possible)
                      .as("%s %s", authority, inspection)
                      .isEqualTo(
                          BacktestOracle.isPossibleStart(number(inspection.firstDay()), type));
                  if (!possible) {
                    impossible.add(inspection);
                  }
                }
              }
            });
    // The rule holds for 320 of 321.
    assertThat(impossible).hasSize(1);
  }

  @Test
  void theNextRealInspectionIsAmongThePossibleStartsOfThePlanMadeBefore() {
    histories(TestRecord.folder())
        .forEach(
            (authority, history) -> {
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
                      .as("%s as of %s", authority, asOf)
                      .contains(inspection.firstDay());
                }
              }
            });
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
    histories(file)
        .forEach(
            (authority, history) -> {
              checked.add(authority.urn());
              for (LocalDate day : firstsOfMonths()) {
                boolean inspected =
                    daysByUrn.getOrDefault(authority.urn(), List.of()).stream()
                        .anyMatch(row -> !row.isAfter(day));
                Schedule schedule = SCHEDULER.schedule(history, day);
                if (inspected) {
                  assertThat(
                          Stream.concat(
                                  schedule.decision().reasons().stream(),
                                  schedule.nextInspection().reasons().stream())
                              .map(Reason::rule))
                      .as("%s on %s", authority, day)
                      .doesNotContain(Rules.L_FIRST, Rules.O_1);
                }
              }
            });
    assertThat(checked).containsExactlyInAnyOrderElementsOf(daysByUrn.keySet());
  }

  @Test
  void thePlanOfEveryAuthorityIsARightPageOnSeveralDays() {
    for (Path path : TestRecord.all()) {
      PublishedRecord record = PublishedRecord.read(path);
      for (LocalAuthority authority : record.authorities()) {
        for (String day : List.of("2018-01-01", "2020-05-01", "2023-01-01", "2026-11-22")) {
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

  private static int number(LocalDate day) {
    return Integer.parseInt(day.toString().replace("-", ""));
  }
}
