package io.github.ilacs.outlook;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.history.Histories;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An outlook made by hand, with probabilities that add up without rounding. */
class OutlookTest {

  private static final OutlookDay FIRST = on("2026-11-30", 0.375, 0.625);
  private static final OutlookDay SECOND = on("2026-12-07", 0.1875, 0.8125);

  private static OutlookDay on(String monday, double probability, double cumulative) {
    LocalDate first = day(monday);
    return new OutlookDay(
        new PossibleStart(first.minusWeeks(1), first, first.plusDays(4), List.of()),
        probability,
        cumulative);
  }

  private static Outlook estimated(double already, double left, OutlookDay... days) {
    return new Outlook(
        EXAMPLESHIRE,
        day("2026-11-22"),
        Outlook.Kind.ESTIMATED,
        already,
        List.of(days),
        left,
        Optional.of(day("2026-12-01")),
        Optional.empty(),
        OutlookModel.england(),
        List.of(Reason.of(Rules.L_WAIT)));
  }

  /** A quarter has come already, three in sixteen come later than the two days listed. */
  private static Outlook quarterGone() {
    return estimated(0.25, 0.1875, FIRST, SECOND);
  }

  @Test
  @DisplayName("L-UNKNOWN: by a day has come what has come already, and the days up to it")
  void byADay() {
    Outlook outlook = quarterGone();

    assertThat(outlook.probabilityBy(day("2026-11-29"))).isEqualTo(0.25);
    assertThat(outlook.probabilityBy(day("2026-11-30"))).isEqualTo(0.625);
    assertThat(outlook.probabilityBy(day("2026-12-06"))).isEqualTo(0.625);
    assertThat(outlook.probabilityBy(day("2026-12-07"))).isEqualTo(0.8125);
    assertThat(outlook.probabilityBy(day("2030-01-01"))).isEqualTo(0.8125);
    assertThat(outlook.beyondObserved()).isEqualTo(0.375);
  }

  @Test
  @DisplayName("L-UNKNOWN: the middle and the range are those of who is still waiting")
  void ofThoseStillWaiting() {
    Outlook outlook = quarterGone();

    // Half of the three quarters to come: 0.25 + 0.375.
    assertThat(outlook.median()).contains(FIRST);
    // A quarter and three quarters of them: 0.4375 and 0.8125.
    assertThat(outlook.interval(0.5)).contains(DateWindow.of(day("2026-11-30"), day("2026-12-07")));
    // Nine in ten of them would be 0.925, and more than that is left.
    assertThat(outlook.interval()).isEmpty();
    assertThat(outlook.likeliest()).contains(FIRST);
    assertThat(estimated(0.5, 0.4375, on("2026-11-30", 0.0625, 0.5625)).median()).isEmpty();
  }

  @Test
  void theLikeliestIsTheEarliestOfThem() {
    OutlookDay alike = on("2026-12-07", 0.375, 1);

    assertThat(estimated(0.25, 0, FIRST, alike).likeliest()).contains(FIRST);
    OutlookDay likelier = on("2026-12-07", 0.5, 0.75);
    assertThat(estimated(0, 0.25, on("2026-11-30", 0.25, 0.25), likelier).likeliest())
        .contains(likelier);
  }

  @Test
  void aShareLiesBetweenNoughtAndOne() {
    Outlook outlook = quarterGone();

    for (double share : new double[] {0, 1, -0.5, 1.5, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outlook.interval(share))
          .withMessage(share + " is no share between 0 and 1");
    }
  }

  @Test
  @DisplayName("L-UNKNOWN: the months begin with what has come already, and none is left out")
  void months() {
    OutlookDay inFebruary = on("2027-02-01", 0.125, 0.9375);

    assertThat(estimated(0.25, 0.0625, FIRST, SECOND, inFebruary).months())
        .containsExactly(
            new OutlookMonth(YearMonth.of(2026, 11), 0.375, 0.625),
            new OutlookMonth(YearMonth.of(2026, 12), 0.1875, 0.8125),
            new OutlookMonth(YearMonth.of(2027, 1), 0, 0.8125),
            new OutlookMonth(YearMonth.of(2027, 2), 0.125, 0.9375));
    // A month without a day may be the second.
    assertThat(estimated(0.25, 0.25, FIRST, on("2027-01-04", 0.125, 0.75)).months())
        .containsExactly(
            new OutlookMonth(YearMonth.of(2026, 11), 0.375, 0.625),
            new OutlookMonth(YearMonth.of(2026, 12), 0, 0.625),
            new OutlookMonth(YearMonth.of(2027, 1), 0.125, 0.75));
    // Two days of one month are added up.
    assertThat(
            estimated(0.25, 0, on("2026-11-23", 0.375, 0.625), on("2026-11-30", 0.375, 1)).months())
        .containsExactly(new OutlookMonth(YearMonth.of(2026, 11), 0.75, 1));
  }

  @Test
  @DisplayName("L-UNKNOWN: known that no call has come, what has come already is gone")
  void ifNoCallHasCome() {
    Outlook now = quarterGone().ifNoCallBefore(day("2026-11-22"));

    assertThat(now.already()).isZero();
    assertThat(now.days())
        .containsExactly(on("2026-11-30", 0.5, 0.5), on("2026-12-07", 0.25, 0.75));
    assertThat(now.left()).isEqualTo(0.25);
    // The call of 23 November can still come on that day, and no longer on the next.
    assertThat(quarterGone().ifNoCallBefore(day("2026-11-23")).days()).isEqualTo(now.days());
    Outlook then = quarterGone().ifNoCallBefore(day("2026-11-24"));
    assertThat(then.asOf()).isEqualTo(day("2026-11-24"));
    assertThat(then.days()).containsExactly(on("2026-12-07", 0.5, 0.5));
    assertThat(then.left()).isEqualTo(0.5);
  }

  @Test
  void whereNothingRemainsThereIsNoOutlook() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                estimated(0.25, 0, FIRST, on("2026-12-07", 0.375, 1))
                    .ifNoCallBefore(day("2026-12-01")))
        .withMessage("nothing remains of the outlook as of 2026-11-22 by 2026-12-01");
  }

  @Test
  void whatHasComeAlreadyIsPartOfTheSum() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(0, 0.1875, FIRST, SECOND))
        .withMessageContaining("cannot be")
        .withMessageEndingWith(" where 0.375 are added up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(0.25, 0.25, FIRST, SECOND))
        .withMessageContaining("add up to 1.0625");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(0.25, 0.125, FIRST, SECOND))
        .withMessageContaining("add up to 0.9375");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(-0.25, 1))
        .withMessage("-0.25 is no probability");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(1.25, 0))
        .withMessage("1.25 is no probability");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(0, 1.5))
        .withMessage("1.5 is no probability");
    assertThat(estimated(1, 0).median()).isEmpty();
    assertThat(estimated(0, 1).days()).isEmpty();
  }

  @Test
  void aProbabilityIsFromNoughtToOne() {
    PossibleStart start = FIRST.start();
    YearMonth month = YearMonth.of(2026, 11);

    for (double wrong : new double[] {-0.25, 1.25, Double.NaN}) {
      assertNoProbability(wrong, () -> new OutlookDay(start, wrong, 1));
      assertNoProbability(wrong, () -> new OutlookDay(start, 0, wrong));
      assertNoProbability(wrong, () -> new OutlookMonth(month, wrong, 1));
      assertNoProbability(wrong, () -> new OutlookMonth(month, 0, wrong));
    }
  }

  private static void assertNoProbability(double wrong, ThrowingCallable made) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(wrong + " is no probability");
  }

  @Test
  void daysAreInOrderAndNoneComesTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> estimated(0.25, 0, FIRST, on("2026-11-30", 0.375, 1)))
        .withMessageStartingWith("the day after 2026-11-30 cannot be ");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> estimated(0.25, 0, on("2026-12-07", 0.375, 0.625), on("2026-11-30", 0.375, 1)))
        .withMessageStartingWith("the day after 2026-12-07 cannot be ");
  }

  private static void refused(
      Outlook.Kind kind,
      double already,
      double left,
      List<OutlookDay> days,
      Optional<LocalDate> lastObserved,
      Optional<DateWindow> told) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Outlook(
                    EXAMPLESHIRE,
                    day("2026-11-22"),
                    kind,
                    already,
                    days,
                    left,
                    lastObserved,
                    told,
                    OutlookModel.england(),
                    List.of(Reason.of(Rules.L_WAIT))))
        .withMessageStartingWith("an outlook that is " + kind + " cannot have come already by ");
  }

  @Test
  void eachKindHasItsParts() {
    Optional<LocalDate> observed = Optional.of(day("2026-12-01"));
    Optional<DateWindow> told = Optional.of(DateWindow.parse("2027-03-01/2027-03-05"));

    refused(Outlook.Kind.ESTIMATED, 0, 1, List.of(), Optional.empty(), Optional.empty());
    refused(Outlook.Kind.ESTIMATED, 0, 1, List.of(), observed, told);
    refused(Outlook.Kind.NONE, 0, 1, List.of(), observed, Optional.empty());
    refused(Outlook.Kind.NONE, 0, 1, List.of(), Optional.empty(), told);
    refused(Outlook.Kind.NONE, 0.25, 0.75, List.of(), Optional.empty(), Optional.empty());
    refused(Outlook.Kind.TOLD, 0.25, 0.75, List.of(), Optional.empty(), told);
    refused(Outlook.Kind.TOLD, 0, 1, List.of(), Optional.empty(), Optional.empty());
    refused(
        Outlook.Kind.NONE,
        0,
        0.5,
        List.of(on("2026-11-30", 0.5, 0.5)),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aReasonIsNeeded() {
    Outlook outlook = quarterGone();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Outlook(
                    outlook.authority(),
                    outlook.asOf(),
                    outlook.kind(),
                    outlook.already(),
                    outlook.days(),
                    outlook.left(),
                    outlook.lastObserved(),
                    outlook.told(),
                    outlook.model(),
                    List.of()))
        .withMessage("an outlook needs a reason");
  }

  @Test
  @DisplayName("L-UNKNOWN: the reasons say what the record knows, and how many have come already")
  void theReasonsSayHowManyHaveComeAlready() {
    InspectionHistory history =
        Histories.history(
            Histories.inspection("2022-05-16", "2022-05-20", "2022-07-08", Grade.GOOD));
    KnownTo reports =
        new KnownTo(Optional.of(day("2025-06-02")), Optional.empty(), Optional.empty());
    KnownTo letters =
        new KnownTo(Optional.empty(), Optional.of(day("2025-06-02")), Optional.empty());

    Outlook behind = outlook(history.knownTo(reports));
    assertThat(behind.already()).isBetween(0.2, 0.9);
    assertThat(behind.reasons())
        .extracting(Reason::sentence)
        .contains(
            "According to the curve the call has already come in "
                + Math.round(100 * behind.already())
                + " of 100 such cases, and this record does not show it.")
        .anyMatch(sentence -> sentence.contains("published by 2 June 2025"));
    // Letters say nothing of inspections.
    for (Outlook complete : List.of(outlook(history.knownTo(letters)), outlook(history))) {
      assertThat(complete.already()).isZero();
      assertThat(complete.reasons())
          .extracting(Reason::sentence)
          .noneMatch(sentence -> sentence.contains("already"));
    }
  }

  private static Outlook outlook(InspectionHistory history) {
    return OutlookModel.england().outlook(Scheduler.england().schedule(history, day("2026-01-05")));
  }
}
