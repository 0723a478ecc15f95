package io.github.ilacs.history;

import static io.github.ilacs.history.Histories.EXAMPLESHIRE;
import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L-UNKNOWN: what may have come without the record knowing")
class UnknownTimeTest {

  /** The record that ships. */
  private static final KnownTo ENGLAND =
      new KnownTo(
          Optional.of(day("2026-08-20")),
          Optional.of(day("2026-01-27")),
          Optional.of(day("2026-05-18")));

  private static Optional<UnknownTime> asOf(LocalDate day, KnownTo knownTo) {
    return InspectionHistory.of(EXAMPLESHIRE).knownTo(knownTo).knownOn(day).unknownTime();
  }

  @ParameterizedTest
  @CsvSource({
    // Ten weeks before 20 August 2026, and before 27 January 2026, the earlier of the letters.
    "2026-11-25, 2026-06-11, 2025-11-18",
    "2026-08-20, 2026-06-11, 2025-11-18",
    // Ten weeks before the day asked, where that is earlier.
    "2026-08-19, 2026-06-10, 2025-11-18",
    "2025-11-22, 2025-09-13, 2025-09-13",
  })
  void fromTenWeeksBeforeTheEarlierDayToTheDayAsked(
      LocalDate asked, LocalDate inspections, LocalDate visits) {
    UnknownTime time = asOf(asked, ENGLAND).orElseThrow();

    assertThat(time.inspections()).contains(DateWindow.of(inspections, asked));
    assertThat(time.visits()).contains(DateWindow.of(visits, asked));
    assertThat(time.knownTo()).isEqualTo(ENGLAND);
    assertThat(time.reasons()).extracting(reason -> reason.rule().id()).containsOnly("L-UNKNOWN");
  }

  @Test
  void aHistoryOfItsOwnIsComplete() {
    assertThat(InspectionHistory.of(EXAMPLESHIRE).knownOn(day("2026-11-25")).unknownTime())
        .isEmpty();
  }

  @Test
  void whatIsNotSaidIsComplete() {
    KnownTo reports =
        new KnownTo(Optional.of(day("2026-08-20")), Optional.empty(), Optional.empty());
    KnownTo letters =
        new KnownTo(Optional.empty(), Optional.empty(), Optional.of(day("2026-05-18")));

    assertThat(asOf(day("2026-11-25"), reports).orElseThrow().visits()).isEmpty();
    assertThat(asOf(day("2026-11-25"), letters).orElseThrow().inspections()).isEmpty();
    assertThat(asOf(day("2026-11-25"), letters).orElseThrow().visits())
        .contains(DateWindow.of(day("2026-03-09"), day("2026-11-25")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KnownTo(Optional.empty(), Optional.empty(), Optional.empty()))
        .withMessageContaining("complete to the day asked");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-27, 2026-05-18, 2026-01-27",
    "2026-05-18, 2026-01-27, 2026-01-27",
    "2026-01-27, 2026-01-27, 2026-01-27",
    "2026-01-27, , 2026-01-27",
    ", 2026-05-18, 2026-05-18",
    ", , ",
  })
  void theEarlierOfTheLettersCounts(
      @Nullable LocalDate focusedVisits,
      @Nullable LocalDate jointInspections,
      @Nullable LocalDate letters) {
    KnownTo knownTo =
        new KnownTo(
            Optional.of(day("2026-08-20")),
            Optional.ofNullable(focusedVisits),
            Optional.ofNullable(jointInspections));

    assertThat(knownTo.letters()).isEqualTo(Optional.ofNullable(letters));
  }

  @Test
  void theReasonsNameTheDays() {
    List<Reason> both = asOf(day("2026-11-25"), ENGLAND).orElseThrow().reasons();

    assertThat(both)
        .extracting(Reason::sentence)
        .containsExactly(
            "On 25 November 2026 reports were known that had been published by 20 August 2026. We take"
                + " a report to need up to 10 weeks, so an inspection that began from 11 June 2026"
                + " on may not have been known.",
            "On 25 November 2026 letters of visits were known that had been published by 27 January"
                + " 2026, so a visit that began from 18 November 2025 on may not have been known.");
    // What was published later nobody knew on the day asked.
    assertThat(asOf(day("2025-11-22"), ENGLAND).orElseThrow().reasons())
        .extracting(Reason::sentence)
        .first()
        .asString()
        .contains("published by 22 November 2025", "from 13 September 2025 on");
    assertThat(lettersTo("2026-01-27").reasons()).containsExactly(both.get(1));
    assertThat(
            asOf(
                    day("2026-11-25"),
                    new KnownTo(Optional.of(day("2026-08-20")), Optional.empty(), Optional.empty()))
                .orElseThrow()
                .reasons())
        .containsExactly(both.get(0));
  }

  @Test
  void withoutLettersThereIsNoMonth() {
    KnownTo reports =
        new KnownTo(Optional.of(day("2026-08-20")), Optional.empty(), Optional.empty());

    assertThat(asOf(day("2026-11-25"), reports).orElseThrow().firstMonthOfVisits()).isEmpty();
    assertThat(asOf(day("2026-11-25"), reports).orElseThrow().unlessMade(Optional.empty()))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnknownTime(reports, Optional.empty(), Optional.empty(), List.of()))
        .withMessage("an unknown time needs a reason");
  }

  @Test
  void theFirstWholeMonthIsNamed() {
    assertThat(asOf(day("2026-11-25"), ENGLAND).orElseThrow().firstMonthOfVisits())
        .contains("December 2025");
    assertThat(asOf(day("2026-11-25"), ENGLAND).orElseThrow().unlessMade(Optional.empty()))
        .isEqualTo(", unless made since December 2025");
    assertThat(unlessMadeAfter("2024-06-14")).isEqualTo(", unless made since December 2025");
    // No visit counts before the last day on site, so none can be missing from before it.
    assertThat(unlessMadeAfter("2026-01-23")).isEqualTo(", unless made since 23 January 2026");
    // Ten weeks before 11 April 2026 is 31 January, before 12 April 1 February.
    assertThat(lettersTo("2026-04-11").firstMonthOfVisits()).contains("February 2026");
    assertThat(lettersTo("2026-04-12").firstMonthOfVisits()).contains("February 2026");
    assertThat(lettersTo("2026-04-13").firstMonthOfVisits()).contains("March 2026");
  }

  private static String unlessMadeAfter(String inspectionEnded) {
    return asOf(day("2026-11-25"), ENGLAND)
        .orElseThrow()
        .unlessMade(Optional.of(day(inspectionEnded)));
  }

  private static UnknownTime lettersTo(String day) {
    return asOf(
            day("2026-11-25"),
            new KnownTo(Optional.empty(), Optional.of(day(day)), Optional.empty()))
        .orElseThrow();
  }

  @Test
  void aLongerOrShorterHistoryKnowsTheSame() {
    InspectionHistory history = InspectionHistory.of(EXAMPLESHIRE).knownTo(ENGLAND);
    SelfEvaluation shared = new SelfEvaluation(day("2026-05-03"));

    assertThat(history).isNotEqualTo(InspectionHistory.of(EXAMPLESHIRE));
    assertThat(history.with(shared).knownTo()).contains(ENGLAND);
    assertThat(history.with(shared).without(shared)).isEqualTo(history);
    assertThat(history.with(shared).upTo(day("2026-01-01"))).isEqualTo(history);
    assertThat(history.replacing(shared, shared).knownTo()).contains(ENGLAND);
    assertThat(history.on(history.timeline()).knownTo()).contains(ENGLAND);
  }
}
