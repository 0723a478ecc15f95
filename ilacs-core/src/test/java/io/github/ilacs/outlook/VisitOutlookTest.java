package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.days;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.history.Histories.inspection;
import static io.github.ilacs.history.Histories.sif;
import static io.github.ilacs.history.Histories.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.history.Activity;
import io.github.ilacs.history.Gap;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Reasons;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When there is an outlook for the next visit, and what it says (rules V-COUNT and V-WHEN). */
class VisitOutlookTest {

  private static final Inspection GOOD =
      inspection("2024-05-20", "2024-05-24", "2024-07-12", Grade.GOOD);

  private static VisitOutlook outlook(String asOf, Activity... activities) {
    return VisitModel.england()
        .outlook(Scheduler.england().schedule(history(activities), day(asOf)));
  }

  private static List<String> rules(VisitOutlook outlook) {
    return Reasons.rules(outlook.reasons());
  }

  @Test
  @DisplayName("V-WHEN: a good authority is told of its one visit, as a range")
  void aRange() {
    VisitOutlook outlook = outlook("2024-08-01", GOOD);

    assertThat(outlook.order()).contains(VisitOrder.ONLY);
    // 20.0 months after 24 May 2024 are 23 January 2026. It is a little less than a half, because
    // visits are rare in two of the Augusts and two of the turns of the year before.
    assertThat(outlook.probabilityBy(day("2026-01-23"))).isCloseTo(0.448, within(0.001));
    assertThat(outlook.interval().orElseThrow().contains(day("2026-01-23"))).isTrue();
    assertThat(outlook.interval().orElseThrow().lengthInDays()).isBetween(250L, 450L);
    // The longest wait on record, 1,006 days.
    assertThat(outlook.lastObserved()).contains(day("2024-05-24").plusDays(1006));
    assertThat(rules(outlook))
        .containsExactly("V-COUNT", "V-WHEN", "V-WHEN", "V-WHEN", "L-VISIT-WEEKS", "L-KNOWN");
    assertThat(outlook.reasons().get(1).sentence())
        .contains("131 waits", "66 of them", "20.0 months", "standard error 0.5");
    assertThat(outlook)
        .hasToString(
            "Exampleshire (URN 80999) as of 2024-08-01: next visit for eight in ten within "
                + outlook.interval().orElseThrow());
  }

  @Test
  @DisplayName("V-COUNT: none once the number is reached, and none while inadequate")
  void none() {
    VisitOutlook reached =
        outlook("2026-01-05", GOOD, visit("2025-11-04", "2025-11-05", "2025-12-03"));
    assertThat(reached.kind()).isEqualTo(Outlook.Kind.NONE);
    assertThat(rules(reached)).contains("V-COUNT");
    assertThat(reached.left()).isEqualTo(1);
    VisitOutlook inadequate =
        outlook(
            "2025-01-06", inspection("2024-05-20", "2024-05-31", "2024-07-12", Grade.INADEQUATE));
    assertThat(inadequate.kind()).isEqualTo(Outlook.Kind.NONE);
    assertThat(rules(inadequate)).contains("V-COUNT", "V-5");
    assertThat(
            rules(
                outlook(
                    "2018-06-04",
                    sif("2016-05-03", "2016-05-26", "2016-07-12", Grade.REQUIRES_IMPROVEMENT))))
        .containsExactly("V-WHEN");
    assertThat(rules(outlook("2025-01-06", GOOD, Gap.focusedVisits("lost"))))
        .containsExactly("L-GAP");
  }

  @Test
  @DisplayName("C-1, L-SUSPENDED: none while routine inspection is suspended without a known end")
  void suspended() {
    Inspection before = inspection("2019-09-16", "2019-09-20", "2019-11-01", Grade.GOOD);

    assertThat(outlook("2020-03-16", before).kind()).isEqualTo(Outlook.Kind.ESTIMATED);
    for (String day : List.of("2020-03-17", "2021-03-01", "2021-06-27")) {
      VisitOutlook suspended = outlook(day, before);
      assertThat(suspended.kind()).as(day).isEqualTo(Outlook.Kind.NONE);
      assertThat(rules(suspended)).as(day).containsExactly("L-SUSPENDED");
    }
    assertThat(outlook("2021-06-28", before).kind()).isEqualTo(Outlook.Kind.ESTIMATED);
  }

  @Test
  @DisplayName("V-WHEN: a wait longer than any on record is said to be one")
  void longerThanAnyOnRecord() {
    // 1,006 days after 24 May 2024 are 24 February 2027.
    assertThat(outlook("2027-02-24", GOOD).reasons().get(3).sentence())
        .isEqualTo(
            "The longest wait on record would be over by 24 February 2027; what is said about later"
                + " days rests on the shape of the curve alone.");
    assertThat(outlook("2027-02-25", GOOD).reasons().get(3).sentence())
        .startsWith("That is longer than the longest wait on record");
  }

  @Test
  @DisplayName("L-TOLD: the days that Ofsted has told win")
  void told() {
    VisitOutlook told =
        outlook(
            "2025-01-06",
            GOOD,
            told(OfstedDecision.Subject.FOCUSED_VISIT, "2025-02-04/2025-02-05"));

    assertThat(told.kind()).isEqualTo(Outlook.Kind.TOLD);
    assertThat(told.told()).contains(days("2025-02-04/2025-02-05"));
    assertThat(told.interval()).isEmpty();
    assertThat(told.toString()).contains("told by Ofsted 2025-02-04/2025-02-05");
  }

  @Test
  @DisplayName("L-TOLD: days that were told are not forgotten when they pass without a visit")
  void toldInVain() {
    VisitOutlook told =
        outlook(
            "2025-03-03",
            GOOD,
            told(OfstedDecision.Subject.FOCUSED_VISIT, "2025-02-04/2025-02-05"));

    assertThat(told.kind()).isEqualTo(Outlook.Kind.TOLD);
    assertThat(told.told()).contains(days("2025-02-04/2025-02-05"));
  }

  @Test
  @DisplayName(
      "L-TOLD: once the inspection has its days, nothing is estimated of a visit before it")
  void toldInspection() {
    for (String day : List.of("2026-11-25", "2026-12-09", "2026-12-21")) {
      VisitOutlook outlook =
          outlook(day, GOOD, told(OfstedDecision.Subject.INSPECTION, "2026-12-07/2026-12-11"));

      assertThat(outlook.kind()).as(day).isEqualTo(Outlook.Kind.NONE);
      assertThat(rules(outlook)).as(day).startsWith("L-TOLD");
    }
  }

  private static OfstedDecision told(OfstedDecision.Subject subject, String days) {
    return new OfstedDecision.OnDate(day("2025-01-03"), subject, days(days), "a letter");
  }

  @Test
  @DisplayName("L-KNOWN: none while a visit is on site; it counts from its last day")
  void onSite() {
    Activity visit = visit("2025-11-04", "2025-11-06", "2025-12-03");

    assertThat(outlook("2025-11-03", GOOD, visit).kind()).isEqualTo(Outlook.Kind.ESTIMATED);
    for (String day : List.of("2025-11-04", "2025-11-05")) {
      VisitOutlook onSite = outlook(day, GOOD, visit);
      assertThat(onSite.kind()).as(day).isEqualTo(Outlook.Kind.NONE);
      assertThat(onSite.reasons())
          .as(day)
          .extracting(Reason::sentence)
          .contains(
              "A visit began on 4 November 2025 and is on site. It counts as made from its last"
                  + " day.");
    }
    assertThat(rules(outlook("2025-11-06", GOOD, visit))).contains("V-COUNT");
  }

  @Test
  @DisplayName("N-DEF2: no visit comes in a week that Ofsted has deferred")
  void deferred() {
    VisitOutlook whole = outlook("2024-08-01", GOOD);
    VisitOutlook outlook = outlook("2024-08-01", GOOD, deferral("2024-07-25", "2025-06-30"));

    assertThat(outlook.weeks()).isNotEmpty();
    assertThat(outlook.weeks())
        .extracting(VisitWeek::monday)
        .allMatch(monday -> !days("2024-07-25/2025-06-30").contains(monday));
    assertThat(outlook.weeks().get(0).monday()).isEqualTo(day("2025-07-07"));
    assertThat(rules(outlook)).contains("N-DEF2");
    // What follows is as likely for those that still wait as it was without it.
    assertThat(outlook.weeks().get(0).probability())
        .isCloseTo(
            whole.weeks().stream()
                .filter(week -> week.monday().equals(day("2025-07-07")))
                .mapToDouble(
                    week -> week.probability() / (1 - (week.cumulative() - week.probability())))
                .sum(),
            within(1e-9));
  }

  private static OfstedDecision deferral(String told, String end) {
    return new OfstedDecision.Deferral(day(told), days(told + "/" + end), "a letter");
  }

  @Test
  @DisplayName("V-WHEN: no visit begins on a weekend, so a week is over from its Saturday on")
  void weekend() {
    // 1 August 2025 was a Friday.
    assertThat(outlook("2025-08-01", GOOD).weeks().get(0).monday()).isEqualTo(day("2025-07-28"));
    assertThat(outlook("2025-08-02", GOOD).weeks().get(0).monday()).isEqualTo(day("2025-08-04"));
    assertThat(outlook("2025-08-03", GOOD).weeks().get(0).monday()).isEqualTo(day("2025-08-04"));
  }

  @Test
  @DisplayName("V-WHEN: a week that began in the month before is counted in that of the day asked")
  void noMonthThatIsOver() {
    VisitOutlook outlook = outlook("2025-08-01", GOOD);

    assertThat(outlook.months().get(0).month()).hasToString("2025-08");
    assertThat(ExpectedMonth.of(List.of(outlook), YearMonth.of(2025, 8), 1).get(0).expected())
        .isCloseTo(outlook.months().get(0).probability(), within(1e-9));
  }

  @Test
  @DisplayName("V-WHEN: how many visits are usual, and that the first one's day is not counted in")
  void whatItRestsOn() {
    Inspection requiresImprovement =
        inspection("2024-02-05", "2024-02-16", "2024-04-12", Grade.REQUIRES_IMPROVEMENT);
    VisitOutlook second =
        outlook("2026-11-25", requiresImprovement, visit("2026-11-17", "2026-11-18", "2026-12-16"));

    assertThat(second.order()).contains(VisitOrder.SECOND);
    assertThat(rules(second)).startsWith("V-COUNT");
    assertThat(second.reasons())
        .extracting(Reason::sentence)
        .anyMatch(sentence -> sentence.contains("does not know when the first visit was"));
  }

  @Test
  void aRecordIsNotCompleteToADayLongAfterItsLastVisit() {
    List<InspectionHistory> record =
        List.of(history(GOOD, visit("2025-11-04", "2025-11-05", "2025-12-03")));

    for (LocalDate end : List.of(day("2026-11-05"), LocalDate.MAX)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VisitModel.fit(record, end))
          .withMessageContaining("2025-11-04")
          .withMessageContaining(end.toString());
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisitModel.fit(record, day("2026-11-04")))
        .withMessageContaining(
            "an outlook needs 10 waits for the one visit after good or outstanding");
  }

  @Test
  void theShippedFiguresAreThoseOfTheirRule() {
    VisitModel model = VisitModel.england();
    String statement = model.rule().statement();

    assertThat(statement).contains("20.0 months (standard error 0.5) and a scale of 2.6");
    assertThat(model.only().centre()).hasToString("20.0 ± 0.5");
    assertThat(model.first().centre().toString()).startsWith("15.5 ");
    assertThat(statement)
        .contains("15.5 (0.8) and 2.7", "(43, 35)", "29.9 (1.0) and 3.1", "(35, 26)");
    assertThat(model.second().centre()).hasToString("29.9 ± 1.0");
    assertThat(model.curve(VisitOrder.FIRST)).isEqualTo(model.first());
    assertThat(model.curve(VisitOrder.SECOND)).isEqualTo(model.second());
    assertThat(Rules.L_VISIT_WEEKS.statement())
        .contains("for " + model.rareWeight() + " of another");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    VisitOutlook outlook = outlook("2024-08-01", GOOD);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VisitWeek(day("2026-01-06"), 0.1, 0.1))
        .withMessageContaining("TUESDAY");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new VisitOutlook(
                    outlook.authority(),
                    outlook.asOf(),
                    Outlook.Kind.NONE,
                    outlook.order(),
                    0,
                    List.of(),
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    outlook.model(),
                    outlook.reasons()))
        .withMessageContaining("NONE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VisitCurve(1, 2, new Estimate(20, 1), new Estimate(2, 1), 900))
        .withMessageContaining("2 of 1 waits over");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VisitModel.fit(List.of(history(GOOD)), day("2025-12-10")))
        .withMessageContaining("the one visit after good or outstanding");
  }
}
