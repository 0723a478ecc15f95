package io.github.ilacs.framework;

import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static io.github.ilacs.rule.Reasons.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.rule.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An edition made from another: which rules go with what it changes, and what is refused. */
class CopiedEditionTest {

  private static final Edition APRIL_2026 = Timeline.england().editionOn(LocalDate.of(2026, 4, 1));

  private static final Rule OWN = rule("OWN-1");
  private static final Rule OTHER = rule("OWN-2");

  private static Rule rule(String id) {
    return Rule.of(
        id,
        "We plan with it.",
        Evidence.INFERRED,
        new Source("PAPER", "Our paper", "November 2026", Reliability.C));
  }

  private static Edition renewed(UnaryOperator<Edition.Builder> change) {
    return change.apply(APRIL_2026.toBuilder().id("2027-09")).build();
  }

  @ParameterizedTest(name = "W-1, W-4: from {0} to {1} months")
  @CsvSource({"24, 36", "30, 36", "24, 42"})
  void anotherWindowCitesNoRuleOfTheFormerOne(int opens, int closes) {
    Edition edition =
        renewed(
            builder ->
                builder
                    .windowOpens(opens == 30 ? APRIL_2026.windowOpens() : new Figure(opens, OWN))
                    .windowCloses(
                        closes == 42 ? APRIL_2026.windowCloses() : new Figure(closes, OWN)));

    assertThat(edition.windowRules()).isEmpty();
    assertThat(edition.windowEndRule()).isEmpty();
    // What was counted after one window says nothing of another: L-STALE.
    assertThat(edition.latestAfterWindow()).isEmpty();
    assertThat(edition.rulesOfWindow()).contains(OWN).doesNotContain(Rules.W_1, Rules.W_4);
    assertThat(edition.callRules()).containsExactly(Rules.N_2);
    assertThat(edition.shortInspectionRules()).containsExactly(Rules.N_3);
    assertThat(edition.standardInspectionRules()).containsExactly(Rules.N_4);
  }

  @Test
  @DisplayName("W-1, W-4: the same numbers by another rule are another window too")
  void theRuleIsPartOfTheFigure() {
    Edition edition = renewed(builder -> builder.windowOpens(new Figure(30, OWN)));

    assertThat(ids(edition.rulesOfWindow())).containsExactly("OWN-1", "L-STEP");
    assertThat(edition.windowEndRule()).isEmpty();
  }

  @Test
  void aWindowCitesTheRulesThatItIsGiven() {
    Edition edition =
        renewed(
            builder ->
                builder
                    .windowOpens(new Figure(24, OWN))
                    .windowCloses(new Figure(36, OWN))
                    .windowRules(List.of(OTHER))
                    .windowEndRule(OTHER)
                    .latestAfterWindow(new Figure(90, OTHER)));

    assertThat(edition.latestAfterWindow()).contains(new Figure(90, OTHER));
    assertThat(ids(edition.rulesOfWindow())).containsExactly("OWN-1", "OWN-2");
    assertThat(edition.windowEndRule()).contains(OTHER);
  }

  @Test
  @DisplayName("W-1, W-4, N-2, N-3, N-4, L-QUIET: what does not change keeps its rules")
  void whatStaysKeepsItsRules() {
    Edition edition = renewed(builder -> builder.name("the renewed framework"));

    assertThat(edition.rulesOfWindow()).containsExactly(Rules.L_STEP, Rules.W_1);
    assertThat(edition.windowEndRule()).contains(Rules.W_4);
    assertThat(edition.latestAfterWindow().map(Figure::value)).contains(117);
    assertThat(edition.rulesOfCalls()).containsExactly(Rules.N_2, Rules.L_CALL, Rules.L_QUIET);
    assertThat(edition.quietPeriods()).isEqualTo(APRIL_2026.quietPeriods());
    assertThat(edition.toBuilder().build()).isEqualTo(edition);
  }

  @Test
  @DisplayName("N-11, N-3, L-QUIET: four days on site, and August is quiet by another rule")
  void daysOnSite() {
    QuietPeriod easter = QuietPeriod.of("Easter", Month.APRIL, 1, Month.APRIL, 7, false, OTHER);
    Edition edition =
        renewed(
            builder ->
                builder
                    .shortInspectionDays(new Figure(4, OWN))
                    .calendarRule(OTHER)
                    .addQuietPeriods(easter));

    assertThat(edition.plannedDays(InspectionType.SHORT)).isEqualTo(new Figure(4, OWN));
    assertThat(edition.plannedDays(InspectionType.STANDARD).rule()).isEqualTo(Rules.N_11);
    assertThat(edition.inspectionRules(InspectionType.SHORT)).isEmpty();
    assertThat(edition.inspectionRules(InspectionType.STANDARD)).containsExactly(Rules.N_4);
    assertThat(edition.rulesOfCalls()).containsExactly(Rules.N_2, Rules.L_CALL, OTHER);
    assertThat(edition.quietPeriods()).extracting(QuietPeriod::rule).containsOnly(OTHER);
    assertThat(edition.quietPeriods())
        .extracting(QuietPeriod::name)
        .containsExactly("August", "23 December to 1 January", "Easter");
    assertThat(edition.quietPeriods().get(1).alsoForCalls()).isTrue();
    assertThat(edition.neverSeenStarts()).isEqualTo(APRIL_2026.neverSeenStarts());
  }

  @Test
  @DisplayName("N-11, N-4: ten days of a standard inspection leave the short one its rules")
  void standardDays() {
    Edition edition =
        renewed(
            builder ->
                builder
                    .standardInspectionDays(new Figure(10, OWN))
                    .standardInspectionRules(List.of(OTHER))
                    .calendarRule(OWN));

    assertThat(edition.shortInspectionRules()).containsExactly(Rules.N_3);
    assertThat(edition.standardInspectionRules()).containsExactly(OTHER);
    assertThat(
            renewed(b -> b.standardInspectionDays(new Figure(10, OWN)).calendarRule(OWN))
                .standardInspectionRules())
        .isEmpty();
  }

  @Test
  void aQuietPeriodOfItsOwnKeepsItsRule() {
    QuietPeriod own = QuietPeriod.of("Easter", Month.APRIL, 1, Month.APRIL, 7, false, OWN);
    Edition edition = renewed(builder -> builder.calendarRule(OTHER).addQuietPeriods(own));

    assertThat(edition.quietPeriods())
        .extracting(QuietPeriod::rule)
        .containsExactly(OTHER, OTHER, OWN);
  }

  @Test
  @DisplayName("N-2, N-3, N-4, L-CALL: another call cites no rule of the former one")
  void anotherCall() {
    Edition later = renewed(builder -> builder.callDaysAhead(new Figure(4, OWN)));

    assertThat(later.callRules()).isEmpty();
    assertThat(later.rulesOfCalls()).containsExactly(OWN, Rules.L_QUIET);
    assertThat(later.shortInspectionRules()).isEmpty();
    assertThat(later.standardInspectionRules()).isEmpty();
    assertThat(later.windowRules()).containsExactly(Rules.W_1);
    assertThat(renewed(b -> b.callDaysAhead(new Figure(4, OWN)).callRules(List.of(OTHER))))
        .extracting(Edition::rulesOfCalls)
        .isEqualTo(List.of(OTHER, OWN, Rules.L_QUIET));
  }

  @Test
  @DisplayName("N-2, L-QUIET: another day of arrival needs another calendar rule")
  void anotherArrival() {
    Edition edition = renewed(b -> b.arrival(DayOfWeek.TUESDAY).calendarRule(OWN));

    assertThat(edition.rulesOfCalls()).containsExactly(Rules.L_CALL, OWN);
    assertThat(edition.shortInspectionRules()).isEmpty();
    assertThat(edition.standardInspectionRules()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewed(b -> b.arrival(DayOfWeek.TUESDAY)))
        .withMessage(
            "edition 2027-09 plans 5 and 12 days on site from a TUESDAY, and its calendar rule"
                + " L-QUIET speaks of the 5 and 12 days on site from a MONDAY of edition 2026-04;"
                + " give it a calendarRule of its own");
  }

  @ParameterizedTest(name = "L-QUIET: {0} and {1} days on site need another calendar rule")
  @CsvSource({"4, 12", "5, 10", "4, 10"})
  void otherDaysNeedAnotherCalendarRule(int shortDays, int standardDays) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                renewed(
                    builder ->
                        builder
                            .shortInspectionDays(new Figure(shortDays, OWN))
                            .standardInspectionDays(new Figure(standardDays, OWN))))
        .withMessageStartingWith(
            "edition 2027-09 plans " + shortDays + " and " + standardDays + " days on site")
        .withMessageContaining("L-QUIET speaks of the 5 and 12 days")
        .withMessageEndingWith("give it a calendarRule of its own");
  }

  @Test
  void theSameDaysByAnotherRuleDoNot() {
    assertThat(renewed(b -> b.shortInspectionDays(new Figure(5, OWN))).calendarRule())
        .isEqualTo(Rules.L_QUIET);
  }

  @Test
  void aLaterFirstDayNeedsAnIdOfItsOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                APRIL_2026.toBuilder().effectiveFrom(LocalDate.of(2027, 9, 6), Rules.ED_09).build())
        .withMessage(
            "edition 2026-04 is in force from 2026-04-01; an edition made from it that is in force"
                + " from 2027-09-06 needs an id of its own");
    assertThat(
            APRIL_2026.toBuilder()
                .effectiveFrom(LocalDate.of(2026, 3, 1), Rules.ED_09)
                .build()
                .id())
        .isEqualTo("2026-04");
  }

  @Test
  @DisplayName("W-1, L-QUIET: a copy made with from is one made with toBuilder")
  void bothWaysToCopyAreTheSame() {
    Supplier<Edition.Builder> copy = () -> Edition.builder().from(APRIL_2026);

    assertThat(copy.get().build()).isEqualTo(APRIL_2026);
    assertThat(copy.get().id("2027-09").windowOpens(new Figure(24, OWN)).build())
        .isEqualTo(renewed(builder -> builder.windowOpens(new Figure(24, OWN))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy.get().effectiveFrom(LocalDate.of(2027, 9, 6), Rules.ED_09).build())
        .withMessageContaining("2026-04-01")
        .withMessageContaining("2027-09-06");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy.get().shortInspectionDays(new Figure(4, OWN)).build())
        .withMessageStartingWith("edition 2026-04 plans 4 and 12 days on site");
  }

  @ParameterizedTest(name = "P-26-A: {0} good practice judgements of three")
  @CsvSource({"0, true", "3, true", "4, false"})
  void aTestNeedsNoMorePracticeJudgementsThanThereAre(int needed, boolean isPossible) {
    UnaryOperator<Edition.Builder> test =
        builder ->
            builder.pathwayCriteria(PathwayCriteria.byLeadersAndPractice(new Figure(needed, OWN)));
    if (isPossible) {
      assertThatCode(() -> renewed(test)).doesNotThrowAnyException();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> renewed(test))
          .withMessage(
              "the test of edition 2027-09 needs 4 practice judgements good or better, but the"
                  + " edition makes 3: it judges [leaders, help-and-protection, in-care,"
                  + " care-leavers]");
    }
  }

  @Test
  @DisplayName("P-26-A, P-GO: a test needs the judgement of leaders, or overall effectiveness")
  void aTestNeedsItsJudgements() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewed(b -> b.areas(List.of(HELP_AND_PROTECTION, CHILDREN_IN_CARE))))
        .withMessage(
            "the test of edition 2027-09 needs the judgement of leaders, but the edition judges"
                + " [help-and-protection, in-care]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewed(b -> b.pathwayCriteria(PathwayCriteria.byOverallEffectiveness())))
        .withMessage(
            "the test of edition 2027-09 needs overall effectiveness, but the edition judges"
                + " [leaders, help-and-protection, in-care, care-leavers]");
    assertThatCode(
            () ->
                renewed(
                    b ->
                        b.areas(List.of(OVERALL_EFFECTIVENESS))
                            .pathwayCriteria(PathwayCriteria.byOverallEffectiveness())))
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("A test of one's own needs no judgement unless it says so")
  void aTestOfOnesOwnNeedsNothing() {
    PathwayCriteria own = judgements -> APRIL_2026.pathwayCriteria().test(judgements);
    assertThat(own.problemWith(List.of(CARE_LEAVERS))).isEmpty();
  }

  @Test
  @DisplayName("N-11, L-CALL: no inspection is planned for less than a day")
  void daysBelowOneAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewed(b -> b.shortInspectionDays(new Figure(0, OWN)).calendarRule(OWN)))
        .withMessage(
            "edition 2027-09 plans a short inspection on site for 0 days; it takes at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> renewed(b -> b.standardInspectionDays(new Figure(0, OWN)).calendarRule(OWN)))
        .withMessage(
            "edition 2027-09 plans a standard inspection on site for 0 days; it takes at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renewed(b -> b.callDaysAhead(new Figure(0, OWN))))
        .withMessage(
            "edition 2027-09 plans the call ahead of the arrival by 0 days; it takes at least one");
    assertThat(
            renewed(
                    b ->
                        b.shortInspectionDays(new Figure(1, OWN))
                            .standardInspectionDays(new Figure(1, OWN))
                            .callDaysAhead(new Figure(1, OWN))
                            .calendarRule(OWN))
                .callDaysAhead()
                .value())
        .isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} changes with an edition")
  @EnumSource(FigureKind.class)
  void aFigureChangesWithAnEdition(FigureKind kind) {
    LocalDate first = LocalDate.of(2039, 9, 6);
    Figure changed = new Figure(987, OWN);
    Edition edition = renewed(b -> b.effectiveFrom(first, OWN).putFigures(kind, changed));
    Figures before = Timeline.england().figures();

    Figures after = Timeline.england().with(edition).figures();

    for (FigureKind each : FigureKind.values()) {
      assertThat(each.of(after).on(first.minusDays(1)))
          .isEqualTo(each.of(before).on(first.minusDays(1)));
      if (each == kind) {
        assertThat(each.of(after).on(first)).contains(changed);
        assertThat(each.of(after).on(LocalDate.MAX)).contains(changed);
      } else {
        assertThat(each.of(after)).isEqualTo(each.of(before));
      }
    }
    Timeline listed = Timeline.of(List.of(APRIL_2026, edition));
    assertThat(kind.of(listed.figures()).on(first)).contains(changed);
    assertThat(Timeline.of(List.of(edition), before).figures()).isEqualTo(before);
  }

  @Test
  @DisplayName("F-6: the kinds of figures are those that Figures has")
  void kinds() {
    Figures england = Timeline.england().figures();
    assertThat(FigureKind.ACTION_PLAN.of(england)).isEqualTo(england.actionPlan());
    assertThat(FigureKind.ANNUAL_CYCLE.of(england)).isEqualTo(england.annualCycle());
    assertThat(Arrays.stream(FigureKind.values()).map(kind -> kind.name().replace("_", "")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Figures.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == FigureSeries.class)
                .map(method -> method.getName().toUpperCase(Locale.ROOT))
                .toList());
  }

  @Test
  @DisplayName("F-6: what began with an edition does not begin again with one made from it")
  void figuresBeginOnce() {
    Figure fifty = new Figure(50, OWN);
    Figure ten = new Figure(10, OWN);
    Edition edition =
        renewed(
            b ->
                b.putFigures(FigureKind.ACTION_PLAN, fifty)
                    .putFigures(FigureKind.DRAFT_ACTION_PLAN, ten));

    assertThat(edition.toBuilder().build()).isEqualTo(edition);
    assertThat(edition.toBuilder().id("2029-09").build().figures()).isEmpty();
    assertThat(
            edition.toBuilder()
                .id("2029-09")
                .putFigures(FigureKind.DRAFT_ACTION_PLAN, new Figure(15, OWN))
                .build()
                .figures())
        .containsOnlyKeys(FigureKind.DRAFT_ACTION_PLAN);
  }
}
