package io.github.ilacs.examples.snippets;

import static io.github.ilacs.framework.Framework.ILACS;
import static io.github.ilacs.framework.Framework.SIF;
import static io.github.ilacs.framework.InspectionType.SHORT;
import static io.github.ilacs.framework.InspectionType.STANDARD;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE_AND_CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.judgement.JudgementArea.OVERALL_EFFECTIVENESS;

import io.github.ilacs.history.FocusedVisit;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalAuthority;
import java.time.LocalDate;
import java.util.List;

/** Two authorities from the published reports, written in Java. */
public final class TwoAuthorities {

  private TwoAuthorities() {}

  /**
   * Leicestershire: requires improvement in 2019, outstanding in 2024.
   *
   * @return its history
   */
  public static InspectionHistory leicestershire() {
    return InspectionHistory.of(
        new LocalAuthority("80483", "Leicestershire"),
        Inspection.builder()
            .framework(SIF)
            .onSite(LocalDate.of(2016, 11, 14), LocalDate.of(2016, 12, 8))
            .published(LocalDate.of(2017, 2, 13))
            .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
            .build(),
        visit(LocalDate.of(2018, 10, 10), LocalDate.of(2018, 10, 11), LocalDate.of(2018, 11, 2)),
        Inspection.builder()
            .framework(ILACS)
            .type(STANDARD)
            .onSite(LocalDate.of(2019, 9, 23), LocalDate.of(2019, 10, 4))
            .published(LocalDate.of(2019, 11, 4))
            .judged(IMPACT_OF_LEADERS, GOOD)
            .judged(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
            .judged(CHILDREN_IN_CARE_AND_CARE_LEAVERS, GOOD)
            .judged(OVERALL_EFFECTIVENESS, REQUIRES_IMPROVEMENT)
            .build(),
        visit(LocalDate.of(2022, 1, 26), LocalDate.of(2022, 1, 27), LocalDate.of(2022, 3, 2)),
        visit(LocalDate.of(2023, 5, 11), LocalDate.of(2023, 5, 12), LocalDate.of(2023, 6, 16)),
        Inspection.builder()
            .framework(ILACS)
            .type(STANDARD)
            .onSite(LocalDate.of(2024, 4, 22), LocalDate.of(2024, 5, 3))
            .published(LocalDate.of(2024, 7, 12))
            .judged(IMPACT_OF_LEADERS, OUTSTANDING)
            .judged(HELP_AND_PROTECTION, GOOD)
            .judged(CHILDREN_IN_CARE, OUTSTANDING)
            .judged(CARE_LEAVERS, OUTSTANDING)
            .judged(OVERALL_EFFECTIVENESS, OUTSTANDING)
            .build());
  }

  /**
   * Nottinghamshire: good in 2019, good again in 2024.
   *
   * @return its history
   */
  public static InspectionHistory nottinghamshire() {
    return InspectionHistory.of(
        new LocalAuthority("80534", "Nottinghamshire"),
        Inspection.builder()
            .framework(SIF)
            .onSite(LocalDate.of(2015, 5, 11), LocalDate.of(2015, 6, 4))
            .published(LocalDate.of(2015, 7, 20))
            .judged(OVERALL_EFFECTIVENESS, GOOD)
            .build(),
        visit(LocalDate.of(2018, 1, 30), LocalDate.of(2018, 1, 31), LocalDate.of(2018, 2, 22)),
        visit(LocalDate.of(2019, 1, 9), LocalDate.of(2019, 1, 9), LocalDate.of(2019, 2, 1)),
        Inspection.builder()
            .framework(ILACS)
            .type(STANDARD)
            .onSite(LocalDate.of(2019, 10, 7), LocalDate.of(2019, 10, 18))
            .published(LocalDate.of(2019, 12, 19))
            .judged(IMPACT_OF_LEADERS, GOOD)
            .judged(HELP_AND_PROTECTION, REQUIRES_IMPROVEMENT)
            .judged(CHILDREN_IN_CARE_AND_CARE_LEAVERS, GOOD)
            .judged(OVERALL_EFFECTIVENESS, GOOD)
            .build(),
        visit(LocalDate.of(2022, 4, 26), LocalDate.of(2022, 4, 27), LocalDate.of(2022, 6, 1)),
        Inspection.builder()
            .framework(ILACS)
            .type(SHORT)
            .onSite(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24))
            .published(LocalDate.of(2024, 7, 12))
            .judged(IMPACT_OF_LEADERS, OUTSTANDING)
            .judged(HELP_AND_PROTECTION, GOOD)
            .judged(CHILDREN_IN_CARE, GOOD)
            .judged(CARE_LEAVERS, GOOD)
            .judged(OVERALL_EFFECTIVENESS, GOOD)
            .build(),
        visit(LocalDate.of(2025, 11, 26), LocalDate.of(2025, 11, 26), LocalDate.of(2026, 1, 12)));
  }

  /**
   * Both of them.
   *
   * @return their histories
   */
  public static List<InspectionHistory> all() {
    return List.of(leicestershire(), nottinghamshire());
  }

  private static FocusedVisit visit(LocalDate first, LocalDate last, LocalDate published) {
    return FocusedVisit.builder().onSite(first, last).published(published).build();
  }
}
