package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.kindsOf;
import static io.github.ilacs.history.HistoryArbitraries.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.OfstedDecision.OnDate;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.judgement.Grade;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** The shared generator finds every shape, and a counterexample of it can be read. */
class HistoryArbitrariesTest {

  /** A history for which a condition holds, shrunk as long as it does. */
  private static InspectionHistory smallest(Predicate<InspectionHistory> condition, long seed) {
    Predicate<Shrinkable<InspectionHistory>> holds = drawn -> condition.test(drawn.value());
    Shrinkable<InspectionHistory> found =
        drawn(seed).limit(10_000).filter(holds).findFirst().orElseThrow();
    Optional<Shrinkable<InspectionHistory>> smaller = Optional.of(found);
    while (smaller.isPresent()) {
      found = smaller.get();
      smaller = found.shrink().filter(holds).findFirst();
    }
    return found.value();
  }

  @Example
  void everyKindOfActivityIsDrawn() {
    Set<Class<?>> kinds = new HashSet<>();
    drawn(1)
        .limit(1000)
        .forEach(
            drawn ->
                drawn.value().activities().forEach(activity -> kinds.add(activity.getClass())));

    assertThat(kinds).containsExactlyInAnyOrderElementsOf(kindsOf(Activity.class));
  }

  /** Read together, each of these has had a wrong answer that no law met. */
  @Example
  void whatIsReadTogetherIsOftenDrawnTogether() {
    assertThat(among1000(HistoryArbitrariesTest::hasAPathwayToldBesideAGapWithoutADay))
        .isGreaterThan(30);
    assertThat(among1000(HistoryArbitrariesTest::hasEverythingToldBeforeItIsNew)).isGreaterThan(15);
    assertThat(among1000(HistoryArbitrariesTest::hasDaysToldBeforeAGap)).isGreaterThan(40);
    assertThat(among1000(HistoryArbitrariesTest::hasDaysToldOnWhichNoInspectionStarts))
        .isGreaterThan(20);
  }

  private static long among1000(Predicate<InspectionHistory> condition) {
    return drawn(1).limit(1000).map(Shrinkable::value).filter(condition).count();
  }

  /** The pathway told after an inspection, and a visit before it: the gap may be as well. */
  private static boolean hasAPathwayToldBesideAGapWithoutADay(InspectionHistory history) {
    return history.gaps().contains(Gap.inspection("lost for good"))
        && history.activities(OfstedDecision.OnPathway.class).stream()
            .anyMatch(
                told ->
                    history.inspections().stream()
                        .filter(inspection -> !inspection.lastDay().isAfter(told.told()))
                        .anyMatch(inspection -> hasAVisitBefore(inspection, history)));
  }

  private static boolean hasAVisitBefore(Inspection inspection, InspectionHistory history) {
    return history.focusedVisits().stream()
        .anyMatch(visit -> visit.lastDay().isBefore(inspection.firstDay()));
  }

  /** A pathway, the days of an inspection and a deferral, all told to the predecessors. */
  private static boolean hasEverythingToldBeforeItIsNew(InspectionHistory history) {
    return history.reorganisations().stream()
        .filter(reorganisation -> !reorganisation.keepsPathway())
        .map(Reorganisation::vesting)
        .anyMatch(vesting -> toldBefore(vesting, history).equals(kindsOf(OfstedDecision.class)));
  }

  private static Set<Class<?>> toldBefore(LocalDate day, InspectionHistory history) {
    return history.decisions().stream()
        .filter(decision -> decision.told().isBefore(day))
        .filter(
            decision -> !(decision instanceof OnDate days) || days.subject() == Subject.INSPECTION)
        .map(OfstedDecision::getClass)
        .collect(Collectors.toSet());
  }

  /** The days of an inspection, and after they were told one that is lost and none on record. */
  private static boolean hasDaysToldBeforeAGap(InspectionHistory history) {
    return daysToldWithoutAnInspectionSince(history)
        .anyMatch(
            told ->
                history.gaps().stream()
                    .filter(gap -> gap.kind() == Gap.Kind.INSPECTION)
                    .anyMatch(gap -> gap.by().isAfter(told.told())));
  }

  private static boolean hasDaysToldOnWhichNoInspectionStarts(InspectionHistory history) {
    return daysToldWithoutAnInspectionSince(history)
        .map(OnDate::days)
        .anyMatch(days -> days.days().noneMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
  }

  private static Stream<OnDate> daysToldWithoutAnInspectionSince(InspectionHistory history) {
    return history.activities(OnDate.class).stream()
        .filter(told -> told.subject() == Subject.INSPECTION)
        .filter(
            told ->
                history.inspections().stream()
                    .noneMatch(inspection -> inspection.firstDay().isAfter(told.told())));
  }

  @Example
  void anInspectionThatWasInadequateShrinksToOneOnTheFirstDay() {
    for (long seed = 1; seed <= 5; seed++) {
      InspectionHistory smallest =
          smallest(
              history ->
                  history.inspections().stream()
                      .flatMap(inspection -> inspection.judgements().stream())
                      .anyMatch(judgement -> judgement.grade() == Grade.INADEQUATE),
              seed);

      assertThat(smallest.activities()).as("%s", smallest).hasSize(1);
      Inspection inspection = smallest.inspections().get(0);
      assertThat(inspection.lastDay()).isBeforeOrEqualTo(day("2018-01-12"));
      assertThat(inspection.published()).isEmpty();
    }
  }

  @Example
  void threeVisitsShrinkToThreeDaysRunning() {
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(smallest(history -> history.focusedVisits().size() >= 3, seed))
          .hasToString(
              EXAMPLESHIRE
                  + " [FocusedVisit{firstDay=2018-01-08, lastDay=2018-01-08, topics=[], findings=[]},"
                  + " FocusedVisit{firstDay=2018-01-09, lastDay=2018-01-09, topics=[], findings=[]},"
                  + " FocusedVisit{firstDay=2018-01-10, lastDay=2018-01-10, topics=[], findings=[]}]");
    }
  }

  @Example
  void whatIsSeenOnlySinceApril2026ShrinksToItsFirstDays() {
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(
              smallest(
                  history ->
                      history.inspections().stream()
                          .anyMatch(i -> !i.firstDay().isBefore(day("2026-04-01"))),
                  seed))
          .isEqualTo(
              history(
                  graded("2026-04-01", "2026-04-05", Collections.nCopies(5, Grade.OUTSTANDING))
                      .type(InspectionType.SHORT)
                      .build()));
    }
  }

  @Example
  void twoThingsThatMustMeetStayAndNothingElse() {
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(
              smallest(
                  history ->
                      !history.activities(OfstedDecision.Deferral.class).isEmpty()
                          && history.focusedVisits().stream()
                              .anyMatch(FocusedVisit::hasAreaForPriorityAction),
                  seed))
          .isEqualTo(
              history(
                  Histories.visit("2018-01-08", "2018-01-08", PRIORITY_ACTION).build(),
                  new OfstedDecision.Deferral(
                      day("2018-01-08"),
                      DateWindow.of(day("2018-01-08")),
                      "letter of 2018-01-08")));
    }
  }

  @Example
  void whatIsDrawnTogetherShrinksToWhatMustMeet() {
    for (long seed = 1; seed <= 5; seed++) {
      assertThat(
              smallest(HistoryArbitrariesTest::hasAPathwayToldBesideAGapWithoutADay, seed)
                  .activities())
          .hasSize(4);
      assertThat(
              smallest(HistoryArbitrariesTest::hasEverythingToldBeforeItIsNew, seed).activities())
          .hasSize(4);
      assertThat(smallest(HistoryArbitrariesTest::hasDaysToldBeforeAGap, seed).activities())
          .hasSize(2);
      assertThat(
              smallest(HistoryArbitrariesTest::hasDaysToldOnWhichNoInspectionStarts, seed)
                  .activities())
          .hasSize(1);
    }
  }
}
