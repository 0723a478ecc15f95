package io.github.ilacs.framework;

import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

  private static final Edition APRIL_2026 = Timeline.england().editionOn(LocalDate.of(2026, 4, 1));
  private static final Edition JANUARY_2023 =
      Timeline.england().editionOn(LocalDate.of(2023, 1, 1));
  private static final Edition SEPTEMBER_2018 =
      Timeline.england().editionOn(LocalDate.of(2018, 9, 1));

  private static Judgements judged(JudgementArea... areas) {
    return Judgements.of(Arrays.stream(areas).map(area -> new Judgement(area, GOOD)).toList());
  }

  @Test
  @DisplayName("G-J-2018, G-J-2023, G-J-2026: exactly the judgements of the edition, in any order")
  void rightJudgements() {
    Judgements four =
        judged(CARE_LEAVERS, CHILDREN_IN_CARE, HELP_AND_PROTECTION, IMPACT_OF_LEADERS);
    Judgements five =
        judged(
            OVERALL_EFFECTIVENESS,
            CARE_LEAVERS,
            CHILDREN_IN_CARE,
            HELP_AND_PROTECTION,
            IMPACT_OF_LEADERS);
    Judgements combined =
        judged(
            IMPACT_OF_LEADERS,
            HELP_AND_PROTECTION,
            CHILDREN_IN_CARE_AND_CARE_LEAVERS,
            OVERALL_EFFECTIVENESS);

    assertThat(APRIL_2026.problemWith(four)).isEmpty();
    assertThat(JANUARY_2023.problemWith(five)).isEmpty();
    assertThat(SEPTEMBER_2018.problemWith(combined)).isEmpty();
    assertThat(APRIL_2026.problemWith(five)).isPresent();
    assertThat(APRIL_2026.problemWith(combined)).isPresent();
    assertThat(JANUARY_2023.problemWith(four)).isPresent();
    assertThat(JANUARY_2023.problemWith(combined)).isPresent();
    assertThat(SEPTEMBER_2018.problemWith(four)).isPresent();
    assertThat(SEPTEMBER_2018.problemWith(five)).isPresent();
  }

  @Test
  void aForeignAreaIsNamed() {
    assertThat(
            APRIL_2026.problemWith(
                judged(
                    IMPACT_OF_LEADERS,
                    HELP_AND_PROTECTION,
                    CHILDREN_IN_CARE,
                    CARE_LEAVERS,
                    OVERALL_EFFECTIVENESS)))
        .contains("it judges [overall], which the edition of April 2026 does not have");
  }

  @Test
  void missingAreasAreNamed() {
    assertThat(APRIL_2026.problemWith(judged(IMPACT_OF_LEADERS, CARE_LEAVERS)))
        .contains("it lacks [help-and-protection, in-care], which the edition of April 2026 has");
    assertThat(APRIL_2026.problemWith(Judgements.none()))
        .contains(
            "it lacks [leaders, help-and-protection, in-care, care-leavers], which the edition of"
                + " April 2026 has");
  }

  @Test
  void asManyAreasButOthersAreNamedBothWays() {
    assertThat(
            APRIL_2026.problemWith(
                judged(
                    IMPACT_OF_LEADERS,
                    HELP_AND_PROTECTION,
                    CHILDREN_IN_CARE,
                    OVERALL_EFFECTIVENESS)))
        .contains(
            "it judges [overall], which the edition of April 2026 does not have; it lacks"
                + " [care-leavers], which the edition of April 2026 has");
  }

  @Test
  void readsItsOwnAreasOnly() {
    assertThat(APRIL_2026.area("in_care")).isEqualTo(CHILDREN_IN_CARE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_2026.area("overall"))
        .withMessage(
            "'overall' is not a judgement area; the areas are leaders, help-and-protection,"
                + " in-care, care-leavers");
  }

  @Test
  void aCallersOwnEditionHasItsOwnAreasAndItsOwnTest() {
    JudgementArea play = JudgementArea.of("play", JudgementArea.Role.PRACTICE, "The joy of play");
    PathwayCriteria always =
        judgements ->
            PathwayCriteria.Result.of(Pathway.STANDARD_INSPECTION, Reason.of(Rules.ED_09));

    Edition own =
        Edition.builder()
            .id("2027")
            .name("the renewed framework")
            .effectiveFrom(LocalDate.of(2027, 9, 1), Rules.ED_09)
            .addAreas(play)
            .areasRule(Rules.ED_09)
            .pathwayCriteria(always)
            .reinspection(Framework.ILACS)
            .reinspectionRule(Rules.P_IN_18)
            .windowOpens(new Figure(24, Rules.W_1))
            .windowCloses(new Figure(24, Rules.W_1))
            .arrival(DayOfWeek.MONDAY)
            .callDaysAhead(new Figure(7, Rules.L_CALL))
            .calendarRule(Rules.ED_09)
            .shortInspectionDays(new Figure(3, Rules.N_13))
            .standardInspectionDays(new Figure(5, Rules.N_11))
            .focusedVisitTopicsRule(Rules.V_7)
            .build();

    assertThat(own.areas()).containsExactly(play);
    assertThat(own.area("the joy of play")).isEqualTo(play);
    assertThat(own.problemWith(judged(play))).isEmpty();
    assertThat(own.quietPeriods()).isEmpty();
    assertThat(own.neverSeenStarts()).isEmpty();
    assertThat(own.pathwayCriteria().test(judged(play)).pathway())
        .isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(own.plannedDays(InspectionType.SHORT).value()).isEqualTo(3);
    assertThat(own.toBuilder().build()).isEqualTo(own);
  }

  @Test
  void aCopyReplacesAreasAndKeepsTheRest() {
    List<JudgementArea> three = List.of(IMPACT_OF_LEADERS, CHILDREN_IN_CARE, CARE_LEAVERS);
    Edition copy = APRIL_2026.toBuilder().areas(three).build();

    assertThat(copy.areas()).isEqualTo(three);
    assertThat(copy.windowOpens()).isEqualTo(APRIL_2026.windowOpens());
    assertThat(APRIL_2026.areas()).hasSize(4);
  }

  @Test
  void areasAreNeededEachOfThemOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_2026.toBuilder().areas(List.of()).build())
        .withMessage("edition 2026-04 needs areas, each of them once, but has []");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_2026.toBuilder().areas(List.of(CARE_LEAVERS, CARE_LEAVERS)).build())
        .withMessage(
            "edition 2026-04 needs areas, each of them once, but has [care-leavers, care-leavers]");
  }

  @Test
  void aWindowThatClosesBeforeItOpensIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APRIL_2026.toBuilder().windowOpens(new Figure(43, Rules.W_1)).build())
        .withMessage(
            "the window of edition 2026-04 closes 42 months after the previous inspection, before"
                + " it opens at 43");
    assertThat(APRIL_2026.toBuilder().windowOpens(new Figure(42, Rules.W_1)).build().windowOpens())
        .isEqualTo(new Figure(42, Rules.W_1));
  }

  @Test
  void aMissingPartIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Edition.builder().id("2027").build())
        .withMessageContaining("pathwayCriteria")
        .withMessageContaining("windowOpens");
  }

  @Test
  void whatIsHandedOutCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> APRIL_2026.areas().remove(CARE_LEAVERS));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> APRIL_2026.quietPeriods().remove(0));
  }

  @Test
  void aTestGivesAKnownPathwayAndWhy() {
    Reason why = Reason.of(Rules.P_GO);

    assertThat(PathwayCriteria.Result.of(Pathway.SHORT_INSPECTION, why).reasons())
        .containsExactly(why);
    assertThat(PathwayCriteria.Result.of(Pathway.SHORT_INSPECTION, why).otherReading()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathwayCriteria.Result.of(Pathway.SHORT_INSPECTION))
        .withMessageContaining("SHORT_INSPECTION");
    for (Pathway unknown : List.of(Pathway.AWAITING_REPORT, Pathway.UNDETERMINED)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PathwayCriteria.Result.of(unknown, why))
          .withMessageContaining(unknown.toString());
    }
  }

  @Test
  @DisplayName("P-GO, P-26-A: a test refuses judgements without the one it needs, and shows them")
  void aTestNeedsItsJudgement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PathwayCriteria.byOverallEffectiveness().test(judged(IMPACT_OF_LEADERS)))
        .withMessage("this test needs overall effectiveness, but was given: leaders=good");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PathwayCriteria.byLeadersAndPractice(new Figure(2, Rules.P_26_A))
                    .test(judged(CARE_LEAVERS)))
        .withMessage("this test needs the judgement of leaders, but was given: care-leavers=good");
  }

  @Test
  @DisplayName("P-26-A: how many practice judgements have to be good is a figure")
  void howManyPracticeJudgements() {
    Judgements oneOfThree =
        Judgements.of(
            new Judgement(IMPACT_OF_LEADERS, GOOD),
            new Judgement(HELP_AND_PROTECTION, GOOD),
            new Judgement(CHILDREN_IN_CARE, Grade.REQUIRES_IMPROVEMENT),
            new Judgement(CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT));

    assertThat(pathway(1, oneOfThree)).isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(pathway(2, oneOfThree)).isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(pathway(3, oneOfThree)).isEqualTo(Pathway.STANDARD_INSPECTION);
  }

  private static Pathway pathway(int needed, Judgements judgements) {
    return PathwayCriteria.byLeadersAndPractice(new Figure(needed, Rules.P_26_A))
        .test(judgements)
        .pathway();
  }

  @ParameterizedTest(name = "{1}: {0}: {2}")
  @CsvSource({
    "OUTSTANDING, P-GO, a short inspection",
    "GOOD, P-GO, a short inspection",
    "REQUIRES_IMPROVEMENT, P-RI, a standard inspection",
    "INADEQUATE, L-REINSPECTION, monitoring visits and then a re-inspection",
  })
  @DisplayName("P-GO, P-RI, L-REINSPECTION: the reason says where the overall grade leads")
  void theReasonSaysWhereItLeads(Grade overall, String rule, String leadsTo) {
    Reason reason =
        PathwayCriteria.byOverallEffectiveness()
            .test(Judgements.of(new Judgement(OVERALL_EFFECTIVENESS, overall)))
            .reasons()
            .get(0);

    assertThat(reason.rule().id()).isEqualTo(rule);
    assertThat(reason.sentence())
        .isEqualTo(
            "Overall effectiveness was judged "
                + overall.label()
                + ", which leads to "
                + leadsTo
                + ".");
  }

  @ParameterizedTest(name = "P-26-A: leaders {0}, {1} of 3 good: {2}")
  @CsvSource({
    "GOOD, 3, it comes next",
    "OUTSTANDING, 2, it comes next",
    "GOOD, 1, a standard inspection comes next",
    "REQUIRES_IMPROVEMENT, 3, a standard inspection comes next",
  })
  void theReasonCounts(Grade leaders, int good, String outcome) {
    List<JudgementArea> practice = List.of(HELP_AND_PROTECTION, CHILDREN_IN_CARE, CARE_LEAVERS);
    List<Judgement> judgements =
        new ArrayList<>(List.of(new Judgement(IMPACT_OF_LEADERS, leaders)));
    for (int i = 0; i < practice.size(); i++) {
      Grade grade = i < good ? GOOD : Grade.REQUIRES_IMPROVEMENT;
      judgements.add(new Judgement(practice.get(i), grade));
    }
    Reason reason =
        PathwayCriteria.byLeadersAndPractice(new Figure(2, Rules.P_26_A))
            .test(Judgements.of(judgements))
            .reasons()
            .get(0);

    assertThat(reason.rule()).isEqualTo(Rules.P_26_A);
    assertThat(reason.sentence())
        .isEqualTo(
            "Leaders were judged "
                + leaders.label()
                + ", and "
                + good
                + " of 3 practice judgements were good or better. We read a short inspection as"
                + " needing leaders and at least 2 practice judgements good or better, so "
                + outcome
                + ".");
  }
}
