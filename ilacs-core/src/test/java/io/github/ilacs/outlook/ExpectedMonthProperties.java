package io.github.ilacs.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.ilacs.calls.PossibleStart;
import io.github.ilacs.history.Histories;
import io.github.ilacs.judgement.Grade;
import io.github.ilacs.rule.Reason;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The inspections to expect of many authorities, against every way in which they can come. */
class ExpectedMonthProperties {

  private static Outlook outlook(int monthsAgo) {
    LocalDate asOf = LocalDate.of(2026, 11, 2);
    LocalDate first = asOf.minusMonths(monthsAgo);
    Schedule schedule =
        Scheduler.england()
            .schedule(
                Histories.history(
                    Histories.inspection(
                        first.toString(),
                        first.plusDays(4).toString(),
                        first.plusDays(60).toString(),
                        Grade.GOOD)),
                asOf);
    return OutlookModel.england().outlook(schedule);
  }

  @Property(tries = 100)
  void theBandIsThatOfEveryWayInWhichTheyCanCome(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 26, max = 60) Integer> monthsAgo,
      @ForAll @IntRange(max = 18) int ahead) {
    List<Outlook> outlooks = monthsAgo.stream().map(ExpectedMonthProperties::outlook).toList();
    YearMonth month = YearMonth.of(2026, 11).plusMonths(ahead);

    List<Double> chances = new ArrayList<>();
    for (Outlook outlook : outlooks) {
      chances.add(
          outlook.probabilityBy(month.atEndOfMonth())
              - outlook.probabilityBy(month.atDay(1).minusDays(1)));
    }
    double[] numbers = new double[chances.size() + 1];
    double expected = 0;
    for (int way = 0; way < 1 << chances.size(); way++) {
      double probability = 1;
      for (int i = 0; i < chances.size(); i++) {
        probability *= (way >> i & 1) == 1 ? chances.get(i) : 1 - chances.get(i);
      }
      numbers[Integer.bitCount(way)] += probability;
      expected += Integer.bitCount(way) * probability;
    }

    ExpectedMonth found = ExpectedMonth.of(outlooks, YearMonth.of(2026, 11), ahead + 1).get(ahead);

    assertThat(found.month()).isEqualTo(month);
    assertThat(found.expected()).isCloseTo(expected, within(1e-9));
    assertThat(sum(numbers, 0, found.fewest() - 1)).isLessThan(0.1 + 1e-9);
    assertThat(sum(numbers, 0, found.fewest())).isGreaterThan(0.1 - 1e-9);
    assertThat(sum(numbers, found.most() + 1, chances.size())).isLessThan(0.1 + 1e-9);
    assertThat(sum(numbers, found.most(), chances.size())).isGreaterThan(0.1 - 1e-9);
  }

  private static double sum(double[] numbers, int from, int to) {
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += numbers[i];
    }
    return sum;
  }

  @Test
  void withoutAuthoritiesNoneAreExpected() {
    assertThat(ExpectedMonth.of(List.of(), YearMonth.of(2027, 1), 2))
        .containsExactly(
            new ExpectedMonth(YearMonth.of(2027, 1), 0, 0, 0),
            new ExpectedMonth(YearMonth.of(2027, 2), 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExpectedMonth.of(List.of(), YearMonth.of(2027, 1), -1))
        .withMessage("there are no -1 months");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExpectedMonth(YearMonth.of(2027, 1), 2, 3, 2))
        .withMessageContaining("from 3 to 2");
    assertThat(ExpectedMonth.of(List.of(), YearMonth.of(2027, 1), 0)).isEmpty();
  }

  @Test
  void noNumberIsNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExpectedMonth(YearMonth.of(2027, 1), -0.5, 0, 2))
        .withMessage("-0.5 inspections in 2027-01, from 0 to 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExpectedMonth(YearMonth.of(2027, 1), 0.5, -1, 2))
        .withMessage("0.5 inspections in 2027-01, from -1 to 2");
  }

  @Test
  void moreThanTheMostComeInNoMoreThanOneOfTenCases() {
    LocalDate monday = LocalDate.of(2026, 11, 30);
    Outlook oneInTen =
        new Outlook(
            Histories.EXAMPLESHIRE,
            LocalDate.of(2026, 11, 2),
            Outlook.Kind.ESTIMATED,
            0,
            List.of(
                new OutlookDay(
                    new PossibleStart(monday.minusWeeks(1), monday, monday.plusDays(4), List.of()),
                    0.1,
                    0.1)),
            0.9,
            Optional.of(monday),
            Optional.empty(),
            OutlookModel.england(),
            List.of(Reason.of(Rules.L_WAIT)));

    assertThat(ExpectedMonth.of(List.of(oneInTen), YearMonth.of(2026, 11), 1))
        .containsExactly(new ExpectedMonth(YearMonth.of(2026, 11), 0.1, 0, 0));
  }
}
