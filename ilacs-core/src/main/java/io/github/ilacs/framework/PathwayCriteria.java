package io.github.ilacs.framework;

import io.github.ilacs.JsonByModule;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an edition leads from the judgements of an inspection to the pathway of the authority.
 *
 * <p>Each edition has its own. Those of England are {@link #byOverallEffectiveness()}, in force
 * until March 2026, and {@link #byLeadersAndPractice}, in force since. A test must depend on
 * nothing but its argument.
 */
@FunctionalInterface
public interface PathwayCriteria {

  /**
   * Says to which pathway the judgements lead, and why.
   *
   * @param judgements exactly the judgements of the edition that has this test
   * @return the pathway and why
   */
  Result test(Judgements judgements);

  /**
   * Which judgements this test needs that an edition does not make.
   *
   * @param areas the areas of the edition
   * @return the rest of a sentence that begins with "the test of edition 2026-04"; empty where
   *     these areas are enough, which is the default
   */
  default Optional<String> problemWith(List<JudgementArea> areas) {
    Objects.requireNonNull(areas, "areas");
    return Optional.empty();
  }

  /**
   * The test until March 2026: overall effectiveness alone decides. Good or outstanding leads to a
   * short inspection (P-GO), requires improvement to a standard one (P-RI), inadequate to
   * monitoring and re-inspection (P-IN-17, P-IN-18).
   *
   * @return the test
   */
  static PathwayCriteria byOverallEffectiveness() {
    return ByOverallEffectiveness.INSTANCE;
  }

  /**
   * The test for an authority that was last inspected under the SIF: its overall grade leads where
   * overall effectiveness does, until the first ILACS inspection (L-SIF-GRADE).
   *
   * @return the test
   */
  static PathwayCriteria byGradeUnderSif() {
    return ByGradeUnderSif.INSTANCE;
  }

  /**
   * The test since April 2026: leaders good or better, and enough practice judgements good or
   * better, lead to a short inspection (P-26-A). Where the sources leave a case open, the result
   * says which reading it took (P-26-C).
   *
   * @param goodPracticeNeeded how many practice judgements have to be good or better; two of the
   *     three in England
   * @return the test
   */
  static PathwayCriteria byLeadersAndPractice(Figure goodPracticeNeeded) {
    return new ByLeadersAndPractice(
        Objects.requireNonNull(goodPracticeNeeded, "goodPracticeNeeded"));
  }

  /**
   * The outcome of a test.
   *
   * @param pathway the pathway to which the judgements lead
   * @param reasons why; never empty
   * @param otherReading the pathway to which another reading of the sources would lead; empty where
   *     they leave no doubt
   */
  record Result(Pathway pathway, List<Reason> reasons, Optional<Pathway> otherReading)
      implements JsonByModule {

    /**
     * Checks and copies the parts.
     *
     * @param pathway the pathway to which the judgements lead
     * @param reasons why
     * @param otherReading the pathway to which another reading of the sources would lead
     * @throws NullPointerException if any part is null
     * @throws IllegalArgumentException if there is no reason, or the pathway is not {@linkplain
     *     Pathway#isKnown() known}
     */
    public Result {
      Objects.requireNonNull(pathway, "pathway");
      Objects.requireNonNull(reasons, "reasons");
      Objects.requireNonNull(otherReading, "otherReading");
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty() || !pathway.isKnown()) {
        throw new IllegalArgumentException(
            "a pathway test gives a pathway and why, but gave " + pathway + " because " + reasons);
      }
    }

    /**
     * An outcome that leaves no doubt.
     *
     * @param pathway the pathway
     * @param reasons why; at least one
     * @return the outcome
     * @throws IllegalArgumentException if there is no reason, or the pathway is not known
     */
    public static Result of(Pathway pathway, Reason... reasons) {
      Objects.requireNonNull(reasons, "reasons");
      return new Result(pathway, List.of(reasons), Optional.empty());
    }
  }
}
