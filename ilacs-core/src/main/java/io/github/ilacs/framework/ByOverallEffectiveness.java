package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;

/** The test until March 2026. */
enum ByOverallEffectiveness implements PathwayTest {
  INSTANCE;

  @Override
  public Result test(Judgements judgements) {
    Grade overall =
        judgements
            .grade(OVERALL_EFFECTIVENESS)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "this test needs overall effectiveness, but was given: " + judgements));
    return switch (overall) {
      case OUTSTANDING, GOOD -> result(Pathway.SHORT_INSPECTION, overall, Rules.P_GO);
      case REQUIRES_IMPROVEMENT -> result(Pathway.STANDARD_INSPECTION, overall, Rules.P_RI);
      case INADEQUATE -> result(Pathway.MONITORING, overall, Rules.P_IN_18);
    };
  }

  private static Result result(Pathway pathway, Grade overall, Rule rule) {
    return Result.of(
        pathway,
        Reason.of(
            rule,
            "Overall effectiveness was judged {}, which leads to {}.",
            overall.label(),
            switch (pathway) {
              case SHORT_INSPECTION -> "a short inspection";
              case STANDARD_INSPECTION -> "a standard inspection";
              default -> "monitoring visits and then a re-inspection";
            }));
  }
}
