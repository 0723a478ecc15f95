package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.schedule.Facts.awaiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ilacs.framework.Force;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleItemTest {

  private static ScheduleItem.Builder item() {
    return ScheduleItem.builder()
        .kind(ItemKind.FOCUSED_VISIT)
        .title("Focused visit")
        .state(ItemState.FUTURE)
        .force(Force.FRAMEWORK)
        .reasons(List.of(Reason.of(Rules.V_1)));
  }

  @Test
  void whatIsNeededIsMissed() {
    for (ScheduleItem.Builder less :
        List.of(
            ScheduleItem.builder().title("Visit").state(ItemState.FUTURE).force(Force.FRAMEWORK),
            ScheduleItem.builder()
                .kind(ItemKind.FOCUSED_VISIT)
                .state(ItemState.FUTURE)
                .force(Force.FRAMEWORK),
            ScheduleItem.builder()
                .kind(ItemKind.FOCUSED_VISIT)
                .title("Visit")
                .force(Force.FRAMEWORK),
            ScheduleItem.builder()
                .kind(ItemKind.FOCUSED_VISIT)
                .title("Visit")
                .state(ItemState.FUTURE))) {
      assertThatIllegalStateException()
          .isThrownBy(less.reasons(List.of(Reason.of(Rules.V_1)))::build)
          .withMessage("an item needs a kind, a title, a state and a force");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(item().reasons(List.of())::build)
        .withMessage("the item 'Focused visit' has no reason");
  }

  @Test
  void whatHasNoDayIsNeitherToldNorAdjusted() {
    assertThatIllegalArgumentException()
        .isThrownBy(item().told(true)::build)
        .withMessage("the item 'Focused visit' was told for no day");
    assertThatIllegalArgumentException()
        .isThrownBy(item().adjusted(days("2026-12-01"))::build)
        .withMessage("the item 'Focused visit' was adjusted to 2026-12-01/2026-12-01 from no day");
    assertThat(
            item()
                .when(days("2026-11-30"))
                .told(true)
                .adjusted(days("2026-12-01"))
                .build()
                .lastDay())
        .contains(day("2026-12-01"));
  }

  @Test
  void itSaysWhatItIs() {
    assertThat(item().when(days("2026-11-30")).adjusted(days("2026-12-01")).build())
        .hasToString("Focused visit, 2026-11-30/2026-11-30, FUTURE");
    assertThat(item().build()).hasToString("Focused visit, FUTURE");
  }

  @Test
  void itIsKnownNoBetterThanItsWeakestReason() {
    Reason stated = Reason.of(Rules.V_1);
    Reason inferred = Reason.of(Rules.L_UNKNOWN);

    assertThat(item().build().evidence()).isEqualTo(Evidence.STATED);
    assertThat(item().reasons(List.of(stated, inferred)).build().evidence())
        .isEqualTo(Evidence.INFERRED);
    assertThat(item().reasons(List.of(inferred, stated)).build().evidence())
        .isEqualTo(Evidence.INFERRED);
  }

  private static final Inspection SHORT_2021 =
      awaiting(InspectionType.SHORT, "2021-09-06/2021-09-10");
  private static final Inspection SHORT_2024 =
      awaiting(InspectionType.SHORT, "2024-05-20/2024-05-24");
  private static final Inspection STANDARD_2022 =
      awaiting(InspectionType.STANDARD, "2022-10-10/2022-10-21");

  private static void assertOrder(ScheduleItem... inOrder) {
    List<ScheduleItem> reversed = new ArrayList<>(List.of(inOrder));
    Collections.reverse(reversed);
    reversed.sort(ScheduleItem.IN_ORDER_OF_DATE);

    assertThat(reversed).containsExactly(inOrder);
  }

  @Test
  void whatSharesItsLastDayIsInTheOrderOfTheKindsAndThenOfTheTitles() {
    assertOrder(
        item().title("Later in the alphabet").build(),
        item().kind(ItemKind.JTAI).title("Alphabet").build(),
        item().kind(ItemKind.JTAI).title("Letters").build());
    // The same words: by what they are about, and then by its day.
    assertOrder(
        item().title("Statement after the ", SHORT_2021).build(),
        item().title("Statement after the ", SHORT_2024).build(),
        item().title("Statement after the ", STANDARD_2022).build());
    // Other words, or about nothing: by the whole title.
    assertOrder(
        item().title("Action plan after the ", STANDARD_2022).build(),
        item().title("Early draft after the ", SHORT_2021).build());
    assertOrder(
        item().title("Action plan").build(),
        item().title("Early draft after the ", SHORT_2021).build());
    assertOrder(
        item().title("Action plan after the ", SHORT_2021).build(),
        item().title("Early draft").build());
  }

  @Test
  void whatWasMovedComesOnTheDayToWhichItWasMoved() {
    assertOrder(
        item().title("Stays").when(days("2026-12-01")).build(),
        item().title("Moves").when(days("2026-11-30")).adjusted(days("2026-12-05")).build(),
        item().title("Has no day").build());
  }
}
