package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InspectionHistoryProperties {

  @Property
  void theOrderOfInputDoesNotMatter(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history, @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(history.activities());
    Collections.shuffle(shuffled, new Random(seed));

    InspectionHistory again = InspectionHistory.of(EXAMPLESHIRE, shuffled);

    assertThat(again).isEqualTo(history).hasSameHashCodeAs(history);
    assertThat(again.activities()).isEqualTo(history.activities());
    assertThat(again).hasToString(history.toString());
  }

  @Property
  void growingActivityByActivityIsTheSameAsAllAtOnce(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history, @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(history.activities());
    Collections.shuffle(shuffled, new Random(seed));

    InspectionHistory grown = InspectionHistory.of(EXAMPLESHIRE);
    for (Activity activity : shuffled) {
      grown = grown.with(activity);
    }

    assertThat(grown).isEqualTo(history);
  }

  @Property
  void activitiesAreInOrderAndTheKindsAreAllOfThem(
      @ForAll(supplier = Histories.Any.class) InspectionHistory history) {
    assertThat(history.activities()).extracting(Activity::day).isSorted();
    assertThat(
            history.inspections().size()
                + history.focusedVisits().size()
                + history.activities(OfstedDecision.class).size()
                + history.activities(Gap.class).size())
        .isEqualTo(history.activities().size());
  }

  /** Whatever day on site is chosen, a second activity on that day is refused. */
  @Property
  void nothingFitsOnADayOnSite(
      @ForAll(supplier = Histories.OnSite.class) InspectionHistory history,
      @ForAll @IntRange(min = -3, max = 15) int offset) {
    for (OnSiteActivity activity : history.activities(OnSiteActivity.class)) {
      LocalDate day = activity.firstDay().plusDays(offset);
      FocusedVisit visit = FocusedVisit.builder().onSite(day, day).build();
      boolean taken =
          history.activities(OnSiteActivity.class).stream()
              .anyMatch(
                  other ->
                      other.firstDay().toEpochDay() <= day.toEpochDay()
                          && day.toEpochDay() <= other.lastDay().toEpochDay());
      if (taken) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> history.with(visit))
            .withMessageContaining(day.toString());
      } else {
        assertThat(history.with(visit).focusedVisits()).contains(visit);
      }
    }
  }
}
