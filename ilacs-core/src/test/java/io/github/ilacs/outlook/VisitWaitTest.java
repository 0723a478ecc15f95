package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.JointTargetedAreaInspection;
import io.github.ilacs.judgement.Grade;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule V-WHEN: which waits for a visit a record shows. */
class VisitWaitTest {

  private static final Inspection GOOD =
      inspection("2022-05-16", "2022-05-20", "2022-07-04", Grade.GOOD);
  private static final Inspection REQUIRES_IMPROVEMENT =
      inspection("2022-05-09", "2022-05-20", "2022-07-04", Grade.REQUIRES_IMPROVEMENT);

  private static List<String> waits(Activity... activities) {
    return VisitWait.of(history(activities), day("2025-12-10")).stream()
        .map(
            wait ->
                wait.order()
                    + " from "
                    + wait.seenFrom()
                    + " to "
                    + wait.until()
                    + (wait.isOver() ? " over" : ""))
        .toList();
  }

  @Test
  @DisplayName("after good one visit, focused or joint, whichever comes first")
  void afterGood() {
    assertThat(waits(GOOD)).containsExactly("ONLY from 2022-05-20 to 2025-12-10");
    assertThat(
            waits(
                GOOD,
                visit("2024-01-16", "2024-01-17", "2024-02-20"),
                JointTargetedAreaInspection.builder()
                    .onSite(day("2023-11-06"), day("2023-11-10"))
                    .build()))
        .containsExactly("ONLY from 2022-05-20 to 2023-11-06 over");
    // A joint inspection that is known by its letter alone counts on the day of the letter.
    assertThat(
            waits(GOOD, JointTargetedAreaInspection.builder().published(day("2024-03-01")).build()))
        .containsExactly("ONLY from 2022-05-20 to 2024-03-01 over");
  }

  @Test
  @DisplayName("after requires improvement two, the second seen from the first on")
  void afterRequiresImprovement() {
    assertThat(waits(REQUIRES_IMPROVEMENT)).containsExactly("FIRST from 2022-05-20 to 2025-12-10");
    assertThat(waits(REQUIRES_IMPROVEMENT, visit("2023-06-13", "2023-06-14", "2023-07-18")))
        .containsExactly(
            "FIRST from 2022-05-20 to 2023-06-13 over", "SECOND from 2023-06-13 to 2025-12-10");
    assertThat(
            waits(
                REQUIRES_IMPROVEMENT,
                visit("2023-06-13", "2023-06-14", "2023-07-18", PRIORITY_ACTION),
                visit("2024-09-17", "2024-09-18", "2024-10-22")))
        .containsExactly(
            "FIRST from 2022-05-20 to 2023-06-13 over",
            "SECOND from 2023-06-13 to 2024-09-17 over");
  }

  @Test
  @DisplayName("none after inadequate, before June 2021, under the SIF, or where one may be hidden")
  void noWait() {
    assertThat(waits(inspection("2022-05-09", "2022-05-20", "2022-07-04", Grade.INADEQUATE)))
        .isEmpty();
    assertThat(waits(inspection("2019-05-13", "2019-05-17", "2019-06-28", Grade.GOOD))).isEmpty();
    assertThat(waits(sif("2017-05-08", "2017-05-25", "2017-07-10", Grade.GOOD))).isEmpty();
    assertThat(waits(GOOD, Gap.focusedVisits(day("2023-05-01"), "lost"))).isEmpty();
    assertThat(waits(GOOD, Gap.focusedVisits("lost"))).isEmpty();
    assertThat(waits(GOOD, Gap.focusedVisits(day("2021-05-01"), "lost"))).hasSize(1);
  }

  @Test
  @DisplayName("it ends with the next inspection, and what is later than the record is not seen")
  void itsEnd() {
    Inspection next = inspection("2025-06-02", "2025-06-06", "2025-07-15", Grade.GOOD);

    assertThat(waits(GOOD, next))
        .containsExactly(
            "ONLY from 2022-05-20 to 2025-06-02", "ONLY from 2025-06-06 to 2025-12-10");
    assertThat(waits(GOOD, visit("2025-12-11", "2025-12-12", "2026-01-20")))
        .containsExactly("ONLY from 2022-05-20 to 2025-12-10");
    // On the day on which a wait begins nothing has been seen of it.
    assertThat(VisitWait.of(history(GOOD), day("2022-05-20"))).isEmpty();
    // The grade counts, although its report of 4 July 2022 came later.
    assertThat(VisitWait.of(history(GOOD), day("2022-07-03"))).hasSize(1);
  }

  @Test
  void lengths() {
    VisitWait second =
        VisitWait.of(
                history(REQUIRES_IMPROVEMENT, visit("2023-06-13", "2023-06-14", "2023-07-18")),
                day("2025-12-10"))
            .get(1);

    // 389 and 1,300 days of 30.4375 to a month
    assertThat(second.monthsUnseen()).isEqualTo(389 / 30.4375);
    assertThat(second.months()).isEqualTo(1300 / 30.4375);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new VisitWait(GOOD, VisitOrder.ONLY, GOOD.lastDay(), GOOD.firstDay(), false))
        .withMessageContaining("cannot last until 2022-05-16");
  }
}
