package io.github.ilacs.pathway;

import static io.github.ilacs.framework.Pathway.AWAITING_REPORT;
import static io.github.ilacs.framework.Pathway.MONITORING;
import static io.github.ilacs.framework.Pathway.SHORT_INSPECTION;
import static io.github.ilacs.framework.Pathway.STANDARD_INSPECTION;
import static io.github.ilacs.framework.Pathway.UNDETERMINED;
import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.earlier;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.unreported;
import static io.github.ilacs.history.Histories.visit;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.PathwayCriteria.Result;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.Reorganisation;
import io.github.ilacs.judgement.AreaForImprovement;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.judgement.Strength;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reasons;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the pathway one by one, with the days on either side of where each begins. */
class PathwayRulesTest {

  private static final Inspection GOOD_2024 =
      inspection("2024-05-20", "2024-05-24", "2024-07-12", GOOD);

  private static final String NOW = "2026-11-22";

  private static PathwayDecision decide(InspectionHistory history, String asOf) {
    return PathwayRules.decide(history, day(asOf));
  }

  private static Pathway pathway(InspectionHistory history, String asOf) {
    return decide(history, asOf).pathway();
  }

  private static List<String> rules(PathwayDecision decision) {
    return Reasons.rules(decision.reasons());
  }

  private static OfstedDecision told(String on, Pathway pathway) {
    return new OfstedDecision.OnPathway(day(on), pathway, "letter of " + on);
  }

  // P-GO, P-RI, P-IN: the judgements

  @ParameterizedTest(name = "{2}: overall {0} leads to {1}")
  @CsvSource({
    "OUTSTANDING, SHORT_INSPECTION, P-GO",
    "GOOD, SHORT_INSPECTION, P-GO",
    "REQUIRES_IMPROVEMENT, STANDARD_INSPECTION, P-RI",
    "INADEQUATE, MONITORING, L-REINSPECTION",
  })
  void theOverallGradeDecides(Grade overall, Pathway pathway, String rule) {
    PathwayDecision decision =
        decide(history(inspection("2024-05-20", "2024-05-24", "2024-07-12", overall)), NOW);

    assertThat(decision.pathway()).isEqualTo(pathway);
    assertThat(rules(decision)).startsWith(rule);
    assertThat(decision.reasons().get(0).sentence()).contains(overall.label());
    assertThat(decision.otherReading()).isEmpty();
  }

  @Test
  @DisplayName("P-EXC: a short inspection is not promised")
  void aShortInspectionIsNotPromised() {
    assertThat(rules(decide(history(GOOD_2024), NOW))).contains("P-EXC");
    assertThat(
            rules(
                decide(
                    history(
                        inspection("2024-05-20", "2024-05-24", "2024-07-12", REQUIRES_IMPROVEMENT)),
                    NOW)))
        .doesNotContain("P-EXC");
  }

  @Test
  @DisplayName("P-GO: only the last inspection decides")
  void onlyTheLastInspectionDecides() {
    InspectionHistory history =
        history(inspection("2019-10-07", "2019-10-18", "2019-12-19", INADEQUATE), GOOD_2024);

    assertThat(pathway(history, "2024-05-23")).isEqualTo(MONITORING);
    assertThat(pathway(history, "2024-05-24")).isEqualTo(AWAITING_REPORT);
    assertThat(pathway(history, "2024-07-12")).isEqualTo(SHORT_INSPECTION);
    assertThat(decide(history, NOW).previous()).contains(GOOD_2024);
  }

  // L-AWAIT, L-KNOWN: what was known on the day asked

  @ParameterizedTest(name = "L-AWAIT, L-KNOWN: on {0} it is {1} by {2}")
  @CsvSource({
    "2024-05-19, STANDARD_INSPECTION, L-FIRST",
    "2024-05-20, STANDARD_INSPECTION, L-FIRST",
    "2024-05-23, STANDARD_INSPECTION, L-FIRST",
    "2024-05-24, AWAITING_REPORT, L-AWAIT",
    "2024-07-11, AWAITING_REPORT, L-AWAIT",
    "2024-07-12, SHORT_INSPECTION, P-GO",
    "2024-07-13, SHORT_INSPECTION, P-GO",
  })
  void anInspectionCountsFromItsLastDayAndItsJudgementsFromPublication(
      String asOf, Pathway pathway, String rule) {
    PathwayDecision decision = decide(history(GOOD_2024), asOf);

    assertThat(decision.pathway()).isEqualTo(pathway);
    assertThat(rules(decision)).startsWith(rule);
    assertThat(decision.previous().isPresent()).isEqualTo(!rule.equals("L-FIRST"));
  }

  @Test
  @DisplayName("L-AWAIT: the reason has the last day on site and the day asked")
  void awaitingSaysSince() {
    Reason reason = decide(history(GOOD_2024), "2024-06-30").reasons().get(0);

    assertThat(reason.sentence()).contains("24 May 2024").contains("30 June 2024");
    assertThat(reason.evidence()).isEqualTo(Evidence.INFERRED);
  }

  @Test
  @DisplayName("L-AWAIT: without a publication judgements count from the last day on site")
  void withoutPublication() {
    InspectionHistory history = history(inspection("2024-05-20", "2024-05-24", GOOD));

    assertThat(pathway(history, "2024-05-23")).isEqualTo(STANDARD_INSPECTION);
    assertThat(pathway(history, "2024-05-24")).isEqualTo(SHORT_INSPECTION);
  }

  @Test
  @DisplayName("L-AWAIT: without judgements the report is awaited, however long")
  void withoutJudgements() {
    Inspection unreported = unreported("2024-05-20", "2024-05-24");

    assertThat(pathway(history(unreported), "2024-05-24")).isEqualTo(AWAITING_REPORT);
    assertThat(decide(history(unreported), "2030-01-01").pathway()).isEqualTo(AWAITING_REPORT);
    assertThat(decide(history(unreported), "2030-01-01").previous()).contains(unreported);
  }

  @Test
  @DisplayName("L-AWAIT: a report is awaited under the SIF too")
  void awaitingUnderTheSif() {
    InspectionHistory history = history(sif("2018-06-11", "2018-07-05", "2018-08-24", GOOD));

    assertThat(pathway(history, "2018-07-04")).isEqualTo(STANDARD_INSPECTION);
    assertThat(pathway(history, "2018-07-05")).isEqualTo(AWAITING_REPORT);
    assertThat(pathway(history, "2018-08-23")).isEqualTo(AWAITING_REPORT);
    assertThat(pathway(history, "2018-08-24")).isEqualTo(SHORT_INSPECTION);
  }

  @Test
  @DisplayName("ED-01: before the first edition nothing can be said")
  void beforeTheFirstEdition() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> decide(history(GOOD_2024), "2017-12-31"))
        .withMessageContaining("2017-12-31");
    assertThat(pathway(history(GOOD_2024), "2018-01-01")).isEqualTo(STANDARD_INSPECTION);
  }

  // L-APA

  @Test
  @DisplayName("L-APA: from the publication of the letter, standard in place of short")
  void anAreaForPriorityActionCountsFromPublication() {
    InspectionHistory history =
        history(GOOD_2024, visit("2025-11-26", "2025-11-27", "2026-01-12", PRIORITY_ACTION));

    assertThat(pathway(history, "2025-11-27")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2026-01-11")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2026-01-12")).isEqualTo(STANDARD_INSPECTION);
    PathwayDecision decision = decide(history, "2026-01-12");
    assertThat(rules(decision)).startsWith("P-GO").contains("L-APA").doesNotContain("P-EXC");
    assertThat(decision.previous()).contains(GOOD_2024);
    assertThat(decision.reasons())
        .filteredOn(reason -> reason.rule().equals(Rules.L_APA))
        .allMatch(reason -> reason.sentence().contains("27 November 2025"))
        .allMatch(reason -> reason.sentence().contains("our reading"));
  }

  @Test
  @DisplayName("L-APA: without a publication it counts from the last day on site")
  void anAreaForPriorityActionWithoutPublication() {
    InspectionHistory history =
        history(GOOD_2024, visit("2025-11-26", "2025-11-27", PRIORITY_ACTION).build());

    assertThat(pathway(history, "2025-11-26")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2025-11-27")).isEqualTo(STANDARD_INSPECTION);
  }

  @Test
  @DisplayName("L-APA: strengths and areas for improvement change nothing")
  void otherFindingsChangeNothing() {
    InspectionHistory history =
        history(
            GOOD_2024,
            visit(
                "2025-11-26",
                "2025-11-27",
                "2026-01-12",
                Strength.of("Stable teams."),
                AreaForImprovement.of("Supervision.")));

    assertThat(decide(history, NOW)).isEqualTo(decide(history(GOOD_2024), NOW));
  }

  @Test
  @DisplayName("L-APA: a later inspection supersedes it")
  void aLaterInspectionSupersedesIt() {
    InspectionHistory history =
        history(
            inspection("2019-10-07", "2019-10-18", "2019-12-19", GOOD),
            visit("2022-04-26", "2022-04-27", "2022-06-01", PRIORITY_ACTION),
            GOOD_2024);

    assertThat(pathway(history, "2022-05-31")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2022-06-01")).isEqualTo(STANDARD_INSPECTION);
    assertThat(pathway(history, "2024-05-23")).isEqualTo(STANDARD_INSPECTION);
    assertThat(pathway(history, "2024-05-24")).isEqualTo(AWAITING_REPORT);
    assertThat(pathway(history, "2024-07-12")).isEqualTo(SHORT_INSPECTION);
    assertThat(rules(decide(history, NOW))).doesNotContain("L-APA");
  }

  @Test
  @DisplayName("L-APA: a letter that comes out after the next inspection belongs before it")
  void aLetterAfterTheNextInspectionBelongsBeforeIt() {
    InspectionHistory history =
        history(visit("2024-05-14", "2024-05-19", "2024-08-01", PRIORITY_ACTION), GOOD_2024);

    assertThat(pathway(history, "2024-08-01")).isEqualTo(SHORT_INSPECTION);
  }

  @Test
  @DisplayName("L-APA: a visit on the day after the inspection belongs after it")
  void aVisitOnTheDayAfterBelongsAfterIt() {
    InspectionHistory history =
        history(visit("2024-05-25", "2024-05-25", "2024-08-01", PRIORITY_ACTION), GOOD_2024);

    assertThat(pathway(history, "2024-08-01")).isEqualTo(STANDARD_INSPECTION);
  }

  @Test
  @DisplayName("L-APA: while inadequate it changes nothing")
  void whileInadequate() {
    Inspection inadequate = inspection("2024-05-20", "2024-05-24", "2024-07-12", INADEQUATE);
    InspectionHistory history =
        history(inadequate, visit("2025-11-26", "2025-11-27", "2026-01-12", PRIORITY_ACTION));

    assertThat(decide(history, NOW)).isEqualTo(decide(history(inadequate), NOW));
  }

  @Test
  @DisplayName("L-APA, P-RI: requires improvement stays standard, and both reasons are given")
  void requiresImprovementStaysStandard() {
    PathwayDecision decision =
        decide(
            history(
                inspection("2024-05-20", "2024-05-24", "2024-07-12", REQUIRES_IMPROVEMENT),
                visit("2025-11-26", "2025-11-27", "2026-01-12", PRIORITY_ACTION)),
            NOW);

    assertThat(decision.pathway()).isEqualTo(STANDARD_INSPECTION);
    assertThat(rules(decision)).contains("P-RI", "L-APA");
  }

  @Test
  @DisplayName("L-APA: after a good grade under the SIF too")
  void afterTheSif() {
    InspectionHistory history =
        history(
            sif("2015-05-11", "2015-06-04", "2015-07-20", GOOD),
            visit("2018-02-20", "2018-02-21", "2018-03-15", PRIORITY_ACTION));

    assertThat(pathway(history, "2018-03-14")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2018-03-15")).isEqualTo(STANDARD_INSPECTION);
  }

  @Test
  @DisplayName("L-APA: of several letters the last one is named, and a later clean one lifts none")
  void severalVisits() {
    InspectionHistory history =
        history(
            GOOD_2024,
            visit("2025-02-25", "2025-02-26", "2025-04-01", PRIORITY_ACTION),
            visit("2025-11-26", "2025-11-27", "2026-01-12", PRIORITY_ACTION),
            visit("2026-06-09", "2026-06-10", "2026-07-08", Strength.of("Better.")));

    assertThat(pathway(history, NOW)).isEqualTo(STANDARD_INSPECTION);
    assertThat(decide(history, NOW).reasons())
        .filteredOn(reason -> reason.rule().equals(Rules.L_APA))
        .hasSize(1)
        .allMatch(reason -> reason.sentence().contains("27 November 2025"));
  }

  // L-TOLD

  @Test
  @DisplayName("L-TOLD: what Ofsted told wins from that day, and the reason has day and document")
  void toldWins() {
    InspectionHistory history = history(GOOD_2024, told("2025-03-03", STANDARD_INSPECTION));

    assertThat(pathway(history, "2025-03-02")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2025-03-03")).isEqualTo(STANDARD_INSPECTION);
    PathwayDecision decision = decide(history, NOW);
    assertThat(decision.pathway()).isEqualTo(STANDARD_INSPECTION);
    assertThat(rules(decision)).startsWith("L-TOLD");
    assertThat(decision.reasons().get(0).sentence())
        .contains("3 March 2025")
        .contains("standard inspection")
        .contains("letter of 2025-03-03");
    assertThat(decision.previous()).contains(GOOD_2024);
    assertThat(decision.otherReading()).isEmpty();
  }

  @Test
  @DisplayName("L-TOLD: until the next inspection has taken place")
  void untilTheNextInspection() {
    InspectionHistory history =
        history(
            inspection("2019-10-07", "2019-10-18", "2019-12-19", INADEQUATE),
            told("2022-03-03", SHORT_INSPECTION),
            GOOD_2024);

    assertThat(pathway(history, "2022-03-02")).isEqualTo(MONITORING);
    assertThat(pathway(history, "2022-03-03")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2024-05-23")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2024-05-24")).isEqualTo(AWAITING_REPORT);
    assertThat(rules(decide(history, NOW))).doesNotContain("L-TOLD");
  }

  @Test
  @DisplayName("L-TOLD: what was told before the last inspection is over, and after it holds")
  void toldBeforeOrAfterTheLastInspection() {
    assertThat(pathway(history(GOOD_2024, told("2024-05-23", MONITORING)), NOW))
        .isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history(GOOD_2024, told("2024-05-25", MONITORING)), NOW))
        .isEqualTo(MONITORING);
  }

  @ParameterizedTest(name = "L-TOLD wins over {0}")
  @CsvSource({
    "awaiting",
    "priority action",
    "inadequate",
    "first",
    "gap",
    "visits",
    "nothing told"
  })
  void toldWinsOverEverythingElse(String over) {
    List<Activity> activities = new ArrayList<>();
    if (!over.equals("first")) {
      activities.add(
          switch (over) {
            case "awaiting" -> unreported("2024-05-20", "2024-05-24");
            case "inadequate" -> inspection("2024-05-20", "2024-05-24", "2024-07-12", INADEQUATE);
            default -> GOOD_2024;
          });
    }
    switch (over) {
      case "priority action" ->
          activities.add(visit("2025-01-15", "2025-01-16", "2025-02-12", PRIORITY_ACTION));
      case "gap" -> activities.add(Gap.inspection("a row without a date"));
      case "visits" -> activities.add(Gap.focusedVisits("the file has no visits"));
      default -> {}
    }
    activities.add(told("2025-03-03", STANDARD_INSPECTION));
    PathwayDecision decision = decide(InspectionHistory.of(EXAMPLESHIRE, activities), "2025-03-03");

    assertThat(decision.pathway()).isEqualTo(STANDARD_INSPECTION);
    assertThat(rules(decision)).containsExactly("L-TOLD");
    assertThat(decision.previous().isPresent()).isEqualTo(!List.of("first", "gap").contains(over));
  }

  @Test
  @DisplayName("L-TOLD: what was told last wins")
  void whatWasToldLastWins() {
    InspectionHistory history =
        history(GOOD_2024, told("2025-03-03", MONITORING), told("2026-03-03", STANDARD_INSPECTION));

    assertThat(pathway(history, "2026-03-02")).isEqualTo(MONITORING);
    assertThat(pathway(history, "2026-03-03")).isEqualTo(STANDARD_INSPECTION);
  }

  // L-SIF-GRADE

  @ParameterizedTest(name = "L-SIF-GRADE: {0} under the SIF leads to {1}")
  @CsvSource({
    "OUTSTANDING, SHORT_INSPECTION",
    "GOOD, SHORT_INSPECTION",
    "REQUIRES_IMPROVEMENT, STANDARD_INSPECTION",
    "INADEQUATE, MONITORING",
  })
  void theGradeUnderTheSifDecides(Grade overall, Pathway pathway) {
    Inspection sif = sif("2015-05-11", "2015-06-04", "2015-07-20", overall);
    PathwayDecision decision = decide(history(sif), "2018-10-01");

    assertThat(decision.pathway()).isEqualTo(pathway);
    assertThat(rules(decision)).startsWith("L-SIF-GRADE");
    assertThat(decision.reasons().get(0).sentence()).contains(overall.label());
    assertThat(decision.previous()).contains(sif);
  }

  @Test
  @DisplayName("L-SIF-GRADE: until the first ILACS inspection")
  void untilTheFirstIlacsInspection() {
    InspectionHistory history =
        history(sif("2015-05-11", "2015-06-04", "2015-07-20", INADEQUATE), GOOD_2024);

    assertThat(pathway(history, "2024-05-23")).isEqualTo(MONITORING);
    assertThat(pathway(history, NOW)).isEqualTo(SHORT_INSPECTION);
  }

  @Test
  @DisplayName("L-GAP: the SIF without its grade is not enough to tell")
  void theSifWithoutItsGrade() {
    Inspection ungraded =
        Inspection.builder()
            .framework(Framework.SIF)
            .onSite(day("2015-05-11"), day("2015-06-04"))
            .build();
    PathwayDecision decision =
        decide(history(ungraded, earlier("2012-03-05", "2012-03-16", "2012-04-20")), "2018-10-01");

    assertThat(decision.pathway()).isEqualTo(UNDETERMINED);
    assertThat(rules(decision)).containsExactly("L-GAP");
    assertThat(decision.reasons().get(0).sentence()).contains("SIF").contains("4 June 2015");
  }

  // L-FIRST, O-1, O-2 and what came before the SIF

  @Test
  @DisplayName("L-FIRST, O-1: a new authority's first inspection is standard")
  void aFirstInspectionIsStandard() {
    PathwayDecision decision = decide(history(), NOW);

    assertThat(decision.pathway()).isEqualTo(STANDARD_INSPECTION);
    assertThat(rules(decision)).containsExactly("L-FIRST");
    assertThat(decision.previous()).isEmpty();
    assertThat(decision.reasons().get(0).sentence()).contains("22 November 2026");
  }

  @Test
  @DisplayName("L-FIRST, O-2: focused visits are no inspection")
  void focusedVisitsAreNoInspection() {
    InspectionHistory history =
        history(
            visit("2019-11-13", "2019-11-14", "2019-12-10", PRIORITY_ACTION),
            visit("2020-10-13", "2020-10-14", "2020-11-27", Strength.of("Calm.")));

    assertThat(pathway(history, "2021-01-01")).isEqualTo(STANDARD_INSPECTION);
    assertThat(rules(decide(history, "2021-01-01"))).containsExactly("L-FIRST");
  }

  @Test
  @DisplayName("L-GAP: only inspections before the SIF: neither new nor known")
  void onlyEarlierFrameworks() {
    InspectionHistory history = history(earlier("2012-03-05", "2012-03-16", "2012-04-20"));
    PathwayDecision decision = decide(history, NOW);

    assertThat(decision.pathway()).isEqualTo(UNDETERMINED);
    assertThat(rules(decision)).containsExactly("L-GAP");
    assertThat(decision.previous()).isEmpty();
  }

  @Test
  @DisplayName("P-GO: an inspection before the SIF is without consequence")
  void earlierFrameworksAreWithoutConsequence() {
    Inspection earlier = earlier("2012-03-05", "2012-03-16", "2012-04-20");

    assertThat(decide(history(GOOD_2024, earlier), NOW)).isEqualTo(decide(history(GOOD_2024), NOW));
  }

  // L-GAP

  @Test
  @DisplayName("L-GAP: an inspection of unknown date may be the last one")
  void anUndatedGap() {
    PathwayDecision decision =
        decide(history(GOOD_2024, Gap.inspection("row 7 has no dates")), NOW);

    assertThat(decision.pathway()).isEqualTo(UNDETERMINED);
    assertThat(decision.previous()).isEmpty();
    assertThat(rules(decision)).containsExactly("L-GAP");
    assertThat(decision.reasons().get(0).sentence()).contains("row 7 has no dates");
    assertThat(pathway(history(GOOD_2024, Gap.inspection("row 7 has no dates")), "2018-01-01"))
        .isEqualTo(UNDETERMINED);
  }

  @Test
  @DisplayName("L-GAP: an inspection that had taken place by a day after the last one hides it")
  void aGapAfterTheLastInspection() {
    InspectionHistory history =
        history(GOOD_2024, Gap.inspection(day("2025-09-01"), "row 7 has no dates"));

    assertThat(pathway(history, "2025-08-31")).isEqualTo(SHORT_INSPECTION);
    assertThat(pathway(history, "2025-09-01")).isEqualTo(UNDETERMINED);
    assertThat(pathway(history, NOW)).isEqualTo(UNDETERMINED);
    assertThat(
            pathway(
                history(GOOD_2024, Gap.inspection(day("2024-05-25"), "row 7 has no dates")), NOW))
        .isEqualTo(UNDETERMINED);
  }

  @Test
  @DisplayName("L-GAP: an inspection that had taken place before the last one hides nothing")
  void aGapBeforeTheLastInspection() {
    for (String by : List.of("2024-05-24", "2024-05-20", "2022-01-01")) {
      InspectionHistory history = history(GOOD_2024, Gap.inspection(day(by), "row 7 has no dates"));

      assertThat(decide(history, NOW)).as(by).isEqualTo(decide(history(GOOD_2024), NOW));
    }
  }

  @Test
  @DisplayName("L-GAP: a gap is never read as 'never inspected'")
  void aGapIsNoNewAuthority() {
    assertThat(pathway(history(Gap.inspection("row 7 has no dates")), NOW)).isEqualTo(UNDETERMINED);
    InspectionHistory dated = history(Gap.inspection(day("2022-09-05"), "row 7 has no dates"));
    assertThat(pathway(dated, "2022-09-05")).isEqualTo(UNDETERMINED);
  }

  @Test
  @DisplayName("L-TOLD, L-GAP: an inspection that may have come after it ends what Ofsted told")
  void toldAndGaps() {
    OfstedDecision told = told("2025-03-03", STANDARD_INSPECTION);
    Gap before = Gap.inspection(day("2025-03-02"), "row 6 has no dates");
    Gap after = Gap.inspection(day("2025-03-04"), "row 7 has no dates");
    Gap undated = Gap.inspection("row 8 has no dates");

    assertThat(pathway(history(GOOD_2024, told, before), NOW)).isEqualTo(STANDARD_INSPECTION);
    assertThat(decide(history(GOOD_2024, told, before), NOW).previous()).isEmpty();
    assertThat(pathway(history(GOOD_2024, told, after), "2025-03-03"))
        .isEqualTo(STANDARD_INSPECTION);
    assertThat(pathway(history(GOOD_2024, told, after), "2025-03-04")).isEqualTo(UNDETERMINED);
    assertThat(pathway(history(GOOD_2024, told, undated), NOW)).isEqualTo(STANDARD_INSPECTION);
    // A further gap never makes an answer more certain.
    assertThat(pathway(history(GOOD_2024, told, after, undated), NOW)).isEqualTo(UNDETERMINED);
  }

  @Test
  @DisplayName("L-TOLD, L-GAP: a missing focused visit does not end what Ofsted told")
  void toldAndMissingFocusedVisits() {
    OfstedDecision told = told("2025-03-03", STANDARD_INSPECTION);
    Gap visits = Gap.focusedVisits(day("2025-09-01"), "row 9 has no dates");

    assertThat(decide(history(GOOD_2024, told, visits), NOW))
        .isEqualTo(decide(history(GOOD_2024, told), NOW));
  }

  @Test
  @DisplayName("L-GAP: missing focused visits may hide an area for priority action")
  void missingFocusedVisits() {
    Gap undated = Gap.focusedVisits("the file has no focused visits");
    Gap after = Gap.focusedVisits(day("2025-09-01"), "row 9 has no dates");
    Gap before = Gap.focusedVisits(day("2024-05-24"), "row 9 has no dates");

    PathwayDecision decision = decide(history(GOOD_2024, undated), NOW);
    assertThat(decision.pathway()).isEqualTo(SHORT_INSPECTION);
    assertThat(decision.previous()).contains(GOOD_2024);
    assertThat(decision.reasons())
        .filteredOn(reason -> reason.rule().equals(Rules.L_GAP))
        .hasSize(1)
        .allMatch(reason -> reason.sentence().contains("the file has no focused visits"));
    assertThat(rules(decide(history(GOOD_2024, after), "2025-08-31"))).doesNotContain("L-GAP");
    assertThat(rules(decide(history(GOOD_2024, after), "2025-09-01"))).contains("L-GAP");
    assertThat(rules(decide(history(GOOD_2024, before), NOW))).doesNotContain("L-GAP");
  }

  @Test
  @DisplayName("L-GAP: missing focused visits cannot change what is not short")
  void missingFocusedVisitsElsewhere() {
    Gap undated = Gap.focusedVisits("the file has no focused visits");
    for (Grade grade : List.of(REQUIRES_IMPROVEMENT, INADEQUATE)) {
      Inspection last = inspection("2024-05-20", "2024-05-24", "2024-07-12", grade);

      assertThat(decide(history(last, undated), NOW)).isEqualTo(decide(history(last), NOW));
    }
    assertThat(decide(history(undated), NOW)).isEqualTo(decide(history(), NOW));
  }

  @Test
  @DisplayName("V-JTAI-APA: a priority action of a joint inspection keeps a short one short")
  void priorityActionOfAJointInspection() {
    JointTargetedAreaInspection.Builder joint =
        JointTargetedAreaInspection.builder()
            .onSite(day("2025-02-03"), day("2025-02-07"))
            .published(day("2025-04-10"));
    JointTargetedAreaInspection without = joint.build();
    JointTargetedAreaInspection with = joint.found(PRIORITY_ACTION).build();

    PathwayDecision decision = decide(history(GOOD_2024, with), "2025-04-10");
    assertThat(decision.pathway()).isEqualTo(SHORT_INSPECTION);
    assertThat(decision.reasons())
        .filteredOn(reason -> reason.rule().id().equals("V-JTAI-APA"))
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.sentence())
                    .startsWith(
                        "The joint targeted area inspection that ended on 7 February 2025 found")
                    .contains("on record has not turned a short inspection into a standard one"));
    JointTargetedAreaInspection letterAlone =
        JointTargetedAreaInspection.builder()
            .published(day("2025-04-10"))
            .found(PRIORITY_ACTION)
            .build();
    assertThat(decide(history(GOOD_2024, letterAlone), "2025-04-10").reasons())
        .extracting(Reason::sentence)
        .anyMatch(
            sentence ->
                sentence.startsWith(
                    "The joint targeted area inspection known by its letter of 10 April 2025"
                        + " found an area"));
    assertThat(rules(decide(history(GOOD_2024, with), "2025-04-09"))).doesNotContain("V-JTAI-APA");
    assertThat(rules(decide(history(GOOD_2024, without), NOW))).doesNotContain("V-JTAI-APA");
    Inspection standardNext =
        inspection("2024-05-20", "2024-05-24", "2024-07-12", REQUIRES_IMPROVEMENT);
    assertThat(rules(decide(history(standardNext, with), NOW))).doesNotContain("V-JTAI-APA");
  }

  @Test
  @DisplayName("L-SIF-GRADE, P-EXC: what a good grade has led to is told of its own framework")
  void noGuaranteeUnderEitherFramework() {
    Inspection sif = sif("2016-05-03", "2016-05-26", "2016-07-12", GOOD);

    assertThat(rules(decide(history(sif), "2018-06-04")))
        .contains("L-SIF-GRADE")
        .doesNotContain("P-EXC");
    assertThat(rules(decide(history(GOOD_2024), NOW)))
        .contains("P-EXC")
        .doesNotContain("L-SIF-GRADE");
  }

  // Since April 2026

  @Test
  @DisplayName("P-26-D: since 1 April 2026 the old grade keeps its pathway, and the answer says so")
  void theOldGradeKeepsItsPathway() {
    assertThat(rules(decide(history(GOOD_2024), "2026-03-31"))).doesNotContain("P-26-D");
    assertThat(rules(decide(history(GOOD_2024), "2026-04-01"))).contains("P-26-D");
    assertThat(pathway(history(GOOD_2024), "2026-04-01")).isEqualTo(SHORT_INSPECTION);
    assertThat(rules(decide(history(inspection("2019-10-07", "2019-10-18", GOOD)), "2025-01-01")))
        .doesNotContain("P-26-D");
  }

  @Test
  @DisplayName("L-SIF-GRADE, P-26-D: under the SIF no test of an edition led to the pathway")
  void underTheSifNoTestIsKept() {
    InspectionHistory history =
        history(sif("2018-06-11", "2018-07-05", "2018-08-24", REQUIRES_IMPROVEMENT));

    assertThat(rules(decide(history, NOW)))
        .contains("L-SIF-GRADE")
        .doesNotContain("P-26-D", "ED-10");
  }

  @Test
  @DisplayName("P-26-D: the overall grade decides, not what the new test would say of the others")
  void theOverallGradeDecidesNotTheNewTest() {
    Inspection leadersBetter =
        graded("2024-05-20", "2024-05-24", List.of(GOOD, GOOD, GOOD, GOOD, REQUIRES_IMPROVEMENT))
            .published(day("2024-07-12"))
            .build();

    assertThat(pathway(history(leadersBetter), NOW)).isEqualTo(STANDARD_INSPECTION);
  }

  @ParameterizedTest(name = "P-26-A: leaders {0}, practice {1} {2} {3}: {4}")
  @CsvSource({
    // Brent and Somerset, first without overall effectiveness, might have read like this.
    "GOOD, GOOD, GOOD, REQUIRES_IMPROVEMENT, SHORT_INSPECTION",
    "GOOD, REQUIRES_IMPROVEMENT, OUTSTANDING, OUTSTANDING, SHORT_INSPECTION",
    "GOOD, GOOD, REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, STANDARD_INSPECTION",
    "REQUIRES_IMPROVEMENT, GOOD, GOOD, GOOD, STANDARD_INSPECTION",
    "OUTSTANDING, OUTSTANDING, OUTSTANDING, INADEQUATE, MONITORING",
  })
  void leadersAndTwoOfThree(Grade leaders, Grade help, Grade care, Grade leavers, Pathway pathway) {
    assertThat(pathway(history(of2026(leaders, help, care, leavers)), NOW)).isEqualTo(pathway);
  }

  private static Inspection of2026(Grade... grades) {
    return graded("2026-05-11", "2026-05-22", Arrays.asList(grades))
        .published(day("2026-08-03"))
        .build();
  }

  @Test
  @DisplayName("P-26-C, L-LEADERS-26: leaders alone inadequate is open, and the answer says so")
  void leadersAloneInadequate() {
    PathwayDecision decision = decide(history(of2026(INADEQUATE, GOOD, GOOD, GOOD)), NOW);

    assertThat(decision.pathway()).isEqualTo(STANDARD_INSPECTION);
    assertThat(decision.otherReading()).contains(MONITORING);
    Reason reason = decision.reasons().get(0);
    assertThat(reason.rule()).isEqualTo(Rules.L_LEADERS_26);
    assertThat(reason.evidence()).isEqualTo(Evidence.INFERRED);
    assertThat(reason.sentence())
        .contains("we read as")
        .contains("leave it open")
        .contains("monitoring visits are the other reading");
  }

  @Test
  @DisplayName("P-26-C: Trafford 2026, leaders and help and protection inadequate")
  void trafford() {
    PathwayDecision decision =
        decide(
            history(of2026(INADEQUATE, INADEQUATE, REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT)),
            NOW);

    assertThat(decision.pathway()).isEqualTo(MONITORING);
    assertThat(decision.otherReading()).isEmpty();
    Reason reason = decision.reasons().get(0);
    assertThat(reason.rule()).isEqualTo(Rules.L_INADEQUATE_26);
    assertThat(reason.evidence()).isEqualTo(Evidence.INFERRED);
    assertThat(reason.sentence()).contains("which we read as");
    assertThat(
            pathway(
                history(of2026(INADEQUATE, INADEQUATE, REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT)),
                "2026-08-02"))
        .isEqualTo(AWAITING_REPORT);
  }

  @Test
  @DisplayName(
      "G-OE-2: leaders alone inadequate before April 2026 leaves the overall grade to decide")
  void leadersAloneInadequateBefore() {
    Inspection slough =
        graded(
                "2023-01-16",
                "2023-01-27",
                List.of(
                    INADEQUATE,
                    REQUIRES_IMPROVEMENT,
                    REQUIRES_IMPROVEMENT,
                    REQUIRES_IMPROVEMENT,
                    REQUIRES_IMPROVEMENT))
            .build();

    assertThat(pathway(history(slough), NOW)).isEqualTo(STANDARD_INSPECTION);
    assertThat(decide(history(slough), NOW).otherReading()).isEmpty();
  }

  // A caller's own edition

  @Test
  @DisplayName("ED-09: a caller's own edition decides by its own test")
  void aCallersOwnTest() {
    Edition renewed =
        Timeline.england().editionOn(day("2039-09-05")).toBuilder()
            .id("2039-09")
            .name("the renewed framework")
            .effectiveFrom(day("2039-09-05"), Rules.ED_09)
            .pathwayCriteria(
                judgements ->
                    new Result(
                        judgements.grades(JudgementArea.Role.LEADERS).contains(OUTSTANDING)
                            ? SHORT_INSPECTION
                            : STANDARD_INSPECTION,
                        List.of(Reason.of(Rules.ED_09)),
                        Optional.of(MONITORING)))
            .build();
    Timeline timeline = Timeline.england().with(renewed);
    Inspection good = inspection("2039-09-12", "2039-09-16", GOOD);
    InspectionHistory own = InspectionHistory.of(timeline, EXAMPLESHIRE, List.of(good));

    assertThat(pathway(own, "2040-01-01")).isEqualTo(STANDARD_INSPECTION);
    assertThat(decide(own, "2040-01-01").otherReading()).contains(MONITORING);
    assertThat(rules(decide(own, "2040-01-01"))).containsExactly("ED-09");
    assertThat(pathway(own.on(Timeline.england()), "2040-01-01")).isEqualTo(SHORT_INSPECTION);
  }

  /** P-26-D is about overall effectiveness being gone; any other new test keeps pathways too. */
  @Test
  @DisplayName("ED-10: the pathway is kept under any other test, with the reason that it began")
  void keptUnderAnotherTest() {
    PathwayCriteria another =
        judgements -> {
          throw new AssertionError("the test of the edition in force on the day asked was applied");
        };
    Edition withOverall =
        Timeline.england().editionOn(day("2024-01-01")).toBuilder()
            .id("2025-09")
            .effectiveFrom(day("2025-09-01"), Rules.ED_09)
            .pathwayCriteria(another)
            .build();
    Edition withoutOverall =
        Timeline.england().editionOn(day("2026-04-01")).toBuilder()
            .id("2027-09")
            .effectiveFrom(day("2027-09-01"), Rules.ED_09)
            .pathwayCriteria(another)
            .build();
    PathwayDecision overallStays =
        decide(history(GOOD_2024).on(Timeline.england().with(withOverall)), "2025-09-01");
    PathwayDecision overallWasGone =
        decide(
            history(of2026(GOOD, GOOD, GOOD, GOOD)).on(Timeline.england().with(withoutOverall)),
            "2027-09-01");

    for (PathwayDecision decision : List.of(overallStays, overallWasGone)) {
      assertThat(decision.pathway()).isEqualTo(SHORT_INSPECTION);
      assertThat(rules(decision)).contains("ED-10").doesNotContain("P-26-D");
    }
  }

  // O-1, O-3: reorganised authorities

  @Test
  @DisplayName("O-1, L-GAP, L-TOLD: what the record lacks of its predecessors, or they were told")
  void predecessors() {
    Activity formed = Reorganisation.newAuthority(day("2023-04-01"), EXAMPLESHIRE);
    Gap gap = Gap.inspection(day("2022-09-05"), "row 7 has no dates");
    OfstedDecision told = told("2023-03-31", MONITORING);

    assertThat(pathway(history(gap, formed), "2023-03-31")).isEqualTo(UNDETERMINED);
    assertThat(decide(history(gap, formed), "2023-04-01"))
        .isEqualTo(decide(history(formed), "2023-04-01"));
    assertThat(pathway(history(told, formed), "2023-03-31")).isEqualTo(MONITORING);
    assertThat(pathway(history(told, formed), "2023-04-01")).isEqualTo(STANDARD_INSPECTION);
    assertThat(rules(decide(history(told, formed), "2023-04-01")))
        .containsExactly("O-1", "L-PREDECESSOR");
    assertThat(rules(decide(history(formed), "2023-04-01"))).containsExactly("O-1");
    assertThat(pathway(history(told("2023-04-01", MONITORING), formed), "2023-04-01"))
        .isEqualTo(MONITORING);
  }

  @Test
  @DisplayName("O-3: a reorganisation before the last inspection is no reason for its pathway")
  void reorganisedBeforeTheLastInspection() {
    Activity before = Reorganisation.keepingPathway(day("2023-04-01"), EXAMPLESHIRE);

    assertThat(decide(history(before, GOOD_2024), NOW)).isEqualTo(decide(history(GOOD_2024), NOW));
  }

  @Test
  @DisplayName("O-3: of two reorganisations since, the later one is named")
  void reorganisedTwice() {
    assertThat(
            decide(
                    history(
                        GOOD_2024,
                        Reorganisation.keepingPathway(day("2025-04-01"), EXAMPLESHIRE),
                        Reorganisation.keepingPathway(day("2026-04-01"), EXAMPLESHIRE)),
                    NOW)
                .reasons())
        .filteredOn(reason -> reason.rule().equals(Rules.O_3))
        .singleElement()
        .satisfies(reason -> assertThat(reason.sentence()).contains("1 April 2026"));
  }

  // The decision itself

  @Test
  void aDecisionHasReasons() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PathwayDecision(
                    MONITORING,
                    Ground.JUDGED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessageContaining("MONITORING");
  }
}
