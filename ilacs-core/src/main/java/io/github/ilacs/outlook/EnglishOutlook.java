package io.github.ilacs.outlook;

import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** What the English record has shown: every figure of the outlook stands here, beside its rule. */
final class EnglishOutlook {

  /**
   * Earlier waits were interrupted. A wait for the call counts if the inspection before it ended
   * later (L-WAIT), and one for a visit if it ended then or later (V-WHEN).
   */
  static final LocalDate AFTER_THE_SUSPENSION = LocalDate.of(2021, 6, 1);

  /** Mondays on which an inspection is possible by the calendar rule, and rare (L-EDGES). */
  static final List<QuietPeriod> EDGES =
      List.of(
          edge("25 to 31 July", MonthDay.of(7, 25), MonthDay.of(7, 31)),
          edge("1 to 7 September", MonthDay.of(9, 1), MonthDay.of(9, 7)),
          edge("15 to 21 December", MonthDay.of(12, 15), MonthDay.of(12, 21)),
          edge("2 to 11 January", MonthDay.of(1, 2), MonthDay.of(1, 11)));

  /** Fitted to England's record as it stood on 12 June 2026 (L-WAIT, L-EDGES). */
  static final OutlookModel DEFAULT =
      new OutlookModel(
          LocalDate.of(2026, 6, 12),
          205,
          65,
          new Estimate(40.33, 0.35),
          new Estimate(1.74, 0.17),
          1396,
          0.12,
          38.1,
          34.0,
          Rules.L_WAIT);

  /** Weeks in which visits are rare, by their Wednesday (L-VISIT-WEEKS). */
  static final List<QuietPeriod> RARE_FOR_VISITS =
      List.of(
          rare("1 August to 7 September", MonthDay.of(8, 1), MonthDay.of(9, 7)),
          rare("15 December to 7 January", MonthDay.of(12, 15), MonthDay.of(1, 7)));

  /** Fitted to England's record of visits as it stood on 10 December 2025 (V-WHEN). */
  static final VisitModel VISITS =
      new VisitModel(
          LocalDate.of(2025, 12, 10),
          new VisitCurve(131, 66, new Estimate(20.04, 0.51), new Estimate(2.61, 0.26), 1006),
          new VisitCurve(43, 35, new Estimate(15.545, 0.78), new Estimate(2.72, 0.38), 894),
          new VisitCurve(35, 26, new Estimate(29.91, 1.04), new Estimate(3.09, 0.53), 1075),
          0.06,
          43.9,
          Rules.V_WHEN);

  private EnglishOutlook() {}

  private static QuietPeriod rare(String name, MonthDay from, MonthDay to) {
    return QuietPeriod.of(name, from, to, false, Rules.L_VISIT_WEEKS);
  }

  private static QuietPeriod edge(String name, MonthDay from, MonthDay to) {
    return QuietPeriod.of(name, from, to, false, Rules.L_EDGES);
  }

  /** Whether a first day on site lies at an edge of a quiet part of the year. */
  static boolean isAtAnEdge(LocalDate firstDay) {
    return EDGES.stream().anyMatch(edge -> edge.contains(firstDay));
  }
}
