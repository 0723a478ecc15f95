package io.github.ilacs.schedule;

import static io.github.ilacs.framework.Framework.ILACS;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.INADEQUATE;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.judged;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.sif;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules G-OE-1, G-OE-2, L-OE-LEADERS, P-OBS and L-QUIET: what the record has never shown. */
class ConsistencyTest {

  private static Inspection five(
      Grade leaders, Grade help, Grade inCare, Grade careLeavers, Grade overall) {
    return Inspection.builder()
        .framework(ILACS)
        .type(InspectionType.STANDARD)
        .onSite(day("2025-01-13"), day("2025-01-24"))
        .published(day("2025-03-04"))
        .judged(IMPACT_OF_LEADERS, leaders)
        .judged(HELP_AND_PROTECTION, help)
        .judged(CHILDREN_IN_CARE, inCare)
        .judged(CARE_LEAVERS, careLeavers)
        .judged(OVERALL_EFFECTIVENESS, overall)
        .build();
  }

  private static List<String> warnings(String asOf, Activity... activities) {
    return rules(schedule(asOf, activities).warnings());
  }

  @Test
  @DisplayName("G-OE-1: an inadequate practice judgement with overall better than inadequate")
  void practice() {
    Inspection odd = five(GOOD, GOOD, GOOD, INADEQUATE, REQUIRES_IMPROVEMENT);
    assertThat(warnings("2025-04-01", odd)).containsExactly("G-OE-1");
    assertThat(warnings("2025-04-01", five(GOOD, INADEQUATE, GOOD, GOOD, GOOD)))
        .containsExactly("G-OE-1");
    assertThat(schedule("2025-04-01", odd).warnings())
        .allSatisfy(warning -> assertThat(warning.evidence()).isEqualTo(Evidence.OBSERVED));
    assertThat(sentences(schedule("2025-04-01", odd).warnings())).contains("13 January 2025");
    // Harrow 2025: care leavers alone inadequate, and overall
    assertThat(warnings("2025-04-01", five(GOOD, GOOD, GOOD, INADEQUATE, INADEQUATE))).isEmpty();
    assertThat(warnings("2025-03-03", odd)).as("before the report").isEmpty();
  }

  @Test
  @DisplayName("G-OE-2: inadequate leaders alone are nothing unheard of")
  void leaders() {
    assertThat(
            warnings(
                "2025-04-01",
                five(INADEQUATE, REQUIRES_IMPROVEMENT, GOOD, GOOD, REQUIRES_IMPROVEMENT)))
        .isEmpty();
    assertThat(
            warnings("2025-04-01", five(INADEQUATE, REQUIRES_IMPROVEMENT, GOOD, GOOD, INADEQUATE)))
        .isEmpty();
  }

  @Test
  @DisplayName("L-OE-LEADERS: outstanding overall with leaders below outstanding")
  void outstanding() {
    assertThat(
            warnings("2025-04-01", five(GOOD, OUTSTANDING, OUTSTANDING, OUTSTANDING, OUTSTANDING)))
        .containsExactly("L-OE-LEADERS");
    assertThat(
            warnings("2025-04-01", five(OUTSTANDING, GOOD, OUTSTANDING, OUTSTANDING, OUTSTANDING)))
        .isEmpty();
    assertThat(warnings("2025-04-01", five(OUTSTANDING, GOOD, GOOD, GOOD, GOOD))).isEmpty();
  }

  @Test
  @DisplayName("P-OBS: a short inspection after requires improvement")
  void shortAfterRequiresImprovement() {
    Inspection before =
        judged(
            InspectionType.STANDARD, "2021-09-13/2021-09-24", "2021-11-05", REQUIRES_IMPROVEMENT);
    Inspection shortOne = judged(InspectionType.SHORT, "2024-10-07/2024-10-11", "2024-11-19", GOOD);
    Inspection standard =
        judged(InspectionType.STANDARD, "2024-10-07/2024-10-18", "2024-11-26", GOOD);
    assertThat(warnings("2025-01-01", before, shortOne)).containsExactly("P-OBS");
    assertThat(warnings("2025-01-01", before, standard)).isEmpty();
    assertThat(warnings("2024-10-10", before, shortOne)).as("still on site").isEmpty();
    Inspection good = judged(InspectionType.STANDARD, "2021-09-13/2021-09-24", "2021-11-05", GOOD);
    assertThat(warnings("2025-01-01", good, shortOne)).isEmpty();
    // P-EXC: a standard one after good is on record eleven times
    assertThat(warnings("2025-01-01", good, standard)).isEmpty();
  }

  @Test
  @DisplayName("P-OBS: a short inspection after requires improvement under the SIF")
  void shortAfterSif() {
    Inspection shortOne = judged(InspectionType.SHORT, "2018-10-08/2018-10-12", "2018-11-12", GOOD);
    assertThat(
            warnings(
                "2019-01-01",
                sif("2015-05-11/2015-06-04", "2015-07-20", REQUIRES_IMPROVEMENT),
                shortOne))
        .containsExactly("P-OBS");
    assertThat(warnings("2019-01-01", sif("2015-05-11/2015-06-04", "2015-07-20", GOOD), shortOne))
        .isEmpty();
  }

  @Test
  @DisplayName("P-OBS, ED-01: what came before the SIF leads nowhere, so nothing after it is odd")
  void shortAfterAnEarlierFramework() {
    Inspection earlier =
        Inspection.builder()
            .framework(Framework.EARLIER)
            .onSite(day("2011-05-09"), day("2011-05-20"))
            .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
            .build();
    Inspection shortOne = judged(InspectionType.SHORT, "2018-10-08/2018-10-12", "2018-11-12", GOOD);
    assertThat(warnings("2019-01-01", earlier, shortOne)).isEmpty();
  }

  @Test
  @DisplayName("P-OBS: after an inspection whose grade is not on record nothing is odd")
  void shortAfterAnUnknownGrade() {
    Inspection ungraded =
        Inspection.builder()
            .framework(Framework.SIF)
            .onSite(day("2015-05-11"), day("2015-06-04"))
            .build();
    Inspection shortOne = judged(InspectionType.SHORT, "2018-10-08/2018-10-12", "2018-11-12", GOOD);
    assertThat(warnings("2019-01-01", ungraded, shortOne)).isEmpty();
  }

  @ParameterizedTest(name = "{0} from {1} to {2}: impossible {3}")
  @CsvSource({
    "SHORT, 2025-06-09, 2025-06-13, false",
    "STANDARD, 2025-06-09, 2025-06-20, false",
    // a Tuesday: Isles of Scilly in July 2023 (N-16)
    "SHORT, 2023-07-11, 2023-07-13, true",
    // 26 May 2025 on its second Monday
    "STANDARD, 2025-05-19, 2025-05-30, true",
    "SHORT, 2025-05-19, 2025-05-23, false",
    // August
    "SHORT, 2025-08-04, 2025-08-08, true",
  })
  @DisplayName("L-QUIET: a start on a day that the calendar calls impossible")
  void impossibleStart(InspectionType type, LocalDate first, LocalDate last, boolean warned) {
    Inspection inspection = judged(type, first + "/" + last, last.plusDays(40).toString(), GOOD);
    assertThat(warnings("2026-01-01", inspection))
        .isEqualTo(warned ? List.of("L-QUIET") : List.of());
    assertThat(warnings(first.toString(), inspection)).isEmpty();
  }

  @Test
  @DisplayName("what was made under another framework is not measured by this one")
  void otherFrameworks() {
    Inspection earlier =
        Inspection.builder()
            .framework(Framework.EARLIER)
            .onSite(day("2011-08-02"), day("2011-08-26"))
            .build();
    assertThat(
            warnings(
                "2018-09-01",
                earlier,
                sif("2016-08-02/2016-08-25", "2016-10-17", REQUIRES_IMPROVEMENT)))
        .isEmpty();
  }
}
