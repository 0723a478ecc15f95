package io.github.ilacs.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ilacs.rule.Rules;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bank holidays against the published lists.
 *
 * <p>The dates below were not made by this library. Those from 2012 to 2028 are the list that
 * gov.uk publishes for England and Wales, year by year (lib/data/bank-holidays.json of
 * github.com/alphagov/frontend and, until 2020, of github.com/alphagov/calendars, each year as it
 * last stood there). Those before 2012, and 2029 and 2030, were written down from H-1 to H-3 (BFDA
 * and the proclamations) and a table of Easters. What these rules do not give, the special days, is
 * {@link #SPECIAL}, each with its source.
 */
class BankHolidaysTest {

  /** Every bank holiday of England from 1995 to 2030, one year a line. */
  private static final String PUBLISHED =
      """
      1995: 2 Jan, 14 Apr, 17 Apr, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec
      1996: 1 Jan, 5 Apr, 8 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
      1997: 1 Jan, 28 Mar, 31 Mar, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
      1998: 1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
      1999: 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec, 31 Dec
      2000: 3 Jan, 21 Apr, 24 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
      2001: 1 Jan, 13 Apr, 16 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
      2002: 1 Jan, 29 Mar, 1 Apr, 6 May, 3 Jun, 4 Jun, 26 Aug, 25 Dec, 26 Dec
      2003: 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
      2004: 1 Jan, 9 Apr, 12 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
      2005: 3 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
      2006: 2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
      2007: 1 Jan, 6 Apr, 9 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
      2008: 1 Jan, 21 Mar, 24 Mar, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
      2009: 1 Jan, 10 Apr, 13 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
      2010: 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
      2011: 3 Jan, 22 Apr, 25 Apr, 29 Apr, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
      2012: 2 Jan, 6 Apr, 9 Apr, 7 May, 4 Jun, 5 Jun, 27 Aug, 25 Dec, 26 Dec
      2013: 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
      2014: 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
      2015: 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
      2016: 1 Jan, 25 Mar, 28 Mar, 2 May, 30 May, 29 Aug, 26 Dec, 27 Dec
      2017: 2 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
      2018: 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
      2019: 1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
      2020: 1 Jan, 10 Apr, 13 Apr, 8 May, 25 May, 31 Aug, 25 Dec, 28 Dec
      2021: 1 Jan, 2 Apr, 5 Apr, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
      2022: 3 Jan, 15 Apr, 18 Apr, 2 May, 2 Jun, 3 Jun, 29 Aug, 19 Sep, 26 Dec, 27 Dec
      2023: 2 Jan, 7 Apr, 10 Apr, 1 May, 8 May, 29 May, 28 Aug, 25 Dec, 26 Dec
      2024: 1 Jan, 29 Mar, 1 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
      2025: 1 Jan, 18 Apr, 21 Apr, 5 May, 26 May, 25 Aug, 25 Dec, 26 Dec
      2026: 1 Jan, 3 Apr, 6 Apr, 4 May, 25 May, 31 Aug, 25 Dec, 28 Dec
      2027: 1 Jan, 26 Mar, 29 Mar, 3 May, 31 May, 30 Aug, 27 Dec, 28 Dec
      2028: 3 Jan, 14 Apr, 17 Apr, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec
      2029: 1 Jan, 30 Mar, 2 Apr, 7 May, 28 May, 27 Aug, 25 Dec, 26 Dec
      2030: 1 Jan, 19 Apr, 22 Apr, 6 May, 27 May, 26 Aug, 25 Dec, 26 Dec
      """;

  /**
   * Every day of the list that H-1 to H-3 do not give, the day that was moved to it, and who says
   * so: the sources of H-5 by their keys in the catalogue; GOV.UK is the list named above.
   */
  private static final String SPECIAL =
      """
      1995-05-08 for 1995-05-01: PYHOL
      1999-12-31: PYHOL
      2002-06-03: PYHOL
      2002-06-04 for 2002-05-27: QPPSTUDIO
      2011-04-29: PYHOL
      2012-06-04 for 2012-05-28: GOV.UK, PYHOL
      2012-06-05: GOV.UK, PYHOL
      2020-05-08 for 2020-05-04: GOV.UK, PYHOL
      2022-06-02 for 2022-05-30: GOV.UK, PYHOL
      2022-06-03: GOV.UK, PYHOL
      2022-09-19: GOV.UK, YEP-22
      2023-05-08: GOV.UK, WG-NOV22
      """;

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.england();

  @Test
  @DisplayName("H-1 to H-5: the bank holidays are those published, from 1995 to 2030")
  void areThosePublished() {
    assertThat(ENGLAND.bankHolidays(DateWindow.parse("1995-01-01/2030-12-31")))
        .extracting(BankHoliday::date)
        .containsExactlyElementsOf(datesIn(PUBLISHED));
  }

  @Test
  @DisplayName("H-1 to H-5: the list has every year, eight days a year, and every special day")
  void theListIsComplete() {
    Map<Integer, Integer> expected = new TreeMap<>();
    IntStream.rangeClosed(1995, 2030).forEach(year -> expected.put(year, 8));
    Set<LocalDate> listed = new TreeSet<>(datesIn(PUBLISHED));
    for (String line : SPECIAL.lines().toList()) {
      LocalDate special = LocalDate.parse(line.substring(0, 10));
      assertThat(listed).as(line).contains(special);
      if (line.startsWith(" for ", 10)) {
        assertThat(listed).as(line).doesNotContain(LocalDate.parse(line.substring(15, 25)));
      } else {
        expected.merge(special.getYear(), 1, Integer::sum);
      }
    }

    Map<Integer, Integer> counted = new TreeMap<>();
    listed.forEach(day -> counted.merge(day.getYear(), 1, Integer::sum));
    assertThat(counted).isEqualTo(expected);
    assertThat(listed).hasSize(36 * 8 + 7);
    assertThat(listed)
        .noneMatch(day -> day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY);
  }

  @Test
  @DisplayName("H-5: whatever rests on H-5 is special, and whatever is special rests on H-5")
  void theSpecialDaysRestOnH5() {
    assertThat(ENGLAND.bankHolidays(DateWindow.parse("1995-01-01/2030-12-31")))
        .filteredOn(day -> day.rule().equals(Rules.H_5))
        .extracting(day -> day.date().toString())
        .containsExactlyElementsOf(SPECIAL.lines().map(line -> line.substring(0, 10)).toList());
  }

  @Test
  @DisplayName("F-15: a day is worked unless it is a weekend or published, from 1995 to 2030")
  void everyOtherWeekdayIsWorked() {
    Set<LocalDate> published = new TreeSet<>(datesIn(PUBLISHED));
    DateWindow.parse("1995-01-01/2030-12-31")
        .days()
        .forEach(
            day -> {
              boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
              assertThat(ENGLAND.isWorkingDay(day))
                  .as("%s", day)
                  .isEqualTo(!weekend && !published.contains(day));
              assertThat(ENGLAND.bankHoliday(day).isPresent())
                  .as("%s", day)
                  .isEqualTo(published.contains(day));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1978: 2 Jan, 24 Mar, 27 Mar, 1 May, 29 May, 28 Aug, 25 Dec, 26 Dec",
        "1981: 1 Jan, 17 Apr, 20 Apr, 4 May, 25 May, 29 Jul, 31 Aug, 25 Dec, 28 Dec",
      })
  @DisplayName("H-1 to H-5: the first year, and the year of the royal wedding of 1981")
  void areThosePublishedInTheEarlyYears(String year) {
    assertThat(ENGLAND.bankHolidays(yearOf(year)))
        .extracting(BankHoliday::date)
        .containsExactlyElementsOf(datesIn(year));
  }

  @Test
  @DisplayName("H-1 to H-4: Christmas on each day of the week, from 2018 to 2028")
  void christmas() {
    assertThat(ENGLAND.bankHolidays(DateWindow.parse("2018-01-01/2028-12-31")))
        .filteredOn(day -> day.date().getMonthValue() == 12)
        .extracting(BankHoliday::toString)
        .containsExactlyElementsOf(
            """
            2018-12-25 Christmas Day [H-2]
            2018-12-26 Boxing Day [H-1]
            2019-12-25 Christmas Day [H-2]
            2019-12-26 Boxing Day [H-1]
            2020-12-25 Christmas Day [H-2]
            2020-12-28 Boxing Day (substitute day) [H-3]
            2021-12-27 Christmas Day (substitute day) [H-1]
            2021-12-28 Boxing Day (substitute day) [H-3]
            2022-12-26 Boxing Day [H-1]
            2022-12-27 Christmas Day (substitute day) [H-1]
            2023-12-25 Christmas Day [H-2]
            2023-12-26 Boxing Day [H-1]
            2024-12-25 Christmas Day [H-2]
            2024-12-26 Boxing Day [H-1]
            2025-12-25 Christmas Day [H-2]
            2025-12-26 Boxing Day [H-1]
            2026-12-25 Christmas Day [H-2]
            2026-12-28 Boxing Day (substitute day) [H-3]
            2027-12-27 Christmas Day (substitute day) [H-1]
            2027-12-28 Boxing Day (substitute day) [H-3]
            2028-12-25 Christmas Day [H-2]
            2028-12-26 Boxing Day [H-1]
            """
                .lines()
                .toList());
  }

  @Test
  @DisplayName("H-3: New Year's Day at a weekend is held on the Monday")
  void newYear() {
    assertThat(namedOn("2027-01-01")).isEqualTo("2027-01-01 New Year's Day [H-3]");
    assertThat(namedOn("2028-01-03")).isEqualTo("2028-01-03 New Year's Day (substitute day) [H-3]");
    assertThat(namedOn("2023-01-02")).isEqualTo("2023-01-02 New Year's Day (substitute day) [H-3]");
  }

  @Test
  @DisplayName("H-1, H-2, H-3: the days of an ordinary year, with their names and rules")
  void anOrdinaryYear() {
    assertThat(ENGLAND.bankHolidays(DateWindow.parse("2025-01-01/2025-12-31")))
        .extracting(BankHoliday::toString)
        .containsExactly(
            "2025-01-01 New Year's Day [H-3]",
            "2025-04-18 Good Friday [H-2]",
            "2025-04-21 Easter Monday [H-1]",
            "2025-05-05 Early May bank holiday [H-3]",
            "2025-05-26 Spring bank holiday [H-1]",
            "2025-08-25 Summer bank holiday [H-1]",
            "2025-12-25 Christmas Day [H-2]",
            "2025-12-26 Boxing Day [H-1]");
  }

  @Test
  @DisplayName("H-4: a weekend day is listed by its substitute alone, and is still not worked")
  void theWeekendDayItselfIsNotListed() {
    for (String day : List.of("2026-12-26", "2027-12-25", "2027-12-26", "2028-01-01")) {
      assertThat(ENGLAND.bankHoliday(LocalDate.parse(day))).as(day).isEmpty();
      assertThat(ENGLAND.isWorkingDay(LocalDate.parse(day))).as(day).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1981-07-29, Wedding of the Prince of Wales",
    "1995-05-08, Early May bank holiday (VE day)",
    "1999-12-31, Millennium Eve bank holiday",
    "2002-06-03, Golden Jubilee bank holiday",
    "2002-06-04, Spring bank holiday",
    "2011-04-29, Royal wedding bank holiday",
    "2012-06-04, Spring bank holiday",
    "2012-06-05, Queen's Diamond Jubilee",
    "2020-05-08, Early May bank holiday (VE day)",
    "2022-06-02, Spring bank holiday",
    "2022-06-03, Platinum Jubilee bank holiday",
    "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
    "2023-05-08, Bank holiday for the coronation of King Charles III",
  })
  @DisplayName("H-5: moved and one-off days")
  void specialDays(LocalDate date, String name) {
    assertThat(ENGLAND.bankHoliday(date)).contains(new BankHoliday(date, name, Rules.H_5));
    assertThat(ENGLAND.isWorkingDay(date)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // Good Friday, Easter Monday
    "1979-04-13, 1979-04-16",
    "1984-04-20, 1984-04-23",
    "2008-03-21, 2008-03-24", // the earliest Easter of the century so far
    "2035-03-23, 2035-03-26",
    "2038-04-23, 2038-04-26", // the latest Easter there can be: 25 April
    "2049-04-16, 2049-04-19",
    "2076-04-17, 2076-04-20",
    "2100-03-26, 2100-03-29", // no leap year
    "2285-03-20, 2285-03-23", // the earliest Easter there can be: 22 March
  })
  @DisplayName("H-1, H-2: Good Friday and Easter Monday, near and far")
  void easter(LocalDate goodFriday, LocalDate easterMonday) {
    assertThat(ENGLAND.bankHoliday(goodFriday))
        .contains(new BankHoliday(goodFriday, "Good Friday", Rules.H_2));
    assertThat(ENGLAND.bankHoliday(easterMonday))
        .contains(new BankHoliday(easterMonday, "Easter Monday", Rules.H_1));
    DateWindow spring =
        DateWindow.of(goodFriday.withMonth(3).withDayOfMonth(1), goodFriday.plusDays(7));
    assertThat(ENGLAND.bankHolidays(spring)).hasSize(2);
  }

  @Test
  @DisplayName("H-1 to H-5: eight bank holidays a year, and eight more held once")
  void eightAYear() {
    assertThat(ENGLAND.bankHolidays(ENGLAND.coverage()).count()).isEqualTo(8022 * 8 + 8);
  }

  private static String namedOn(String date) {
    return ENGLAND.bankHoliday(LocalDate.parse(date)).orElseThrow().toString();
  }

  private static DateWindow yearOf(String line) {
    String year = line.substring(0, 4);
    return DateWindow.parse(year + "-01-01/" + year + "-12-31");
  }

  private static List<LocalDate> datesIn(String lines) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    return lines
        .lines()
        .flatMap(
            line ->
                Arrays.stream(line.substring(6).split(", "))
                    .map(day -> LocalDate.parse(day + " " + line.substring(0, 4), format)))
        .toList();
  }
}
