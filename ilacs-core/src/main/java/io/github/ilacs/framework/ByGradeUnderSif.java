package io.github.ilacs.framework;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.List;

/** The test for an authority that was last inspected under the SIF. */
enum ByGradeUnderSif implements PathwayCriteria {
  INSTANCE;

  @Override
  public Result test(Judgements judgements) {
    Result byGrade = PathwayCriteria.byOverallEffectiveness().test(judgements);
    Grade overall = judgements.grade(JudgementArea.OVERALL_EFFECTIVENESS).orElseThrow();
    return new Result(
        byGrade.pathway(),
        List.of(
            Reason.of(
                Rules.L_SIF_GRADE,
                "The last inspection was made under the SIF and judged overall effectiveness {}. We take"
                    + " that to decide the pathway until the first ILACS inspection.",
                overall.label())),
        byGrade.otherReading());
  }
}
