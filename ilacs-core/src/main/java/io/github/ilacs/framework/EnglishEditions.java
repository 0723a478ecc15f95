package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static java.time.DayOfWeek.MONDAY;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;

import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;

/**
 * Ofsted's editions of January 2018, September 2018, January 2023 and April 2026 (rules ED-01,
 * ED-03, ED-07, ED-09 and L-EDITION-DAY): every number that changes with an edition stands here,
 * beside its rule. A new edition is a constant here, its areas and figures with it, and nothing
 * else in the library knows of it.
 */
final class EnglishEditions {

  private EnglishEditions() {}

  static final Edition JANUARY_2018 =
      Edition.builder()
          .id("2018-01")
          .name("the edition of January 2018")
          .effectiveFrom(LocalDate.of(2018, 1, 1), Rules.L_EDITION_DAY)
          .addAreas(
              IMPACT_OF_LEADERS,
              HELP_AND_PROTECTION,
              CHILDREN_IN_CARE_AND_CARE_LEAVERS,
              OVERALL_EFFECTIVENESS)
          .areasRule(Rules.G_J_2018)
          .pathwayCriteria(PathwayCriteria.byOverallEffectiveness())
          .reinspection(Framework.SIF)
          .reinspectionRule(Rules.P_IN_17)
          .windowOpens(new Figure(30, Rules.L_STEP))
          .windowCloses(new Figure(42, Rules.L_STEP))
          .addWindowRules(Rules.W_1)
          .windowEndRule(Rules.W_4)
          .latestAfterWindow(new Figure(117, Rules.L_STALE))
          .arrival(MONDAY)
          .callDaysAhead(new Figure(7, Rules.L_CALL))
          .addCallRules(Rules.N_2)
          .shortInspectionDays(new Figure(5, Rules.N_11))
          .addShortInspectionRules(Rules.N_3)
          .standardInspectionDays(new Figure(12, Rules.N_11))
          .addStandardInspectionRules(Rules.N_4)
          .calendarRule(Rules.L_QUIET)
          .addFocusedVisitTopics(
              "the front door",
              "children in need or on a protection plan",
              "vulnerable children at risk from outside the family",
              "children in care",
              "planning and achieving permanence",
              "care leavers")
          .focusedVisitTopicsRule(Rules.V_7)
          .addQuietPeriods(
              QuietPeriod.of("August", AUGUST, 1, AUGUST, 31, false, Rules.L_QUIET),
              QuietPeriod.of(
                  "23 December to 1 January", DECEMBER, 23, JANUARY, 1, true, Rules.L_QUIET))
          .addNeverSeenStarts(
              QuietPeriod.of("2 to 11 January", JANUARY, 2, JANUARY, 11, false, Rules.L_JANUARY))
          .build();

  static final Edition SEPTEMBER_2018 =
      JANUARY_2018.toBuilder()
          .id("2018-09")
          .name("the edition of September 2018")
          .effectiveFrom(LocalDate.of(2018, 9, 1), Rules.L_EDITION_DAY)
          .reinspection(Framework.ILACS)
          .reinspectionRule(Rules.P_IN_18)
          .build();

  static final Edition JANUARY_2023 =
      SEPTEMBER_2018.toBuilder()
          .id("2023-01")
          .name("the edition of January 2023")
          .effectiveFrom(LocalDate.of(2023, 1, 1), Rules.L_EDITION_DAY)
          .areas(
              List.of(
                  IMPACT_OF_LEADERS,
                  HELP_AND_PROTECTION,
                  CHILDREN_IN_CARE,
                  CARE_LEAVERS,
                  OVERALL_EFFECTIVENESS))
          .areasRule(Rules.G_J_2023)
          .reinspectionRule(Rules.L_REINSPECTION)
          .addFocusedVisitTopics("placement decision-making for older children")
          .focusedVisitTopicsRule(Rules.G_FV_TOPICS)
          .build();

  static final Edition APRIL_2026 =
      JANUARY_2023.toBuilder()
          .id("2026-04")
          .name("the edition of April 2026")
          .effectiveFrom(LocalDate.of(2026, 4, 1), Rules.ED_09)
          .areas(List.of(IMPACT_OF_LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE, CARE_LEAVERS))
          .areasRule(Rules.G_J_2026)
          .pathwayCriteria(PathwayCriteria.byLeadersAndPractice(new Figure(2, Rules.P_26_A)))
          .build();

  static final List<Edition> ALL = List.of(JANUARY_2018, SEPTEMBER_2018, JANUARY_2023, APRIL_2026);
}
