package io.github.ilacs.pathway;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.earlier;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.unreported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {

  private static final Inspection GOOD =
      inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.GOOD);

  private static void check(InspectionHistory history, Ground ground, Pathway pathway) {
    PathwayDecision decision = PathwayRules.decide(history, day("2026-11-22"));
    assertThat(decision.ground()).isEqualTo(ground);
    assertThat(decision.pathway()).isEqualTo(pathway);
    assertThat(Ground.of(history.knownOn(day("2026-11-22")))).isEqualTo(ground);
    assertThat(PathwayRules.pathway(history, day("2026-11-22"))).isEqualTo(pathway);
  }

  @Test
  @DisplayName("L-TOLD, L-GAP, L-FIRST, L-AWAIT: each ground, and the pathway to which it leads")
  void each() {
    OfstedDecision told =
        new OfstedDecision.OnPathway(
            day("2026-02-02"), Pathway.MONITORING, "letter of 2 February 2026");
    Inspection lost =
        Inspection.builder()
            .framework(Framework.SIF)
            .onSite(day("2016-11-14"), day("2016-12-08"))
            .build();

    check(history(GOOD, told), Ground.TOLD, Pathway.MONITORING);
    check(
        history(GOOD, Gap.inspection("a report of unknown day")),
        Ground.INCOMPLETE,
        Pathway.UNDETERMINED);
    check(
        history(earlier("2012-03-05", "2012-03-16", "2012-04-20")),
        Ground.INCOMPLETE,
        Pathway.UNDETERMINED);
    check(history(), Ground.FIRST, Pathway.STANDARD_INSPECTION);
    check(
        history(GOOD, unreported("2026-10-05", "2026-10-16")),
        Ground.AWAITED,
        Pathway.AWAITING_REPORT);
    check(history(lost), Ground.GRADE_MISSING, Pathway.UNDETERMINED);
    check(history(GOOD), Ground.JUDGED, Pathway.SHORT_INSPECTION);
  }

  @Test
  @DisplayName("L-TOLD, L-GAP: what is told comes first, then what is missing")
  void theOrder() {
    OfstedDecision told =
        new OfstedDecision.OnPathway(
            day("2026-02-02"), Pathway.MONITORING, "letter of 2 February 2026");

    check(
        history(GOOD, Gap.inspection("a report of unknown day"), told),
        Ground.TOLD,
        Pathway.MONITORING);
    check(
        history(unreported("2026-10-05", "2026-10-16"), Gap.inspection("a report of unknown day")),
        Ground.INCOMPLETE,
        Pathway.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0} cannot lead to {1}")
  @CsvSource({
    "TOLD, UNDETERMINED",
    "TOLD, AWAITING_REPORT",
    "JUDGED, UNDETERMINED",
    "JUDGED, AWAITING_REPORT",
    "FIRST, SHORT_INSPECTION",
    "AWAITED, SHORT_INSPECTION",
    "INCOMPLETE, STANDARD_INSPECTION",
    "GRADE_MISSING, MONITORING",
  })
  void aGroundLeadsToItsPathways(Ground ground, Pathway pathway) {
    List<Reason> reasons = List.of(Reason.of(Rules.L_KNOWN));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PathwayDecision(
                    pathway, ground, Optional.empty(), reasons, Optional.empty(), Optional.empty()))
        .withMessage("the ground " + ground + " cannot lead to " + pathway);
  }
}
