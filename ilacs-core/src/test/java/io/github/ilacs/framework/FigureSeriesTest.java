package io.github.ilacs.framework;

import static io.github.ilacs.history.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.calendar.DateWindow;
import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSeriesTest {

  private static final Rule RULE =
      Rule.of(
          "X-3",
          "A number of our own.",
          Evidence.STATED,
          new Source("X", "A notice", "1 March 2027", Reliability.A));

  private static final Figure FIVE = new Figure(5, RULE);
  private static final Figure TEN = new Figure(10, RULE);

  private static final FigureSeries SERIES =
      FigureSeries.unknown()
          .with(day("2018-01-01"), day("2020-03-16"), FIVE)
          .from(day("2020-09-01"), TEN);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2017-12-31, 0",
    "2018-01-01, 5",
    "2020-03-16, 5",
    "2020-03-17, 0",
    "2020-08-31, 0",
    "2020-09-01, 10",
    "9999-12-31, 10",
  })
  @DisplayName("both ends of a period belong to it, and outside it nothing is known")
  void periods(LocalDate day, int value) {
    assertThat(SERIES.on(day).map(Figure::value).orElse(0)).isEqualTo(value);
  }

  @Test
  void withoutAPeriodNothingIsKnown() {
    assertThat(FigureSeries.unknown().on(LocalDate.MIN)).isEmpty();
    assertThat(FigureSeries.unknown().on(LocalDate.MAX)).isEmpty();
    assertThat(FigureSeries.unknown().entries()).isEmpty();
    assertThat(SERIES.on(LocalDate.MAX)).contains(TEN);
    assertThat(FigureSeries.unknown().from(LocalDate.MIN, FIVE).on(LocalDate.MIN)).contains(FIVE);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2020-03-16, 2020-03-16",
    "2017-01-01, 2018-01-01",
    "2020-03-17, 2020-09-01",
    "2019-01-01, 2019-01-01",
    "2000-01-01, 2100-01-01",
  })
  void overlappingPeriodsAreRefused(LocalDate first, LocalDate last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SERIES.with(first, last, FIVE))
        .withMessageContaining(first.toString())
        .withMessageContaining(last.toString());
  }

  @Test
  void aGapCanBeFilled() {
    FigureSeries filled = SERIES.with(day("2020-03-17"), day("2020-08-31"), TEN);
    assertThat(filled.on(day("2020-05-01"))).contains(TEN);
    assertThat(SERIES.on(day("2020-05-01"))).as("the first does not change").isEmpty();
  }

  @ParameterizedTest(name = "from {0}: {1}, {2}, {3}, {4}")
  @CsvSource({
    // On 2018-01-01, 2020-03-16, 2020-09-01 and 2027-04-01 the series has 5, 5, 10 and 10.
    "2027-04-01, 5, 5, 10, 7",
    "2027-04-02, 5, 5, 10, 10",
    "2020-09-01, 5, 5, 7, 7",
    "2020-03-17, 5, 5, 7, 7",
    "2020-03-16, 5, 7, 7, 7",
    "2018-01-01, 7, 7, 7, 7",
    "2000-01-01, 7, 7, 7, 7",
  })
  void fromADayOnItTakesThePlaceOfWhatHeld(LocalDate first, int a, int b, int c, int d) {
    FigureSeries changed = SERIES.from(first, new Figure(7, RULE));

    assertThat(
            Stream.of("2018-01-01", "2020-03-16", "2020-09-01", "2027-04-01")
                .map(LocalDate::parse)
                .map(day -> changed.on(day).map(Figure::value).orElse(0)))
        .containsExactly(a, b, c, d);
    assertThat(changed.on(first.minusDays(1)))
        .as("the day before")
        .isEqualTo(SERIES.on(first.minusDays(1)));
    assertThat(changed.on(LocalDate.MAX)).contains(new Figure(7, RULE));
    assertThat(SERIES.on(day("2027-04-01"))).as("the first does not change").contains(TEN);
  }

  @Test
  void thePeriodsAreInOrderHoweverTheyWereGiven() {
    assertThat(
            FigureSeries.unknown()
                .from(day("2020-09-01"), TEN)
                .with(day("2018-01-01"), day("2020-03-16"), FIVE))
        .isEqualTo(SERIES);
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureSeries.unknown().with(day("2020-03-17"), day("2020-03-16"), FIVE));
  }

  @Test
  void equalSeriesHaveTheSameEntries() {
    FigureSeries same =
        FigureSeries.unknown()
            .with(day("2018-01-01"), day("2020-03-16"), FIVE)
            .from(day("2020-09-01"), TEN);
    assertThat(same).isEqualTo(SERIES).hasSameHashCodeAs(SERIES);
    assertThat(same)
        .isNotEqualTo(FigureSeries.unknown())
        .doesNotHaveSameHashCodeAs(FigureSeries.unknown())
        .isNotEqualTo(same.entries());
    assertThat(SERIES.entries())
        .contains(
            new FigureSeries.Entry(DateWindow.of(day("2018-01-01"), day("2020-03-16")), FIVE));
    assertThat(SERIES.toString()).contains("2018-01-01/2020-03-16");
  }
}
