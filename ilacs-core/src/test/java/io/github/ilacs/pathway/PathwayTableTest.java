package io.github.ilacs.pathway;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.areasOn;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.visit;
import static io.github.ilacs.rule.Reasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every possible set of judgements of every edition and of the SIF, with and without an area for
 * priority action since, against tables written by hand from section 2 of the catalogue of rules
 * and from the readings in docs/design.md. Only the grades are spread out by a program.
 */
class PathwayTableTest {

  /**
   * Rules P-GO, P-RI and P-IN-17/18: the grade for overall effectiveness alone decides;
   * L-SIF-GRADE: that under the SIF as well. The third column is L-APA: with an area for priority
   * action since.
   */
  private static final String BY_OVERALL =
      """
      O  short       standard    P-GO
      G  short       standard    P-GO
      R  standard    standard    P-RI
      I  monitoring  monitoring  L-REINSPECTION
      """;

  /**
   * Rules P-26-A and P-26-C. A row for each way in which three practice judgements can come out,
   * whatever their order; a column for the grade of leaders; each outcome is in {@link #OUTCOMES}.
   */
  private static final String BY_LEADERS_AND_PRACTICE =
      """
      practice  O G R I
      OOO       S S T L
      OOG       S S T L
      OGG       S S T L
      GGG       S S T L
      OOR       S S T L
      OGR       S S T L
      GGR       S S T L
      ORR       T T T L
      GRR       T T T L
      RRR       T T T L
      OOI       M M M M
      OGI       M M M M
      GGI       M M M M
      ORI       M M M M
      GRI       M M M M
      RRI       M M M M
      OII       M M M M
      GII       M M M M
      RII       M M M M
      III       M M M M
      """;

  /**
   * What the letters stand for: the pathway, the one with an area for priority action since
   * (L-APA), the other reading, and the rule. L: leaders alone are inadequate.
   */
  private static final String OUTCOMES =
      """
      S  short       standard    none        P-26-A
      T  standard    standard    none        P-26-A
      M  monitoring  monitoring  none        L-INADEQUATE-26
      L  standard    standard    monitoring  L-LEADERS-26
      """;

  private static final Map<Character, Grade> GRADES =
      Map.of(
          'O', Grade.OUTSTANDING,
          'G', Grade.GOOD,
          'R', Grade.REQUIRES_IMPROVEMENT,
          'I', Grade.INADEQUATE);

  private static final LocalDate NOW = day("2026-11-22");

  /** An inspection of each edition, a focused visit after it, and how many sets it can have. */
  private enum Era {
    SIF("2016-11-14", "2016-12-08", "2017-02-13", 4),
    JANUARY_2018("2018-03-05", "2018-03-16", "2018-04-20", 256),
    SEPTEMBER_2018("2021-09-20", "2021-10-01", "2021-11-12", 256),
    JANUARY_2023("2024-04-22", "2024-05-03", "2024-07-12", 1024),
    APRIL_2026("2026-05-11", "2026-05-22", "2026-07-07", 256);

    private final String first;
    private final String last;
    private final String published;
    private final int sets;

    Era(String first, String last, String published, int sets) {
      this.first = first;
      this.last = last;
      this.published = published;
      this.sets = sets;
    }

    boolean hasOverall() {
      return this != APRIL_2026;
    }

    InspectionHistory inspected(String grades) {
      List<Grade> given = grades.chars().mapToObj(c -> GRADES.get((char) c)).toList();
      if (this == SIF) {
        return history(sif(first, last, published, given.get(0)));
      }
      return history(graded(first, last, given).published(day(published)).build());
    }

    /** After the report, and after the first edition began. */
    FocusedVisit visitSince() {
      LocalDate start = this == SIF ? day("2018-02-13") : day(published).plusDays(30);
      return visit(
          start.toString(),
          start.plusDays(1).toString(),
          start.plusDays(28).toString(),
          PRIORITY_ACTION);
    }

    /** The day of the report, or the first day of the first edition, and today. */
    List<LocalDate> asked() {
      return List.of(this == SIF ? day("2018-01-01") : day(published), NOW);
    }

    int judgements() {
      return this == SIF ? 1 : areasOn(day(first)).size();
    }

    /** Every set of judgements, as letters in the order of the report. */
    List<String> everySet() {
      List<String> all = List.of("");
      for (int i = 0; i < judgements(); i++) {
        List<String> longer = new ArrayList<>();
        for (String start : all) {
          for (char grade : "OGRI".toCharArray()) {
            longer.add(start + grade);
          }
        }
        all = longer;
      }
      return all;
    }

    Expected expected(String grades) {
      Expected expected =
          hasOverall()
              ? byOverall().get(grades.substring(grades.length() - 1))
              : byLeadersAndPractice().get(grades);
      return Objects.requireNonNull(expected, grades);
    }

    /** The rule of the table, or the one reading by which the SIF's grade decides. */
    String rule(Expected expected) {
      return this == SIF ? "L-SIF-GRADE" : expected.rule();
    }
  }

  private record Expected(
      Pathway pathway, Pathway afterPriorityAction, Optional<Pathway> otherReading, String rule) {}

  private static Pathway named(String name) {
    return switch (name) {
      case "short" -> Pathway.SHORT_INSPECTION;
      case "standard" -> Pathway.STANDARD_INSPECTION;
      case "monitoring" -> Pathway.MONITORING;
      default -> throw new AssertionError(name);
    };
  }

  private static Map<String, Expected> byOverall() {
    Map<String, Expected> table = new HashMap<>();
    for (String row : BY_OVERALL.lines().toList()) {
      String[] cells = row.split(" +", -1);
      table.put(
          cells[0], new Expected(named(cells[1]), named(cells[2]), Optional.empty(), cells[3]));
    }
    return table;
  }

  private static Map<String, Expected> outcomes() {
    Map<String, Expected> table = new HashMap<>();
    for (String row : OUTCOMES.lines().toList()) {
      String[] cells = row.split(" +", -1);
      Optional<Pathway> other =
          cells[3].equals("none") ? Optional.empty() : Optional.of(named(cells[3]));
      table.put(cells[0], new Expected(named(cells[1]), named(cells[2]), other, cells[4]));
    }
    return table;
  }

  /** The table spread out: leaders first, then the practice judgements in every order. */
  private static Map<String, Expected> byLeadersAndPractice() {
    Map<String, Expected> table = new TreeMap<>();
    Map<String, Expected> outcomes = outcomes();
    List<String> rows = BY_LEADERS_AND_PRACTICE.lines().toList();
    String[] leaders = rows.get(0).split(" +", -1);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(" +", -1);
      for (int column = 1; column < cells.length; column++) {
        Expected expected = Objects.requireNonNull(outcomes.get(cells[column]), row);
        for (String order : orders(cells[0])) {
          table.put(leaders[column] + order, expected);
        }
      }
    }
    return table;
  }

  private static Set<String> orders(String three) {
    String a = three.substring(0, 1);
    String b = three.substring(1, 2);
    String c = three.substring(2, 3);
    return new HashSet<>(List.of(a + b + c, a + c + b, b + a + c, b + c + a, c + a + b, c + b + a));
  }

  @Test
  void theTablesHaveEverySet() {
    assertThat(byOverall()).hasSize(4);
    assertThat(byLeadersAndPractice()).hasSize(256);
    for (Era era : Era.values()) {
      assertThat(era.everySet()).hasSize(era.sets).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest(name = "P-GO, P-RI, L-REINSPECTION, P-26-A, P-26-C, L-SIF-GRADE: {0}")
  @EnumSource
  void everySetOfJudgements(Era era) {
    for (String grades : era.everySet()) {
      Expected expected = era.expected(grades);
      for (LocalDate asOf : era.asked()) {
        PathwayDecision decision = PathwayRules.decide(era.inspected(grades), asOf);

        assertThat(decision.pathway()).as("%s on %s", grades, asOf).isEqualTo(expected.pathway());
        assertThat(decision.otherReading())
            .as("%s on %s: other reading", grades, asOf)
            .isEqualTo(expected.otherReading());
        assertThat(decision.reasons().get(0).rule().id()).as(grades).isEqualTo(era.rule(expected));
        assertThat(decision.previous()).isPresent();
      }
    }
  }

  @ParameterizedTest(name = "L-APA: {0}, with an area for priority action since")
  @EnumSource
  void everySetOfJudgementsWithAnAreaForPriorityAction(Era era) {
    for (String grades : era.everySet()) {
      PathwayDecision decision =
          PathwayRules.decide(era.inspected(grades).with(era.visitSince()), NOW);
      Expected expected = era.expected(grades);

      assertThat(decision.pathway()).as(grades).isEqualTo(expected.afterPriorityAction());
      assertThat(decision.otherReading()).as(grades).isEqualTo(expected.otherReading());
      assertThat(rules(decision.reasons()).contains("L-APA"))
          .as(grades)
          .isEqualTo(expected.afterPriorityAction() == Pathway.STANDARD_INSPECTION);
    }
  }

  @ParameterizedTest(name = "P-26-D: {0} keeps the pathway of its overall grade")
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SIF")
  void thePathwayOfTheOldGradeIsKept(Era era) {
    for (String grades : era.everySet()) {
      PathwayDecision then = PathwayRules.decide(era.inspected(grades), era.asked().get(0));
      PathwayDecision now = PathwayRules.decide(era.inspected(grades), NOW);

      assertThat(now.pathway()).as(grades).isEqualTo(then.pathway());
      assertThat(rules(now.reasons()).contains("P-26-D")).as(grades).isEqualTo(era.hasOverall());
      assertThat(rules(then.reasons())).as(grades).doesNotContain("P-26-D");
    }
  }

  /** In every edition, in every single judgement, with and without an area for priority action. */
  @ParameterizedTest(name = "P-GO, P-RI, P-26-A: {0}, a better judgement is never worse")
  @EnumSource
  void aBetterJudgementNeverLeadsToAHeavierPathway(Era era) {
    List<Pathway> lightestFirst =
        List.of(Pathway.SHORT_INSPECTION, Pathway.STANDARD_INSPECTION, Pathway.MONITORING);
    String bestFirst = "OGRI";
    for (boolean priorityAction : new boolean[] {false, true}) {
      Map<String, Integer> weight = new HashMap<>();
      for (String grades : era.everySet()) {
        InspectionHistory history = era.inspected(grades);
        InspectionHistory whole = priorityAction ? history.with(era.visitSince()) : history;
        weight.put(grades, lightestFirst.indexOf(PathwayRules.decide(whole, NOW).pathway()));
      }
      int compared = 0;
      for (String grades : era.everySet()) {
        for (int i = 0; i < grades.length(); i++) {
          int rank = bestFirst.indexOf(grades.charAt(i));
          if (rank > 0) {
            String better =
                grades.substring(0, i) + bestFirst.charAt(rank - 1) + grades.substring(i + 1);
            assertThat(weight.get(better))
                .as("%s against %s", better, grades)
                .isNotNegative()
                .isLessThanOrEqualTo(weight.get(grades));
            compared++;
          }
        }
      }
      // In each place, three of four grades have a better one.
      assertThat(compared).isEqualTo(era.sets * era.judgements() * 3 / 4);
    }
  }
}
