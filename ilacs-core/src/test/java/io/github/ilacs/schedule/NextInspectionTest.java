package io.github.ilacs.schedule;

import static io.github.ilacs.history.Histories.day;
import static io.github.ilacs.history.Histories.history;
import static io.github.ilacs.schedule.Facts.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.framework.InspectionType;
import io.github.ilacs.history.Inspection;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.KnownTo;
import io.github.ilacs.history.LocalAuthority;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OfstedDecision.Subject;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextInspectionTest {

  private static final Inspection GOOD =
      judged(InspectionType.SHORT, "2024-05-20/2024-05-24", "2024-07-12", Grade.GOOD);

  private static final Inspection REQUIRES_IMPROVEMENT =
      judged(
          InspectionType.STANDARD,
          "2024-05-20/2024-05-24",
          "2024-07-12",
          Grade.REQUIRES_IMPROVEMENT);

  private static NextInspection told(Inspection previous, String days) {
    return Facts.schedule(
            "2026-11-22",
            previous,
            new OfstedDecision.OnDate(
                day("2026-11-02"), Subject.INSPECTION, DateWindow.parse(days), "a letter"))
        .nextInspection();
  }

  private static NextInspection.Builder withoutWindow() {
    return NextInspection.builder()
        .asOf(day("2026-11-22"))
        .typeReasons(List.of(Reason.of(Rules.P_GO)))
        .windowReasons(List.of(Reason.of(Rules.W_1)));
  }

  private static NextInspection.Builder withWindow(String window) {
    return withoutWindow().windows(Map.of(Anchor.LAST_DAY_ON_SITE, DateWindow.parse(window)));
  }

  @Test
  @DisplayName("L-TOLD: the last day that a date can hold is told as any other day is")
  void theLastDayOfAll() {
    NextInspection next =
        withoutWindow()
            .windowBasis(WindowBasis.TOLD)
            .windows(Map.of(Anchor.LAST_DAY_ON_SITE, new DateWindow(LocalDate.MAX, LocalDate.MAX)))
            .build();

    assertThat(next.state().kind()).isEqualTo(WindowState.Kind.NOT_YET_OPEN);
  }

  @ParameterizedTest(name = "told {0}: {1} starts")
  @CsvSource({
    // A week of seven days is one start, and two weeks have two.
    "2027-01-11/2027-01-17, 1",
    "2027-01-11/2027-01-18, 2",
  })
  @DisplayName("L-TOLD: a week that was told is one start, a day more is a time for one")
  void aWeekAndADay(String days, long starts) {
    assertThat(told(GOOD, days).possibleStartsLeft()).isEqualTo(starts);
  }

  @ParameterizedTest(name = "told {0}: until {1}")
  @CsvSource({
    // Five days are planned, and the days told last longer.
    "GOOD, 2027-01-11/2027-01-17, 2027-01-17",
    "GOOD, 2027-01-11/2027-01-13, 2027-01-15",
    // Twelve days are planned.
    "REQUIRES_IMPROVEMENT, 2027-01-11/2027-01-15, 2027-01-22",
    "REQUIRES_IMPROVEMENT, 2027-01-11/2027-01-22, 2027-01-22",
  })
  @DisplayName("L-TOLD: a week that was told lasts as long as it was told or is planned")
  void theLastDayOfAToldWeek(Grade grade, String days, String lastDay) {
    NextInspection next = told(grade == Grade.GOOD ? GOOD : REQUIRES_IMPROVEMENT, days);

    PossibleStart start = next.lastPossibleStart().orElseThrow();
    assertThat(start.call()).isEqualTo(day("2027-01-04"));
    assertThat(start.firstDay()).isEqualTo(day("2027-01-11"));
    assertThat(start.lastDay()).isEqualTo(day(lastDay));
    assertThat(next.possibleStartsLeft()).isEqualTo(1);
    assertThat(next.possibleStarts().toList())
        .isEqualTo(next.lastPossibleStart().stream().toList())
        .isEqualTo(next.nextPossibleStart().stream().toList());
  }

  @Test
  @DisplayName("L-QUIET: a counted window of a week has the starts of the calendar")
  void aCountedWeek() {
    NextInspection counted =
        withWindow("2026-12-01/2026-12-07")
            .calls(Scheduler.england().calls())
            .callReasons(List.of(Reason.of(Rules.N_2)))
            .build();

    assertThat(counted.possibleStarts())
        .extracting(PossibleStart::firstDay)
        .containsExactly(day("2026-12-07"));
  }

  @Test
  void withoutDaysOfACallThereIsNoStart() {
    NextInspection next = withWindow("2026-11-23/2026-12-11").build();
    NextInspection told = withWindow("2026-11-20/2026-12-01").windowBasis(WindowBasis.TOLD).build();

    assertThat(next.possibleStarts()).isEmpty();
    assertThat(next.possibleStartsLeft()).isZero();
    assertThat(next.lastPossibleStart()).isEmpty();
    assertThat(next.nextPossibleStart()).isEmpty();
    assertThat(next.nextCall()).isEmpty();
    assertThat(next.possibleStarts(day("2027-12-31"))).isEmpty();
    // Nobody says how many days are planned, so that more than a week is a time for it.
    assertThat(told.state()).hasToString("open, closes in 9 days");
  }

  @Test
  void whereAWindowComesFromFollowsFromWhatThereIsUnlessSaid() {
    DateWindow window = DateWindow.parse("2026-11-23/2026-12-11");

    assertThat(withWindow("2026-11-23/2026-12-11").build().windowBasis())
        .isEqualTo(WindowBasis.COUNTED);
    assertThat(withoutWindow().observedInterval(window).build().windowBasis())
        .isEqualTo(WindowBasis.OBSERVED);
    assertThat(withoutWindow().build().windowBasis()).isEqualTo(WindowBasis.NONE);
  }

  @Test
  void whatDoesNotBelongTogetherIsRefused() {
    DateWindow window = DateWindow.parse("2026-11-23/2026-12-11");
    List<Reason> reasons = List.of(Reason.of(Rules.N_2));

    for (NextInspection.Builder wrong :
        List.of(
            withoutWindow().begun(day("2026-11-23")),
            withoutWindow()
                .begun(day("2026-11-22"))
                .calls(Scheduler.england().calls())
                .callReasons(reasons),
            withoutWindow().windowBasis(WindowBasis.COUNTED),
            withoutWindow().windowBasis(WindowBasis.TOLD),
            withoutWindow().windowBasis(WindowBasis.OBSERVED),
            withoutWindow().observedInterval(window).windowBasis(WindowBasis.NONE),
            withWindow("2026-11-23/2026-12-11").windowBasis(WindowBasis.NONE),
            withWindow("2026-11-23/2026-12-11").windowBasis(WindowBasis.OBSERVED))) {
      assertThatIllegalArgumentException().isThrownBy(wrong::build);
    }
    assertThat(withWindow("2026-11-23/2026-12-11").adjustedWindow(window).build().adjustedWindow())
        .contains(window);
  }

  @Test
  @DisplayName("L-UNKNOWN: a schedule keeps the time that its record does not know")
  void theUnknownTime() {
    InspectionHistory history =
        history(GOOD)
            .knownTo(
                new KnownTo(Optional.of(day("2026-08-20")), Optional.empty(), Optional.empty()));
    Schedule behind = Scheduler.england().schedule(history, day("2026-11-22"));

    assertThat(behind.unknownTime()).isEqualTo(history.knownOn(day("2026-11-22")).unknownTime());
    assertThat(behind.unknownTime().orElseThrow().inspections())
        .contains(DateWindow.parse("2026-06-11/2026-11-22"));
    assertThat(Facts.schedule("2026-11-22", GOOD).unknownTime()).isEmpty();
  }

  /** Whatever day a caller gives, it is this library that says which days it knows. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22, +999999999-12-31",
    "2026-11-22, +10000-01-08",
    "9999-12-31, +999999999-12-31",
    "+10000-01-01, +999999999-12-31",
    "+999999999-12-31, +999999999-12-31",
  })
  void aDayBeyondTheWorkingDaysIsRefusedInWordsOfOurOwn(LocalDate asOf, LocalDate until) {
    NextInspection next =
        Scheduler.england()
            .schedule(InspectionHistory.of(new LocalAuthority("80999", "Exampleshire")), asOf)
            .nextInspection();

    List<ThrowingCallable> calls = new ArrayList<>();
    calls.add(() -> next.possibleStarts(until).count());
    if (asOf.getYear() > 9998) {
      calls.add(next::nextCall);
      calls.add(next::nextPossibleStart);
    }
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call)
          .isInstanceOf(DateTimeException.class)
          .hasMessageContaining("lies outside the calendar's range 1978-01-01/9999-12-31");
    }
    assertThat(next.possibleStarts(LocalDate.MIN)).isEmpty();
  }

  @Test
  void theLastDayOfTheWorkingDaysIsOne() {
    NextInspection next = Facts.schedule("2026-11-22", GOOD).nextInspection();

    assertThat(next.possibleStarts(day("9999-12-31")).limit(3)).hasSize(3);
  }
}
