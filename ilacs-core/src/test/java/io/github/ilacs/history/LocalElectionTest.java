package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Figures;
import io.github.ilacs.framework.PreElectionPeriod;
import io.github.ilacs.framework.PreElectionPeriod.Election;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rule R-ELECT: where and when local elections are is the caller's to say. */
class LocalElectionTest {

  private static final LocalElection MAY_2027 = new LocalElection(day("2027-05-06"));
  private static final LocalElection MAY_2025 = new LocalElection(day("2025-05-01"));

  private static final InspectionHistory NONE =
      InspectionHistory.of(EXAMPLESHIRE, new SelfEvaluation(day("2026-03-02")));
  private static final InspectionHistory VOTES = NONE.withLocalElections(List.of(MAY_2027));

  private static List<DateWindow> quiet(InspectionHistory history, String asOf) {
    return history.knownOn(day(asOf)).preElectionPeriods().stream()
        .filter(period -> period.election() == Election.LOCAL)
        .map(PreElectionPeriod::days)
        .toList();
  }

  @Test
  @DisplayName("R-ELECT: elections are kept in order, and one that is told twice is one")
  void inOrderAndOnce() {
    assertThat(NONE.localElections()).isEmpty();
    assertThat(NONE.withLocalElections(List.of(MAY_2027, MAY_2025, MAY_2027)).localElections())
        .containsExactly(MAY_2025, MAY_2027);
    assertThat(VOTES.withLocalElections(List.of(MAY_2027))).isEqualTo(VOTES);
    assertThat(VOTES.withLocalElections(List.of(MAY_2025)).localElections())
        .containsExactly(MAY_2025, MAY_2027);
    assertThat(VOTES).isNotEqualTo(NONE);
    assertThat(NONE.withLocalElections(List.of())).isEqualTo(NONE);
  }

  @Test
  @DisplayName("R-ELECT: a history that becomes longer, shorter or another keeps its elections")
  void keptThroughout() {
    SelfEvaluation shared = new SelfEvaluation(day("2026-03-02"));
    AnnualEngagementMeeting meeting = new AnnualEngagementMeeting(day("2026-06-10"));
    Timeline other =
        Timeline.england()
            .with(
                Timeline.england().figures().toBuilder()
                    .reportsCountedTo(day("2026-08-21"))
                    .build());
    KnownTo knownTo =
        new KnownTo(Optional.of(day("2026-08-20")), Optional.empty(), Optional.empty());
    assertThat(
            List.of(
                VOTES.with(meeting),
                VOTES.without(shared),
                VOTES.replacing(shared, meeting),
                VOTES.upTo(day("2018-01-01")),
                VOTES.on(other),
                VOTES.knownTo(knownTo)))
        .allSatisfy(history -> assertThat(history.localElections()).containsExactly(MAY_2027));
    assertThat(VOTES.knownTo(knownTo).withLocalElections(List.of(MAY_2025)).knownTo())
        .contains(knownTo);
  }

  @Test
  @DisplayName("R-ELECT: local elections are known on every day, before and after polling day")
  void alwaysKnown() {
    for (String asOf : List.of("2018-01-01", "2026-11-26", "2027-05-06", "2028-01-01")) {
      assertThat(quiet(VOTES, asOf)).containsExactly(days("2027-04-08/2027-05-06"));
      assertThat(quiet(NONE, asOf)).isEmpty();
    }
  }

  @Test
  @DisplayName("R-ELECT: for how long nothing was published before those of 2018 is not known")
  void beforeTheRule() {
    assertThat(
            quiet(
                NONE.withLocalElections(List.of(new LocalElection(day("2018-05-03")))),
                "2018-05-01"))
        .isEmpty();
  }

  @Test
  @DisplayName("R-ELECT, L-KNOWN: a general election is known from the first quiet day on")
  void generalElections() {
    assertThat(NONE.knownOn(day("2019-11-05")).preElectionPeriods()).isEmpty();
    assertThat(NONE.knownOn(day("2019-11-06")).preElectionPeriods())
        .extracting(PreElectionPeriod::days)
        .containsExactly(days("2019-11-06/2019-12-12"));
    assertThat(NONE.knownOn(day("2024-05-24")).preElectionPeriods()).hasSize(1);
    assertThat(VOTES.knownOn(day("2024-05-25")).preElectionPeriods())
        .extracting(PreElectionPeriod::days)
        .containsExactly(
            days("2019-11-06/2019-12-12"),
            days("2024-05-25/2024-07-04"),
            days("2027-04-08/2027-05-06"));
  }

  @Test
  @DisplayName("R-ELECT: a caller can add a general election that has been announced")
  void announced() {
    Figures england = Timeline.england().figures();
    LocalDate announced = day("2028-03-20");
    PreElectionPeriod next =
        new PreElectionPeriod(
            Election.GENERAL, days("2028-04-01/2028-05-04"), Optional.of(announced), Rules.R_ELECT);
    InspectionHistory history =
        NONE.on(Timeline.england().with(england.toBuilder().addGeneralElections(next).build()));
    assertThat(history.knownOn(announced.minusDays(1)).preElectionPeriods()).doesNotContain(next);
    assertThat(history.knownOn(announced).preElectionPeriods()).contains(next);
  }
}
