package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedYearsTest {

  // A year that ends on 3 has 253 working days here, so that no two years of a decade have as many.
  private static int size(int year) {
    return 250 + year % 10;
  }

  private static CountedYears counted(int from, int to) {
    return CountedYears.of(null, from, to, CountedYearsTest::size);
  }

  @Test
  void whatLiesBetweenTwoFirstsOfJanuaryIsTheYearsBetweenThem() {
    CountedYears counted = counted(2003, 2006);

    assertThat(counted.before(2004) - counted.before(2003)).isEqualTo(253);
    assertThat(counted.before(2006) - counted.before(2004)).isEqualTo(254 + 255);
    assertThat(counted.before(2006) - counted.before(2003)).isEqualTo(253 + 254 + 255);
  }

  @ParameterizedTest
  @CsvSource({
    "2003, 2006, true",
    "2003, 2004, true",
    "2005, 2006, true",
    "2006, 2006, true",
    "2002, 2004, false",
    "2005, 2007, false",
    "2002, 2007, false",
  })
  void bothItsFirstAndItsLastJanuaryAreCounted(int from, int to, boolean isCounted) {
    assertThat(counted(2003, 2006).contains(from, to)).isEqualTo(isCounted);
  }

  @ParameterizedTest
  @CsvSource({
    // more,    all
    "2001, 2004, 2001, 2006",
    "2005, 2009, 2003, 2009",
    "2001, 2009, 2001, 2009",
    "2004, 2005, 2003, 2006",
    "1999, 2001, 1999, 2006",
    "2008, 2009, 2003, 2009",
  })
  void moreYearsAreCountedWithThoseThatWere(int from, int to, int first, int last) {
    CountedYears longer = CountedYears.of(counted(2003, 2006), from, to, CountedYearsTest::size);

    assertThat(longer.contains(first, last)).isTrue();
    assertThat(longer.contains(first - 1, last)).isFalse();
    assertThat(longer.contains(first, last + 1)).isFalse();
    assertThat(longer.before(first + 1) - longer.before(first)).isEqualTo(size(first));
    assertThat(longer.before(last) - longer.before(last - 1)).isEqualTo(size(last - 1));
  }
}
