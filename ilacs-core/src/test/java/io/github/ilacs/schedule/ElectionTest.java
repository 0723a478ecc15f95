package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.rule.Reasons.rules;
import static io.github.ilacs.rule.Reasons.sentences;
import static io.github.ilacs.schedule.Facts.awaiting;
import static io.github.ilacs.schedule.Facts.only;
import static io.github.ilacs.schedule.Facts.schedule;
import static io.github.ilacs.schedule.Facts.visitOn;
import static io.github.ilacs.schedule.ItemKind.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Activity;
import io.github.ilacs.history.HistoryArbitraries;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.LocalElection;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R-ELECT: before an election nothing is published, so what is typical can come later. */
class ElectionTest {

  private static final Scheduler ENGLAND = Scheduler.england();

  /** A visit whose letter came out on the day on which several were published that had waited. */
  private static Activity awaited(String onSite) {
    return visitOn(onSite).published(day("2024-07-12")).build();
  }

  private static ScheduleItem before(String pollingDay, String asOf, Activity... activities) {
    InspectionHistory votes =
        history(activities).withLocalElections(List.of(new LocalElection(day(pollingDay))));
    return only(ENGLAND.schedule(votes, day(asOf)), PUBLICATION);
  }

  @ParameterizedTest(name = "ended {0}: typically {1}, before an election {2}")
  @CsvSource({
    // 21 working days, no bank holiday on the way
    "2019-10-07, 2019-11-05, false",
    "2019-10-08, 2019-11-06, true",
    "2019-10-11, 2019-11-11, true",
    "2019-11-13, 2019-12-12, true",
    "2019-11-14, 2019-12-13, false",
  })
  @DisplayName("R-ELECT: the general election of 2019, both ends included")
  void reportIn2019(String ended, String typical, boolean isBefore) {
    ScheduleItem item =
        only(schedule(typical, awaiting(InspectionType.SHORT, ended + "/" + ended)), PUBLICATION);
    assertThat(item.when()).contains(days(typical));
    assertThat(rules(item.reasons()).contains("R-ELECT")).isEqualTo(isBefore);
    assertThat(item.evidence()).isEqualTo(Evidence.OBSERVED);
    if (isBefore) {
      assertThat(sentences(item.reasons()))
          .contains(
              "Ofsted publishes no report from 6 November 2019 to 12 December 2019, before the"
                  + " general election, so it can come later.");
    }
  }

  @ParameterizedTest(name = "ended {0}: typically {1}, before an election {2}")
  @CsvSource({
    // 21 working days, 6 and 27 May on the way of the first two
    "2024-04-24, 2024-05-24, false",
    "2024-04-25, 2024-05-28, true",
    "2024-06-05, 2024-07-04, true",
    "2024-06-06, 2024-07-05, false",
  })
  @DisplayName("R-ELECT: the general election of 2024, both ends included")
  void letterIn2024(String ended, String typical, boolean isBefore) {
    ScheduleItem item = only(schedule(typical, awaited(ended + "/" + ended)), PUBLICATION);
    assertThat(item.when()).contains(days(typical));
    assertThat(rules(item.reasons()).contains("R-ELECT")).isEqualTo(isBefore);
    if (isBefore) {
      assertThat(sentences(item.reasons()))
          .contains(
              "Ofsted publishes no letter from 25 May 2024 to 4 July 2024, before the general"
                  + " election, so it can come later.");
    }
  }

  @ParameterizedTest(name = "ended {0}: typically {1}, before local elections {2}")
  @CsvSource({
    // 27 working days; Good Friday is 26 March, Easter Monday 29 March, and 3 May is a bank holiday
    "2027-02-25, 2027-04-07, false",
    "2027-02-26, 2027-04-08, true",
    "2027-03-05, 2027-04-15, true",
    "2027-03-25, 2027-05-06, true",
    "2027-03-30, 2027-05-07, false",
  })
  @DisplayName("R-ELECT: local elections on 6 May 2027, for about four weeks")
  void localElections(String ended, String typical, boolean isBefore) {
    Activity inspection = awaiting(InspectionType.SHORT, ended + "/" + ended);
    ScheduleItem item = before("2027-05-06", ended, inspection);
    assertThat(item.when()).contains(days(typical));
    assertThat(rules(item.reasons()).contains("R-ELECT")).isEqualTo(isBefore);
    if (isBefore) {
      assertThat(sentences(item.reasons()))
          .contains(
              "Ofsted publishes no report from about 8 April 2027 to 6 May 2027, before the local"
                  + " elections in the area, so it can come later.");
    }
    // An area that does not vote.
    assertThat(rules(only(schedule(ended, inspection), PUBLICATION).reasons()))
        .doesNotContain("R-ELECT");
  }

  @Test
  @DisplayName("R-ELECT, L-KNOWN: nobody knew in April 2024 of the election in July")
  void notKnownYet() {
    Activity visit = awaited("2024-05-07/2024-05-08");
    ScheduleItem then = only(schedule("2024-05-24", visit), PUBLICATION);
    ScheduleItem later = only(schedule("2024-05-25", visit), PUBLICATION);
    assertThat(rules(then.reasons())).doesNotContain("R-ELECT");
    assertThat(rules(later.reasons())).contains("R-ELECT");
    // 21 working days, and 27 May on the way
    assertThat(List.of(then, later))
        .allSatisfy(item -> assertThat(item.when()).contains(days("2024-06-07")));
  }

  @Test
  @DisplayName("R-ELECT, R-EXT-2: Ofsted published again from 5 July 2024; until then it says so")
  void stillSaidWhenTheDayHasPassed() {
    // One of the visits whose letter came out on 12 July 2024
    ScheduleItem item = only(schedule("2024-07-11", awaited("2024-05-07/2024-05-08")), PUBLICATION);
    assertThat(item.state()).isEqualTo(ItemState.PASSED);
    assertThat(rules(item.reasons())).contains("R-ELECT");
  }

  /**
   * R-ELECT: an election moves no day. It adds one reason to the typical days of the four weeks
   * before it, and changes nothing else.
   */
  @Property
  void anElectionChangesWhatIsTypicalBeforeItAlone(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf,
      @ForAll @IntRange(min = -60, max = 90) int days) {
    LocalDate pollingDay = asOf.plusDays(days);
    Schedule without = ENGLAND.schedule(history, asOf);
    Schedule with =
        ENGLAND.schedule(history.withLocalElections(List.of(new LocalElection(pollingDay))), asOf);

    List<ScheduleItem> expected = new ArrayList<>();
    for (int i = 0; i < without.items().size(); i++) {
      ScheduleItem item = without.items().get(i);
      if (pollingDay.getYear() >= 2019 && item.kind() == PUBLICATION) {
        LocalDate typical = item.when().orElseThrow().start();
        if (!typical.isAfter(pollingDay) && !typical.isBefore(pollingDay.minusDays(28))) {
          Reason reason = with.items().get(i).reasons().get(item.reasons().size());
          assertThat(reason.rule().id()).isEqualTo("R-ELECT");
          List<Reason> reasons = new ArrayList<>(item.reasons());
          reasons.add(reason);
          item =
              ScheduleItem.builder()
                  .kind(item.kind())
                  .title(item.title())
                  .when(item.when())
                  .state(item.state())
                  .force(item.force())
                  .cause(item.cause())
                  .reasons(reasons)
                  .build();
        }
      }
      expected.add(item);
    }
    assertThat(with.items()).isEqualTo(expected);
    assertThat(with.decision()).isEqualTo(without.decision());
    assertThat(with.nextInspection()).isEqualTo(without.nextInspection());
    assertThat(with.visits()).isEqualTo(without.visits());
    assertThat(with.warnings()).isEqualTo(without.warnings());
  }

  /** R-ELECT: an answer with an election far from everything is the one without. */
  @Property
  void anElectionFarFromEverythingChangesNothing(
      @ForAll(supplier = HistoryArbitraries.Whole.class) InspectionHistory history,
      @ForAll(supplier = HistoryArbitraries.Asked.class) LocalDate asOf) {
    assertThat(
            ENGLAND.schedule(
                history.withLocalElections(List.of(new LocalElection(day("2061-05-05")))), asOf))
        .isEqualTo(ENGLAND.schedule(history, asOf));
  }
}
