package io.github.ilacs.examples.plan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.examples.record.AuthorityRecord;
import io.github.ilacs.examples.record.PublishedRecord;
import io.github.ilacs.examples.words.Answer;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.ItemKind;
import io.github.ilacs.schedule.NextInspection;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.ScheduleItem;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Nothing is said without a reason, and none is a rule whose time is over: every authority of the
 * record on the first of every month from January 2018 to November 2026.
 */
class EveryMonthTest {

  private static final Scheduler SCHEDULER = Scheduler.england();

  /** When a rule speaks of one time alone, what has to lie in that time. */
  private enum Of {
    /** The day asked: the rule is about what is so on it. */
    DAY_ASKED,
    /** The day of what the item follows from: a last day on site, a letter or a report. */
    CAUSE,
    /** The first day on site of the last inspection: its edition says what it leads to. */
    LAST_INSPECTION
  }

  /**
   * The only time of which a rule speaks.
   *
   * @param from its first day
   * @param until its last day; {@link LocalDate#MAX} where the rule is the newest of its kind
   */
  private record Time(Of of, LocalDate from, LocalDate until) {

    static Time of(Of of, String from, String until) {
      return new Time(of, LocalDate.parse(from), LocalDate.parse(until));
    }

    static Time since(Of of, String from) {
      return new Time(of, LocalDate.parse(from), LocalDate.MAX);
    }

    boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /**
   * The rules that speak of one time alone, as the catalogue says in the column of what they apply
   * to. An edition that no source dates to the day begins as L-EDITION-DAY says.
   */
  private static final Map<String, Time> TIMES =
      Map.ofEntries(
          // Editions and judgements
          entry("G-J-2018", Time.of(Of.DAY_ASKED, "2018-01-01", "2022-12-31")),
          entry("G-J-2023", Time.of(Of.DAY_ASKED, "2023-01-01", "2026-03-31")),
          entry("G-J-2026", Time.since(Of.DAY_ASKED, "2026-04-01")),
          // Pathways
          entry("P-GO", Time.of(Of.LAST_INSPECTION, "2018-01-01", "2026-03-31")),
          entry("P-RI", Time.of(Of.LAST_INSPECTION, "2018-01-01", "2026-03-31")),
          entry("P-IN-17", Time.of(Of.DAY_ASKED, "2018-01-01", "2018-08-31")),
          entry("P-26-A", Time.since(Of.LAST_INSPECTION, "2026-04-01")),
          entry("P-26-D", Time.since(Of.DAY_ASKED, "2026-04-01")),
          entry("L-INADEQUATE-26", Time.since(Of.LAST_INSPECTION, "2026-04-01")),
          entry("L-LEADERS-26", Time.since(Of.LAST_INSPECTION, "2026-04-01")),
          // Notice
          entry("N-6", Time.of(Of.CAUSE, "2018-01-01", "2021-09-30")),
          entry("N-7", Time.of(Of.CAUSE, "2020-09-01", "2020-11-30")),
          // Reports and letters, by the last day on site
          entry("R-INSP-A", Time.of(Of.CAUSE, "2018-01-01", "2020-03-13")),
          entry("R-INSP-B", Time.of(Of.CAUSE, "2021-07-09", "2024-02-23")),
          entry("R-INSP-C", Time.since(Of.CAUSE, "2024-06-07")),
          entry("R-FV-A", Time.of(Of.CAUSE, "2018-01-01", "2020-03-31")),
          entry("R-FV-B", Time.of(Of.CAUSE, "2020-09-01", "2021-07-31")),
          entry("R-FV-C", Time.of(Of.CAUSE, "2021-09-15", "2024-02-29")),
          entry("R-FV-D", Time.since(Of.CAUSE, "2024-04-17")),
          entry("R-EXT-2", Time.of(Of.CAUSE, "2024-03-08", "2024-07-12")),
          entry("R-DRAFT-0", Time.of(Of.CAUSE, "2018-01-01", "2020-08-31")),
          entry("R-DRAFT-1", Time.of(Of.CAUSE, "2020-09-01", "2024-04-04")),
          entry("R-DRAFT-2", Time.since(Of.CAUSE, "2024-04-05")),
          entry("R-PREPUB", Time.of(Of.CAUSE, "2018-01-01", "2018-12-31")),
          // What is owed, by the letter or the report
          entry("R-PLAN", Time.since(Of.CAUSE, "2019-01-01")),
          entry("R-LA-PUB", Time.since(Of.CAUSE, "2007-04-01")),
          entry("F-5", Time.of(Of.CAUSE, "2018-08-08", "2019-03-03")),
          entry("F-6", Time.since(Of.CAUSE, "2019-01-01")),
          entry("F-9", Time.of(Of.CAUSE, "2018-01-01", "2021-12-31")),
          entry("F-12", Time.of(Of.CAUSE, "2018-01-01", "2018-12-31")),
          entry("J-7", Time.of(Of.CAUSE, "2015-11-09", "2017-12-31")),
          entry("J-STATEMENT", Time.since(Of.CAUSE, "2018-01-01")),
          entry("J-CLOCK", Time.since(Of.CAUSE, "2018-01-01")),
          // Visits and meetings
          entry("V-COUNT", Time.since(Of.DAY_ASKED, "2018-01-01")),
          entry("V-INTERIM", Time.since(Of.DAY_ASKED, "2020-09-01")),
          entry("A-6", Time.of(Of.DAY_ASKED, "2024-01-01", "2024-12-31")),
          entry("A-8", Time.of(Of.CAUSE, "2018-01-01", "2018-08-31")),
          // The suspension
          entry("L-SUSPENDED", Time.of(Of.DAY_ASKED, "2020-03-17", "2021-06-27")));

  /** Until then inadequate authorities were monitored and re-inspected as P-IN-18 says. */
  private static final LocalDate LAST_DAY_OF_FIRST_EDITION = LocalDate.of(2018, 8, 31);

  /**
   * The edition of September 2018 is the only one of which P-IN-18 says who is re-inspected how.
   */
  private static final LocalDate LAST_DAY_OF_SECOND_EDITION = LocalDate.of(2022, 12, 31);

  private static final LocalDate REFORM = LocalDate.of(2026, 4, 1);

  private static List<LocalDate> firstsOfMonths() {
    return LocalDate.of(2018, 1, 1)
        .datesUntil(LocalDate.of(2026, 12, 1), Period.ofMonths(1))
        .toList();
  }

  @Test
  void theTimesAreThoseOfRulesThatTheCatalogueSaysApplyForATime() {
    assertThat(TIMES.keySet())
        .allSatisfy(id -> assertThat(Rules.find(id)).as(id).isPresent())
        .filteredOn(id -> Rules.find(id).orElseThrow().applies().isEmpty())
        // A-6 says its year in its statement, and J-STATEMENT counts in place of J-7 since 2018.
        .containsExactlyInAnyOrder("A-6", "J-7");
  }

  @Test
  void everyAnswerOfEveryAuthorityInEveryMonthHasAReasonOfItsTime() {
    PublishedRecord england = PublishedRecord.england();
    assertThat(england.authorities()).hasSize(153);

    List<Wrong> wrong =
        england.authorities().parallelStream()
            .flatMap(
                authority ->
                    new Check(england.history(authority, Timeline.england())).wrong().stream())
            .toList();

    assertThat(wrong).isEmpty();
  }

  /**
   * Something that is said without a reason, or with a wrong one.
   *
   * @param rule the rule that is cited for another time than its own; empty for anything else
   */
  private record Wrong(
      String authority, LocalDate asOf, String part, String what, Optional<Rule> rule) {}

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Looks through everything that is said of one authority. */
  private static final class Check {

    private final AuthorityRecord record;
    private final List<Wrong> wrong = new ArrayList<>();

    /** What is right was right for the same reason before: most reasons come every month. */
    private final Set<Reason> right = new HashSet<>();

    private Schedule schedule;

    Check(AuthorityRecord record) {
      this.record = record;
      this.schedule = SCHEDULER.schedule(record.history(), firstsOfMonths().get(0));
    }

    List<Wrong> wrong() {
      for (LocalDate day : firstsOfMonths()) {
        schedule = SCHEDULER.schedule(record.history(), day);
        checkSchedule();
        checkItems();
        checkPlan(new Plan(record, schedule, true));
      }
      return wrong;
    }

    private void checkSchedule() {
      check("edition", List.of(schedule.edition().effectiveFromRule()));
      check("judgements", List.of(schedule.edition().areasRule()));
      check("pathway", schedule.decision().reasons(), schedule.asOf());
      schedule
          .decision()
          .missing()
          .ifPresent(missing -> check("missing", List.of(missing), schedule.asOf()));
      checkNext(schedule.nextInspection());
      schedule.visits().ifPresent(visits -> check("visits", visits.reasons(), schedule.asOf()));
      schedule
          .unknownTime()
          .ifPresent(time -> check("unknown time", time.reasons(), schedule.asOf()));
      for (Reason warning : schedule.warnings()) {
        check("warning", List.of(warning), schedule.asOf());
      }
      keptUnder();
    }

    private void checkNext(NextInspection next) {
      check("type", next.typeReasons(), schedule.asOf());
      check("window", next.windowReasons(), schedule.asOf());
      if (next.nextPossibleStart().isPresent()) {
        check("calls", next.callReasons(), schedule.asOf());
      }
      next.possibleStarts()
          .filter(start -> !start.reasons().isEmpty())
          .forEach(start -> check("start", start.reasons(), schedule.asOf()));
      if (cites(next.typeReasons(), Rules.P_IN_18)
          && (!schedule.asOf().isAfter(LAST_DAY_OF_FIRST_EDITION)
              || schedule.asOf().isAfter(LAST_DAY_OF_SECOND_EDITION))) {
        add("type", "cites P-IN-18 for a re-inspection under " + schedule.edition().name());
      }
    }

    /** After April 2026 the old grade counts by P-26-D alone. */
    private void keptUnder() {
      boolean byOldGrade =
          cites(schedule.decision().reasons(), Rules.P_GO)
              || cites(schedule.decision().reasons(), Rules.P_RI);
      if (byOldGrade
          && !schedule.asOf().isBefore(REFORM)
          && !cites(schedule.decision().reasons(), Rules.P_26_D)) {
        add("pathway", "goes by the old grade, and does not say why");
      }
    }

    private void checkItems() {
      Map<List<Reason>, LocalDate> causes = new HashMap<>();
      for (ScheduleItem item : schedule.items()) {
        LocalDate cause = item.cause().orElse(schedule.asOf());
        causes.put(item.reasons(), cause);
        check(item.title(), item.reasons(), cause);
        // The rhythm and the number of P-IN-18 are those of 2017 and 2018.
        if (item.kind() == ItemKind.MONITORING_VISIT
            && cites(item.reasons(), Rules.P_IN_18)
            && schedule.asOf().isAfter(LAST_DAY_OF_FIRST_EDITION)) {
          add(item.title(), "cites P-IN-18");
        }
      }
      for (Readiness line : schedule.readiness(schedule.asOf().plusYears(1))) {
        check(line.what(), line.reasons(), causes.getOrDefault(line.reasons(), schedule.asOf()));
      }
    }

    private void checkPlan(Plan plan) {
      check("outlook", plan.outlook().reasons(), schedule.asOf());
      check("visit outlook", plan.visitOutlook().reasons(), schedule.asOf());
      check(plan.edition());
      check(plan.pathway());
      plan.nextInspection().answers().forEach(this::check);
      check("plan's next inspection", plan.nextInspection().reasons(), schedule.asOf(), true);
      check(plan.visits());
      check("plan's warnings", plan.warnings().reasons(), schedule.asOf(), true);
      check(plan.inspectorsWork());
      plan.later().ifPresent(later -> check("later", List.of(later), schedule.asOf()));
      plan.missing()
          .rows()
          .forEach(rows -> check("missing rows", List.of(rows.meaning()), schedule.asOf()));
      for (PlanItem item : plan.items()) {
        check(
            "plan's " + item.item().title(),
            item.item().reasons(),
            item.item().cause().orElse(schedule.asOf()));
      }
    }

    private void check(Plan.Topic topic) {
      topic.answers().forEach(this::check);
      check(topic.heading(), topic.reasons(), schedule.asOf(), !topic.answers().isEmpty());
    }

    private void check(Answer answer) {
      check(answer.label(), answer.rules());
      check(answer.label(), answer.reasons(), schedule.asOf(), true);
    }

    private void check(String part, List<Rule> rules) {
      if (rules.isEmpty()) {
        add(part, "cites no rule");
      }
      for (Rule rule : rules) {
        checkKnown(part, rule);
        checkTime(part, rule, schedule.asOf());
      }
    }

    private void check(String part, List<Reason> reasons, LocalDate cause) {
      check(part, reasons, cause, false);
    }

    private void check(String part, List<Reason> reasons, LocalDate cause, boolean canBeNone) {
      if (reasons.isEmpty() && !canBeNone) {
        add(part, "has no reason");
      }
      for (Reason reason : reasons) {
        if (right.add(reason)) {
          checkKnown(part, reason.rule());
          checkSentence(part, reason);
        }
        checkTime(part, reason.rule(), cause);
      }
    }

    private void checkKnown(String part, Rule rule) {
      if (!Rules.find(rule.id()).equals(Optional.of(rule)) || rule.sources().isEmpty()) {
        add(part, "cites " + rule + ", which is no rule of the catalogue with a source");
      }
    }

    /** A number that a sentence has of its own is one of its rule, so that both change together. */
    private void checkNumbers(String part, Reason reason) {
      Set<String> stated = numbers(reason.rule().statement() + " " + reason.rule().applies());
      // A share is said in hundredths, and a time by its two years.
      String own = reason.template().replace("{} of 100 such cases", "").replace("2020-21", "");
      for (String number : numbers(own)) {
        if (!stated.contains(number)) {
          add(
              part,
              "says " + number + " in \"" + reason.template() + "\"",
              Optional.of(reason.rule()));
        }
      }
    }

    private static Set<String> numbers(String text) {
      return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private void checkSentence(String part, Reason reason) {
      checkNumbers(part, reason);
      String sentence = reason.sentence();
      if (sentence.isBlank()
          || sentence.contains("{}")
          || sentence.contains("null")
          || sentence.contains("Optional")) {
        add(part, "says '" + sentence + "' because of " + reason.rule());
      }
    }

    private void checkTime(String part, Rule rule, LocalDate cause) {
      Time time = TIMES.get(rule.id());
      if (time == null) {
        return;
      }
      Optional<LocalDate> about =
          switch (time.of()) {
            case DAY_ASKED -> Optional.of(schedule.asOf());
            case CAUSE -> Optional.of(cause);
            case LAST_INSPECTION ->
                schedule
                    .decision()
                    .previous()
                    .filter(last -> last.framework() == Framework.ILACS)
                    .map(Inspection::firstDay);
          };
      if (about.filter(time::contains).isEmpty()) {
        add(part, "cites " + rule + " for " + about, Optional.of(rule));
      }
    }

    private static boolean cites(List<Reason> reasons, Rule rule) {
      return reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }

    private void add(String part, String what) {
      add(part, what, Optional.empty());
    }

    private void add(String part, String what, Optional<Rule> rule) {
      wrong.add(new Wrong(record.history().authority().name(), schedule.asOf(), part, what, rule));
    }
  }
}
