package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.Role.LEADERS;
import static io.github.ilacs.judgement.JudgementArea.Role.PRACTICE;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The test since April 2026. */
record ByLeadersAndPractice(Figure goodPracticeNeeded) implements PathwayCriteria {

  @Override
  public Optional<String> problemWith(List<JudgementArea> areas) {
    Objects.requireNonNull(areas, "areas");
    int practice = 0;
    boolean hasLeaders = false;
    // Without a stream, which costs the first schedule of a program more than all else here.
    for (JudgementArea area : areas) {
      practice += area.role() == PRACTICE ? 1 : 0;
      hasLeaders |= area.role() == LEADERS;
    }
    if (!hasLeaders) {
      return Optional.of(" needs the judgement of leaders, but the edition judges " + areas);
    }
    return practice < goodPracticeNeeded.value()
        ? Optional.of(
            " needs "
                + goodPracticeNeeded.value()
                + " practice judgements good or better, but the edition makes "
                + practice
                + ": it judges "
                + areas)
        : Optional.empty();
  }

  @Override
  public Result test(Judgements judgements) {
    Objects.requireNonNull(judgements, "judgements");
    List<Grade> practice = judgements.grades(PRACTICE);
    List<Grade> ofLeaders = judgements.grades(LEADERS);
    if (ofLeaders.isEmpty()) {
      throw new IllegalArgumentException(
          "this test needs the judgement of leaders, but was given: " + judgements);
    }
    Grade leaders = ofLeaders.get(0);
    if (practice.contains(Grade.INADEQUATE)) {
      return Result.of(
          Pathway.MONITORING,
          Reason.of(
              Rules.L_INADEQUATE_26,
              "A practice judgement is inadequate, which we read as leading to monitoring visits and"
                  + " then a re-inspection, as it did under overall effectiveness; no source says"
                  + " what it leads to since April 2026."));
    }
    int goodPractice = 0;
    for (Grade grade : practice) {
      goodPractice += grade.isGoodOrBetter() ? 1 : 0;
    }
    if (leaders == Grade.INADEQUATE) {
      return new Result(
          Pathway.STANDARD_INSPECTION,
          List.of(
              Reason.of(
                  Rules.L_LEADERS_26,
                  "Leaders alone are inadequate, which we read as leading to a standard inspection;"
                      + " the sources leave it open, and monitoring visits are the other"
                      + " reading.")),
          Optional.of(Pathway.MONITORING));
    }
    boolean good = leaders.isGoodOrBetter() && goodPractice >= goodPracticeNeeded.value();
    return Result.of(
        good ? Pathway.SHORT_INSPECTION : Pathway.STANDARD_INSPECTION,
        Reason.of(
            goodPracticeNeeded.rule(),
            "Leaders were judged {}, and {} of {} practice judgements were good or better. We read a short"
                + " inspection as needing leaders and at least {} practice judgements good or better,"
                + " so {} comes next.",
            leaders.label(),
            goodPractice,
            practice.size(),
            goodPracticeNeeded.value(),
            good ? "it" : "a standard inspection"));
  }
}
