package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.Framework;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * L-KNOWN: a schedule as of a day is the same whether the history is told as it goes, activity by
 * activity, or looked back on. The same for every authority of the record is in the examples.
 */
class TimeTravelProperties {

  private static final Scheduler ENGLAND = Scheduler.england();

  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

  @Property
  void replayingAHistoryGivesTheSchedulesOfTheWholeOfIt(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll @IntRange(max = 999) int thousandth) {
    Map<Boolean, List<Activity>> byDated =
        history.activities().stream()
            .collect(Collectors.partitioningBy(activity -> !isUndated(activity)));
    // What has no day at all may have happened on any, and is known from the beginning.
    InspectionHistory grown =
        InspectionHistory.of(EXAMPLESHIRE, byDated.getOrDefault(false, List.of()));
    List<Activity> dated = byDated.getOrDefault(true, List.of());
    for (int i = 0; i < dated.size(); i++) {
      grown = grown.with(dated.get(i));
      LocalDate day = dated.get(i).day();
      // Until the day before the next one: what shares its day with the next comes with it.
      LocalDate until = i + 1 < dated.size() ? dated.get(i + 1).day() : day.plusYears(4);
      long between = ChronoUnit.DAYS.between(day, until) * thousandth / 1000;
      for (LocalDate asOf : List.of(day, day.plusDays(between))) {
        if (asOf.isBefore(until) && !asOf.isBefore(FIRST_DAY)) {
          assertThat(ENGLAND.schedule(grown, asOf)).isEqualTo(ENGLAND.schedule(history, asOf));
        }
      }
    }
    assertThat(grown).isEqualTo(history);
  }

  private static boolean isUndated(Activity activity) {
    return activity instanceof Gap gap && !gap.isDated();
  }

  /** L-KNOWN: looking back, what came after the day asked makes no difference. */
  @Property
  void upToTheDayAskedIsEnough(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    assertThat(ENGLAND.schedule(history.upTo(asOf), asOf))
        .isEqualTo(ENGLAND.schedule(history, asOf));
  }

  /** L-AWAIT: a report that is not out yet is as good as none, whatever it will say. */
  @Property
  void aReportThatIsNotOutYetMakesNoDifference(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    InspectionHistory known = history;
    for (Inspection inspection : history.inspections()) {
      boolean notOut =
          inspection.framework() == Framework.ILACS
              && inspection.published().filter(day -> day.isAfter(asOf)).isPresent()
              && inspection.received().filter(day -> !day.isAfter(asOf)).isEmpty();
      if (notOut) {
        known =
            known
                .without(inspection)
                .with(
                    Inspection.builder()
                        .framework(Framework.ILACS)
                        .type(inspection.type())
                        .onSite(inspection.firstDay(), inspection.lastDay())
                        .build());
      }
    }

    Schedule then = ENGLAND.schedule(known, asOf);
    Schedule lookedBack = ENGLAND.schedule(history, asOf);
    // The inspection itself stands in the decision, with what it will say; nothing follows from it.
    assertThat(then.pathway()).isEqualTo(lookedBack.pathway());
    assertThat(then.decision().reasons()).isEqualTo(lookedBack.decision().reasons());
    assertThat(then.decision().otherReading()).isEqualTo(lookedBack.decision().otherReading());
    assertThat(then.decision().previous().map(Inspection::onSite))
        .isEqualTo(lookedBack.decision().previous().map(Inspection::onSite));
    assertThat(then.nextInspection()).isEqualTo(lookedBack.nextInspection());
    assertThat(then.visits()).isEqualTo(lookedBack.visits());
    assertThat(then.items()).isEqualTo(lookedBack.items());
    assertThat(then.warnings()).isEqualTo(lookedBack.warnings());
  }
}
