package io.github.ilacs.calendar;

import io.github.ilacs.rule.Evidence;
import io.github.ilacs.rule.Reliability;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What the properties of this package are tried on; every counterexample shrinks towards 2026. */
final class Dates {

  static final LocalDate FIRST = LocalDate.of(1978, 1, 1);
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** What a caller would cite for a bank holiday that was announced after the release. */
  static final Rule ANNOUNCED =
      Rule.of(
          "X-1",
          "The day was announced after the release.",
          Evidence.STATUTE,
          new Source("GAZETTE", "The London Gazette", "1 June 2029", Reliability.A));

  private static final LocalDate SIMPLEST = LocalDate.of(2026, 1, 1);

  private Dates() {}

  /** Days of the calendar's range: most of them in living memory, some far off, some at an end. */
  static final class Covered implements ArbitrarySupplier<LocalDate> {
    @Override
    public Arbitrary<LocalDate> get() {
      return Arbitraries.frequencyOf(
              Tuple.of(6, between(LocalDate.of(1995, 1, 1), LocalDate.of(2035, 12, 31))),
              Tuple.of(3, between(LocalDate.of(1978, 6, 1), LocalDate.of(9990, 12, 31))),
              Tuple.of(1, between(FIRST, LocalDate.of(1978, 5, 31))),
              Tuple.of(1, between(LocalDate.of(9991, 1, 1), LAST)))
          .edgeCases(days -> days.includeOnly(FIRST, SIMPLEST, LAST));
    }
  }

  /** Days in living memory, from 1995 to 2035, where every special bank holiday but one lies. */
  static final class Recent implements ArbitrarySupplier<LocalDate> {
    @Override
    public Arbitrary<LocalDate> get() {
      return between(LocalDate.of(1995, 1, 1), LocalDate.of(2035, 12, 31));
    }
  }

  /** Any date that java.time knows. */
  static final class Any implements ArbitrarySupplier<LocalDate> {
    @Override
    public Arbitrary<LocalDate> get() {
      return Arbitraries.frequencyOf(
              Tuple.of(3, new Covered().get()), Tuple.of(2, between(LocalDate.MIN, LocalDate.MAX)))
          .edgeCases(days -> days.includeOnly(LocalDate.MIN, SIMPLEST, LocalDate.MAX));
    }
  }

  /** Numbers of working days: those of deadlines, those of careers, and a few of civilisations. */
  static final class WorkingDays implements ArbitrarySupplier<Integer> {
    @Override
    public Arbitrary<Integer> get() {
      return Arbitraries.frequencyOf(
          Tuple.of(5, Arbitraries.integers().between(-100, 100)),
          Tuple.of(3, Arbitraries.integers().between(-10_000, 10_000)),
          Tuple.of(1, Arbitraries.integers().between(-2_000_000, 2_000_000)));
    }
  }

  /** Windows within the calendar's range, up to three years long. */
  static final class CoveredWindow implements ArbitrarySupplier<DateWindow> {
    @Override
    public Arbitrary<DateWindow> get() {
      return windows(new Covered().get(), 1100);
    }
  }

  /** Windows of up to ten days within the same month, so that most pairs touch or nearly do. */
  static final class CloseWindow implements ArbitrarySupplier<DateWindow> {
    @Override
    public Arbitrary<DateWindow> get() {
      return windows(between(SIMPLEST, LocalDate.of(2026, 1, 20)), 10);
    }
  }

  /** Windows between any two dates that java.time knows. */
  static final class AnyWindow implements ArbitrarySupplier<DateWindow> {
    @Override
    public Arbitrary<DateWindow> get() {
      Arbitrary<LocalDate> any = new Any().get();
      return Combinators.combine(any, any)
          .as((a, b) -> a.isBefore(b) ? DateWindow.of(a, b) : DateWindow.of(b, a));
    }
  }

  private static Arbitrary<DateWindow> windows(Arbitrary<LocalDate> starts, int daysMore) {
    Arbitrary<Integer> more =
        Arbitraries.integers()
            .between(0, daysMore)
            .edgeCases(days -> days.includeOnly(0, daysMore));
    return Combinators.combine(starts, more)
        .as((start, days) -> DateWindow.of(start, earlier(start.plusDays(days), LAST)));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    LocalDate simplest = earlier(last, SIMPLEST.isBefore(first) ? first : SIMPLEST);
    return Arbitraries.longs()
        .between(ChronoUnit.DAYS.between(simplest, first), ChronoUnit.DAYS.between(simplest, last))
        .shrinkTowards(0)
        .map(simplest::plusDays)
        .edgeCases(days -> days.includeOnly(first, simplest, last));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
