package io.github.ilacs.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ilacs.rule.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {

  private static final String RANGE = "1978-01-01/9999-12-31";

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.england();

  @Nested
  class Counting {

    @ParameterizedTest
    @CsvSource({
      // An ordinary week: Monday to Friday, and from each day of the weekend
      "2025-06-09,   1, 2025-06-10",
      "2025-06-09,   5, 2025-06-16",
      "2025-06-13,   1, 2025-06-16",
      "2025-06-14,   1, 2025-06-16",
      "2025-06-15,   1, 2025-06-16",
      "2025-06-14,   5, 2025-06-20",
      "2025-06-16,  -1, 2025-06-13",
      "2025-06-15,  -1, 2025-06-13",
      "2025-06-14,  -1, 2025-06-13",
      "2025-06-13,  -1, 2025-06-12",
      "2025-06-15,  -5, 2025-06-09",
      // Easter 2024: Good Friday 29 March, Easter Monday 1 April
      "2024-03-28,   1, 2024-04-02",
      "2024-03-29,   1, 2024-04-02",
      "2024-03-31,   1, 2024-04-02",
      "2024-04-01,   1, 2024-04-02",
      "2024-04-02,  -1, 2024-03-28",
      "2024-04-01,  -1, 2024-03-28",
      "2024-03-25,   5, 2024-04-03",
      // Christmas on a Friday, a Saturday and a Sunday
      "2026-12-24,   1, 2026-12-29",
      "2026-12-24,   3, 2026-12-31",
      "2026-12-24,   4, 2027-01-04",
      "2027-01-04,  -4, 2026-12-24",
      "2027-12-24,   1, 2027-12-29",
      "2027-12-24,   3, 2027-12-31",
      "2027-12-24,   4, 2028-01-04",
      "2028-01-04,  -1, 2027-12-31",
      "2022-12-23,   1, 2022-12-28",
      "2022-12-28,  -1, 2022-12-23",
      "2022-12-30,   1, 2023-01-03",
      // The end of a year to which it belongs, and the first day of the next
      "2024-12-30,   1, 2024-12-31",
      "2024-12-31,   1, 2025-01-02",
      "2025-01-01,   1, 2025-01-02",
      "2025-01-02,  -1, 2024-12-31",
      "2025-01-01,  -1, 2024-12-31",
      // Early May 2020, held on Friday the 8th instead of Monday the 4th
      "2020-05-01,   1, 2020-05-04",
      "2020-05-07,   1, 2020-05-11",
      "2020-05-11,  -1, 2020-05-07",
      // The Platinum Jubilee: Thursday and Friday, and no bank holiday on 30 May 2022
      "2022-05-27,   1, 2022-05-30",
      "2022-06-01,   1, 2022-06-06",
      "2022-06-06,  -1, 2022-06-01",
      // The State Funeral, Monday 19 September 2022
      "2022-09-16,   1, 2022-09-20",
      "2022-09-20,  -1, 2022-09-16",
      // May 2023: bank holidays on Monday the 1st, the 8th and the 29th
      "2023-04-28,   1, 2023-05-02",
      "2023-05-05,   1, 2023-05-09",
      "2023-04-28,  19, 2023-05-30",
      "2023-05-30, -19, 2023-04-28",
    })
    @DisplayName("F-15: working days after and before a day, and back")
    void plusAndBetween(LocalDate date, int n, LocalDate result) {
      assertThat(ENGLAND.plusWorkingDays(date, n)).isEqualTo(result);
      assertThat(ENGLAND.workingDaysBetween(date, result)).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvSource({"20, 2018-09-05", "70, 2018-11-14"})
    @DisplayName("F-12, F-15: the days counted from the St Helens letter of 7 August 2018")
    void theWorkedDatesOfTheCatalogue(int n, LocalDate result) {
      LocalDate received = LocalDate.of(2018, 8, 7);

      assertThat(ENGLAND.plusWorkingDays(received, n)).isEqualTo(result);
      assertThat(ENGLAND.workingDaysBetween(received, result)).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvSource({
      // The start excluded, the end included
      "2025-06-09, 2025-06-09,   0",
      "2025-06-09, 2025-06-13,   4",
      "2025-06-13, 2025-06-09,  -4",
      // Friday to Saturday, Sunday, Monday, and back: forward the end counts, backward too
      "2025-06-13, 2025-06-14,   0",
      "2025-06-13, 2025-06-15,   0",
      "2025-06-13, 2025-06-16,   1",
      "2025-06-14, 2025-06-13,  -1",
      "2025-06-15, 2025-06-13,  -1",
      "2025-06-15, 2025-06-14,   0",
      "2025-06-16, 2025-06-14,   0",
      "2025-06-16, 2025-06-13,  -1",
      // Whole years: 261 weekdays in 2025 and 262 in 2024, eight bank holidays in each
      "2024-12-31, 2025-12-31, 253",
      "2023-12-31, 2024-12-31, 254",
      "2023-12-31, 2025-12-31, 507",
      // Back again, without Wednesday, 31 December 2025, and Sunday, 31 December 2023 gives none
      "2025-12-31, 2023-12-31, -506",
      // 260 weekdays in 2022 and eight bank holidays and two
      "2021-12-31, 2022-12-31, 250",
    })
    @DisplayName("F-15: working days between two days")
    void between(LocalDate start, LocalDate end, int n) {
      assertThat(ENGLAND.workingDaysBetween(start, end)).isEqualTo(n);
    }

    @Test
    @DisplayName("F-15: what is asked first makes no difference to what is asked next")
    void betweenInAnyOrder() {
      WorkingDayCalendar later = WorkingDayCalendar.england();
      assertThat(later.workingDaysBetween(LocalDate.of(2025, 6, 11), LocalDate.of(2025, 6, 11)))
          .isZero();
      assertThat(later.workingDaysBetween(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 12, 31)))
          .isEqualTo(250);
      assertThat(later.workingDaysBetween(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 12, 31)))
          .isEqualTo(507);

      WorkingDayCalendar earlier = WorkingDayCalendar.england();
      assertThat(earlier.workingDaysBetween(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 12, 31)))
          .isEqualTo(507);
      assertThat(earlier.workingDaysBetween(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 12, 31)))
          .isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-11", "2025-06-14", "2025-12-25", "1978-01-01", "9999-12-31"})
    @DisplayName("F-15: no working days from a day is the day itself, worked or not")
    void plusNothing(LocalDate date) {
      assertThat(ENGLAND.plusWorkingDays(date, 0)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
      // day,      on or before, on or after
      "2024-03-28, 2024-03-28, 2024-03-28",
      "2024-03-29, 2024-03-28, 2024-04-02",
      "2024-03-30, 2024-03-28, 2024-04-02",
      "2024-04-01, 2024-03-28, 2024-04-02",
      "2027-12-25, 2027-12-24, 2027-12-29",
      "2028-01-01, 2027-12-31, 2028-01-04",
      "2022-06-03, 2022-06-01, 2022-06-06",
    })
    @DisplayName("F-15: the nearest working day")
    void nearest(LocalDate date, LocalDate before, LocalDate after) {
      assertThat(ENGLAND.workingDayOnOrBefore(date)).isEqualTo(before);
      assertThat(ENGLAND.workingDayOnOrAfter(date)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
      "2026-12-28/2026-12-28, true",
      "2026-12-29/2026-12-31, false",
      "2026-12-29/2027-01-01, true",
      "2026-12-29/2028-06-30, true",
      "2027-01-02/2027-03-25, false",
      "2027-01-02/2027-03-26, true"
    })
    @DisplayName("H-1, H-2, H-3: whether there is a bank holiday in a window, both ends included")
    void hasBankHoliday(String window, boolean has) {
      assertThat(ENGLAND.hasBankHoliday(DateWindow.parse(window))).isEqualTo(has);
    }

    @Test
    @DisplayName("H-5: whether there is one in each year of a window, when some are cancelled")
    void hasBankHolidayAcrossTheNewYear() {
      WorkingDayCalendar cancelled = ENGLAND.withoutBankHolidays(LocalDate.of(2027, 1, 1));

      assertThat(cancelled.hasBankHoliday(DateWindow.parse("2026-12-29/2027-03-25"))).isFalse();
      assertThat(cancelled.hasBankHoliday(DateWindow.parse("2026-12-29/2027-03-26"))).isTrue();
      assertThat(cancelled.hasBankHoliday(DateWindow.parse("2026-12-28/2027-03-25"))).isTrue();
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> cancelled.hasBankHoliday(DateWindow.parse("2026-12-28/10000-01-01")))
          .withMessageContaining("10000-01-01");
    }

    @Test
    @DisplayName("F-15: the working days and bank holidays of a window, both ends included")
    void streams() {
      assertThat(ENGLAND.workingDays(DateWindow.parse("2026-12-24/2027-01-04")))
          .extracting(LocalDate::toString)
          .containsExactly("2026-12-24", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-04");
      assertThat(ENGLAND.bankHolidays(DateWindow.parse("2026-12-25/2027-01-01")))
          .extracting(day -> day.date().toString())
          .containsExactly("2026-12-25", "2026-12-28", "2027-01-01");
      assertThat(ENGLAND.bankHolidays(DateWindow.parse("2026-12-26/2026-12-27"))).isEmpty();
      assertThat(ENGLAND.workingDays(DateWindow.parse("2026-12-25/2026-12-28"))).isEmpty();
    }
  }

  @Nested
  class Range {

    // From Sunday, 1 January 1978 to Friday, 31 December 9999 are 418,567 weeks and six days, so
    // 418,568 times five weekdays; 8,022 years have eight bank holidays each; eight were held once.
    private static final int ALL = 418_568 * 5 - 8_022 * 8 - 8;

    private static final LocalDate FIRST_WORKED = LocalDate.of(1978, 1, 3);

    @Test
    @DisplayName("H-3: the calendar covers the years with an early May bank holiday")
    void coverage() {
      assertThat(ENGLAND.coverage()).hasToString(RANGE);
    }

    @Test
    @DisplayName("F-15: from one end of the range to the other and back")
    void fromEndToEnd() {
      assertThat(ENGLAND.workingDaysBetween(Dates.FIRST, Dates.LAST)).isEqualTo(ALL);
      assertThat(ENGLAND.plusWorkingDays(Dates.FIRST, ALL)).isEqualTo(Dates.LAST);
      assertThat(ENGLAND.plusWorkingDays(Dates.FIRST, 1)).isEqualTo(FIRST_WORKED);
      assertThat(ENGLAND.workingDaysBetween(Dates.LAST, Dates.FIRST)).isEqualTo(1 - ALL);
      assertThat(ENGLAND.plusWorkingDays(Dates.LAST, 1 - ALL)).isEqualTo(FIRST_WORKED);
      assertThat(ENGLAND.workingDayOnOrBefore(Dates.LAST)).isEqualTo(Dates.LAST);
      assertThat(ENGLAND.workingDayOnOrAfter(Dates.FIRST)).isEqualTo(FIRST_WORKED);
    }

    @ParameterizedTest
    @CsvSource({
      "1978-01-01, -1",
      "1978-01-03, -1",
      "1978-12-31, -300",
      "2026-01-01, -2147483648",
      "2026-01-01, 2147483647",
      "9999-12-31, 1",
      "9999-12-31, 2147483647",
      "9999-01-01, 300",
      "1978-01-01, 2028657",
      "1978-01-01, -2147483648",
    })
    @DisplayName("F-15: a result outside the range is refused")
    void resultOutside(LocalDate date, int n) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> ENGLAND.plusWorkingDays(date, n))
          .withMessage(
              n + " working days from " + date + " lies outside the calendar's range " + RANGE);
    }

    @Test
    @DisplayName("F-15: the nearest working day is refused where it would lie outside the range")
    void nearestOutside() {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> ENGLAND.workingDayOnOrBefore(LocalDate.of(1978, 1, 2)))
          .withMessageContaining("1978-01-02")
          .withMessageContaining(RANGE);
      WorkingDayCalendar lastDayOff = ENGLAND.withBankHolidays(day("9999-12-31", "The last day"));
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> lastDayOff.workingDayOnOrAfter(Dates.LAST))
          .withMessageContaining("9999-12-31")
          .withMessageContaining(RANGE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1818-03-22",
          "1977-06-07",
          "1977-12-31",
          "+10000-01-01",
          "-999999999-01-01",
          "+999999999-12-31"
        })
    @DisplayName("F-15: a date outside the range is refused by every method")
    void dateOutside(LocalDate date) {
      LocalDate inside = LocalDate.of(2026, 11, 22);
      DateWindow window =
          date.isBefore(inside) ? DateWindow.of(date, inside) : DateWindow.of(inside, date);
      List<Runnable> questions =
          List.of(
              () -> ENGLAND.isWorkingDay(date),
              () -> ENGLAND.bankHoliday(date),
              () -> ENGLAND.plusWorkingDays(date, 0),
              () -> ENGLAND.plusWorkingDays(date, 1),
              () -> ENGLAND.plusWorkingDays(date, -1),
              () -> ENGLAND.workingDaysBetween(date, inside),
              () -> ENGLAND.workingDaysBetween(inside, date),
              () -> ENGLAND.workingDayOnOrAfter(date),
              () -> ENGLAND.workingDayOnOrBefore(date),
              () -> ENGLAND.workingDays(window),
              () -> ENGLAND.bankHolidays(window),
              () -> ENGLAND.hasBankHoliday(window),
              () -> ENGLAND.withBankHoliday(date, "Outside"),
              () -> ENGLAND.withBankHolidays(new BankHoliday(date, "Outside", Dates.ANNOUNCED)),
              () -> ENGLAND.withoutBankHolidays(date));

      assertThat(questions)
          .allSatisfy(
              question ->
                  assertThatExceptionOfType(DateTimeException.class)
                      .isThrownBy(question::run)
                      .withMessage(date + " lies outside the calendar's range " + RANGE));
    }
  }

  @Nested
  class ExtraAndCancelledDays {

    private static final LocalDate JUBILEE = LocalDate.of(2030, 6, 3);
    private static final LocalDate SPRING = LocalDate.of(2030, 5, 27);

    @Test
    @DisplayName("F-15: the example of the class comment")
    void theExample() {
      LocalDate springMonday = SPRING;
      LocalDate jubileeDay = JUBILEE;

      WorkingDayCalendar calendar =
          WorkingDayCalendar.england()
              .withoutBankHolidays(springMonday)
              .withBankHoliday(jubileeDay, "Spring bank holiday");

      assertThat(calendar.isWorkingDay(SPRING)).isTrue();
      assertThat(calendar.bankHoliday(SPRING)).isEmpty();
      assertThat(calendar.isWorkingDay(JUBILEE)).isFalse();
      assertThat(calendar.bankHoliday(JUBILEE))
          .contains(new BankHoliday(JUBILEE, "Spring bank holiday", Rules.L_HOLIDAY));
      assertThat(calendar.plusWorkingDays(LocalDate.of(2030, 5, 24), 1)).isEqualTo(SPRING);
      assertThat(calendar.plusWorkingDays(LocalDate.of(2030, 5, 31), 1))
          .isEqualTo(LocalDate.of(2030, 6, 4));
      assertThat(calendar.bankHolidays(DateWindow.parse("2030-05-20/2030-06-30")))
          .extracting(BankHoliday::date)
          .containsExactly(JUBILEE);
    }

    @Test
    @DisplayName("L-HOLIDAY: one without a source is like one with a rule of its own")
    void oneWithoutASource() {
      WorkingDayCalendar calendar = ENGLAND.withBankHoliday(JUBILEE, "Jubilee");

      assertThat(calendar)
          .isEqualTo(
              ENGLAND.withBankHolidays(new BankHoliday(JUBILEE, "Jubilee", Rules.L_HOLIDAY)));
      assertThat(calendar.withoutBankHolidays(JUBILEE)).isEqualTo(ENGLAND);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.withBankHoliday(JUBILEE, " "))
          .withMessage("the bank holiday on 2030-06-03 needs a name");
    }

    @Test
    @DisplayName("F-15: the calendar that is changed stays as it was")
    void theOriginalStays() {
      WorkingDayCalendar original = WorkingDayCalendar.england();
      original.withBankHolidays(day("2030-06-03", "Jubilee")).withoutBankHolidays(SPRING);

      assertThat(original).isEqualTo(ENGLAND);
      assertThat(original.isWorkingDay(JUBILEE)).isTrue();
      assertThat(original.isWorkingDay(SPRING)).isFalse();
    }

    @Test
    @DisplayName("F-15: an extra day takes the place of the one that is known, once and twice")
    void anExtraDayThatIsKnown() {
      BankHoliday ours = day("2023-05-08", "The Coronation");
      WorkingDayCalendar once = ENGLAND.withBankHolidays(ours);

      assertThat(once.bankHoliday(ours.date())).contains(ours);
      assertThat(once.withBankHolidays(ours)).isEqualTo(once);
      assertThat(once.workingDaysBetween(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31)))
          .isEqualTo(251); // 260 weekdays, eight bank holidays and the Coronation
    }

    @Test
    @DisplayName("F-15: of two extra days on one date the later one counts")
    void theLaterOneCounts() {
      BankHoliday first = day("2030-06-03", "First");
      BankHoliday second = day("2030-06-03", "Second");

      assertThat(ENGLAND.withBankHolidays(first, second))
          .isEqualTo(ENGLAND.withBankHolidays(second));
      assertThat(ENGLAND.withBankHolidays(first).withBankHolidays(second))
          .isEqualTo(ENGLAND.withBankHolidays(second));
    }

    @Test
    @DisplayName("F-15: an extra day at a weekend has a name and takes no working day away")
    void anExtraDayAtAWeekend() {
      BankHoliday saturday = day("2026-12-26", "Boxing Day");
      WorkingDayCalendar calendar = ENGLAND.withBankHolidays(saturday);

      assertThat(calendar.bankHoliday(saturday.date())).contains(saturday);
      for (String end : List.of("2026-12-31", "2027-12-31", "2028-12-31")) {
        LocalDate start = LocalDate.of(2025, 12, 31);
        assertThat(calendar.workingDaysBetween(start, LocalDate.parse(end)))
            .isEqualTo(ENGLAND.workingDaysBetween(start, LocalDate.parse(end)));
      }
    }

    @Test
    @DisplayName("F-15: the last word on a day holds")
    void theLastWordHolds() {
      BankHoliday jubilee = day("2030-06-03", "Jubilee");
      BankHoliday spring = day("2030-05-27", "Spring after all");

      assertThat(
              ENGLAND.withBankHolidays(jubilee).withoutBankHolidays(JUBILEE).isWorkingDay(JUBILEE))
          .isTrue();
      assertThat(ENGLAND.withBankHolidays(jubilee).withoutBankHolidays(JUBILEE)).isEqualTo(ENGLAND);
      assertThat(ENGLAND.withoutBankHolidays(SPRING).withBankHolidays(spring).bankHoliday(SPRING))
          .contains(spring);
      assertThat(ENGLAND.withoutBankHolidays(SPRING).withBankHolidays(spring))
          .isEqualTo(ENGLAND.withBankHolidays(spring));
    }

    @Test
    @DisplayName("F-15: what was added and cancelled can be asked, and makes the same calendar")
    void whatWasAddedAndCancelled() {
      BankHoliday jubilee = day("2030-06-03", "Jubilee");
      BankHoliday wedding = day("2029-07-06", "Wedding");
      WorkingDayCalendar calendar =
          ENGLAND.withBankHolidays(jubilee, wedding).withoutBankHolidays(SPRING, JUBILEE);

      assertThat(ENGLAND.extra()).isEmpty();
      assertThat(ENGLAND.cancelled()).isEmpty();
      assertThat(ENGLAND.withBankHolidays(jubilee, wedding).extra())
          .containsExactly(wedding, jubilee);
      assertThat(calendar.extra()).containsExactly(wedding);
      assertThat(calendar.cancelled()).containsExactly(SPRING);
      assertThat(ENGLAND.withBankHolidays(wedding).withoutBankHolidays(SPRING)).isEqualTo(calendar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-05-28", "2030-06-01", "2026-12-26", "2025-07-29"})
    @DisplayName("F-15: what is no bank holiday cannot be cancelled")
    void onlyABankHolidayCanBeCancelled(LocalDate date) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLAND.withoutBankHolidays(date))
          .withMessage(date + " is no bank holiday and cannot be cancelled");
    }

    @Test
    @DisplayName("F-15: a bank holiday can be cancelled once")
    void cancelledTwice() {
      WorkingDayCalendar calendar = ENGLAND.withoutBankHolidays(SPRING, SPRING);

      assertThat(calendar).isEqualTo(ENGLAND.withoutBankHolidays(SPRING));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> calendar.withoutBankHolidays(SPRING))
          .withMessageContaining("2030-05-27");
    }

    @ParameterizedTest
    @CsvSource({
      "1995-05-01, 1995-05-08",
      "2002-05-27, 2002-06-04",
      "2012-05-28, 2012-06-04",
      "2020-05-04, 2020-05-08",
      "2022-05-30, 2022-06-02",
    })
    @DisplayName("H-5: what was configured before a release knew of a move still works after it")
    void aMoveThatTheReleaseKnows(LocalDate from, LocalDate to) {
      BankHoliday moved = new BankHoliday(to, "Moved", Dates.ANNOUNCED);
      WorkingDayCalendar calendar = ENGLAND.withoutBankHolidays(from).withBankHolidays(moved);
      DateWindow year = DateWindow.of(from.withDayOfYear(1), from.withMonth(12).withDayOfMonth(31));

      assertThat(calendar.bankHoliday(to)).contains(moved);
      assertThat(calendar.cancelled()).containsExactly(from);
      assertThat(calendar.workingDays(year))
          .containsExactlyElementsOf(ENGLAND.workingDays(year).toList());
    }

    @Test
    @DisplayName("F-15: two calendars are equal by their extra and cancelled days")
    void equality() {
      BankHoliday jubilee = day("2030-06-03", "Jubilee");
      BankHoliday other = day("2031-06-03", "Other");
      WorkingDayCalendar calendar =
          ENGLAND.withBankHolidays(jubilee, other).withoutBankHolidays(SPRING);
      WorkingDayCalendar same =
          ENGLAND
              .withoutBankHolidays(SPRING)
              .withBankHolidays(other)
              .withBankHolidays(jubilee)
              .withBankHolidays();

      assertThat(calendar).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
      assertThat(calendar).isNotEqualTo(ENGLAND).isNotEqualTo(ENGLAND.withoutBankHolidays(SPRING));
      assertThat(calendar).isNotEqualTo(ENGLAND.withBankHolidays(jubilee, other));
      assertThat(calendar).isNotEqualTo("England").doesNotHaveSameHashCodeAs(ENGLAND);
      assertThat(WorkingDayCalendar.england()).isEqualTo(ENGLAND).hasSameHashCodeAs(ENGLAND);
    }

    @Test
    @DisplayName("F-15: a calendar prints its extra and cancelled days")
    void printed() {
      assertThat(ENGLAND).hasToString("England");
      assertThat(ENGLAND.withBankHolidays(day("2030-06-03", "Jubilee")).withoutBankHolidays(SPRING))
          .hasToString("England, extra [2030-06-03 Jubilee [X-1]], cancelled [2030-05-27]");
    }
  }

  @Test
  @DisplayName("a bank holiday needs a name")
  void aBankHolidayNeedsAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> day("2030-06-03", " "))
        .withMessage("the bank holiday on 2030-06-03 needs a name");
  }

  private static BankHoliday day(String date, String name) {
    return new BankHoliday(LocalDate.parse(date), name, Dates.ANNOUNCED);
  }
}
