package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The test until March 2026. */
enum ByOverallEffectiveness implements PathwayCriteria {
  INSTANCE;

  private static final Result AFTER_OUTSTANDING =
      result(Pathway.SHORT_INSPECTION, Grade.OUTSTANDING, Rules.P_GO);
  private static final Result AFTER_GOOD = result(Pathway.SHORT_INSPECTION, Grade.GOOD, Rules.P_GO);
  private static final Result AFTER_REQUIRES_IMPROVEMENT =
      result(Pathway.STANDARD_INSPECTION, Grade.REQUIRES_IMPROVEMENT, Rules.P_RI);
  private static final Result AFTER_INADEQUATE =
      result(Pathway.MONITORING, Grade.INADEQUATE, Rules.L_REINSPECTION);

  @Override
  public Result test(Judgements judgements) {
    Objects.requireNonNull(judgements, "judgements");
    Optional<Grade> overall = judgements.grade(OVERALL_EFFECTIVENESS);
    if (overall.isEmpty()) {
      throw new IllegalArgumentException(
          "this test needs overall effectiveness, but was given: " + judgements);
    }
    return switch (overall.get()) {
      case OUTSTANDING -> AFTER_OUTSTANDING;
      case GOOD -> AFTER_GOOD;
      case REQUIRES_IMPROVEMENT -> AFTER_REQUIRES_IMPROVEMENT;
      case INADEQUATE -> AFTER_INADEQUATE;
    };
  }

  @Override
  public Optional<String> problemWith(List<JudgementArea> areas) {
    Objects.requireNonNull(areas, "areas");
    return areas.contains(OVERALL_EFFECTIVENESS)
        ? Optional.empty()
        : Optional.of(" needs overall effectiveness, but the edition judges " + areas);
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
