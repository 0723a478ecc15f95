package io.github.ilacs.pathway;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.areasOn;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every possible set of judgements of every edition, against two tables written by hand from
 * section 2 of rules.md and from design.md.
 */
class PathwayTableTest {

  /** Rules P-GO, P-RI and P-IN-17/18: the grade for overall effectiveness alone decides. */
  private static final String BY_OVERALL =
      """
      O  short       P-GO
      G  short       P-GO
      R  standard    P-RI
      I  monitoring  P-IN-18
      """;

  /**
   * Rules P-26-A and P-26-C. A row for each way in which three practice judgements can come out,
   * whatever their order; a column for the grade of leaders. S: short. T: standard. M: monitoring.
   * L: leaders alone are inadequate, standard, and monitoring would be the other reading.
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

  private static final Map<Character, Grade> GRADES =
      Map.of(
          'O', Grade.OUTSTANDING,
          'G', Grade.GOOD,
          'R', Grade.REQUIRES_IMPROVEMENT,
          'I', Grade.INADEQUATE);

  private static final LocalDate NOW = day("2026-11-22");

  /** An inspection of each edition, a focused visit after it, and how many sets it can have. */
  private enum Era {
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
      return history(graded(first, last, given).published(day(published)).build());
    }

    FocusedVisit visitSince() {
      LocalDate start = day(published).plusDays(30);
      return visit(
          start.toString(),
          start.plusDays(1).toString(),
          start.plusDays(28).toString(),
          PRIORITY_ACTION);
    }

    /** The day of the report, and today. */
    List<LocalDate> asked() {
      return List.of(day(published), NOW);
    }

    /** Every set of judgements, as letters in the order of the report. */
    List<String> everySet() {
      List<String> all = List.of("");
      for (int i = 0; i < areasOn(day(first)).size(); i++) {
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
  }

  private record Expected(Pathway pathway, boolean otherReadingIsMonitoring, String rule) {}

  private static Map<String, Expected> byOverall() {
    Map<String, Expected> table = new HashMap<>();
    for (String row : BY_OVERALL.lines().toList()) {
      String[] cells = row.split(" +", -1);
      Pathway pathway =
          switch (cells[1]) {
            case "short" -> Pathway.SHORT_INSPECTION;
            case "standard" -> Pathway.STANDARD_INSPECTION;
            case "monitoring" -> Pathway.MONITORING;
            default -> throw new AssertionError(row);
          };
      table.put(cells[0], new Expected(pathway, false, cells[2]));
    }
    return table;
  }

  /** The table spread out: leaders first, then the practice judgements in every order. */
  private static Map<String, Expected> byLeadersAndPractice() {
    Map<String, Expected> table = new TreeMap<>();
    List<String> rows = BY_LEADERS_AND_PRACTICE.lines().toList();
    String[] leaders = rows.get(0).split(" +", -1);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(" +", -1);
      for (int column = 1; column < cells.length; column++) {
        Expected expected =
            switch (cells[column]) {
              case "S" -> new Expected(Pathway.SHORT_INSPECTION, false, "P-26-A");
              case "T" -> new Expected(Pathway.STANDARD_INSPECTION, false, "P-26-A");
              case "M" -> new Expected(Pathway.MONITORING, false, "L-INADEQUATE-26");
              case "L" -> new Expected(Pathway.STANDARD_INSPECTION, true, "L-LEADERS-26");
              default -> throw new AssertionError(row);
            };
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

  @ParameterizedTest(name = "P-GO, P-RI, P-IN-18, P-26-A, P-26-C: {0}")
  @EnumSource
  void everySetOfJudgements(Era era) {
    for (String grades : era.everySet()) {
      Expected expected = era.expected(grades);
      for (LocalDate asOf : era.asked()) {
        PathwayDecision decision = PathwayRules.decide(era.inspected(grades), asOf);

        assertThat(decision.pathway()).as("%s on %s", grades, asOf).isEqualTo(expected.pathway());
        assertThat(decision.otherReading().isPresent())
            .as("%s on %s: other reading", grades, asOf)
            .isEqualTo(expected.otherReadingIsMonitoring());
        decision.otherReading().ifPresent(o -> assertThat(o).isEqualTo(Pathway.MONITORING));
        assertThat(decision.reasons().get(0).rule().id()).as(grades).isEqualTo(expected.rule());
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
      boolean inadequate = expected.pathway() == Pathway.MONITORING;

      assertThat(decision.pathway())
          .as(grades)
          .isEqualTo(inadequate ? Pathway.MONITORING : Pathway.STANDARD_INSPECTION);
      assertThat(decision.otherReading().isPresent())
          .as(grades)
          .isEqualTo(expected.otherReadingIsMonitoring());
      assertThat(ruleIds(decision).contains("L-APA")).as(grades).isEqualTo(!inadequate);
    }
  }

  @ParameterizedTest(name = "P-26-D: {0} keeps the pathway of its overall grade")
  @EnumSource
  void thePathwayOfTheOldGradeIsKept(Era era) {
    for (String grades : era.everySet()) {
      PathwayDecision then = PathwayRules.decide(era.inspected(grades), era.asked().get(0));
      PathwayDecision now = PathwayRules.decide(era.inspected(grades), NOW);

      assertThat(now.pathway()).as(grades).isEqualTo(then.pathway());
      assertThat(ruleIds(now).contains("P-26-D")).as(grades).isEqualTo(era.hasOverall());
      assertThat(ruleIds(then)).as(grades).doesNotContain("P-26-D");
    }
  }

  /** In every edition, and in every single judgement. */
  @ParameterizedTest(name = "P-GO, P-RI, P-26-A: {0}, a better judgement is never worse")
  @EnumSource
  void aBetterJudgementNeverLeadsToAHeavierPathway(Era era) {
    List<Pathway> lightestFirst =
        List.of(Pathway.SHORT_INSPECTION, Pathway.STANDARD_INSPECTION, Pathway.MONITORING);
    String bestFirst = "OGRI";
    Map<String, Integer> weight = new HashMap<>();
    for (String grades : era.everySet()) {
      Pathway pathway = PathwayRules.decide(era.inspected(grades), NOW).pathway();
      weight.put(grades, lightestFirst.indexOf(pathway));
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
    assertThat(compared).isEqualTo(era.sets * areasOn(day(era.first)).size() * 3 / 4);
  }

  @Test
  void everyDecisionHasReasonsThatCanBeRead() {
    for (Era era : Era.values()) {
      for (String grades : era.everySet()) {
        assertThat(PathwayRules.decide(era.inspected(grades).with(era.visitSince()), NOW).reasons())
            .isNotEmpty()
            .extracting(Reason::sentence)
            .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{}"));
      }
    }
  }

  private static List<String> ruleIds(PathwayDecision decision) {
    return decision.reasons().stream().map(reason -> reason.rule().id()).toList();
  }
}
