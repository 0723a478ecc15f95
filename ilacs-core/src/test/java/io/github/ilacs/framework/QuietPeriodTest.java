package io.github.ilacs.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietPeriodTest {

  private static QuietPeriod period(MonthDay from, MonthDay to) {
    return QuietPeriod.of("quiet", from, to, false, Rules.L_QUIET);
  }

  private static List<LocalDate> days(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
  }

  @Test
  @DisplayName("L-QUIET: from 23 December to 1 January, in a leap year and the year after it")
  void acrossTheNewYear() {
    QuietPeriod christmas = period(MonthDay.of(12, 23), MonthDay.of(1, 1));

    for (int year : List.of(2024, 2025)) {
      assertThat(days(year))
          .filteredOn(christmas::contains)
          .containsExactly(
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 12, 23),
              LocalDate.of(year, 12, 24),
              LocalDate.of(year, 12, 25),
              LocalDate.of(year, 12, 26),
              LocalDate.of(year, 12, 27),
              LocalDate.of(year, 12, 28),
              LocalDate.of(year, 12, 29),
              LocalDate.of(year, 12, 30),
              LocalDate.of(year, 12, 31));
    }
  }

  @Test
  @DisplayName("L-QUIET: August has 31 days, the first and the last among them")
  void august() {
    QuietPeriod august = period(MonthDay.of(8, 1), MonthDay.of(8, 31));

    assertThat(days(2028)).filteredOn(august::contains).hasSize(31);
    assertThat(august.contains(LocalDate.of(2028, 7, 31))).isFalse();
    assertThat(august.contains(LocalDate.of(2028, 8, 1))).isTrue();
    assertThat(august.contains(LocalDate.of(2028, 8, 31))).isTrue();
    assertThat(august.contains(LocalDate.of(2028, 9, 1))).isFalse();
  }

  @Test
  void aPeriodMayBeADay() {
    QuietPeriod leapDay = period(MonthDay.of(2, 29), MonthDay.of(2, 29));

    assertThat(days(2028)).filteredOn(leapDay::contains).containsExactly(LocalDate.of(2028, 2, 29));
    assertThat(days(2027)).noneMatch(leapDay::contains);
  }

  /** Walks from the first day to the last through a leap year, round the new year if need be. */
  @Property
  void agreesWithAWalkThroughALeapYear(
      @ForAll @IntRange(min = 0, max = 365) int from,
      @ForAll @IntRange(min = 0, max = 365) int to) {
    List<LocalDate> leapYear = days(2028);
    List<LocalDate> walked = new ArrayList<>();
    int day = from;
    walked.add(leapYear.get(day));
    while (day != to) {
      day = (day + 1) % leapYear.size();
      walked.add(leapYear.get(day));
    }
    QuietPeriod period = period(MonthDay.from(leapYear.get(from)), MonthDay.from(leapYear.get(to)));

    assertThat(leapYear.stream().filter(period::contains))
        .containsExactlyInAnyOrderElementsOf(walked);
  }

  @ParameterizedTest
  @CsvSource({
    // from, to,  window,                first day
    "12-23, 01-01, 2025-01-01/2025-06-30, 2025-01-01",
    "12-23, 01-01, 2025-01-02/2025-12-22,",
    "12-23, 01-01, 2025-01-02/2025-12-23, 2025-12-23",
    "08-01, 08-31, 2025-07-01/2025-07-31,",
    "08-01, 08-31, 2025-07-31/2025-08-01, 2025-08-01",
    "08-01, 08-31, 2025-07-01/2026-06-30, 2025-08-01",
    "08-01, 08-31, 2025-09-01/2025-12-31,",
    "08-01, 08-31, 2025-09-01/2026-07-31,",
    "08-01, 08-31, 2025-09-01/2026-08-01, 2026-08-01",
    // Without a 29 February there is no first day, or it is 1 March.
    "02-29, 02-29, 2025-01-01/2027-12-31,",
    "02-29, 02-29, 2025-01-01/2028-02-29, 2028-02-29",
    "02-29, 03-05, 2025-01-01/2025-02-28,",
    "02-29, 03-05, 2025-01-01/2025-12-31, 2025-03-01",
  })
  void theFirstDayInAWindow(String from, String to, String window, @Nullable LocalDate first) {
    QuietPeriod period = period(MonthDay.parse("--" + from), MonthDay.parse("--" + to));

    assertThat(period.firstDayIn(DateWindow.parse(window)).orElse(null)).isEqualTo(first);
  }

  /** Against a walk through the window, in a leap year, round the new year and beyond. */
  @Property
  void theFirstDayInAWindowIsTheFirstOnAWalkThroughIt(
      @ForAll @IntRange(min = 0, max = 365) int from,
      @ForAll @IntRange(min = 0, max = 365) int to,
      @ForAll @IntRange(min = 0, max = 1500) int start,
      @ForAll @IntRange(min = 0, max = 800) int more) {
    List<LocalDate> leapYear = days(2028);
    QuietPeriod period = period(MonthDay.from(leapYear.get(from)), MonthDay.from(leapYear.get(to)));
    LocalDate first = LocalDate.of(2025, 1, 1).plusDays(start);
    DateWindow window = DateWindow.of(first, first.plusDays(more));

    assertThat(period.firstDayIn(window))
        .isEqualTo(window.days().filter(period::contains).findFirst());
  }

  @Test
  void aMonthAndADayAreAMonthDay() {
    QuietPeriod christmas =
        QuietPeriod.of("Christmas", Month.DECEMBER, 23, Month.JANUARY, 1, true, Rules.L_QUIET);

    assertThat(christmas.from()).isEqualTo(MonthDay.of(12, 23));
    assertThat(christmas.to()).isEqualTo(MonthDay.of(1, 1));
    assertThat(christmas)
        .hasToString("Christmas (--12-23 to --01-01)")
        .isEqualTo(
            QuietPeriod.of(
                "Christmas", MonthDay.of(12, 23), MonthDay.of(1, 1), true, Rules.L_QUIET));
  }

  @Test
  void aDayThatNoYearHasIsRefused() {
    assertThat(QuietPeriod.of("a", Month.FEBRUARY, 29, Month.MARCH, 31, false, Rules.L_QUIET).to())
        .isEqualTo(MonthDay.of(3, 31));
    assertThatThrownBy(
            () -> QuietPeriod.of("a", Month.FEBRUARY, 30, Month.MAY, 1, false, Rules.L_QUIET))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("a day of FEBRUARY is from 1 to 29, but was 30");
    assertThatThrownBy(() -> QuietPeriod.of("a", Month.MAY, 1, Month.MAY, 0, false, Rules.L_QUIET))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("a day of MAY is from 1 to 31, but was 0");
  }

  @Test
  void everyPartTellsOneFromAnother() {
    MonthDay day = MonthDay.of(8, 1);
    MonthDay other = MonthDay.of(8, 2);
    QuietPeriod period = QuietPeriod.of("a", day, day, false, Rules.L_QUIET);

    assertThat(period)
        .isEqualTo(QuietPeriod.of("a", day, day, false, Rules.L_QUIET))
        .hasSameHashCodeAs(QuietPeriod.of("a", day, day, false, Rules.L_QUIET))
        .isNotEqualTo(QuietPeriod.of("b", day, day, false, Rules.L_QUIET))
        .isNotEqualTo(QuietPeriod.of("a", other, day, false, Rules.L_QUIET))
        .isNotEqualTo(QuietPeriod.of("a", day, other, false, Rules.L_QUIET))
        .isNotEqualTo(QuietPeriod.of("a", day, day, true, Rules.L_QUIET))
        .isNotEqualTo(QuietPeriod.of("a", day, day, false, Rules.L_JANUARY))
        .isNotEqualTo("a")
        .doesNotHaveSameHashCodeAs(QuietPeriod.of("b", day, day, false, Rules.L_QUIET));
  }
}
