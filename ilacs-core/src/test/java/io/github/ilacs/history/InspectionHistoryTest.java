package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.PRIORITY_ACTION;
import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.earlier;
import static io.github.ilacs.history.Histories.graded;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.unreported;
import static io.github.ilacs.history.Histories.visit;
import static io.github.ilacs.judgement.Grade.GOOD;
import static io.github.ilacs.judgement.Grade.OUTSTANDING;
import static io.github.ilacs.judgement.Grade.REQUIRES_IMPROVEMENT;
import static io.github.ilacs.judgement.JudgementArea.CARE_LEAVERS;
import static io.github.ilacs.judgement.JudgementArea.CHILDREN_IN_CARE;
import static io.github.ilacs.judgement.JudgementArea.HELP_AND_PROTECTION;
import static io.github.ilacs.judgement.JudgementArea.IMPACT_OF_LEADERS;
import static io.github.ilacs.rule.Reasons.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.framework.Edition;
import io.github.ilacs.framework.Framework;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.framework.Pathway;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.Judgements;
import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionHistoryTest {

  private static final Inspection SHORT_2024 =
      inspection("2024-05-20", "2024-05-24", "2024-07-12", GOOD);

  /** The edition of April 2026 without care leavers, in force from September 2039. */
  private static final Edition RENEWED =
      Timeline.england().editionOn(day("2026-04-01")).toBuilder()
          .id("2039-09")
          .name("the renewed framework")
          .effectiveFrom(day("2039-09-05"), Rules.ED_09)
          .areas(List.of(IMPACT_OF_LEADERS, HELP_AND_PROTECTION, CHILDREN_IN_CARE))
          .build();

  private static final Judgements THREE =
      Judgements.of(
          new Judgement(IMPACT_OF_LEADERS, GOOD),
          new Judgement(HELP_AND_PROTECTION, GOOD),
          new Judgement(CHILDREN_IN_CARE, GOOD));

  private static Inspection renewed() {
    return Inspection.builder()
        .framework(Framework.ILACS)
        .type(InspectionType.STANDARD)
        .onSite(day("2039-09-12"), day("2039-09-16"))
        .judgements(THREE)
        .build();
  }

  @Test
  void listsWhatHasHappenedInOrderOfTime() {
    FocusedVisit visit = visit("2022-04-26", "2022-04-27", "2022-06-01", PRIORITY_ACTION);
    Inspection first = sif("2015-05-11", "2015-06-04", "2015-07-20", GOOD);
    Gap gap = Gap.focusedVisits("none on record");
    OfstedDecision told =
        new OfstedDecision.OnPathway(day("2023-01-01"), Pathway.MONITORING, "a letter");

    InspectionHistory history = history(gap, SHORT_2024, told, visit, first);

    assertThat(history.authority()).isEqualTo(EXAMPLESHIRE);
    assertThat(history.timeline()).isEqualTo(Timeline.england());
    assertThat(history.activities()).containsExactly(first, visit, told, SHORT_2024, gap);
    assertThat(history.inspections()).containsExactly(first, SHORT_2024);
    assertThat(history.focusedVisits()).containsExactly(visit);
    assertThat(history.activities(Gap.class)).containsExactly(gap);
    assertThat(history.activities(OfstedDecision.class)).containsExactly(told);
    assertThat(history.activities(OnSiteActivity.class)).containsExactly(first, visit, SHORT_2024);
    assertThat(history.toString()).startsWith("Exampleshire (URN 80999) [");
  }

  @Test
  void aHistoryMayBeEmpty() {
    assertThat(history().activities()).isEmpty();
    assertThat(history()).isEqualTo(InspectionHistory.of(EXAMPLESHIRE, List.of()));
  }

  @Test
  void withGivesALongerHistoryAndLeavesTheOldOne() {
    InspectionHistory before = history(SHORT_2024);
    FocusedVisit visit = visit("2022-04-26", "2022-04-27", "2022-06-01");

    InspectionHistory after = before.with(visit);

    assertThat(after.activities()).containsExactly(visit, SHORT_2024);
    assertThat(before.activities()).containsExactly(SHORT_2024);
    assertThat(after)
        .isEqualTo(history(SHORT_2024, visit))
        .hasSameHashCodeAs(history(SHORT_2024, visit))
        .isNotEqualTo(before)
        .doesNotHaveSameHashCodeAs(before)
        .isNotEqualTo(after.activities());
    assertThat(before)
        .isNotEqualTo(InspectionHistory.of(new LocalAuthority("1", "Elsewhere"), SHORT_2024));
  }

  @Test
  void withAllIsWithForACollection() {
    FocusedVisit visit = visit("2022-04-26", "2022-04-27", "2022-06-01");
    MonitoringVisit monitoring = MonitoringVisit.of(day("2023-02-07"), day("2023-02-08"));
    InspectionHistory before = history(SHORT_2024);

    assertThat(before.withAll(List.of(visit, monitoring)))
        .isEqualTo(before.with(visit, monitoring));
    assertThat(before.withAll(List.of())).isEqualTo(before);
  }

  @Test
  void withoutGivesAShorterHistoryAndLeavesTheOldOne() {
    FocusedVisit visit = visit("2022-04-26", "2022-04-27", "2022-06-01");
    InspectionHistory before = history(visit, SHORT_2024);

    assertThat(before.without(visit)).isEqualTo(history(SHORT_2024));
    assertThat(before.activities()).containsExactly(visit, SHORT_2024);
    assertThat(before.without(visit("2022-04-26", "2022-04-28", "2022-06-01"))).isSameAs(before);
  }

  @Test
  @DisplayName("L-KNOWN: up to a day, what begins after it is left out")
  void upToADay() {
    Gap undated = Gap.focusedVisits("none on record");
    Gap dated = Gap.inspection(day("2024-09-02"), "a report without a grade");
    InspectionHistory history = history(SHORT_2024, dated, undated);

    assertThat(history.upTo(day("2024-05-19")).activities()).containsExactly(undated);
    assertThat(history.upTo(day("2024-05-20")).activities()).containsExactly(SHORT_2024, undated);
    assertThat(history.upTo(day("2024-09-01")).activities()).containsExactly(SHORT_2024, undated);
    assertThat(history.upTo(day("2024-09-02"))).isSameAs(history);
  }

  @Test
  @DisplayName("P-GO, P-RI, L-SIF-GRADE: where an inspection led, by the test that governs it")
  void whereAnInspectionLed() {
    Inspection sif = sif("2015-05-11", "2015-06-04", "2015-07-20", REQUIRES_IMPROVEMENT);
    Inspection older = earlier("2012-03-05", "2012-03-16", "2012-04-20");
    Inspection awaited = unreported("2026-11-02", "2026-11-06");
    InspectionHistory history = history(older, sif, SHORT_2024, awaited);

    assertThat(history.ledTo(older)).isEmpty();
    assertThat(history.ledTo(awaited)).isEmpty();
    assertThat(history.ledTo(sif).orElseThrow().pathway()).isEqualTo(Pathway.STANDARD_INSPECTION);
    assertThat(rules(history.ledTo(sif).orElseThrow().reasons())).containsExactly("L-SIF-GRADE");
    assertThat(history.ledTo(SHORT_2024).orElseThrow().pathway())
        .isEqualTo(Pathway.SHORT_INSPECTION);
    assertThat(rules(history.ledTo(SHORT_2024).orElseThrow().reasons())).containsExactly("P-GO");

    assertThat(history.knownOn(day("2018-01-01")).lastInspectionLedTo())
        .isEqualTo(history.ledTo(sif));
    assertThat(history.knownOn(day("2024-05-24")).lastInspectionLedTo())
        .isEqualTo(history.ledTo(SHORT_2024));
    assertThat(history.knownOn(day("2026-11-06")).lastInspectionLedTo()).isEmpty();
    assertThat(history(older).knownOn(day("2018-01-01")).lastInspectionLedTo()).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: since {1}")
  @CsvSource({
    "2019-03-31, ",
    "2019-04-01, 2019-04-01",
    "2023-03-31, 2019-04-01",
    "2023-04-01, 2023-04-01",
    "2026-11-22, 2023-04-01",
  })
  @DisplayName("O-1, O-3: a new authority begins on its first day, one that goes on does not")
  void newAuthorities(LocalDate day, LocalDate since) {
    InspectionHistory history =
        history(
            Reorganisation.newAuthority(day("2019-04-01"), EXAMPLESHIRE),
            Reorganisation.newAuthority(day("2023-04-01")),
            Reorganisation.keepingPathway(day("2025-04-01")));

    assertThat(history.newAuthorityBy(day).map(Reorganisation::vesting))
        .isEqualTo(Optional.ofNullable(since));
    assertThat(history.firstDayThatCounts(day)).isEqualTo(since == null ? LocalDate.MIN : since);
  }

  @Test
  void whatIsHandedOutCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> history(SHORT_2024).activities().remove(0));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> history(SHORT_2024).inspections().remove(0));
  }

  /** In each row two activities share a day, and in the last row one lies within the other. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-20, 2024-05-24, 2024-05-24, 2024-05-25",
    "2024-05-20, 2024-05-24, 2024-05-20, 2024-05-20",
    "2024-05-20, 2024-05-24, 2024-05-16, 2024-05-20",
    "2024-05-20, 2024-05-24, 2024-05-22, 2024-05-22",
    "2024-05-20, 2024-05-24, 2024-05-01, 2024-06-30",
  })
  void anOverlapIsRefusedWithAllItsDays(String first, String last, String from, String to) {
    Inspection inspection = inspection(first, last, GOOD);
    FocusedVisit visit = visit(from, to).build();

    for (List<OnSiteActivity> order :
        List.<List<OnSiteActivity>>of(List.of(inspection, visit), List.of(visit, inspection))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> InspectionHistory.of(EXAMPLESHIRE, order))
          .withMessageContaining("Exampleshire (URN 80999)")
          .withMessageContaining("standard inspection of " + first + " to " + last)
          .withMessageContaining("focused visit of " + from + (from.equals(to) ? "" : " to " + to));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> history(inspection).with(visit));
  }

  @Test
  void twoInspectionsOnTheSameDaysAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(SHORT_2024, inspection("2024-05-20", "2024-05-24", OUTSTANDING)))
        .withMessage(
            "the history of Exampleshire (URN 80999) overlaps itself: standard inspection of"
                + " 2024-05-20 to 2024-05-24 and standard inspection of 2024-05-20 to 2024-05-24");
    assertThatIllegalArgumentException().isThrownBy(() -> history(SHORT_2024, SHORT_2024));
  }

  @Test
  void anOverlapWithAnEarlierFrameworkIsRefusedToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history(
                    earlier("2016-12-08", "2016-12-09", "2016-12-09"),
                    sif("2016-11-14", "2016-12-08", "2017-02-13", GOOD)))
        .withMessageContaining("inspection under an earlier framework of 2016-12-08 to 2016-12-09")
        .withMessageContaining("inspection under the SIF of 2016-11-14 to 2016-12-08");
  }

  @Test
  void neighbouringDaysDoNotOverlap() {
    assertThat(history(SHORT_2024, visit("2024-05-25", "2024-05-26").build()).activities())
        .hasSize(2);
    assertThat(history(SHORT_2024, visit("2024-05-18", "2024-05-19").build()).activities())
        .hasSize(2);
  }

  /** Only what is on site can overlap: a letter, a decision or a gap may fall on any day. */
  @Test
  void whatIsNotOnSiteMayFallOnAnyDay() {
    assertThat(
            history(
                    SHORT_2024,
                    new OfstedDecision.OnPathway(day("2024-05-20"), Pathway.MONITORING, "a letter"),
                    Gap.focusedVisits(day("2024-05-20"), "unread"),
                    Gap.inspection(day("2024-05-20"), "unread"),
                    visit("2024-03-19", "2024-03-20", "2024-05-20"))
                .activities())
        .hasSize(5);
  }

  @Test
  @DisplayName("L-TOLD: two pathways on one day are refused")
  void decisionsMustAgree() {
    OfstedDecision one =
        new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.MONITORING, "a letter");
    OfstedDecision two =
        new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.SHORT_INSPECTION, "another letter");
    OfstedDecision same =
        new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.MONITORING, "minutes");
    OfstedDecision later =
        new OfstedDecision.OnPathway(day("2025-03-04"), Pathway.SHORT_INSPECTION, "another letter");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(one, same, two))
        .withMessageContaining("Exampleshire (URN 80999)")
        .withMessageContaining("2025-03-03")
        .withMessageContaining("monitoring and re-inspection")
        .withMessageContaining("short inspection");
    assertThat(history(later, same, one).activities()).hasSize(3).endsWith(later);
  }

  @Test
  @DisplayName("L-TOLD: two days for one subject, told on one day, are refused")
  void toldDaysMustAgree() {
    OfstedDecision one = toldDays(Subject.INSPECTION, "2025-04-28", "2025-05-02");
    OfstedDecision same = toldDays(Subject.INSPECTION, "2025-04-28", "2025-05-02");
    OfstedDecision two = toldDays(Subject.INSPECTION, "2025-06-09", "2025-06-13");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(one, two))
        .withMessageContaining("Exampleshire (URN 80999)")
        .withMessageContaining("2025-03-03")
        .withMessageContaining("inspection 2025-04-28/2025-05-02")
        .withMessageContaining("inspection 2025-06-09/2025-06-13");
    assertThat(history(one, same).activities()).hasSize(2);
  }

  /** At one meeting Ofsted may say when it comes, when the next meeting is, and which pathway. */
  @Test
  @DisplayName("L-TOLD: several things may be told on one day")
  void severalThingsMayBeToldOnOneDay() {
    assertThat(
            history(
                    toldDays(Subject.FOCUSED_VISIT, "2025-04-29", "2025-04-30"),
                    toldDays(Subject.ANNUAL_ENGAGEMENT_MEETING, "2026-03-02", "2026-03-02"),
                    new OfstedDecision.OnPathway(day("2025-03-03"), Pathway.MONITORING, "minutes"))
                .activities())
        .hasSize(3);
  }

  @Test
  @DisplayName("N-DEF2: two deferrals may be told on one day")
  void twoDeferralsMayBeToldOnOneDay() {
    assertThat(
            history(
                    new OfstedDecision.Deferral(
                        day("2025-03-03"),
                        DateWindow.of(day("2025-03-10"), day("2025-03-21")),
                        "minutes"),
                    new OfstedDecision.Deferral(
                        day("2025-03-03"),
                        DateWindow.of(day("2025-05-06"), day("2025-05-16")),
                        "minutes"))
                .activities())
        .hasSize(2);
  }

  private static OfstedDecision toldDays(Subject subject, String from, String to) {
    return new OfstedDecision.OnDate(
        day("2025-03-03"), subject, DateWindow.of(day(from), day(to)), "minutes");
  }

  /** In words, whatever came: nobody shall have to guess which two of them overlap. */
  @Test
  void anOverlapNamesWhateverItIs() {
    OnSiteActivity monitoring = MonitoringVisit.of(day("2024-05-22"), day("2024-05-23"));
    OnSiteActivity jtai =
        JointTargetedAreaInspection.builder().onSite(day("2024-05-20"), day("2024-05-24")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(monitoring, jtai))
        .withMessageContaining("joint targeted area inspection of 2024-05-20 to 2024-05-24")
        .withMessageContaining("monitoring visit of 2024-05-22 to 2024-05-23");
  }

  @Test
  @DisplayName("G-J-2026: an inspection of May 2026 has no overall effectiveness")
  void aForeignJudgementIsRefused() {
    Inspection wrong =
        graded("2026-03-16", "2026-03-20", List.of(GOOD, GOOD, GOOD, GOOD, GOOD))
            .onSite(day("2026-05-11"), day("2026-05-15"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(wrong))
        .withMessage(
            "standard inspection of 2026-05-11 to 2026-05-15 of Exampleshire (URN 80999): it judges"
                + " [overall], which the edition of April 2026 does not have");
  }

  @Test
  @DisplayName("G-J-2023: an inspection of 2023 judges care leavers apart")
  void aMissingJudgementIsRefused() {
    Inspection wrong =
        graded("2022-12-05", "2022-12-16", List.of(GOOD, GOOD, GOOD, GOOD))
            .onSite(day("2023-01-16"), day("2023-01-27"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(wrong))
        .withMessageContaining("2023-01-16 to 2023-01-27")
        .withMessageContaining("[in-care-and-care-leavers]")
        .withMessageContaining("[in-care, care-leavers]")
        .withMessageContaining("the edition of January 2023");
  }

  @ParameterizedTest(name = "ED-10: on site from {0} and published on {2}: {3} judgements")
  @CsvSource({
    // Wolverhampton: on site in January 2026, published in June, still with overall effectiveness.
    "2026-01-12, 2026-01-23, 2026-06-18, 5",
    "2022-12-05, 2022-12-16, 2023-05-10, 4",
    "2026-03-31, 2026-04-10, 2026-06-18, 5",
    "2026-04-01, 2026-04-10, 2026-06-18, 4",
    "2022-12-31, 2023-01-10, 2023-06-18, 4",
    "2023-01-01, 2023-01-10, 2023-06-18, 5",
    "2018-01-01, 2018-01-05, 2018-02-18, 4",
  })
  void theFirstDayOnSiteDecides(String first, String last, String published, int areas) {
    Inspection inspection = inspection(first, last, published, GOOD);

    assertThat(inspection.judgements().areas()).hasSize(areas);
    assertThat(history(inspection).editionOf(inspection))
        .hasValueSatisfying(edition -> assertThat(edition.areas()).hasSize(areas));
  }

  @Test
  @DisplayName("L-AWAIT: without publication and judgements the report is awaited")
  void anAwaitedReportHasNoJudgements() {
    assertThat(history(unreported("2026-11-02", "2026-11-06")).inspections()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history(
                    Inspection.builder()
                        .framework(Framework.ILACS)
                        .type(InspectionType.STANDARD)
                        .onSite(day("2026-11-02"), day("2026-11-06"))
                        .published(day("2026-12-15"))
                        .build()))
        .withMessageContaining("2026-11-02")
        .withMessageContaining("it lacks [leaders, help-and-protection, in-care, care-leavers]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                history(
                    Inspection.builder()
                        .framework(Framework.ILACS)
                        .type(InspectionType.STANDARD)
                        .onSite(day("2026-11-02"), day("2026-11-06"))
                        .judged(CARE_LEAVERS, GOOD)
                        .build()))
        .withMessageContaining("it lacks [leaders, help-and-protection, in-care]");
  }

  @Test
  @DisplayName("ED-01: no ILACS inspection started before the first edition")
  void beforeTheFirstEdition() {
    Inspection tooEarly =
        graded("2018-01-01", "2018-01-05", List.of(GOOD, GOOD, GOOD, GOOD))
            .firstDay(day("2017-12-31"))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(tooEarly))
        .withMessage(
            "standard inspection of 2017-12-31 to 2018-01-05 of Exampleshire (URN 80999) started"
                + " before the first edition of the framework, which is in force from 2018-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(unreported("2017-12-31", "2018-01-05")));
  }

  @Test
  @DisplayName("G-J-2018: a SIF inspection has an overall grade or none, and no edition")
  void sifAndEarlier() {
    Inspection graded = sif("2018-06-11", "2018-07-05", "2018-08-24", GOOD);
    Inspection older = earlier("2012-03-05", "2012-03-16", "2012-04-20");
    Inspection ungraded =
        Inspection.builder()
            .framework(Framework.SIF)
            .onSite(day("2014-03-03"), day("2014-03-26"))
            .build();
    InspectionHistory history = history(graded, older, ungraded);

    assertThat(history.inspections()).containsExactly(older, ungraded, graded);
    assertThat(history.inspections()).allMatch(i -> history.editionOf(i).isEmpty());
  }

  @Test
  @DisplayName("ED-09: a history can be checked against a caller's own editions")
  void aCallersOwnEditions() {
    Timeline timeline = Timeline.england().with(RENEWED);

    InspectionHistory history =
        InspectionHistory.of(timeline, EXAMPLESHIRE, List.of(renewed(), SHORT_2024));

    assertThat(history.timeline()).isEqualTo(timeline);
    assertThat(history.editionOf(renewed())).contains(RENEWED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(renewed()))
        .withMessageContaining("care-leavers], which ")
        .withMessageContaining(Timeline.england().editionOn(day("2039-09-12")).name() + " has");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InspectionHistory.of(
                    timeline, EXAMPLESHIRE, List.of(inspection("2039-09-12", "2039-09-16", GOOD))))
        .withMessageContaining("care-leavers], which the renewed framework does not have");
    assertThat(history.with(visit("2040-01-10", "2040-01-11").build()).timeline())
        .isEqualTo(timeline);
  }

  @Test
  void onChecksAgainAndKeepsTheOldHistory() {
    Timeline timeline = Timeline.england().with(RENEWED);
    InspectionHistory english = history(SHORT_2024);

    assertThat(english.on(Timeline.england())).isSameAs(english);
    assertThat(english.on(timeline).timeline()).isEqualTo(timeline);
    assertThat(english.on(timeline).activities()).isEqualTo(english.activities());
    assertThat(english.on(timeline)).isNotEqualTo(english);
    assertThat(english.timeline()).isEqualTo(Timeline.england());

    InspectionHistory own = InspectionHistory.of(timeline, EXAMPLESHIRE, List.of(renewed()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.on(Timeline.england()))
        .withMessageContaining("2039-09-12");
  }
}
