package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of a history: it is the same in whatever order it is told, all at once or piece by
 * piece, and nobody is in two places on one day.
 */
class InspectionHistoryProperties {

  @Property
  void theOrderOfInputDoesNotMatter(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll long seed) {
    List<Activity> shuffled = new ArrayList<>(history.activities());
    Collections.shuffle(shuffled, new Random(seed));

    InspectionHistory again = InspectionHistory.of(EXAMPLESHIRE, shuffled);

    assertThat(again).isEqualTo(history).hasSameHashCodeAs(history);
    assertThat(again.activities()).isEqualTo(history.activities());
    assertThat(again).hasToString(history.toString());
  }

  @Property
  void growingActivityByActivityIsTheSameAsAllAtOnce(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll long seed) {
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
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history) {
    assertThat(history.activities()).extracting(Activity::day).isSorted();
    assertThat(
            Stream.of(
                    OnSiteActivity.class,
                    SelfEvaluation.class,
                    AnnualEngagementMeeting.class,
                    AnnualEngagementLetter.class,
                    DutyDone.class,
                    Reorganisation.class,
                    OfstedDecision.class,
                    Gap.class)
                .<Activity>flatMap(kind -> history.activities(kind).stream()))
        .containsExactlyInAnyOrderElementsOf(history.activities());
    assertThat(history.inspections()).isEqualTo(history.activities(Inspection.class));
    assertThat(history.focusedVisits()).isEqualTo(history.activities(FocusedVisit.class));
  }

  /** L-KNOWN: up to a day there is what had begun by then, and what may have happened on any. */
  @Property
  void upToADayThereIsWhatHadBegunByThen(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate day) {
    InspectionHistory upTo = history.upTo(day);
    for (Activity activity : history.activities()) {
      boolean begun = !activity.day().isAfter(day) || activity.day().equals(LocalDate.MAX);
      assertThat(upTo.activities().contains(activity)).isEqualTo(begun);
    }
    assertThat(history.activities()).containsAll(upTo.activities());
    assertThat(upTo.upTo(day)).isSameAs(upTo);
  }

  /** What is added and taken away again has left nothing behind. */
  @Property
  void withoutIsTheInverseOfWith(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history) {
    for (Activity activity : history.activities()) {
      InspectionHistory without = history.without(activity);

      assertThat(without.activities()).doesNotContain(activity);
      assertThat(without.activities()).hasSizeLessThan(history.activities().size());
    }
    SelfEvaluation added = new SelfEvaluation(LocalDate.of(2035, 1, 1));
    assertThat(history.with(added).without(added)).isEqualTo(history);
  }

  /** Whatever day on site is chosen, a second activity on that day is refused. */
  @Property
  void nothingFitsOnADayOnSite(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll @IntRange(min = -3, max = 15) int offset) {
    for (OnSiteActivity activity : history.activities(OnSiteActivity.class)) {
      LocalDate day = activity.firstDay().plusDays(offset);
      FocusedVisit visit = FocusedVisit.builder().onSite(day).build();
      boolean taken =
          history.activities(OnSiteActivity.class).stream()
              .filter(OnSiteActivity::hasDaysOnSite)
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
