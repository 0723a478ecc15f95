package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.history.OfstedDecision.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authorities, what Ofsted has told, duties, reorganisations, and gaps in the record. */
class SmallActivitiesTest {

  @Test
  void anAuthorityIsPrintedWithItsUrn() {
    assertThat(new LocalAuthority("80534", "Nottinghamshire"))
        .hasToString("Nottinghamshire (URN 80534)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "E80534", "80534 ", "805-34", "８０５３４", "/", ":"})
  void aUrnIsDigits(String urn) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalAuthority(urn, "Nottinghamshire"))
        .withMessage("'" + urn + "' is not a URN; a URN is digits alone, for example 80534");
  }

  @Test
  void everyDigitMayStandInAUrn() {
    assertThat(new LocalAuthority("0123456789", "All digits").urn()).isEqualTo("0123456789");
  }

  @Test
  void aNameIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalAuthority("80534", " "))
        .withMessage("the authority with URN 80534 needs a name");
  }

  @ParameterizedTest
  @EnumSource(names = {"SHORT_INSPECTION", "STANDARD_INSPECTION", "MONITORING"})
  @DisplayName("L-TOLD: Ofsted can tell each pathway that is known, and it counts from that day")
  void ofstedDecision(Pathway pathway) {
    assertThat(
            new OfstedDecision.OnPathway(day("2025-03-03"), pathway, "letter of 3 March 2025")
                .day())
        .isEqualTo(day("2025-03-03"));
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAITING_REPORT", "UNDETERMINED"})
  @DisplayName("L-TOLD: Ofsted cannot have told that nobody knows")
  void ofstedCannotTellThatNobodyKnows(Pathway pathway) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfstedDecision.OnPathway(day("2025-03-03"), pathway, "letter"))
        .withMessageContaining("2025-03-03")
        .withMessageContaining(pathway.label());
  }

  @Test
  void whatOfstedToldNeedsADocument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.MONITORING, " "))
        .withMessageContaining("2025-03-03");
  }

  @Test
  @DisplayName("L-TOLD: what Ofsted told begins on that day at the earliest, and has a document")
  void toldDays() {
    DateWindow days = DateWindow.of(day("2025-03-03"), day("2025-03-07"));
    OfstedDecision.OnDate told =
        new OfstedDecision.OnDate(day("2025-03-03"), Subject.JTAI, days, "letter of 3 March 2025");

    assertThat(told.day()).isEqualTo(day("2025-03-03"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new OfstedDecision.OnDate(day("2025-03-04"), Subject.JTAI, days, "letter"))
        .withMessageContaining("2025-03-04")
        .withMessageContaining("2025-03-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfstedDecision.OnDate(day("2025-03-03"), Subject.JTAI, days, " "))
        .withMessageContaining("2025-03-03");
    assertThat(Subject.values())
        .extracting(Subject::label)
        .containsExactly(
            "inspection",
            "focused visit",
            "monitoring visit",
            "joint targeted area inspection",
            "annual engagement meeting",
            "self-evaluation");
  }

  @Test
  @DisplayName("N-DEF1: a deferral may begin before it was told, and has a document")
  void deferrals() {
    DateWindow days = DateWindow.of(day("2025-03-03"), day("2025-03-31"));
    OfstedDecision.Deferral deferral =
        new OfstedDecision.Deferral(day("2025-03-04"), days, "message of 4 March 2025");

    assertThat(deferral.day()).isEqualTo(day("2025-03-04"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OfstedDecision.Deferral(day("2025-03-04"), days, " "))
        .withMessageContaining("2025-03-04");
  }

  @Test
  @DisplayName("R-LA-PUB, R-STAT, F-6, J-7: what an authority can owe, and the day it was done")
  void duties() {
    assertThat(DutyDone.of(day("2024-06-03"), Duty.ACTION_PLAN).day()).isEqualTo(day("2024-06-03"));
    assertThat(Duty.values())
        .extracting(Duty::label)
        .containsExactly(
            "publish the report",
            "early draft of the action plan",
            "action plan",
            "written statement of proposed action");
  }

  @Test
  @DisplayName("O-1, O-3: a reorganisation counts from its vesting day")
  void reorganisations() {
    LocalAuthority before = new LocalAuthority("1", "Before");
    Reorganisation formed = Reorganisation.newAuthority(day("2023-04-01"), before);
    Reorganisation kept = Reorganisation.keepingPathway(day("2023-04-01"), before);

    assertThat(formed.keepsPathway()).isFalse();
    assertThat(kept.keepsPathway()).isTrue();
    assertThat(formed.day()).isEqualTo(day("2023-04-01"));
  }

  @Test
  @DisplayName("L-GAP: a gap has a day by which it had happened, or none")
  void gaps() {
    Gap dated = Gap.inspection(day("2022-09-05"), "row 7 has no dates");
    Gap undated = Gap.inspection("row 8 has no dates");
    Gap visits = Gap.focusedVisits(day("2022-09-05"), "row 9 has no dates");
    Gap allVisits = Gap.focusedVisits("the file has no visits");
    Gap monitoring = Gap.monitoringVisits("the file has no monitoring visits");

    assertThat(dated)
        .isEqualTo(new Gap(Gap.Kind.INSPECTION, day("2022-09-05"), dated.explanation()));
    assertThat(dated.day()).isEqualTo(day("2022-09-05"));
    assertThat(dated.isDated()).isTrue();
    assertThat(undated.kind()).isEqualTo(Gap.Kind.INSPECTION);
    assertThat(undated.isDated()).isFalse();
    assertThat(undated.by()).isEqualTo(LocalDate.MAX);
    assertThat(visits.kind()).isEqualTo(Gap.Kind.FOCUSED_VISITS);
    assertThat(visits.isDated()).isTrue();
    assertThat(visits.by()).isEqualTo(day("2022-09-05"));
    assertThat(allVisits.kind()).isEqualTo(Gap.Kind.FOCUSED_VISITS);
    assertThat(allVisits.isDated()).isFalse();
    assertThat(allVisits.explanation()).isEqualTo("the file has no visits");
    assertThat(monitoring.kind()).isEqualTo(Gap.Kind.MONITORING_VISITS);
    assertThat(monitoring.isDated()).isFalse();
  }

  @Test
  void aGapNeedsAnExplanation() {
    assertThatIllegalArgumentException().isThrownBy(() -> Gap.inspection(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Gap.focusedVisits(""));
  }

  @Test
  @DisplayName("L-GAP: a gap is known from its day on, and always where it has none")
  void aGapIsKnownFromItsDayOn() {
    Gap dated = Gap.inspection(day("2022-09-05"), "row 7 has no dates");

    assertThat(dated.isKnownOn(day("2022-09-04"))).isFalse();
    assertThat(dated.isKnownOn(day("2022-09-05"))).isTrue();
    assertThat(Gap.inspection("row 8 has no dates").isKnownOn(day("2018-01-01"))).isTrue();
  }

  @Test
  @DisplayName("L-KNOWN: a visit has taken place by its last day, a meeting on its day")
  void whatTookPlace() {
    FocusedVisit visit =
        FocusedVisit.builder().onSite(day("2022-04-26"), day("2022-04-27")).build();

    assertThat(visit.onSite()).hasToString("2022-04-26/2022-04-27");
    assertThat(visit.day()).isEqualTo(day("2022-04-26"));
    assertThat(visit.tookPlaceBy()).isEqualTo(day("2022-04-27"));
    assertThat(new AnnualEngagementMeeting(day("2026-03-02")).tookPlaceBy())
        .isEqualTo(day("2026-03-02"));
    assertThat(new SelfEvaluation(day("2026-02-16")).tookPlaceBy()).isEqualTo(day("2026-02-16"));
  }

  @Test
  @DisplayName("A-8: a letter is there from the day on which it was received")
  void letterAfterTheMeeting() {
    AnnualEngagementLetter letter = new AnnualEngagementLetter(day("2026-03-27"));

    assertThat(letter.tookPlaceBy()).isEqualTo(day("2026-03-27"));
    assertThat(letter.takesPlace()).isTrue();
    assertThat(letter.inWords())
        .isEqualTo("letter after the annual engagement meeting, received on 2026-03-27");
  }

  @Test
  @DisplayName("L-KNOWN: visits, meetings and self-evaluations take place, the rest does not")
  void whatTakesPlace() {
    assertThat(new AnnualEngagementMeeting(day("2026-03-02")).takesPlace()).isTrue();
    assertThat(new SelfEvaluation(day("2026-02-16")).takesPlace()).isTrue();
    assertThat(DutyDone.of(day("2024-06-03"), Duty.ACTION_PLAN).takesPlace()).isFalse();
    assertThat(Gap.inspection("row 8 has no dates").takesPlace()).isFalse();
    assertThat(Reorganisation.newAuthority(day("2023-04-01")).takesPlace()).isFalse();
  }

  @Test
  void inWordsWithOneDayOrTwo() {
    assertThat(new AnnualEngagementMeeting(day("2026-03-02")).inWords())
        .isEqualTo("annual engagement meeting of 2026-03-02");
    assertThat(new SelfEvaluation(day("2026-02-16")).inWords())
        .isEqualTo("self-evaluation of 2026-02-16");
    assertThat(
            FocusedVisit.builder().onSite(day("2022-04-26"), day("2022-04-27")).build().inWords())
        .isEqualTo("focused visit of 2022-04-26 to 2022-04-27");
  }

  private static FocusedVisit.Builder onSite() {
    return FocusedVisit.builder().onSite(day("2022-04-26"), day("2022-04-27"));
  }

  @Test
  @DisplayName(
      "L-RECEIPT: deadlines count from receipt, or else from publication; without either"
          + " there are none")
  void whatDeadlinesCountFrom() {
    FocusedVisit neither = onSite().build();
    FocusedVisit published = onSite().published(day("2022-06-08")).build();
    FocusedVisit received = onSite().received(day("2022-06-01")).build();
    FocusedVisit both = onSite().received(day("2022-06-01")).published(day("2022-06-08")).build();

    assertThat(neither.hasDeadlines()).isFalse();
    assertThat(published.hasDeadlines()).isTrue();
    assertThat(received.hasDeadlines()).isTrue();
    assertThat(both.hasDeadlines()).isTrue();
    assertThat(neither.deadlinesCountFrom()).isEqualTo(day("2022-04-27"));
    assertThat(published.deadlinesCountFrom()).isEqualTo(day("2022-06-08"));
    assertThat(received.deadlinesCountFrom()).isEqualTo(day("2022-06-01"));
    assertThat(both.deadlinesCountFrom()).isEqualTo(day("2022-06-01"));
  }

  @ParameterizedTest
  @CsvSource({
    // told on 3 March 2025 for 10 to 14 March
    "2025-03-02, false",
    "2025-03-03, false",
    "2025-03-04, true",
    "2025-03-10, true",
    "2025-04-01, true",
  })
  @DisplayName("L-TOLD: what begins after Ofsted told it is what was told")
  void whatMeetsToldDays(LocalDate firstDay, boolean isMet) {
    OfstedDecision.OnDate told =
        new OfstedDecision.OnDate(
            day("2025-03-03"),
            Subject.FOCUSED_VISIT,
            DateWindow.parse("2025-03-10/2025-03-14"),
            "a letter");

    assertThat(told.isMetBy(FocusedVisit.builder().onSite(firstDay, firstDay.plusDays(1)).build()))
        .isEqualTo(isMet);
    assertThat(told.isMetBy(new SelfEvaluation(firstDay))).isFalse();
  }

  @Test
  @DisplayName("L-TOLD: what was told for the same day takes place on it")
  void whatMeetsTheDayOnWhichItWasTold() {
    OfstedDecision.OnDate told =
        new OfstedDecision.OnDate(
            day("2025-03-03"),
            Subject.SELF_EVALUATION,
            DateWindow.of(day("2025-03-03")),
            "a letter");

    assertThat(told.isMetBy(new SelfEvaluation(day("2025-03-03")))).isTrue();
    assertThat(told.isMetBy(new AnnualEngagementMeeting(day("2025-03-03")))).isFalse();
  }
}
